# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SourceRefundAttributesRequired(ThinObjectEvent):
    """Stripe's `v1.source.refund_attributes_required`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required"
    )
    __event_related__ = "Source"
    detail_type: Annotated[Literal["v1.source.refund_attributes_required"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.source.refund_attributes_required"]:
        return "v1.source.refund_attributes_required"
