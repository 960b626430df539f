# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model
from partner_events.stripe.models._types import Address, LineItemList, Plan, Sku


class CheckoutSessionDisplayItemCustom(Model):
    description: str | None = None
    images: list[str] | None = None
    name: str


class CheckoutSessionDisplayItem(Model):
    amount: int | None = None
    currency: str | None = None
    custom: CheckoutSessionDisplayItemCustom | None = None
    plan: Plan | None = None
    quantity: int | None = None
    sku: Sku | None = None
    type: str | None = None


class CheckoutSessionShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class CheckoutSessionShippingDetails(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class RetiredCheckoutSession(Beside):
    line_items: LineItemList | None = None
    display_items: list[CheckoutSessionDisplayItem] | None = None
    shipping: CheckoutSessionShipping | None = None
    shipping_details: CheckoutSessionShippingDetails | None = None
    shipping_rate: str | None = None


class RetiredCheckoutSessionCollectedInformationShippingDetails(Beside):
    carrier: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


HISTORY = {
    "CheckoutSession": """
adaptive_pricing since:2024-11-20.acacia
after_expiration since:2020-08-27+
allow_promotion_codes since:2020-03-02+
allowed_payment_method_types since:2026-09-30.endive
amount_subtotal since:2020-03-02+
amount_total since:2020-03-02+
automatic_tax since:2020-08-27+
billing_address_collection since:2019-03-14
branding_settings since:2025-09-30.clover
cancel_url since:2019-03-14 before:2022-08-01|value
client_reference_id since:2019-03-14
client_secret since:2023-08-16+ before:2023-08-16|seldom
collected_information since:2025-02-24.acacia before:2025-02-24.acacia|seldom
consent since:2020-08-27+
consent_collection since:2020-08-27+
created since:2022-08-01+
currency since:2020-03-02+
currency_conversion since:2022-11-15+
custom_fields since:2022-11-15+
custom_text since:2022-11-15+
customer since:2019-03-14
customer_account since:2025-12-15.clover
customer_creation since:2020-08-27+
customer_details since:2020-08-27+
customer_email since:2019-03-14
discounts since:2025-01-27.acacia before:2025-01-27.acacia|seldom
excluded_payment_method_types since:2025-09-30.clover
expires_at since:2020-08-27+
integration_identifier since:2026-03-25.dahlia
invoice since:2022-11-15+
invoice_creation since:2022-11-15+
line_items since:2020-03-02+ expanded: is:seldom
locale since:2019-03-14
managed_payments since:2026-04-22.dahlia
metadata since:2019-12-03+
mode since:2019-08-14 before:2020-03-02|null
name_collection since:2025-09-30.clover
optional_items since:2025-03-31.basil
origin_context since:2025-07-30.basil
payment_intent since:2019-03-14
payment_link since:2020-08-27+
payment_method_collection since:2022-08-01+
payment_method_configuration_details since:2023-08-16+ before:2023-08-16|seldom
payment_method_options since:2020-08-27+
payment_method_types since:2019-03-14
payment_status since:2020-08-27+
permissions since:2025-03-31.basil
phone_number_collection since:2020-08-27+
presentment_details since:2025-03-31.basil
recovered_from since:2020-08-27+
redirect_on_completion since:2023-08-16+
return_url since:2023-08-16+
saved_payment_method_options since:2024-04-10+
setup_intent since:2019-08-14
shipping_address_collection since:2020-03-02+
shipping_cost since:2022-08-01
shipping_options since:2020-08-27+
status since:2020-08-27+
submit_type since:2019-05-16
subscription since:2019-03-14
success_url since:2019-03-14 before:2022-08-01|value
tax_id_collection since:2020-08-27+
total_details since:2020-03-02+
ui_mode since:2023-08-16+ were:custom|embedded|hosted before:2023-08-16|seldom
url since:2020-08-27+
wallet_options since:2025-04-30.basil
display_items since:2019-03-14 until:2020-03-02 now:line_items is:seldom is:null before:2019-12-03|always
shipping since:2020-03-02+ until:2020-08-27 now:collected_information.shipping_details is:always is:null
shipping_details since:2022-08-01 until:2025-02-24.acacia now:collected_information.shipping_details \
is:always is:null
shipping_rate since:2020-08-27+ until:2020-08-27 now:shipping_cost.shipping_rate is:always is:null
""",
    "CheckoutSessionAdaptivePricing": """
enabled since:2024-11-20.acacia
""",
    "CheckoutSessionAfterExpiration": """
recovery since:2020-08-27+
""",
    "CheckoutSessionAfterExpirationRecovery": """
allow_promotion_codes since:2020-08-27+
enabled since:2020-08-27+
expires_at since:2020-08-27+
url since:2020-08-27+
""",
    "CheckoutSessionAutomaticTax": """
enabled since:2020-08-27+
liability since:2023-10-16+
provider since:2025-04-30.basil
status since:2020-08-27+
""",
    "CheckoutSessionAutomaticTaxLiability": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "CheckoutSessionBrandingSettings": """
background_color since:2025-09-30.clover
border_style since:2025-09-30.clover
button_color since:2025-09-30.clover
display_name since:2025-09-30.clover
font_family since:2025-09-30.clover
icon since:2025-09-30.clover
logo since:2025-09-30.clover
""",
    "CheckoutSessionBrandingSettingsIcon": """
file since:2025-09-30.clover
type since:2025-09-30.clover
url since:2025-09-30.clover
""",
    "CheckoutSessionBrandingSettingsLogo": """
file since:2025-09-30.clover
type since:2025-09-30.clover
url since:2025-09-30.clover
""",
    "CheckoutSessionCollectedInformation": """
business_name since:2025-09-30.clover
individual_name since:2025-09-30.clover
shipping_details since:2025-02-24.acacia before:2025-02-24.acacia|seldom
""",
    "CheckoutSessionCollectedInformationShippingDetails": """
address since:2025-02-24.acacia before:2025-02-24.acacia|seldom
name since:2025-02-24.acacia before:2025-02-24.acacia|seldom
carrier since:2025-02-24.acacia until:2025-02-24.acacia is:seldom is:null
phone since:2025-02-24.acacia until:2025-02-24.acacia is:seldom is:null
tracking_number since:2025-02-24.acacia until:2025-02-24.acacia is:seldom is:null
""",
    "CheckoutSessionConsent": """
promotions since:2020-08-27+
terms_of_service since:2022-08-01+
""",
    "CheckoutSessionConsentCollection": """
payment_method_reuse_agreement since:2023-10-16+
promotions since:2020-08-27+
terms_of_service since:2022-08-01+
""",
    "CheckoutSessionConsentCollectionPaymentMethodReuseAgreement": """
position since:2023-10-16+
""",
    "CheckoutSessionCurrencyConversion": """
amount_subtotal since:2022-11-15+
amount_total since:2022-11-15+
fx_rate since:2022-11-15+
source_currency since:2022-11-15+
""",
    "CheckoutSessionCustomField": """
dropdown since:2022-11-15+ before:2022-11-15|always|null
key since:2022-11-15+
label since:2022-11-15+
numeric since:2022-11-15+ before:2022-11-15|always|null
optional since:2022-11-15+
text since:2022-11-15+ before:2022-11-15|always|null
type since:2022-11-15+
""",
    "CheckoutSessionCustomFieldDropdown": """
default_value since:2024-04-10+
options since:2022-11-15+
value since:2022-11-15+
""",
    "CheckoutSessionCustomFieldDropdownOption": """
label since:2022-11-15+
value since:2022-11-15+
""",
    "CheckoutSessionCustomFieldLabel": """
custom since:2022-11-15+
type since:2022-11-15+
""",
    "CheckoutSessionCustomFieldNumeric": """
default_value since:2024-04-10+
maximum_length since:2022-11-15+
minimum_length since:2022-11-15+
value since:2022-11-15+
""",
    "CheckoutSessionCustomFieldText": """
default_value since:2024-04-10+
maximum_length since:2022-11-15+
minimum_length since:2022-11-15+
value since:2022-11-15+
""",
    "CheckoutSessionCustomText": """
after_submit since:2023-10-16+
shipping_address since:2022-11-15+
submit since:2022-11-15+
terms_of_service_acceptance since:2023-08-16+
""",
    "CheckoutSessionCustomTextAfterSubmit": """
message since:2023-10-16+
""",
    "CheckoutSessionCustomTextShippingAddress": """
message since:2022-11-15+
""",
    "CheckoutSessionCustomTextSubmit": """
message since:2022-11-15+
""",
    "CheckoutSessionCustomTextTermsOfServiceAcceptance": """
message since:2023-08-16+
""",
    "CheckoutSessionCustomerDetails": """
address since:2020-08-27+
business_name since:2025-09-30.clover
email since:2020-08-27+
individual_name since:2025-09-30.clover
name since:2020-08-27+
phone since:2020-08-27+
tax_exempt since:2020-08-27+
tax_ids since:2020-08-27+
""",
    "CheckoutSessionCustomerDetailsTaxId": """
type since:2020-08-27+
value since:2020-08-27+
""",
    "CheckoutSessionDiscount": """
coupon since:2025-01-27.acacia
promotion_code since:2025-01-27.acacia
""",
    "CheckoutSessionInvoiceCreation": """
enabled since:2022-11-15+
invoice_data since:2022-11-15+
""",
    "CheckoutSessionInvoiceCreationInvoiceData": """
account_tax_ids since:2022-11-15+
custom_fields since:2022-11-15+
description since:2022-11-15+
footer since:2022-11-15+
issuer since:2023-10-16+
metadata since:2022-11-15+
rendering_options since:2022-11-15+
""",
    "CheckoutSessionInvoiceCreationInvoiceDataCustomField": """
name since:2022-11-15+
value since:2022-11-15+
""",
    "CheckoutSessionInvoiceCreationInvoiceDataIssuer": """
account since:2023-10-16+
type since:2023-10-16+
""",
    "CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions": """
amount_tax_display since:2022-11-15+
template since:2025-07-30.basil
""",
    "CheckoutSessionManagedPayments": """
enabled since:2026-04-22.dahlia
""",
    "CheckoutSessionNameCollection": """
business since:2025-09-30.clover
individual since:2025-09-30.clover
""",
    "CheckoutSessionNameCollectionBusiness": """
enabled since:2025-09-30.clover
optional since:2025-09-30.clover
""",
    "CheckoutSessionNameCollectionIndividual": """
enabled since:2025-09-30.clover
optional since:2025-09-30.clover
""",
    "CheckoutSessionOptionalItem": """
adjustable_quantity since:2025-03-31.basil
price since:2025-03-31.basil
quantity since:2025-03-31.basil
""",
    "CheckoutSessionOptionalItemAdjustableQuantity": """
enabled since:2025-03-31.basil
maximum since:2025-03-31.basil
minimum since:2025-03-31.basil
""",
    "CheckoutSessionPaymentMethodConfigurationDetails": """
id since:2023-08-16+
parent since:2023-08-16+
""",
    "CheckoutSessionPermissions": """
update_shipping_details since:2025-03-31.basil
""",
    "CheckoutSessionPhoneNumberCollection": """
enabled since:2020-08-27+
""",
    "CheckoutSessionPresentmentDetails": """
presentment_amount since:2025-03-31.basil
presentment_currency since:2025-03-31.basil
""",
    "CheckoutSessionSavedPaymentMethodOptions": """
allow_redisplay_filters since:2024-04-10+
payment_method_remove since:2024-04-10+
payment_method_save since:2024-04-10+
""",
    "CheckoutSessionShippingAddressCollection": """
allowed_countries since:2020-03-02+
""",
    "CheckoutSessionShippingCost": """
amount_subtotal since:2022-08-01
amount_tax since:2022-08-01
amount_total since:2022-08-01
shipping_rate since:2022-08-01
taxes since:2022-08-01
""",
    "CheckoutSessionShippingCostTax": """
amount since:2022-08-01
rate since:2022-08-01
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "CheckoutSessionShippingOption": """
shipping_amount since:2020-08-27+
shipping_rate since:2020-08-27+
""",
    "CheckoutSessionTaxIdCollection": """
enabled since:2020-08-27+
required since:2024-06-20+
""",
    "CheckoutSessionTotalDetails": """
amount_discount since:2020-03-02+
amount_shipping since:2020-08-27+
amount_tax since:2020-03-02+
breakdown since:2020-03-02+
""",
    "CheckoutSessionTotalDetailsBreakdown": """
discounts since:2020-03-02+
taxes since:2020-03-02+
""",
    "CheckoutSessionTotalDetailsBreakdownDiscount": """
amount since:2020-03-02+
discount since:2020-03-02+
""",
    "CheckoutSessionTotalDetailsBreakdownTax": """
amount since:2020-03-02+
rate since:2020-03-02+
taxability_reason since:2022-11-15+ were:excluded_territory|jurisdiction_unsupported|vat_exempt
taxable_amount since:2022-11-15+
""",
    "CheckoutSessionWalletOptions": """
link since:2025-04-30.basil
""",
    "CheckoutSessionWalletOptionsLink": """
display since:2025-04-30.basil
""",
    "CheckoutSessionPaymentMethodOptions": """
acss_debit since:2020-08-27+
affirm since:2020-08-27+
afterpay_clearpay since:2020-08-27+
alipay since:2020-08-27+
alma since:2025-09-30.clover
amazon_pay since:2024-04-10+
au_becs_debit since:2020-08-27+
bacs_debit since:2020-08-27+
bancontact since:2020-08-27+
billie since:2025-09-30.clover
boleto since:2020-08-27+
card since:2020-08-27+
cashapp since:2022-11-15+
customer_balance since:2020-08-27+
eps since:2020-08-27+
fpx since:2020-08-27+
giropay since:2020-08-27+
grabpay since:2020-08-27+
ideal since:2020-08-27+
kakao_pay since:2024-10-28.acacia
klarna since:2020-08-27+
konbini since:2020-08-27+
kr_card since:2024-10-28.acacia
link since:2022-11-15+
mobilepay since:2024-04-10+
multibanco since:2024-04-10+
naver_pay since:2024-10-28.acacia
oxxo since:2020-08-27+
p24 since:2020-08-27+
payco since:2024-10-28.acacia
paynow since:2020-08-27+
paypal since:2023-10-16+
payto since:2025-12-15.clover
pix since:2022-08-01+
revolut_pay since:2023-10-16+
samsung_pay since:2024-10-28.acacia
satispay since:2025-09-30.clover
scalapay since:2026-05-27.dahlia
sepa_debit since:2020-08-27+
sequra since:2026-09-30.endive
sofort since:2020-08-27+
sunbit since:2026-06-24.dahlia
swish since:2023-10-16+
twint since:2025-10-29.clover
upi since:2026-03-25.dahlia
us_bank_account since:2020-08-27+
wechat_pay since:2026-06-24.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsAcssDebit": """
currency since:2020-08-27+
mandate_options since:2020-08-27+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
verification_method since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions": """
custom_mandate_url since:2020-08-27+
default_for since:2020-08-27+
interval_description since:2020-08-27+
payment_schedule since:2020-08-27+
transaction_type since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsAffirm": """
capture_method since:2025-09-30.clover
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsAfterpayClearpay": """
capture_method since:2025-09-30.clover
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsAlipay": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsAlma": """
capture_method since:2025-09-30.clover
""",
    "CheckoutSessionPaymentMethodOptionsAmazonPay": """
capture_method since:2025-09-30.clover
setup_future_usage since:2024-04-10+
""",
    "CheckoutSessionPaymentMethodOptionsAuBecsDebit": """
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "CheckoutSessionPaymentMethodOptionsBacsDebit": """
mandate_options since:2024-11-20.acacia
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "CheckoutSessionPaymentMethodOptionsBancontact": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsBillie": """
capture_method since:2025-09-30.clover
""",
    "CheckoutSessionPaymentMethodOptionsBoleto": """
expires_after_days since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsCard": """
capture_method since:2025-09-30.clover
installments since:2020-08-27+
request_extended_authorization since:2024-11-20.acacia
request_incremental_authorization since:2024-11-20.acacia
request_multicapture since:2024-11-20.acacia
request_overcapture since:2024-11-20.acacia
request_three_d_secure since:2023-10-16+
restrictions since:2025-02-24.acacia
setup_future_usage since:2020-08-27+
statement_descriptor_suffix_kana since:2020-08-27+
statement_descriptor_suffix_kanji since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsCardInstallments": """
enabled since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsCardRestrictions": """
brands_blocked since:2025-02-24.acacia
funding_types_blocked since:2026-08-26.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsCashapp": """
capture_method since:2025-09-30.clover
setup_future_usage since:2022-11-15+
""",
    "CheckoutSessionPaymentMethodOptionsCustomerBalance": """
bank_transfer since:2020-08-27+
funding_type since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer": """
eu_bank_transfer since:2020-08-27+
requested_address_types since:2020-08-27+
type since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer": """
country since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsEps": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsFpx": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsGiropay": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsGrabpay": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsIdeal": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsKakaoPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2024-10-28.acacia
""",
    "CheckoutSessionPaymentMethodOptionsKlarna": """
capture_method since:2025-09-30.clover
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsKonbini": """
expires_after_days since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsKrCard": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2024-10-28.acacia
""",
    "CheckoutSessionPaymentMethodOptionsLink": """
capture_method since:2025-09-30.clover
setup_future_usage since:2022-11-15+
""",
    "CheckoutSessionPaymentMethodOptionsMobilepay": """
capture_method since:2025-09-30.clover
setup_future_usage since:2024-04-10+
""",
    "CheckoutSessionPaymentMethodOptionsMultibanco": """
setup_future_usage since:2024-04-10+
""",
    "CheckoutSessionPaymentMethodOptionsNaverPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2025-05-28.basil
""",
    "CheckoutSessionPaymentMethodOptionsOxxo": """
expires_after_days since:2020-08-27+
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsP24": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsPayco": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2026-07-29.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsPaynow": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsPaypal": """
capture_method since:2023-10-16+
preferred_locale since:2023-10-16+
reference since:2023-10-16+
setup_future_usage since:2023-10-16+
""",
    "CheckoutSessionPaymentMethodOptionsPayto": """
mandate_options since:2025-12-15.clover
setup_future_usage since:2025-12-15.clover
""",
    "CheckoutSessionPaymentMethodOptionsPaytoMandateOptions": """
amount since:2025-12-15.clover
amount_type since:2025-12-15.clover
end_date since:2025-12-15.clover
payment_schedule since:2025-12-15.clover
payments_per_period since:2025-12-15.clover
purpose since:2025-12-15.clover
start_date since:2025-12-15.clover
""",
    "CheckoutSessionPaymentMethodOptionsPix": """
amount_includes_iof since:2025-08-27.basil
expires_after_seconds since:2022-08-01+
mandate_options since:2026-04-22.dahlia
setup_future_usage since:2025-07-30.basil
""",
    "CheckoutSessionPaymentMethodOptionsPixMandateOptions": """
amount since:2026-04-22.dahlia
amount_includes_iof since:2026-04-22.dahlia
amount_type since:2026-04-22.dahlia
currency since:2026-04-22.dahlia
end_date since:2026-04-22.dahlia
payment_schedule since:2026-04-22.dahlia
reference since:2026-04-22.dahlia
start_date since:2026-04-22.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsRevolutPay": """
capture_method since:2025-09-30.clover
setup_future_usage since:2024-04-10+
""",
    "CheckoutSessionPaymentMethodOptionsSamsungPay": """
capture_method since:2024-10-28.acacia
setup_future_usage since:2026-07-29.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsSatispay": """
capture_method since:2025-09-30.clover
""",
    "CheckoutSessionPaymentMethodOptionsScalapay": """
capture_method since:2026-05-27.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsSepaDebit": """
mandate_options since:2024-11-20.acacia
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
""",
    "CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions": """
reference_prefix since:2024-12-18.acacia
""",
    "CheckoutSessionPaymentMethodOptionsSequra": """
capture_method since:2026-09-30.endive
""",
    "CheckoutSessionPaymentMethodOptionsSofort": """
setup_future_usage since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsSunbit": """
capture_method since:2026-06-24.dahlia
setup_future_usage since:2026-06-24.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsSwish": """
reference since:2023-10-16+
""",
    "CheckoutSessionPaymentMethodOptionsTwint": """
setup_future_usage since:2025-10-29.clover
""",
    "CheckoutSessionPaymentMethodOptionsUpi": """
mandate_options since:2026-03-25.dahlia
setup_future_usage since:2026-03-25.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsUpiMandateOptions": """
amount since:2026-03-25.dahlia
amount_type since:2026-03-25.dahlia
description since:2026-03-25.dahlia
end_date since:2026-03-25.dahlia
""",
    "CheckoutSessionPaymentMethodOptionsUsBankAccount": """
financial_connections since:2020-08-27+
setup_future_usage since:2020-08-27+
target_date since:2025-02-24.acacia
verification_method since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections": """
filters since:2024-06-20+
permissions since:2020-08-27+
prefetch since:2023-08-16+
return_url since:2020-08-27+
""",
    "CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters": """
account_subcategories since:2024-06-20+
""",
    "CheckoutSessionPaymentMethodOptionsWechatPay": """
app_id since:2026-06-24.dahlia
client since:2026-06-24.dahlia
setup_future_usage since:2026-06-24.dahlia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
