# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from partner_events.stripe.models.address import Address
from typing_extensions import deprecated


class PaymentMethodAcssDebit(Model):
    bank_name: str | None = None
    fingerprint: str | None = None
    institution_number: str | None = None
    last4: str | None = None
    transit_number: str | None = None


class PaymentMethodAffirm(Model):
    pass


class PaymentMethodAfterpayClearpay(Model):
    pass


class PaymentMethodAlipay(Model):
    pass


class PaymentMethodAlma(Model):
    pass


class PaymentMethodAmazonPay(Model):
    pass


class PaymentMethodAuBecsDebit(Model):
    bsb_number: str | None = None
    fingerprint: str | None = None
    last4: str | None = None


class PaymentMethodBacsDebit(Model):
    fingerprint: str | None = None
    last4: str | None = None
    sort_code: str | None = None


class PaymentMethodBancontact(Model):
    pass


class PaymentMethodBillie(Model):
    pass


class PaymentMethodBillingDetails(Model):
    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class PaymentMethodBizum(Model):
    buyer_id: str | None = None


class PaymentMethodBlik(Model):
    buyer_id: str | None = None


class PaymentMethodBoleto(Model):
    tax_id: str


class PaymentMethodCardChecks(Model):
    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransfer(Model):
    account_number: str | None = None
    bank_name: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebit(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
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
    preferred_language: Literal[
        "de",
        "en",
        "fr",
        "nl",
    ] | str | None = None
    verified_name: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardChecks(Model):
    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal["fixed_count"] | str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallments(Model):
    plan: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardInstallmentsPlan | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOffline(Model):
    stored_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal["deferred"] | str | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt(Model):
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


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWallet(Model):
    type: Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ] | str


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent(Model):
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
    offline: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentOffline | None = None
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
    receipt: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentReceipt | None = None
    wallet: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresentWallet | None = None


class PaymentMethodCardGeneratedFromPaymentMethodDetailsCardThreeDSecure(Model):
    authenticated: bool | None = None
    succeeded: bool | None = None
    version: Literal[
        "1.0.2",
        "2.1.0",
        "2.2.0",
    ] | str | None = None


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
    type: Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ] | str | None = None
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
    bank: Literal[
        "abn_amro",
        "asn_bank",
        "bunq",
        "handelsbanken",
        "ing",
        "knab",
        "moneyou",
        "rabobank",
        "regiobank",
        "sns_bank",
        "triodos_bank",
        "van_lanschot",
    ] | str | None = None
    bic: Literal[
        "ABNANL2A",
        "ASNBNL21",
        "BUNQNL2A",
        "FVLBNL22",
        "HANDNL2A",
        "INGBNL2A",
        "KNABNL2H",
        "MOYONL21",
        "RABONL2U",
        "RBRBNL21",
        "SNSBNL2A",
        "TRIONL2U",
    ] | str | None = None
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


