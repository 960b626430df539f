# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PersonFields
from partner_events.stripe.models.person import Person

class PersonCreated(SnapshotEvent):
    """Stripe's `person.created`: https://docs.stripe.com/api/events/types#event_types-person.created"""

    detail_type: Literal["person.created"]
    detail: SnapshotDetail[Person]
    @property
    def kind(self) -> Literal["person.created"]: ...
    @property
    def payload(self) -> Person: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PersonFields], PersonFields]: ...

class PersonDeleted(SnapshotEvent):
    """Stripe's `person.deleted`: https://docs.stripe.com/api/events/types#event_types-person.deleted"""

    detail_type: Literal["person.deleted"]
    detail: SnapshotDetail[Person]
    @property
    def kind(self) -> Literal["person.deleted"]: ...
    @property
    def payload(self) -> Person: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PersonFields], PersonFields]: ...

class PersonUpdated(SnapshotEvent):
    """Stripe's `person.updated`: https://docs.stripe.com/api/events/types#event_types-person.updated"""

    detail_type: Literal["person.updated"]
    detail: SnapshotDetail[Person]
    @property
    def kind(self) -> Literal["person.updated"]: ...
    @property
    def payload(self) -> Person: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PersonFields], PersonFields]: ...
