# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import TaxId


class TaxIdList(Model):
    object: str
    data: list[TaxId]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = {
    "TaxId": """
customer before:2019-12-03|value
customer_account since:2025-12-15.clover
deleted since:2019-12-03
owner since:2023-10-16+
verification before:2019-12-03|value
""",
    "TaxIdOwner": """
account since:2023-10-16+
application since:2023-10-16+
customer since:2023-10-16+
customer_account since:2025-12-15.clover
type since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
