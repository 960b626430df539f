# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SetupIntentCanceled(ThinObjectEvent):
    """Stripe's `v1.setup_intent.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled"
    )
    __event_related__ = "SetupIntent"
    detail_type: Annotated[Literal["v1.setup_intent.canceled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.setup_intent.canceled"]:
        return "v1.setup_intent.canceled"
