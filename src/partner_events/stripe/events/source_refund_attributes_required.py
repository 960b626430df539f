# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Source
from pydantic import Field


class SourceRefundAttributesRequiredData(SnapshotData):
    object: Source


class SourceRefundAttributesRequiredDetail(SnapshotDetail):
    data: SourceRefundAttributesRequiredData


class SourceRefundAttributesRequired(SnapshotEvent):
    """Stripe's `source.refund_attributes_required`:
    https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required"
    )
    detail_type: Annotated[Literal["source.refund_attributes_required"], Field(alias="detail-type")]
    detail: SourceRefundAttributesRequiredDetail

    @property
    def kind(self) -> Literal["source.refund_attributes_required"]:
        return "source.refund_attributes_required"
