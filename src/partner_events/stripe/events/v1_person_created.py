# Generated from schemas/stripe/events/v1.person.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PersonCreatedDetailFields, classfield
from pydantic import Field


class V1PersonCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PersonCreated(ThinEvent):
    """Stripe's `v1.person.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created"
    detail_type: Annotated[Literal["v1.person.created"], Field(alias="detail-type")]
    detail: V1PersonCreatedDetail

    @property
    def kind(self) -> Literal["v1.person.created"]:
        return "v1.person.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PersonCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PersonCreatedDetailFields, V1PersonCreatedDetailFields]: ...
