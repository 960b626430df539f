# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class AccountRejectResolved(SnapshotEvent):
    """The rejection of an account was settled; no longer sent.

    Stripe's `account.reject.resolved`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.reject.resolved"]
    @property
    def kind(self) -> Literal["account.reject.resolved"]: ...
