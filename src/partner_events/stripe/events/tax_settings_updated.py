# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TaxSettings
from pydantic import Field


class TaxSettingsUpdatedData(SnapshotData):
    object: TaxSettings


class TaxSettingsUpdatedDetail(SnapshotDetail):
    data: TaxSettingsUpdatedData


class TaxSettingsUpdated(SnapshotEvent):
    """Stripe's `tax.settings.updated`:
    https://docs.stripe.com/api/events/types#event_types-tax.settings.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-tax.settings.updated"
    detail_type: Annotated[Literal["tax.settings.updated"], Field(alias="detail-type")]
    detail: TaxSettingsUpdatedDetail

    @property
    def kind(self) -> Literal["tax.settings.updated"]:
        return "tax.settings.updated"
