# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from typing_extensions import deprecated


class SourceTransactionAchCreditTransfer(Model):
    customer_data: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceTransactionAchCreditTransfer.account_number: until 2018-11-08.")
        def account_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.bank_name: until 2018-11-08.")
        def bank_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.refund_account_holder_name: until 2018-11-08.")
        def refund_account_holder_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.refund_account_holder_type: until 2018-11-08.")
        def refund_account_holder_type(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.refund_account_number: until 2018-11-08.")
        def refund_account_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.refund_routing_number: until 2018-11-08.")
        def refund_routing_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionAchCreditTransfer.swift_code: until 2018-11-08.")
        def swift_code(self) -> str | None:
            """Until 2018-11-08."""

    else:

        @property
        def account_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def bank_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_type(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_routing_number(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def swift_code(self) -> str | None:
            """Until 2018-11-08."""


class SourceTransactionAchDebit(Model):
    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None
    type: str | None = None


class SourceTransactionAlipay(Model):
    data_string: str | None = None
    native_url: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionBancontact(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionBitcoin(Model):
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
    uri: str | None = None


class SourceTransactionCard(Model):
    address_line1_check: str | None = None
    address_zip_check: str | None = None
    brand: str | None = None
    card_automatically_updated: bool | None = None
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


class SourceTransactionCardPresent(Model):
    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    application_preferred_name_encoding: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    brand: str | None = None
    card_automatically_updated: bool | None = None
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


class SourceTransactionChfCreditTransfer(Model):
    reference: str | None = None
    sender_address_country: str | None = None
    sender_address_line1: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None


class SourceTransactionEps(Model):
    reference: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionGbpCreditTransfer(Model):
    fingerprint: str | None = None
    funding_method: str | None = None
    last4: str | None = None
    reference: str | None = None
    sender_account_number: str | None = None
    sender_name: str | None = None
    sender_sort_code: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceTransactionGbpCreditTransfer.sort_code: until 2019-12-03.")
        def sort_code(self) -> str | None:
            """Until 2019-12-03."""

    else:

        @property
        def sort_code(self) -> str | None:
            """Until 2019-12-03."""


class SourceTransactionGiropay(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionIdeal(Model):
    bank: str | None = None
    bic: str | None = None
    iban_last4: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionMultibanco(Model):
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


class SourceTransactionP24(Model):
    reference: str | None = None


class SourceTransactionPaperCheck(Model):
    available_at: str | None = None
    invoices: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_city: until 2018-11-08.")
        def mailing_address_city(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_country: until 2018-11-08.")
        def mailing_address_country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_line1: until 2018-11-08.")
        def mailing_address_line1(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_line2: until 2018-11-08.")
        def mailing_address_line2(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_postal_code: until 2018-11-08.")
        def mailing_address_postal_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionPaperCheck.mailing_address_state: until 2018-11-08.")
        def mailing_address_state(self) -> str | None:
            """Until 2018-11-08."""

    else:

        @property
        def mailing_address_city(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mailing_address_country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mailing_address_line1(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mailing_address_line2(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mailing_address_postal_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def mailing_address_state(self) -> str | None:
            """Until 2018-11-08."""


class SourceTransactionSepaCreditTransfer(Model):
    reference: str | None = None
    sender_iban: str | None = None
    sender_name: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceTransactionSepaCreditTransfer.bank_name: until 2018-11-08.")
        def bank_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionSepaCreditTransfer.bic: until 2018-11-08.")
        def bic(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionSepaCreditTransfer.iban: until 2018-11-08.")
        def iban(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_city: until "
            "2018-11-08."
        )
        def refund_account_holder_address_city(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_country: until "
            "2018-11-08."
        )
        def refund_account_holder_address_country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_line1: until "
            "2018-11-08."
        )
        def refund_account_holder_address_line1(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_line2: until "
            "2018-11-08."
        )
        def refund_account_holder_address_line2(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_postal_code: "
            "until 2018-11-08."
        )
        def refund_account_holder_address_postal_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_address_state: until "
            "2018-11-08."
        )
        def refund_account_holder_address_state(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated(
            "SourceTransactionSepaCreditTransfer.refund_account_holder_name: until "
            "2018-11-08."
        )
        def refund_account_holder_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransactionSepaCreditTransfer.refund_iban: until 2018-11-08.")
        def refund_iban(self) -> str | None:
            """Until 2018-11-08."""

    else:

        @property
        def bank_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def bic(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def iban(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_city(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_country(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_line1(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_line2(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_postal_code(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_address_state(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_account_holder_name(self) -> str | None:
            """Until 2018-11-08."""

        @property
        def refund_iban(self) -> str | None:
            """Until 2018-11-08."""


class SourceTransactionSepaDebit(Model):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    mandate_reference: str | None = None
    mandate_url: str | None = None
    skip_validation: bool | None = None


class SourceTransactionSofort(Model):
    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    country: str | None = None
    iban_last4: str | None = None
    preferred_language: str | None = None
    statement_descriptor: str | None = None


class SourceTransactionThreeDSecure(Model):
    address_line1_check: str | None = None
    address_zip_check: str | None = None
    authenticated: bool | None = None
    brand: str | None = None
    card: str | None = None
    card_automatically_updated: bool | None = None
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


class SourceTransaction(Model):
    """A transfer that came in for a payment source.

    https://docs.stripe.com/api/source_transactions/object
    """

    ach_credit_transfer: SourceTransactionAchCreditTransfer | None = None
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    chf_credit_transfer: SourceTransactionChfCreditTransfer | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    gbp_credit_transfer: SourceTransactionGbpCreditTransfer | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["source_transaction"]
    paper_check: SourceTransactionPaperCheck | None = None
    sepa_credit_transfer: SourceTransactionSepaCreditTransfer | None = None
    source: str
    status: str
    type: Literal[
        "ach_credit_transfer",
        "ach_debit",
        "alipay",
        "bancontact",
        "card",
        "card_present",
        "eps",
        "giropay",
        "ideal",
        "klarna",
        "multibanco",
        "p24",
        "sepa_debit",
        "sofort",
        "three_d_secure",
        "wechat",
        "bitcoin",
        "paper_check",
        "sepa_credit_transfer",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("SourceTransaction.ach_debit: until 2018-11-08.")
        def ach_debit(self) -> SourceTransactionAchDebit | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.alipay: until 2018-11-08.")
        def alipay(self) -> SourceTransactionAlipay | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.bancontact: until 2018-11-08.")
        def bancontact(self) -> SourceTransactionBancontact | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.bitcoin: until 2018-05-21.")
        def bitcoin(self) -> SourceTransactionBitcoin | None:
            """Until 2018-05-21."""

        @property
        @deprecated("SourceTransaction.card: until 2018-11-08.")
        def card(self) -> SourceTransactionCard | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.card_present: until 2018-11-08.")
        def card_present(self) -> SourceTransactionCardPresent | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.eps: until 2018-11-08.")
        def eps(self) -> SourceTransactionEps | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.giropay: until 2018-11-08.")
        def giropay(self) -> SourceTransactionGiropay | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.ideal: until 2018-11-08.")
        def ideal(self) -> SourceTransactionIdeal | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.multibanco: until 2018-11-08.")
        def multibanco(self) -> SourceTransactionMultibanco | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.p24: until 2018-11-08.")
        def p24(self) -> SourceTransactionP24 | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.sepa_debit: until 2018-11-08.")
        def sepa_debit(self) -> SourceTransactionSepaDebit | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.sofort: until 2018-11-08.")
        def sofort(self) -> SourceTransactionSofort | None:
            """Until 2018-11-08."""

        @property
        @deprecated("SourceTransaction.three_d_secure: until 2018-11-08.")
        def three_d_secure(self) -> SourceTransactionThreeDSecure | None:
            """Until 2018-11-08."""

    else:

        @property
        def ach_debit(self) -> SourceTransactionAchDebit | None:
            """Until 2018-11-08."""

        @property
        def alipay(self) -> SourceTransactionAlipay | None:
            """Until 2018-11-08."""

        @property
        def bancontact(self) -> SourceTransactionBancontact | None:
            """Until 2018-11-08."""

        @property
        def bitcoin(self) -> SourceTransactionBitcoin | None:
            """Until 2018-05-21."""

        @property
        def card(self) -> SourceTransactionCard | None:
            """Until 2018-11-08."""

        @property
        def card_present(self) -> SourceTransactionCardPresent | None:
            """Until 2018-11-08."""

        @property
        def eps(self) -> SourceTransactionEps | None:
            """Until 2018-11-08."""

        @property
        def giropay(self) -> SourceTransactionGiropay | None:
            """Until 2018-11-08."""

        @property
        def ideal(self) -> SourceTransactionIdeal | None:
            """Until 2018-11-08."""

        @property
        def multibanco(self) -> SourceTransactionMultibanco | None:
            """Until 2018-11-08."""

        @property
        def p24(self) -> SourceTransactionP24 | None:
            """Until 2018-11-08."""

        @property
        def sepa_debit(self) -> SourceTransactionSepaDebit | None:
            """Until 2018-11-08."""

        @property
        def sofort(self) -> SourceTransactionSofort | None:
            """Until 2018-11-08."""

        @property
        def three_d_secure(self) -> SourceTransactionThreeDSecure | None:
            """Until 2018-11-08."""
