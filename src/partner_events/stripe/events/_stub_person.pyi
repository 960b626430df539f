# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PersonFields
from partner_events.stripe.models.person import Person

class _PersonEvent(SnapshotEvent):
    detail: SnapshotDetail[Person]
    @property
    def payload(self) -> Person:
        """A person of an account, such as an owner or a director."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PersonFields], PersonFields]: ...

class PersonCreated(_PersonEvent):
    """A person, such as an owner, was added to an account.

    Stripe's `person.created`: https://docs.stripe.com/api/events/types#event_types-person.created
    """

    detail_type: Literal["person.created"]
    @property
    def kind(self) -> Literal["person.created"]: ...

class PersonDeleted(_PersonEvent):
    """A person was removed from an account.

    Stripe's `person.deleted`: https://docs.stripe.com/api/events/types#event_types-person.deleted
    """

    detail_type: Literal["person.deleted"]
    @property
    def kind(self) -> Literal["person.deleted"]: ...

class PersonUpdated(_PersonEvent):
    """A person of an account changed, such as when they were verified.

    Stripe's `person.updated`: https://docs.stripe.com/api/events/types#event_types-person.updated
    """

    detail_type: Literal["person.updated"]
    @property
    def kind(self) -> Literal["person.updated"]: ...
