# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TestHelpersTestClockStatusDetailsAdvancing(Model):
    target_frozen_time: int


class TestHelpersTestClockStatusDetails(Model):
    advancing: TestHelpersTestClockStatusDetailsAdvancing | None = None


class TestHelpersTestClock(Model):
    """https://docs.stripe.com/api/test_clocks/object"""

    __event_always__ = "name"

    created: int
    deleted: bool | None = None
    deletes_after: int
    frozen_time: int
    id: str
    livemode: bool
    name: str | None = None
    object: str
    status: str
    status_details: TestHelpersTestClockStatusDetails


HISTORY = "_history_test_helpers_test_clock"
