# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TestHelpersTestClock": """
status_details since:2024-06-20+
""",
    "TestHelpersTestClockStatusDetails": """
advancing since:2024-06-20+
""",
    "TestHelpersTestClockStatusDetailsAdvancing": """
target_frozen_time since:2024-06-20+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
