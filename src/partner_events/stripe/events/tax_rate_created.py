# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxRate
from pydantic import Field


class TaxRateCreatedData(SnapshotData):
    object: TaxRate


class TaxRateCreatedDetail(SnapshotDetail):
    data: TaxRateCreatedData


class TaxRateCreated(SnapshotEvent):
    """Stripe's `tax_rate.created`: https://docs.stripe.com/api/events/types#event_types-tax_rate.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-tax_rate.created"
    detail_type: Annotated[Literal["tax_rate.created"], Field(alias="detail-type")]
    detail: TaxRateCreatedDetail

    @property
    def kind(self) -> Literal["tax_rate.created"]:
        return "tax_rate.created"
