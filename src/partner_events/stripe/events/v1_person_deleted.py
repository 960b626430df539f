# Generated from schemas/stripe/events/v1.person.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PersonDeletedDetailFields, classfield
from pydantic import Field


class V1PersonDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1PersonDeleted(ThinEvent):
    """Stripe's `v1.person.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted"
    detail_type: Annotated[Literal["v1.person.deleted"], Field(alias="detail-type")]
    detail: V1PersonDeletedDetail

    @property
    def kind(self) -> Literal["v1.person.deleted"]:
        return "v1.person.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PersonDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PersonDeletedDetailFields, V1PersonDeletedDetailFields]: ...
