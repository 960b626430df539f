# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model
from partner_events.stripe.models._types import BankAccount


class BankAccountList(Model):
    object: str
    data: list[BankAccount]
    has_more: bool
    total_count: int | None = None
    url: str


class RetiredBankAccount(Beside):
    address_city: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_state: str | None = None
    address_zip: str | None = None
    allows_debits: bool | None = None
    customer_reference: str | None = None
    reusable: bool | None = None
    used: bool | None = None


HISTORY = {
    "BankAccount": """
account since:2017-02-14 before:2017-02-14|unknown|value|type=string
account_holder_name since:2015-07-13
account_holder_type since:2015-07-13
account_type since:2020-08-27+
available_payout_methods since:2020-08-27+
customer since:2015-07-13 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
default_for_currency since:2015-07-13
deleted since:2015-07-13
future_requirements since:2022-11-15+
metadata since:2016-03-07 before:2016-07-06|unknown|value before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
requirements since:2022-11-15+
routing_number since:2015-02-18
address_city since:2017-02-14 until:2017-04-06 is:seldom is:null
address_line1 since:2017-02-14 until:2017-04-06 is:seldom is:null
address_line2 since:2017-02-14 until:2017-04-06 is:seldom is:null
address_state since:2017-02-14 until:2017-04-06 is:seldom is:null
address_zip since:2017-02-14 until:2017-04-06 is:seldom is:null
allows_debits since:2017-02-14 until:2017-04-06 is:seldom is:null
customer_reference since:2017-02-14 until:2017-04-06 is:seldom is:null
reusable since:2017-02-14 until:2017-04-06 is:seldom is:null
used since:2017-02-14 until:2017-04-06 is:seldom is:null
""",
    "BankAccountFutureRequirements": """
currently_due since:2022-11-15+
errors since:2022-11-15+
past_due since:2022-11-15+
pending_verification since:2022-11-15+
""",
    "BankAccountFutureRequirementsError": """
code since:2022-11-15+
reason since:2022-11-15+
requirement since:2022-11-15+
""",
    "BankAccountRequirements": """
currently_due since:2022-11-15+
errors since:2022-11-15+
past_due since:2022-11-15+
pending_verification since:2022-11-15+
""",
    "BankAccountRequirementsError": """
code since:2022-11-15+
reason since:2022-11-15+
requirement since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
