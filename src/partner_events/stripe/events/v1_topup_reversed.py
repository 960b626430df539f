# Generated from schemas/stripe/events/v1.topup.reversed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TopupReversedDetailFields, classfield
from pydantic import Field


class V1TopupReversedDetail(ThinDetail):
    related_object: RelatedObject


class V1TopupReversed(ThinEvent):
    """Stripe's `v1.topup.reversed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed"
    detail_type: Annotated[Literal["v1.topup.reversed"], Field(alias="detail-type")]
    detail: V1TopupReversedDetail

    @property
    def kind(self) -> Literal["v1.topup.reversed"]:
        return "v1.topup.reversed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TopupReversedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TopupReversedDetailFields, V1TopupReversedDetailFields]: ...
