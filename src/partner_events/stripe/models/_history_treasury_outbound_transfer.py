# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryOutboundTransfer": """
destination_payment_method before:2020-08-27|value
tracking_details since:2024-04-10+
""",
    "TreasuryOutboundTransferDestinationPaymentMethodDetails": """
financial_account since:2025-01-27.acacia
""",
    "TreasuryOutboundTransferDestinationPaymentMethodDetailsFinancialAccount": """
id since:2025-01-27.acacia
network since:2025-01-27.acacia
""",
    "TreasuryOutboundTransferDestinationPaymentMethodDetailsUsBankAccount": """
mandate since:2023-10-16+
""",
    "TreasuryOutboundTransferTrackingDetails": """
ach since:2024-04-10+
type since:2024-04-10+
us_domestic_wire since:2024-04-10+
""",
    "TreasuryOutboundTransferTrackingDetailsAch": """
trace_id since:2024-04-10+
""",
    "TreasuryOutboundTransferTrackingDetailsUsDomesticWire": """
chips since:2024-06-20+
imad since:2024-04-10+ before:2024-04-10|value
omad since:2024-04-10+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
