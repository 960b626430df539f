# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryReceivedDebit": """
hosted_regulatory_receipt_url since:2020-08-27+
""",
    "TreasuryReceivedDebitLinkedFlows": """
payout since:2023-10-16+
topup since:2026-01-28.clover
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
