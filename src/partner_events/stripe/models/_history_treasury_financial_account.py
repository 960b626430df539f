# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryFinancialAccount": """
active_features before:2020-08-27|always
is_default since:2025-01-27.acacia
nickname since:2025-01-27.acacia
pending_features before:2020-08-27|always
platform_restrictions before:2020-08-27|always
restricted_features before:2020-08-27|always
""",
    "TreasuryFinancialAccountFinancialAddressAba": """
account_number before:2023-10-16|always
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
