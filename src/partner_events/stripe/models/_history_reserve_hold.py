# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ReserveHold": """
destination since:2026-09-30.endive
release_details since:2026-06-24.dahlia
""",
    "ReserveHoldReleaseDetail": """
amount since:2026-06-24.dahlia
reserve_release since:2026-06-24.dahlia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
