# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "Recipient": """
cards before:2016-07-06|unknown|value|type=list<id>
default_card before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
deleted since:2015-07-13
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
migrated_to since:2016-07-06 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
rolled_back_from since:2017-06-05
tin since:2017-02-14
tin_verification_pending since:2017-02-14
verified since:2019-12-03
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
