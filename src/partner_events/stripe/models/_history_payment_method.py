# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import JsonObject, Model
from partner_events.stripe.models._types import Address


class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransfer(Model):
    account_number: str | None = None
    bank_name: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebit(Model):
    account_holder_type: str | None = None
    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontact(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardChecks(Model):
    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: str | None = None
    type: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallments(Model):
    plan: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlan | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecure(Model):
    authenticated: bool | None = None
    succeeded: bool | None = None
    version: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletMasterpass(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletVisaCheckout(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWallet(Model):
    amex_express_checkout: JsonObject | None = None
    apple_pay: JsonObject | None = None
    dynamic_last4: str | None = None
    google_pay: JsonObject | None = None
    masterpass: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletMasterpass | None = None
    samsung_pay: JsonObject | None = None
    type: str | None = None
    visa_checkout: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWalletVisaCheckout | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCard(Model):
    brand: str | None = None
    checks: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardChecks | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    installments: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallments | None = None
    last4: str | None = None
    three_d_secure: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecure | None = None
    wallet: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardWallet | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsEps(Model):
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropay(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsIdeal(Model):
    bank: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibanco(Model):
    entity: str | None = None
    reference: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsP24(Model):
    reference: str | None = None
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebit(Model):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsSofort(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    iban_last4: str | None = None
    verified_name: str | None = None


class RetiredPaymentMethodCardGeneratedFromPaymentMethodDetails(Beside):
    ach_credit_transfer: PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransfer | None = None
    ach_debit: PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebit | None = None
    alipay: JsonObject | None = None
    bancontact: PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontact | None = None
    card: PaymentMethodCardGeneratedFromPaymentMethodDetailsCard | None = None
    eps: PaymentMethodCardGeneratedFromPaymentMethodDetailsEps | None = None
    giropay: PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropay | None = None
    ideal: PaymentMethodCardGeneratedFromPaymentMethodDetailsIdeal | None = None
    klarna: JsonObject | None = None
    multibanco: PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibanco | None = None
    p24: PaymentMethodCardGeneratedFromPaymentMethodDetailsP24 | None = None
    sepa_debit: PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebit | None = None
    sofort: PaymentMethodCardGeneratedFromPaymentMethodDetailsSofort | None = None
    stripe_account: JsonObject | None = None
    wechat: JsonObject | None = None


class RetiredPaymentMethodIdeal(Beside):
    iban_last4: str | None = None
    statement_descriptor: str | None = None


class RetiredPaymentMethodLink(Beside):
    country: str | None = None


class RetiredPaymentMethodSepaDebit(Beside):
    iban: str | None = None


HISTORY = {
    "PaymentMethod": """
acss_debit since:2020-08-27+
affirm since:2020-08-27+
afterpay_clearpay since:2020-08-27+
alipay since:2020-03-02+
allow_redisplay since:2024-04-10+
alma since:2024-10-28.acacia
amazon_pay since:2024-04-10+
au_becs_debit since:2019-12-03
bacs_debit since:2020-03-02+
bancontact since:2020-03-02+
billie since:2025-03-31.basil
bizum since:2026-05-27.dahlia
blik since:2020-08-27+
boleto since:2020-08-27+
card_present since:2019-03-14 before:2019-11-05|unknown|type=map<any>
cashapp since:2022-11-15+
crypto since:2025-06-30.basil
custom since:2025-10-29.clover
customer since:2018-11-08
customer_account since:2025-12-15.clover
customer_balance since:2020-08-27+
eps since:2020-03-02+
fpx since:2019-12-03+
giropay since:2020-03-02+
grabpay since:2020-08-27+
interac_present since:2020-03-02+
kakao_pay since:2024-10-28.acacia
klarna since:2020-08-27+
konbini since:2020-08-27+
kr_card since:2024-10-28.acacia
link since:2020-08-27+
mb_way since:2025-09-30.clover
metadata before:2018-10-31|unknown|value|type=map<any> before:2020-03-02|value
mobilepay since:2023-10-16+
multibanco since:2024-04-10+
naver_pay since:2024-10-28.acacia
nz_bank_account since:2025-03-31.basil
oxxo since:2020-08-27+
p24 since:2020-03-02+
pay_by_bank since:2025-01-27.acacia
payco since:2024-10-28.acacia
paynow since:2020-08-27+
paypal since:2022-11-15+
paypay since:2026-09-30.endive
payto since:2025-12-15.clover
pix since:2022-08-01+
promptpay since:2020-08-27+
radar_options since:2020-08-27+
revolut_pay since:2023-10-16+
samsung_pay since:2024-10-28.acacia
satispay since:2025-03-31.basil
scalapay since:2026-05-27.dahlia
sequra since:2026-09-30.endive
sofort since:2020-08-27+
sunbit since:2026-04-22.dahlia
swish since:2023-10-16+
twint since:2024-04-10+
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
wechat_pay since:2020-08-27+
zip since:2022-11-15+
""",
    "PaymentMethodBillingDetails": """
tax_id since:2025-04-30.basil
""",
    "PaymentMethodAcssDebit": """
bank_name since:2020-08-27+
fingerprint since:2020-08-27+
institution_number since:2020-08-27+
last4 since:2020-08-27+
transit_number since:2020-08-27+
""",
    "PaymentMethodAuBecsDebit": """
bsb_number since:2019-12-03
fingerprint since:2019-12-03
last4 since:2019-12-03
""",
    "PaymentMethodBacsDebit": """
fingerprint since:2020-03-02+
last4 since:2020-03-02+
sort_code since:2020-03-02+
""",
    "PaymentMethodBizum": """
buyer_id since:2026-06-24.dahlia
""",
    "PaymentMethodBlik": """
buyer_id since:2026-06-24.dahlia
""",
    "PaymentMethodBoleto": """
tax_id since:2020-08-27+
""",
    "PaymentMethodCard": """
checks since:2019-03-14
country since:2019-02-11
description since:2019-12-03
display_brand since:2023-10-16+
fingerprint since:2019-02-11
generated_from since:2019-03-14
iin since:2019-12-03
issuer since:2019-12-03
networks since:2020-03-02+
regulated_status since:2024-12-18.acacia before:2024-12-18.acacia|seldom
three_d_secure_usage since:2019-03-14
wallet since:2019-03-14
""",
    "PaymentMethodCardChecks": """
address_line1_check since:2019-03-14
address_postal_code_check since:2019-03-14
cvc_check since:2019-03-14
""",
    "PaymentMethodCardNetworks": """
available since:2020-03-02+
preferred since:2020-03-02+
""",
    "PaymentMethodCardThreeDSecureUsage": """
supported since:2019-03-14
""",
    "PaymentMethodCardWallet": """
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
    "PaymentMethodCardWalletMasterpass": """
billing_address since:2019-03-14
email since:2019-03-14
name since:2019-03-14
shipping_address since:2019-03-14
""",
    "PaymentMethodCardWalletVisaCheckout": """
billing_address since:2019-03-14
email since:2019-03-14
name since:2019-03-14
shipping_address since:2019-03-14
""",
    "PaymentMethodCardGeneratedFrom": """
charge since:2019-03-14
payment_method_details since:2019-03-14
setup_attempt since:2024-04-10+
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetails": """
card_present since:2019-03-14
type since:2019-03-14
ach_credit_transfer since:2019-03-14 until:2019-11-05 is:seldom is:null
ach_debit since:2019-03-14 until:2019-11-05 is:seldom is:null
alipay since:2019-03-14 until:2019-11-05 is:seldom is:null
bancontact since:2019-03-14 until:2019-11-05 is:seldom is:null
card since:2019-03-14 until:2019-11-05 is:seldom is:null
eps since:2019-03-14 until:2019-11-05 is:seldom is:null
giropay since:2019-03-14 until:2019-11-05 is:seldom is:null
ideal since:2019-03-14 until:2019-11-05 is:seldom is:null
klarna since:2019-05-16 until:2019-11-05 is:seldom is:null
multibanco since:2019-03-14 until:2019-11-05 is:seldom is:null
p24 since:2019-03-14 until:2019-11-05 is:seldom is:null
sepa_debit since:2019-03-14 until:2019-11-05 is:seldom is:null
sofort since:2019-03-14 until:2019-11-05 is:seldom is:null
stripe_account since:2019-03-14 until:2019-11-05 is:seldom is:null
wechat since:2019-03-14 until:2019-11-05 is:seldom is:null
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent": """
amount_authorized since:2024-04-10+
brand since:2019-03-14
brand_product since:2024-06-20+
capture_before since:2024-04-10+
cardholder_name since:2024-04-10+
country since:2019-03-14
description since:2024-04-10+
emv_auth_data since:2019-03-14
exp_month since:2019-03-14
exp_year since:2019-03-14
fingerprint since:2019-03-14
funding since:2019-03-14
generated_card since:2019-03-14
iin since:2024-04-10+
incremental_authorization_supported since:2024-04-10+
issuer since:2024-04-10+
last4 since:2019-03-14
location since:2026-02-25.clover
network since:2024-04-10+
network_transaction_id since:2024-06-20+
offline since:2024-04-10+
overcapture_supported since:2024-04-10+
preferred_locales since:2024-04-10+
read_method since:2019-03-14
reader since:2026-02-25.clover
receipt since:2019-03-14
wallet since:2024-06-20+
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOffline": """
stored_at since:2024-04-10+
type since:2024-06-20+
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt": """
account_type since:2024-04-10+
application_cryptogram since:2019-03-14
application_preferred_name since:2019-03-14
authorization_code since:2019-03-14
authorization_response_code since:2019-03-14
cardholder_verification_method since:2019-03-14
dedicated_file_name since:2019-03-14
terminal_verification_results since:2019-03-14
transaction_status_information since:2019-03-14
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWallet": """
type since:2024-06-20+
""",
    "PaymentMethodCardPresent": """
brand since:2022-11-15+
brand_product since:2024-06-20+
cardholder_name since:2022-11-15+
country since:2022-11-15+
description since:2022-11-15+
exp_month since:2022-11-15+
exp_year since:2022-11-15+
fingerprint since:2022-11-15+
funding since:2022-11-15+
iin since:2022-11-15+
issuer since:2022-11-15+
last4 since:2022-11-15+
networks since:2022-11-15+
offline since:2024-06-20+
preferred_locales since:2024-04-10+
read_method since:2022-11-15+
wallet since:2024-06-20+
""",
    "PaymentMethodCardPresentNetworks": """
available since:2022-11-15+
preferred since:2022-11-15+
""",
    "PaymentMethodCardPresentOffline": """
stored_at since:2024-06-20+
type since:2024-06-20+
""",
    "PaymentMethodCardPresentWallet": """
type since:2024-06-20+
""",
    "PaymentMethodCashapp": """
buyer_id since:2022-11-15+
cashtag since:2022-11-15+
""",
    "PaymentMethodCustom": """
display_name since:2025-10-29.clover
logo since:2025-10-29.clover
type since:2025-10-29.clover
""",
    "PaymentMethodCustomLogo": """
content_type since:2025-10-29.clover
url since:2025-10-29.clover
""",
    "PaymentMethodEps": """
bank since:2020-08-27+
""",
    "PaymentMethodFpx": """
account_holder_type since:2019-12-03+
bank since:2019-12-03+ were:uob_regional
""",
    "PaymentMethodIdeal": """
bic since:2018-11-08
iban_last4 until:2018-11-08 is:seldom is:null
statement_descriptor until:2018-11-08 is:seldom is:null
""",
    "PaymentMethodInteracPresent": """
brand since:2022-11-15+
cardholder_name since:2022-11-15+
country since:2022-11-15+
description since:2022-11-15+
exp_month since:2022-11-15+
exp_year since:2022-11-15+
fingerprint since:2022-11-15+
funding since:2022-11-15+
iin since:2022-11-15+
issuer since:2022-11-15+
last4 since:2022-11-15+
networks since:2022-11-15+
preferred_locales since:2022-11-15+
read_method since:2022-11-15+
""",
    "PaymentMethodInteracPresentNetworks": """
available since:2022-11-15+
preferred since:2022-11-15+
""",
    "PaymentMethodKlarna": """
dob since:2020-08-27+ before:2023-10-16|always
""",
    "PaymentMethodKlarnaDob": """
day since:2020-08-27+
month since:2020-08-27+
year since:2020-08-27+
""",
    "PaymentMethodKrCard": """
brand since:2024-10-28.acacia
last4 since:2024-10-28.acacia
""",
    "PaymentMethodLink": """
email since:2020-08-27+
persistent_token since:2020-08-27+
country since:2022-11-15+ until:2022-11-15 now: is:seldom is:null
""",
    "PaymentMethodNaverPay": """
buyer_id since:2025-03-31.basil before:2025-04-30.basil|seldom
funding since:2024-10-28.acacia
""",
    "PaymentMethodNzBankAccount": """
account_holder_name since:2025-03-31.basil
bank_code since:2025-03-31.basil
bank_name since:2025-03-31.basil
branch_code since:2025-03-31.basil
last4 since:2025-03-31.basil
suffix since:2025-03-31.basil
""",
    "PaymentMethodP24": """
bank since:2020-08-27+
""",
    "PaymentMethodPaypal": """
country since:2025-01-27.acacia
payer_email since:2022-11-15+ before:2023-08-16|seldom
payer_id since:2022-11-15+ before:2023-08-16|seldom
""",
    "PaymentMethodPayto": """
bsb_number since:2025-12-15.clover
last4 since:2025-12-15.clover
pay_id since:2025-12-15.clover
""",
    "PaymentMethodPix": """
fingerprint since:2026-06-24.dahlia
""",
    "PaymentMethodRadarOptions": """
session since:2020-08-27+
""",
    "PaymentMethodSepaDebit": """
bank_code since:2018-11-08
branch_code since:2018-11-08
country since:2018-11-08
fingerprint since:2018-11-08
generated_from since:2020-08-27+
iban until:2018-11-08 is:seldom is:null
""",
    "PaymentMethodSepaDebitGeneratedFrom": """
charge since:2020-08-27+
setup_attempt since:2020-08-27+
""",
    "PaymentMethodSofort": """
country since:2020-08-27+
""",
    "PaymentMethodUpi": """
vpa since:2026-03-25.dahlia
""",
    "PaymentMethodUsBankAccount": """
account_holder_type since:2020-08-27+
account_type since:2020-08-27+
bank_name since:2020-08-27+
financial_connections_account since:2020-08-27+ before:2022-11-15|seldom
fingerprint since:2020-08-27+
last4 since:2020-08-27+
networks since:2020-08-27+
routing_number since:2020-08-27+
status_details since:2022-11-15+ before:2022-11-15|seldom
""",
    "PaymentMethodUsBankAccountNetworks": """
preferred since:2020-08-27+
supported since:2020-08-27+
""",
    "PaymentMethodUsBankAccountStatusDetails": """
blocked since:2022-11-15+
""",
    "PaymentMethodUsBankAccountStatusDetailsBlocked": """
network_code since:2022-11-15+
reason since:2022-11-15+
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCard": """
installments since:2019-10-17
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecure": """
authenticated since:2019-05-16
""",
    "PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebit": """
mandate since:2019-09-09
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
