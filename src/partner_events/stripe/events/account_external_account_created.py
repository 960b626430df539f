# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccountOrCard
from pydantic import Field


class AccountExternalAccountCreatedData(SnapshotData):
    object: BankAccountOrCard


class AccountExternalAccountCreatedDetail(SnapshotDetail):
    data: AccountExternalAccountCreatedData


class AccountExternalAccountCreated(SnapshotEvent):
    """Stripe's `account.external_account.created`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.created"
    )
    detail_type: Annotated[Literal["account.external_account.created"], Field(alias="detail-type")]
    detail: AccountExternalAccountCreatedDetail

    @property
    def kind(self) -> Literal["account.external_account.created"]:
        return "account.external_account.created"
