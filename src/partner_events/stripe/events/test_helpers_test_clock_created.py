# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TestHelpersTestClock
from pydantic import Field


class TestHelpersTestClockCreatedData(SnapshotData):
    object: TestHelpersTestClock


class TestHelpersTestClockCreatedDetail(SnapshotDetail):
    data: TestHelpersTestClockCreatedData


class TestHelpersTestClockCreated(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.created`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created"
    )
    detail_type: Annotated[Literal["test_helpers.test_clock.created"], Field(alias="detail-type")]
    detail: TestHelpersTestClockCreatedDetail

    @property
    def kind(self) -> Literal["test_helpers.test_clock.created"]:
        return "test_helpers.test_clock.created"
