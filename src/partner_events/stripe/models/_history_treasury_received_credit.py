# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryReceivedCredit": """
hosted_regulatory_receipt_url since:2020-08-27+
""",
    "TreasuryReceivedCreditLinkedFlows": """
source_flow_details before:2023-10-16|always
""",
    "TreasuryReceivedCreditLinkedFlowsSourceFlowDetails": """
outbound_transfer since:2025-01-27.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
