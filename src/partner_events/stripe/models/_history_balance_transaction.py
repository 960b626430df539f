# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredBalanceTransaction(Beside):
    recipient: str | None = None


HISTORY = {
    "BalanceTransaction": """
balance_type since:2025-05-28.basil
exchange_rate since:2017-12-14
object since:2017-02-14
reporting_category since:2019-12-03
source before:2016-03-07|unknown|value|type=string before:2016-07-06|unknown|value before:2017-02-14|\
unknown|value|type=string
type were:obligation_inbound|obligation_payout|obligation_payout_failure|obligation_reversal_outbound
recipient until:2016-07-06 is:seldom is:null
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
