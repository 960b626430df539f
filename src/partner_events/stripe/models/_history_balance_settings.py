# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BalanceSettingsPaymentsPayouts": """
automatic_transfer_rules_by_currency since:2026-05-27.dahlia
""",
    "BalanceSettingsPaymentsPayoutsAutomaticTransferRulesByCurrency": """
payout_method since:2026-05-27.dahlia
transfer_up_to_amount since:2026-05-27.dahlia
type since:2026-05-27.dahlia
""",
    "BalanceSettingsPaymentsSettlementTiming": """
start_of_day since:2026-05-27.dahlia
""",
    "BalanceSettingsPaymentsSettlementTimingStartOfDay": """
hour since:2026-05-27.dahlia
minutes since:2026-05-27.dahlia
timezone since:2026-05-27.dahlia
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
