# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "RecipientTransfer": """
automatic since:2017-12-14
metadata before:2018-10-31|unknown|value|type=map<any>
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
