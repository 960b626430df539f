# Generated from schemas/stripe/events/v1.source.refund_attributes_required.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1SourceRefundAttributesRequired(ThinEvent):
    """Stripe's `v1.source.refund_attributes_required`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required"
    )
    detail_type: Annotated[Literal["v1.source.refund_attributes_required"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.source.refund_attributes_required"]:
        return "v1.source.refund_attributes_required"
