# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models._types import (
    Address,
    Customer,
    DiscountAllocation,
    DiscountCode,
    Fulfillment,
    LineItem,
    MoneySet,
    PaymentTerms,
    Property,
    Refund,
    Return,
    TaxLine,
)
from partner_events.shopify.models.webhook import WebhookDetail


class ClientDetails(Model):
    accept_language: str | None = None
    browser_height: int | None = None
    browser_ip: str | None = None
    browser_width: int | None = None
    session_hash: Json | None = None
    user_agent: str | None = None


class DiscountApplication(Model):
    allocation_method: str | None = None
    code: str | None = None
    description: str | None = None
    target_selection: str | None = None
    target_type: str | None = None
    title: str | None = None
    type: str | None = None
    value: str | None = None
    value_type: str | None = None


class OrderCompany(Model):
    id: int | None = None
    location_id: int | None = None


class ShippingLine(Model):
    carrier_identifier: str | None = None
    code: str | None = None
    current_discounted_price_set: MoneySet | None = None
    discount_allocations: list[DiscountAllocation] | None = None
    discounted_price: str | None = None
    discounted_price_set: MoneySet | None = None
    id: int | None = None
    is_removed: bool | None = None
    phone: str | None = None
    price: str | None = None
    price_set: MoneySet | None = None
    requested_fulfillment_service_id: Json | None = None
    source: str | None = None
    tax_lines: list[TaxLine] | None = None
    title: str | None = None


class Order(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/order"""

    admin_graphql_api_id: str | None = None
    app_id: int | None = None
    billing_address: Address | None = None
    browser_ip: str | None = None
    buyer_accepts_marketing: bool | None = None
    cancel_reason: str | None = None
    cancelled_at: str | None = None
    cart_token: str | None = None
    checkout_token: str | None = None
    client_details: ClientDetails | None = None
    closed_at: str | None = None
    company: OrderCompany | None = None
    confirmation_number: str | None = None
    confirmed: bool | None = None
    contact_email: str | None = None
    created_at: str | None = None
    currency: str | None = None
    current_shipping_price_set: MoneySet | None = None
    current_subtotal_price: str | None = None
    current_subtotal_price_set: MoneySet | None = None
    current_total_additional_fees_set: MoneySet | None = None
    current_total_discounts: str | None = None
    current_total_discounts_set: MoneySet | None = None
    current_total_duties_set: MoneySet | None = None
    current_total_price: str | None = None
    current_total_price_set: MoneySet | None = None
    current_total_tax: str | None = None
    current_total_tax_set: MoneySet | None = None
    customer: Customer | None = None
    customer_locale: str | None = None
    device_id: str | None = None
    discount_applications: list[DiscountApplication] | None = None
    discount_codes: list[DiscountCode] | None = None
    duties_included: bool | None = None
    email: str | None = None
    estimated_taxes: bool | None = None
    financial_status: str | None = None
    fulfillment_status: str | None = None
    fulfillments: list[Fulfillment] | None = None
    id: int | None = None
    landing_site: str | None = None
    landing_site_ref: str | None = None
    line_item_groups: list[Json] | None = None
    line_items: list[LineItem] | None = None
    location_id: int | None = None
    merchant_business_entity_id: str | None = None
    merchant_of_record_app_id: int | None = None
    name: str | None = None
    note: str | None = None
    note_attributes: list[Property] | None = None
    number: int | None = None
    order_number: int | None = None
    order_status_url: str | None = None
    original_total_additional_fees_set: MoneySet | None = None
    original_total_duties_set: MoneySet | None = None
    payment_gateway_names: list[str] | None = None
    payment_terms: PaymentTerms | None = None
    phone: str | None = None
    po_number: str | None = None
    presentment_currency: str | None = None
    processed_at: str | None = None
    reference: str | None = None
    referring_site: str | None = None
    refunds: list[Refund] | None = None
    returns: list[Return] | None = None
    shipping_address: Address | None = None
    shipping_lines: list[ShippingLine] | None = None
    source_identifier: str | None = None
    source_name: str | None = None
    source_url: str | None = None
    subtotal_price: str | None = None
    subtotal_price_set: MoneySet | None = None
    tags: str | None = None
    tax_exempt: bool | None = None
    tax_lines: list[TaxLine] | None = None
    taxes_included: bool | None = None
    test: bool | None = None
    token: str | None = None
    total_cash_rounding_payment_adjustment_set: MoneySet | None = None
    total_cash_rounding_refund_adjustment_set: MoneySet | None = None
    total_discounts: str | None = None
    total_discounts_set: MoneySet | None = None
    total_line_items_price: str | None = None
    total_line_items_price_set: MoneySet | None = None
    total_outstanding: str | None = None
    total_price: str | None = None
    total_price_set: MoneySet | None = None
    total_shipping_price_set: MoneySet | None = None
    total_tax: str | None = None
    total_tax_set: MoneySet | None = None
    total_tip_received: str | None = None
    total_weight: int | None = None
    updated_at: str | None = None
    user_id: int | None = None
    checkout_id: int | None = None
    gateway: str | None = None
    processing_method: str | None = None
    total_price_usd: str | None = None


class OrderDetail(WebhookDetail):
    payload: Order
