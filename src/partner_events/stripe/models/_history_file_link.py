# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "FileLink": """
metadata before:2018-10-31|unknown|type=map<any>
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
