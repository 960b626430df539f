# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TestHelpersTestClock
from pydantic import Field


class TestHelpersTestClockReadyData(SnapshotData):
    object: TestHelpersTestClock


class TestHelpersTestClockReadyDetail(SnapshotDetail):
    data: TestHelpersTestClockReadyData


class TestHelpersTestClockReady(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.ready`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready"
    )
    detail_type: Annotated[Literal["test_helpers.test_clock.ready"], Field(alias="detail-type")]
    detail: TestHelpersTestClockReadyDetail

    @property
    def kind(self) -> Literal["test_helpers.test_clock.ready"]:
        return "test_helpers.test_clock.ready"
