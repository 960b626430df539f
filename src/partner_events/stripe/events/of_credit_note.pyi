# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CreditNoteFields, EventFieldsOf
from partner_events.stripe.models.credit_note import CreditNote

class CreditNoteCreated(SnapshotEvent):
    """Stripe's `credit_note.created`: https://docs.stripe.com/api/events/types#event_types-credit_note.created"""

    detail_type: Literal["credit_note.created"]
    detail: SnapshotDetail[CreditNote]
    @property
    def kind(self) -> Literal["credit_note.created"]: ...
    @property
    def payload(self) -> CreditNote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CreditNoteFields], CreditNoteFields]: ...

class CreditNoteUpdated(SnapshotEvent):
    """Stripe's `credit_note.updated`: https://docs.stripe.com/api/events/types#event_types-credit_note.updated"""

    detail_type: Literal["credit_note.updated"]
    detail: SnapshotDetail[CreditNote]
    @property
    def kind(self) -> Literal["credit_note.updated"]: ...
    @property
    def payload(self) -> CreditNote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CreditNoteFields], CreditNoteFields]: ...

class CreditNoteVoided(SnapshotEvent):
    """Stripe's `credit_note.voided`: https://docs.stripe.com/api/events/types#event_types-credit_note.voided"""

    detail_type: Literal["credit_note.voided"]
    detail: SnapshotDetail[CreditNote]
    @property
    def kind(self) -> Literal["credit_note.voided"]: ...
    @property
    def payload(self) -> CreditNote: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[CreditNoteFields], CreditNoteFields]: ...
