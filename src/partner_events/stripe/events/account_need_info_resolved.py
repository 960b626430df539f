# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class AccountNeedInfoResolved(SnapshotEvent):
    """Stripe's `account.need_info.resolved`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["account.need_info.resolved"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["account.need_info.resolved"]:
        return "account.need_info.resolved"
