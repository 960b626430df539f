# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "CashBalance": """
customer_account since:2025-12-15.clover
""",
    "CashBalanceSettings": """
using_merchant_default since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
