# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "CustomerCashBalanceTransaction": """
adjusted_for_overdraft since:2022-11-15+
customer_account since:2025-12-15.clover
transferred_to_balance since:2023-10-16+
""",
    "CustomerCashBalanceTransactionAdjustedForOverdraft": """
balance_transaction since:2023-08-16+
linked_transaction since:2022-11-15+
""",
    "CustomerCashBalanceTransactionFundedBankTransfer": """
gb_bank_transfer since:2022-11-15+
jp_bank_transfer since:2022-11-15+
us_bank_transfer since:2022-11-15+
""",
    "CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer": """
account_number_last4 since:2022-11-15+
sender_name since:2022-11-15+
sort_code since:2022-11-15+
""",
    "CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer": """
sender_bank since:2022-11-15+
sender_branch since:2022-11-15+
sender_name since:2022-11-15+
""",
    "CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer": """
network since:2022-11-15+
sender_name since:2022-11-15+
""",
    "CustomerCashBalanceTransactionTransferredToBalance": """
balance_transaction since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
