# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class RetiredSourceTransactionAchCreditTransfer(Beside):
    account_number: str | None = None
    bank_name: str | None = None
    refund_account_holder_name: str | None = None
    refund_account_holder_type: str | None = None
    refund_account_number: str | None = None
    refund_routing_number: str | None = None
    swift_code: str | None = None


class RetiredSourceTransactionGbpCreditTransfer(Beside):
    sort_code: str | None = None


class RetiredSourceTransactionPaperCheck(Beside):
    mailing_address_city: str | None = None
    mailing_address_country: str | None = None
    mailing_address_line1: str | None = None
    mailing_address_line2: str | None = None
    mailing_address_postal_code: str | None = None
    mailing_address_state: str | None = None


class RetiredSourceTransactionSepaCreditTransfer(Beside):
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
    amount_charged: int | None = None
    amount_received: int | None = None
    amount_returned: int | None = None
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


class SourceTransactionEps(Model):
    reference: str | None = None
    statement_descriptor: str | None = None


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


class RetiredSourceTransaction(Beside):
    ach_debit: SourceTransactionAchDebit | None = None
    alipay: SourceTransactionAlipay | None = None
    bancontact: SourceTransactionBancontact | None = None
    bitcoin: SourceTransactionBitcoin | None = None
    card: SourceTransactionCard | None = None
    card_present: SourceTransactionCardPresent | None = None
    eps: SourceTransactionEps | None = None
    giropay: SourceTransactionGiropay | None = None
    ideal: SourceTransactionIdeal | None = None
    multibanco: SourceTransactionMultibanco | None = None
    p24: SourceTransactionP24 | None = None
    sepa_debit: SourceTransactionSepaDebit | None = None
    sofort: SourceTransactionSofort | None = None
    three_d_secure: SourceTransactionThreeDSecure | None = None


HISTORY = {
    "SourceTransaction": """
chf_credit_transfer since:2018-11-08
gbp_credit_transfer since:2019-05-16
paper_check since:2018-05-21
sepa_credit_transfer since:2018-02-28
status since:2018-08-23
type were:bitcoin|paper_check|sepa_credit_transfer
ach_debit since:2018-02-28 until:2018-11-08 is:seldom is:null
alipay until:2018-11-08 is:seldom is:null
bancontact until:2018-11-08 is:seldom is:null
bitcoin until:2018-05-21 is:seldom is:null
card until:2018-11-08 is:seldom is:null
card_present since:2018-05-21 until:2018-11-08 is:seldom is:null
eps since:2018-02-05 until:2018-11-08 is:seldom is:null
giropay until:2018-11-08 is:seldom is:null
ideal until:2018-11-08 is:seldom is:null
multibanco since:2018-02-05 until:2018-11-08 is:seldom is:null
p24 until:2018-11-08 is:seldom is:null
sepa_debit since:2018-02-28 until:2018-11-08 is:seldom is:null
sofort until:2018-11-08 is:seldom is:null
three_d_secure until:2018-11-08 is:seldom is:null
""",
    "SourceTransactionAchCreditTransfer": """
customer_data since:2018-11-08
last4 since:2018-11-08
account_number until:2018-11-08 is:seldom is:null
bank_name until:2018-11-08 is:seldom is:null
refund_account_holder_name since:2018-09-24 until:2018-11-08 is:seldom is:null
refund_account_holder_type since:2018-09-24 until:2018-11-08 is:seldom is:null
refund_account_number since:2018-09-24 until:2018-11-08 is:seldom is:null
refund_routing_number since:2018-09-24 until:2018-11-08 is:seldom is:null
swift_code until:2018-11-08 is:seldom is:null
""",
    "SourceTransactionChfCreditTransfer": """
reference since:2018-11-08
sender_address_country since:2018-11-08
sender_address_line1 since:2018-11-08
sender_iban since:2018-11-08
sender_name since:2018-11-08
""",
    "SourceTransactionGbpCreditTransfer": """
fingerprint since:2019-05-16
funding_method since:2019-12-03
last4 since:2019-05-16
reference since:2019-09-09
sender_account_number since:2019-12-03+
sender_name since:2019-05-16
sender_sort_code since:2019-12-03+
sort_code since:2019-05-16 until:2019-12-03 is:seldom is:null
""",
    "SourceTransactionPaperCheck": """
available_at since:2018-11-08
invoices since:2018-11-08
mailing_address_city since:2018-05-21 until:2018-11-08 is:seldom is:null
mailing_address_country since:2018-05-21 until:2018-11-08 is:seldom is:null
mailing_address_line1 since:2018-05-21 until:2018-11-08 is:seldom is:null
mailing_address_line2 since:2018-05-21 until:2018-11-08 is:seldom is:null
mailing_address_postal_code since:2018-05-21 until:2018-11-08 is:seldom is:null
mailing_address_state since:2018-05-21 until:2018-11-08 is:seldom is:null
""",
    "SourceTransactionSepaCreditTransfer": """
reference since:2018-11-08
sender_iban since:2018-11-08
sender_name since:2018-11-08
bank_name since:2018-02-28 until:2018-11-08 is:seldom is:null
bic since:2018-02-28 until:2018-11-08 is:seldom is:null
iban since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_city since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_country since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_line1 since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_line2 since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_postal_code since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_address_state since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_account_holder_name since:2018-02-28 until:2018-11-08 is:seldom is:null
refund_iban since:2018-02-28 until:2018-11-08 is:seldom is:null
""",
    "SourceTransactionBancontact": """
iban_last4 since:2018-05-21
""",
    "SourceTransactionCard": """
name since:2018-05-21
""",
    "SourceTransactionCardPresent": """
application_preferred_name_encoding since:2018-07-27
authorization_code since:2018-08-23
""",
    "SourceTransactionThreeDSecure": """
address_line1_check since:2018-07-27
address_zip_check since:2018-07-27
brand since:2018-07-27
card_automatically_updated since:2018-07-27
country since:2018-07-27
cvc_check since:2018-07-27
dynamic_last4 since:2018-07-27
exp_month since:2018-07-27
exp_year since:2018-07-27
fingerprint since:2018-07-27
funding since:2018-07-27
last4 since:2018-07-27
name since:2018-07-27
skip_validation since:2018-07-27
three_d_secure since:2018-07-27
tokenization_method since:2018-07-27
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
