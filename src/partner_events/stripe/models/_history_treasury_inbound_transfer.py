# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryInboundTransfer": """
origin_payment_method before:2024-10-28.acacia|value
""",
    "TreasuryInboundTransferOriginPaymentMethodDetailsUsBankAccount": """
mandate since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
