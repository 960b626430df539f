# Generated from schemas/stripe/events/v1.refund.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1RefundCreatedDetailFields, classfield
from pydantic import Field


class V1RefundCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1RefundCreated(ThinEvent):
    """Stripe's `v1.refund.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created"
    detail_type: Annotated[Literal["v1.refund.created"], Field(alias="detail-type")]
    detail: V1RefundCreatedDetail

    @property
    def kind(self) -> Literal["v1.refund.created"]:
        return "v1.refund.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1RefundCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1RefundCreatedDetailFields, V1RefundCreatedDetailFields]: ...
