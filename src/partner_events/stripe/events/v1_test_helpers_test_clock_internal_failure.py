# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1TestHelpersTestClockInternalFailure(ThinObjectEvent):
    """Stripe's `v1.test_helpers.test_clock.internal_failure`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure"
    )
    __event_related__ = "TestHelpersTestClock"
    detail_type: Annotated[Literal["v1.test_helpers.test_clock.internal_failure"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.internal_failure"]:
        return "v1.test_helpers.test_clock.internal_failure"
