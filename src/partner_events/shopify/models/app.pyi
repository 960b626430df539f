# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class AppPurchaseOneTime(Model):
    admin_graphql_api_id: str | None = None
    admin_graphql_api_shop_id: str | None = None
    created_at: str | None = None
    name: str | None = None
    status: str | None = None
    updated_at: str | None = None


class AppPurchase(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_purchases_one_time-update&reference=toml
    """

    app_purchase_one_time: AppPurchaseOneTime | None = None


class AppPurchaseDetail(WebhookDetail):
    payload: AppPurchase


class AppScopes(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app-scopes_update&reference=toml"""

    current: list[str] | None = None
    id: int | None = None
    previous: list[str] | None = None
    shop_id: str | None = None
    updated_at: str | None = None


class AppScopesDetail(WebhookDetail):
    payload: AppScopes


class AppSubscription(Model):
    admin_graphql_api_id: str | None = None
    admin_graphql_api_shop_id: str | None = None
    balance_used: Number | None = None
    capped_amount: str | None = None
    created_at: str | None = None
    currency: str | None = None
    currency_code: str | None = None
    interval: str | None = None
    name: str | None = None
    plan_handle: str | None = None
    price: str | None = None
    status: str | None = None
    updated_at: str | None = None


class AppSubscriptionChange(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-app_subscriptions-approaching_capped_amount&reference=toml
    """

    app_subscription: AppSubscription | None = None


class AppSubscriptionChangeDetail(WebhookDetail):
    payload: AppSubscriptionChange
