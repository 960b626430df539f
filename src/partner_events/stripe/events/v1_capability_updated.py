# Generated from schemas/stripe/events/v1.capability.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CapabilityUpdatedDetailFields, classfield
from pydantic import Field


class V1CapabilityUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CapabilityUpdated(ThinEvent):
    """Stripe's `v1.capability.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated"
    )
    detail_type: Annotated[Literal["v1.capability.updated"], Field(alias="detail-type")]
    detail: V1CapabilityUpdatedDetail

    @property
    def kind(self) -> Literal["v1.capability.updated"]:
        return "v1.capability.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CapabilityUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CapabilityUpdatedDetailFields, V1CapabilityUpdatedDetailFields]: ...
