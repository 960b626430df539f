# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import NumberedReferenceDetail


class SellingPlanGroupsDelete(WebhookEvent):
    """Shopify's `selling_plan_groups/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-selling_plan_groups-delete&reference=toml"
    )
    detail: NumberedReferenceDetail

    @property
    def kind(self) -> Literal["selling_plan_groups/delete"]:
        return "selling_plan_groups/delete"
