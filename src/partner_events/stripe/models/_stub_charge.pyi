# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Json, Model
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_refund import RefundList
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.bank_account import BankAccount
from partner_events.stripe.models.card import Card
from partner_events.stripe.models.source import Source
from typing_extensions import deprecated


class ChargeAlternateStatementDescriptors(Model):
    kana: str | None = None
    kanji: str | None = None


class ChargeBillingDetails(Model):
    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class ChargeFraudDetails(Model):
    stripe_report: str | None = None
    user_report: str | None = None


class ChargeLevel3LineItem(Model):
    discount_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    product_code: str
    product_description: str
    quantity: int | None = None
    tax_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_cost: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class ChargeLevel3(Model):
    customer_reference: str | None = None
    line_items: list[ChargeLevel3LineItem]
    merchant_reference: str
    shipping_address_zip: str | None = None
    shipping_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_from_zip: str | None = None


class ChargeOutcome(Model):
    advice_code: Literal[
        "confirm_card_data",
        "do_not_try_again",
        "try_again_later",
    ] | str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    network_status: str | None = None
    reason: str | None = None
    risk_level: str | None = None
    risk_score: int | None = None
    rule: str | None = None
    """The id of the ChargeOutcomeRule; deliveries do not carry the object itself."""

    seller_message: str | None = None
    type: str


class ChargeOutcomeRule(Model):
    action: str
    id: str
    predicate: str


class ChargePaymentMethodDetailsAchCreditTransfer(Model):
    account_number: str | None = None
    bank_name: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


