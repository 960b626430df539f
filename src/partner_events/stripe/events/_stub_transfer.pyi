# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TransferFields
from partner_events.stripe.models.transfer import Transfer

class _TransferEvent(SnapshotEvent):
    detail: SnapshotDetail[Transfer]
    @property
    def payload(self) -> Transfer: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TransferFields], TransferFields]: ...

class TransferCanceled(_TransferEvent):
    """Stripe's `transfer.canceled`: https://docs.stripe.com/changelog"""

    detail_type: Literal["transfer.canceled"]
    @property
    def kind(self) -> Literal["transfer.canceled"]: ...

class TransferCreated(_TransferEvent):
    """Stripe's `transfer.created`: https://docs.stripe.com/api/events/types#event_types-transfer.created"""

    detail_type: Literal["transfer.created"]
    @property
    def kind(self) -> Literal["transfer.created"]: ...

class TransferFailed(_TransferEvent):
    """Stripe's `transfer.failed`: https://docs.stripe.com/changelog"""

    detail_type: Literal["transfer.failed"]
    @property
    def kind(self) -> Literal["transfer.failed"]: ...

class TransferPaid(_TransferEvent):
    """Stripe's `transfer.paid`: https://docs.stripe.com/changelog"""

    detail_type: Literal["transfer.paid"]
    @property
    def kind(self) -> Literal["transfer.paid"]: ...

class TransferReversed(_TransferEvent):
    """Stripe's `transfer.reversed`: https://docs.stripe.com/api/events/types#event_types-transfer.reversed"""

    detail_type: Literal["transfer.reversed"]
    @property
    def kind(self) -> Literal["transfer.reversed"]: ...

class TransferUpdated(_TransferEvent):
    """Stripe's `transfer.updated`: https://docs.stripe.com/api/events/types#event_types-transfer.updated"""

    detail_type: Literal["transfer.updated"]
    @property
    def kind(self) -> Literal["transfer.updated"]: ...
