# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TestHelpersTestClockAdvancing(ThinObjectEvent):
    """Stripe's `v1.test_helpers.test_clock.advancing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing"
    )
    __event_related__ = "TestHelpersTestClock"
    detail_type: Annotated[Literal["v1.test_helpers.test_clock.advancing"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.advancing"]:
        return "v1.test_helpers.test_clock.advancing"
