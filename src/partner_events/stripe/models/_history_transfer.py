# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Json, JsonObject, Model
from partner_events.stripe.models._types import BankAccount, Card


class TransferTransactions(Model):
    object: str
    data: list[Json]
    has_more: bool
    total_count: int | None = None
    url: str


class RetiredTransfer(Beside):
    application_fee: str | None = None
    bank_account: BankAccount | None = None
    card: Card | None = None
    date: int | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    legacy_date: int | None = None
    method: str | None = None
    recipient: str | None = None
    statement_description: str | None = None
    statement_descriptor: str | None = None
    status: str | None = None
    type: str | None = None
    summary: JsonObject | None = None
    transactions: TransferTransactions | None = None
    other_transfers: list[str] | None = None
    account: JsonObject | None = None


HISTORY = {
    "Transfer": """
amount_reversed since:2016-03-07
balance_transaction before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
destination since:2016-07-06 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
destination_payment since:2016-07-06 before:2017-02-14|unknown|type=string
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
reversals since:2015-02-18 before:2016-07-06|unknown|type=list<id>
reversed since:2016-03-07
source_transaction since:2016-03-07 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|\
type=string
source_type since:2016-03-07 before:2020-03-02|always|null
transfer_group since:2016-07-06
application_fee since:2017-02-14 until:2017-04-06 now: is:seldom is:null before:2017-02-14|unknown|value|\
type=string
bank_account until:2016-07-06 now:payout:destination is:seldom is:null
card until:2016-07-06 now:payout:destination is:seldom is:null
date until:2017-04-06 now:payout:arrival_date is:seldom is:null
failure_code until:2017-04-06 now:payout:failure_code is:seldom is:null
failure_message until:2017-04-06 now:payout:failure_message is:seldom is:null
legacy_date since:2017-02-14 until:2017-04-06 is:seldom is:null
method since:2017-02-14 until:2017-04-06 now:payout:method is:seldom is:null
recipient until:2016-07-06 now: is:seldom is:null
statement_description until:2014-11-20 now:payout:statement_descriptor is:seldom is:null
statement_descriptor since:2014-12-08 until:2017-04-06 now:payout:statement_descriptor is:seldom is:null
status until:2017-04-06 now:payout:status is:seldom is:null
type until:2017-04-06 now:payout:type is:seldom is:null
summary now: is:seldom is:null is:undocumented
transactions now: is:seldom is:null is:undocumented
other_transfers now: is:seldom is:null is:undocumented
account now:payout:destination is:seldom is:null is:undocumented
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
