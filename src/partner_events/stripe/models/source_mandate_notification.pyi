# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.source import Source
from typing_extensions import deprecated


class SourceMandateNotificationAchCreditTransfer(Model):
    account_number: str | None = None
    bank_name: str | None = None
    fingerprint: str | None = None
    refund_account_holder_name: str | None = None
    refund_account_holder_type: str | None = None
    refund_account_number: str | None = None
    refund_routing_number: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


class SourceMandateNotificationAchDebit(Model):
    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None
    type: str | None = None


class SourceMandateNotificationAcssDebit(Model):
    statement_descriptor: str | None = None


class SourceMandateNotificationAlipay(Model):
    data_string: str | None = None
    native_url: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationBacsDebit(Model):
    last4: str | None = None


class SourceMandateNotificationBancontact(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationCard(Model):
    address_line1_check: str | None = None
    address_zip_check: str | None = None
    brand: str | None = None
    country: str | None = None
    cvc_check: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    last4: str | None = None
    name: str | None = None
    skip_validation: bool | None = None
    three_d_secure: str | None = None
    tokenization_method: str | None = None


class SourceMandateNotificationCardPresent(Model):
    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    brand: str | None = None
    country: str | None = None
    cvm_type: str | None = None
    data_type: str | None = None
    dedicated_file_name: str | None = None
    emv_auth_data: str | None = None
    evidence_customer_signature: str | None = None
    evidence_transaction_certificate: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    last4: str | None = None
    mid: str | None = None
    pos_device_id: str | None = None
    pos_entry_mode: str | None = None
    read_method: str | None = None
    reader: str | None = None
    terminal_verification_results: str | None = None
    tid: str | None = None
    transaction_status_information: str | None = None


class SourceMandateNotificationEps(Model):
    reference: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationGiropay(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationIdeal(Model):
    bank: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationMultibanco(Model):
    entity: str | None = None
    reference: str | None = None
    refund_account_holder_address_city: str | None = None
    refund_account_holder_address_country: str | None = None
    refund_account_holder_address_line1: str | None = None
    refund_account_holder_address_line2: str | None = None
    refund_account_holder_address_postal_code: str | None = None
    refund_account_holder_address_state: str | None = None
    refund_account_holder_name: str | None = None
    refund_iban: str | None = None


class SourceMandateNotificationP24(Model):
    reference: str | None = None


class SourceMandateNotificationPaperCheck(Model):
    mailing_address_city: str | None = None
    mailing_address_country: str | None = None
    mailing_address_line1: str | None = None
    mailing_address_line2: str | None = None
    mailing_address_postal_code: str | None = None
    mailing_address_state: str | None = None


class SourceMandateNotificationSepaCreditTransfer(Model):
    bank_name: str | None = None
    bic: str | None = None
    iban: str | None = None
    refund_account_holder_address_city: str | None = None
    refund_account_holder_address_country: str | None = None
    refund_account_holder_address_line1: str | None = None
    refund_account_holder_address_line2: str | None = None
    refund_account_holder_address_postal_code: str | None = None
    refund_account_holder_address_state: str | None = None
    refund_account_holder_name: str | None = None
    refund_iban: str | None = None


class SourceMandateNotificationSepaDebit(Model):
    creditor_identifier: str | None = None
    last4: str | None = None
    mandate_reference: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceMandateNotificationSepaDebit.bank_code: until 2018-11-08.")
        def bank_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotificationSepaDebit.branch_code: until 2018-11-08.")
        def branch_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotificationSepaDebit.country: until 2018-11-08.")
        def country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotificationSepaDebit.fingerprint: until 2018-11-08.")
        def fingerprint(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotificationSepaDebit.mandate_url: until 2018-11-08.")
        def mandate_url(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotificationSepaDebit.skip_validation: until 2018-11-08.")
        def skip_validation(self) -> bool | None:
            """Until 2018-11-08."""

    else:

        @property
        def bank_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def branch_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def fingerprint(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mandate_url(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def skip_validation(self) -> bool | None:
            """Until 2018-11-08."""


class SourceMandateNotificationSofort(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceMandateNotificationThreeDSecure(Model):
    address_line1_check: str | None = None
    address_zip_check: str | None = None
    authenticated: bool | None = None
    brand: str | None = None
    card: str | None = None
    country: str | None = None
    customer: str | None = None
    cvc_check: str | None = None
    dynamic_last4: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    fingerprint: str | None = None
    funding: str | None = None
    last4: str | None = None
    name: str | None = None
    skip_validation: bool | None = None
    three_d_secure: str | None = None
    tokenization_method: str | None = None


class SourceMandateNotification(Model):
    """A notice to a customer that their bank account is going to be debited.

    https://docs.stripe.com/api/source_mandate_notifications/object
    """

    acss_debit: SourceMandateNotificationAcssDebit | None = None
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    bacs_debit: SourceMandateNotificationBacsDebit | None = None
    created: int
    """Seconds since the Unix epoch."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["source_mandate_notification"]
    reason: str
    sepa_debit: SourceMandateNotificationSepaDebit | None = None
    source: Source
    status: str
    type: str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceMandateNotification.ach_credit_transfer: until 2018-11-08.")
        def ach_credit_transfer(self) -> SourceMandateNotificationAchCreditTransfer | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.ach_debit: until 2018-11-08.")
        def ach_debit(self) -> SourceMandateNotificationAchDebit | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.alipay: until 2018-11-08.")
        def alipay(self) -> SourceMandateNotificationAlipay | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.bancontact: until 2018-11-08.")
        def bancontact(self) -> SourceMandateNotificationBancontact | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.card: until 2018-11-08.")
        def card(self) -> SourceMandateNotificationCard | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.card_present: until 2018-11-08.")
        def card_present(self) -> SourceMandateNotificationCardPresent | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.eps: until 2018-11-08.")
        def eps(self) -> SourceMandateNotificationEps | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.giropay: until 2018-11-08.")
        def giropay(self) -> SourceMandateNotificationGiropay | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.ideal: until 2018-11-08.")
        def ideal(self) -> SourceMandateNotificationIdeal | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.multibanco: until 2018-11-08.")
        def multibanco(self) -> SourceMandateNotificationMultibanco | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.p24: until 2018-11-08.")
        def p24(self) -> SourceMandateNotificationP24 | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.paper_check: until 2018-11-08.")
        def paper_check(self) -> SourceMandateNotificationPaperCheck | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.sepa_credit_transfer: until 2018-11-08.")
        def sepa_credit_transfer(self) -> SourceMandateNotificationSepaCreditTransfer | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.sofort: until 2018-11-08.")
        def sofort(self) -> SourceMandateNotificationSofort | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceMandateNotification.three_d_secure: until 2018-11-08.")
        def three_d_secure(self) -> SourceMandateNotificationThreeDSecure | None:
            """Until 2018-11-08."""

    else:

        @property
        def ach_credit_transfer(self) -> SourceMandateNotificationAchCreditTransfer | None:
            """Until 2018-11-08."""

        @property
        def ach_debit(self) -> SourceMandateNotificationAchDebit | None:
            """Until 2018-11-08."""

        @property
        def alipay(self) -> SourceMandateNotificationAlipay | None:
            """Until 2018-11-08."""

        @property
        def bancontact(self) -> SourceMandateNotificationBancontact | None:
            """Until 2018-11-08."""

        @property
        def card(self) -> SourceMandateNotificationCard | None:
            """Until 2018-11-08."""

        @property
        def card_present(self) -> SourceMandateNotificationCardPresent | None:
            """Until 2018-11-08."""

        @property
        def eps(self) -> SourceMandateNotificationEps | None:
            """Until 2018-11-08."""

        @property
        def giropay(self) -> SourceMandateNotificationGiropay | None:
            """Until 2018-11-08."""

        @property
        def ideal(self) -> SourceMandateNotificationIdeal | None:
            """Until 2018-11-08."""

        @property
        def multibanco(self) -> SourceMandateNotificationMultibanco | None:
            """Until 2018-11-08."""

        @property
        def p24(self) -> SourceMandateNotificationP24 | None:
            """Until 2018-11-08."""

        @property
        def paper_check(self) -> SourceMandateNotificationPaperCheck | None:
            """Until 2018-11-08."""

        @property
        def sepa_credit_transfer(self) -> SourceMandateNotificationSepaCreditTransfer | None:
            """Until 2018-11-08."""

        @property
        def sofort(self) -> SourceMandateNotificationSofort | None:
            """Until 2018-11-08."""

        @property
        def three_d_secure(self) -> SourceMandateNotificationThreeDSecure | None:
            """Until 2018-11-08."""
