# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "RadarEarlyFraudWarning": """
payment_intent since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
