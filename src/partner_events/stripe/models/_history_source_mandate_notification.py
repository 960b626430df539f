# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class RetiredSourceMandateNotificationSepaDebit(Beside):
    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    mandate_url: str | None = None
    skip_validation: bool | None = None


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


class SourceMandateNotificationAlipay(Model):
    data_string: str | None = None
    native_url: str | None = None
    statement_descriptor: str | None = None


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


class RetiredSourceMandateNotification(Beside):
    ach_credit_transfer: SourceMandateNotificationAchCreditTransfer | None = None
    ach_debit: SourceMandateNotificationAchDebit | None = None
    alipay: SourceMandateNotificationAlipay | None = None
    bancontact: SourceMandateNotificationBancontact | None = None
    card: SourceMandateNotificationCard | None = None
    card_present: SourceMandateNotificationCardPresent | None = None
    eps: SourceMandateNotificationEps | None = None
    giropay: SourceMandateNotificationGiropay | None = None
    ideal: SourceMandateNotificationIdeal | None = None
    multibanco: SourceMandateNotificationMultibanco | None = None
    p24: SourceMandateNotificationP24 | None = None
    paper_check: SourceMandateNotificationPaperCheck | None = None
    sepa_credit_transfer: SourceMandateNotificationSepaCreditTransfer | None = None
    sofort: SourceMandateNotificationSofort | None = None
    three_d_secure: SourceMandateNotificationThreeDSecure | None = None


HISTORY = {
    "SourceMandateNotification": """
acss_debit since:2020-03-02+
bacs_debit since:2018-11-08
sepa_debit since:2018-09-24
ach_credit_transfer since:2018-09-24 until:2018-11-08 is:seldom is:null
ach_debit since:2018-09-24 until:2018-11-08 is:seldom is:null
alipay since:2018-09-24 until:2018-11-08 is:seldom is:null
bancontact since:2018-09-24 until:2018-11-08 is:seldom is:null
card since:2018-09-24 until:2018-11-08 is:seldom is:null
card_present since:2018-09-24 until:2018-11-08 is:seldom is:null
eps since:2018-09-24 until:2018-11-08 is:seldom is:null
giropay since:2018-09-24 until:2018-11-08 is:seldom is:null
ideal since:2018-09-24 until:2018-11-08 is:seldom is:null
multibanco since:2018-09-24 until:2018-11-08 is:seldom is:null
p24 since:2018-09-24 until:2018-11-08 is:seldom is:null
paper_check since:2018-09-24 until:2018-11-08 is:seldom is:null
sepa_credit_transfer since:2018-09-24 until:2018-11-08 is:seldom is:null
sofort since:2018-09-24 until:2018-11-08 is:seldom is:null
three_d_secure since:2018-09-24 until:2018-11-08 is:seldom is:null
""",
    "SourceMandateNotificationAcssDebit": """
statement_descriptor since:2020-03-02+
""",
    "SourceMandateNotificationBacsDebit": """
last4 since:2018-11-08
""",
    "SourceMandateNotificationSepaDebit": """
creditor_identifier since:2018-11-08
last4 since:2018-09-24
mandate_reference since:2018-09-24
bank_code since:2018-09-24 until:2018-11-08 is:seldom is:null
branch_code since:2018-09-24 until:2018-11-08 is:seldom is:null
country since:2018-09-24 until:2018-11-08 is:seldom is:null
fingerprint since:2018-09-24 until:2018-11-08 is:seldom is:null
mandate_url since:2018-09-24 until:2018-11-08 is:seldom is:null
skip_validation since:2018-09-24 until:2018-11-08 is:seldom is:null
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
