# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CapabilityFields, EventFieldsOf
from partner_events.stripe.models.capability import Capability

class CapabilityCreated(SnapshotEvent):
    """An account asked for a capability; no longer sent.

    Stripe's `capability.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["capability.created"]
    @property
    def kind(self) -> Literal["capability.created"]: ...

class CapabilityUpdated(SnapshotEvent):
    """What an account may do with a capability changed: its status, or what it requires.

    Stripe's `capability.updated`: https://docs.stripe.com/api/events/types#event_types-capability.updated
    """

    detail_type: Literal["capability.updated"]
    @property
    def kind(self) -> Literal["capability.updated"]: ...
    detail: SnapshotDetail[Capability]
    @property
    def payload(self) -> Capability:
        """Something that an account may do, such as take card payments, and what that requires."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CapabilityFields], CapabilityFields]: ...
