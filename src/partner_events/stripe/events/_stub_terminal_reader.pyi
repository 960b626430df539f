# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TerminalReaderFields
from partner_events.stripe.models._stub_terminal_reader import TerminalReader

class _TerminalReaderEvent(SnapshotEvent):
    detail: SnapshotDetail[TerminalReader]
    @property
    def payload(self) -> TerminalReader:
        """A card reader, and what it is doing."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TerminalReaderFields], TerminalReaderFields]: ...

class TerminalReaderActionFailed(_TerminalReaderEvent):
    """What a card reader was told to do failed; `action` says why.

    Stripe's `terminal.reader.action_failed`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed
    """

    detail_type: Literal["terminal.reader.action_failed"]
    @property
    def kind(self) -> Literal["terminal.reader.action_failed"]: ...

class TerminalReaderActionSucceeded(_TerminalReaderEvent):
    """A card reader did what it was told, such as take a payment.

    Stripe's `terminal.reader.action_succeeded`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded
    """

    detail_type: Literal["terminal.reader.action_succeeded"]
    @property
    def kind(self) -> Literal["terminal.reader.action_succeeded"]: ...

class TerminalReaderActionUpdated(_TerminalReaderEvent):
    """What a card reader was told to do moved on; `action` says how far.

    Stripe's `terminal.reader.action_updated`:
    https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated
    """

    detail_type: Literal["terminal.reader.action_updated"]
    @property
    def kind(self) -> Literal["terminal.reader.action_updated"]: ...
