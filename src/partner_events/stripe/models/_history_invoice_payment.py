# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import InvoicePayment


class InvoicePaymentList(Model):
    object: str
    data: list[InvoicePayment]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = {
    "InvoicePaymentPayment": """
payment_record since:2025-10-29.clover
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
