# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class BackupRegion(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets_backup_region-update&reference=toml
    """

    admin_graphql_api_id: str | None = None
    code: str | None = None


class BackupRegionDetail(WebhookDetail):
    payload: BackupRegion


class BulkOperation(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-bulk_operations-finish&reference=toml
    """

    admin_graphql_api_id: str | None = None
    completed_at: str | None = None
    created_at: str | None = None
    error_code: str | None = None
    status: str | None = None
    type: str | None = None


class BulkOperationDetail(WebhookDetail):
    payload: BulkOperation


class DeliveryProfile(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-profiles-create&reference=toml"""

    admin_graphql_api_id: str | None = None
    default: bool | None = None
    id: int | None = None
    name: str | None = None
    profile_type: Json | None = None
    version: int | None = None


class DeliveryProfileDetail(WebhookDetail):
    payload: DeliveryProfile


class DeliveryPromiseSettings(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-delivery_promise_settings-update&reference=toml
    """

    delivery_dates_enabled: bool | None = None
    processing_time: str | None = None
    shop_id: str | None = None


class DeliveryPromiseSettingsDetail(WebhookDetail):
    payload: DeliveryPromiseSettings


class DomainLocalization(Model):
    alternate_locales: list[Json] | None = None
    country: Json | None = None
    default_locale: str | None = None


class Domain(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-domains-create&reference=toml"""

    host: str | None = None
    id: int | None = None
    localization: DomainLocalization | None = None
    ssl_enabled: bool | None = None


class DomainDetail(WebhookDetail):
    payload: Domain


class Locale(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-locales-create&reference=toml"""

    locale: str | None = None
    published: bool | None = None


class LocaleDetail(WebhookDetail):
    payload: Locale


class Market(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-markets-create&reference=toml"""

    id: int | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None


class MarketDetail(WebhookDetail):
    payload: Market


class Segment(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-segments-create&reference=toml"""

    creationDate: str | None = None
    id: int | None = None
    lastEditDate: str | None = None
    name: str | None = None
    query: str | None = None


class SegmentDetail(WebhookDetail):
    payload: Segment


class TaxService(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-tax_services-create&reference=toml
    """

    active: bool | None = None
    id: int | None = None
    name: str | None = None
    url: str | None = None


class TaxServiceDetail(WebhookDetail):
    payload: TaxService
