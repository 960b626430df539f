# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PriceFields
from partner_events.stripe.models.price import Price

class _PriceEvent(SnapshotEvent):
    detail: SnapshotDetail[Price]
    @property
    def payload(self) -> Price:
        """What a unit of a product costs, once or in each period."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PriceFields], PriceFields]: ...

class PriceCreated(_PriceEvent):
    """A price of a product was created.

    Stripe's `price.created`: https://docs.stripe.com/api/events/types#event_types-price.created
    """

    detail_type: Literal["price.created"]
    @property
    def kind(self) -> Literal["price.created"]: ...

class PriceDeleted(_PriceEvent):
    """A price was deleted, which only one that was never used can be.

    Stripe's `price.deleted`: https://docs.stripe.com/api/events/types#event_types-price.deleted
    """

    detail_type: Literal["price.deleted"]
    @property
    def kind(self) -> Literal["price.deleted"]: ...

class PriceUpdated(_PriceEvent):
    """A price changed, such as when it was archived or got another lookup key.

    Stripe's `price.updated`: https://docs.stripe.com/api/events/types#event_types-price.updated
    """

    detail_type: Literal["price.updated"]
    @property
    def kind(self) -> Literal["price.updated"]: ...
