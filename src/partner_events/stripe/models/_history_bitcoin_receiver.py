# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BitcoinReceiver": """
deleted since:2019-12-03
livemode since:2017-02-14
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
transactions before:2016-07-06|unknown|value|type=list<id>
uncaptured_funds since:2017-02-14
used_for_payment since:2017-02-14
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