class PaymentMethodCardGeneratedFromPaymentMethodDetails(Model):
    card_present: PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent | None = None
    type: str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.ach_credit_transfer: until "
            "2019-11-05."
        )
        def ach_credit_transfer(
            self,
        ) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransfer | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.ach_debit: until 2019-11-05.")
        def ach_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebit | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.alipay: until 2019-11-05.")
        def alipay(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.bancontact: until 2019-11-05.")
        def bancontact(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontact | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.card: until 2019-11-05.")
        def card(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsCard | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.eps: until 2019-11-05.")
        def eps(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsEps | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.giropay: until 2019-11-05.")
        def giropay(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropay | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.ideal: until 2019-11-05.")
        def ideal(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsIdeal | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.klarna: until 2019-11-05.")
        def klarna(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.multibanco: until 2019-11-05.")
        def multibanco(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibanco | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.p24: until 2019-11-05.")
        def p24(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsP24 | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.sepa_debit: until 2019-11-05.")
        def sepa_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebit | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.sofort: until 2019-11-05.")
        def sofort(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSofort | None:
            """Until 2019-11-05."""

        @property
        @deprecated(
            "PaymentMethodCardGeneratedFromPaymentMethodDetails.stripe_account: until "
            "2019-11-05."
        )
        def stripe_account(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        @deprecated("PaymentMethodCardGeneratedFromPaymentMethodDetails.wechat: until 2019-11-05.")
        def wechat(self) -> JsonObject | None:
            """Until 2019-11-05."""

    else:

        @property
        def ach_credit_transfer(
            self,
        ) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchCreditTransfer | None:
            """Until 2019-11-05."""

        @property
        def ach_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsAchDebit | None:
            """Until 2019-11-05."""

        @property
        def alipay(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        def bancontact(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsBancontact | None:
            """Until 2019-11-05."""

        @property
        def card(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsCard | None:
            """Until 2019-11-05."""

        @property
        def eps(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsEps | None:
            """Until 2019-11-05."""

        @property
        def giropay(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsGiropay | None:
            """Until 2019-11-05."""

        @property
        def ideal(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsIdeal | None:
            """Until 2019-11-05."""

        @property
        def klarna(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        def multibanco(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsMultibanco | None:
            """Until 2019-11-05."""

        @property
        def p24(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsP24 | None:
            """Until 2019-11-05."""

        @property
        def sepa_debit(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSepaDebit | None:
            """Until 2019-11-05."""

        @property
        def sofort(self) -> PaymentMethodCardGeneratedFromPaymentMethodDetailsSofort | None:
            """Until 2019-11-05."""

        @property
        def stripe_account(self) -> JsonObject | None:
            """Until 2019-11-05."""

        @property
        def wechat(self) -> JsonObject | None:
            """Until 2019-11-05."""


class PaymentMethodCardGeneratedFrom(Model):
    charge: str | None = None
    payment_method_details: PaymentMethodCardGeneratedFromPaymentMethodDetails | None = None
    setup_attempt: str | None = None
    """The id of the SetupAttempt; deliveries do not carry the object itself."""


class PaymentMethodCardNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodCardPresentNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodCardPresentOffline(Model):
    stored_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal["deferred"] | str | None = None


class PaymentMethodCardPresentWallet(Model):
    type: Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
        "unknown",
    ] | str


class PaymentMethodCardPresent(Model):
    brand: str | None = None
    brand_product: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodCardPresentNetworks | None = None
    offline: PaymentMethodCardPresentOffline | None = None
    preferred_locales: list[str] | None = None
    read_method: Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None
    wallet: PaymentMethodCardPresentWallet | None = None


class PaymentMethodCardThreeDSecureUsage(Model):
    supported: bool


class PaymentMethodCardWalletAmexExpressCheckout(Model):
    pass


class PaymentMethodCardWalletApplePay(Model):
    pass


class PaymentMethodCardWalletGooglePay(Model):
    pass


class PaymentMethodCardWalletLink(Model):
    pass


class PaymentMethodCardWalletMasterpass(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWalletSamsungPay(Model):
    pass


class PaymentMethodCardWalletVisaCheckout(Model):
    billing_address: Address | None = None
    email: str | None = None
    name: str | None = None
    shipping_address: Address | None = None


class PaymentMethodCardWallet(Model):
    amex_express_checkout: PaymentMethodCardWalletAmexExpressCheckout | None = None
    apple_pay: PaymentMethodCardWalletApplePay | None = None
    dynamic_last4: str | None = None
    google_pay: PaymentMethodCardWalletGooglePay | None = None
    link: PaymentMethodCardWalletLink | None = None
    masterpass: PaymentMethodCardWalletMasterpass | None = None
    samsung_pay: PaymentMethodCardWalletSamsungPay | None = None
    type: Literal[
        "amex_express_checkout",
        "apple_pay",
        "google_pay",
        "link",
        "masterpass",
        "samsung_pay",
        "visa_checkout",
    ] | str
    visa_checkout: PaymentMethodCardWalletVisaCheckout | None = None


class PaymentMethodCard(Model):
    brand: str
    checks: PaymentMethodCardChecks | None = None
    country: str | None = None
    description: str | None = None
    display_brand: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str
    generated_from: PaymentMethodCardGeneratedFrom | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str
    networks: PaymentMethodCardNetworks | None = None
    regulated_status: Literal[
        "regulated",
        "unregulated",
    ] | str | None = None
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsage | None = None
    wallet: PaymentMethodCardWallet | None = None


class PaymentMethodCashapp(Model):
    buyer_id: str | None = None
    cashtag: str | None = None


class PaymentMethodCrypto(Model):
    pass


class PaymentMethodCustomLogo(Model):
    content_type: str | None = None
    url: str


class PaymentMethodCustom(Model):
    display_name: str | None = None
    logo: PaymentMethodCustomLogo | None = None
    type: str


class PaymentMethodCustomerBalance(Model):
    pass


class PaymentMethodEps(Model):
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


class PaymentMethodFpx(Model):
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


class PaymentMethodGiropay(Model):
    pass


class PaymentMethodGrabpay(Model):
    pass


class PaymentMethodIdeal(Model):
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

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PaymentMethodIdeal.iban_last4: until 2018-11-08.")
        def iban_last4(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("PaymentMethodIdeal.statement_descriptor: until 2018-11-08.")
        def statement_descriptor(self) -> str | None:
            """Until 2018-11-08."""

    else:

        @property
        def iban_last4(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def statement_descriptor(self) -> str | None:
            """Until 2018-11-08."""


class PaymentMethodInteracPresentNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodInteracPresent(Model):
    brand: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodInteracPresentNetworks | None = None
    preferred_locales: list[str] | None = None
    read_method: Literal[
        "contact_emv",
        "contactless_emv",
        "contactless_magstripe_mode",
        "magnetic_stripe_fallback",
        "magnetic_stripe_track2",
    ] | str | None = None


class PaymentMethodKakaoPay(Model):
    pass


class PaymentMethodKlarnaDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class PaymentMethodKlarna(Model):
    dob: PaymentMethodKlarnaDob | None = None


class PaymentMethodKonbini(Model):
    pass


class PaymentMethodKrCard(Model):
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
    last4: str | None = None


class PaymentMethodLink(Model):
    email: str | None = None
    persistent_token: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PaymentMethodLink.country: until 2022-11-15; nothing took its place.")
        def country(self) -> str | None:
            """Until 2022-11-15; nothing took its place."""

    else:

        @property
        def country(self) -> str | None:
            """Until 2022-11-15; nothing took its place."""


class PaymentMethodMbWay(Model):
    pass


class PaymentMethodMobilepay(Model):
    pass


class PaymentMethodMultibanco(Model):
    pass


class PaymentMethodNaverPay(Model):
    buyer_id: str | None = None
    funding: Literal[
        "card",
        "points",
    ] | str


class PaymentMethodNzBankAccount(Model):
    account_holder_name: str | None = None
    bank_code: str
    bank_name: str
    branch_code: str
    last4: str
    suffix: str | None = None


class PaymentMethodOxxo(Model):
    pass


class PaymentMethodP24(Model):
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


class PaymentMethodPayByBank(Model):
    pass


class PaymentMethodPayco(Model):
    pass


class PaymentMethodPaynow(Model):
    pass


class PaymentMethodPaypal(Model):
    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None


class PaymentMethodPaypay(Model):
    pass


class PaymentMethodPayto(Model):
    bsb_number: str | None = None
    last4: str | None = None
    pay_id: str | None = None


class PaymentMethodPix(Model):
    fingerprint: str | None = None


class PaymentMethodPromptpay(Model):
    pass


class PaymentMethodRadarOptions(Model):
    session: str | None = None


class PaymentMethodRevolutPay(Model):
    pass


class PaymentMethodSamsungPay(Model):
    pass


class PaymentMethodSatispay(Model):
    pass


class PaymentMethodScalapay(Model):
    pass


class PaymentMethodSepaDebitGeneratedFrom(Model):
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    setup_attempt: str | None = None
    """The id of the SetupAttempt; deliveries do not carry the object itself."""


class PaymentMethodSepaDebit(Model):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None = None
    last4: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PaymentMethodSepaDebit.iban: until 2018-11-08.")
        def iban(self) -> str | None:
            """Until 2018-11-08."""

    else:

        @property
        def iban(self) -> str | None:
            """Until 2018-11-08."""


class PaymentMethodSequra(Model):
    pass


class PaymentMethodSofort(Model):
    country: str | None = None


class PaymentMethodSunbit(Model):
    pass


class PaymentMethodSwish(Model):
    pass


class PaymentMethodTwint(Model):
    pass


class PaymentMethodUpi(Model):
    vpa: str | None = None


class PaymentMethodUsBankAccountNetworks(Model):
    preferred: str | None = None
    supported: list[Literal[
        "ach",
        "us_domestic_wire",
    ] | str]


class PaymentMethodUsBankAccountStatusDetailsBlocked(Model):
    network_code: Literal[
        "R02",
        "R03",
        "R04",
        "R05",
        "R07",
        "R08",
        "R10",
        "R11",
        "R16",
        "R20",
        "R29",
        "R31",
    ] | str | None = None
    reason: Literal[
        "bank_account_closed",
        "bank_account_frozen",
        "bank_account_invalid_details",
        "bank_account_restricted",
        "bank_account_unusable",
        "debit_not_authorized",
        "tokenized_account_number_deactivated",
    ] | str | None = None


class PaymentMethodUsBankAccountStatusDetails(Model):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None


class PaymentMethodUsBankAccount(Model):
    account_holder_type: Literal[
        "company",
        "individual",
    ] | str | None = None
    account_type: Literal[
        "checking",
        "savings",
    ] | str | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    networks: PaymentMethodUsBankAccountNetworks | None = None
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None


class PaymentMethodWechatPay(Model):
    pass


class PaymentMethodZip(Model):
    pass


class PaymentMethod(Model):
    """A way to pay, such as one card; under its `type` are its details.

    https://docs.stripe.com/api/payment_methods/object
    """

    acss_debit: PaymentMethodAcssDebit | None = None
    affirm: PaymentMethodAffirm | None = None
    afterpay_clearpay: PaymentMethodAfterpayClearpay | None = None
    alipay: PaymentMethodAlipay | None = None
    allow_redisplay: Literal[
        "always",
        "limited",
        "unspecified",
    ] | str | None = None
    """Whether the customer may be shown it again in a checkout."""

    alma: PaymentMethodAlma | None = None
    amazon_pay: PaymentMethodAmazonPay | None = None
    au_becs_debit: PaymentMethodAuBecsDebit | None = None
    bacs_debit: PaymentMethodBacsDebit | None = None
    bancontact: PaymentMethodBancontact | None = None
    billie: PaymentMethodBillie | None = None
    billing_details: PaymentMethodBillingDetails
    """Name and address that belong to it."""

    bizum: PaymentMethodBizum | None = None
    blik: PaymentMethodBlik | None = None
    boleto: PaymentMethodBoleto | None = None
    card: PaymentMethodCard | None = None
    """The card, without its number, if `type` is `card`."""

    card_present: PaymentMethodCardPresent | None = None
    cashapp: PaymentMethodCashapp | None = None
    created: int
    """Seconds since the Unix epoch."""

    crypto: PaymentMethodCrypto | None = None
    custom: PaymentMethodCustom | None = None
    customer: str | None = None
    """Whose it is; null if it is not saved. The id of the Customer; deliveries do not carry the object
    itself.
    """

    customer_account: str | None = None
    customer_balance: PaymentMethodCustomerBalance | None = None
    eps: PaymentMethodEps | None = None
    fpx: PaymentMethodFpx | None = None
    giropay: PaymentMethodGiropay | None = None
    grabpay: PaymentMethodGrabpay | None = None
    id: str
    """Begins with `pm_`, or another prefix for older ones."""

    ideal: PaymentMethodIdeal | None = None
    interac_present: PaymentMethodInteracPresent | None = None
    kakao_pay: PaymentMethodKakaoPay | None = None
    klarna: PaymentMethodKlarna | None = None
    konbini: PaymentMethodKonbini | None = None
    kr_card: PaymentMethodKrCard | None = None
    link: PaymentMethodLink | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    mb_way: PaymentMethodMbWay | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    mobilepay: PaymentMethodMobilepay | None = None
    multibanco: PaymentMethodMultibanco | None = None
    naver_pay: PaymentMethodNaverPay | None = None
    nz_bank_account: PaymentMethodNzBankAccount | None = None
    object: Literal["payment_method"]
    oxxo: PaymentMethodOxxo | None = None
    p24: PaymentMethodP24 | None = None
    pay_by_bank: PaymentMethodPayByBank | None = None
    payco: PaymentMethodPayco | None = None
    paynow: PaymentMethodPaynow | None = None
    paypal: PaymentMethodPaypal | None = None
    paypay: PaymentMethodPaypay | None = None
    payto: PaymentMethodPayto | None = None
    pix: PaymentMethodPix | None = None
    promptpay: PaymentMethodPromptpay | None = None
    radar_options: PaymentMethodRadarOptions | None = None
    revolut_pay: PaymentMethodRevolutPay | None = None
    samsung_pay: PaymentMethodSamsungPay | None = None
    satispay: PaymentMethodSatispay | None = None
    scalapay: PaymentMethodScalapay | None = None
    sepa_debit: PaymentMethodSepaDebit | None = None
    sequra: PaymentMethodSequra | None = None
    sofort: PaymentMethodSofort | None = None
    sunbit: PaymentMethodSunbit | None = None
    swish: PaymentMethodSwish | None = None
    twint: PaymentMethodTwint | None = None
    type: Literal[
        "acss_debit",
        "affirm",
        "afterpay_clearpay",
        "alipay",
        "alma",
        "amazon_pay",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "bizum",
        "blik",
        "boleto",
        "card",
        "card_present",
        "cashapp",
        "crypto",
        "custom",
        "customer_balance",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "interac_present",
        "kakao_pay",
        "klarna",
        "konbini",
        "kr_card",
        "link",
        "mb_way",
        "mobilepay",
        "multibanco",
        "naver_pay",
        "nz_bank_account",
        "oxxo",
        "p24",
        "pay_by_bank",
        "payco",
        "paynow",
        "paypal",
        "paypay",
        "payto",
        "pix",
        "promptpay",
        "revolut_pay",
        "samsung_pay",
        "satispay",
        "scalapay",
        "sepa_debit",
        "sequra",
        "sofort",
        "sunbit",
        "swish",
        "twint",
        "upi",
        "us_bank_account",
        "wechat_pay",
        "zip",
    ] | str
    """Which one it is; the field of the same name has its details."""

    upi: PaymentMethodUpi | None = None
    us_bank_account: PaymentMethodUsBankAccount | None = None
    wechat_pay: PaymentMethodWechatPay | None = None
    zip: PaymentMethodZip | None = None
