# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TaxSettingsDefaults": """
provider since:2025-09-30.clover
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
