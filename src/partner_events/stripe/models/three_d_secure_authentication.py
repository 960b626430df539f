# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


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
    type: str


class ThreeDSecureAuthenticationChannel(Model):
    browser: ThreeDSecureAuthenticationChannelBrowser | None = None
    three_r_i: ThreeDSecureAuthenticationChannelThreeRI | None = None
    type: str


class ThreeDSecureAuthenticationFlowPreferenceChallenge(Model):
    type: str


class ThreeDSecureAuthenticationFlowPreferenceDataShare(Model):
    type: str


class ThreeDSecureAuthenticationFlowPreferenceFrictionless(Model):
    type: str


class ThreeDSecureAuthenticationFlowPreference(Model):
    challenge: ThreeDSecureAuthenticationFlowPreferenceChallenge | None = None
    data_share: ThreeDSecureAuthenticationFlowPreferenceDataShare | None = None
    frictionless: ThreeDSecureAuthenticationFlowPreferenceFrictionless | None = None
    type: str


class ThreeDSecureAuthenticationFutureUsageInstallmentExpiry(Model):
    date: str | None = None
    type: str


class ThreeDSecureAuthenticationFutureUsageInstallment(Model):
    amount: int | None = None
    expiry: ThreeDSecureAuthenticationFutureUsageInstallmentExpiry
    interval: str
    interval_count: int
    number: int


class ThreeDSecureAuthenticationFutureUsageRecurringExpiry(Model):
    date: str | None = None
    type: str


class ThreeDSecureAuthenticationFutureUsageRecurring(Model):
    amount: int | None = None
    expiry: ThreeDSecureAuthenticationFutureUsageRecurringExpiry
    interval: str
    interval_count: int


class ThreeDSecureAuthenticationFutureUsage(Model):
    installment: ThreeDSecureAuthenticationFutureUsageInstallment | None = None
    recurring: ThreeDSecureAuthenticationFutureUsageRecurring | None = None
    type: str


class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires(Model):
    __event_always__ = "cb_exemption cb_score"

    avalgo: str
    cb_exemption: str | None = None
    cb_score: str | None = None


class ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails(Model):
    cartes_bancaires: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetailsCartesBancaires | None = None


class ThreeDSecureAuthenticationOutcomeDetails(Model):
    acs_transaction_id: str | None = None
    ares: str | None = None
    ares_trans_status: str | None = None
    cryptogram: str | None = None
    ds_transaction_id: str | None = None
    eci: str | None = None
    network_details: ThreeDSecureAuthenticationOutcomeDetailsNetworkDetails | None = None
    protocol_version: str
    requestor_challenge_indicator: str | None = None
    rreq: str | None = None
    rreq_trans_status: str | None = None
    three_ds_server_transaction_id: str


class ThreeDSecureAuthentication(Model):
    """https://docs.stripe.com/api/three_d_secure/authentications/object"""

    __event_always__ = "metadata"

    acquirer_details: ThreeDSecureAuthenticationAcquirerDetails | None = None
    amount: int | None = None
    challenge_url: str | None = None
    channel: ThreeDSecureAuthenticationChannel
    created: int
    currency: str | None = None
    directory_server: str
    fingerprinting_url: str | None = None
    flow_preference: ThreeDSecureAuthenticationFlowPreference | None = None
    future_usage: ThreeDSecureAuthenticationFutureUsage | None = None
    id: str
    livemode: bool
    message_category: str
    metadata: dict[str, str] | None = None
    object: str
    outcome: str | None = None
    outcome_details: ThreeDSecureAuthenticationOutcomeDetails | None = None
    payment_method: str
    reason: str | None = None
    shipping_address: Address | None = None
    status: str
