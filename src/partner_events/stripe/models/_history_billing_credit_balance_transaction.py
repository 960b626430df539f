# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BillingCreditBalanceTransactionCredit": """
credits_application_invoice_voided since:2024-12-18.acacia before:2024-12-18.acacia|seldom
""",
    "BillingCreditBalanceTransactionCreditCreditsApplicationInvoiceVoided": """
invoice since:2024-12-18.acacia
invoice_line_item since:2024-12-18.acacia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
