# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "SubscriptionItem": """
billed_until since:2026-05-27.dahlia
billing_thresholds since:2018-11-08
current_period_end since:2025-03-31.basil
current_period_start since:2025-03-31.basil
current_trial since:2026-09-30.endive
discounts since:2023-10-16+
metadata since:2017-06-05 before:2018-10-31|unknown|type=map<any>
object since:2017-02-14
price since:2020-03-02+
subscription since:2018-01-23
tax_rates since:2019-03-14
""",
    "SubscriptionItemBillingThresholds": """
usage_gte since:2018-11-08
""",
    "SubscriptionItemCurrentTrial": """
end_date since:2026-09-30.endive
start_date since:2026-09-30.endive
trial_offer since:2026-09-30.endive
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
