# Generated from schemas/stripe/events/v1.product.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ProductUpdatedDetailFields, classfield
from pydantic import Field


class V1ProductUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ProductUpdated(ThinEvent):
    """Stripe's `v1.product.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated"
    )
    detail_type: Annotated[Literal["v1.product.updated"], Field(alias="detail-type")]
    detail: V1ProductUpdatedDetail

    @property
    def kind(self) -> Literal["v1.product.updated"]:
        return "v1.product.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ProductUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ProductUpdatedDetailFields, V1ProductUpdatedDetailFields]: ...
