# Generated from schemas/stripe/events/v1.charge.failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeFailedDetailFields, classfield
from pydantic import Field


class V1ChargeFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeFailed(ThinEvent):
    """Stripe's `v1.charge.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed"
    detail_type: Annotated[Literal["v1.charge.failed"], Field(alias="detail-type")]
    detail: V1ChargeFailedDetail

    @property
    def kind(self) -> Literal["v1.charge.failed"]:
        return "v1.charge.failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeFailedDetailFields, V1ChargeFailedDetailFields]: ...
