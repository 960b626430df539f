# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TransferFields
from partner_events.stripe.models.transfer import Transfer

class TransferCreated(SnapshotEvent):
    """Stripe's `transfer.created`: https://docs.stripe.com/api/events/types#event_types-transfer.created"""

    detail_type: Literal["transfer.created"]
    detail: SnapshotDetail[Transfer]
    @property
    def kind(self) -> Literal["transfer.created"]: ...
    @property
    def payload(self) -> Transfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TransferFields], TransferFields]: ...

class TransferReversed(SnapshotEvent):
    """Stripe's `transfer.reversed`: https://docs.stripe.com/api/events/types#event_types-transfer.reversed"""

    detail_type: Literal["transfer.reversed"]
    detail: SnapshotDetail[Transfer]
    @property
    def kind(self) -> Literal["transfer.reversed"]: ...
    @property
    def payload(self) -> Transfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TransferFields], TransferFields]: ...

class TransferUpdated(SnapshotEvent):
    """Stripe's `transfer.updated`: https://docs.stripe.com/api/events/types#event_types-transfer.updated"""

    detail_type: Literal["transfer.updated"]
    detail: SnapshotDetail[Transfer]
    @property
    def kind(self) -> Literal["transfer.updated"]: ...
    @property
    def payload(self) -> Transfer: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TransferFields], TransferFields]: ...
