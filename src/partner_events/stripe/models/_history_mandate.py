# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class MandatePaymentMethodDetailsBlikOffSession(Model):
    amount: int | None = None
    currency: str | None = None
    interval: str | None = None
    interval_count: int | None = None


class RetiredMandatePaymentMethodDetailsBlik(Beside):
    expires_after: int | None = None
    off_session: MandatePaymentMethodDetailsBlikOffSession | None = None


HISTORY = {
    "Mandate": """
multi_use before:2019-11-05|unknown|type=map<any>
on_behalf_of since:2022-11-15+
""",
    "MandateCustomerAcceptance": """
offline before:2019-11-05|unknown|type=map<any>
""",
    "MandateMultiUse": """
amount since:2026-04-22.dahlia
currency since:2026-04-22.dahlia
""",
    "MandatePaymentMethodDetails": """
acss_debit since:2020-08-27+
amazon_pay since:2024-04-10+
au_becs_debit since:2019-12-03
bacs_debit since:2020-03-02+
blik since:2020-08-27+
card before:2019-11-05|unknown|type=map<any>
cashapp since:2022-11-15+
kakao_pay since:2024-10-28.acacia
klarna since:2025-06-30.basil
kr_card since:2024-10-28.acacia
link since:2020-08-27+
naver_pay since:2025-03-31.basil
nz_bank_account since:2025-03-31.basil
paypal since:2022-11-15+
payto since:2025-12-15.clover
pix since:2026-04-22.dahlia
revolut_pay since:2024-04-10+
twint since:2026-05-27.dahlia
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
""",
    "MandatePaymentMethodDetailsAcssDebit": """
default_for since:2020-08-27+
interval_description since:2020-08-27+
payment_schedule since:2020-08-27+
transaction_type since:2020-08-27+
""",
    "MandatePaymentMethodDetailsAuBecsDebit": """
url since:2019-12-03
""",
    "MandatePaymentMethodDetailsBacsDebit": """
display_name since:2026-02-25.clover
network_status since:2020-03-02+
reference since:2020-03-02+
revocation_reason since:2023-10-16+
service_user_number since:2026-02-25.clover
url since:2020-03-02+
""",
    "MandatePaymentMethodDetailsBlik": """
expires_at since:2026-09-30.endive
type since:2026-09-30.endive were:on_session before:2022-11-15|null
expires_after since:2020-08-27+ until:2022-11-15 is:always is:null
off_session since:2020-08-27+ until:2022-11-15 is:seldom is:null
""",
    "MandatePaymentMethodDetailsCard": """
india since:2026-09-30.endive
""",
    "MandatePaymentMethodDetailsCardIndia": """
inactive_reason since:2026-09-30.endive
""",
    "MandatePaymentMethodDetailsPaypal": """
billing_agreement_id since:2022-11-15+
payer_id since:2022-11-15+ before:2023-08-16|seldom
""",
    "MandatePaymentMethodDetailsPayto": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
end_date since:2025-12-15.clover
payment_schedule since:2025-12-15.clover
payments_per_period since:2025-12-15.clover
purpose since:2025-12-15.clover
start_date since:2025-12-15.clover
""",
    "MandatePaymentMethodDetailsPix": """
amount_includes_iof since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
payment_schedule since:2026-04-22.dahlia
reference since:2026-04-22.dahlia
start_date since:2026-04-22.dahlia
""",
    "MandatePaymentMethodDetailsUpi": """
amount since:2026-03-25.dahlia
amount_type since:2026-03-25.dahlia
description since:2026-03-25.dahlia
end_date since:2026-03-25.dahlia
""",
    "MandatePaymentMethodDetailsUsBankAccount": """
collection_method since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
