# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TerminalReader
from pydantic import Field


class TerminalReaderActionSucceededData(SnapshotData):
    object: TerminalReader


class TerminalReaderActionSucceededDetail(SnapshotDetail):
    data: TerminalReaderActionSucceededData


class TerminalReaderActionSucceeded(SnapshotEvent):
    """Stripe's `terminal.reader.action_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded"
    )
    detail_type: Annotated[Literal["terminal.reader.action_succeeded"], Field(alias="detail-type")]
    detail: TerminalReaderActionSucceededDetail

    @property
    def kind(self) -> Literal["terminal.reader.action_succeeded"]:
        return "terminal.reader.action_succeeded"
