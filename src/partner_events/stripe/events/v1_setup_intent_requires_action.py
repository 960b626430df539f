# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1SetupIntentRequiresAction(ThinObjectEvent):
    """Stripe's `v1.setup_intent.requires_action`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action"
    )
    __event_related__ = "SetupIntent"
    detail_type: Annotated[Literal["v1.setup_intent.requires_action"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.setup_intent.requires_action"]:
        return "v1.setup_intent.requires_action"
