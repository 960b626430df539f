# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SkuFields
from partner_events.stripe.models.sku import Sku

class _SkuEvent(SnapshotEvent):
    detail: SnapshotDetail[Sku]
    @property
    def payload(self) -> Sku:
        """A variant of a product with its price; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SkuFields], SkuFields]: ...

class SkuCreated(_SkuEvent):
    """A variant of a product was created; no longer sent.

    Stripe's `sku.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["sku.created"]
    @property
    def kind(self) -> Literal["sku.created"]: ...

class SkuDeleted(_SkuEvent):
    """A variant of a product was deleted; no longer sent.

    Stripe's `sku.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["sku.deleted"]
    @property
    def kind(self) -> Literal["sku.deleted"]: ...

class SkuUpdated(_SkuEvent):
    """A variant of a product changed; no longer sent.

    Stripe's `sku.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["sku.updated"]
    @property
    def kind(self) -> Literal["sku.updated"]: ...
