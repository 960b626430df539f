# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, Model
from partner_events.shopify.models._types import Status
from partner_events.shopify.models.webhook import WebhookDetail


class EditedItems(Model):
    additions: list[Json] | None = None
    removals: list[Json] | None = None
    updates: list[Json] | None = None


class EditedDiscounts(Model):
    line_item: EditedItems | None = None


class EditedLineItem(Model):
    delta: int | None = None
    id: int | None = None


class EditedLineItems(Model):
    additions: list[EditedLineItem] | None = None
    removals: list[EditedLineItem] | None = None


class OrderEdit(Model):
    app_id: int | None = None
    committed_at: str | None = None
    created_at: str | None = None
    discounts: EditedDiscounts | None = None
    id: int | None = None
    line_items: EditedLineItems | None = None
    notify_customer: bool | None = None
    order_id: int | None = None
    shipping_lines: EditedItems | None = None
    staff_note: str | None = None
    user_id: int | None = None


class OrderEdited(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-edited&reference=toml"""

    order_edit: OrderEdit | None = None


class OrderEditedDetail(WebhookDetail):
    payload: OrderEdited


class ProtectEligibility(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-shopify_protect_eligibility_changed&reference=toml
    """

    eligibility: Status | None = None
    order_id: int | str | None = None
    status: str | None = None


class ProtectEligibilityDetail(WebhookDetail):
    payload: ProtectEligibility


class RiskAssessment(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-risk_assessment_changed&reference=toml
    """

    admin_graphql_api_order_id: str | None = None
    created_at: str | None = None
    order_id: str | None = None
    provider_id: int | None = None
    provider_title: str | None = None
    risk_level: str | None = None


class RiskAssessmentDetail(WebhookDetail):
    payload: RiskAssessment
