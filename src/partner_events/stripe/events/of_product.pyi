# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ProductFields
from partner_events.stripe.models.product import Product

class ProductCreated(SnapshotEvent):
    """Stripe's `product.created`: https://docs.stripe.com/api/events/types#event_types-product.created"""

    detail_type: Literal["product.created"]
    detail: SnapshotDetail[Product]
    @property
    def kind(self) -> Literal["product.created"]: ...
    @property
    def payload(self) -> Product: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ProductFields], ProductFields]: ...

class ProductDeleted(SnapshotEvent):
    """Stripe's `product.deleted`: https://docs.stripe.com/api/events/types#event_types-product.deleted"""

    detail_type: Literal["product.deleted"]
    detail: SnapshotDetail[Product]
    @property
    def kind(self) -> Literal["product.deleted"]: ...
    @property
    def payload(self) -> Product: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ProductFields], ProductFields]: ...

class ProductUpdated(SnapshotEvent):
    """Stripe's `product.updated`: https://docs.stripe.com/api/events/types#event_types-product.updated"""

    detail_type: Literal["product.updated"]
    detail: SnapshotDetail[Product]
    @property
    def kind(self) -> Literal["product.updated"]: ...
    @property
    def payload(self) -> Product: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ProductFields], ProductFields]: ...
