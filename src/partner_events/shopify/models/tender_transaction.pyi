# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class TenderPaymentDetails(Model):
    credit_card_company: str | None = None
    credit_card_number: str | None = None
    something: str | None = None


class TenderTransaction(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tender_transactions-create&reference=toml
    """

    amount: str | None = None
    currency: str | None = None
    id: int | None = None
    order_id: int | None = None
    payment_details: TenderPaymentDetails | None = None
    payment_method: str | None = None
    processed_at: str | None = None
    remote_reference: str | None = None
    test: bool | None = None
    user_id: int | None = None


class TenderTransactionDetail(WebhookDetail):
    payload: TenderTransaction
