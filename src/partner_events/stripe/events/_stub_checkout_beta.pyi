# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class CheckoutBetaSessionSucceeded(SnapshotEvent):
    """A checkout of the beta succeeded; no longer sent.

    Stripe's `checkout_beta.session_succeeded`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["checkout_beta.session_succeeded"]
    @property
    def kind(self) -> Literal["checkout_beta.session_succeeded"]: ...
