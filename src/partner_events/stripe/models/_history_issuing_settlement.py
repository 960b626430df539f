# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "IssuingSettlement": """
clearing_date since:2019-03-14
network since:2019-10-08
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
