# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.balance_transaction import BalanceTransaction
from typing_extensions import deprecated


class IssuingDisputeEvidenceCanceled(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_policy_provided: bool | None = None
    cancellation_reason: str | None = None
    expected_at: int | None = None
    """Seconds since the Unix epoch."""

    explanation: str | None = None
    product_description: str | None = None
    product_type: Literal[
        "merchandise",
        "service",
    ] | str | None = None
    return_status: Literal[
        "merchant_rejected",
        "successful",
    ] | str | None = None
    returned_at: int | None = None
    """Seconds since the Unix epoch."""


class IssuingDisputeEvidenceDuplicate(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    card_statement: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    cash_receipt: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    check_image: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    explanation: str | None = None
    original_transaction: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingDisputeEvidenceDuplicate.dispute_explanation: until 2020-03-02.")
        def dispute_explanation(self) -> str | None:
            """Until 2020-03-02."""

        @property
        @deprecated("IssuingDisputeEvidenceDuplicate.uncategorized_file: until 2020-03-02.")
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""

    else:

        @property
        def dispute_explanation(self) -> str | None:
            """Until 2020-03-02."""

        @property
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""


class IssuingDisputeEvidenceFraudulent(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    explanation: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingDisputeEvidenceFraudulent.dispute_explanation: until 2020-03-02.")
        def dispute_explanation(self) -> str | None:
            """Until 2020-03-02."""

        @property
        @deprecated("IssuingDisputeEvidenceFraudulent.uncategorized_file: until 2020-03-02.")
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""

    else:

        @property
        def dispute_explanation(self) -> str | None:
            """Until 2020-03-02."""

        @property
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""


class IssuingDisputeEvidenceMerchandiseNotAsDescribed(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    explanation: str | None = None
    received_at: int | None = None
    """Seconds since the Unix epoch."""

    return_description: str | None = None
    return_status: Literal[
        "merchant_rejected",
        "successful",
    ] | str | None = None
    returned_at: int | None = None
    """Seconds since the Unix epoch."""


class IssuingDisputeEvidenceNoValidAuthorization(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    explanation: str | None = None


class IssuingDisputeEvidenceNotReceived(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    expected_at: int | None = None
    """Seconds since the Unix epoch."""

    explanation: str | None = None
    product_description: str | None = None
    product_type: Literal[
        "merchandise",
        "service",
    ] | str | None = None


class IssuingDisputeEvidenceOther(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    explanation: str | None = None
    product_description: str | None = None
    product_type: Literal[
        "merchandise",
        "service",
    ] | str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingDisputeEvidenceOther.dispute_explanation: until 2020-03-02.")
        def dispute_explanation(self) -> str:
            """Until 2020-03-02."""

        @property
        @deprecated("IssuingDisputeEvidenceOther.uncategorized_file: until 2020-03-02.")
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""

    else:

        @property
        def dispute_explanation(self) -> str:
            """Until 2020-03-02."""

        @property
        def uncategorized_file(self) -> str | None:
            """Until 2020-03-02. The id of the File; deliveries do not carry the object itself."""


class IssuingDisputeEvidenceProductNotReceived(Model):
    dispute_explanation: str | None = None
    uncategorized_file: str | None = None
    """The id of the File; deliveries do not carry the object itself."""


class IssuingDisputeEvidenceServiceNotAsDescribed(Model):
    additional_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_reason: str | None = None
    explanation: str | None = None
    received_at: int | None = None
    """Seconds since the Unix epoch."""


class IssuingDisputeEvidence(Model):
    canceled: IssuingDisputeEvidenceCanceled | None = None
    duplicate: IssuingDisputeEvidenceDuplicate | None = None
    fraudulent: IssuingDisputeEvidenceFraudulent | None = None
    merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribed | None = None
    no_valid_authorization: IssuingDisputeEvidenceNoValidAuthorization | None = None
    not_received: IssuingDisputeEvidenceNotReceived | None = None
    other: IssuingDisputeEvidenceOther | None = None
    reason: Literal[
        "canceled",
        "duplicate",
        "fraudulent",
        "merchandise_not_as_described",
        "no_valid_authorization",
        "not_received",
        "other",
        "service_not_as_described",
    ] | str
    service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribed | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingDisputeEvidence.product_not_received: until 2020-03-02.")
        def product_not_received(self) -> IssuingDisputeEvidenceProductNotReceived | None:
            """Until 2020-03-02."""

    else:

        @property
        def product_not_received(self) -> IssuingDisputeEvidenceProductNotReceived | None:
            """Until 2020-03-02."""


class IssuingDisputeTreasury(Model):
    debit_reversal: str | None = None
    received_debit: str


class IssuingDispute(Model):
    """Your objection to a transaction with a card that you issued.

    https://docs.stripe.com/api/issuing/disputes/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    balance_transactions: list[BalanceTransaction] | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    evidence: IssuingDisputeEvidence
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    loss_reason: Literal[
        "cardholder_authentication_issuer_liability",
        "eci5_token_transaction_with_tavv",
        "excess_disputes_in_timeframe",
        "has_not_met_the_minimum_dispute_amount_requirements",
        "invalid_duplicate_dispute",
        "invalid_incorrect_amount_dispute",
        "invalid_no_authorization",
        "invalid_use_of_disputes",
        "merchandise_delivered_or_shipped",
        "merchandise_or_service_as_described",
        "not_cancelled",
        "other",
        "refund_issued",
        "submitted_beyond_allowable_time_limit",
        "transaction_3ds_required",
        "transaction_approved_after_prior_fraud_dispute",
        "transaction_authorized",
        "transaction_electronically_read",
        "transaction_qualifies_for_visa_easy_payment_service",
        "transaction_unattended",
    ] | str | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["issuing.dispute"]
    status: Literal[
        "expired",
        "lost",
        "submitted",
        "unsubmitted",
        "won",
        "under_review",
    ] | str
    transaction: str
    """The id of the IssuingTransaction; deliveries do not carry the object itself."""

    treasury: IssuingDisputeTreasury | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingDispute.disputed_transaction: until 2020-03-02; then `transaction`.")
        def disputed_transaction(self) -> str:
            """Until 2020-03-02; then `transaction`. The id of the IssuingTransaction; deliveries do not carry
            the object itself.
            """

        @property
        @deprecated("IssuingDispute.reason: until 2020-03-02; then `evidence.reason`.")
        def reason(self) -> str:
            """Until 2020-03-02; then `evidence.reason`."""

    else:

        @property
        def disputed_transaction(self) -> str:
            """Until 2020-03-02; then `transaction`. The id of the IssuingTransaction; deliveries do not carry
            the object itself.
            """

        @property
        def reason(self) -> str:
            """Until 2020-03-02; then `evidence.reason`."""
