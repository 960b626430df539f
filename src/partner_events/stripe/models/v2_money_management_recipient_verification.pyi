# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class V2MoneyManagementRecipientVerificationConsumedBy(Model):
    outbound_payment: str | None = None
    type: Literal["outbound_payment"] | str


class V2MoneyManagementRecipientVerificationMatchResultDetails(Model):
    matched_business_type: Literal[
        "business",
        "personal",
    ] | str | None = None
    matched_name: str | None = None
    message: str
    provided_business_type: Literal[
        "business",
        "personal",
    ] | str | None = None
    provided_name: str


class V2MoneyManagementRecipientVerificationStatusTransitions(Model):
    acknowledged_at: str | None = None
    consumed_at: str | None = None


class V2MoneyManagementRecipientVerification(Model):
    """The check whether a bank account is the recipient's.

    https://docs.stripe.com/api/v2/money_management/recipient_verifications/object
    """

    consumed_by: V2MoneyManagementRecipientVerificationConsumedBy | None = None
    created: str
    expires_at: str | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    match_result: Literal[
        "close_match",
        "match",
        "no_match",
        "unavailable",
    ] | str
    match_result_details: V2MoneyManagementRecipientVerificationMatchResultDetails
    object: Literal["v2.money_management.recipient_verification"]
    payout_method: str
    recipient: str | None = None
    status: Literal[
        "acknowledged",
        "awaiting_acknowledgement",
        "consumed",
        "expired",
        "verified",
    ] | str
    status_transitions: V2MoneyManagementRecipientVerificationStatusTransitions | None = None
    verification_type: Literal[
        "confirmation_of_payee",
        "verification_of_payee",
    ] | str
