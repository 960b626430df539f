# Generated from schemas/stripe/events/v1.charge.expired.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeExpiredDetailFields, classfield
from pydantic import Field


class V1ChargeExpiredDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeExpired(ThinEvent):
    """Stripe's `v1.charge.expired`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired"
    detail_type: Annotated[Literal["v1.charge.expired"], Field(alias="detail-type")]
    detail: V1ChargeExpiredDetail

    @property
    def kind(self) -> Literal["v1.charge.expired"]:
        return "v1.charge.expired"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeExpiredDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeExpiredDetailFields, V1ChargeExpiredDetailFields]: ...
