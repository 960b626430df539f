# Generated from schemas/stripe/events/v1.review.opened.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ReviewOpenedDetailFields, classfield
from pydantic import Field


class V1ReviewOpenedDetail(ThinDetail):
    related_object: RelatedObject


class V1ReviewOpened(ThinEvent):
    """Stripe's `v1.review.opened`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened"
    detail_type: Annotated[Literal["v1.review.opened"], Field(alias="detail-type")]
    detail: V1ReviewOpenedDetail

    @property
    def kind(self) -> Literal["v1.review.opened"]:
        return "v1.review.opened"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ReviewOpenedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ReviewOpenedDetailFields, V1ReviewOpenedDetailFields]: ...
