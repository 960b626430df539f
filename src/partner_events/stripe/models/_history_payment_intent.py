# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import JsonObject, Model
from partner_events.stripe.models._types import ChargeList


class PaymentIntentNextSourceActionAuthorizeWithUrl(Model):
    return_url: str | None = None
    url: str | None = None


class PaymentIntentNextSourceAction(Model):
    authorize_with_url: PaymentIntentNextSourceActionAuthorizeWithUrl | None = None
    display_ach_credit_transfer_receiver: JsonObject | None = None
    source_type: str | None = None
    type: str | None = None
    use_stripe_sdk: JsonObject | None = None
    value: str | None = None


class RetiredPaymentIntent(Beside):
    allowed_source_types: list[str] | None = None
    application_fee: int | None = None
    charges: ChargeList | None = None
    invoice: str | None = None
    next_source_action: PaymentIntentNextSourceAction | None = None
    return_url: str | None = None


class RetiredPaymentIntentPaymentMethodOptionsUsBankAccount(Beside):
    preferred_settlement_speed: str | None = None


HISTORY = {
    "PaymentIntent": """
allowed_payment_method_types since:2026-07-29.dahlia before:2026-07-29.dahlia|seldom
amount_details since:2020-08-27+
automatic_payment_methods since:2020-08-27+
cancellation_reason since:2018-09-24
confirmation_method were:publishable|secret
customer_account since:2025-12-15.clover
excluded_payment_method_types since:2025-08-27.basil
hooks since:2025-11-17.clover
last_payment_error since:2018-10-31
latest_charge since:2022-11-15 before:2023-08-16|seldom
managed_payments since:2026-04-22.dahlia
metadata before:2018-10-31|unknown|type=map<any>
next_action since:2019-02-11
payment_details since:2025-10-29.clover
payment_method since:2019-03-14
payment_method_configuration_details since:2023-08-16+ before:2023-08-16|seldom
payment_method_options since:2019-05-16
payment_method_types since:2019-02-11
payment_record since:2026-09-30.endive
presentment_details since:2025-03-31.basil
processing since:2020-08-27+
setup_future_usage since:2019-05-16
statement_descriptor_suffix since:2019-05-16
status were:requires_authorization|requires_source|requires_source_action
transfer_data before:2025-11-17.clover|always
allowed_source_types until:2018-11-08 now:payment_method_types is:seldom is:null before:2018-10-31|\
unknown|value|type=array<any>
application_fee until:2018-05-21 now:application_fee_amount is:seldom is:null
charges until:2022-08-01 now:latest_charge is:seldom is:null before:2020-08-27|always|value
invoice since:2019-03-14 until:2025-02-24.acacia now:invoice_payment:invoice is:always is:null
next_source_action until:2018-11-08 now:next_action is:seldom is:null
return_url until:2018-10-31 is:seldom is:null
""",
    "PaymentIntentAmountDetails": """
discount_amount since:2025-10-29.clover
error since:2026-01-28.clover
line_items since:2025-10-29.clover
shipping since:2025-10-29.clover
tax since:2025-10-29.clover
tip since:2020-08-27+
""",
    "PaymentIntentAmountDetailsError": """
code since:2026-01-28.clover
message since:2026-01-28.clover
""",
    "PaymentIntentAmountDetailsShipping": """
amount since:2025-10-29.clover
from_postal_code since:2025-10-29.clover
to_postal_code since:2025-10-29.clover
""",
    "PaymentIntentAmountDetailsTax": """
total_tax_amount since:2025-10-29.clover
""",
    "PaymentIntentAmountDetailsTip": """
amount since:2020-08-27+
""",
    "PaymentIntentAutomaticPaymentMethods": """
allow_redirects since:2022-11-15+
enabled since:2020-08-27+
""",
    "PaymentIntentHooks": """
inputs since:2025-11-17.clover
""",
    "PaymentIntentHooksInputs": """
tax since:2025-11-17.clover
""",
    "PaymentIntentHooksInputsTax": """
calculation since:2025-11-17.clover
""",
    "PaymentIntentLastPaymentError": """
advice_code since:2025-01-27.acacia
charge since:2018-10-31
code since:2018-10-31 were:billing_policy_remote_function_response_invalid|\
billing_policy_remote_function_timeout|billing_policy_remote_function_unexpected_status_code|\
billing_policy_remote_function_unreachable
decline_code since:2018-10-31
doc_url since:2018-10-31
message since:2018-10-31
network_advice_code since:2024-12-18.acacia
network_decline_code since:2024-12-18.acacia
param since:2018-10-31
payment_intent since:2019-03-14
payment_method since:2019-02-11
payment_method_type since:2020-08-27+
request_log_url since:2022-08-01+
setup_intent since:2019-05-16
source since:2018-10-31 before:2018-11-08|unknown|type=ref:card/payment_method/source before:2019-02-19|\
unknown|type=ref:card/source before:2019-11-05|unknown|type=ref:bank_account/card/source \
before:2022-11-15|type=object
type since:2018-10-31 were:api_connection_error|authentication_error|rate_limit_error
""",
    "PaymentIntentManagedPayments": """
enabled since:2026-04-22.dahlia
""",
    "PaymentIntentPaymentDetails": """
customer_reference since:2025-10-29.clover
order_reference since:2025-10-29.clover
""",
    "PaymentIntentPaymentMethodConfigurationDetails": """
id since:2023-08-16+
parent since:2023-08-16+
""",
    "PaymentIntentPresentmentDetails": """
presentment_amount since:2025-03-31.basil
presentment_currency since:2025-03-31.basil
""",
    "PaymentIntentProcessing": """
card since:2020-08-27+
type since:2020-08-27+
""",
    "PaymentIntentProcessingCard": """
customer_notification since:2020-08-27+
""",
    "PaymentIntentProcessingCardCustomerNotification": """
approval_requested since:2020-08-27+
completes_at since:2020-08-27+
""",
    "PaymentIntentShipping": """
name before:2020-03-02|null
""",
    "PaymentIntentTransferData": """
description since:2026-05-27.dahlia
destination since:2018-07-27
metadata since:2026-05-27.dahlia
payment_data since:2026-05-27.dahlia
""",
    "PaymentIntentTransferDataPaymentData": """
description since:2026-05-27.dahlia
metadata since:2026-05-27.dahlia
""",
    "PaymentIntentNextAction": """
alipay_handle_redirect since:2020-03-02+
blik_authorize since:2026-05-27.dahlia
boleto_display_details since:2020-08-27+
card_await_notification since:2020-08-27+
cashapp_handle_redirect_or_display_qr_code since:2022-11-15+
display_bank_transfer_instructions since:2020-08-27+
klarna_display_qr_code since:2026-04-22.dahlia
konbini_display_details since:2020-08-27+
multibanco_display_details since:2024-04-10+
oxxo_display_details since:2020-08-27+
paynow_display_qr_code since:2020-08-27+
pix_display_qr_code since:2022-08-01+
promptpay_display_qr_code since:2020-08-27+
redirect_to_url since:2019-02-11
swish_handle_redirect_or_display_qr_code since:2023-10-16+
type since:2019-02-11
upi_handle_redirect_or_display_qr_code since:2026-03-25.dahlia
use_stripe_sdk since:2019-02-11 before:2019-11-05|unknown before:2025-09-30.clover|type=object
verify_with_microdeposits since:2020-08-27+
wechat_pay_display_qr_code since:2020-08-27+
wechat_pay_redirect_to_android_app since:2020-08-27+
wechat_pay_redirect_to_ios_app since:2020-08-27+
""",
    "PaymentIntentNextActionAlipayHandleRedirect": """
native_data since:2020-03-02+
native_url since:2020-03-02+
return_url since:2020-03-02+
url since:2020-03-02+
""",
    "PaymentIntentNextActionBoletoDisplayDetails": """
expires_at since:2020-08-27+
hosted_voucher_url since:2020-08-27+
number since:2020-08-27+
pdf since:2020-08-27+
""",
    "PaymentIntentNextActionCardAwaitNotification": """
charge_attempt_at since:2020-08-27+
customer_approval_required since:2020-08-27+
""",
    "PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode": """
hosted_instructions_url since:2022-11-15+
mobile_auth_url since:2022-11-15+
qr_code since:2022-11-15+
""",
    "PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode": """
expires_at since:2022-11-15+
image_url_png since:2022-11-15+
image_url_svg since:2022-11-15+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructions": """
amount_remaining since:2020-08-27+
currency since:2020-08-27+
financial_addresses since:2020-08-27+
hosted_instructions_url since:2020-08-27+
reference since:2020-08-27+
type since:2020-08-27+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress": """
aba since:2023-10-16+
iban since:2020-08-27+
sort_code since:2020-08-27+
spei since:2020-08-27+
supported_networks since:2020-08-27+
swift since:2023-10-16+
type since:2020-08-27+
zengin since:2020-08-27+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressAba": """
account_holder_address since:2024-11-20.acacia
account_holder_name since:2024-11-20.acacia
account_number since:2023-10-16+
account_type since:2024-11-20.acacia
bank_address since:2024-11-20.acacia
bank_name since:2023-10-16+
routing_number since:2023-10-16+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressIban": """
account_holder_address since:2024-12-18.acacia
account_holder_name since:2020-08-27+
bank_address since:2024-12-18.acacia
bic since:2020-08-27+
country since:2020-08-27+
iban since:2020-08-27+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSortCode": """
account_holder_address since:2024-12-18.acacia
account_holder_name since:2020-08-27+
account_number since:2020-08-27+
bank_address since:2024-12-18.acacia
sort_code since:2020-08-27+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSpei": """
account_holder_address since:2024-12-18.acacia
account_holder_name since:2024-12-18.acacia
bank_address since:2024-12-18.acacia
bank_code since:2020-08-27+
bank_name since:2020-08-27+
clabe since:2020-08-27+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressSwift": """
account_holder_address since:2024-11-20.acacia
account_holder_name since:2024-11-20.acacia
account_number since:2023-10-16+
account_type since:2024-11-20.acacia
bank_address since:2024-11-20.acacia
bank_name since:2023-10-16+
swift_code since:2023-10-16+
""",
    "PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddressZengin": """
account_holder_address since:2024-12-18.acacia
account_holder_name since:2020-08-27+
account_number since:2020-08-27+
account_type since:2020-08-27+
bank_address since:2024-12-18.acacia
bank_code since:2020-08-27+
bank_name since:2020-08-27+
branch_code since:2020-08-27+
branch_name since:2020-08-27+
""",
    "PaymentIntentNextActionKlarnaDisplayQrCode": """
data since:2026-04-22.dahlia
expires_at since:2026-04-22.dahlia
image_url_png since:2026-04-22.dahlia
image_url_svg since:2026-04-22.dahlia
""",
    "PaymentIntentNextActionKonbiniDisplayDetails": """
expires_at since:2020-08-27+
hosted_voucher_url since:2020-08-27+
stores since:2020-08-27+
""",
    "PaymentIntentNextActionKonbiniDisplayDetailsStores": """
familymart since:2020-08-27+
lawson since:2020-08-27+
ministop since:2020-08-27+
seicomart since:2020-08-27+
""",
    "PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart": """
confirmation_number since:2020-08-27+
payment_code since:2020-08-27+
""",
    "PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson": """
confirmation_number since:2020-08-27+
payment_code since:2020-08-27+
""",
    "PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop": """
confirmation_number since:2020-08-27+
payment_code since:2020-08-27+
""",
    "PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart": """
confirmation_number since:2020-08-27+
payment_code since:2020-08-27+
""",
    "PaymentIntentNextActionMultibancoDisplayDetails": """
entity since:2024-04-10+
expires_at since:2024-04-10+
hosted_voucher_url since:2024-04-10+
reference since:2024-04-10+
""",
    "PaymentIntentNextActionOxxoDisplayDetails": """
expires_after since:2020-08-27+
hosted_voucher_url since:2020-08-27+
number since:2020-08-27+
""",
    "PaymentIntentNextActionPaynowDisplayQrCode": """
data since:2020-08-27+
hosted_instructions_url since:2022-11-15+
image_url_png since:2020-08-27+
image_url_svg since:2020-08-27+
""",
    "PaymentIntentNextActionPixDisplayQrCode": """
data since:2022-08-01+
expires_at since:2022-08-01+
hosted_instructions_url since:2022-08-01+
image_url_png since:2022-08-01+
image_url_svg since:2022-08-01+
""",
    "PaymentIntentNextActionPromptpayDisplayQrCode": """
data since:2020-08-27+
hosted_instructions_url since:2020-08-27+
image_url_png since:2020-08-27+
image_url_svg since:2020-08-27+
""",
    "PaymentIntentNextActionRedirectToUrl": """
return_url since:2019-02-11
url since:2019-02-11
""",
    "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode": """
hosted_instructions_url since:2023-10-16+
mobile_auth_url since:2023-10-16+
qr_code since:2023-10-16+
""",
    "PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode": """
data since:2023-10-16+
expires_at since:2026-09-30.endive
image_url_png since:2023-10-16+
image_url_svg since:2023-10-16+
""",
    "PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode": """
hosted_instructions_url since:2026-03-25.dahlia
qr_code since:2026-03-25.dahlia
""",
    "PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCodeQrCode": """
expires_at since:2026-03-25.dahlia
image_url_png since:2026-03-25.dahlia
image_url_svg since:2026-03-25.dahlia
""",
    "PaymentIntentNextActionVerifyWithMicrodeposits": """
arrival_date since:2020-08-27+
hosted_verification_url since:2020-08-27+
microdeposit_type since:2020-08-27+
""",
    "PaymentIntentNextActionWechatPayDisplayQrCode": """
data since:2020-08-27+
hosted_instructions_url since:2022-11-15+
image_data_url since:2020-08-27+
image_url_png since:2020-08-27+
image_url_svg since:2020-08-27+
""",
    "PaymentIntentNextActionWechatPayRedirectToAndroidApp": """
app_id since:2020-08-27+
nonce_str since:2020-08-27+
package since:2020-08-27+
partner_id since:2020-08-27+
prepay_id since:2020-08-27+
sign since:2020-08-27+
timestamp since:2020-08-27+
""",
    "PaymentIntentNextActionWechatPayRedirectToIosApp": """
native_url since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptions": """
acss_debit since:2020-08-27+
affirm since:2020-08-27+
afterpay_clearpay since:2020-08-27+
alipay since:2020-03-02+
alma since:2024-10-28.acacia
amazon_pay since:2024-04-10+
au_becs_debit since:2020-08-27+
bacs_debit since:2020-08-27+
bancontact since:2020-03-02+
billie since:2025-04-30.basil
bizum since:2026-05-27.dahlia
blik since:2020-08-27+
boleto since:2020-08-27+
card since:2019-05-16
card_present since:2020-08-27+
cashapp since:2022-11-15+
crypto since:2025-06-30.basil
customer_balance since:2020-08-27+
eps since:2020-08-27+
fpx since:2020-08-27+
giropay since:2020-08-27+
grabpay since:2020-08-27+
ideal since:2020-08-27+
interac_present since:2020-08-27+
kakao_pay since:2024-10-28.acacia
klarna since:2020-08-27+
konbini since:2020-08-27+
kr_card since:2024-10-28.acacia
link since:2020-08-27+
mb_way since:2025-09-30.clover
mobilepay since:2023-10-16+
multibanco since:2024-04-10+
naver_pay since:2024-10-28.acacia
nz_bank_account since:2025-03-31.basil
oxxo since:2020-08-27+
p24 since:2020-08-27+
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
satispay since:2025-05-28.basil
scalapay since:2026-05-27.dahlia
sepa_debit since:2020-08-27+
sequra since:2026-09-30.endive
sofort since:2020-08-27+
sunbit since:2026-06-24.dahlia
swish since:2023-10-16+
twint since:2024-04-10+
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
wechat_pay since:2020-08-27+
zip since:2022-11-15+
""",
    "PaymentIntentPaymentMethodOptionsAcssDebit": """
mandate_options since:2020-08-27+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
verification_method since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions": """
custom_mandate_url since:2020-08-27+
interval_description since:2020-08-27+
payment_schedule since:2020-08-27+
transaction_type since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsAffirm": """
capture_method since:2020-08-27+ were:manual_preferred
preferred_locale since:2022-11-15+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsAfterpayClearpay": """
capture_method since:2020-08-27+ were:manual_preferred
reference since:2020-08-27+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsAlipay": """
setup_future_usage since:2020-08-27+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsAlma": """
capture_method since:2024-10-28.acacia
""",
    "PaymentIntentPaymentMethodOptionsAmazonPay": """
capture_method since:2024-04-10+
setup_future_usage since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsAuBecsDebit": """
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "PaymentIntentPaymentMethodOptionsBacsDebit": """
mandate_options since:2024-06-20+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "PaymentIntentPaymentMethodOptionsBancontact": """
preferred_language since:2020-03-02+
setup_future_usage since:2020-08-27+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsBillie": """
capture_method since:2025-05-28.basil
company_details since:2026-09-30.endive
reference since:2026-09-30.endive
""",
    "PaymentIntentPaymentMethodOptionsBillieCompanyDetails": """
registered_address since:2026-09-30.endive
registered_name since:2026-09-30.endive
registration_number since:2026-09-30.endive
registration_type since:2026-09-30.endive
vat since:2026-09-30.endive
""",
    "PaymentIntentPaymentMethodOptionsBlik": """
mandate_options since:2026-09-30.endive
setup_future_usage since:2023-10-16+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsBlikMandateOptions": """
expires_at since:2026-09-30.endive
type since:2026-09-30.endive were:on_session
""",
    "PaymentIntentPaymentMethodOptionsBoleto": """
expires_after_days since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsCard": """
capture_method since:2020-08-27+ were:manual_preferred
installments since:2019-10-17
mandate_options since:2020-08-27+
network since:2020-03-02+
request_extended_authorization since:2023-08-16+
request_incremental_authorization since:2023-08-16+
request_multicapture since:2023-08-16+
request_overcapture since:2023-08-16+
request_three_d_secure since:2019-05-16 were:challenge_only
require_cvc_recollection since:2023-10-16+
setup_credential_usage since:2026-10-28.endive
setup_future_usage since:2020-08-27+
statement_descriptor_suffix_kana since:2020-08-27+
statement_descriptor_suffix_kanji since:2020-08-27+
stored_credential_usage since:2026-10-28.endive
""",
    "PaymentIntentPaymentMethodOptionsCardInstallments": """
available_plans since:2019-10-17
enabled since:2019-10-17
plan since:2019-10-17
""",
    "PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan": """
count since:2019-10-17
interval since:2019-10-17
type since:2019-10-17
""",
    "PaymentIntentPaymentMethodOptionsCardInstallmentsPlan": """
count since:2019-10-17
interval since:2019-10-17
type since:2019-10-17
""",
    "PaymentIntentPaymentMethodOptionsCardMandateOptions": """
amount since:2020-08-27+
amount_type since:2020-08-27+
description since:2020-08-27+
end_date since:2020-08-27+
interval since:2020-08-27+
interval_count since:2020-08-27+
reference since:2020-08-27+
start_date since:2020-08-27+
supported_types since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsCardPresent": """
capture_method since:2025-10-29.clover
request_extended_authorization since:2020-08-27+
request_incremental_authorization_support since:2020-08-27+
routing since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsCardPresentRouting": """
requested_priority since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsCashapp": """
capture_method since:2022-11-15+ were:manual_preferred
setup_future_usage since:2022-11-15+
""",
    "PaymentIntentPaymentMethodOptionsCrypto": """
setup_future_usage since:2025-06-30.basil
""",
    "PaymentIntentPaymentMethodOptionsCustomerBalance": """
bank_transfer since:2020-08-27+
funding_type since:2020-08-27+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransfer": """
eu_bank_transfer since:2020-08-27+
requested_address_types since:2020-08-27+
type since:2020-08-27+ were:eu_bank_account|gb_bank_account|id_bank_account|id_bank_transfer|\
jp_bank_account|mx_bank_account|us_bank_account
""",
    "PaymentIntentPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer": """
country since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsEps": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsFpx": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsGiropay": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsGrabpay": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsIdeal": """
setup_future_usage since:2020-08-27+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsKakaoPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2024-10-28.acacia
""",
    "PaymentIntentPaymentMethodOptionsKlarna": """
capture_method since:2020-08-27+ were:manual_preferred
preferred_locale since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsKonbini": """
confirmation_number since:2020-08-27+
expires_after_days since:2020-08-27+
expires_at since:2020-08-27+
product_description since:2020-08-27+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsKrCard": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2024-10-28.acacia
""",
    "PaymentIntentPaymentMethodOptionsLink": """
capture_method since:2020-08-27+ were:manual_preferred
persistent_token since:2020-08-27+
setup_future_usage since:2020-08-27+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsMbWay": """
setup_future_usage since:2025-09-30.clover
""",
    "PaymentIntentPaymentMethodOptionsMobilepay": """
capture_method since:2023-10-16+
setup_future_usage since:2023-10-16+
""",
    "PaymentIntentPaymentMethodOptionsMultibanco": """
setup_future_usage since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsNaverPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2025-03-31.basil
""",
    "PaymentIntentPaymentMethodOptionsNzBankAccount": """
setup_future_usage since:2025-03-31.basil
target_date since:2025-03-31.basil
""",
    "PaymentIntentPaymentMethodOptionsOxxo": """
expires_after_days since:2020-08-27+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsP24": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsPayco": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2026-07-29.dahlia
""",
    "PaymentIntentPaymentMethodOptionsPaynow": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsPaypal": """
capture_method since:2022-11-15+ were:manual_preferred
preferred_locale since:2022-11-15+
reference since:2022-11-15+ before:2023-08-16|seldom
setup_future_usage since:2022-11-15+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsPayto": """
mandate_options since:2025-12-15.clover
setup_future_usage since:2025-12-15.clover
""",
    "PaymentIntentPaymentMethodOptionsPaytoMandateOptions": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
end_date since:2025-12-15.clover
payment_schedule since:2025-12-15.clover
payments_per_period since:2025-12-15.clover
purpose since:2025-12-15.clover
""",
    "PaymentIntentPaymentMethodOptionsPix": """
amount_includes_iof since:2025-08-27.basil
expires_after_seconds since:2022-08-01+
expires_at since:2022-08-01+
mandate_options since:2026-04-22.dahlia
setup_future_usage since:2022-08-01+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsPixMandateOptions": """
amount since:2026-04-22.dahlia
amount_includes_iof since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
currency since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
payment_schedule since:2026-04-22.dahlia
reference since:2026-04-22.dahlia
start_date since:2026-04-22.dahlia
""",
    "PaymentIntentPaymentMethodOptionsPromptpay": """
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsRevolutPay": """
capture_method since:2024-04-10+
setup_future_usage since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsSamsungPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2026-07-29.dahlia
""",
    "PaymentIntentPaymentMethodOptionsSatispay": """
capture_method since:2025-05-28.basil
setup_future_usage since:2026-06-24.dahlia
""",
    "PaymentIntentPaymentMethodOptionsScalapay": """
capture_method since:2026-05-27.dahlia
""",
    "PaymentIntentPaymentMethodOptionsSepaDebit": """
mandate_options since:2020-08-27+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "PaymentIntentPaymentMethodOptionsSequra": """
capture_method since:2026-09-30.endive
setup_future_usage since:2026-09-30.endive
""",
    "PaymentIntentPaymentMethodOptionsSofort": """
preferred_language since:2020-08-27+
setup_future_usage since:2020-08-27+ were:on_session
""",
    "PaymentIntentPaymentMethodOptionsSunbit": """
capture_method since:2026-06-24.dahlia
setup_future_usage since:2026-06-24.dahlia
""",
    "PaymentIntentPaymentMethodOptionsSwish": """
reference since:2023-10-16+
setup_future_usage since:2023-10-16+
""",
    "PaymentIntentPaymentMethodOptionsTwint": """
setup_future_usage since:2024-04-10+
""",
    "PaymentIntentPaymentMethodOptionsUpi": """
setup_future_usage since:2026-03-25.dahlia
""",
    "PaymentIntentPaymentMethodOptionsUsBankAccount": """
financial_connections since:2020-08-27+
mandate_options since:2023-10-16+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
transaction_purpose since:2026-02-25.clover
verification_method since:2020-08-27+
preferred_settlement_speed since:2022-11-15+ until:2026-02-25.clover is:seldom is:null
""",
    "PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections": """
filters since:2024-06-20+
permissions since:2020-08-27+
prefetch since:2023-08-16+
return_url since:2020-08-27+
""",
    "PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters": """
account_subcategories since:2024-06-20+
""",
    "PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions": """
collection_method since:2023-10-16+
""",
    "PaymentIntentPaymentMethodOptionsWechatPay": """
app_id since:2020-08-27+
client since:2020-08-27+
setup_future_usage since:2020-08-27+ were:off_session|on_session
""",
    "PaymentIntentPaymentMethodOptionsZip": """
setup_future_usage since:2022-11-15+ were:off_session|on_session
""",
    "PaymentIntentNextSourceAction": """
authorize_with_url since:2018-09-24 before:2018-09-24|unknown|value|type=map<any>
display_ach_credit_transfer_receiver since:2018-09-24
source_type since:2018-09-24
use_stripe_sdk since:2018-10-31
value before:2018-09-06|unknown|value|type=map<any>
""",
    "PaymentIntentNextSourceActionAuthorizeWithUrl": """
return_url since:2018-10-31
url since:2018-10-31
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
