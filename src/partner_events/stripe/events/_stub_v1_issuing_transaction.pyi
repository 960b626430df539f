# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_transaction import IssuingTransaction

class _IssuingTransactionEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingTransaction: ...

class V1IssuingTransactionCreated(_IssuingTransactionEvent):
    """A purchase or refund with an issued card was settled: money moved (thin event: the id alone).

    Stripe's `v1.issuing_transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.created
    """

    detail_type: Literal["v1.issuing_transaction.created"]
    @property
    def kind(self) -> Literal["v1.issuing_transaction.created"]: ...

class V1IssuingTransactionPurchaseDetailsReceiptUpdated(_IssuingTransactionEvent):
    """The receipt of a purchase with an issued card came or changed (thin event: the id alone).

    Stripe's `v1.issuing_transaction.purchase_details_receipt_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.purchase_details_receipt_updated
    """

    detail_type: Literal["v1.issuing_transaction.purchase_details_receipt_updated"]
    @property
    def kind(self) -> Literal["v1.issuing_transaction.purchase_details_receipt_updated"]: ...

class V1IssuingTransactionUpdated(_IssuingTransactionEvent):
    """A transaction of an issued card changed, such as in its metadata (thin event: the id alone).

    Stripe's `v1.issuing_transaction.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.updated
    """

    detail_type: Literal["v1.issuing_transaction.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_transaction.updated"]: ...
