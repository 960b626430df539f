# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.line_item import LineItemList
from partner_events.stripe.models.plan import Plan
from partner_events.stripe.models.sku import Sku
from partner_events.stripe.models.tax_rate import TaxRate
from typing_extensions import deprecated


class CheckoutSessionAdaptivePricing(Model):
    enabled: bool


class CheckoutSessionAfterExpirationRecovery(Model):
    allow_promotion_codes: bool
    enabled: bool
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    url: str | None = None


class CheckoutSessionAfterExpiration(Model):
    recovery: CheckoutSessionAfterExpirationRecovery | None = None


class CheckoutSessionAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class CheckoutSessionAutomaticTax(Model):
    enabled: bool
    liability: CheckoutSessionAutomaticTaxLiability | None = None
    provider: str | None = None
    status: Literal[
        "complete",
        "failed",
        "requires_location_inputs",
    ] | str | None = None


class CheckoutSessionBrandingSettingsIcon(Model):
    file: str | None = None
    type: Literal[
        "file",
        "url",
    ] | str
    url: str | None = None


class CheckoutSessionBrandingSettingsLogo(Model):
    file: str | None = None
    type: Literal[
        "file",
        "url",
    ] | str
    url: str | None = None


class CheckoutSessionBrandingSettings(Model):
    background_color: str
    border_style: Literal[
        "pill",
        "rectangular",
        "rounded",
    ] | str
    button_color: str
    display_name: str
    font_family: str
    icon: CheckoutSessionBrandingSettingsIcon | None = None
    logo: CheckoutSessionBrandingSettingsLogo | None = None


class CheckoutSessionCollectedInformationShippingDetails(Model):
    address: Address
    name: str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.carrier: until "
            "2025-02-24.acacia."
        )
        def carrier(self) -> str | None:
            """Until 2025-02-24.acacia."""

        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.phone: until "
            "2025-02-24.acacia."
        )
        def phone(self) -> str | None:
            """Until 2025-02-24.acacia."""

        @property
        @deprecated(
            "CheckoutSessionCollectedInformationShippingDetails.tracking_number: until "
            "2025-02-24.acacia."
        )
        def tracking_number(self) -> str | None:
            """Until 2025-02-24.acacia."""

    else:

        @property
        def carrier(self) -> str | None:
            """Until 2025-02-24.acacia."""

        @property
        def phone(self) -> str | None:
            """Until 2025-02-24.acacia."""

        @property
        def tracking_number(self) -> str | None:
            """Until 2025-02-24.acacia."""


class CheckoutSessionCollectedInformation(Model):
    business_name: str | None = None
    individual_name: str | None = None
    shipping_details: CheckoutSessionCollectedInformationShippingDetails | None = None


class CheckoutSessionConsent(Model):
    promotions: Literal[
        "opt_in",
        "opt_out",
    ] | str | None = None
    terms_of_service: Literal["accepted"] | str | None = None


class CheckoutSessionConsentCollectionPaymentMethodReuseAgreement(Model):
    position: Literal[
        "auto",
        "hidden",
    ] | str


class CheckoutSessionConsentCollection(Model):
    payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreement | None = None
    promotions: Literal[
        "auto",
        "none",
    ] | str | None = None
    terms_of_service: Literal[
        "none",
        "required",
    ] | str | None = None


