# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredDispute(Beside):
    evidence_due_by: int | None = None
    balance_transaction: str | None = None


HISTORY = {
    "Dispute": """
balance_transactions before:2016-07-06|unknown|type=array<id>
charge before:2017-02-14|unknown|type=string
enhanced_eligibility_types since:2024-10-28.acacia
evidence before:2014-11-20|unknown|null|type=string before:2016-07-06|unknown before:2017-04-06|unknown|\
type=map<any>
evidence_details since:2014-12-08 before:2016-07-06|unknown before:2017-04-06|unknown|type=map<any>
id since:2015-07-13
intended_submission_method since:2026-10-28.endive
is_charge_refundable since:2014-12-08
metadata before:2016-07-06|unknown before:2018-10-31|unknown|type=map<any>
network_reason_code since:2019-12-03
object since:2017-02-14
payment_intent since:2019-11-05
payment_method_details since:2023-08-16+
status were:charge_refunded
evidence_due_by until:2014-11-20 now:evidence_details.due_by is:seldom is:null
balance_transaction now:balance_transactions is:seldom is:null is:still_sent is:undocumented
""",
    "DisputeEvidence": """
access_activity_log since:2014-12-08
appeal since:2026-10-28.endive
billing_address since:2014-12-08
cancellation_policy since:2014-12-08
cancellation_policy_disclosure since:2014-12-08
cancellation_rebuttal since:2014-12-08
customer_communication since:2014-12-08
customer_email_address since:2014-12-08
customer_name since:2014-12-08
customer_purchase_ip since:2014-12-08
customer_signature since:2014-12-08
duplicate_charge_documentation since:2014-12-08
duplicate_charge_explanation since:2014-12-08
duplicate_charge_id since:2014-12-08
enhanced_evidence since:2024-10-28.acacia
product_description since:2014-12-08
receipt since:2014-12-08
refund_policy since:2014-12-08
refund_policy_disclosure since:2014-12-08
refund_refusal_explanation since:2014-12-08
service_date since:2014-12-08
service_documentation since:2014-12-08
shipping_address since:2014-12-08
shipping_carrier since:2016-07-06
shipping_date since:2014-12-08
shipping_documentation since:2014-12-08
shipping_tracking_number since:2014-12-08
uncategorized_file since:2014-12-08
uncategorized_text since:2014-12-08
""",
    "DisputeEvidenceAppeal": """
card since:2026-10-28.endive
""",
    "DisputeEvidenceAppealCard": """
reason_for_filing since:2026-10-28.endive
supporting_files since:2026-10-28.endive
""",
    "DisputeEvidenceDetails": """
due_by since:2014-12-08
enhanced_eligibility since:2024-10-28.acacia
has_evidence since:2016-07-06
past_due since:2016-07-06
submission_count since:2014-12-08
submission_method since:2026-10-28.endive
""",
    "DisputeEvidenceDetailsEnhancedEligibility": """
mastercard_compliance since:2026-06-24.dahlia
visa_compelling_evidence_3 since:2024-10-28.acacia
visa_compliance since:2024-12-18.acacia
""",
    "DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance": """
status since:2026-06-24.dahlia
""",
    "DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3": """
required_actions since:2024-10-28.acacia
status since:2024-10-28.acacia
""",
    "DisputeEvidenceDetailsEnhancedEligibilityVisaCompliance": """
status since:2024-12-18.acacia
""",
    "DisputeEvidenceEnhancedEvidence": """
mastercard_compliance since:2026-06-24.dahlia
visa_compelling_evidence_3 since:2024-10-28.acacia
visa_compliance since:2024-12-18.acacia
""",
    "DisputeEvidenceEnhancedEvidenceMastercardCompliance": """
fee_acknowledged since:2026-06-24.dahlia
""",
    "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3": """
disputed_transaction since:2024-10-28.acacia
prior_undisputed_transactions since:2024-10-28.acacia
""",
    "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction": """
customer_account_id since:2024-10-28.acacia
customer_device_fingerprint since:2024-10-28.acacia
customer_device_id since:2024-10-28.acacia
customer_email_address since:2024-10-28.acacia
customer_purchase_ip since:2024-10-28.acacia
merchandise_or_services since:2024-10-28.acacia
product_description since:2024-10-28.acacia
shipping_address since:2024-10-28.acacia
""",
    "DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction": """
charge since:2024-10-28.acacia
customer_account_id since:2024-10-28.acacia
customer_device_fingerprint since:2024-10-28.acacia
customer_device_id since:2024-10-28.acacia
customer_email_address since:2024-10-28.acacia
customer_purchase_ip since:2024-10-28.acacia
product_description since:2024-10-28.acacia
shipping_address since:2024-10-28.acacia
""",
    "DisputeEvidenceEnhancedEvidenceVisaCompliance": """
fee_acknowledged since:2024-12-18.acacia
""",
    "DisputePaymentMethodDetails": """
amazon_pay since:2024-06-20+
card since:2023-08-16+ before:2023-10-16|always|null
klarna since:2024-04-10+
paypal since:2024-04-10+
type since:2023-08-16+
""",
    "DisputePaymentMethodDetailsAmazonPay": """
dispute_type since:2024-06-20+
""",
    "DisputePaymentMethodDetailsCard": """
brand since:2023-08-16+
case_type since:2024-06-20+
network since:2026-07-29.dahlia
network_reason_code since:2023-08-16+
""",
    "DisputePaymentMethodDetailsKlarna": """
chargeback_loss_reason_code since:2025-09-30.clover
reason_code since:2024-04-10+
""",
    "DisputePaymentMethodDetailsPaypal": """
case_id since:2024-04-10+
reason_code since:2024-04-10+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
