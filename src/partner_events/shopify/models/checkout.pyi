# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model, Number
from partner_events.shopify.models.common import Address, DiscountCode, Property
from partner_events.shopify.models.customer import Customer
from partner_events.shopify.models.line_item import TaxLine
from partner_events.shopify.models.webhook import WebhookDetail


class CheckoutDeliveryOptionGroup(Model):
    token: str | None = None
    type: str | None = None


class CheckoutDiscountAllocation(Model):
    amount: str | None = None
    application_type: str | None = None
    created_at: Json | None = None
    description: str | None = None
    discount_class: str | None = None
    id: Json | None = None


class CheckoutTaxLine(Model):
    channel_liable: bool | None = None
    compare_at: Number | None = None
    identifier: Json | None = None
    jurisdiction_id: str | None = None
    jurisdiction_source: str | None = None
    jurisdiction_type: str | None = None
    position: int | None = None
    price: str | None = None
    rate: Number | None = None
    reporting_exempt_amount: str | None = None
    reporting_jurisdiction_code: Json | None = None
    reporting_jurisdiction_name: Json | None = None
    reporting_jurisdiction_type: Json | None = None
    reporting_non_taxable_amount: str | None = None
    reporting_taxable_amount: str | None = None
    source: str | None = None
    tax_api_client_id: int | None = None
    tax_calculation_price: str | None = None
    tax_registration_id: Json | None = None
    tax_type: Json | None = None
    title: str | None = None
    zone: str | None = None


class CheckoutShippingLine(Model):
    api_client_id: str | None = None
    applied_discounts: list[Json] | None = None
    carrier_identifier: str | None = None
    carrier_service_id: str | None = None
    code: str | None = None
    custom_tax_lines: Json | None = None
    delivery_category: Json | None = None
    delivery_expectation_range: list[int] | None = None
    delivery_expectation_type: str | None = None
    delivery_option_group: CheckoutDeliveryOptionGroup | None = None
    delivery_option_group_type: str | None = None
    estimated_delivery_time_range: Json | None = None
    id: str | None = None
    markup: str | None = None
    original_rate_price: str | None = None
    original_shop_markup: str | None = None
    original_shop_price: str | None = None
    phone: str | None = None
    presentment_title: str | None = None
    price: str | None = None
    requested_fulfillment_service_id: Json | None = None
    source: str | None = None
    tax_lines: list[CheckoutTaxLine] | None = None
    title: str | None = None
    validation_context: Json | None = None


class UnitPriceMeasurement(Model):
    measured_type: Json | None = None
    quantity_unit: Json | None = None
    quantity_value: Json | None = None
    reference_unit: Json | None = None
    reference_value: Json | None = None


class CheckoutLineItem(Model):
    applied_discounts: list[Json] | None = None
    compare_at_price: str | None = None
    destination_location_id: int | None = None
    discount_allocations: list[CheckoutDiscountAllocation] | None = None
    fulfillment_service: str | None = None
    gift_card: bool | None = None
    grams: int | None = None
    id: str | None = None
    key: str | None = None
    line_price: str | None = None
    origin_location_id: int | None = None
    presentment_title: str | None = None
    presentment_variant_title: str | None = None
    price: str | None = None
    product_id: int | None = None
    properties: list[Json] | None = None
    quantity: int | None = None
    rank: int | None = None
    requires_shipping: bool | None = None
    sku: str | None = None
    tax_lines: list[CheckoutTaxLine] | None = None
    taxable: bool | None = None
    title: str | None = None
    unit_price_measurement: UnitPriceMeasurement | None = None
    user_id: Json | None = None
    variant_id: int | None = None
    variant_price: str | None = None
    variant_title: str | None = None
    vendor: str | None = None


class Checkout(Model):
    """A customer's way from the cart to the order.

    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-checkouts-create&reference=toml
    """

    abandoned_checkout_url: str | None = None
    billing_address: Address | None = None
    buyer_accepts_marketing: bool | None = None
    buyer_accepts_sms_marketing: bool | None = None
    cart_token: str | None = None
    closed_at: str | None = None
    completed_at: str | None = None
    created_at: str | None = None
    currency: str | None = None
    customer: Customer | None = None
    customer_locale: str | None = None
    device_id: str | None = None
    discount_codes: list[DiscountCode] | None = None
    email: str | None = None
    gateway: str | None = None
    landing_site: str | None = None
    line_items: list[CheckoutLineItem] | None = None
    location_id: int | None = None
    name: str | None = None
    note: str | None = None
    note_attributes: list[Property] | None = None
    phone: str | None = None
    presentment_currency: str | None = None
    referring_site: str | None = None
    reservation_token: str | None = None
    shipping_address: Address | None = None
    shipping_lines: list[CheckoutShippingLine] | None = None
    sms_marketing_phone: str | None = None
    source: str | None = None
    source_identifier: str | None = None
    source_name: str | None = None
    source_url: str | None = None
    subtotal_price: str | None = None
    tax_lines: list[TaxLine] | None = None
    taxes_included: bool | None = None
    token: str | None = None
    total_discounts: str | None = None
    total_duties: Number | str | None = None
    total_line_items_price: str | None = None
    total_price: str | None = None
    total_tax: str | None = None
    total_weight: int | None = None
    updated_at: str | None = None
    user_id: int | None = None
    id: int | None = None


class CheckoutDetail(WebhookDetail):
    payload: Checkout
