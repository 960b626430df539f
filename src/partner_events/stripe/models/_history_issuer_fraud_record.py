# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "IssuerFraudRecord": """
actionable since:2018-11-08
has_liability_shift since:2018-11-08
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
