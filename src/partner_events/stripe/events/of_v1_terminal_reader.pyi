# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1TerminalReaderActionFailed(ThinEvent):
    """Stripe's `v1.terminal.reader.action_failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed"""

    detail_type: Literal["v1.terminal.reader.action_failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TerminalReaderActionSucceeded(ThinEvent):
    """Stripe's `v1.terminal.reader.action_succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_succeeded"""

    detail_type: Literal["v1.terminal.reader.action_succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1TerminalReaderActionUpdated(ThinEvent):
    """Stripe's `v1.terminal.reader.action_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_updated"""

    detail_type: Literal["v1.terminal.reader.action_updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.terminal.reader.action_updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