class ChargePaymentMethodDetailsAchDebit(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


class ChargePaymentMethodDetailsAcssDebit(Model):
    bank_name: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    institution_number: str | None = None
    last4: str | None = None
    mandate: str | None = None
    transit_number: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("ChargePaymentMethodDetailsAcssDebit.country: until 2020-03-02.")
        def country(self) -> str | None:
            """Until 2020-03-02."""

        @property
        @deprecated("ChargePaymentMethodDetailsAcssDebit.routing_number: until 2020-03-02.")
        def routing_number(self) -> str | None:
            """Until 2020-03-02."""

    else:

        @property
        def country(self) -> str | None:
            """Until 2020-03-02."""

        @property
        def routing_number(self) -> str | None:
            """Until 2020-03-02."""


class ChargePaymentMethodDetailsAffirm(Model):
    location: str | None = None
    reader: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsAfterpayClearpay(Model):
    order_id: str | None = None
    reference: str | None = None


class ChargePaymentMethodDetailsAlipay(Model):
    buyer_id: str | None = None
    fingerprint: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsAlmaInstallments(Model):
    count: int


class ChargePaymentMethodDetailsAlma(Model):
    installments: ChargePaymentMethodDetailsAlmaInstallments | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsAmazonPayFundingCard(Model):
    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsAmazonPayFunding(Model):
    card: ChargePaymentMethodDetailsAmazonPayFundingCard | None = None
    type: Literal["card"] | str | None = None


class ChargePaymentMethodDetailsAmazonPay(Model):
    funding: ChargePaymentMethodDetailsAmazonPayFunding | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsAuBecsDebit(Model):
    bsb_number: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None


class ChargePaymentMethodDetailsBacsDebit(Model):
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    sort_code: str | None = None


class ChargePaymentMethodDetailsBancontact(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    generated_sepa_debit: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    generated_sepa_debit_mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    iban_last4: str | None = None
    preferred_language: Literal[
        "de",
        "en",
        "fr",
        "nl",
    ] | str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsBillie(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsBitcoin(Model):
    address: str | None = None
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_charged: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_received: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_returned: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    refund_address: str | None = None


class ChargePaymentMethodDetailsBizum(Model):
    buyer_id: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsBlik(Model):
    buyer_id: str | None = None


class ChargePaymentMethodDetailsBoleto(Model):
    tax_id: str


class ChargePaymentMethodDetailsCardChecks(Model):
    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class ChargePaymentMethodDetailsCardExtendedAuthorization(Model):
    status: Literal[
        "disabled",
        "enabled",
    ] | str


class ChargePaymentMethodDetailsCardIncrementalAuthorization(Model):
    status: Literal[
        "available",
        "unavailable",
    ] | str


class ChargePaymentMethodDetailsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal[
        "bonus",
        "fixed_count",
        "revolving",
    ] | str


class ChargePaymentMethodDetailsCardInstallments(Model):
    plan: ChargePaymentMethodDetailsCardInstallmentsPlan | None = None


class ChargePaymentMethodDetailsCardMulticapture(Model):
    status: Literal[
        "available",
        "unavailable",
    ] | str


class ChargePaymentMethodDetailsCardNetworkToken(Model):
    used: bool


class ChargePaymentMethodDetailsCardOvercapture(Model):
    maximum_amount_capturable: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    status: Literal[
        "available",
        "unavailable",
    ] | str


class ChargePaymentMethodDetailsCardPresentOffline(Model):
    stored_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal["deferred"] | str | None = None


class ChargePaymentMethodDetailsCardPresentReceipt(Model):
    account_type: Literal[
        "checking",
        "credit",
        "prepaid",
        "unknown",
    ] | str | None = None
    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    cardholder_verification_method: str | None = None
    dedicated_file_name: str | None = None
    terminal_verification_results: str | None = None
    transaction_status_information: str | None = None


class ChargePaymentMethodDetailsCardPresentWallet(Model):
    type: Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ] | str


class ChargePaymentMethodDetailsCardPresent(Model):
    amount_authorized: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    brand: str | None = None
    brand_product: str | None = None
    capture_before: int | None = None
    """Seconds since the Unix epoch."""

    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    emv_auth_data: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    generated_card: str | None = None
    iin: str | None = None
    incremental_authorization_supported: bool
    issuer: str | None = None
    last4: str | None = None
    location: str | None = None
    network: str | None = None
    network_transaction_id: str | None = None
    offline: ChargePaymentMethodDetailsCardPresentOffline | None = None
    overcapture_supported: bool
    preferred_locales: list[str] | None = None
    read_method: Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None
    reader: str | None = None
    receipt: ChargePaymentMethodDetailsCardPresentReceipt | None = None
    wallet: ChargePaymentMethodDetailsCardPresentWallet | None = None


class ChargePaymentMethodDetailsCardThreeDSecure(Model):
    authentication_flow: Literal[
        "challenge",
        "frictionless",
    ] | str | None = None
    electronic_commerce_indicator: Literal[
        "01",
        "02",
        "05",
        "06",
        "07",
    ] | str | None = None
    exemption_indicator: Literal[
        "low_risk",
        "none",
    ] | str | None = None
    exemption_indicator_applied: bool | None = None
    result: Literal[
        "attempt_acknowledged",
        "authenticated",
        "data_share_only",
        "exempted",
        "failed",
        "not_supported",
        "processing_error",
    ] | str | None = None
    result_reason: Literal[
        "abandoned",
        "bypassed",
        "canceled",
        "card_not_enrolled",
        "network_not_supported",
        "protocol_error",
        "rejected",
    ] | str | None = None
    transaction_id: str | None = None
    version: Literal[
        "1.0.2",
        "2.1.0",
        "2.2.0",
        "2.3.0",
        "2.3.1",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "ChargePaymentMethodDetailsCardThreeDSecure.authenticated: until 2020-03-02; then "
            "`payment_method_details.card.three_d_secure.result`."
        )
        def authenticated(self) -> bool | None:
            """Until 2020-03-02; then `payment_method_details.card.three_d_secure.result`."""

        @property
        @deprecated(
            "ChargePaymentMethodDetailsCardThreeDSecure.succeeded: until 2020-03-02; then "
            "`payment_method_details.card.three_d_secure.result`."
        )
        def succeeded(self) -> bool | None:
            """Until 2020-03-02; then `payment_method_details.card.three_d_secure.result`."""

    else:

        @property
        def authenticated(self) -> bool | None:
            """Until 2020-03-02; then `payment_method_details.card.three_d_secure.result`."""

        @property
        def succeeded(self) -> bool | None:
            """Until 2020-03-02; then `payment_method_details.card.three_d_secure.result`."""


class ChargePaymentMethodDetailsCardWalletAmexExpressCheckout(Model):
    pass


class ChargePaymentMethodDetailsCardWalletApplePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletGooglePay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletLink(Model):
    funding_source_group: str | None = None


class ChargePaymentMethodDetailsCardWalletMasterpass(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWalletSamsungPay(Model):
    pass


class ChargePaymentMethodDetailsCardWalletVisaCheckout(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class ChargePaymentMethodDetailsCardWallet(Model):
    amex_express_checkout: ChargePaymentMethodDetailsCardWalletAmexExpressCheckout | None = None
    apple_pay: ChargePaymentMethodDetailsCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: ChargePaymentMethodDetailsCardWalletGooglePay | None = None
    link: ChargePaymentMethodDetailsCardWalletLink | None = None
    masterpass: ChargePaymentMethodDetailsCardWalletMasterpass | None = None
    samsung_pay: ChargePaymentMethodDetailsCardWalletSamsungPay | None = None
    type: Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "link",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ] | str
    visa_checkout: ChargePaymentMethodDetailsCardWalletVisaCheckout | None = None


class ChargePaymentMethodDetailsCard(Model):
    amount_authorized: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    authorization_code: str | None = None
    brand: str | None = None
    capture_before: int | None = None
    """Seconds since the Unix epoch."""

    checks: ChargePaymentMethodDetailsCardChecks | None = None
    country: str | None = None
    description: str | None = None
    electronic_commerce_indicator: str | None = None
    exp_month: int
    exp_year: int
    extended_authorization: ChargePaymentMethodDetailsCardExtendedAuthorization | None = None
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    incremental_authorization: ChargePaymentMethodDetailsCardIncrementalAuthorization | None = None
    installments: ChargePaymentMethodDetailsCardInstallments | None = None
    issuer: str | None = None
    last4: str | None = None
    mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    moto: bool | None = None
    multicapture: ChargePaymentMethodDetailsCardMulticapture | None = None
    network: str | None = None
    network_token: ChargePaymentMethodDetailsCardNetworkToken | None = None
    network_transaction_id: str | None = None
    overcapture: ChargePaymentMethodDetailsCardOvercapture | None = None
    regulated_status: Literal[
        "regulated",
        "unregulated",
    ] | str | None = None
    setup_credential_usage: Literal[
        "installment",
        "recurring",
        "unscheduled",
    ] | str | None = None
    stored_credential_usage: Literal[
        "installment",
        "recurring",
        "unscheduled",
    ] | str | None = None
    three_d_secure: ChargePaymentMethodDetailsCardThreeDSecure | None = None
    transaction_link_id: str | None = None
    wallet: ChargePaymentMethodDetailsCardWallet | None = None


class ChargePaymentMethodDetailsCashapp(Model):
    buyer_id: str | None = None
    cashtag: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsCrypto(Model):
    buyer_address: str | None = None
    network: Literal[
        "base",
        "ethereum",
        "polygon",
        "solana",
        "sui",
        "tempo",
    ] | str | None = None
    token_currency: Literal[
        "ousd",
        "phantom_cash",
        "usdc",
        "usdg",
        "usdp",
        "usdsui",
        "usdt",
    ] | str | None = None
    transaction_hash: str | None = None


class ChargePaymentMethodDetailsCustomerBalance(Model):
    pass


class ChargePaymentMethodDetailsEps(Model):
    bank: Literal[
        "arzte_und_apotheker_bank",
        "austrian_anadi_bank_ag",
        "bank_austria",
        "bankhaus_carl_spangler",
        "bankhaus_schelhammer_und_schattera_ag",
        "bawag_psk_ag",
        "bks_bank_ag",
        "brull_kallmus_bank_ag",
        "btv_vier_lander_bank",
        "capital_bank_grawe_gruppe_ag",
        "deutsche_bank_ag",
        "dolomitenbank",
        "easybank_ag",
        "erste_bank_und_sparkassen",
        "hypo_alpeadriabank_international_ag",
        "hypo_bank_burgenland_aktiengesellschaft",
        "hypo_noe_lb_fur_niederosterreich_u_wien",
        "hypo_oberosterreich_salzburg_steiermark",
        "hypo_tirol_bank_ag",
        "hypo_vorarlberg_bank_ag",
        "marchfelder_bank",
        "oberbank_ag",
        "raiffeisen_bankengruppe_osterreich",
        "schoellerbank_ag",
        "sparda_bank_wien",
        "volksbank_gruppe",
        "volkskreditbank_ag",
        "vr_bank_braunau",
    ] | str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsFpx(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
    bank: Literal[
        "affin_bank",
        "agrobank",
        "alliance_bank",
        "ambank",
        "bank_islam",
        "bank_muamalat",
        "bank_of_china",
        "bank_rakyat",
        "bnp_paribas",
        "bsn",
        "cimb",
        "citibank",
        "deutsche_bank",
        "hong_leong_bank",
        "hsbc",
        "kfh",
        "maybank2e",
        "maybank2u",
        "mbsb_bank",
        "ocbc",
        "pb_enterprise",
        "public_bank",
        "rhb",
        "standard_chartered",
        "uob",
        "uob_regional",
    ] | str
    transaction_id: str | None = None


class ChargePaymentMethodDetailsGiropay(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsGrabpay(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsIdeal(Model):
    bank: Literal[
        "abn_amro",
        "adyen",
        "asn_bank",
        "bunq",
        "buut",
        "finom",
        "handelsbanken",
        "ing",
        "knab",
        "mollie",
        "moneyou",
        "n26",
        "nn",
        "rabobank",
        "regiobank",
        "revolut",
        "sns_bank",
        "triodos_bank",
        "van_lanschot",
        "yoursafe",
    ] | str | None = None
    bic: Literal[
        "ABNANL2A",
        "ADYBNL2A",
        "ASNBNL21",
        "BITSNL2A",
        "BUNQNL2A",
        "BUUTNL2A",
        "FNOMNL22",
        "FVLBNL22",
        "HANDNL2A",
        "INGBNL2A",
        "KNABNL2H",
        "MLLENL2A",
        "MOYONL21",
        "NNBANL2G",
        "NTSBDEB1",
        "RABONL2U",
        "RBRBNL21",
        "REVOIE23",
        "REVOLT21",
        "SNSBNL2A",
        "TRIONL2U",
    ] | str | None = None
    generated_sepa_debit: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    generated_sepa_debit_mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    iban_last4: str | None = None
    transaction_id: str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsInteracPresentReceipt(Model):
    account_type: Literal[
        "checking",
        "savings",
        "unknown",
    ] | str | None = None
    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    cardholder_verification_method: str | None = None
    dedicated_file_name: str | None = None
    terminal_verification_results: str | None = None
    transaction_status_information: str | None = None


class ChargePaymentMethodDetailsInteracPresent(Model):
    brand: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    emv_auth_data: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    generated_card: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    location: str | None = None
    network: str | None = None
    network_transaction_id: str | None = None
    preferred_locales: list[str] | None = None
    read_method: Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None
    reader: str | None = None
    receipt: ChargePaymentMethodDetailsInteracPresentReceipt | None = None


class ChargePaymentMethodDetailsKakaoPay(Model):
    buyer_id: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(Model):
    country: str | None = None


class ChargePaymentMethodDetailsKlarnaPayerDetails(Model):
    address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None = None


class ChargePaymentMethodDetailsKlarna(Model):
    location: str | None = None
    payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails | None = None
    payment_method_category: str | None = None
    preferred_locale: str | None = None
    reader: str | None = None


class ChargePaymentMethodDetailsKonbiniStore(Model):
    chain: Literal[
        "familymart",
        "lawson",
        "ministop",
        "seicomart",
    ] | str | None = None


class ChargePaymentMethodDetailsKonbini(Model):
    store: ChargePaymentMethodDetailsKonbiniStore | None = None


class ChargePaymentMethodDetailsKrCard(Model):
    brand: Literal[
        "bc",
        "citi",
        "hana",
        "hyundai",
        "jeju",
        "jeonbuk",
        "kakaobank",
        "kbank",
        "kdbbank",
        "kookmin",
        "kwangju",
        "lotte",
        "mg",
        "nh",
        "post",
        "samsung",
        "savingsbank",
        "shinhan",
        "shinhyup",
        "suhyup",
        "tossbank",
        "woori",
    ] | str | None = None
    buyer_id: str | None = None
    last4: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsLink(Model):
    country: str | None = None
    funding_source_group: str | None = None


class ChargePaymentMethodDetailsMbWay(Model):
    pass


class ChargePaymentMethodDetailsMobilepayCard(Model):
    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsMobilepay(Model):
    card: ChargePaymentMethodDetailsMobilepayCard | None = None


class ChargePaymentMethodDetailsMultibanco(Model):
    entity: str | None = None
    reference: str | None = None


class ChargePaymentMethodDetailsNaverPay(Model):
    buyer_id: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsNzBankAccount(Model):
    account_holder_name: str | None = None
    bank_code: str
    bank_name: str
    branch_code: str
    expected_debit_date: str | None = None
    last4: str
    suffix: str | None = None


class ChargePaymentMethodDetailsOxxo(Model):
    number: str | None = None


class ChargePaymentMethodDetailsP24(Model):
    bank: Literal[
        "alior_bank",
        "bank_millennium",
        "bank_nowy_bfg_sa",
        "bank_pekao_sa",
        "banki_spbdzielcze",
        "blik",
        "bnp_paribas",
        "boz",
        "citi_handlowy",
        "credit_agricole",
        "envelobank",
        "etransfer_pocztowy24",
        "getin_bank",
        "ideabank",
        "ing",
        "inteligo",
        "mbank_mtransfer",
        "nest_przelew",
        "noble_pay",
        "pbac_z_ipko",
        "plus_bank",
        "santander_przelew24",
        "tmobile_usbugi_bankowe",
        "toyota_bank",
        "velobank",
        "volkswagen_bank",
    ] | str | None = None
    reference: str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsPayByBank(Model):
    pass


class ChargePaymentMethodDetailsPayco(Model):
    buyer_id: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsPaynow(Model):
    location: str | None = None
    reader: str | None = None
    reference: str | None = None


class ChargePaymentMethodDetailsPaypalSellerProtection(Model):
    dispute_categories: list[Literal[
        "fraudulent",
        "product_not_received",
    ] | str] | None = None
    status: Literal[
        "eligible",
        "not_eligible",
        "partially_eligible",
    ] | str


class ChargePaymentMethodDetailsPaypal(Model):
    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None
    payer_name: str | None = None
    seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsPaypay(Model):
    pass


class ChargePaymentMethodDetailsPayto(Model):
    bsb_number: str | None = None
    last4: str | None = None
    mandate: str | None = None
    pay_id: str | None = None


class ChargePaymentMethodDetailsPix(Model):
    bank_transaction_id: str | None = None
    fingerprint: str | None = None
    mandate: str | None = None


class ChargePaymentMethodDetailsPromptpay(Model):
    reference: str | None = None


class ChargePaymentMethodDetailsRevolutPayFundingCard(Model):
    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsRevolutPayFunding(Model):
    card: ChargePaymentMethodDetailsRevolutPayFundingCard | None = None
    type: Literal["card"] | str | None = None


class ChargePaymentMethodDetailsRevolutPay(Model):
    funding: ChargePaymentMethodDetailsRevolutPayFunding | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsSamsungPay(Model):
    buyer_id: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsSatispay(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsScalapay(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsSepaCreditTransfer(Model):
    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None


class ChargePaymentMethodDetailsSepaDebit(Model):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None


class ChargePaymentMethodDetailsSequra(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsSofort(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    generated_sepa_debit: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    generated_sepa_debit_mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    iban_last4: str | None = None
    preferred_language: Literal[
        "de",
        "en",
        "es",
        "fr",
        "it",
        "nl",
        "pl",
    ] | str | None = None
    verified_name: str | None = None


class ChargePaymentMethodDetailsStripeAccount(Model):
    pass


class ChargePaymentMethodDetailsSunbit(Model):
    transaction_id: str | None = None


class ChargePaymentMethodDetailsSwish(Model):
    fingerprint: str | None = None
    payment_reference: str | None = None
    verified_phone_last4: str | None = None


class ChargePaymentMethodDetailsTwint(Model):
    mandate: str | None = None


class ChargePaymentMethodDetailsUpi(Model):
    vpa: str | None = None


class ChargePaymentMethodDetailsUsBankAccount(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
    account_type: Literal[
        "checking",
        "savings",
    ] | str | None = None
    bank_name: str | None = None
    expected_debit_date: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate: str | None = None
    """The id of the Mandate; deliveries do not carry the object itself."""

    payment_reference: str | None = None
    routing_number: str | None = None


class ChargePaymentMethodDetailsWechat(Model):
    pass


class ChargePaymentMethodDetailsWechatPay(Model):
    fingerprint: str | None = None
    location: str | None = None
    reader: str | None = None
    transaction_id: str | None = None


class ChargePaymentMethodDetailsZip(Model):
    pass


class ChargePaymentMethodDetails(Model):
    ach_credit_transfer: ChargePaymentMethodDetailsAchCreditTransfer | None = None
    ach_debit: ChargePaymentMethodDetailsAchDebit | None = None
    acss_debit: ChargePaymentMethodDetailsAcssDebit | None = None
    affirm: ChargePaymentMethodDetailsAffirm | None = None
    afterpay_clearpay: ChargePaymentMethodDetailsAfterpayClearpay | None = None
    alipay: ChargePaymentMethodDetailsAlipay | None = None
    alma: ChargePaymentMethodDetailsAlma | None = None
    amazon_pay: ChargePaymentMethodDetailsAmazonPay | None = None
    au_becs_debit: ChargePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: ChargePaymentMethodDetailsBacsDebit | None = None
    bancontact: ChargePaymentMethodDetailsBancontact | None = None
    billie: ChargePaymentMethodDetailsBillie | None = None
    bizum: ChargePaymentMethodDetailsBizum | None = None
    blik: ChargePaymentMethodDetailsBlik | None = None
    boleto: ChargePaymentMethodDetailsBoleto | None = None
    card: ChargePaymentMethodDetailsCard | None = None
    card_present: ChargePaymentMethodDetailsCardPresent | None = None
    cashapp: ChargePaymentMethodDetailsCashapp | None = None
    crypto: ChargePaymentMethodDetailsCrypto | None = None
    customer_balance: ChargePaymentMethodDetailsCustomerBalance | None = None
    eps: ChargePaymentMethodDetailsEps | None = None
    fpx: ChargePaymentMethodDetailsFpx | None = None
    giropay: ChargePaymentMethodDetailsGiropay | None = None
    grabpay: ChargePaymentMethodDetailsGrabpay | None = None
    ideal: ChargePaymentMethodDetailsIdeal | None = None
    interac_present: ChargePaymentMethodDetailsInteracPresent | None = None
    kakao_pay: ChargePaymentMethodDetailsKakaoPay | None = None
    klarna: ChargePaymentMethodDetailsKlarna | None = None
    konbini: ChargePaymentMethodDetailsKonbini | None = None
    kr_card: ChargePaymentMethodDetailsKrCard | None = None
    link: ChargePaymentMethodDetailsLink | None = None
    mb_way: ChargePaymentMethodDetailsMbWay | None = None
    mobilepay: ChargePaymentMethodDetailsMobilepay | None = None
    multibanco: ChargePaymentMethodDetailsMultibanco | None = None
    naver_pay: ChargePaymentMethodDetailsNaverPay | None = None
    nz_bank_account: ChargePaymentMethodDetailsNzBankAccount | None = None
    oxxo: ChargePaymentMethodDetailsOxxo | None = None
    p24: ChargePaymentMethodDetailsP24 | None = None
    pay_by_bank: ChargePaymentMethodDetailsPayByBank | None = None
    payco: ChargePaymentMethodDetailsPayco | None = None
    paynow: ChargePaymentMethodDetailsPaynow | None = None
    paypal: ChargePaymentMethodDetailsPaypal | None = None
    paypay: ChargePaymentMethodDetailsPaypay | None = None
    payto: ChargePaymentMethodDetailsPayto | None = None
    pix: ChargePaymentMethodDetailsPix | None = None
    promptpay: ChargePaymentMethodDetailsPromptpay | None = None
    revolut_pay: ChargePaymentMethodDetailsRevolutPay | None = None
    samsung_pay: ChargePaymentMethodDetailsSamsungPay | None = None
    satispay: ChargePaymentMethodDetailsSatispay | None = None
    scalapay: ChargePaymentMethodDetailsScalapay | None = None
    sepa_credit_transfer: ChargePaymentMethodDetailsSepaCreditTransfer | None = None
    sepa_debit: ChargePaymentMethodDetailsSepaDebit | None = None
    sequra: ChargePaymentMethodDetailsSequra | None = None
    sofort: ChargePaymentMethodDetailsSofort | None = None
    stripe_account: ChargePaymentMethodDetailsStripeAccount | None = None
    sunbit: ChargePaymentMethodDetailsSunbit | None = None
    swish: ChargePaymentMethodDetailsSwish | None = None
    twint: ChargePaymentMethodDetailsTwint | None = None
    type: str
    upi: ChargePaymentMethodDetailsUpi | None = None
    us_bank_account: ChargePaymentMethodDetailsUsBankAccount | None = None
    wechat: ChargePaymentMethodDetailsWechat | None = None
    wechat_pay: ChargePaymentMethodDetailsWechatPay | None = None
    zip: ChargePaymentMethodDetailsZip | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("ChargePaymentMethodDetails.bitcoin: until 2020-03-02.")
        def bitcoin(self) -> ChargePaymentMethodDetailsBitcoin | None:
            """Until 2020-03-02."""

    else:

        @property
        def bitcoin(self) -> ChargePaymentMethodDetailsBitcoin | None:
            """Until 2020-03-02."""


class ChargePresentmentDetails(Model):
    presentment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class ChargeRadarOptions(Model):
    session: str | None = None


class ChargeShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class ChargeTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class Charge(Model):
    """One attempt to move money from a customer to you.

    https://docs.stripe.com/api/charges/object
    """

    amount: int
    """What was to be charged. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_captured: int
    """What was captured of it; less than the amount after a partial capture. In the minor unit of the
    currency: 1099 is 10.99 USD, and 1099 JPY.
    """

    amount_refunded: int
    """The sum of all refunds so far. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee: str | None = None
    """The id of the ApplicationFee; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """The platform's fee. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    authorization_code: str | None = None
    balance_transaction: str | None = None
    """The effect on your balance, with fees; null until it is known. The id of the BalanceTransaction;
    deliveries do not carry the object itself.
    """

    billing_details: ChargeBillingDetails
    """Name and address that belong to the payment method."""

    calculated_statement_descriptor: str | None = None
    captured: bool
    """Whether the money was taken; false while it is authorized only."""

    created: int
    """When it was attempted. Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    customer: str | None = None
    """Who paid; null for guests. The id of the Customer; deliveries do not carry the object itself."""

    description: str | None = None
    disputed: bool
    """Whether the customer disputed it."""

    failure_balance_transaction: str | None = None
    """The id of the BalanceTransaction; deliveries do not carry the object itself."""

    failure_code: str | None = None
    """Why it failed, as a word for programs; null if it did not."""

    failure_message: str | None = None
    """Why it failed, in words for people; null if it did not."""

    fraud_details: ChargeFraudDetails | None = None
    id: str
    """Begins with `ch_`, or `py_` for some payment methods."""

    level3: ChargeLevel3 | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["charge"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    outcome: ChargeOutcome | None = None
    """What the network and Radar made of it: risk, and why it was declined or blocked."""

    paid: bool
    """Whether it succeeded, or was authorized for a later capture."""

    payment_intent: str | None = None
    """The payment that it is an attempt of. The id of the PaymentIntent; deliveries do not carry the object
    itself.
    """

    payment_method: str | None = None
    payment_method_details: ChargePaymentMethodDetails | None = None
    """The payment method as it was at the time of the charge."""

    presentment_details: ChargePresentmentDetails | None = None
    radar_options: ChargeRadarOptions | None = None
    receipt_email: str | None = None
    """Where the receipt goes."""

    receipt_number: str | None = None
    receipt_url: str | None = None
    """Where the receipt is. Whoever has the address can read it."""

    refunded: bool
    """Whether all of it was refunded; a partial refund leaves it false."""

    review: str | None = None
    """The id of the Review; deliveries do not carry the object itself."""

    shipping: ChargeShipping | None = None
    source: Account | BankAccount | Card | Source | None = None
    source_transfer: str | None = None
    """The id of the Transfer; deliveries do not carry the object itself."""

    statement_descriptor: str | None = None
    """What the customer's statement says."""

    statement_descriptor_suffix: str | None = None
    status: Literal[
        "failed",
        "pending",
        "succeeded",
    ] | str
    """Where it stands: `succeeded`, `pending` or `failed`."""

    transfer: str | None = None
    """The id of the Transfer; deliveries do not carry the object itself."""

    transfer_data: ChargeTransferData | None = None
    transfer_group: str | None = None

    @property
    def refunds(self) -> RefundList | None:
        """Events do not have it since 2022-11-15: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "Charge.alternate_statement_descriptors: until 2022-11-15; nothing took its "
            "place."
        )
        def alternate_statement_descriptors(self) -> ChargeAlternateStatementDescriptors | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        @deprecated("Charge.amount_authorized: until 2017-04-06.")
        def amount_authorized(self) -> int | None:
            """Until 2017-04-06. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("Charge.card: until 2017-04-06; then `payment_method_details.card`.")
        def card(self) -> Card | None:
            """Until 2017-04-06; then `payment_method_details.card`."""

        @property
        @deprecated("Charge.destination: until 2022-11-15; then `transfer_data.destination`.")
        def destination(self) -> str | None:
            """Until 2022-11-15; then `transfer_data.destination`. The id of the Account; deliveries do not
            carry the object itself.
            """

        @property
        @deprecated("Charge.dispute: until 2022-11-15; then `disputed`.")
        def dispute(self) -> str | None:
            """Until 2022-11-15; then `disputed`. The id of the Dispute; deliveries do not carry the object
            itself.
            """

        @property
        @deprecated("Charge.invoice: until 2025-02-24.acacia; then `invoice` of invoice_payment.")
        def invoice(self) -> str | None:
            """Until 2025-02-24.acacia; then `invoice` of invoice_payment. The id of the Invoice; deliveries
            do not carry the object itself.
            """

        @property
        @deprecated("Charge.order: until 2020-08-27; nothing took its place.")
        def order(self) -> str | None:
            """Until 2020-08-27; nothing took its place. The id of the Order; deliveries do not carry the
            object itself.
            """

        @property
        @deprecated("Charge.statement_description: until 2014-11-20; then `statement_descriptor`.")
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor`."""

        @property
        @deprecated(
            "Charge.fee: in no definition; deliveries of old versions have it; then `fee` of "
            "balance_transaction."
        )
        def fee(self) -> int | None:
            """In no definition; deliveries of old versions have it; then `fee` of balance_transaction."""

        @property
        @deprecated("Charge.amount_updates: in no definition; deliveries of old versions have it.")
        def amount_updates(self) -> list[Json] | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def alternate_statement_descriptors(self) -> ChargeAlternateStatementDescriptors | None:
            """Until 2022-11-15; nothing took its place."""

        @property
        def amount_authorized(self) -> int | None:
            """Until 2017-04-06. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def card(self) -> Card | None:
            """Until 2017-04-06; then `payment_method_details.card`."""

        @property
        def destination(self) -> str | None:
            """Until 2022-11-15; then `transfer_data.destination`. The id of the Account; deliveries do not
            carry the object itself.
            """

        @property
        def dispute(self) -> str | None:
            """Until 2022-11-15; then `disputed`. The id of the Dispute; deliveries do not carry the object
            itself.
            """

        @property
        def invoice(self) -> str | None:
            """Until 2025-02-24.acacia; then `invoice` of invoice_payment. The id of the Invoice; deliveries
            do not carry the object itself.
            """

        @property
        def order(self) -> str | None:
            """Until 2020-08-27; nothing took its place. The id of the Order; deliveries do not carry the
            object itself.
            """

        @property
        def statement_description(self) -> str | None:
            """Until 2014-11-20; then `statement_descriptor`."""

        @property
        def fee(self) -> int | None:
            """In no definition; deliveries of old versions have it; then `fee` of balance_transaction."""

        @property
        def amount_updates(self) -> list[Json] | None:
            """In no definition; deliveries of old versions have it."""


class ChargeList(Model):
    object: Literal["list"]
    data: list[Charge]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
