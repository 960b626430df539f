# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock

class _TestHelpersTestClockEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> TestHelpersTestClock: ...

class V1TestHelpersTestClockAdvancing(_TestHelpersTestClockEvent):
    """A test clock began to move forward; its objects follow (thin event: the id alone).

    Stripe's `v1.test_helpers.test_clock.advancing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing
    """

    detail_type: Literal["v1.test_helpers.test_clock.advancing"]
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.advancing"]: ...

class V1TestHelpersTestClockCreated(_TestHelpersTestClockEvent):
    """A test clock, which simulates time, was created (thin event: the id alone).

    Stripe's `v1.test_helpers.test_clock.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created
    """

    detail_type: Literal["v1.test_helpers.test_clock.created"]
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.created"]: ...

class V1TestHelpersTestClockDeleted(_TestHelpersTestClockEvent):
    """A test clock was deleted, and its customers with it (thin event: the id alone).

    Stripe's `v1.test_helpers.test_clock.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted
    """

    detail_type: Literal["v1.test_helpers.test_clock.deleted"]
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.deleted"]: ...

class V1TestHelpersTestClockInternalFailure(_TestHelpersTestClockEvent):
    """A test clock broke as it moved; make a new one (thin event: the id alone).

    Stripe's `v1.test_helpers.test_clock.internal_failure`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure
    """

    detail_type: Literal["v1.test_helpers.test_clock.internal_failure"]
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.internal_failure"]: ...

class V1TestHelpersTestClockReady(_TestHelpersTestClockEvent):
    """A test clock arrived at its new time, and all objects with it (thin event: the id alone).

    Stripe's `v1.test_helpers.test_clock.ready`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.ready
    """

    detail_type: Literal["v1.test_helpers.test_clock.ready"]
    @property
    def kind(self) -> Literal["v1.test_helpers.test_clock.ready"]: ...
