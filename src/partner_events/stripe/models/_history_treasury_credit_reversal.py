# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryCreditReversal": """
created since:2022-08-01+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
