# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TerminalReader
from pydantic import Field


class TerminalReaderActionUpdatedData(SnapshotData):
    object: TerminalReader


class TerminalReaderActionUpdatedDetail(SnapshotDetail):
    data: TerminalReaderActionUpdatedData


class TerminalReaderActionUpdated(SnapshotEvent):
    """Stripe's `terminal.reader.action_updated`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated"
    )
    detail_type: Annotated[Literal["terminal.reader.action_updated"], Field(alias="detail-type")]
    detail: TerminalReaderActionUpdatedDetail

    @property
    def kind(self) -> Literal["terminal.reader.action_updated"]:
        return "terminal.reader.action_updated"
