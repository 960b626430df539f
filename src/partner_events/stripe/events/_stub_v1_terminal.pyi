# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models._stub_terminal_reader import TerminalReader

class _TerminalReaderEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> TerminalReader: ...

class V1TerminalReaderActionFailed(_TerminalReaderEvent):
    """What a card reader was told to do failed; `action` says why (thin event: the id alone).

    Stripe's `v1.terminal.reader.action_failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed
    """

    detail_type: Literal["v1.terminal.reader.action_failed"]
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_failed"]: ...

class V1TerminalReaderActionSucceeded(_TerminalReaderEvent):
    """A card reader did what it was told, such as take a payment (thin event: the id alone).

    Stripe's `v1.terminal.reader.action_succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_succeeded
    """

    detail_type: Literal["v1.terminal.reader.action_succeeded"]
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_succeeded"]: ...

class V1TerminalReaderActionUpdated(_TerminalReaderEvent):
    """What a card reader was told to do moved on; `action` says how far (thin event: the id alone).

    Stripe's `v1.terminal.reader.action_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_updated
    """

    detail_type: Literal["v1.terminal.reader.action_updated"]
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_updated"]: ...
