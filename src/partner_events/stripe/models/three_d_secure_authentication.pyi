# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address


class ThreeDSecureAuthenticationAcquirerDetails(Model):
    acquirer_bin: str | None = None
    acquirer_country: str | None = None
    acquirer_merchant_id: str | None = None
    mcc: str | None = None
    merchant_name: str | None = None
    requestor_id: str | None = None


class ThreeDSecureAuthenticationChannelBrowser(Model):
    accept_header: str
    color_depth: int | None = None
    ip_address: str
    java_enabled: bool | None = None
    javascript_enabled: bool
    language: str
    screen_height: int | None = None
    screen_width: int | None = None
    timezone_offset: int | None = None
    user_agent: str


class ThreeDSecureAuthenticationChannelThreeRI(Model):
    previous_authentication: str
    type: Literal[
        "delayed_shipment",
        "other_payment",
        "recurring",
        "split_shipment",
    ] | str


class ThreeDSecureAuthenticationChannel(Model):
    browser: ThreeDSecureAuthenticationChannelBrowser | None = None
    three_r_i: ThreeDSecureAuthenticationChannelThreeRI | None = None
    type: Literal[
        "browser",
        "three_r_i",
    ] | str


class ThreeDSecureAuthenticationFlowPreferenceChallenge(Model):
    type: Literal[
        "mandated",
        "preferred",
    ] | str


class ThreeDSecureAuthenticationFlowPreferenceDataShare(Model):
    type: Literal[
        "ds_specific",
        "emv_standard",
    ] | str


class ThreeDSecureAuthenticationFlowPreferenceFrictionless(Model):
    type: Literal[
        "low_risk",
        "none",
    ] | str


class ThreeDSecureAuthenticationFlowPreference(Model):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallenge | None = None
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShare | None = None
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionless | None = None
    type: Literal[
        "challenge",
        "data_share",
        "frictionless",
    ] | str


class ThreeDSecureAuthenticationFutureUsageInstallmentExpiry(Model):
    date: str | None = None
    type: Literal[
        "date",
        "never",
    ] | str


class ThreeDSecureAuthenticationFutureUsageInstallment(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry
    interval: Literal["day"] | str
    interval_count: int
    number: int


class ThreeDSecureAuthenticationFutureUsageRecurringExpiry(Model):
    date: str | None = None
    type: Literal[
        "date",
        "never",
    ] | str


class ThreeDSecureAuthenticationFutureUsageRecurring(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    expiry: ThreeDSecureAuthenticationFutureUsageRecurringExpiry
    interval: Literal["day"] | str
    interval_count: int


class ThreeDSecureAuthenticationFutureUsage(Model):
    installment: ThreeDSecureAuthenticationFutureUsageInstallment | None = None
    recurring: ThreeDSecureAuthenticationFutureUsageRecurring | None = None
    type: Literal[
        "card_on_file",
        "installment",
        "recurring",
    ] | str


class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires(Model):
    avalgo: str
    cb_exemption: str | None = None
    cb_score: str | None = None


class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails(Model):
    cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires | None = None


class ThreeDSecureAuthenticationOutcomeDetails(Model):
    acs_transaction_id: str | None = None
    ares: str | None = None
    ares_trans_status: Literal[
        "A",
        "C",
        "D",
        "I",
        "N",
        "R",
        "S",
        "U",
        "Y",
    ] | str | None = None
    cryptogram: str | None = None
    ds_transaction_id: str | None = None
    eci: str | None = None
    network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails | None = None
    protocol_version: Literal[
        "2.1.0",
        "2.2.0",
        "2.3.1",
    ] | str
    requestor_challenge_indicator: Literal[
        "01",
        "02",
        "03",
        "04",
        "05",
        "06",
    ] | str | None = None
    rreq: str | None = None
    rreq_trans_status: Literal[
        "A",
        "C",
        "D",
        "I",
        "N",
        "R",
        "S",
        "U",
        "Y",
    ] | str | None = None
    three_ds_server_transaction_id: str


class ThreeDSecureAuthentication(Model):
    """One authentication of a cardholder by 3D Secure.

    https://docs.stripe.com/api/three_d_secure/authentications/object
    """

    acquirer_details: ThreeDSecureAuthenticationAcquirerDetails | None = None
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    challenge_url: str | None = None
    channel: ThreeDSecureAuthenticationChannel
    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    directory_server: Literal[
        "american_express",
        "cartes_bancaires",
        "discover",
        "mastercard",
        "visa",
    ] | str
    fingerprinting_url: str | None = None
    flow_preference: ThreeDSecureAuthenticationFlowPreference | None = None
    future_usage: ThreeDSecureAuthenticationFutureUsage | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    message_category: Literal[
        "non_payment_authentication",
        "payment_authentication",
    ] | str
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["three_d_secure.authentication"]
    outcome: Literal[
        "abandoned",
        "attempt_acknowledged",
        "authenticated",
        "canceled",
        "denied",
        "informational",
        "internal_error",
        "not_supported",
        "not_triggered",
        "processing_error",
        "rejected",
    ] | str | None = None
    outcome_details: ThreeDSecureAuthenticationOutcomeDetails | None = None
    payment_method: str
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    reason: Literal[
        "cardholder_authentication",
        "issuer_requested",
        "liability_shift",
        "processing_costs",
        "regulatory_compliance",
    ] | str | None = None
    shipping_address: Address | None = None
    status: Literal[
        "canceled",
        "error",
        "failed",
        "requires_challenge",
        "requires_submission",
        "succeeded",
    ] | str
