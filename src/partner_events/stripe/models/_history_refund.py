# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Refund


class RefundList(Model):
    object: str
    data: list[Refund]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = {
    "Refund": """
balance_transaction before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
charge before:2016-03-07|unknown|value|type=string before:2016-07-06|unknown|value before:2017-02-14|\
unknown|value|type=string
customer since:2026-07-29.dahlia
customer_account since:2026-07-29.dahlia
description since:2017-02-14
destination_details since:2023-10-16+
failure_balance_transaction since:2017-08-15
failure_reason since:2017-08-15
instructions_email since:2020-08-27+
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|\
value
next_action since:2020-08-27+
object since:2017-02-14
payment_intent since:2019-11-05
payment_method since:2026-07-29.dahlia
pending_reason since:2025-04-30.basil
presentment_details since:2025-03-31.basil
reason since:2014-12-08
receipt_number since:2016-07-06
source_transfer_reversal since:2018-09-24
status since:2016-07-06
transfer_reversal since:2018-11-08
""",
    "RefundNextAction": """
display_details since:2020-08-27+ before:2024-09-30.acacia|always|null
type since:2020-08-27+
""",
    "RefundNextActionDisplayDetails": """
email_sent since:2020-08-27+
expires_at since:2020-08-27+
""",
    "RefundNextActionDisplayDetailsEmailSent": """
email_sent_at since:2020-08-27+
email_sent_to since:2020-08-27+
""",
    "RefundPresentmentDetails": """
presentment_amount since:2025-03-31.basil
presentment_currency since:2025-03-31.basil
""",
    "RefundDestinationDetails": """
affirm since:2023-10-16+
afterpay_clearpay since:2023-10-16+
alipay since:2023-10-16+
alma since:2024-10-28.acacia
amazon_pay since:2024-04-10+
au_bank_transfer since:2023-10-16+
blik since:2023-10-16+
br_bank_transfer since:2023-10-16+
card since:2023-10-16+
cashapp since:2023-10-16+
crypto since:2025-10-29.clover
customer_cash_balance since:2023-10-16+
eps since:2023-10-16+
eu_bank_transfer since:2023-10-16+
gb_bank_transfer since:2023-10-16+
giropay since:2023-10-16+
grabpay since:2023-10-16+
jp_bank_transfer since:2023-10-16+
klarna since:2023-10-16+
mb_way since:2025-11-17.clover
multibanco since:2024-04-10+
mx_bank_transfer since:2023-10-16+
nz_bank_transfer since:2025-03-31.basil
p24 since:2023-10-16+
paynow since:2023-10-16+
paypal since:2023-10-16+
pix since:2023-10-16+
revolut since:2023-10-16+
scalapay since:2026-05-27.dahlia
sofort since:2023-10-16+
swish since:2023-10-16+
th_bank_transfer since:2023-10-16+
twint since:2025-11-17.clover
type since:2023-10-16+
us_bank_transfer since:2023-10-16+
wechat_pay since:2023-10-16+
zip since:2023-10-16+
""",
    "RefundDestinationDetailsAfterpayClearpay": """
reference since:2026-10-28.endive
reference_status since:2026-10-28.endive
""",
    "RefundDestinationDetailsBlik": """
network_decline_code since:2024-11-20.acacia before:2025-01-27.acacia|seldom
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsBrBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsCard": """
reference since:2023-10-16+
reference_status since:2023-10-16+
reference_type since:2023-10-16+
type since:2023-10-16+
""",
    "RefundDestinationDetailsCrypto": """
reference since:2025-10-29.clover
""",
    "RefundDestinationDetailsEuBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsGbBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsJpBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsKlarna": """
reference since:2026-10-28.endive
reference_status since:2026-10-28.endive
""",
    "RefundDestinationDetailsMbWay": """
reference since:2025-11-17.clover
reference_status since:2025-11-17.clover
""",
    "RefundDestinationDetailsMultibanco": """
reference since:2024-04-10+
reference_status since:2024-04-10+
""",
    "RefundDestinationDetailsMxBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsP24": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsPaypal": """
network_decline_code since:2025-05-28.basil
reference since:2026-10-28.endive
reference_status since:2026-10-28.endive
""",
    "RefundDestinationDetailsSwish": """
network_decline_code since:2024-11-20.acacia before:2025-01-27.acacia|seldom
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsThBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
    "RefundDestinationDetailsUsBankTransfer": """
reference since:2023-10-16+
reference_status since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
