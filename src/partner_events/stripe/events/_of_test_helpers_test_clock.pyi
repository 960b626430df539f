# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TestHelpersTestClockFields
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockAdvancing(_SnapshotEvent1):
    """Stripe's `test_helpers.test_clock.advancing`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing
    """

    detail_type: Literal["test_helpers.test_clock.advancing"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.advancing"]: ...

class TestHelpersTestClockCreated(_SnapshotEvent1):
    """Stripe's `test_helpers.test_clock.created`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created
    """

    detail_type: Literal["test_helpers.test_clock.created"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.created"]: ...

class TestHelpersTestClockDeleted(_SnapshotEvent1):
    """Stripe's `test_helpers.test_clock.deleted`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted
    """

    detail_type: Literal["test_helpers.test_clock.deleted"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.deleted"]: ...

class TestHelpersTestClockInternalFailure(_SnapshotEvent1):
    """Stripe's `test_helpers.test_clock.internal_failure`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure
    """

    detail_type: Literal["test_helpers.test_clock.internal_failure"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.internal_failure"]: ...

class TestHelpersTestClockReady(_SnapshotEvent1):
    """Stripe's `test_helpers.test_clock.ready`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready
    """

    detail_type: Literal["test_helpers.test_clock.ready"]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.ready"]: ...
