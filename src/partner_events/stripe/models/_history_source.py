# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class RetiredSourceAchCreditTransfer(Beside):
    refund_account_number: str | None = None


class RetiredSourceCard(Beside):
    card_automatically_updated: bool | None = None
    skip_validation: bool | None = None


class RetiredSourceCardPresent(Beside):
    application_preferred_name_encoding: str | None = None
    card_automatically_updated: bool | None = None
    mid: str | None = None
    tid: str | None = None


class RetiredSourceSepaDebit(Beside):
    skip_validation: bool | None = None


class RetiredSourceThreeDSecure(Beside):
    card_automatically_updated: bool | None = None
    skip_validation: bool | None = None


class RetiredSourceWechat(Beside):
    native_url: str | None = None


class SourceBitcoin(Model):
    address: str | None = None
    amount: int | None = None
    amount_charged: int | None = None
    amount_received: int | None = None
    amount_returned: int | None = None
    refund_address: str | None = None
    uri: str | None = None


class SourcePaperCheck(Model):
    mailing_address_city: str | None = None
    mailing_address_country: str | None = None
    mailing_address_line1: str | None = None
    mailing_address_line2: str | None = None
    mailing_address_postal_code: str | None = None
    mailing_address_state: str | None = None


class SourceVerification(Model):
    attempts_remaining: int | None = None
    status: str | None = None


class RetiredSource(Beside):
    bitcoin: SourceBitcoin | None = None
    paper_check: SourcePaperCheck | None = None
    verification: SourceVerification | None = None


