# Generated from schemas/shopify by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Json, Model
from partner_events.shopify.models.common import Address, DiscountCode, Property
from partner_events.shopify.models.customer import Customer
from partner_events.shopify.models.fulfillment import Fulfillment
from partner_events.shopify.models.line_item import DiscountAllocation, LineItem, TaxLine
from partner_events.shopify.models.money import MoneySet
from partner_events.shopify.models.payment_terms import PaymentTerms
from partner_events.shopify.models.refund import Refund
from partner_events.shopify.models.returns import Return
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
    """What a customer bought, with its payments, shipping and returns so far.

    https://shopify.dev/docs/api/admin-rest/latest/resources/order
    """

    admin_graphql_api_id: str | None = None
    """Its id in the GraphQL API, `gid://shopify/Order/...`."""

    app_id: int | None = None
    billing_address: Address | None = None
    browser_ip: str | None = None
    buyer_accepts_marketing: bool | None = None
    cancel_reason: Literal[
        "customer",
        "declined",
        "fraud",
        "inventory",
        "other",
        "staff",
    ] | str | None = None
    """Why it was cancelled; null if it was not."""

    cancelled_at: str | None = None
    """When it was cancelled, as ISO 8601 text; null if it was not."""

    cart_token: str | None = None
    checkout_token: str | None = None
    client_details: ClientDetails | None = None
    closed_at: str | None = None
    """When it was closed, as ISO 8601 text; null while it is open."""

    company: OrderCompany | None = None
    confirmation_number: str | None = None
    confirmed: bool | None = None
    contact_email: str | None = None
    created_at: str | None = None
    """When it was created, as ISO 8601 text."""

    currency: str | None = None
    """The shop's currency: three letters of ISO 4217."""

    current_shipping_price_set: MoneySet | None = None
    current_subtotal_price: str | None = None
    """Its lines as they are now, less discounts: decimal text in the shop's currency."""

    current_subtotal_price_set: MoneySet | None = None
    current_total_additional_fees_set: MoneySet | None = None
    current_total_discounts: str | None = None
    current_total_discounts_set: MoneySet | None = None
    current_total_duties_set: MoneySet | None = None
    current_total_price: str | None = None
    """What it comes to now, after refunds and edits: decimal text in the shop's currency."""

    current_total_price_set: MoneySet | None = None
    current_total_tax: str | None = None
    """Its taxes as they are now: decimal text in the shop's currency."""

    current_total_tax_set: MoneySet | None = None
    customer: Customer | None = None
    """Who bought; may be null, as for sales without a customer."""

    customer_locale: str | None = None
    device_id: str | None = None
    discount_applications: list[DiscountApplication] | None = None
    discount_codes: list[DiscountCode] | None = None
    """The codes that were used."""

    duties_included: bool | None = None
    email: str | None = None
    """The customer's email address."""

    estimated_taxes: bool | None = None
    financial_status: Literal[
        "authorized",
        "expired",
        "paid",
        "partially_paid",
        "partially_refunded",
        "pending",
        "refunded",
        "voided",
    ] | str | None = None
    """How far it is paid: `paid`, `pending`, `partially_refunded` and so on."""

    fulfillment_status: Literal[
        "fulfilled",
        "partial",
        "restocked",
    ] | str | None = None
    """How far it is fulfilled; null if nothing is."""

    fulfillments: list[Fulfillment] | None = None
    """What was sent so far."""

    id: int | None = None
    """The order's number in the API; people see `name`. Up to 63 bits."""

    landing_site: str | None = None
    landing_site_ref: str | None = None
    line_item_groups: list[Json] | None = None
    line_items: list[LineItem] | None = None
    """What was bought."""

    location_id: int | None = None
    """Where it was sold, if in a shop."""

    merchant_business_entity_id: str | None = None
    merchant_of_record_app_id: int | None = None
    name: str | None = None
    """What people call it, such as `#1001`."""

    note: str | None = None
    """What the customer or staff wrote about it."""

    note_attributes: list[Property] | None = None
    """Further notes, each with a name: carts set them."""

    number: int | None = None
    order_number: int | None = None
    """The number in its name."""

    order_status_url: str | None = None
    """Whoever has it can see the order."""

    original_total_additional_fees_set: MoneySet | None = None
    original_total_duties_set: MoneySet | None = None
    payment_gateway_names: list[str] | None = None
    """What it was paid through."""

    payment_terms: PaymentTerms | None = None
    """The samples have text or null here; deliveries an object."""

    phone: str | None = None
    """The customer's phone number."""

    po_number: str | None = None
    presentment_currency: str | None = None
    """The currency that the customer saw: three letters of ISO 4217."""

    processed_at: str | None = None
    """When it was placed, as ISO 8601 text; imported orders have their old time."""

    reference: str | None = None
    referring_site: str | None = None
    refunds: list[Refund] | None = None
    """What was given back so far."""

    returns: list[Return] | None = None
    shipping_address: Address | None = None
    """Where it goes; null if nothing is shipped."""

    shipping_lines: list[ShippingLine] | None = None
    """How it is shipped, and what that costs."""

    source_identifier: str | None = None
    source_name: str | None = None
    """Where it came from, such as `web` or `pos`."""

    source_url: str | None = None
    subtotal_price: str | None = None
    """Its lines less discounts, when placed: decimal text in the shop's currency."""

    subtotal_price_set: MoneySet | None = None
    tags: str | None = None
    """Words to find it by, with commas between."""

    tax_exempt: bool | None = None
    tax_lines: list[TaxLine] | None = None
    taxes_included: bool | None = None
    """Whether prices include taxes."""

    test: bool | None = None
    """Whether it is a test order."""

    token: str | None = None
    total_cash_rounding_payment_adjustment_set: MoneySet | None = None
    total_cash_rounding_refund_adjustment_set: MoneySet | None = None
    total_discounts: str | None = None
    """Its discounts: decimal text in the shop's currency."""

    total_discounts_set: MoneySet | None = None
    total_line_items_price: str | None = None
    """Its lines before discounts: decimal text in the shop's currency."""

    total_line_items_price_set: MoneySet | None = None
    total_outstanding: str | None = None
    """What is still to be paid: decimal text in the shop's currency."""

    total_price: str | None = None
    """What it came to when placed, with all: decimal text in the shop's currency. Money is text; `amount` in
    `partner_events.shopify.money` reads it.
    """

    total_price_set: MoneySet | None = None
    total_shipping_price_set: MoneySet | None = None
    total_tax: str | None = None
    """Its taxes when placed: decimal text in the shop's currency."""

    total_tax_set: MoneySet | None = None
    total_tip_received: str | None = None
    total_weight: int | None = None
    """The weight of its lines, in grams."""

    updated_at: str | None = None
    """When it changed last, as ISO 8601 text."""

    user_id: int | None = None
    checkout_id: int | None = None
    """In deliveries of 2024 and 2025."""

    gateway: str | None = None
    processing_method: str | None = None
    total_price_usd: str | None = None


class OrderDetail(WebhookDetail):
    payload: Order
