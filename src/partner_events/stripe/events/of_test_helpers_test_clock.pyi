# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TestHelpersTestClockFields
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock

class TestHelpersTestClockAdvancing(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.advancing`: https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing"""

    detail_type: Literal["test_helpers.test_clock.advancing"]
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.advancing"]: ...
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockCreated(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.created`: https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created"""

    detail_type: Literal["test_helpers.test_clock.created"]
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.created"]: ...
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockDeleted(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.deleted`: https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted"""

    detail_type: Literal["test_helpers.test_clock.deleted"]
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.deleted"]: ...
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockInternalFailure(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.internal_failure`: https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure"""

    detail_type: Literal["test_helpers.test_clock.internal_failure"]
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.internal_failure"]: ...
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...

class TestHelpersTestClockReady(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.ready`: https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready"""

    detail_type: Literal["test_helpers.test_clock.ready"]
    detail: SnapshotDetail[TestHelpersTestClock]
    @property
    def kind(self) -> Literal["test_helpers.test_clock.ready"]: ...
    @property
    def payload(self) -> TestHelpersTestClock: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TestHelpersTestClockFields], TestHelpersTestClockFields]: ...
