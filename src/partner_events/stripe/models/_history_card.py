# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import JsonObject


class RetiredCard(Beside):
    dynamic_last_four: str | None = None
    estimated_availability: str | None = None
    google_reference: str | None = None
    recipient: str | None = None
    three_d_secure: JsonObject | None = None
    type: str | None = None


HISTORY = {
    "Card": """
account since:2017-02-14 before:2017-02-14|unknown|value|type=string
allow_redisplay since:2024-12-18.acacia
available_payout_methods since:2017-02-14 before:2017-06-05|unknown|value|type=array<any>
currency since:2016-03-07
customer before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
default_for_currency since:2015-07-13
deleted since:2015-07-13
description since:2016-03-07
dynamic_last4 since:2015-04-07
iin since:2016-03-07
issuer since:2016-03-07
metadata since:2016-03-07 before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> \
before:2020-03-02|value
networks since:2023-10-16+
object since:2017-02-14
regulated_status since:2024-12-18.acacia before:2024-12-18.acacia|seldom
status since:2020-08-27+
tokenization_method since:2016-03-07
dynamic_last_four since:2015-02-18 until:2015-02-18 now:dynamic_last4 is:seldom is:null
estimated_availability since:2017-02-14 until:2017-04-06 is:seldom is:null
google_reference since:2017-02-14 until:2017-04-06 is:seldom is:null
recipient until:2020-08-27 now: is:seldom is:null before:2016-07-06|unknown|value before:2017-02-14|\
unknown|value|type=string
three_d_secure since:2016-07-06 until:2017-04-06 is:seldom is:null before:2016-07-06|unknown|value|\
type=id
type now:brand is:seldom is:null is:undocumented
""",
    "CardNetworks": """
preferred since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
