# Generated from schemas/stripe/events/v1.application_fee.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ApplicationFeeCreatedDetailFields, classfield
from pydantic import Field


class V1ApplicationFeeCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ApplicationFeeCreated(ThinEvent):
    """Stripe's `v1.application_fee.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created"
    )
    detail_type: Annotated[Literal["v1.application_fee.created"], Field(alias="detail-type")]
    detail: V1ApplicationFeeCreatedDetail

    @property
    def kind(self) -> Literal["v1.application_fee.created"]:
        return "v1.application_fee.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ApplicationFeeCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ApplicationFeeCreatedDetailFields, V1ApplicationFeeCreatedDetailFields]: ...
