# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PriceFields
from partner_events.stripe.models.price import Price

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[Price]
    @property
    def payload(self) -> Price: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[PriceFields], PriceFields]: ...

class PriceCreated(_SnapshotEvent1):
    """Stripe's `price.created`: https://docs.stripe.com/api/events/types#event_types-price.created"""

    detail_type: Literal["price.created"]
    @property
    def kind(self) -> Literal["price.created"]: ...

class PriceDeleted(_SnapshotEvent1):
    """Stripe's `price.deleted`: https://docs.stripe.com/api/events/types#event_types-price.deleted"""

    detail_type: Literal["price.deleted"]
    @property
    def kind(self) -> Literal["price.deleted"]: ...

class PriceUpdated(_SnapshotEvent1):
    """Stripe's `price.updated`: https://docs.stripe.com/api/events/types#event_types-price.updated"""

    detail_type: Literal["price.updated"]
    @property
    def kind(self) -> Literal["price.updated"]: ...
