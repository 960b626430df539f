# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1CreditNoteCreated(ThinObjectEvent):
    """A credit note was issued, which takes back part of an invoice, or all of it (thin event: the id alone).

    Stripe's `v1.credit_note.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created
    """

    detail_type: Literal["v1.credit_note.created"]
    @property
    def kind(self) -> Literal["v1.credit_note.created"]: ...

class V1CreditNoteUpdated(ThinObjectEvent):
    """A credit note's memo or metadata changed (thin event: the id alone).

    Stripe's `v1.credit_note.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated
    """

    detail_type: Literal["v1.credit_note.updated"]
    @property
    def kind(self) -> Literal["v1.credit_note.updated"]: ...

class V1CreditNoteVoided(ThinObjectEvent):
    """A credit note was voided (thin event: the id alone).

    Stripe's `v1.credit_note.voided`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided
    """

    detail_type: Literal["v1.credit_note.voided"]
    @property
    def kind(self) -> Literal["v1.credit_note.voided"]: ...
