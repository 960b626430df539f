# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import Model


class IssuingDisputeEvidenceProductNotReceived(Model):
    dispute_explanation: str | None = None
    uncategorized_file: str | None = None


class RetiredIssuingDispute(Beside):
    disputed_transaction: str | None = None
    reason: str | None = None


class RetiredIssuingDisputeEvidence(Beside):
    product_not_received: IssuingDisputeEvidenceProductNotReceived | None = None


class RetiredIssuingDisputeEvidenceDuplicate(Beside):
    dispute_explanation: str | None = None
    uncategorized_file: str | None = None


class RetiredIssuingDisputeEvidenceFraudulent(Beside):
    dispute_explanation: str | None = None
    uncategorized_file: str | None = None


class RetiredIssuingDisputeEvidenceOther(Beside):
    dispute_explanation: str | None = None
    uncategorized_file: str | None = None


HISTORY = {
    "IssuingDispute": """
balance_transactions since:2020-03-02+ before:2023-10-16|always
loss_reason since:2024-04-10+
metadata before:2018-10-31|unknown|type=map<any>
status were:under_review
treasury since:2020-08-27+
disputed_transaction since:2018-09-06 until:2020-03-02 now:transaction is:always
reason until:2020-03-02 now:evidence.reason is:always
""",
    "IssuingDisputeEvidence": """
canceled since:2020-08-27+
duplicate since:2019-12-03+ before:2020-03-02|always|null
fraudulent before:2020-03-02|always|null
merchandise_not_as_described since:2020-08-27+
no_valid_authorization since:2024-04-10+
not_received since:2020-08-27+
other before:2020-03-02|always|null
reason since:2020-08-27+
service_not_as_described since:2020-08-27+
product_not_received since:2019-12-03+ until:2020-03-02 is:always is:null
""",
    "IssuingDisputeEvidenceCanceled": """
additional_documentation since:2020-08-27+
canceled_at since:2020-08-27+
cancellation_policy_provided since:2020-08-27+
cancellation_reason since:2020-08-27+
expected_at since:2020-08-27+
explanation since:2020-08-27+
product_description since:2020-08-27+
product_type since:2020-08-27+
return_status since:2020-08-27+
returned_at since:2020-08-27+
""",
    "IssuingDisputeEvidenceDuplicate": """
additional_documentation since:2020-08-27+
card_statement since:2020-08-27+
cash_receipt since:2020-08-27+
check_image since:2020-08-27+
explanation since:2020-08-27+
original_transaction since:2019-12-03+
dispute_explanation since:2019-12-03+ until:2020-03-02 is:always is:null
uncategorized_file since:2019-12-03+ until:2020-03-02 is:always is:null
""",
    "IssuingDisputeEvidenceFraudulent": """
additional_documentation since:2020-08-27+
explanation since:2020-08-27+
dispute_explanation until:2020-03-02 is:always is:null
uncategorized_file until:2020-03-02 is:always is:null
""",
    "IssuingDisputeEvidenceMerchandiseNotAsDescribed": """
additional_documentation since:2020-08-27+
explanation since:2020-08-27+
received_at since:2020-08-27+
return_description since:2020-08-27+
return_status since:2020-08-27+
returned_at since:2020-08-27+
""",
    "IssuingDisputeEvidenceNoValidAuthorization": """
additional_documentation since:2024-04-10+
explanation since:2024-04-10+
""",
    "IssuingDisputeEvidenceNotReceived": """
additional_documentation since:2020-08-27+
expected_at since:2020-08-27+
explanation since:2020-08-27+
product_description since:2020-08-27+
product_type since:2020-08-27+
""",
    "IssuingDisputeEvidenceOther": """
additional_documentation since:2020-08-27+
explanation since:2020-08-27+
product_description since:2020-08-27+
product_type since:2020-08-27+
dispute_explanation until:2020-03-02 is:always
uncategorized_file until:2020-03-02 is:always is:null
""",
    "IssuingDisputeEvidenceServiceNotAsDescribed": """
additional_documentation since:2020-08-27+
canceled_at since:2020-08-27+
cancellation_reason since:2020-08-27+
explanation since:2020-08-27+
received_at since:2020-08-27+
""",
    "IssuingDisputeTreasury": """
debit_reversal since:2020-08-27+
received_debit since:2020-08-27+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
