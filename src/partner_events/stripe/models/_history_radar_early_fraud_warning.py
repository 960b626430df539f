# Generated from schemas/stripe/objects/radar_early_fraud_warning.json by `python -m codegen`; do not edit.

HISTORY = {
    "RadarEarlyFraudWarning": """
payment_intent since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
