# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class Address(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-shipping_addresses-create&reference=toml
    """

    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    company: str | None = None
    country: str | None = None
    country_code: str | None = None
    """Two letters of ISO 3166."""

    first_name: str | None = None
    last_name: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    name: str | None = None
    phone: str | None = None
    province: str | None = None
    province_code: str | None = None
    """The state or province, as letters."""

    zip: str | None = None
    """The ZIP or postal code."""


class AddressDetail(WebhookDetail):
    payload: Address


class Deleted(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-delete&reference=toml
    """

    id: int | None = None


class DeletedDetail(WebhookDetail):
    payload: Deleted


class DiscountCode(Model):
    amount: str | None = None
    code: str | None = None
    type: str | None = None


class GraphQLMoney(Model):
    amount: str | None = None
    currencyCode: str | None = None


class NumberedReference(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-delete&reference=toml
    """

    admin_graphql_api_id: str | None = None
    id: int | None = None


class NumberedReferenceDetail(WebhookDetail):
    payload: NumberedReference


class Property(Model):
    name: str | None = None
    value: str | None = None


class Quantity(Model):
    id: str | None = None
    quantity: int | None = None


class Reference(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-channels-delete&reference=toml"""

    id: str | None = None


class ReferenceDetail(WebhookDetail):
    payload: Reference


class Status(Model):
    status: str | None = None
