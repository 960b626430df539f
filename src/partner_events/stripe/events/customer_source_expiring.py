# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AccountOrBankAccountOrCardOrSource
from pydantic import Field


class CustomerSourceExpiringData(SnapshotData):
    object: AccountOrBankAccountOrCardOrSource


class CustomerSourceExpiringDetail(SnapshotDetail):
    data: CustomerSourceExpiringData


class CustomerSourceExpiring(SnapshotEvent):
    """Stripe's `customer.source.expiring`:
    https://docs.stripe.com/api/events/types#event_types-customer.source.expiring
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-customer.source.expiring"
    detail_type: Annotated[Literal["customer.source.expiring"], Field(alias="detail-type")]
    detail: CustomerSourceExpiringDetail

    @property
    def kind(self) -> Literal["customer.source.expiring"]:
        return "customer.source.expiring"
