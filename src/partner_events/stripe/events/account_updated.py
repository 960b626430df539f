# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Account
from pydantic import Field


class AccountUpdatedData(SnapshotData):
    object: Account


class AccountUpdatedDetail(SnapshotDetail):
    data: AccountUpdatedData


class AccountUpdated(SnapshotEvent):
    """Stripe's `account.updated`: https://docs.stripe.com/api/events/types#event_types-account.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-account.updated"
    detail_type: Annotated[Literal["account.updated"], Field(alias="detail-type")]
    detail: AccountUpdatedDetail

    @property
    def kind(self) -> Literal["account.updated"]:
        return "account.updated"
