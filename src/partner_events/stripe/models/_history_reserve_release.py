# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ReserveRelease": """
destination since:2026-09-30.endive
reason were:bulk_hold_expiry
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
