# Generated from schemas/stripe/events/v1.setup_intent.setup_failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1SetupIntentSetupFailedDetailFields, classfield
from pydantic import Field


class V1SetupIntentSetupFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1SetupIntentSetupFailed(ThinEvent):
    """Stripe's `v1.setup_intent.setup_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed"
    )
    detail_type: Annotated[Literal["v1.setup_intent.setup_failed"], Field(alias="detail-type")]
    detail: V1SetupIntentSetupFailedDetail

    @property
    def kind(self) -> Literal["v1.setup_intent.setup_failed"]:
        return "v1.setup_intent.setup_failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1SetupIntentSetupFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1SetupIntentSetupFailedDetailFields, V1SetupIntentSetupFailedDetailFields]: ...
