# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import OpenDetail


class FinanceAppStaffMemberDelete(WebhookEvent):
    """Shopify's `finance_app_staff_member/delete`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-delete&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-finance_app_staff_member-delete&reference=toml"
    )
    detail: OpenDetail

    @property
    def kind(self) -> Literal["finance_app_staff_member/delete"]:
        return "finance_app_staff_member/delete"
