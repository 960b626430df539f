# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "FinancialConnectionsAccount": """
account_numbers since:2025-11-17.clover
status_details since:2026-06-24.dahlia
subscriptions since:2023-10-16+
transaction_refresh since:2023-10-16+
""",
    "FinancialConnectionsAccountAccountHolder": """
customer_account since:2025-12-15.clover
""",
    "FinancialConnectionsAccountAccountNumber": """
expected_expiry_date since:2025-11-17.clover
identifier_type since:2025-11-17.clover
status since:2025-11-17.clover
supported_networks since:2025-11-17.clover
""",
    "FinancialConnectionsAccountBalanceRefresh": """
next_refresh_available_at since:2023-10-16+
""",
    "FinancialConnectionsAccountOwnershipRefresh": """
next_refresh_available_at since:2024-04-10+
""",
    "FinancialConnectionsAccountStatusDetails": """
active since:2026-06-24.dahlia
""",
    "FinancialConnectionsAccountStatusDetailsActive": """
action since:2026-06-24.dahlia
cause since:2026-06-24.dahlia
expected_deactivation_date since:2026-06-24.dahlia
""",
    "FinancialConnectionsAccountTransactionRefresh": """
id since:2023-10-16+
last_attempted_at since:2023-10-16+
next_refresh_available_at since:2023-10-16+
status since:2023-10-16+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
