# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "OrderReturn": """
items before:2017-06-05|unknown|type=ref:order_item before:2019-11-05|unknown|type=array<object>
order before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
refund before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
