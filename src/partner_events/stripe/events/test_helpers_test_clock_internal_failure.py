# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TestHelpersTestClock
from pydantic import Field


class TestHelpersTestClockInternalFailureData(SnapshotData):
    object: TestHelpersTestClock


class TestHelpersTestClockInternalFailureDetail(SnapshotDetail):
    data: TestHelpersTestClockInternalFailureData


class TestHelpersTestClockInternalFailure(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.internal_failure`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure"
    )
    detail_type: Annotated[Literal["test_helpers.test_clock.internal_failure"], Field(alias="detail-type")]
    detail: TestHelpersTestClockInternalFailureDetail

    @property
    def kind(self) -> Literal["test_helpers.test_clock.internal_failure"]:
        return "test_helpers.test_clock.internal_failure"
