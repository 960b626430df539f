# Generated from schemas/shopify/objects/settings.json by `python -m codegen`; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models.webhook import WebhookDetail


class BackupRegion(Model):
    admin_graphql_api_id: str | None = None
    code: str | None = None


class BackupRegionDetail(WebhookDetail):
    payload: BackupRegion


class BulkOperation(Model):
    admin_graphql_api_id: str | None = None
    completed_at: str | None = None
    created_at: str | None = None
    error_code: str | None = None
    status: str | None = None
    type: str | None = None


class BulkOperationDetail(WebhookDetail):
    payload: BulkOperation


class DeliveryProfile(Model):
    admin_graphql_api_id: str | None = None
    default: bool | None = None
    id: int | None = None
    name: str | None = None
    profile_type: Json | None = None
    version: int | None = None


class DeliveryProfileDetail(WebhookDetail):
    payload: DeliveryProfile


class DeliveryPromiseSettings(Model):
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
    host: str | None = None
    id: int | None = None
    localization: DomainLocalization | None = None
    ssl_enabled: bool | None = None


class DomainDetail(WebhookDetail):
    payload: Domain


class Locale(Model):
    locale: str | None = None
    published: bool | None = None


class LocaleDetail(WebhookDetail):
    payload: Locale


class Market(Model):
    id: int | None = None
    name: str | None = None
    status: str | None = None
    type: str | None = None


class MarketDetail(WebhookDetail):
    payload: Market


class Segment(Model):
    creationDate: str | None = None
    id: int | None = None
    lastEditDate: str | None = None
    name: str | None = None
    query: str | None = None


class SegmentDetail(WebhookDetail):
    payload: Segment


class TaxService(Model):
    active: bool | None = None
    id: int | None = None
    name: str | None = None
    url: str | None = None


class TaxServiceDetail(WebhookDetail):
    payload: TaxService
