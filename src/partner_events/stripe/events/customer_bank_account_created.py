# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BankAccount
from pydantic import Field


class CustomerBankAccountCreatedData(SnapshotData):
    object: BankAccount


class CustomerBankAccountCreatedDetail(SnapshotDetail):
    data: CustomerBankAccountCreatedData


class CustomerBankAccountCreated(SnapshotEvent):
    """Stripe's `customer.bank_account.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["customer.bank_account.created"], Field(alias="detail-type")]
    detail: CustomerBankAccountCreatedDetail

    @property
    def kind(self) -> Literal["customer.bank_account.created"]:
        return "customer.bank_account.created"
