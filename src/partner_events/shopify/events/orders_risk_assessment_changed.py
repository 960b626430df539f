# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import RiskAssessmentDetail


class OrdersRiskAssessmentChanged(WebhookEvent):
    """Shopify's `orders/risk_assessment_changed`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-risk_assessment_changed&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-orders-risk_assessment_changed&reference=toml"
    )
    detail: RiskAssessmentDetail

    @property
    def kind(self) -> Literal["orders/risk_assessment_changed"]:
        return "orders/risk_assessment_changed"
