# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models._types import MoneySet, Property, Quantity


class AppliedDiscount(Model):
    amount: str | None = None
    description: str | None = None
    title: str | None = None
    value: str | None = None
    value_type: str | None = None


class DiscountAllocation(Model):
    amount: str | None = None
    amount_set: MoneySet | None = None
    discount_application_index: int | None = None


class OriginLocation(Model):
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    country_code: str | None = None
    id: int | None = None
    name: str | None = None
    province_code: str | None = None
    zip: str | None = None


class TaxLine(Model):
    channel_liable: bool | None = None
    price: str | None = None
    rate: Number | None = None
    title: str | None = None
    price_set: MoneySet | None = None


class Duty(Model):
    admin_graphql_api_id: str | None = None
    country_code_of_origin: str | None = None
    harmonized_system_code: str | None = None
    id: int | None = None
    price_set: MoneySet | None = None
    tax_lines: list[TaxLine] | None = None


class LineItem(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/order"""

    admin_graphql_api_id: str | None = None
    applied_discount: AppliedDiscount | None = None
    attributed_staffs: list[Quantity] | None = None
    current_quantity: int | None = None
    """How many are left, without what was removed or refunded."""

    custom: bool | None = None
    discount_allocations: list[DiscountAllocation] | None = None
    duties: list[Duty] | None = None
    fulfillable_quantity: int | None = None
    """How many are still to be fulfilled."""

    fulfillment_service: str | None = None
    fulfillment_status: str | None = None
    """Whether it is fulfilled: `fulfilled`, `partial`, or null."""

    gift_card: bool | None = None
    grams: int | None = None
    """The weight of one, in grams."""

    id: int | None = None
    name: str | None = None
    pre_tax_price: str | None = None
    pre_tax_price_set: MoneySet | None = None
    price: str | None = None
    """What one costs, before discounts, as decimal text."""

    price_set: MoneySet | None = None
    product_exists: bool | None = None
    product_id: int | None = None
    """The product; null if it was deleted, or there never was one."""

    properties: list[Property] | None = None
    """What the customer entered for it, such as an engraving."""

    quantity: int | None = None
    """How many were bought; `current_quantity` is without what was removed."""

    requires_shipping: bool | None = None
    sales_line_item_group_id: int | None = None
    sku: str | None = None
    """The shop's own number of the variant."""

    tax_lines: list[TaxLine] | None = None
    taxable: bool | None = None
    title: str | None = None
    """The product's title."""

    total_discount: str | None = None
    """The discounts of the line, as decimal text."""

    total_discount_set: MoneySet | None = None
    variant_id: int | None = None
    """The variant; null if it was deleted, or there never was one."""

    variant_inventory_management: str | None = None
    variant_title: str | None = None
    """The variant's title, such as `M / black`."""

    vendor: str | None = None
    tax_code: str | None = None
    origin_location: OriginLocation | None = None
