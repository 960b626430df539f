# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.balance_transaction import BalanceTransaction
from typing_extensions import deprecated


class DisputeEvidenceAppealCard(Model):
    reason_for_filing: str | None = None
    supporting_files: list[str] | None = None


class DisputeEvidenceAppeal(Model):
    card: DisputeEvidenceAppealCard | None = None


class DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance(Model):
    status: Literal[
        "fee_acknowledged",
        "requires_fee_acknowledgement",
    ] | str


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3(Model):
    required_actions: list[Literal[
        "missing_customer_identifiers",
        "missing_disputed_transaction_description",
        "missing_merchandise_or_services",
        "missing_prior_undisputed_transaction_description",
        "missing_prior_undisputed_transactions",
    ] | str]
    status: Literal[
        "not_qualified",
        "qualified",
        "requires_action",
    ] | str


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance(Model):
    status: Literal[
        "fee_acknowledged",
        "requires_fee_acknowledgement",
    ] | str


class DisputeEvidenceDetailsEnhancedEligibility(Model):
    mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance | None = None
    visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 | None = None
    visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance | None = None


class DisputeEvidenceDetails(Model):
    due_by: int | None = None
    """Seconds since the Unix epoch."""

    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int
    submission_method: Literal[
        "manual",
        "not_submitted",
        "smart_disputes",
    ] | str


class DisputeEvidenceEnhancedEvidenceMastercardCompliance(Model):
    fee_acknowledged: bool


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(Model):
    customer_account_id: str | None = None
    customer_device_fingerprint: str | None = None
    customer_device_id: str | None = None
    customer_email_address: str | None = None
    customer_purchase_ip: str | None = None
    merchandise_or_services: Literal[
        "merchandise",
        "services",
    ] | str | None = None
    product_description: str | None = None
    shipping_address: Address | None = None


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(Model):
    charge: str
    customer_account_id: str | None = None
    customer_device_fingerprint: str | None = None
    customer_device_id: str | None = None
    customer_email_address: str | None = None
    customer_purchase_ip: str | None = None
    product_description: str | None = None
    shipping_address: Address | None = None


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3(Model):
    disputed_transaction: (
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction
        | None
    ) = None
    prior_undisputed_transactions: list[
        DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction
    ]


class DisputeEvidenceEnhancedEvidenceVisaCompliance(Model):
    fee_acknowledged: bool


class DisputeEvidenceEnhancedEvidence(Model):
    mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardCompliance | None = None
    visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 | None = None
    visa_compliance: DisputeEvidenceEnhancedEvidenceVisaCompliance | None = None


class DisputeEvidence(Model):
    access_activity_log: str | None = None
    appeal: DisputeEvidenceAppeal | None = None
    billing_address: str | None = None
    cancellation_policy: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    cancellation_policy_disclosure: str | None = None
    cancellation_rebuttal: str | None = None
    customer_communication: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    customer_email_address: str | None = None
    customer_name: str | None = None
    customer_purchase_ip: str | None = None
    customer_signature: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    duplicate_charge_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    duplicate_charge_explanation: str | None = None
    duplicate_charge_id: str | None = None
    enhanced_evidence: DisputeEvidenceEnhancedEvidence
    product_description: str | None = None
    receipt: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    refund_policy: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    refund_policy_disclosure: str | None = None
    refund_refusal_explanation: str | None = None
    service_date: str | None = None
    service_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    shipping_address: str | None = None
    shipping_carrier: str | None = None
    shipping_date: str | None = None
    shipping_documentation: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    shipping_tracking_number: str | None = None
    uncategorized_file: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    uncategorized_text: str | None = None


class DisputePaymentMethodDetailsAmazonPay(Model):
    dispute_type: Literal[
        "chargeback",
        "claim",
    ] | str | None = None


class DisputePaymentMethodDetailsCard(Model):
    brand: str
    case_type: Literal[
        "block",
        "chargeback",
        "compliance",
        "inquiry",
        "resolution",
    ] | str
    network: str
    network_reason_code: str | None = None


class DisputePaymentMethodDetailsKlarna(Model):
    chargeback_loss_reason_code: str | None = None
    reason_code: str | None = None


class DisputePaymentMethodDetailsPaypal(Model):
    case_id: str | None = None
    reason_code: str | None = None


class DisputePaymentMethodDetails(Model):
    amazon_pay: DisputePaymentMethodDetailsAmazonPay | None = None
    card: DisputePaymentMethodDetailsCard | None = None
    klarna: DisputePaymentMethodDetailsKlarna | None = None
    paypal: DisputePaymentMethodDetailsPaypal | None = None
    type: Literal[
        "amazon_pay",
        "card",
        "klarna",
        "paypal",
    ] | str


class Dispute(Model):
    """A customer's objection to a charge, made through their bank.

    https://docs.stripe.com/api/disputes/object
    """

    amount: int
    """What is disputed; it may differ from the charge. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    balance_transactions: list[BalanceTransaction]
    """What was taken from your balance, and what came back."""

    charge: str
    """The disputed charge. The id of the Charge; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    enhanced_eligibility_types: list[Literal[
        "mastercard_compliance",
        "visa_compelling_evidence_3",
        "visa_compliance",
    ] | str]
    evidence: DisputeEvidence
    """What you handed in: text, and ids of files."""

    evidence_details: DisputeEvidenceDetails
    """Until when evidence can be handed in, and whether it was."""

    id: str
    """Begins with `dp_` or `du_`."""

    intended_submission_method: Literal[
        "manual",
        "prefer_manual",
        "prefer_smart_disputes",
        "smart_disputes",
    ] | str | None = None
    is_charge_refundable: bool
    """Whether a refund can still settle it."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    network_reason_code: str | None = None
    object: Literal["dispute"]
    payment_intent: str | None = None
    """The payment that the disputed charge is of. The id of the PaymentIntent; deliveries do not carry the
    object itself.
    """

    payment_method_details: DisputePaymentMethodDetails | None = None
    reason: str
    """What the customer objects to, such as `fraudulent`."""

    status: Literal[
        "appeal_needs_response",
        "appeal_under_review",
        "lost",
        "needs_response",
        "prevented",
        "under_review",
        "warning_closed",
        "warning_needs_response",
        "warning_under_review",
        "won",
        "charge_refunded",
    ] | str
    """Where it stands: `needs_response` waits for you; `won` and `lost` are final."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Dispute.evidence_due_by: until 2014-11-20; then `evidence_details.due_by`.")
        def evidence_due_by(self) -> int | None:
            """Until 2014-11-20; then `evidence_details.due_by`."""

        @property
        @deprecated(
            "Dispute.balance_transaction: in no definition; deliveries of old versions have "
            "it; then `balance_transactions`."
        )
        def balance_transaction(self) -> str | None:
            """In no definition; deliveries of old versions have it; then `balance_transactions`."""

    else:

        @property
        def evidence_due_by(self) -> int | None:
            """Until 2014-11-20; then `evidence_details.due_by`."""

        @property
        def balance_transaction(self) -> str | None:
            """In no definition; deliveries of old versions have it; then `balance_transactions`."""
