# Generated from schemas/stripe/events/v1.payment_link.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PaymentLinkCreatedDetailFields, classfield
from pydantic import Field


class V1PaymentLinkCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PaymentLinkCreated(ThinEvent):
    """Stripe's `v1.payment_link.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created"
    )
    detail_type: Annotated[Literal["v1.payment_link.created"], Field(alias="detail-type")]
    detail: V1PaymentLinkCreatedDetail

    @property
    def kind(self) -> Literal["v1.payment_link.created"]:
        return "v1.payment_link.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PaymentLinkCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PaymentLinkCreatedDetailFields, V1PaymentLinkCreatedDetailFields]: ...
