# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BalanceTransaction


class IssuingDisputeEvidenceCanceled(Model):
    __event_always__ = (
        "additional_documentation canceled_at cancellation_policy_provided "
        "cancellation_reason expected_at explanation product_description product_type "
        "return_status returned_at"
    )

    additional_documentation: str | None = None
    canceled_at: int | None = None
    cancellation_policy_provided: bool | None = None
    cancellation_reason: str | None = None
    expected_at: int | None = None
    explanation: str | None = None
    product_description: str | None = None
    product_type: str | None = None
    return_status: str | None = None
    returned_at: int | None = None


class IssuingDisputeEvidenceDuplicate(Model):
    __event_always__ = (
        "additional_documentation card_statement cash_receipt check_image explanation "
        "original_transaction"
    )

    additional_documentation: str | None = None
    card_statement: str | None = None
    cash_receipt: str | None = None
    check_image: str | None = None
    explanation: str | None = None
    original_transaction: str | None = None


class IssuingDisputeEvidenceFraudulent(Model):
    __event_always__ = "additional_documentation explanation"

    additional_documentation: str | None = None
    explanation: str | None = None


class IssuingDisputeEvidenceMerchandiseNotAsDescribed(Model):
    __event_always__ = (
        "additional_documentation explanation received_at return_description "
        "return_status returned_at"
    )

    additional_documentation: str | None = None
    explanation: str | None = None
    received_at: int | None = None
    return_description: str | None = None
    return_status: str | None = None
    returned_at: int | None = None


class IssuingDisputeEvidenceNoValidAuthorization(Model):
    __event_always__ = "additional_documentation explanation"

    additional_documentation: str | None = None
    explanation: str | None = None


class IssuingDisputeEvidenceNotReceived(Model):
    __event_always__ = (
        "additional_documentation expected_at explanation product_description "
        "product_type"
    )

    additional_documentation: str | None = None
    expected_at: int | None = None
    explanation: str | None = None
    product_description: str | None = None
    product_type: str | None = None


class IssuingDisputeEvidenceOther(Model):
    __event_always__ = "additional_documentation explanation product_description product_type"

    additional_documentation: str | None = None
    explanation: str | None = None
    product_description: str | None = None
    product_type: str | None = None


class IssuingDisputeEvidenceServiceNotAsDescribed(Model):
    __event_always__ = "additional_documentation canceled_at cancellation_reason explanation received_at"

    additional_documentation: str | None = None
    canceled_at: int | None = None
    cancellation_reason: str | None = None
    explanation: str | None = None
    received_at: int | None = None


class IssuingDisputeEvidence(Model):
    canceled: IssuingDisputeEvidenceCanceled | None = None
    duplicate: IssuingDisputeEvidenceDuplicate | None = None
    fraudulent: IssuingDisputeEvidenceFraudulent | None = None
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribed | None = None
    no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorization | None = None
    not_received: IssuingDisputeEvidenceNotReceived | None = None
    other: IssuingDisputeEvidenceOther | None = None
    reason: str
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribed | None = None


class IssuingDisputeTreasury(Model):
    __event_always__ = "debit_reversal"

    debit_reversal: str | None = None
    received_debit: str


class IssuingDispute(Model):
    """https://docs.stripe.com/api/issuing/disputes/object"""

    amount: int
    balance_transactions: list[BalanceTransaction] | None = None
    created: int
    currency: str
    evidence: IssuingDisputeEvidence
    id: str
    livemode: bool
    loss_reason: str | None = None
    metadata: dict[str, str]
    object: str
    status: str
    transaction: str
    treasury: IssuingDisputeTreasury | None = None


HISTORY = "_history_issuing_dispute"
BESIDE = (
    "IssuingDispute IssuingDisputeEvidence IssuingDisputeEvidenceDuplicate "
    "IssuingDisputeEvidenceFraudulent IssuingDisputeEvidenceOther"
)
