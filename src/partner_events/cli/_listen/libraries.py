"""Vendors' own libraries, which check signatures where they are installed."""

from __future__ import annotations

from importlib.util import find_spec

from partner_events._base.lazy import PACKAGE, load_extra, module

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    from partner_events.cli._listen.vendors import Vendor

    Check: TypeAlias = Callable[[bytes, Mapping[str, str], str], bool]

STANDARD, STANDARD_LIBRARY = "standard-webhooks", "standardwebhooks"
"""https://github.com/standard-webhooks/standard-webhooks/tree/main/libraries/python"""


def library_of(vendor: Vendor) -> tuple[str, Check] | None:
    """The installed library that checks a vendor's signatures, and how; None if there is none."""
    if vendor.name == STANDARD:
        return (STANDARD_LIBRARY, is_signed) if find_spec(STANDARD_LIBRARY) else None
    name = f"{PACKAGE}.{vendor.name}._signature"
    if not vendor.is_partner or find_spec(name) is None:
        return None
    own = module(name)
    library: str = own.PACKAGE
    check: Check = own.is_signed
    return (library, check) if find_spec(library) else None


def is_signed(body: bytes, headers: Mapping[str, str], secret: str) -> bool:
    """Whether a request is signed as Standard Webhooks has it, less than five minutes ago."""
    make: Any = load_extra(STANDARD_LIBRARY, "Webhook", f"it needs {STANDARD_LIBRARY}")
    refused: type[Exception] = load_extra(
        STANDARD_LIBRARY, "WebhookVerificationError", f"it needs {STANDARD_LIBRARY}"
    )
    try:
        make(secret).verify(body, dict(headers), json_parse=False)
    # What is not base64, or has no version, it does not expect.
    except (refused, ValueError):
        return False
    return True
