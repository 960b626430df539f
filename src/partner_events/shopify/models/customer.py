# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class CustomerAddress(Model):
    address1: str | None = None
    address2: str | None = None
    city: str | None = None
    company: str | None = None
    country: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    customer_id: int | None = None
    default: bool | None = None
    first_name: str | None = None
    id: int | None = None
    last_name: str | None = None
    name: str | None = None
    phone: str | None = None
    province: str | None = None
    province_code: str | None = None
    zip: str | None = None


class EmailMarketingConsent(Model):
    consent_updated_at: str | None = None
    opt_in_level: str | None = None
    state: str | None = None


class SmsMarketingConsent(Model):
    consent_collected_from: str | None = None
    consent_updated_at: str | None = None
    opt_in_level: str | None = None
    state: str | None = None


class Customer(Model):
    """https://shopify.dev/docs/api/admin-rest/latest/resources/customer"""

    accepts_marketing: bool | None = None
    accepts_marketing_updated_at: str | None = None
    admin_graphql_api_id: str | None = None
    created_at: str | None = None
    """When they were created, as ISO 8601 text."""

    currency: str | None = None
    default_address: CustomerAddress | None = None
    """Their address, unless they choose another."""

    email: str | None = None
    """Their email address; may be null."""

    email_marketing_consent: EmailMarketingConsent | None = None
    first_name: str | None = None
    id: int | None = None
    """The customer's number in the API."""

    last_name: str | None = None
    last_order_id: int | None = None
    last_order_name: str | None = None
    marketing_opt_in_level: str | None = None
    multipass_identifier: str | None = None
    note: str | None = None
    orders_count: int | None = None
    """How many orders they placed."""

    phone: str | None = None
    """Their phone number; may be null."""

    sms_marketing_consent: SmsMarketingConsent | None = None
    state: str | None = None
    """Whether they have an account: `enabled`, `disabled`, `invited` or `declined`."""

    tags: str | None = None
    """Words to find them by, with commas between."""

    tax_exempt: bool | None = None
    """Whether they pay no taxes."""

    tax_exemptions: list[str] | None = None
    total_spent: str | None = None
    """What they spent so far, as decimal text."""

    updated_at: str | None = None
    """When they changed last, as ISO 8601 text."""

    verified_email: bool | None = None
    """Whether their email address is verified."""

    addresses: list[CustomerAddress] | None = None
    metafields: list[Json] | None = None


class CustomerDetail(WebhookDetail):
    payload: Customer
