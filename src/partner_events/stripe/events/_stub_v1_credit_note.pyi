# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.credit_note import CreditNote

class _CreditNoteEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> CreditNote: ...

class V1CreditNoteCreated(_CreditNoteEvent):
    """A credit note was issued, which takes back part of an invoice, or all of it (thin event: the id alone).

    Stripe's `v1.credit_note.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created
    """

    detail_type: Literal["v1.credit_note.created"]
    @property
    def kind(self) -> Literal["v1.credit_note.created"]: ...

class V1CreditNoteUpdated(_CreditNoteEvent):
    """A credit note's memo or metadata changed (thin event: the id alone).

    Stripe's `v1.credit_note.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated
    """

    detail_type: Literal["v1.credit_note.updated"]
    @property
    def kind(self) -> Literal["v1.credit_note.updated"]: ...

class V1CreditNoteVoided(_CreditNoteEvent):
    """A credit note was voided (thin event: the id alone).

    Stripe's `v1.credit_note.voided`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided
    """

    detail_type: Literal["v1.credit_note.voided"]
    @property
    def kind(self) -> Literal["v1.credit_note.voided"]: ...
