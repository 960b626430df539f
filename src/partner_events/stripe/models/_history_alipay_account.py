# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "AlipayAccount": """
customer before:2017-02-14|unknown|value|type=string
deleted since:2019-12-03
metadata before:2018-10-31|unknown|value|type=map<any>
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
