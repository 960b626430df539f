# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TransferReversal": """
balance_transaction before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
destination_payment_refund since:2018-09-24 before:2018-10-31|unknown|type=string
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
object since:2017-02-14
source_refund since:2018-09-24 before:2018-10-31|unknown|type=string
transfer before:2017-02-14|unknown|type=string
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
