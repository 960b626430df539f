# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccount
from pydantic import Field


class CustomerBankAccountUpdatedData(SnapshotData):
    object: BankAccount


class CustomerBankAccountUpdatedDetail(SnapshotDetail):
    data: CustomerBankAccountUpdatedData


class CustomerBankAccountUpdated(SnapshotEvent):
    """Stripe's `customer.bank_account.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.bank_account.updated"], Field(alias="detail-type")]
    detail: CustomerBankAccountUpdatedDetail

    @property
    def kind(self) -> Literal["customer.bank_account.updated"]:
        return "customer.bank_account.updated"
