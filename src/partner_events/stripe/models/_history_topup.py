# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredTopup(Beside):
    arrival_date: int | None = None


HISTORY = {
    "Topup": """
balance_transaction since:2018-02-05
description since:2018-02-28
expected_availability_date since:2018-02-05
failure_code since:2018-02-05
failure_message since:2018-02-05
initiated_by since:2026-07-29.dahlia
metadata since:2018-02-05 before:2018-10-31|unknown|type=map<any>
payment_method since:2026-07-29.dahlia
payment_method_options since:2026-07-29.dahlia
source since:2018-02-05 before:2020-08-27|value
statement_descriptor since:2018-02-05
status since:2018-02-05
transfer_group since:2018-09-06
arrival_date since:2018-02-05 until:2018-02-05 is:seldom is:null
""",
    "TopupPaymentMethodOptions": """
us_bank_account since:2026-07-29.dahlia
""",
    "TopupPaymentMethodOptionsUsBankAccount": """
network since:2026-07-29.dahlia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
