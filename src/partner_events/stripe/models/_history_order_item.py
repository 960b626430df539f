# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "OrderItem": """
parent before:2017-02-14|unknown|value|type=string
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
