# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "ApplicationFee": """
account before:2016-07-06|unknown before:2017-02-14|unknown|type=string
application before:2017-02-14|unknown|type=string
balance_transaction before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
charge before:2016-07-06|unknown before:2017-02-14|unknown|type=string
fee_source since:2024-04-10+
object since:2017-02-14
originating_transaction since:2016-07-06 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|\
type=string
refunds before:2016-07-06|unknown|type=list<id>
""",
    "ApplicationFeeFeeSource": """
charge since:2024-04-10+
payout since:2024-04-10+
type since:2024-04-10+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
