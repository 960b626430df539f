# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Json, Model, Number
from partner_events.stripe.models._types import Address


class AccountBankAccounts(Model):
    object: str
    data: list[Json]
    has_more: bool
    total_count: int | None = None
    url: str


class AccountDeclineChargeOn(Model):
    avs_failure: bool | None = None
    cvc_failure: bool | None = None


class AccountKeys(Model):
    publishable: str | None = None
    secret: str | None = None


class AccountLegalEntityAdditionalOwnerAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAdditionalOwnerDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountLegalEntityAdditionalOwnerVerification(Model):
    details: str | None = None
    details_code: str | None = None
    document: str | None = None
    document_back: str | None = None
    status: str | None = None


class AccountLegalEntityAdditionalOwner(Model):
    address: AccountLegalEntityAdditionalOwnerAddress | None = None
    dob: AccountLegalEntityAdditionalOwnerDob | None = None
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    maiden_name: str | None = None
    personal_id_number_provided: bool | None = None
    phone: str | None = None
    ssn_last_4_provided: bool | None = None
    verification: AccountLegalEntityAdditionalOwnerVerification | None = None


class AccountLegalEntityAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class AccountLegalEntityPersonalAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityPersonalAddressKana(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityPersonalAddressKanji(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountLegalEntityVerification(Model):
    details: str | None = None
    details_code: str | None = None
    document: str | None = None
    document_back: str | None = None
    status: str | None = None


class AccountLegalEntity(Model):
    additional_owners: list[AccountLegalEntityAdditionalOwner] | None = None
    address: AccountLegalEntityAddress | None = None
    address_kana: AccountLegalEntityAddressKana | None = None
    address_kanji: AccountLegalEntityAddressKanji | None = None
    business_name: str | None = None
    business_name_kana: str | None = None
    business_name_kanji: str | None = None
    business_tax_id: str | None = None
    business_tax_id_provided: bool | None = None
    business_vat_id: str | None = None
    business_vat_id_provided: bool | None = None
    dob: AccountLegalEntityDob | None = None
    first_name: str | None = None
    first_name_kana: str | None = None
    first_name_kanji: str | None = None
    gender: str | None = None
    last_name: str | None = None
    last_name_kana: str | None = None
    last_name_kanji: str | None = None
    maiden_name: str | None = None
    personal_address: AccountLegalEntityPersonalAddress | None = None
    personal_address_kana: AccountLegalEntityPersonalAddressKana | None = None
    personal_address_kanji: AccountLegalEntityPersonalAddressKanji | None = None
    personal_id_number: str | None = None
    personal_id_number_provided: bool | None = None
    phone_number: str | None = None
    ssn_last_4: str | None = None
    ssn_last_4_provided: bool | None = None
    tax_id_registrar: str | None = None
    type: str | None = None
    verification: AccountLegalEntityVerification | None = None


class AccountOrdersAuthorization(Model):
    issuer: str | None = None
    provider: str | None = None
    type: str | None = None


class AccountOrdersChannelsTwitter(Model):
    enabled: bool | None = None
    marketplace_id: str | None = None
    merchant_id: str | None = None
    oauth_token_provided: bool | None = None
    oauth_token_secret_provided: bool | None = None
    privacy_url: str | None = None
    sales_terms: str | None = None
    shipping_policy: str | None = None
    terms_url: str | None = None
    username: str | None = None


class AccountOrdersChannels(Model):
    twitter: AccountOrdersChannelsTwitter | None = None


class AccountOrdersOrderManagement(Model):
    provider: str | None = None
    type: str | None = None


class AccountOrdersShippingRates(Model):
    amount: int | None = None
    currency: str | None = None
    description: str | None = None


class AccountOrdersShipping(Model):
    amount: int | None = None
    currency: str | None = None
    description: str | None = None
    free_above: int | None = None
    from_address: Address | None = None
    from_name: str | None = None
    provider: str | None = None
    provider_url: str | None = None
    rates: AccountOrdersShippingRates | None = None
    type: str | None = None


class AccountOrdersTaxes(Model):
    description: str | None = None
    provider: str | None = None
    provider_url: str | None = None
    rate: Number | None = None
    type: str | None = None


class AccountOrders(Model):
    authorization: AccountOrdersAuthorization | None = None
    channels: AccountOrdersChannels | None = None
    create_order_hook_url: str | None = None
    order_management: AccountOrdersOrderManagement | None = None
    pay_order_hook_url: str | None = None
    shipping: AccountOrdersShipping | None = None
    taxes: AccountOrdersTaxes | None = None


class AccountPayoutSchedule(Model):
    delay_days: int | None = None
    interval: str | None = None
    monthly_anchor: int | None = None
    weekly_anchor: str | None = None


class AccountSupportAddress(Model):
    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
    town: str | None = None


class AccountTransferSchedule(Model):
    delay_days: int | None = None
    interval: str | None = None
    monthly_anchor: int | None = None
    weekly_anchor: str | None = None


class AccountVerification(Model):
    disabled_reason: str | None = None
    due_by: int | None = None
    fields_needed: list[str] | None = None
    contacted: bool | None = None


class RetiredAccount(Beside):
    active_payment_methods: list[Json] | None = None
    application_icon: str | None = None
    application_logo: str | None = None
    application_name: str | None = None
    application_url: str | None = None
    bank_accounts: AccountBankAccounts | None = None
    business_logo: str | None = None
    business_name: str | None = None
    business_primary_color: str | None = None
    business_url: str | None = None
    charge_enabled: bool | None = None
    contacted: bool | None = None
    currencies_supported: list[str] | None = None
    date: int | None = None
    debit_negative_balances: bool | None = None
    decline_charge_on: AccountDeclineChargeOn | None = None
    disabled_reason: str | None = None
    display_name: str | None = None
    due_by: int | None = None
    fields_needed: list[str] | None = None
    ip: str | None = None
    keys: AccountKeys | None = None
    legal_entity: AccountLegalEntity | None = None
    managed: bool | None = None
    mcc: str | None = None
    orders: AccountOrders | None = None
    payout_schedule: AccountPayoutSchedule | None = None
    payout_statement_descriptor: str | None = None
    product_description: str | None = None
    publishable: str | None = None
    secret: str | None = None
    statement_description: str | None = None
    statement_descriptor: str | None = None
    support_address: AccountSupportAddress | None = None
    support_email: str | None = None
    support_phone: str | None = None
    support_url: str | None = None
    timezone: str | None = None
    transfer_enabled: bool | None = None
    transfer_schedule: AccountTransferSchedule | None = None
    transfer_statement_descriptor: str | None = None
    transfers_enabled: bool | None = None
    user_agent: str | None = None
    verification: AccountVerification | None = None


class RetiredAccountCapabilities(Beside):
    platform_payments: str | None = None


class RetiredAccountTosAcceptance(Beside):
    iovation_blackbox: str | None = None


HISTORY = {
    "Account": """
business_profile since:2019-02-19 before:2020-08-27|always
business_type since:2019-02-19 before:2020-08-27|always
capabilities since:2019-02-19 before:2018-11-08|unknown|type=map<any>
charges_enabled since:2015-02-18
company since:2019-02-19
controller since:2020-08-27+
country before:2020-08-27|always
created since:2017-12-14
default_currency before:2020-08-27|always
deleted since:2015-07-13
external_accounts since:2015-07-13 before:2015-07-13|unknown|type=list<any> before:2016-07-06|unknown|\
type=list<object> before:2017-02-14|unknown|type=list<map<any>> before:2017-06-05|unknown|\
type=list<ref:bank_account>
future_requirements since:2020-08-27+
groups since:2024-10-28.acacia
individual since:2019-02-19
metadata since:2016-07-06 before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
payouts_enabled since:2017-04-06
requirements since:2019-02-19
settings since:2019-02-19 before:2020-08-27|always
tos_acceptance since:2017-02-14
type since:2017-06-05
active_payment_methods since:2017-02-14 until:2017-04-06 is:seldom is:null
application_icon since:2017-08-15 until:2019-02-19 is:seldom is:null
application_logo since:2017-08-15 until:2019-02-19 is:seldom is:null
application_name since:2017-08-15 until:2019-02-19 is:seldom is:null
application_url since:2017-08-15 until:2019-02-19 is:seldom is:null
bank_accounts since:2015-02-18 until:2015-04-07 now:external_accounts is:seldom is:null
business_logo since:2018-02-06 until:2019-02-11 now:settings.branding.icon is:seldom is:null \
before:2016-07-06|unknown|value|type=string
business_name since:2015-02-18 until:2019-02-11 now:business_profile.name is:seldom is:null
business_primary_color since:2015-04-07 until:2019-02-11 now:settings.branding.primary_color is:seldom \
is:null
business_url since:2015-04-07 until:2019-02-11 now:business_profile.url is:seldom is:null
charge_enabled until:2015-01-11 now:charges_enabled is:seldom is:null
contacted since:2015-02-18 until:2015-04-07 is:seldom is:null
currencies_supported until:2015-04-07 now: is:seldom is:null
date since:2015-02-18 until:2016-07-06 is:seldom is:null
debit_negative_balances since:2015-02-18 until:2019-02-11 now:settings.payouts.debit_negative_balances \
is:seldom is:null
decline_charge_on since:2017-02-14 until:2019-02-11 now:settings.card_payments.decline_on is:seldom \
is:null
disabled_reason since:2015-07-13 until:2016-07-06 is:seldom is:null
display_name until:2019-02-11 now:settings.dashboard.display_name is:seldom is:null
due_by since:2015-02-18 until:2016-07-06 is:seldom is:null
fields_needed since:2015-02-18 until:2016-07-06 is:seldom is:null
ip since:2015-02-18 until:2016-07-06 is:seldom is:null
keys since:2017-02-14 until:2019-02-11 now: is:seldom is:null before:2018-10-31|unknown|value|\
type=map<any>
legal_entity since:2015-02-18 until:2019-02-11 now:individual is:seldom is:null
managed since:2015-02-18 until:2017-04-06 now:type is:seldom is:null
mcc since:2017-02-14 until:2017-04-06 now:business_profile.mcc is:seldom is:null
orders since:2017-02-14 until:2017-04-06 is:seldom is:null
payout_schedule since:2017-04-06 until:2019-02-11 now:settings.payouts.schedule is:seldom is:null
payout_statement_descriptor since:2017-04-06 until:2019-02-11 now:settings.payouts.statement_descriptor \
is:seldom is:null
product_description since:2015-02-18 until:2019-02-11 now:business_profile.product_description is:seldom \
is:null
publishable since:2015-02-18 until:2016-07-06 is:seldom is:null
secret since:2015-02-18 until:2016-07-06 is:seldom is:null
statement_description until:2014-11-20 now:settings.payments.statement_descriptor is:seldom is:null
statement_descriptor since:2014-12-08 until:2019-02-11 now:settings.payments.statement_descriptor \
is:seldom is:null
support_address since:2015-07-13 until:2019-02-11 now:business_profile.support_address is:seldom is:null
support_email since:2015-04-07 until:2019-02-11 now:business_profile.support_email is:seldom is:null
support_phone since:2015-02-18 until:2019-02-11 now:business_profile.support_phone is:seldom is:null
support_url since:2015-04-07 until:2019-02-11 now:business_profile.support_url is:seldom is:null
timezone until:2019-02-11 now:settings.dashboard.timezone is:seldom is:null
transfer_enabled until:2015-01-11 now:payouts_enabled is:seldom is:null
transfer_schedule since:2015-02-18 until:2017-02-14 now:settings.payouts.schedule is:seldom is:null
transfer_statement_descriptor since:2017-02-14 until:2017-02-14 now:settings.payouts.statement_descriptor \
is:seldom is:null
transfers_enabled since:2015-02-18 until:2017-02-14 now:payouts_enabled is:seldom is:null
user_agent since:2015-02-18 until:2016-07-06 is:seldom is:null
verification since:2017-02-14 until:2019-02-11 now:requirements is:seldom is:null
""",
    "AccountBusinessProfile": """
annual_revenue since:2023-10-16+ before:2024-11-20.acacia|always
estimated_worker_count since:2023-10-16+ before:2024-11-20.acacia|always
mcc since:2019-02-19
minority_owned_business_designation since:2025-04-30.basil
monthly_estimated_revenue since:2022-11-15+
name since:2019-02-19
product_description since:2019-02-19
specified_commercial_transactions_act_url since:2026-09-30.endive
support_address since:2019-02-19
support_email since:2019-02-19
support_phone since:2019-02-19
support_url since:2019-02-19
url since:2019-02-19
""",
    "AccountBusinessProfileAnnualRevenue": """
amount since:2023-10-16+
currency since:2023-10-16+
fiscal_year_end since:2023-10-16+
""",
    "AccountBusinessProfileMonthlyEstimatedRevenue": """
amount since:2022-11-15+
currency since:2022-11-15+
""",
    "AccountController": """
fees since:2023-10-16+
is_controller since:2020-08-27+
losses since:2023-10-16+
requirement_collection since:2023-10-16+
stripe_dashboard since:2023-10-16+
type since:2020-08-27+
""",
    "AccountControllerFees": """
payer since:2023-10-16+
""",
    "AccountControllerLosses": """
payments since:2023-10-16+
""",
    "AccountControllerStripeDashboard": """
type since:2023-10-16+
""",
    "AccountFutureRequirements": """
alternatives since:2020-08-27+
current_deadline since:2020-08-27+
currently_due since:2020-08-27+
disabled_reason since:2020-08-27+
errors since:2020-08-27+
eventually_due since:2020-08-27+
past_due since:2020-08-27+
pending_verification since:2020-08-27+
""",
    "AccountFutureRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "AccountFutureRequirementsError": """
code since:2020-08-27+
reason since:2020-08-27+
requirement since:2020-08-27+
""",
    "AccountGroups": """
payments_pricing since:2024-10-28.acacia
""",
    "AccountRequirements": """
alternatives since:2020-08-27+
current_deadline since:2019-02-19
currently_due since:2019-02-19
disabled_reason since:2019-02-19
errors since:2020-03-02+
eventually_due since:2019-02-19
past_due since:2019-02-19
pending_verification since:2019-08-14
""",
    "AccountRequirementsAlternative": """
alternative_fields_due since:2020-08-27+
original_fields_due since:2020-08-27+
""",
    "AccountRequirementsError": """
code since:2020-03-02+
reason since:2020-03-02+
requirement since:2020-03-02+
""",
    "AccountTosAcceptance": """
date since:2017-02-14 before:2020-03-02|always
ip since:2017-02-14 before:2020-03-02|always
service_agreement since:2020-08-27+
user_agent since:2017-02-14 before:2020-03-02|always
iovation_blackbox is:seldom is:null is:undocumented
""",
    "AccountCapabilities": """
acss_debit_payments since:2020-08-27+
affirm_payments since:2020-08-27+
afterpay_clearpay_payments since:2020-08-27+
alma_payments since:2024-10-28.acacia
amazon_pay_payments since:2023-10-16+
app_distribution since:2026-04-22.dahlia
au_becs_debit_payments since:2020-03-02+
bacs_debit_payments since:2020-03-02+
bancontact_payments since:2020-08-27+
bank_transfer_payments since:2020-08-27+
billie_payments since:2025-03-31.basil
bizum_payments since:2026-05-27.dahlia
blik_payments since:2020-08-27+
blik_recurring_payments since:2026-09-30.endive
boleto_payments since:2020-08-27+
card_issuing since:2019-10-08
card_payments since:2019-02-19
cartes_bancaires_payments since:2020-03-02+
cashapp_payments since:2022-11-15+
crypto_payments since:2025-06-30.basil
eps_payments since:2020-08-27+
fpx_payments since:2020-03-02+
gb_bank_transfer_payments since:2024-04-10+
giropay_payments since:2020-08-27+
grabpay_payments since:2020-08-27+
ideal_payments since:2020-08-27+
india_international_payments since:2022-11-15+
jcb_payments since:2020-03-02+
jp_bank_transfer_payments since:2024-04-10+
kakao_pay_payments since:2024-10-28.acacia
klarna_payments since:2020-08-27+
konbini_payments since:2020-08-27+
kr_card_payments since:2024-10-28.acacia
legacy_payments since:2019-02-19
link_payments since:2020-08-27+
mb_way_payments since:2025-09-30.clover
mobilepay_payments since:2023-10-16+
multibanco_payments since:2024-04-10+
mx_bank_transfer_payments since:2024-04-10+
naver_pay_payments since:2024-10-28.acacia
nz_bank_account_becs_debit_payments since:2025-03-31.basil
oxxo_payments since:2020-08-27+
p24_payments since:2020-08-27+
pay_by_bank_payments since:2025-01-27.acacia
payco_payments since:2024-10-28.acacia
paynow_payments since:2020-08-27+
paypay_payments since:2026-09-30.endive
payto_payments since:2025-12-15.clover
pix_payments since:2025-05-28.basil
promptpay_payments since:2020-08-27+
revolut_pay_payments since:2023-10-16+
samsung_pay_payments since:2024-10-28.acacia
satispay_payments since:2025-03-31.basil
scalapay_payments since:2026-05-27.dahlia
sepa_bank_transfer_payments since:2024-04-10+
sepa_debit_payments since:2020-08-27+
sequra_payments since:2026-09-30.endive
sofort_payments since:2020-08-27+
sunbit_payments since:2026-04-22.dahlia
swish_payments since:2023-10-16+
tax_reporting_us_1099_k since:2020-03-02+
tax_reporting_us_1099_misc since:2020-03-02+
transfers since:2019-08-14
treasury since:2020-08-27+
twint_payments since:2024-04-10+
upi_payments since:2026-03-25.dahlia
us_bank_account_ach_payments since:2020-08-27+
us_bank_transfer_payments since:2024-04-10+
wero_payments since:2026-10-28.endive
zip_payments since:2022-11-15+
platform_payments since:2019-02-19 until:2019-05-16 is:seldom is:null
""",
    "AccountCompany": """
address since:2019-02-19
address_kana since:2019-02-19
address_kanji since:2019-02-19
administrative_address since:2026-07-29.dahlia
directors_provided since:2019-02-19
directorship_declaration since:2025-01-27.acacia
executives_provided since:2019-12-03
export_license_id since:2022-11-15+
export_purpose_code since:2022-11-15+
name since:2019-02-19 before:2020-08-27|always
name_kana since:2019-02-19
name_kanji since:2019-02-19
owners_provided since:2019-02-19
ownership_declaration since:2020-08-27+
ownership_exemption_reason since:2025-01-27.acacia
phone since:2019-02-19
physical_address since:2026-10-28.endive
principal_place_of_business since:2026-07-29.dahlia
registration_date since:2025-04-30.basil
representative_declaration since:2025-10-29.clover
structure since:2019-12-03+ before:2019-12-03|null
tax_id_provided since:2019-02-19
tax_id_registrar since:2019-02-19
vat_id_provided since:2019-02-19
verification since:2019-08-14
""",
    "AccountCompanyAddressKana": """
city since:2019-02-19
country since:2019-02-19
line1 since:2019-02-19
line2 since:2019-02-19
postal_code since:2019-02-19
state since:2019-02-19
town since:2019-02-19
""",
    "AccountCompanyAddressKanji": """
city since:2019-02-19
country since:2019-02-19
line1 since:2019-02-19
line2 since:2019-02-19
postal_code since:2019-02-19
state since:2019-02-19
town since:2019-02-19
""",
    "AccountCompanyDirectorshipDeclaration": """
date since:2025-01-27.acacia
ip since:2025-01-27.acacia
user_agent since:2025-01-27.acacia
""",
    "AccountCompanyOwnershipDeclaration": """
date since:2020-08-27+
ip since:2020-08-27+
user_agent since:2020-08-27+
""",
    "AccountCompanyRegistrationDate": """
day since:2025-04-30.basil
month since:2025-04-30.basil
year since:2025-04-30.basil
""",
    "AccountCompanyRepresentativeDeclaration": """
date since:2025-10-29.clover
ip since:2025-10-29.clover
user_agent since:2025-10-29.clover
""",
    "AccountCompanyVerification": """
document since:2019-08-14
""",
    "AccountCompanyVerificationDocument": """
back since:2019-08-14
details since:2019-08-14
details_code since:2019-08-14
front since:2019-08-14
""",
    "AccountSettings": """
bacs_debit_payments since:2020-03-02+
branding since:2019-02-19
card_issuing since:2020-08-27+
card_payments since:2019-02-19
dashboard since:2019-02-19
invoices since:2023-10-16+
payments since:2019-02-19
payouts since:2019-02-19
paypay_payments since:2026-09-30.endive
sepa_debit_payments since:2020-03-02+
treasury since:2020-08-27+
""",
    "AccountSettingsBacsDebitPayments": """
display_name since:2020-03-02+ before:2023-08-16|seldom|value
service_user_number since:2023-10-16+
""",
    "AccountSettingsBranding": """
icon since:2019-02-19
logo since:2019-02-19
primary_color since:2019-02-19
secondary_color since:2020-03-02+
""",
    "AccountSettingsCardIssuing": """
tos_acceptance since:2020-08-27+
""",
    "AccountSettingsCardIssuingTosAcceptance": """
date since:2020-08-27+
ip since:2020-08-27+
user_agent since:2020-08-27+
""",
    "AccountSettingsCardPayments": """
decline_on since:2019-02-19
statement_descriptor_prefix since:2019-02-19
statement_descriptor_prefix_kana since:2020-08-27+
statement_descriptor_prefix_kanji since:2020-08-27+
""",
    "AccountSettingsCardPaymentsDeclineOn": """
avs_failure since:2019-02-19
cvc_failure since:2019-02-19
""",
    "AccountSettingsDashboard": """
display_name since:2019-02-19
timezone since:2019-02-19
""",
    "AccountSettingsInvoices": """
default_account_tax_ids since:2023-10-16+
hosted_payment_method_save since:2025-03-31.basil before:2025-05-28.basil|seldom
""",
    "AccountSettingsPayments": """
statement_descriptor since:2019-02-19
statement_descriptor_kana since:2019-03-14
statement_descriptor_kanji since:2019-03-14
statement_descriptor_prefix_kana since:2020-08-27+
statement_descriptor_prefix_kanji since:2020-08-27+
""",
    "AccountSettingsPayouts": """
debit_negative_balances since:2019-02-19
schedule since:2019-02-19
statement_descriptor since:2019-02-19
""",
    "AccountSettingsPayoutsSchedule": """
delay_days since:2019-02-19
interval since:2019-02-19
monthly_anchor since:2019-02-19
monthly_payout_days since:2025-06-30.basil
weekly_anchor since:2019-02-19
weekly_payout_days since:2025-06-30.basil were:saturday|sunday
""",
    "AccountSettingsPaypayPayments": """
additional_files since:2026-09-30.endive
goods_type since:2026-09-30.endive
site since:2026-09-30.endive
""",
    "AccountSettingsPaypayPaymentsSite": """
accessible since:2026-09-30.endive
in_development since:2026-09-30.endive
restricted since:2026-09-30.endive
type since:2026-09-30.endive
""",
    "AccountSettingsPaypayPaymentsSiteInDevelopment": """
password_provided since:2026-09-30.endive
username since:2026-09-30.endive
""",
    "AccountSettingsPaypayPaymentsSiteRestricted": """
payment_flow_file since:2026-09-30.endive
""",
    "AccountSettingsSepaDebitPayments": """
creditor_id since:2020-03-02+
""",
    "AccountSettingsTreasury": """
tos_acceptance since:2020-08-27+
""",
    "AccountSettingsTreasuryTosAcceptance": """
date since:2020-08-27+
ip since:2020-08-27+
user_agent since:2020-08-27+
""",
    "AccountKeys": """
publishable since:2018-11-08
secret since:2018-11-08
""",
    "AccountLegalEntity": """
address_kana since:2016-07-06
address_kanji since:2016-07-06
business_name_kana since:2016-07-06
business_name_kanji since:2016-07-06
business_tax_id_provided since:2015-07-13
business_vat_id_provided since:2017-02-14
first_name_kana since:2016-07-06
first_name_kanji since:2016-07-06
gender since:2016-07-06
last_name_kana since:2016-07-06
last_name_kanji since:2016-07-06
maiden_name since:2016-07-06
personal_address_kana since:2016-07-06
personal_address_kanji since:2016-07-06
personal_id_number_provided since:2015-07-13
phone_number since:2016-07-06
ssn_last_4_provided since:2015-07-13 now:individual.ssn_last_4_provided
tax_id_registrar since:2017-06-05
""",
    "AccountLegalEntityAdditionalOwner": """
email since:2018-11-08
maiden_name since:2017-08-15
personal_id_number_provided since:2017-12-14
phone since:2018-11-08
ssn_last_4_provided since:2018-11-08
""",
    "AccountLegalEntityAdditionalOwnerAddress": """
town since:2016-07-06
""",
    "AccountLegalEntityAdditionalOwnerVerification": """
details_code since:2017-02-14
document before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
document_back since:2018-05-21
""",
    "AccountLegalEntityAddress": """
town since:2016-07-06
""",
    "AccountLegalEntityPersonalAddress": """
town since:2016-07-06
""",
    "AccountLegalEntityVerification": """
details_code since:2017-02-14
document before:2016-07-06|unknown|value before:2017-02-14|unknown|value|type=string
document_back since:2018-05-21
""",
    "AccountSupportAddress": """
town since:2016-07-06
""",
    "AccountVerification": """
fields_needed now:requirements.currently_due before:2018-10-31|unknown|value|type=array<any>
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
