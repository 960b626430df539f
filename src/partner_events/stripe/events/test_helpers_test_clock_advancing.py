# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TestHelpersTestClock
from pydantic import Field


class TestHelpersTestClockAdvancingData(SnapshotData):
    object: TestHelpersTestClock


class TestHelpersTestClockAdvancingDetail(SnapshotDetail):
    data: TestHelpersTestClockAdvancingData


class TestHelpersTestClockAdvancing(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.advancing`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing"
    )
    detail_type: Annotated[Literal["test_helpers.test_clock.advancing"], Field(alias="detail-type")]
    detail: TestHelpersTestClockAdvancingDetail

    @property
    def kind(self) -> Literal["test_helpers.test_clock.advancing"]:
        return "test_helpers.test_clock.advancing"
