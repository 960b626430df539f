# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredLineItem(Beside):
    product: str | None = None


HISTORY = {
    "LineItem": """
adjustable_quantity since:2026-01-28.clover
amount_discount since:2020-08-27+
amount_subtotal before:2020-03-02|null
amount_tax since:2020-08-27+
amount_total before:2020-03-02|null
description before:2024-04-10|value before:2024-11-20.acacia|seldom|value
metadata since:2025-12-15.clover
price before:2020-03-02|value
product since:2020-08-27+ until:2022-08-01 now:price.product is:seldom is:null
""",
    "LineItemAdjustableQuantity": """
enabled since:2026-01-28.clover
maximum since:2026-01-28.clover
minimum since:2026-01-28.clover
""",
    "LineItemTax": """
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
