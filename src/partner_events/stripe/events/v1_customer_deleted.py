# Generated from schemas/stripe/events/v1.customer.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerDeletedDetailFields, classfield
from pydantic import Field


class V1CustomerDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerDeleted(ThinEvent):
    """Stripe's `v1.customer.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted"
    )
    detail_type: Annotated[Literal["v1.customer.deleted"], Field(alias="detail-type")]
    detail: V1CustomerDeletedDetail

    @property
    def kind(self) -> Literal["v1.customer.deleted"]:
        return "v1.customer.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerDeletedDetailFields, V1CustomerDeletedDetailFields]: ...
