# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TaxIdFields
from partner_events.stripe.models.tax_id import TaxId

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[TaxId]
    @property
    def payload(self) -> TaxId: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TaxIdFields], TaxIdFields]: ...

class CustomerTaxIdCreated(_SnapshotEvent1):
    """Stripe's `customer.tax_id.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created
    """

    detail_type: Literal["customer.tax_id.created"]
    @property
    def kind(self) -> Literal["customer.tax_id.created"]: ...

class CustomerTaxIdDeleted(_SnapshotEvent1):
    """Stripe's `customer.tax_id.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted
    """

    detail_type: Literal["customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["customer.tax_id.deleted"]: ...

class CustomerTaxIdUpdated(_SnapshotEvent1):
    """Stripe's `customer.tax_id.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated
    """

    detail_type: Literal["customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["customer.tax_id.updated"]: ...
