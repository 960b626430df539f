# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.common import GraphQLMoney
from partner_events.shopify.models.customer import EmailMarketingConsent, SmsMarketingConsent
from partner_events.shopify.models.webhook import WebhookDetail


class CustomerAccountSettings(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_account_settings-update&reference=toml
    """

    customer_accounts_version: str | None = None
    login_links_visible_on_storefront_and_checkout: bool | None = None
    login_required_at_checkout: bool | None = None
    url: str | None = None


class CustomerAccountSettingsDetail(WebhookDetail):
    payload: CustomerAccountSettings


class CustomerGroup(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_groups-create&reference=toml
    """

    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    query: str | None = None
    updated_at: str | None = None


class CustomerGroupDetail(WebhookDetail):
    payload: CustomerGroup


class CustomerMergeError(Model):
    customer_ids: list[int] | None = None
    field: str | None = None
    message: str | None = None


class CustomerMerge(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-merge&reference=toml"""

    admin_graphql_api_customer_deleted_id: str | None = None
    admin_graphql_api_customer_kept_id: str | None = None
    admin_graphql_api_job_id: str | None = None
    errors: list[CustomerMergeError] | None = None
    status: str | None = None


class CustomerMergeDetail(WebhookDetail):
    payload: CustomerMerge


class CustomerPurchasingSummary(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers-purchasing_summary&reference=toml
    """

    amountSpent: GraphQLMoney | None = None
    customerId: str | None = None
    lastOrderId: str | None = None
    numberOfOrders: int | None = None
    occurredAt: str | None = None


class CustomerPurchasingSummaryDetail(WebhookDetail):
    payload: CustomerPurchasingSummary


class CustomerSegment(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-joined_segment&reference=toml
    """

    customer_id: str | None = None
    segment_id: str | None = None
    shop_id: str | None = None


class CustomerSegmentDetail(WebhookDetail):
    payload: CustomerSegment


class CustomerTags(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer-tags_added&reference=toml
    """

    customerId: str | None = None
    occurredAt: str | None = None
    tags: list[str] | None = None


class CustomerTagsDetail(WebhookDetail):
    payload: CustomerTags


class EmailMarketingConsentChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_email_marketing_consent-update&reference=toml
    """

    customer_id: int | None = None
    email_address: str | None = None
    email_marketing_consent: EmailMarketingConsent | None = None


class EmailMarketingConsentChangeDetail(WebhookDetail):
    payload: EmailMarketingConsentChange


class PaymentInstrument(Model):
    brand: str | None = None
    last_digits: str | None = None
    month: int | None = None
    name: str | None = None
    year: int | None = None


class CustomerPaymentMethod(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customer_payment_methods-create&reference=toml
    """

    admin_graphql_api_customer_id: str | None = None
    admin_graphql_api_id: str | None = None
    customer_id: int | None = None
    instrument_type: str | None = None
    payment_instrument: PaymentInstrument | None = None
    resource_type: str | None = None
    token: str | None = None


class CustomerPaymentMethodDetail(WebhookDetail):
    payload: CustomerPaymentMethod


class SmsMarketingConsentChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_marketing_consent-update&reference=toml
    """

    id: int | None = None
    phone: str | None = None
    sms_marketing_consent: SmsMarketingConsent | None = None


class SmsMarketingConsentChangeDetail(WebhookDetail):
    payload: SmsMarketingConsentChange


class WhatsAppMarketingConsent(Model):
    collected_from: str | None = None
    opt_in_level: str | None = None
    state: str | None = None
    updated_at: str | None = None


class WhatsAppMarketingConsentChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-customers_whats_app_marketing_consent-update&reference=toml
    """

    customer_id: int | None = None
    phone_number: str | None = None
    whats_app_marketing_consent: WhatsAppMarketingConsent | None = None


class WhatsAppMarketingConsentChangeDetail(WebhookDetail):
    payload: WhatsAppMarketingConsentChange
