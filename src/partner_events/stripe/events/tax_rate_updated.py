# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxRate
from pydantic import Field


class TaxRateUpdatedData(SnapshotData):
    object: TaxRate


class TaxRateUpdatedDetail(SnapshotDetail):
    data: TaxRateUpdatedData


class TaxRateUpdated(SnapshotEvent):
    """Stripe's `tax_rate.updated`: https://docs.stripe.com/api/events/types#event_types-tax_rate.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-tax_rate.updated"
    detail_type: Annotated[Literal["tax_rate.updated"], Field(alias="detail-type")]
    detail: TaxRateUpdatedDetail

    @property
    def kind(self) -> Literal["tax_rate.updated"]:
        return "tax_rate.updated"
