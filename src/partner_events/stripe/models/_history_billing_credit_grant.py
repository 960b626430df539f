# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BillingCreditGrant": """
customer_account since:2025-12-15.clover
priority since:2025-02-24.acacia before:2026-05-27.dahlia|seldom
""",
    "BillingCreditGrantApplicabilityConfigScope": """
price_type before:2025-01-27.acacia|always
prices since:2025-02-24.acacia
""",
    "BillingCreditGrantApplicabilityConfigScopePrice": """
id since:2025-02-24.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
