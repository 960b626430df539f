# Generated from schemas/stripe/events/v1.issuing_cardholder.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingCardholderCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingCardholderCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingCardholderCreated(ThinEvent):
    """Stripe's `v1.issuing_cardholder.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.created"
    )
    detail_type: Annotated[Literal["v1.issuing_cardholder.created"], Field(alias="detail-type")]
    detail: V1IssuingCardholderCreatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_cardholder.created"]:
        return "v1.issuing_cardholder.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingCardholderCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingCardholderCreatedDetailFields, V1IssuingCardholderCreatedDetailFields]: ...
