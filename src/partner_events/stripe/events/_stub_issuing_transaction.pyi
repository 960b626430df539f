# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingTransactionFields
from partner_events.stripe.models.issuing_transaction import IssuingTransaction

class _IssuingTransactionEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingTransaction]
    @property
    def payload(self) -> IssuingTransaction:
        """A purchase or refund with an issued card, as it was settled."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[IssuingTransactionFields], IssuingTransactionFields]: ...

class IssuingTransactionCreated(_IssuingTransactionEvent):
    """A purchase or refund with an issued card was settled: money moved.

    Stripe's `issuing_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created
    """

    detail_type: Literal["issuing_transaction.created"]
    @property
    def kind(self) -> Literal["issuing_transaction.created"]: ...

class IssuingTransactionPurchaseDetailsReceiptUpdated(_IssuingTransactionEvent):
    """The receipt of a purchase with an issued card came or changed.

    Stripe's `issuing_transaction.purchase_details_receipt_updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated
    """

    detail_type: Literal["issuing_transaction.purchase_details_receipt_updated"]
    @property
    def kind(self) -> Literal["issuing_transaction.purchase_details_receipt_updated"]: ...

class IssuingTransactionUpdated(_IssuingTransactionEvent):
    """A transaction of an issued card changed, such as in its metadata.

    Stripe's `issuing_transaction.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated
    """

    detail_type: Literal["issuing_transaction.updated"]
    @property
    def kind(self) -> Literal["issuing_transaction.updated"]: ...
