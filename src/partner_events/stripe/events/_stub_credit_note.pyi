# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CreditNoteFields, EventFieldsOf
from partner_events.stripe.models.credit_note import CreditNote

class _CreditNoteEvent(SnapshotEvent):
    detail: SnapshotDetail[CreditNote]
    @property
    def payload(self) -> CreditNote:
        """A document that takes back part of a finalized invoice, or all of it."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CreditNoteFields], CreditNoteFields]: ...

class CreditNoteCreated(_CreditNoteEvent):
    """A credit note was issued, which takes back part of an invoice, or all of it.

    Stripe's `credit_note.created`: https://docs.stripe.com/api/events/types#event_types-credit_note.created
    """

    detail_type: Literal["credit_note.created"]
    @property
    def kind(self) -> Literal["credit_note.created"]: ...

class CreditNoteUpdated(_CreditNoteEvent):
    """A credit note's memo or metadata changed.

    Stripe's `credit_note.updated`: https://docs.stripe.com/api/events/types#event_types-credit_note.updated
    """

    detail_type: Literal["credit_note.updated"]
    @property
    def kind(self) -> Literal["credit_note.updated"]: ...

class CreditNoteVoided(_CreditNoteEvent):
    """A credit note was voided.

    Stripe's `credit_note.voided`: https://docs.stripe.com/api/events/types#event_types-credit_note.voided
    """

    detail_type: Literal["credit_note.voided"]
    @property
    def kind(self) -> Literal["credit_note.voided"]: ...
