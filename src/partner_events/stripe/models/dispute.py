# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address, BalanceTransaction


class DisputeEvidenceAppealCard(Model):
    reason_for_filing: str | None = None
    supporting_files: list[str] | None = None


class DisputeEvidenceAppeal(Model):
    card: DisputeEvidenceAppealCard | None = None


class DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance(Model):
    status: str


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3(Model):
    required_actions: list[str]
    status: str


class DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance(Model):
    status: str


class DisputeEvidenceDetailsEnhancedEligibility(Model):
    mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance | None = None
    visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 | None = None
    visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance | None = None


class DisputeEvidenceDetails(Model):
    __event_always__ = "due_by"

    due_by: int | None = None
    enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility
    has_evidence: bool
    past_due: bool
    submission_count: int
    submission_method: str


class DisputeEvidenceEnhancedEvidenceMastercardCompliance(Model):
    fee_acknowledged: bool


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(Model):
    __event_always__ = (
        "customer_account_id customer_device_fingerprint customer_device_id "
        "customer_email_address customer_purchase_ip merchandise_or_services "
        "product_description shipping_address"
    )

    customer_account_id: str | None = None
    customer_device_fingerprint: str | None = None
    customer_device_id: str | None = None
    customer_email_address: str | None = None
    customer_purchase_ip: str | None = None
    merchandise_or_services: str | None = None
    product_description: str | None = None
    shipping_address: Address | None = None


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(Model):
    __event_always__ = (
        "customer_account_id customer_device_fingerprint customer_device_id "
        "customer_email_address customer_purchase_ip product_description shipping_address"
    )

    charge: str
    customer_account_id: str | None = None
    customer_device_fingerprint: str | None = None
    customer_device_id: str | None = None
    customer_email_address: str | None = None
    customer_purchase_ip: str | None = None
    product_description: str | None = None
    shipping_address: Address | None = None


class DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3(Model):
    __event_always__ = "disputed_transaction"

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
    __event_always__ = (
        "access_activity_log billing_address cancellation_policy "
        "cancellation_policy_disclosure cancellation_rebuttal customer_communication "
        "customer_email_address customer_name customer_purchase_ip customer_signature "
        "duplicate_charge_documentation duplicate_charge_explanation duplicate_charge_id "
        "product_description receipt refund_policy refund_policy_disclosure "
        "refund_refusal_explanation service_date service_documentation shipping_address "
        "shipping_carrier shipping_date shipping_documentation shipping_tracking_number "
        "uncategorized_file uncategorized_text"
    )

    access_activity_log: str | None = None
    appeal: DisputeEvidenceAppeal | None = None
    billing_address: str | None = None
    cancellation_policy: str | None = None
    cancellation_policy_disclosure: str | None = None
    cancellation_rebuttal: str | None = None
    customer_communication: str | None = None
    customer_email_address: str | None = None
    customer_name: str | None = None
    customer_purchase_ip: str | None = None
    customer_signature: str | None = None
    duplicate_charge_documentation: str | None = None
    duplicate_charge_explanation: str | None = None
    duplicate_charge_id: str | None = None
    enhanced_evidence: DisputeEvidenceEnhancedEvidence
    product_description: str | None = None
    receipt: str | None = None
    refund_policy: str | None = None
    refund_policy_disclosure: str | None = None
    refund_refusal_explanation: str | None = None
    service_date: str | None = None
    service_documentation: str | None = None
    shipping_address: str | None = None
    shipping_carrier: str | None = None
    shipping_date: str | None = None
    shipping_documentation: str | None = None
    shipping_tracking_number: str | None = None
    uncategorized_file: str | None = None
    uncategorized_text: str | None = None


class DisputePaymentMethodDetailsAmazonPay(Model):
    __event_always__ = "dispute_type"

    dispute_type: str | None = None


class DisputePaymentMethodDetailsCard(Model):
    __event_always__ = "network_reason_code"

    brand: str
    case_type: str
    network: str
    network_reason_code: str | None = None


class DisputePaymentMethodDetailsKlarna(Model):
    __event_always__ = "reason_code"

    chargeback_loss_reason_code: str | None = None
    reason_code: str | None = None


class DisputePaymentMethodDetailsPaypal(Model):
    __event_always__ = "case_id reason_code"

    case_id: str | None = None
    reason_code: str | None = None


class DisputePaymentMethodDetails(Model):
    amazon_pay: DisputePaymentMethodDetailsAmazonPay | None = None
    card: DisputePaymentMethodDetailsCard | None = None
    klarna: DisputePaymentMethodDetailsKlarna | None = None
    paypal: DisputePaymentMethodDetailsPaypal | None = None
    type: str


class Dispute(Model):
    """https://docs.stripe.com/api/disputes/object"""

    __event_always__ = "intended_submission_method payment_intent"

    amount: int
    """What is disputed; it may differ from the charge. In the minor unit of the currency: 1099 is 10.99 USD,
    and 1099 JPY.
    """

    balance_transactions: list[BalanceTransaction]
    """What was taken from your balance, and what came back."""

    charge: str
    """The disputed charge. The id of the Charge; deliveries do not carry the object itself."""

    created: int
    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    enhanced_eligibility_types: list[str]
    evidence: DisputeEvidence
    """What you handed in: text, and ids of files."""

    evidence_details: DisputeEvidenceDetails
    """Until when evidence can be handed in, and whether it was."""

    id: str
    """Begins with `dp_` or `du_`."""

    intended_submission_method: str | None = None
    is_charge_refundable: bool
    """Whether a refund can still settle it."""

    livemode: bool
    metadata: dict[str, str]
    network_reason_code: str | None = None
    object: str
    payment_intent: str | None = None
    """The payment that the disputed charge is of. The id of the PaymentIntent; deliveries do not carry the
    object itself.
    """

    payment_method_details: DisputePaymentMethodDetails | None = None
    reason: str
    """What the customer objects to, such as `fraudulent`."""

    status: str
    """Where it stands: `needs_response` waits for you; `won` and `lost` are final."""


HISTORY = "_history_dispute"
BESIDE = "Dispute"