HISTORY = {
    "Source": """
ach_credit_transfer since:2017-12-14
ach_debit since:2018-02-28
acss_debit since:2019-12-03
alipay since:2017-08-15
allow_redisplay since:2024-12-18.acacia
au_becs_debit since:2019-12-03
bancontact since:2017-08-15
card since:2017-08-15
card_present since:2018-05-21
code_verification since:2017-02-14
customer since:2018-09-24
eps since:2018-02-05
giropay since:2017-08-15
ideal since:2017-08-15
klarna since:2019-05-16
metadata before:2016-07-06|unknown|value before:2018-10-31|unknown|type=map<any>
multibanco since:2018-02-05
object since:2017-02-14
p24 since:2017-08-15
sepa_credit_transfer since:2018-02-28
sepa_debit since:2018-02-28
sofort since:2017-08-15
source_order since:2019-05-16
statement_descriptor since:2017-06-05
three_d_secure since:2017-08-15
type were:bitcoin|paper_check
wechat since:2018-11-08
bitcoin since:2017-08-15 until:2018-05-21 is:seldom is:null
paper_check since:2018-05-21 until:2019-03-14 is:seldom is:null
verification until:2016-07-06 is:seldom is:null
""",
    "SourceAchCreditTransfer": """
account_number since:2017-12-14
bank_name since:2017-12-14
fingerprint since:2017-12-14
refund_account_holder_name since:2018-09-24
refund_account_holder_type since:2018-09-24
refund_routing_number since:2018-09-24
routing_number since:2017-12-14
swift_code since:2017-12-14
refund_account_number since:2018-09-24 until:2019-02-19 is:seldom is:null
""",
    "SourceAchDebit": """
bank_name since:2018-02-28
country since:2018-02-28
fingerprint since:2018-02-28
last4 since:2018-02-28
routing_number since:2018-02-28
type since:2018-02-28
""",
    "SourceAcssDebit": """
bank_address_city since:2019-12-03
bank_address_line_1 since:2019-12-03
bank_address_line_2 since:2019-12-03
bank_address_postal_code since:2019-12-03
bank_name since:2019-12-03
category since:2019-12-03
country since:2019-12-03
fingerprint since:2019-12-03
last4 since:2019-12-03
routing_number since:2019-12-03
""",
    "SourceAlipay": """
data_string since:2017-08-15
native_url since:2017-08-15
statement_descriptor since:2017-08-15
""",
    "SourceAuBecsDebit": """
bsb_number since:2019-12-03
fingerprint since:2019-12-03
last4 since:2019-12-03
""",
    "SourceBancontact": """
bank_code since:2017-08-15
bank_name since:2017-08-15
bic since:2017-08-15
iban_last4 since:2018-05-21
preferred_language since:2017-08-15
statement_descriptor since:2017-08-15
""",
    "SourceCard": """
address_line1_check since:2017-08-15
address_zip_check since:2017-08-15
brand since:2017-08-15
country since:2017-08-15
cvc_check since:2017-08-15
description since:2019-12-03
dynamic_last4 since:2017-08-15
exp_month since:2017-08-15
exp_year since:2017-08-15
fingerprint since:2017-08-15
funding since:2017-08-15
iin since:2019-12-03
issuer since:2019-12-03
last4 since:2017-08-15
name since:2018-05-21
three_d_secure since:2017-08-15
tokenization_method since:2017-08-15
card_automatically_updated since:2017-12-14 until:2018-08-23 is:seldom is:null
skip_validation since:2017-08-15 until:2019-02-19 is:seldom is:null
""",
    "SourceCardPresent": """
application_cryptogram since:2018-05-21
application_preferred_name since:2018-05-21
authorization_code since:2018-08-23
authorization_response_code since:2018-05-21
brand since:2018-05-21
country since:2018-05-21
cvm_type since:2018-05-21
data_type since:2018-05-21
dedicated_file_name since:2018-05-21
description since:2019-12-03
emv_auth_data since:2018-05-21
evidence_customer_signature since:2018-05-21
evidence_transaction_certificate since:2018-05-21
exp_month since:2018-05-21
exp_year since:2018-05-21
fingerprint since:2018-05-21
funding since:2018-05-21
iin since:2019-12-03
issuer since:2019-12-03
last4 since:2018-05-21
pos_device_id since:2018-05-21
pos_entry_mode since:2018-05-21
read_method since:2018-05-21
reader since:2018-05-21
terminal_verification_results since:2018-05-21
transaction_status_information since:2018-05-21
application_preferred_name_encoding since:2018-07-27 until:2018-08-23 is:seldom is:null
card_automatically_updated since:2018-05-21 until:2018-08-23 is:seldom is:null
mid since:2018-05-21 until:2018-10-31 is:seldom is:null
tid since:2018-05-21 until:2018-10-31 is:seldom is:null
""",
    "SourceCodeVerification": """
attempts_remaining since:2017-02-14
status since:2017-02-14
""",
    "SourceEps": """
reference since:2018-02-05
statement_descriptor since:2018-02-05
""",
    "SourceGiropay": """
bank_code since:2017-08-15
bank_name since:2017-08-15
bic since:2017-08-15
statement_descriptor since:2017-08-15
""",
    "SourceIdeal": """
bank since:2017-08-15
bic since:2017-08-15
iban_last4 since:2017-08-15
statement_descriptor since:2017-08-15
""",
    "SourceKlarna": """
background_image_url since:2019-05-16
client_token since:2019-05-16
first_name since:2019-05-16
last_name since:2019-05-16
locale since:2019-05-16
logo_url since:2019-05-16
page_title since:2019-05-16
pay_later_asset_urls_descriptive since:2019-05-16
pay_later_asset_urls_standard since:2019-05-16
pay_later_name since:2019-05-16
pay_later_redirect_url since:2019-05-16
pay_now_asset_urls_descriptive since:2019-05-16
pay_now_asset_urls_standard since:2019-05-16
pay_now_name since:2019-05-16
pay_now_redirect_url since:2019-05-16
pay_over_time_asset_urls_descriptive since:2019-05-16
pay_over_time_asset_urls_standard since:2019-05-16
pay_over_time_name since:2019-05-16
pay_over_time_redirect_url since:2019-05-16
payment_method_categories since:2019-05-16
purchase_country since:2019-05-16
purchase_type since:2019-05-16
redirect_url since:2019-05-16
shipping_delay since:2020-03-02+
shipping_first_name since:2019-05-16
shipping_last_name since:2019-05-16
""",
    "SourceMultibanco": """
entity since:2018-02-05
reference since:2018-02-05
refund_account_holder_address_city since:2018-02-05
refund_account_holder_address_country since:2018-02-05
refund_account_holder_address_line1 since:2018-02-05
refund_account_holder_address_line2 since:2018-02-05
refund_account_holder_address_postal_code since:2018-02-05
refund_account_holder_address_state since:2018-02-05
refund_account_holder_name since:2018-02-05
refund_iban since:2018-02-05
""",
    "SourceP24": """
reference since:2017-08-15
""",
    "SourceRedirect": """
failure_reason since:2017-08-15
""",
    "SourceSepaCreditTransfer": """
bank_name since:2018-02-28
bic since:2018-02-28
iban since:2018-02-28
refund_account_holder_address_city since:2018-02-28
refund_account_holder_address_country since:2018-02-28
refund_account_holder_address_line1 since:2018-02-28
refund_account_holder_address_line2 since:2018-02-28
refund_account_holder_address_postal_code since:2018-02-28
refund_account_holder_address_state since:2018-02-28
refund_account_holder_name since:2018-02-28
refund_iban since:2018-02-28
""",
    "SourceSepaDebit": """
bank_code since:2018-02-28
branch_code since:2018-02-28
country since:2018-02-28
fingerprint since:2018-02-28
last4 since:2018-02-28
mandate_reference since:2018-02-28
mandate_url since:2018-02-28
skip_validation since:2018-02-28 until:2019-02-19 is:seldom is:null
""",
    "SourceSofort": """
bank_code since:2017-08-15
bank_name since:2017-08-15
bic since:2017-08-15
country since:2017-08-15
iban_last4 since:2017-08-15
preferred_language since:2017-08-15
statement_descriptor since:2017-08-15
""",
    "SourceSourceOrder": """
amount since:2019-05-16
currency since:2019-05-16
email since:2019-05-16
items since:2019-05-16
shipping since:2019-05-16
""",
    "SourceSourceOrderItem": """
amount since:2019-05-16
currency since:2019-05-16
description since:2019-05-16
parent since:2020-03-02+
quantity since:2019-05-16
type since:2019-05-16
""",
    "SourceSourceOrderShipping": """
address since:2019-05-16
carrier since:2019-05-16
name since:2019-05-16 before:2020-03-02|null
phone since:2019-05-16
tracking_number since:2019-05-16
""",
    "SourceThreeDSecure": """
address_line1_check since:2018-07-27
address_zip_check since:2018-07-27
authenticated since:2017-08-15
brand since:2018-07-27
card since:2017-08-15
country since:2018-07-27
customer since:2017-08-15
cvc_check since:2018-07-27
description since:2019-12-03
dynamic_last4 since:2018-07-27
exp_month since:2018-07-27
exp_year since:2018-07-27
fingerprint since:2018-07-27
funding since:2018-07-27
iin since:2019-12-03
issuer since:2019-12-03
last4 since:2018-07-27
name since:2018-07-27
three_d_secure since:2018-07-27
tokenization_method since:2018-07-27
card_automatically_updated since:2018-07-27 until:2018-08-23 is:seldom is:null
skip_validation since:2018-07-27 until:2019-02-19 is:seldom is:null
""",
    "SourceWechat": """
prepay_id since:2018-11-08
qr_code_url since:2018-11-08
statement_descriptor since:2018-11-08
native_url since:2018-11-08 until:2019-05-16 is:seldom is:null
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
