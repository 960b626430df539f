# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ReservePlan": """
destination since:2026-09-30.endive
manual_release since:2026-09-30.endive
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
