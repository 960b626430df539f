# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class TestHelpersTestClockStatusDetailsAdvancing(Model):
    target_frozen_time: int


class TestHelpersTestClockStatusDetails(Model):
    advancing: TestHelpersTestClockStatusDetailsAdvancing | None = None


class TestHelpersTestClock(Model):
    """A clock for tests, on which the objects of customers live.

    https://docs.stripe.com/api/test_clocks/object
    """

    created: int
    """Seconds since the Unix epoch."""

    deleted: bool | None = None
    deletes_after: int
    frozen_time: int
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    name: str | None = None
    object: Literal["test_helpers.test_clock"]
    status: Literal[
        "advancing",
        "internal_failure",
        "ready",
    ] | str
    status_details: TestHelpersTestClockStatusDetails
