# Generated from schemas/stripe/events/v1.charge.captured.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeCapturedDetailFields, classfield
from pydantic import Field


class V1ChargeCapturedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeCaptured(ThinEvent):
    """Stripe's `v1.charge.captured`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured"
    )
    detail_type: Annotated[Literal["v1.charge.captured"], Field(alias="detail-type")]
    detail: V1ChargeCapturedDetail

    @property
    def kind(self) -> Literal["v1.charge.captured"]:
        return "v1.charge.captured"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeCapturedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeCapturedDetailFields, V1ChargeCapturedDetailFields]: ...
