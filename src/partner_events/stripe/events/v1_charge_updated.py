# Generated from schemas/stripe/events/v1.charge.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeUpdatedDetailFields, classfield
from pydantic import Field


class V1ChargeUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeUpdated(ThinEvent):
    """Stripe's `v1.charge.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated"
    detail_type: Annotated[Literal["v1.charge.updated"], Field(alias="detail-type")]
    detail: V1ChargeUpdatedDetail

    @property
    def kind(self) -> Literal["v1.charge.updated"]:
        return "v1.charge.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeUpdatedDetailFields, V1ChargeUpdatedDetailFields]: ...
