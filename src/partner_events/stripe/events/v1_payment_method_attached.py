# Generated from schemas/stripe/events/v1.payment_method.attached.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PaymentMethodAttachedDetailFields, classfield
from pydantic import Field


class V1PaymentMethodAttachedDetail(ThinDetail):
    related_object: RelatedObject


class V1PaymentMethodAttached(ThinEvent):
    """Stripe's `v1.payment_method.attached`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached"
    )
    detail_type: Annotated[Literal["v1.payment_method.attached"], Field(alias="detail-type")]
    detail: V1PaymentMethodAttachedDetail

    @property
    def kind(self) -> Literal["v1.payment_method.attached"]:
        return "v1.payment_method.attached"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PaymentMethodAttachedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PaymentMethodAttachedDetailFields, V1PaymentMethodAttachedDetailFields]: ...
