# Generated from schemas/stripe/events/v1.issuing_cardholder.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingCardholderUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingCardholderUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingCardholderUpdated(ThinEvent):
    """Stripe's `v1.issuing_cardholder.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_cardholder.updated"], Field(alias="detail-type")]
    detail: V1IssuingCardholderUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_cardholder.updated"]:
        return "v1.issuing_cardholder.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingCardholderUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingCardholderUpdatedDetailFields, V1IssuingCardholderUpdatedDetailFields]: ...
