# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TerminalReader
from pydantic import Field


class TerminalReaderActionFailedData(SnapshotData):
    object: TerminalReader


class TerminalReaderActionFailedDetail(SnapshotDetail):
    data: TerminalReaderActionFailedData


class TerminalReaderActionFailed(SnapshotEvent):
    """Stripe's `terminal.reader.action_failed`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed"
    )
    detail_type: Annotated[Literal["terminal.reader.action_failed"], Field(alias="detail-type")]
    detail: TerminalReaderActionFailedDetail

    @property
    def kind(self) -> Literal["terminal.reader.action_failed"]:
        return "terminal.reader.action_failed"
