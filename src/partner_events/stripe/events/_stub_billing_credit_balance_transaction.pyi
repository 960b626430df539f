# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingCreditBalanceTransactionFields, EventFieldsOf
from partner_events.stripe.models.billing_credit_balance_transaction import BillingCreditBalanceTransaction

class BillingCreditBalanceTransactionCreated(SnapshotEvent):
    """Billing credits were granted to a customer, or used for an invoice.

    Stripe's `billing.credit_balance_transaction.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created
    """

    detail_type: Literal["billing.credit_balance_transaction.created"]
    @property
    def kind(self) -> Literal["billing.credit_balance_transaction.created"]: ...
    detail: SnapshotDetail[BillingCreditBalanceTransaction]
    @property
    def payload(self) -> BillingCreditBalanceTransaction:
        """Billing credits that a customer got or used."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[BillingCreditBalanceTransactionFields],
        BillingCreditBalanceTransactionFields,
    ]: ...
