# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccountOrCard
from pydantic import Field


class AccountExternalAccountUpdatedData(SnapshotData):
    object: BankAccountOrCard


class AccountExternalAccountUpdatedDetail(SnapshotDetail):
    data: AccountExternalAccountUpdatedData


class AccountExternalAccountUpdated(SnapshotEvent):
    """Stripe's `account.external_account.updated`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.updated"
    )
    detail_type: Annotated[Literal["account.external_account.updated"], Field(alias="detail-type")]
    detail: AccountExternalAccountUpdatedDetail

    @property
    def kind(self) -> Literal["account.external_account.updated"]:
        return "account.external_account.updated"
