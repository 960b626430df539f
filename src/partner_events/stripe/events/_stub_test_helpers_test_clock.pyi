# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TestHelpersTestClockFields
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock

class _TestHelpersTestClockEvent(SnapshotEvent):
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def payload(self) -> TestHelpersTestClock:
        """A clock for tests, on which the objects of customers live."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockAdvancing(_TestHelpersTestClockEvent):
    """A test clock began to move forward; its objects follow.

    Stripe's `test_helpers.test_clock.advancing`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing
    """

    detail_type: Literal["test_helpers.test_clock.advancing"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.advancing"]: ...

class TestHelpersTestClockCreated(_TestHelpersTestClockEvent):
    """A test clock, which simulates time, was created.

    Stripe's `test_helpers.test_clock.created`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created
    """

    detail_type: Literal["test_helpers.test_clock.created"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.created"]: ...

class TestHelpersTestClockDeleted(_TestHelpersTestClockEvent):
    """A test clock was deleted, and its customers with it.

    Stripe's `test_helpers.test_clock.deleted`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted
    """

    detail_type: Literal["test_helpers.test_clock.deleted"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.deleted"]: ...

class TestHelpersTestClockInternalFailure(_TestHelpersTestClockEvent):
    """A test clock broke as it moved; make a new one.

    Stripe's `test_helpers.test_clock.internal_failure`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure
    """

    detail_type: Literal["test_helpers.test_clock.internal_failure"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.internal_failure"]: ...

class TestHelpersTestClockReady(_TestHelpersTestClockEvent):
    """A test clock arrived at its new time, and all objects with it.

    Stripe's `test_helpers.test_clock.ready`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready
    """

    detail_type: Literal["test_helpers.test_clock.ready"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.ready"]: ...
