# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, ProductFields
from partner_events.stripe.models.product import Product

class _ProductEvent(SnapshotEvent):
    detail: SnapshotDetail[Product]
    @property
    def payload(self) -> Product:
        """What you sell; its prices are objects of their own."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ProductFields], ProductFields]: ...

class ProductCreated(_ProductEvent):
    """A product was created.

    Stripe's `product.created`: https://docs.stripe.com/api/events/types#event_types-product.created
    """

    detail_type: Literal["product.created"]
    @property
    def kind(self) -> Literal["product.created"]: ...

class ProductDeleted(_ProductEvent):
    """A product was deleted.

    Stripe's `product.deleted`: https://docs.stripe.com/api/events/types#event_types-product.deleted
    """

    detail_type: Literal["product.deleted"]
    @property
    def kind(self) -> Literal["product.deleted"]: ...

class ProductUpdated(_ProductEvent):
    """A product changed, such as in its name, default price, or whether it is sold.

    Stripe's `product.updated`: https://docs.stripe.com/api/events/types#event_types-product.updated
    """

    detail_type: Literal["product.updated"]
    @property
    def kind(self) -> Literal["product.updated"]: ...
