# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class IssuingTokenNetworkDataDevice(Model):
    device_fingerprint: str | None = None
    ip_address: str | None = None
    location: str | None = None
    name: str | None = None
    phone_number: str | None = None
    type: str | None = None


class IssuingTokenNetworkDataMastercard(Model):
    card_reference_id: str | None = None
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: str | None = None


class IssuingTokenNetworkDataVisa(Model):
    __event_always__ = "card_reference_id"

    card_reference_id: str | None = None
    token_reference_id: str
    token_requestor_id: str
    token_risk_score: str | None = None


class IssuingTokenNetworkDataWalletProviderCardholderAddress(Model):
    line1: str
    postal_code: str


class IssuingTokenNetworkDataWalletProvider(Model):
    account_id: str | None = None
    account_trust_score: int | None = None
    card_number_source: str | None = None
    cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddress | None = None
    cardholder_name: str | None = None
    device_trust_score: int | None = None
    hashed_account_email_address: str | None = None
    reason_codes: list[str] | None = None
    suggested_decision: str | None = None
    suggested_decision_version: str | None = None


class IssuingTokenNetworkData(Model):
    device: IssuingTokenNetworkDataDevice | None = None
    mastercard: IssuingTokenNetworkDataMastercard | None = None
    type: str
    visa: IssuingTokenNetworkDataVisa | None = None
    wallet_provider: IssuingTokenNetworkDataWalletProvider | None = None


class IssuingToken(Model):
    """https://docs.stripe.com/api/issuing/tokens/object"""

    __event_always__ = "device_fingerprint"

    card: str
    created: int
    device_fingerprint: str | None = None
    id: str
    last4: str | None = None
    livemode: bool
    network: str
    network_data: IssuingTokenNetworkData | None = None
    network_updated_at: int
    object: str
    status: str
    wallet_provider: str | None = None


HISTORY = "_history_issuing_token"
