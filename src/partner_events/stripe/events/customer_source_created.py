# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AccountOrBankAccountOrCardOrSource
from pydantic import Field


class CustomerSourceCreatedData(SnapshotData):
    object: AccountOrBankAccountOrCardOrSource


class CustomerSourceCreatedDetail(SnapshotDetail):
    data: CustomerSourceCreatedData


class CustomerSourceCreated(SnapshotEvent):
    """Stripe's `customer.source.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.source.created"
    detail_type: Annotated[Literal["customer.source.created"], Field(alias="detail-type")]
    detail: CustomerSourceCreatedDetail

    @property
    def kind(self) -> Literal["customer.source.created"]:
        return "customer.source.created"
