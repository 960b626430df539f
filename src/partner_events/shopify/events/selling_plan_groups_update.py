# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import SellingPlanGroupDetail


class SellingPlanGroupsUpdate(WebhookEvent):
    """Shopify's `selling_plan_groups/update`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-update&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-update&reference=toml"
    )
    detail: SellingPlanGroupDetail

    @property
    def kind(self) -> Literal["selling_plan_groups/update"]:
        return "selling_plan_groups/update"
