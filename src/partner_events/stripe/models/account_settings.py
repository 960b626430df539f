# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_account.pyi.

from partner_events._models.model import Model


class AccountSettingsBacsDebitPayments(Model):
    __event_always__ = "display_name service_user_number"

    display_name: str | None = None
    service_user_number: str | None = None


class AccountSettingsBranding(Model):
    __event_always__ = "icon logo primary_color secondary_color"

    icon: str | None = None
    logo: str | None = None
    primary_color: str | None = None
    secondary_color: str | None = None


class AccountSettingsCardIssuingTosAcceptance(Model):
    __event_always__ = "date ip"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class AccountSettingsCardIssuing(Model):
    tos_acceptance: AccountSettingsCardIssuingTosAcceptance | None = None


class AccountSettingsCardPaymentsDeclineOn(Model):
    avs_failure: bool
    cvc_failure: bool


class AccountSettingsCardPayments(Model):
    __event_always__ = (
        "statement_descriptor_prefix statement_descriptor_prefix_kana "
        "statement_descriptor_prefix_kanji"
    )

    decline_on: AccountSettingsCardPaymentsDeclineOn | None = None
    statement_descriptor_prefix: str | None = None
    statement_descriptor_prefix_kana: str | None = None
    statement_descriptor_prefix_kanji: str | None = None


class AccountSettingsDashboard(Model):
    __event_always__ = "display_name timezone"

    display_name: str | None = None
    timezone: str | None = None


class AccountSettingsInvoices(Model):
    __event_always__ = "default_account_tax_ids hosted_payment_method_save"

    default_account_tax_ids: list[str] | None = None
    hosted_payment_method_save: str | None = None


class AccountSettingsPayments(Model):
    __event_always__ = (
        "statement_descriptor statement_descriptor_kana statement_descriptor_kanji "
        "statement_descriptor_prefix_kana statement_descriptor_prefix_kanji"
    )

    statement_descriptor: str | None = None
    statement_descriptor_kana: str | None = None
    statement_descriptor_kanji: str | None = None
    statement_descriptor_prefix_kana: str | None = None
    statement_descriptor_prefix_kanji: str | None = None


class AccountSettingsPayoutsSchedule(Model):
    delay_days: int
    interval: str
    monthly_anchor: int | None = None
    monthly_payout_days: list[int] | None = None
    weekly_anchor: str | None = None
    weekly_payout_days: list[str] | None = None


class AccountSettingsPayouts(Model):
    __event_always__ = "statement_descriptor"

    debit_negative_balances: bool
    schedule: AccountSettingsPayoutsSchedule
    statement_descriptor: str | None = None


class AccountSettingsPaypayPaymentsSiteAccessible(Model):
    pass


class AccountSettingsPaypayPaymentsSiteInDevelopment(Model):
    __event_always__ = "username"

    password_provided: bool | None = None
    username: str | None = None


class AccountSettingsPaypayPaymentsSiteRestricted(Model):
    __event_always__ = "payment_flow_file"

    payment_flow_file: str | None = None


class AccountSettingsPaypayPaymentsSite(Model):
    accessible: AccountSettingsPaypayPaymentsSiteAccessible | None = None
    in_development: AccountSettingsPaypayPaymentsSiteInDevelopment | None = None
    restricted: AccountSettingsPaypayPaymentsSiteRestricted | None = None
    type: str | None = None


class AccountSettingsPaypayPayments(Model):
    additional_files: list[str] | None = None
    goods_type: str | None = None
    site: AccountSettingsPaypayPaymentsSite | None = None


class AccountSettingsSepaDebitPayments(Model):
    creditor_id: str | None = None


class AccountSettingsTreasuryTosAcceptance(Model):
    __event_always__ = "date ip"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class AccountSettingsTreasury(Model):
    tos_acceptance: AccountSettingsTreasuryTosAcceptance | None = None


class AccountSettings(Model):
    bacs_debit_payments: AccountSettingsBacsDebitPayments | None = None
    branding: AccountSettingsBranding
    card_issuing: AccountSettingsCardIssuing | None = None
    card_payments: AccountSettingsCardPayments
    dashboard: AccountSettingsDashboard
    invoices: AccountSettingsInvoices | None = None
    payments: AccountSettingsPayments
    payouts: AccountSettingsPayouts | None = None
    paypay_payments: AccountSettingsPaypayPayments | None = None
    sepa_debit_payments: AccountSettingsSepaDebitPayments | None = None
    treasury: AccountSettingsTreasury | None = None


HISTORY = "_history_account"
