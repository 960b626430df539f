# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class Shop(Model):
    """The shop itself.

    https://shopify.dev/docs/api/admin-rest/latest/resources/shop
    """

    address1: str | None = None
    address2: str | None = None
    auto_configure_tax_inclusivity: bool | None = None
    checkout_api_supported: bool | None = None
    city: str | None = None
    country: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    county_taxes: bool | None = None
    created_at: str | None = None
    currency: str | None = None
    customer_email: str | None = None
    domain: str | None = None
    eligible_for_payments: bool | None = None
    email: str | None = None
    enabled_presentment_currencies: list[str] | None = None
    finances: bool | None = None
    google_apps_domain: str | None = None
    google_apps_login_enabled: bool | None = None
    has_discounts: bool | None = None
    has_gift_cards: bool | None = None
    has_storefront: bool | None = None
    iana_timezone: str | None = None
    id: int | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    marketing_sms_consent_enabled_at_checkout: bool | None = None
    money_format: str | None = None
    money_in_emails_format: str | None = None
    money_with_currency_format: str | None = None
    money_with_currency_in_emails_format: str | None = None
    multi_location_enabled: bool | None = None
    myshopify_domain: str | None = None
    name: str | None = None
    password_enabled: bool | None = None
    phone: str | None = None
    plan_display_name: str | None = None
    plan_name: str | None = None
    pre_launch_enabled: bool | None = None
    primary_locale: str | None = None
    primary_location_id: int | None = None
    province: str | None = None
    province_code: str | None = None
    requires_extra_payments_agreement: bool | None = None
    setup_required: bool | None = None
    shop_owner: str | None = None
    source: str | None = None
    tax_shipping: bool | None = None
    taxes_included: bool | None = None
    timezone: str | None = None
    transactional_sms_disabled: bool | None = None
    updated_at: str | None = None
    weight_unit: str | None = None
    zip: str | None = None


class ShopDetail(WebhookDetail):
    payload: Shop
