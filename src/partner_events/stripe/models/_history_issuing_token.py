# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "IssuingTokenNetworkDataVisa": """
card_reference_id before:2026-02-25.clover|value
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
