# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AccountOrBankAccountOrCardOrSource
from pydantic import Field


class CustomerSourceUpdatedData(SnapshotData):
    object: AccountOrBankAccountOrCardOrSource


class CustomerSourceUpdatedDetail(SnapshotDetail):
    data: CustomerSourceUpdatedData


class CustomerSourceUpdated(SnapshotEvent):
    """Stripe's `customer.source.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.source.updated"
    detail_type: Annotated[Literal["customer.source.updated"], Field(alias="detail-type")]
    detail: CustomerSourceUpdatedDetail

    @property
    def kind(self) -> Literal["customer.source.updated"]:
        return "customer.source.updated"
