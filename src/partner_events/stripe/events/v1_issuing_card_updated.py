# Generated from schemas/stripe/events/v1.issuing_card.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingCardUpdatedDetailFields, classfield
from pydantic import Field


class V1IssuingCardUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingCardUpdated(ThinEvent):
    """Stripe's `v1.issuing_card.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_card.updated"], Field(alias="detail-type")]
    detail: V1IssuingCardUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_card.updated"]:
        return "v1.issuing_card.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingCardUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingCardUpdatedDetailFields, V1IssuingCardUpdatedDetailFields]: ...
