# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.shopify.models.webhook import WebhookDetail


class CompliancePerson(Model):
    email: str | None = None
    id: int | None = None
    phone: str | None = None


class CustomerRedaction(Model):
    """https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance"""

    customer: CompliancePerson | None = None
    orders_to_redact: list[int] | None = None
    """The ids of the orders."""

    shop_domain: str | None = None
    shop_id: int | None = None


class CustomerRedactionDetail(WebhookDetail):
    payload: CustomerRedaction


class DataRequest(Model):
    id: int | None = None


class CustomerDataRequest(Model):
    """https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance"""

    customer: CompliancePerson | None = None
    data_request: DataRequest | None = None
    orders_requested: list[int] | None = None
    shop_domain: str | None = None
    shop_id: int | None = None


class CustomerDataRequestDetail(WebhookDetail):
    payload: CustomerDataRequest


class ShopRedaction(Model):
    """https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance"""

    shop_domain: str | None = None
    shop_id: int | None = None
    """The shop that uninstalled the app 48 hours ago."""


class ShopRedactionDetail(WebhookDetail):
    payload: ShopRedaction
