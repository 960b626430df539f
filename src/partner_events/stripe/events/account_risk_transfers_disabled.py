# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class AccountRiskTransfersDisabled(SnapshotEvent):
    """Stripe's `account.risk_transfers_disabled`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["account.risk_transfers_disabled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["account.risk_transfers_disabled"]:
        return "account.risk_transfers_disabled"
