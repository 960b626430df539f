# Generated from schemas/stripe/events/v1.issuing_dispute.submitted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingDisputeSubmittedDetailFields, classfield
from pydantic import Field


class V1IssuingDisputeSubmittedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingDisputeSubmitted(ThinEvent):
    """Stripe's `v1.issuing_dispute.submitted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted"
    )
    detail_type: Annotated[Literal["v1.issuing_dispute.submitted"], Field(alias="detail-type")]
    detail: V1IssuingDisputeSubmittedDetail

    @property
    def kind(self) -> Literal["v1.issuing_dispute.submitted"]:
        return "v1.issuing_dispute.submitted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingDisputeSubmittedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingDisputeSubmittedDetailFields, V1IssuingDisputeSubmittedDetailFields]: ...
