# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1CreditNoteCreated(ThinEvent):
    """Stripe's `v1.credit_note.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created"""

    detail_type: Literal["v1.credit_note.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.credit_note.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CreditNoteUpdated(ThinEvent):
    """Stripe's `v1.credit_note.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated"""

    detail_type: Literal["v1.credit_note.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.credit_note.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1CreditNoteVoided(ThinEvent):
    """Stripe's `v1.credit_note.voided`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided"""

    detail_type: Literal["v1.credit_note.voided"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.credit_note.voided"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
