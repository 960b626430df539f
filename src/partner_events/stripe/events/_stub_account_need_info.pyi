# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class AccountNeedInfoResolved(SnapshotEvent):
    """An account gave the information that was asked of it; no longer sent.

    Stripe's `account.need_info.resolved`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.need_info.resolved"]
    @property
    def kind(self) -> Literal["account.need_info.resolved"]: ...
