# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsInteracPresentReceipt(Model):
    __event_always__ = (
        "application_cryptogram application_preferred_name authorization_code "
        "authorization_response_code cardholder_verification_method dedicated_file_name "
        "terminal_verification_results transaction_status_information"
    )

    account_type: str | None = None
    application_cryptogram: str | None = None
    application_preferred_name: str | None = None
    authorization_code: str | None = None
    authorization_response_code: str | None = None
    cardholder_verification_method: str | None = None
    dedicated_file_name: str | None = None
    terminal_verification_results: str | None = None
    transaction_status_information: str | None = None


class ChargePaymentMethodDetailsInteracPresent(Model):
    __event_always__ = (
        "brand cardholder_name country emv_auth_data fingerprint funding generated_card "
        "last4 network network_transaction_id preferred_locales read_method receipt"
    )

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
    read_method: str | None = None
    reader: str | None = None
    receipt: ChargePaymentMethodDetailsInteracPresentReceipt | None = None


HISTORY = "_history_charge"
