# Generated from schemas/stripe/events/v1.person.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PersonUpdatedDetailFields, classfield
from pydantic import Field


class V1PersonUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PersonUpdated(ThinEvent):
    """Stripe's `v1.person.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated"
    detail_type: Annotated[Literal["v1.person.updated"], Field(alias="detail-type")]
    detail: V1PersonUpdatedDetail

    @property
    def kind(self) -> Literal["v1.person.updated"]:
        return "v1.person.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PersonUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PersonUpdatedDetailFields, V1PersonUpdatedDetailFields]: ...
