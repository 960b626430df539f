# Generated from schemas/shopify by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.shopify._webhook import WebhookEvent
from partner_events.shopify.models._types import PaymentScheduleDetail


class PaymentSchedulesDue(WebhookEvent):
    """Shopify's `payment_schedules/due`:
    https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_schedules-due&reference=toml
    """

    docs_url: ClassVar[str] = (
        "https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-payment_schedules-due&reference=toml"
    )
    detail: PaymentScheduleDetail

    @property
    def kind(self) -> Literal["payment_schedules/due"]:
        return "payment_schedules/due"
