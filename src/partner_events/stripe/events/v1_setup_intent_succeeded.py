# Generated from schemas/stripe/events/v1.setup_intent.succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1SetupIntentSucceededDetailFields, classfield
from pydantic import Field


class V1SetupIntentSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V1SetupIntentSucceeded(ThinEvent):
    """Stripe's `v1.setup_intent.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded"
    )
    detail_type: Annotated[Literal["v1.setup_intent.succeeded"], Field(alias="detail-type")]
    detail: V1SetupIntentSucceededDetail

    @property
    def kind(self) -> Literal["v1.setup_intent.succeeded"]:
        return "v1.setup_intent.succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SetupIntentSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SetupIntentSucceededDetailFields, V1SetupIntentSucceededDetailFields]: ...
