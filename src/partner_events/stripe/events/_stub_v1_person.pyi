# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.person import Person

class _PersonEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Person: ...

class V1PersonCreated(_PersonEvent):
    """A person, such as an owner, was added to an account (thin event: the id alone).

    Stripe's `v1.person.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created
    """

    detail_type: Literal["v1.person.created"]
    @property
    def kind(self) -> Literal["v1.person.created"]: ...

class V1PersonDeleted(_PersonEvent):
    """A person was removed from an account (thin event: the id alone).

    Stripe's `v1.person.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted
    """

    detail_type: Literal["v1.person.deleted"]
    @property
    def kind(self) -> Literal["v1.person.deleted"]: ...

class V1PersonUpdated(_PersonEvent):
    """A person of an account changed, such as when they were verified (thin event: the id alone).

    Stripe's `v1.person.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated
    """

    detail_type: Literal["v1.person.updated"]
    @property
    def kind(self) -> Literal["v1.person.updated"]: ...
