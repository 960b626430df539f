# Generated from schemas/stripe/events/v1.customer.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerCreatedDetailFields, classfield
from pydantic import Field


class V1CustomerCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerCreated(ThinEvent):
    """Stripe's `v1.customer.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created"
    )
    detail_type: Annotated[Literal["v1.customer.created"], Field(alias="detail-type")]
    detail: V1CustomerCreatedDetail

    @property
    def kind(self) -> Literal["v1.customer.created"]:
        return "v1.customer.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerCreatedDetailFields, V1CustomerCreatedDetailFields]: ...
