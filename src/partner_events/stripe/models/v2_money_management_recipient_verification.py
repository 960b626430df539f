# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2MoneyManagementRecipientVerificationConsumedBy(Model):
    outbound_payment: str | None = None
    type: str


class V2MoneyManagementRecipientVerificationMatchResultDetails(Model):
    matched_business_type: str | None = None
    matched_name: str | None = None
    message: str
    provided_business_type: str | None = None
    provided_name: str


class V2MoneyManagementRecipientVerificationStatusTransitions(Model):
    acknowledged_at: str | None = None
    consumed_at: str | None = None


class V2MoneyManagementRecipientVerification(Model):
    """https://docs.stripe.com/api/v2/money_management/recipient_verifications/object"""

    consumed_by: V2MoneyManagementRecipientVerificationConsumedBy | None = None
    created: str
    expires_at: str | None = None
    id: str
    livemode: bool
    match_result: str
    match_result_details: V2MoneyManagementRecipientVerificationMatchResultDetails
    object: str
    payout_method: str
    recipient: str | None = None
    status: str
    status_transitions: V2MoneyManagementRecipientVerificationStatusTransitions | None = None
    verification_type: str
