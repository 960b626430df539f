"""Whether Stripe made a webhook request, by its own package where that is installed."""

from __future__ import annotations

from partner_events._base.lazy import load_extra

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

PACKAGE = "stripe"


def is_signed(body: bytes, headers: Mapping[str, str], secret: str) -> bool:
    """Whether the signature is right, as ``stripe.Webhook.construct_event`` finds out; not how old it is.

    ``headers`` have names in lower case. https://docs.stripe.com/webhooks#verify-official-libraries
    """
    signatures: Any = load_extra(PACKAGE, "WebhookSignature", f"it needs {PACKAGE}")
    refused: type[Exception] = load_extra(PACKAGE, "SignatureVerificationError", f"it needs {PACKAGE}")
    try:
        return bool(signatures.verify_header(body.decode(), headers.get("stripe-signature"), secret))
    except (refused, UnicodeDecodeError):
        return False
