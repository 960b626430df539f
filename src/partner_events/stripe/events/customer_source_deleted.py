# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AccountOrBankAccountOrCardOrSource
from pydantic import Field


class CustomerSourceDeletedData(SnapshotData):
    object: AccountOrBankAccountOrCardOrSource


class CustomerSourceDeletedDetail(SnapshotDetail):
    data: CustomerSourceDeletedData


class CustomerSourceDeleted(SnapshotEvent):
    """Stripe's `customer.source.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.source.deleted"
    detail_type: Annotated[Literal["customer.source.deleted"], Field(alias="detail-type")]
    detail: CustomerSourceDeletedDetail

    @property
    def kind(self) -> Literal["customer.source.deleted"]:
        return "customer.source.deleted"
