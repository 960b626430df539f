# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "TreasuryOutboundPayment": """
tracking_details since:2024-04-10+
""",
    "TreasuryOutboundPaymentDestinationPaymentMethodDetailsUsBankAccount": """
mandate since:2023-10-16+
""",
    "TreasuryOutboundPaymentTrackingDetails": """
ach since:2024-04-10+
type since:2024-04-10+
us_domestic_wire since:2024-04-10+
""",
    "TreasuryOutboundPaymentTrackingDetailsAch": """
trace_id since:2024-04-10+
""",
    "TreasuryOutboundPaymentTrackingDetailsUsDomesticWire": """
chips since:2024-06-20+
imad since:2024-04-10+ before:2024-04-10|value
omad since:2024-04-10+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
