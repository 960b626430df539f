# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "EntitlementsActiveEntitlement": """
feature before:2023-10-16|type=string
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
