# Generated from schemas/stripe/events/v1.issuing_dispute.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingDisputeCreatedDetailFields, classfield
from pydantic import Field


class V1IssuingDisputeCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingDisputeCreated(ThinEvent):
    """Stripe's `v1.issuing_dispute.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created"
    )
    detail_type: Annotated[Literal["v1.issuing_dispute.created"], Field(alias="detail-type")]
    detail: V1IssuingDisputeCreatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_dispute.created"]:
        return "v1.issuing_dispute.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingDisputeCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingDisputeCreatedDetailFields, V1IssuingDisputeCreatedDetailFields]: ...
