# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccount
from pydantic import Field


class CustomerBankAccountDeletedData(SnapshotData):
    object: BankAccount


class CustomerBankAccountDeletedDetail(SnapshotDetail):
    data: CustomerBankAccountDeletedData


class CustomerBankAccountDeleted(SnapshotEvent):
    """Stripe's `customer.bank_account.deleted`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.bank_account.deleted"], Field(alias="detail-type")]
    detail: CustomerBankAccountDeletedDetail

    @property
    def kind(self) -> Literal["customer.bank_account.deleted"]:
        return "customer.bank_account.deleted"
