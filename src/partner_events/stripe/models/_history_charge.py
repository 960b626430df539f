# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Json, Model
from partner_events.stripe.models._types import Card, Charge, RefundList


class ChargeAlternateStatementDescriptors(Model):
    kana: str | None = None
    kanji: str | None = None


class ChargeList(Model):
    object: str
    data: list[Charge]
    has_more: bool
    total_count: int | None = None
    url: str


class ChargePaymentMethodDetailsBitcoin(Model):
    address: str | None = None
    amount: int | None = None
    amount_charged: int | None = None
    amount_received: int | None = None
    amount_returned: int | None = None
    refund_address: str | None = None


class RetiredCharge(Beside):
    refunds: RefundList | None = None
    alternate_statement_descriptors: ChargeAlternateStatementDescriptors | None = None
    amount_authorized: int | None = None
    card: Card | None = None
    destination: str | None = None
    dispute: str | None = None
    invoice: str | None = None
    order: str | None = None
    statement_description: str | None = None
    fee: int | None = None
    amount_updates: list[Json] | None = None


class RetiredChargePaymentMethodDetails(Beside):
    bitcoin: ChargePaymentMethodDetailsBitcoin | None = None


class RetiredChargePaymentMethodDetailsAcssDebit(Beside):
    country: str | None = None
    routing_number: str | None = None


class RetiredChargePaymentMethodDetailsCardThreeDSecure(Beside):
    authenticated: bool | None = None
    succeeded: bool | None = None


