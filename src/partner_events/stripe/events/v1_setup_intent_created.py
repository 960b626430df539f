# Generated from schemas/stripe/events/v1.setup_intent.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1SetupIntentCreatedDetailFields, classfield
from pydantic import Field


class V1SetupIntentCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1SetupIntentCreated(ThinEvent):
    """Stripe's `v1.setup_intent.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created"
    )
    detail_type: Annotated[Literal["v1.setup_intent.created"], Field(alias="detail-type")]
    detail: V1SetupIntentCreatedDetail

    @property
    def kind(self) -> Literal["v1.setup_intent.created"]:
        return "v1.setup_intent.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SetupIntentCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SetupIntentCreatedDetailFields, V1SetupIntentCreatedDetailFields]: ...
