# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.shopify.models._types import MoneySet
from partner_events.shopify.models.webhook import WebhookDetail


class PaymentDetails(Model):
    avs_result_code: str | None = None
    buyer_action_info: Json | None = None
    credit_card_bin: str | None = None
    credit_card_company: str | None = None
    credit_card_expiration_month: int | None = None
    credit_card_expiration_year: int | None = None
    credit_card_name: str | None = None
    credit_card_number: str | None = None
    credit_card_wallet: str | None = None
    cvv_result_code: str | None = None
    payment_method_name: str | None = None


class PaymentsRefundAttributes(Model):
    acquirer_reference_number: str | None = None
    status: str | None = None


class Transaction(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/transaction"""

    admin_graphql_api_id: str | None = None
    amount: str | None = None
    """How much, as decimal text."""

    amount_rounding: str | None = None
    authorization: str | None = None
    created_at: str | None = None
    currency: str | None = None
    device_id: int | str | None = None
    error_code: str | None = None
    gateway: str | None = None
    """Who handled it, such as `shopify_payments`."""

    id: int | None = None
    kind: str | None = None
    """What it does: `authorization`, `capture`, `sale`, `void`, `refund`."""

    location_id: int | None = None
    manual_payment_gateway: bool | None = None
    message: str | None = None
    order_id: int | None = None
    parent_id: int | None = None
    payment_details: PaymentDetails | None = None
    payment_id: str | None = None
    processed_at: str | None = None
    receipt: JsonObject | None = None
    """What the payment gateway answered, in a form of its own."""

    source_name: str | None = None
    status: str | None = None
    """How it ended: `success`, `failure`, `pending` or `error`."""

    test: bool | None = None
    total_unsettled_set: MoneySet | None = None
    user_id: int | None = None
    payments_refund_attributes: PaymentsRefundAttributes | None = None


class TransactionDetail(WebhookDetail):
    payload: Transaction
