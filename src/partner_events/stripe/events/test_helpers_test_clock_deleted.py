# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TestHelpersTestClock
from pydantic import Field


class TestHelpersTestClockDeletedData(SnapshotData):
    object: TestHelpersTestClock


class TestHelpersTestClockDeletedDetail(SnapshotDetail):
    data: TestHelpersTestClockDeletedData


class TestHelpersTestClockDeleted(SnapshotEvent):
    """Stripe's `test_helpers.test_clock.deleted`:
    https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted"
    )
    detail_type: Annotated[Literal["test_helpers.test_clock.deleted"], Field(alias="detail-type")]
    detail: TestHelpersTestClockDeletedDetail

    @property
    def kind(self) -> Literal["test_helpers.test_clock.deleted"]:
        return "test_helpers.test_clock.deleted"
