# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TaxRate": """
country since:2020-08-27+
effective_percentage since:2022-11-15+
flat_amount since:2024-10-28.acacia
jurisdiction_level since:2023-10-16+
metadata before:2020-03-02|value
rate_type since:2024-10-28.acacia
state since:2020-08-27+
tax_type since:2020-08-27+
""",
    "TaxRateFlatAmount": """
amount since:2024-10-28.acacia
currency since:2024-10-28.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
