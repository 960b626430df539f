# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BillingPortalConfiguration": """
login_page since:2022-08-01+
metadata since:2020-08-27+
name since:2025-08-27.basil
""",
    "BillingPortalConfigurationFeatures": """
subscription_pause since:2020-08-27+
""",
    "BillingPortalConfigurationFeaturesPaymentMethodUpdate": """
payment_method_configuration since:2025-11-17.clover
""",
    "BillingPortalConfigurationFeaturesSubscriptionCancel": """
cancellation_reason since:2020-08-27+
""",
    "BillingPortalConfigurationFeaturesSubscriptionCancelCancellationReason": """
feedback_options since:2026-08-26.dahlia
""",
    "BillingPortalConfigurationFeaturesSubscriptionPause": """
duration since:2026-10-28.endive
""",
    "BillingPortalConfigurationFeaturesSubscriptionPauseDuration": """
interval_options since:2026-10-28.endive
type since:2026-10-28.endive
""",
    "BillingPortalConfigurationFeaturesSubscriptionPauseDurationIntervalOption": """
interval since:2026-10-28.endive
interval_count since:2026-10-28.endive
""",
    "BillingPortalConfigurationFeaturesSubscriptionUpdate": """
billing_cycle_anchor since:2025-12-15.clover
products before:2023-10-16|always
schedule_at_period_end since:2024-10-28.acacia before:2024-11-20.acacia|seldom
trial_update_behavior since:2025-09-30.clover
""",
    "BillingPortalConfigurationFeaturesSubscriptionUpdateProduct": """
adjustable_quantity since:2025-07-30.basil
""",
    "BillingPortalConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity": """
enabled since:2025-07-30.basil
maximum since:2025-07-30.basil
minimum since:2025-07-30.basil
""",
    "BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd": """
conditions since:2024-10-28.acacia
""",
    "BillingPortalConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition": """
type since:2024-10-28.acacia
""",
    "BillingPortalConfigurationLoginPage": """
enabled since:2022-08-01+
url since:2022-08-01+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
