# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TaxIdFields
from partner_events.stripe.models.tax_id import TaxId

class _TaxIdEvent(SnapshotEvent):
    detail: SnapshotDetail[TaxId]
    @property
    def payload(self) -> TaxId:
        """A tax number of a customer, or of yourself."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[TaxIdFields], TaxIdFields]: ...

class CustomerTaxIdCreated(_TaxIdEvent):
    """A tax number was added to a customer.

    Stripe's `customer.tax_id.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created
    """

    detail_type: Literal["customer.tax_id.created"]
    @property
    def kind(self) -> Literal["customer.tax_id.created"]: ...

class CustomerTaxIdDeleted(_TaxIdEvent):
    """A tax number was removed from a customer.

    Stripe's `customer.tax_id.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted
    """

    detail_type: Literal["customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["customer.tax_id.deleted"]: ...

class CustomerTaxIdUpdated(_TaxIdEvent):
    """A customer's tax number changed, most often as it was verified.

    Stripe's `customer.tax_id.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated
    """

    detail_type: Literal["customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["customer.tax_id.updated"]: ...
