# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccountOrCard
from pydantic import Field


class AccountExternalAccountDeletedData(SnapshotData):
    object: BankAccountOrCard


class AccountExternalAccountDeletedDetail(SnapshotDetail):
    data: AccountExternalAccountDeletedData


class AccountExternalAccountDeleted(SnapshotEvent):
    """Stripe's `account.external_account.deleted`:
    https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted"
    )
    detail_type: Annotated[Literal["account.external_account.deleted"], Field(alias="detail-type")]
    detail: AccountExternalAccountDeletedDetail

    @property
    def kind(self) -> Literal["account.external_account.deleted"]:
        return "account.external_account.deleted"
