# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class IssuingTokenNetworkDataDevice(Model):
    device_fingerprint: str | None = None
    ip_address: str | None = None
    location: str | None = None
    name: str | None = None
    phone_number: str | None = None
    type: Literal[
        "other",
        "phone",
        "watch",
    ] | str | None = None


class IssuingTokenNetworkDataMastercard(Model):
    card_reference_id: str | None = None
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: str | None = None


class IssuingTokenNetworkDataVisa(Model):
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
    card_number_source: Literal[
        "app",
        "manual",
        "on_file",
        "other",
    ] | str | None = None
    cardholder_address: IssuingTokenNetworkDataWalletProviderCardholderAddress | None = None
    cardholder_name: str | None = None
    device_trust_score: int | None = None
    hashed_account_email_address: str | None = None
    reason_codes: list[Literal[
        "account_card_too_new",
        "account_recently_changed",
        "account_too_new",
        "account_too_new_since_launch",
        "additional_device",
        "data_expired",
        "defer_id_v_decision",
        "device_recently_lost",
        "good_activity_history",
        "has_suspended_tokens",
        "high_risk",
        "inactive_account",
        "long_account_tenure",
        "low_account_score",
        "low_device_score",
        "low_phone_number_score",
        "network_service_error",
        "outside_home_territory",
        "provisioning_cardholder_mismatch",
        "provisioning_device_and_cardholder_mismatch",
        "provisioning_device_mismatch",
        "same_device_no_prior_authentication",
        "same_device_successful_prior_authentication",
        "software_update",
        "suspicious_activity",
        "too_many_different_cardholders",
        "too_many_recent_attempts",
        "too_many_recent_tokens",
    ] | str] | None = None
    suggested_decision: Literal[
        "approve",
        "decline",
        "require_auth",
    ] | str | None = None
    suggested_decision_version: str | None = None


class IssuingTokenNetworkData(Model):
    device: IssuingTokenNetworkDataDevice | None = None
    mastercard: IssuingTokenNetworkDataMastercard | None = None
    type: Literal[
        "mastercard",
        "visa",
    ] | str
    visa: IssuingTokenNetworkDataVisa | None = None
    wallet_provider: IssuingTokenNetworkDataWalletProvider | None = None


class IssuingToken(Model):
    """A card that you issued, as a wallet has it.

    https://docs.stripe.com/api/issuing/tokens/object
    """

    card: str
    """The id of the IssuingCard; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    device_fingerprint: str | None = None
    id: str
    last4: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    network: Literal[
        "mastercard",
        "visa",
    ] | str
    network_data: IssuingTokenNetworkData | None = None
    network_updated_at: int
    """Seconds since the Unix epoch."""

    object: Literal["issuing.token"]
    status: Literal[
        "active",
        "deleted",
        "requested",
        "suspended",
    ] | str
    wallet_provider: Literal[
        "apple_pay",
        "google_pay",
        "samsung_pay",
    ] | str | None = None
