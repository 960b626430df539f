# Generated from schemas/stripe/events/v1.issuing_dispute.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingDisputeUpdatedDetailFields, classfield
from pydantic import Field


class V1IssuingDisputeUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingDisputeUpdated(ThinEvent):
    """Stripe's `v1.issuing_dispute.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_dispute.updated"], Field(alias="detail-type")]
    detail: V1IssuingDisputeUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_dispute.updated"]:
        return "v1.issuing_dispute.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingDisputeUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingDisputeUpdatedDetailFields, V1IssuingDisputeUpdatedDetailFields]: ...