HISTORY = {
    "Charge": """
amount_captured since:2017-02-14
application since:2016-07-06 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
application_fee since:2015-04-07 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|\
type=string
application_fee_amount since:2018-11-08
authorization_code since:2019-12-03
balance_transaction before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
billing_details since:2019-03-14
calculated_statement_descriptor since:2020-03-02+
customer before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
disputed since:2019-11-05
failure_balance_transaction since:2020-08-27+
fraud_details since:2014-12-08 before:2016-07-06|unknown|value before:2018-10-31|unknown|type=map<any>
level3 since:2019-12-03
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
on_behalf_of since:2017-02-14 before:2017-02-14|unknown|value|type=string
outcome since:2016-03-07
payment_intent since:2018-09-06 before:2019-12-03|type=string
payment_method since:2019-03-14
payment_method_details since:2019-03-14
presentment_details since:2025-03-31.basil
radar_options since:2020-08-27+
receipt_number since:2016-07-06
receipt_url since:2018-11-08 before:2019-12-03|value
refunds expanded:2022-11-15 is:seldom is:null before:2016-07-06|unknown|value|type=list<id> \
before:2020-08-27|always|value before:2022-08-01|value before:2023-10-16|always
review since:2016-07-06 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
shipping since:2015-02-18
source since:2019-12-03 before:2019-03-14|unknown|\
type=ref:account/alipay_account/bank_account/bitcoin_receiver/card/source before:2022-11-15|type=object
source_transfer since:2016-03-07 before:2016-07-06|unknown|value before:2017-02-14|unknown|value|\
type=string
statement_descriptor since:2014-12-08
statement_descriptor_suffix since:2019-05-16
status since:2015-01-11
transfer since:2015-04-07 before:2016-07-06|unknown before:2017-02-14|unknown|type=string
transfer_data since:2018-11-08
transfer_group since:2016-07-06
alternate_statement_descriptors since:2019-12-03 until:2022-11-15 now: is:seldom is:null
amount_authorized since:2017-02-14 until:2017-04-06 is:seldom is:null
card until:2017-04-06 now:payment_method_details.card is:seldom is:null
destination since:2015-04-07 until:2022-11-15 now:transfer_data.destination is:always is:null \
before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
dispute until:2022-11-15 now:disputed is:always is:null before:2016-07-06|unknown|value before:2017-02-14|\
unknown|value|type=string
invoice until:2025-02-24.acacia now:invoice_payment:invoice is:always is:null before:2016-07-06|unknown|\
value before:2017-02-14|unknown|value|type=string
order since:2017-02-14 until:2020-08-27 now: is:always is:null before:2017-02-14|unknown|value|\
type=string
statement_description until:2014-11-20 now:statement_descriptor is:seldom is:null
fee now:balance_transaction:fee is:seldom is:null is:undocumented
amount_updates is:seldom is:null is:undocumented
""",
    "ChargeBillingDetails": """
address since:2019-03-14
email since:2019-03-14
name since:2019-03-14
phone since:2019-03-14
tax_id since:2025-04-30.basil
""",
    "ChargeFraudDetails": """
stripe_report since:2014-12-08
user_report since:2014-12-08
""",
    "ChargeLevel3": """
customer_reference since:2019-12-03
line_items since:2019-12-03
merchant_reference since:2019-12-03
shipping_address_zip since:2019-12-03
shipping_amount since:2019-12-03
shipping_from_zip since:2019-12-03
""",
    "ChargeLevel3LineItem": """
discount_amount since:2019-12-03
product_code since:2019-12-03
product_description since:2019-12-03
quantity since:2019-12-03
tax_amount since:2019-12-03
unit_cost since:2019-12-03
""",
    "ChargeOutcome": """
advice_code since:2025-01-27.acacia
network_advice_code since:2024-12-18.acacia
network_decline_code since:2024-12-18.acacia
network_status since:2016-03-07
reason since:2016-03-07
risk_level since:2016-07-06
risk_score since:2018-05-21
rule since:2016-07-06 before:2016-07-06|unknown|type=id before:2017-02-14|unknown before:2019-11-05|\
unknown|type=id
seller_message since:2016-03-07
type since:2016-03-07
""",
    "ChargePresentmentDetails": """
presentment_amount since:2025-03-31.basil
presentment_currency since:2025-03-31.basil
""",
    "ChargeRadarOptions": """
session since:2020-08-27+
""",
    "ChargeShipping": """
address since:2015-02-18
carrier since:2015-02-18
name since:2015-02-18 before:2020-03-02|null
phone since:2015-02-18
tracking_number since:2015-02-18
""",
    "ChargeTransferData": """
amount since:2019-02-19
destination since:2018-11-08
""",
    "ChargePaymentMethodDetails": """
ach_credit_transfer since:2019-03-14
ach_debit since:2019-03-14
acss_debit since:2019-12-03
affirm since:2020-08-27+
afterpay_clearpay since:2020-08-27+
alipay since:2019-03-14 before:2019-11-05|unknown|type=map<any>
alma since:2024-10-28.acacia
amazon_pay since:2024-04-10+
au_becs_debit since:2019-12-03
bacs_debit since:2020-03-02+
bancontact since:2019-03-14
billie since:2025-03-31.basil
bizum since:2026-05-27.dahlia
blik since:2020-08-27+
boleto since:2020-08-27+
card since:2019-03-14
card_present since:2019-03-14
cashapp since:2022-11-15+
crypto since:2025-06-30.basil
customer_balance since:2020-08-27+
eps since:2019-03-14
fpx since:2019-12-03+
giropay since:2019-03-14
grabpay since:2020-08-27+
ideal since:2019-03-14
interac_present since:2020-03-02+
kakao_pay since:2024-10-28.acacia
klarna since:2019-05-16 before:2019-11-05|unknown|type=map<any>
konbini since:2020-08-27+
kr_card since:2024-10-28.acacia
link since:2020-08-27+
mb_way since:2025-09-30.clover
mobilepay since:2023-10-16+
multibanco since:2019-03-14
naver_pay since:2024-10-28.acacia
nz_bank_account since:2025-03-31.basil
oxxo since:2020-08-27+
p24 since:2019-03-14
pay_by_bank since:2025-01-27.acacia
payco since:2024-10-28.acacia
paynow since:2020-08-27+
paypal since:2022-11-15+
paypay since:2026-09-30.endive
payto since:2025-12-15.clover
pix since:2022-08-01+
promptpay since:2020-08-27+
revolut_pay since:2023-10-16+
samsung_pay since:2024-10-28.acacia
satispay since:2025-03-31.basil
scalapay since:2026-05-27.dahlia
sepa_credit_transfer since:2019-12-03
sepa_debit since:2019-03-14
sequra since:2026-09-30.endive
sofort since:2019-03-14
stripe_account since:2019-03-14 before:2019-11-05|unknown|type=map<any>
sunbit since:2026-04-22.dahlia
swish since:2023-10-16+
twint since:2024-04-10+
type since:2019-03-14
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
wechat since:2019-03-14 before:2019-11-05|unknown|type=map<any>
wechat_pay since:2020-08-27+
zip since:2022-11-15+
bitcoin since:2019-12-03 until:2020-03-02 is:seldom is:null
""",
    "ChargePaymentMethodDetailsAchCreditTransfer": """
account_number since:2019-03-14
bank_name since:2019-03-14
routing_number since:2019-03-14
swift_code since:2019-03-14
""",
    "ChargePaymentMethodDetailsAchDebit": """
account_holder_type since:2019-03-14
bank_name since:2019-03-14
country since:2019-03-14
fingerprint since:2019-03-14
last4 since:2019-03-14
routing_number since:2019-03-14
""",
    "ChargePaymentMethodDetailsAcssDebit": """
bank_name since:2020-03-02+
expected_debit_date since:2025-12-15.clover
fingerprint since:2019-12-03
institution_number since:2020-03-02+
last4 since:2019-12-03
mandate since:2020-03-02+
transit_number since:2020-03-02+
country since:2019-12-03 until:2020-03-02 is:always is:null
routing_number since:2019-12-03 until:2020-03-02 is:always is:null
""",
    "ChargePaymentMethodDetailsAffirm": """
location since:2025-05-28.basil
reader since:2025-05-28.basil
transaction_id since:2024-06-20+
""",
    "ChargePaymentMethodDetailsAfterpayClearpay": """
order_id since:2022-11-15+
reference since:2020-08-27+
""",
    "ChargePaymentMethodDetailsAlipay": """
buyer_id since:2020-08-27+
fingerprint since:2020-03-02+
transaction_id since:2020-03-02+
""",
    "ChargePaymentMethodDetailsAlma": """
installments since:2025-08-27.basil
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsAlmaInstallments": """
count since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsAmazonPay": """
funding since:2024-12-18.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsAmazonPayFunding": """
card since:2024-12-18.acacia
type since:2024-12-18.acacia
""",
    "ChargePaymentMethodDetailsAmazonPayFundingCard": """
brand since:2024-12-18.acacia
country since:2024-12-18.acacia
exp_month since:2024-12-18.acacia
exp_year since:2024-12-18.acacia
funding since:2024-12-18.acacia
last4 since:2024-12-18.acacia
""",
    "ChargePaymentMethodDetailsAuBecsDebit": """
bsb_number since:2019-12-03
expected_debit_date since:2025-12-15.clover
fingerprint since:2019-12-03
last4 since:2019-12-03
mandate since:2019-12-03
""",
    "ChargePaymentMethodDetailsBacsDebit": """
expected_debit_date since:2025-12-15.clover
fingerprint since:2020-03-02+
last4 since:2020-03-02+
mandate since:2020-03-02+
sort_code since:2020-03-02+
""",
    "ChargePaymentMethodDetailsBancontact": """
bank_code since:2019-03-14
bank_name since:2019-03-14
bic since:2019-03-14
generated_sepa_debit since:2020-08-27+
generated_sepa_debit_mandate since:2020-08-27+
iban_last4 since:2019-03-14
preferred_language since:2019-03-14
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsBillie": """
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsBizum": """
buyer_id since:2026-06-24.dahlia
transaction_id since:2026-05-27.dahlia
""",
    "ChargePaymentMethodDetailsBlik": """
buyer_id since:2024-06-20+
""",
    "ChargePaymentMethodDetailsBoleto": """
tax_id since:2020-08-27+
""",
    "ChargePaymentMethodDetailsCard": """
amount_authorized since:2023-08-16+ before:2023-08-16|seldom
authorization_code since:2024-06-20+
brand since:2019-03-14
capture_before since:2023-10-16+
checks since:2019-03-14
country since:2019-03-14
description since:2019-12-03
electronic_commerce_indicator since:2026-09-30.endive
exp_month since:2019-03-14 before:2019-12-03|null
exp_year since:2019-03-14 before:2019-12-03|null
extended_authorization since:2023-08-16+
fingerprint since:2019-03-14
funding since:2019-03-14
iin since:2019-12-03
incremental_authorization since:2023-08-16+
installments since:2019-10-17
issuer since:2019-12-03
last4 since:2019-03-14
mandate since:2020-08-27+ before:2026-08-26.dahlia|type=string
moto since:2019-12-03
multicapture since:2023-08-16+
network since:2019-12-03
network_token since:2022-11-15+
network_transaction_id since:2024-12-18.acacia before:2024-12-18.acacia|seldom
overcapture since:2023-08-16+
regulated_status since:2024-12-18.acacia before:2024-12-18.acacia|seldom
setup_credential_usage since:2026-10-28.endive
stored_credential_usage since:2026-10-28.endive
three_d_secure since:2019-03-14
transaction_link_id since:2026-06-24.dahlia
wallet since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardChecks": """
address_line1_check since:2019-03-14
address_postal_code_check since:2019-03-14
cvc_check since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardExtendedAuthorization": """
status since:2023-08-16+
""",
    "ChargePaymentMethodDetailsCardIncrementalAuthorization": """
status since:2023-08-16+
""",
    "ChargePaymentMethodDetailsCardInstallments": """
plan since:2019-10-17
""",
    "ChargePaymentMethodDetailsCardInstallmentsPlan": """
count since:2019-10-17
interval since:2019-10-17
type since:2019-10-17
""",
    "ChargePaymentMethodDetailsCardMulticapture": """
status since:2023-08-16+
""",
    "ChargePaymentMethodDetailsCardNetworkToken": """
used since:2022-11-15+
""",
    "ChargePaymentMethodDetailsCardOvercapture": """
maximum_amount_capturable since:2023-08-16+
status since:2023-08-16+
""",
    "ChargePaymentMethodDetailsCardThreeDSecure": """
authentication_flow since:2020-03-02+
electronic_commerce_indicator since:2023-10-16+
exemption_indicator since:2023-10-16+
exemption_indicator_applied since:2023-10-16+
result since:2020-03-02+ before:2020-03-02|value
result_reason since:2020-03-02+
transaction_id since:2023-10-16+
version since:2019-03-14 before:2020-03-02|value
authenticated since:2019-05-16 until:2020-03-02 now:payment_method_details.card.three_d_secure.result \
is:seldom is:null before:2019-12-03|always|value
succeeded since:2019-03-14 until:2020-03-02 now:payment_method_details.card.three_d_secure.result \
is:seldom is:null before:2019-12-03|always|value
""",
    "ChargePaymentMethodDetailsCardWallet": """
amex_express_checkout since:2019-03-14 before:2019-11-05|unknown|type=map<any>
apple_pay since:2019-03-14 before:2019-11-05|unknown|type=map<any>
dynamic_last4 since:2019-03-14
google_pay since:2019-03-14 before:2019-11-05|unknown|type=map<any>
link since:2022-11-15+
masterpass since:2019-03-14
samsung_pay since:2019-03-14 before:2019-11-05|unknown|type=map<any>
type since:2019-03-14
visa_checkout since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardWalletLink": """
funding_source_group since:2026-08-26.dahlia
""",
    "ChargePaymentMethodDetailsCardWalletMasterpass": """
billing_address since:2019-03-14
email since:2019-03-14
name since:2019-03-14
shipping_address since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardWalletVisaCheckout": """
billing_address since:2019-03-14
email since:2019-03-14
name since:2019-03-14
shipping_address since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardPresent": """
amount_authorized since:2020-08-27+
brand since:2019-03-14
brand_product since:2024-06-20+
capture_before since:2020-08-27+
cardholder_name since:2020-03-02+
country since:2019-03-14
description since:2020-08-27+
emv_auth_data since:2019-03-14
exp_month since:2019-03-14 before:2019-12-03|null
exp_year since:2019-03-14 before:2019-12-03|null
fingerprint since:2019-03-14
funding since:2019-03-14
generated_card since:2019-03-14
iin since:2020-08-27+
incremental_authorization_supported since:2020-08-27+ before:2020-08-27|null
issuer since:2020-08-27+
last4 since:2019-03-14
location since:2026-02-25.clover
network since:2019-12-03
network_transaction_id since:2024-06-20+
offline since:2023-10-16+
overcapture_supported since:2020-08-27+ before:2020-08-27|null
preferred_locales since:2024-04-10+
read_method since:2019-03-14
reader since:2026-02-25.clover
receipt since:2019-03-14
wallet since:2024-06-20+
""",
    "ChargePaymentMethodDetailsCardPresentOffline": """
stored_at since:2023-10-16+
type since:2024-06-20+
""",
    "ChargePaymentMethodDetailsCardPresentReceipt": """
account_type since:2020-03-02+
application_cryptogram since:2019-03-14
application_preferred_name since:2019-03-14
authorization_code since:2019-03-14
authorization_response_code since:2019-03-14
cardholder_verification_method since:2019-03-14
dedicated_file_name since:2019-03-14
terminal_verification_results since:2019-03-14
transaction_status_information since:2019-03-14
""",
    "ChargePaymentMethodDetailsCardPresentWallet": """
type since:2024-06-20+
""",
    "ChargePaymentMethodDetailsCashapp": """
buyer_id since:2022-11-15+
cashtag since:2022-11-15+
transaction_id since:2025-07-30.basil
""",
    "ChargePaymentMethodDetailsCrypto": """
buyer_address since:2025-06-30.basil
network since:2025-06-30.basil
token_currency since:2025-06-30.basil
transaction_hash since:2025-06-30.basil
""",
    "ChargePaymentMethodDetailsEps": """
bank since:2020-08-27+
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsFpx": """
account_holder_type since:2019-12-03+
bank since:2019-12-03+ were:uob_regional
transaction_id since:2019-12-03+
""",
    "ChargePaymentMethodDetailsGiropay": """
bank_code since:2019-03-14
bank_name since:2019-03-14
bic since:2019-03-14
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsGrabpay": """
transaction_id since:2020-08-27+
""",
    "ChargePaymentMethodDetailsIdeal": """
bank since:2019-03-14
bic since:2019-03-14
generated_sepa_debit since:2020-08-27+
generated_sepa_debit_mandate since:2020-08-27+
iban_last4 since:2019-03-14
transaction_id since:2025-11-17.clover
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsInteracPresent": """
brand since:2020-03-02+
cardholder_name since:2020-03-02+
country since:2020-03-02+
description since:2020-08-27+
emv_auth_data since:2020-03-02+
exp_month since:2020-03-02+
exp_year since:2020-03-02+
fingerprint since:2020-03-02+
funding since:2020-03-02+
generated_card since:2020-03-02+
iin since:2020-08-27+
issuer since:2020-08-27+
last4 since:2020-03-02+
location since:2026-02-25.clover
network since:2020-03-02+
network_transaction_id since:2024-06-20+
preferred_locales since:2020-08-27+
read_method since:2020-03-02+
reader since:2026-02-25.clover
receipt since:2020-03-02+
""",
    "ChargePaymentMethodDetailsInteracPresentReceipt": """
account_type since:2020-03-02+
application_cryptogram since:2020-03-02+
application_preferred_name since:2020-03-02+
authorization_code since:2020-03-02+
authorization_response_code since:2020-03-02+
cardholder_verification_method since:2020-03-02+
dedicated_file_name since:2020-03-02+
terminal_verification_results since:2020-03-02+
transaction_status_information since:2020-03-02+
""",
    "ChargePaymentMethodDetailsKakaoPay": """
buyer_id since:2024-10-28.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsKlarna": """
location since:2026-04-22.dahlia
payer_details since:2024-06-20+
payment_method_category since:2020-08-27+
preferred_locale since:2020-08-27+
reader since:2026-04-22.dahlia
""",
    "ChargePaymentMethodDetailsKlarnaPayerDetails": """
address since:2024-06-20+
""",
    "ChargePaymentMethodDetailsKlarnaPayerDetailsAddress": """
country since:2024-06-20+
""",
    "ChargePaymentMethodDetailsKonbini": """
store since:2020-08-27+
""",
    "ChargePaymentMethodDetailsKonbiniStore": """
chain since:2020-08-27+
""",
    "ChargePaymentMethodDetailsKrCard": """
brand since:2024-10-28.acacia
buyer_id since:2024-10-28.acacia
last4 since:2024-10-28.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsLink": """
country since:2022-11-15+
funding_source_group since:2026-08-26.dahlia
""",
    "ChargePaymentMethodDetailsMobilepay": """
card since:2023-10-16+
""",
    "ChargePaymentMethodDetailsMobilepayCard": """
brand since:2023-10-16+
country since:2023-10-16+
exp_month since:2023-10-16+
exp_year since:2023-10-16+
last4 since:2023-10-16+
""",
    "ChargePaymentMethodDetailsMultibanco": """
entity since:2019-03-14
reference since:2019-03-14
""",
    "ChargePaymentMethodDetailsNaverPay": """
buyer_id since:2024-10-28.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsNzBankAccount": """
account_holder_name since:2025-03-31.basil
bank_code since:2025-03-31.basil
bank_name since:2025-03-31.basil
branch_code since:2025-03-31.basil
expected_debit_date since:2025-12-15.clover
last4 since:2025-03-31.basil
suffix since:2025-03-31.basil
""",
    "ChargePaymentMethodDetailsOxxo": """
number since:2020-08-27+
""",
    "ChargePaymentMethodDetailsP24": """
bank since:2020-08-27+
reference since:2019-03-14
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsPayco": """
buyer_id since:2024-10-28.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsPaynow": """
location since:2025-08-27.basil
reader since:2025-08-27.basil
reference since:2020-08-27+
""",
    "ChargePaymentMethodDetailsPaypal": """
country since:2025-01-27.acacia
payer_email since:2022-11-15+ before:2023-08-16|seldom
payer_id since:2022-11-15+ before:2023-08-16|seldom
payer_name since:2022-11-15+ before:2023-08-16|seldom
seller_protection since:2022-11-15+ before:2023-08-16|seldom
transaction_id since:2022-11-15+ before:2023-08-16|seldom
""",
    "ChargePaymentMethodDetailsPaypalSellerProtection": """
dispute_categories since:2022-11-15+
status since:2022-11-15+
""",
    "ChargePaymentMethodDetailsPayto": """
bsb_number since:2025-12-15.clover
last4 since:2025-12-15.clover
mandate since:2025-12-15.clover
pay_id since:2025-12-15.clover
""",
    "ChargePaymentMethodDetailsPix": """
bank_transaction_id since:2022-08-01+
fingerprint since:2026-06-24.dahlia
mandate since:2026-04-22.dahlia
""",
    "ChargePaymentMethodDetailsPromptpay": """
reference since:2020-08-27+
""",
    "ChargePaymentMethodDetailsRevolutPay": """
funding since:2024-12-18.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsRevolutPayFunding": """
card since:2024-12-18.acacia
type since:2024-12-18.acacia
""",
    "ChargePaymentMethodDetailsRevolutPayFundingCard": """
brand since:2024-12-18.acacia
country since:2024-12-18.acacia
exp_month since:2024-12-18.acacia
exp_year since:2024-12-18.acacia
funding since:2024-12-18.acacia
last4 since:2024-12-18.acacia
""",
    "ChargePaymentMethodDetailsSamsungPay": """
buyer_id since:2024-10-28.acacia
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsSatispay": """
transaction_id since:2025-08-27.basil
""",
    "ChargePaymentMethodDetailsScalapay": """
transaction_id since:2026-05-27.dahlia
""",
    "ChargePaymentMethodDetailsSepaCreditTransfer": """
bank_name since:2019-12-03
bic since:2019-12-03
iban since:2019-12-03
""",
    "ChargePaymentMethodDetailsSepaDebit": """
bank_code since:2019-03-14
branch_code since:2019-03-14
country since:2019-03-14
expected_debit_date since:2025-12-15.clover
fingerprint since:2019-03-14
last4 since:2019-03-14
mandate since:2019-09-09
""",
    "ChargePaymentMethodDetailsSequra": """
transaction_id since:2026-09-30.endive
""",
    "ChargePaymentMethodDetailsSofort": """
bank_code since:2019-03-14
bank_name since:2019-03-14
bic since:2019-03-14
country since:2019-03-14
generated_sepa_debit since:2020-08-27+
generated_sepa_debit_mandate since:2020-08-27+
iban_last4 since:2019-03-14
preferred_language since:2020-08-27+
verified_name since:2019-03-14
""",
    "ChargePaymentMethodDetailsSunbit": """
transaction_id since:2026-04-22.dahlia
""",
    "ChargePaymentMethodDetailsSwish": """
fingerprint since:2023-10-16+
payment_reference since:2023-10-16+
verified_phone_last4 since:2023-10-16+
""",
    "ChargePaymentMethodDetailsTwint": """
mandate since:2026-05-27.dahlia
""",
    "ChargePaymentMethodDetailsUpi": """
vpa since:2026-03-25.dahlia
""",
    "ChargePaymentMethodDetailsUsBankAccount": """
account_holder_type since:2020-08-27+
account_type since:2020-08-27+
bank_name since:2020-08-27+
expected_debit_date since:2025-12-15.clover
fingerprint since:2020-08-27+
last4 since:2020-08-27+
mandate since:2023-10-16+
payment_reference since:2023-10-16+
routing_number since:2020-08-27+
""",
    "ChargePaymentMethodDetailsWechatPay": """
fingerprint since:2020-08-27+
location since:2025-05-28.basil
reader since:2025-05-28.basil
transaction_id since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