class CheckoutSessionCurrencyConversion(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    fx_rate: str
    """A decimal number as text, so that no digit is lost."""

    source_currency: str


class CheckoutSessionCustomFieldDropdownOption(Model):
    label: str
    value: str


class CheckoutSessionCustomFieldDropdown(Model):
    default_value: str | None = None
    options: list[CheckoutSessionCustomFieldDropdownOption]
    value: str | None = None


class CheckoutSessionCustomFieldLabel(Model):
    custom: str | None = None
    type: Literal["custom"] | str


class CheckoutSessionCustomFieldNumeric(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomFieldText(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomField(Model):
    dropdown: CheckoutSessionCustomFieldDropdown | None = None
    key: str
    label: CheckoutSessionCustomFieldLabel
    numeric: CheckoutSessionCustomFieldNumeric | None = None
    optional: bool
    text: CheckoutSessionCustomFieldText | None = None
    type: Literal[
        "dropdown",
        "numeric",
        "text",
    ] | str


class CheckoutSessionCustomTextAfterSubmit(Model):
    message: str


class CheckoutSessionCustomTextShippingAddress(Model):
    message: str


class CheckoutSessionCustomTextSubmit(Model):
    message: str


class CheckoutSessionCustomTextTermsOfServiceAcceptance(Model):
    message: str


class CheckoutSessionCustomText(Model):
    after_submit: CheckoutSessionCustomTextAfterSubmit | None = None
    shipping_address: CheckoutSessionCustomTextShippingAddress | None = None
    submit: CheckoutSessionCustomTextSubmit | None = None
    terms_of_service_acceptance: CheckoutSessionCustomTextTermsOfServiceAcceptance | None = None


class CheckoutSessionCustomerDetailsTaxId(Model):
    type: Literal[
        "ad_nrt",
        "ae_trn",
        "al_tin",
        "am_tin",
        "ao_tin",
        "ar_cuit",
        "au_abn",
        "au_acn",
        "au_arn",
        "au_wpn",
        "aw_tin",
        "az_tin",
        "ba_tin",
        "bb_tin",
        "bd_bin",
        "bf_ifu",
        "bg_uic",
        "bh_vat",
        "bj_ifu",
        "bo_tin",
        "br_cnpj",
        "br_cpf",
        "bs_tin",
        "bw_vat",
        "by_tin",
        "ca_bn",
        "ca_gst_hst",
        "ca_pst_bc",
        "ca_pst_mb",
        "ca_pst_sk",
        "ca_qst",
        "cd_nif",
        "ch_uid",
        "ch_vat",
        "ci_vat",
        "cl_tin",
        "cm_niu",
        "cn_tin",
        "co_nit",
        "cr_tin",
        "cv_nif",
        "cz_dic",
        "de_stn",
        "do_rcn",
        "ec_ruc",
        "eg_tin",
        "es_cif",
        "et_tin",
        "eu_oss_vat",
        "eu_vat",
        "fo_vat",
        "fr_siren",
        "fr_siret",
        "fr_spi",
        "gb_vat",
        "ge_vat",
        "gh_tin",
        "gi_tin",
        "gn_nif",
        "hk_br",
        "hr_oib",
        "hu_tin",
        "ic_nif",
        "id_npwp",
        "il_vat",
        "in_gst",
        "is_kt",
        "is_vat",
        "it_cf",
        "jp_cn",
        "jp_rn",
        "jp_trn",
        "ke_pin",
        "kg_tin",
        "kh_tin",
        "kr_brn",
        "kz_bin",
        "la_tin",
        "li_uid",
        "li_vat",
        "lk_vat",
        "ma_vat",
        "md_cf",
        "md_vat",
        "me_pib",
        "mk_vat",
        "mr_nif",
        "mu_vat",
        "mx_rfc",
        "my_frp",
        "my_itn",
        "my_sst",
        "mz_nuit",
        "ng_tin",
        "no_vat",
        "no_voec",
        "np_pan",
        "nz_bn",
        "nz_gst",
        "om_vat",
        "pe_ruc",
        "ph_tin",
        "pl_nip",
        "pt_nif",
        "py_ruc",
        "ro_tin",
        "rs_pib",
        "ru_inn",
        "ru_kpp",
        "sa_vat",
        "sg_gst",
        "sg_uen",
        "si_tin",
        "sm_coe",
        "sn_ninea",
        "sr_fin",
        "sv_nit",
        "th_vat",
        "tj_tin",
        "tr_tin",
        "tt_bir",
        "tt_vat",
        "tw_vat",
        "tz_vat",
        "ua_vat",
        "ug_tin",
        "unknown",
        "us_ein",
        "uy_ruc",
        "uz_tin",
        "uz_vat",
        "ve_rif",
        "vn_tin",
        "za_vat",
        "zm_tin",
        "zw_tin",
    ] | str
    value: str | None = None


class CheckoutSessionCustomerDetails(Model):
    address: Address | None = None
    business_name: str | None = None
    email: str | None = None
    individual_name: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_exempt: Literal[
        "exempt",
        "none",
        "reverse",
    ] | str | None = None
    tax_ids: list[CheckoutSessionCustomerDetailsTaxId] | None = None


class CheckoutSessionDiscount(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""


class CheckoutSessionDisplayItemCustom(Model):
    description: str | None = None
    images: list[str] | None = None
    name: str


class CheckoutSessionDisplayItem(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    custom: CheckoutSessionDisplayItemCustom | None = None
    plan: Plan | None = None
    quantity: int | None = None
    sku: Sku | None = None
    type: str | None = None


class CheckoutSessionInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class CheckoutSessionInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions(Model):
    amount_tax_display: str | None = None
    template: str | None = None


class CheckoutSessionInvoiceCreationInvoiceData(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[CheckoutSessionInvoiceCreationInvoiceDataCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: CheckoutSessionInvoiceCreationInvoiceDataIssuer | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions | None = None


class CheckoutSessionInvoiceCreation(Model):
    enabled: bool
    invoice_data: CheckoutSessionInvoiceCreationInvoiceData


class CheckoutSessionManagedPayments(Model):
    enabled: bool


class CheckoutSessionNameCollectionBusiness(Model):
    enabled: bool
    optional: bool


class CheckoutSessionNameCollectionIndividual(Model):
    enabled: bool
    optional: bool


class CheckoutSessionNameCollection(Model):
    business: CheckoutSessionNameCollectionBusiness | None = None
    individual: CheckoutSessionNameCollectionIndividual | None = None


class CheckoutSessionOptionalItemAdjustableQuantity(Model):
    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class CheckoutSessionOptionalItem(Model):
    adjustable_quantity: CheckoutSessionOptionalItemAdjustableQuantity | None = None
    price: str
    quantity: int


class CheckoutSessionPaymentMethodConfigurationDetails(Model):
    id: str
    parent: str | None = None


class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    default_for: list[Literal[
        "invoice",
        "subscription",
    ] | str] | None = None
    interval_description: str | None = None
    payment_schedule: Literal[
        "combined",
        "interval",
        "sporadic",
    ] | str | None = None
    transaction_type: Literal[
        "business",
        "personal",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsAcssDebit(Model):
    currency: Literal[
        "cad",
        "usd",
    ] | str | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None
    verification_method: Literal[
        "automatic",
        "instant",
        "microdeposits",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsAffirm(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsAfterpayClearpay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsAlipay(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsAlma(Model):
    capture_method: Literal["manual"] | str | None = None


class CheckoutSessionPaymentMethodOptionsAmazonPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsAuBecsDebit(Model):
    setup_future_usage: Literal["none"] | str | None = None
    target_date: str | None = None


class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsBacsDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class CheckoutSessionPaymentMethodOptionsBancontact(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsBillie(Model):
    capture_method: Literal["manual"] | str | None = None


class CheckoutSessionPaymentMethodOptionsBoleto(Model):
    expires_after_days: int
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsCardInstallments(Model):
    enabled: bool | None = None


class CheckoutSessionPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[Literal[
        "american_express",
        "discover_global_network",
        "mastercard",
        "visa",
    ] | str] | None = None
    funding_types_blocked: list[Literal[
        "credit",
        "debit",
        "prepaid",
    ] | str] | None = None


class CheckoutSessionPaymentMethodOptionsCard(Model):
    capture_method: Literal["manual"] | str | None = None
    installments: CheckoutSessionPaymentMethodOptionsCardInstallments | None = None
    request_extended_authorization: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_incremental_authorization: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_multicapture: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_overcapture: Literal[
        "if_available",
        "never",
    ] | str | None = None
    request_three_d_secure: Literal[
        "any",
        "automatic",
        "challenge",
    ] | str
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None


class CheckoutSessionPaymentMethodOptionsCashapp(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer(Model):
    country: Literal[
        "BE",
        "DE",
        "ES",
        "FR",
        "IE",
        "NL",
    ] | str


class CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer(Model):
    eu_bank_transfer: (
        CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer
        | None
    ) = None
    requested_address_types: list[Literal[
        "aba",
        "iban",
        "sepa",
        "sort_code",
        "spei",
        "swift",
        "zengin",
    ] | str] | None = None
    type: Literal[
        "eu_bank_transfer",
        "gb_bank_transfer",
        "jp_bank_transfer",
        "mx_bank_transfer",
        "us_bank_transfer",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsCustomerBalance(Model):
    bank_transfer: CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer | None = None
    funding_type: Literal["bank_transfer"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsEps(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsFpx(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsGiropay(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsGrabpay(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsIdeal(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsKakaoPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsKlarna(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsKonbini(Model):
    expires_after_days: int | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsKrCard(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsLink(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsMobilepay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsMultibanco(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsNaverPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsOxxo(Model):
    expires_after_days: int
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsP24(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsPayco(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsPaynow(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsPaypal(Model):
    capture_method: Literal["manual"] | str | None = None
    preferred_locale: str | None = None
    reference: str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsPaytoMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ] | str | None = None
    payments_per_period: int | None = None
    purpose: Literal[
        "dependant_support",
        "government",
        "loan",
        "mortgage",
        "other",
        "pension",
        "personal",
        "retail",
        "salary",
        "tax",
        "utility",
    ] | str | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPayto(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ] | str | None = None
    reference: str | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPix(Model):
    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    expires_after_seconds: int | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsRevolutPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsSamsungPay(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsSatispay(Model):
    capture_method: Literal["manual"] | str | None = None


class CheckoutSessionPaymentMethodOptionsScalapay(Model):
    capture_method: Literal["manual"] | str | None = None


class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsSepaDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None


class CheckoutSessionPaymentMethodOptionsSequra(Model):
    capture_method: Literal["manual"] | str | None = None


class CheckoutSessionPaymentMethodOptionsSofort(Model):
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsSunbit(Model):
    capture_method: Literal["manual"] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptionsSwish(Model):
    reference: str | None = None


class CheckoutSessionPaymentMethodOptionsTwint(Model):
    setup_future_usage: Literal[
        "none",
        "off_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsUpiMandateOptions(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class CheckoutSessionPaymentMethodOptionsUpi(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptions | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters(Model):
    account_subcategories: list[Literal[
        "checking",
        "savings",
    ] | str] | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections(Model):
    filters: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters | None = None
    permissions: list[Literal[
        "balances",
        "ownership",
        "payment_method",
        "transactions",
    ] | str] | None = None
    prefetch: list[Literal[
        "balances",
        "ownership",
        "transactions",
    ] | str] | None = None
    return_url: str | None = None


class CheckoutSessionPaymentMethodOptionsUsBankAccount(Model):
    financial_connections: CheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections | None = None
    setup_future_usage: Literal[
        "none",
        "off_session",
        "on_session",
    ] | str | None = None
    target_date: str | None = None
    verification_method: Literal[
        "automatic",
        "instant",
    ] | str | None = None


class CheckoutSessionPaymentMethodOptionsWechatPay(Model):
    app_id: str | None = None
    client: Literal[
        "android",
        "ios",
        "web",
    ] | str | None = None
    setup_future_usage: Literal["none"] | str | None = None


class CheckoutSessionPaymentMethodOptions(Model):
    acss_debit: CheckoutSessionPaymentMethodOptionsAcssDebit | None = None
    affirm: CheckoutSessionPaymentMethodOptionsAffirm | None = None
    afterpay_clearpay: CheckoutSessionPaymentMethodOptionsAfterpayClearpay | None = None
    alipay: CheckoutSessionPaymentMethodOptionsAlipay | None = None
    alma: CheckoutSessionPaymentMethodOptionsAlma | None = None
    amazon_pay: CheckoutSessionPaymentMethodOptionsAmazonPay | None = None
    au_becs_debit: CheckoutSessionPaymentMethodOptionsAuBecsDebit | None = None
    bacs_debit: CheckoutSessionPaymentMethodOptionsBacsDebit | None = None
    bancontact: CheckoutSessionPaymentMethodOptionsBancontact | None = None
    billie: CheckoutSessionPaymentMethodOptionsBillie | None = None
    boleto: CheckoutSessionPaymentMethodOptionsBoleto | None = None
    card: CheckoutSessionPaymentMethodOptionsCard | None = None
    cashapp: CheckoutSessionPaymentMethodOptionsCashapp | None = None
    customer_balance: CheckoutSessionPaymentMethodOptionsCustomerBalance | None = None
    eps: CheckoutSessionPaymentMethodOptionsEps | None = None
    fpx: CheckoutSessionPaymentMethodOptionsFpx | None = None
    giropay: CheckoutSessionPaymentMethodOptionsGiropay | None = None
    grabpay: CheckoutSessionPaymentMethodOptionsGrabpay | None = None
    ideal: CheckoutSessionPaymentMethodOptionsIdeal | None = None
    kakao_pay: CheckoutSessionPaymentMethodOptionsKakaoPay | None = None
    klarna: CheckoutSessionPaymentMethodOptionsKlarna | None = None
    konbini: CheckoutSessionPaymentMethodOptionsKonbini | None = None
    kr_card: CheckoutSessionPaymentMethodOptionsKrCard | None = None
    link: CheckoutSessionPaymentMethodOptionsLink | None = None
    mobilepay: CheckoutSessionPaymentMethodOptionsMobilepay | None = None
    multibanco: CheckoutSessionPaymentMethodOptionsMultibanco | None = None
    naver_pay: CheckoutSessionPaymentMethodOptionsNaverPay | None = None
    oxxo: CheckoutSessionPaymentMethodOptionsOxxo | None = None
    p24: CheckoutSessionPaymentMethodOptionsP24 | None = None
    payco: CheckoutSessionPaymentMethodOptionsPayco | None = None
    paynow: CheckoutSessionPaymentMethodOptionsPaynow | None = None
    paypal: CheckoutSessionPaymentMethodOptionsPaypal | None = None
    payto: CheckoutSessionPaymentMethodOptionsPayto | None = None
    pix: CheckoutSessionPaymentMethodOptionsPix | None = None
    revolut_pay: CheckoutSessionPaymentMethodOptionsRevolutPay | None = None
    samsung_pay: CheckoutSessionPaymentMethodOptionsSamsungPay | None = None
    satispay: CheckoutSessionPaymentMethodOptionsSatispay | None = None
    scalapay: CheckoutSessionPaymentMethodOptionsScalapay | None = None
    sepa_debit: CheckoutSessionPaymentMethodOptionsSepaDebit | None = None
    sequra: CheckoutSessionPaymentMethodOptionsSequra | None = None
    sofort: CheckoutSessionPaymentMethodOptionsSofort | None = None
    sunbit: CheckoutSessionPaymentMethodOptionsSunbit | None = None
    swish: CheckoutSessionPaymentMethodOptionsSwish | None = None
    twint: CheckoutSessionPaymentMethodOptionsTwint | None = None
    upi: CheckoutSessionPaymentMethodOptionsUpi | None = None
    us_bank_account: CheckoutSessionPaymentMethodOptionsUsBankAccount | None = None
    wechat_pay: CheckoutSessionPaymentMethodOptionsWechatPay | None = None


class CheckoutSessionPermissions(Model):
    update_shipping_details: Literal[
        "client_only",
        "server_only",
    ] | str | None = None


class CheckoutSessionPhoneNumberCollection(Model):
    enabled: bool


class CheckoutSessionPresentmentDetails(Model):
    presentment_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class CheckoutSessionSavedPaymentMethodOptions(Model):
    allow_redisplay_filters: list[Literal[
        "always",
        "limited",
        "unspecified",
    ] | str] | None = None
    payment_method_remove: Literal[
        "disabled",
        "enabled",
    ] | str | None = None
    payment_method_save: Literal[
        "disabled",
        "enabled",
    ] | str | None = None


class CheckoutSessionShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class CheckoutSessionShippingAddressCollection(Model):
    allowed_countries: list[Literal[
        "AC",
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CV",
        "CW",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SZ",
        "TA",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ZZ",
    ] | str]


class CheckoutSessionShippingCostTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
        "excluded_territory",
        "jurisdiction_unsupported",
        "vat_exempt",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CheckoutSessionShippingCost(Model):
    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str | None = None
    """The id of the ShippingRate; deliveries do not carry the object itself."""

    taxes: list[CheckoutSessionShippingCostTax] | None = None


class CheckoutSessionShippingDetails(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class CheckoutSessionShippingOption(Model):
    shipping_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str
    """The id of the ShippingRate; deliveries do not carry the object itself."""


class CheckoutSessionTaxIdCollection(Model):
    enabled: bool
    required: Literal[
        "if_supported",
        "never",
    ] | str


class CheckoutSessionTotalDetailsBreakdownDiscount(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    discount: Discount


class CheckoutSessionTotalDetailsBreakdownTax(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    rate: TaxRate
    taxability_reason: Literal[
        "customer_exempt",
        "not_collecting",
        "not_subject_to_tax",
        "not_supported",
        "portion_product_exempt",
        "portion_reduced_rated",
        "portion_standard_rated",
        "product_exempt",
        "product_exempt_holiday",
        "proportionally_rated",
        "reduced_rated",
        "reverse_charge",
        "standard_rated",
        "taxable_basis_reduced",
        "zero_rated",
        "excluded_territory",
        "jurisdiction_unsupported",
        "vat_exempt",
    ] | str | None = None
    taxable_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class CheckoutSessionTotalDetailsBreakdown(Model):
    discounts: list[CheckoutSessionTotalDetailsBreakdownDiscount]
    taxes: list[CheckoutSessionTotalDetailsBreakdownTax]


class CheckoutSessionTotalDetails(Model):
    amount_discount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_shipping: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_tax: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    breakdown: CheckoutSessionTotalDetailsBreakdown | None = None


class CheckoutSessionWalletOptionsLink(Model):
    display: Literal[
        "auto",
        "never",
    ] | str | None = None


class CheckoutSessionWalletOptions(Model):
    link: CheckoutSessionWalletOptionsLink | None = None


class CheckoutSession(Model):
    """One customer's way through Stripe Checkout, or through a payment link.

    https://docs.stripe.com/api/checkout/sessions/object
    """

    adaptive_pricing: CheckoutSessionAdaptivePricing | None = None
    after_expiration: CheckoutSessionAfterExpiration | None = None
    allow_promotion_codes: bool | None = None
    allowed_payment_method_types: list[str] | None = None
    amount_subtotal: int | None = None
    """The sum of all lines, before discounts and taxes. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    amount_total: int | None = None
    """What the customer pays, with discounts, shipping and taxes. In the minor unit of the currency: 1099 is
    10.99 USD, and 1099 JPY.
    """

    automatic_tax: CheckoutSessionAutomaticTax
    billing_address_collection: Literal[
        "auto",
        "required",
    ] | str | None = None
    branding_settings: CheckoutSessionBrandingSettings | None = None
    cancel_url: str | None = None
    client_reference_id: str | None = None
    """Your own id for the session, such as that of a cart."""

    client_secret: str | None = None
    """With it a browser shows the session: keep it out of logs. A secret: never log it."""

    collected_information: CheckoutSessionCollectedInformation | None = None
    consent: CheckoutSessionConsent | None = None
    consent_collection: CheckoutSessionConsentCollection | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    """Three letters of ISO 4217, in lower case: `usd`."""

    currency_conversion: CheckoutSessionCurrencyConversion | None = None
    custom_fields: list[CheckoutSessionCustomField]
    """What else you asked, with the customer's answers."""

    custom_text: CheckoutSessionCustomText
    customer: str | None = None
    """Who bought; null for guests, and before it is completed. The id of the Customer; deliveries do not
    carry the object itself.
    """

    customer_account: str | None = None
    customer_creation: Literal[
        "always",
        "if_required",
    ] | str | None = None
    customer_details: CheckoutSessionCustomerDetails | None = None
    """What the customer entered: email, name, address, tax numbers."""

    customer_email: str | None = None
    """The email address that you filled in; the customer's is in `customer_details`."""

    discounts: list[CheckoutSessionDiscount] | None = None
    excluded_payment_method_types: list[str] | None = None
    expires_at: int
    """Until when it can be completed. Seconds since the Unix epoch."""

    id: str
    """Begins with `cs_`."""

    integration_identifier: str | None = None
    invoice: str | None = None
    """The invoice that it made, if it made one. The id of the Invoice; deliveries do not carry the object
    itself.
    """

    invoice_creation: CheckoutSessionInvoiceCreation | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    locale: Literal[
        "auto",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "en-GB",
        "es",
        "es-419",
        "et",
        "fi",
        "fil",
        "fr",
        "fr-CA",
        "hi-IN",
        "hr",
        "hu",
        "id",
        "it",
        "ja",
        "ko",
        "lt",
        "lv",
        "ms",
        "mt",
        "nb",
        "nl",
        "pl",
        "pt",
        "pt-BR",
        "ro",
        "ru",
        "sk",
        "sl",
        "sv",
        "th",
        "tr",
        "vi",
        "zh",
        "zh-HK",
        "zh-TW",
    ] | str | None = None
    managed_payments: CheckoutSessionManagedPayments | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    mode: Literal[
        "payment",
        "setup",
        "subscription",
    ] | str
    """What it does: `payment`, `subscription`, or `setup`, which takes no money."""

    name_collection: CheckoutSessionNameCollection | None = None
    object: Literal["checkout.session"]
    optional_items: list[CheckoutSessionOptionalItem] | None = None
    origin_context: Literal[
        "mobile_app",
        "web",
    ] | str | None = None
    payment_intent: str | None = None
    """The payment, in mode `payment`. The id of the PaymentIntent; deliveries do not carry the object itself.
    """

    payment_link: str | None = None
    """The payment link that it was begun from. The id of the PaymentLink; deliveries do not carry the object
    itself.
    """

    payment_method_collection: Literal[
        "always",
        "if_required",
    ] | str | None = None
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails | None = None
    payment_method_options: CheckoutSessionPaymentMethodOptions | None = None
    payment_method_types: list[str]
    payment_status: Literal[
        "no_payment_required",
        "paid",
        "unpaid",
    ] | str
    """Whether it is paid: `unpaid` may still become paid, with a delayed payment."""

    permissions: CheckoutSessionPermissions | None = None
    phone_number_collection: CheckoutSessionPhoneNumberCollection | None = None
    presentment_details: CheckoutSessionPresentmentDetails | None = None
    recovered_from: str | None = None
    redirect_on_completion: Literal[
        "always",
        "if_required",
        "never",
    ] | str | None = None
    return_url: str | None = None
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions | None = None
    setup_intent: str | None = None
    """The id of the SetupIntent; deliveries do not carry the object itself."""

    shipping_address_collection: CheckoutSessionShippingAddressCollection | None = None
    shipping_cost: CheckoutSessionShippingCost | None = None
    shipping_options: list[CheckoutSessionShippingOption]
    status: Literal[
        "complete",
        "expired",
        "open",
    ] | str | None = None
    """Where it stands: `open`, `complete` or `expired`."""

    submit_type: Literal[
        "auto",
        "book",
        "donate",
        "pay",
        "subscribe",
    ] | str | None = None
    subscription: str | None = None
    """The subscription, in mode `subscription`. The id of the Subscription; deliveries do not carry the
    object itself.
    """

    success_url: str | None = None
    """Where the customer goes afterwards."""

    tax_id_collection: CheckoutSessionTaxIdCollection | None = None
    total_details: CheckoutSessionTotalDetails | None = None
    """How much of the total are discounts, shipping and taxes."""

    ui_mode: Literal[
        "elements",
        "embedded_page",
        "form",
        "hosted_page",
        "custom",
        "embedded",
        "hosted",
    ] | str | None = None
    url: str | None = None
    """Where the customer checks out; null once it is over."""

    wallet_options: CheckoutSessionWalletOptions | None = None

    @property
    def line_items(self) -> LineItemList:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("CheckoutSession.display_items: until 2020-03-02; then `line_items`.")
        def display_items(self) -> list[CheckoutSessionDisplayItem] | None:
            """Until 2020-03-02; then `line_items`."""

        @property
        @deprecated(
            "CheckoutSession.shipping: until 2020-08-27; then "
            "`collected_information.shipping_details`."
        )
        def shipping(self) -> CheckoutSessionShipping | None:
            """Until 2020-08-27; then `collected_information.shipping_details`."""

        @property
        @deprecated(
            "CheckoutSession.shipping_details: until 2025-02-24.acacia; then "
            "`collected_information.shipping_details`."
        )
        def shipping_details(self) -> CheckoutSessionShippingDetails | None:
            """Until 2025-02-24.acacia; then `collected_information.shipping_details`."""

        @property
        @deprecated(
            "CheckoutSession.shipping_rate: until 2020-08-27; then "
            "`shipping_cost.shipping_rate`."
        )
        def shipping_rate(self) -> str | None:
            """Until 2020-08-27; then `shipping_cost.shipping_rate`."""

    else:

        @property
        def display_items(self) -> list[CheckoutSessionDisplayItem] | None:
            """Until 2020-03-02; then `line_items`."""

        @property
        def shipping(self) -> CheckoutSessionShipping | None:
            """Until 2020-08-27; then `collected_information.shipping_details`."""

        @property
        def shipping_details(self) -> CheckoutSessionShippingDetails | None:
            """Until 2025-02-24.acacia; then `collected_information.shipping_details`."""

        @property
        def shipping_rate(self) -> str | None:
            """Until 2020-08-27; then `shipping_cost.shipping_rate`."""
