# Generated from schemas/stripe by codegen; do not edit.

HISTORY = {
    "BillingPortalSession": """
after_expiration since:2026-10-28.endive
configuration since:2020-08-27+
customer_account since:2025-12-15.clover
flow since:2022-11-15+
locale since:2020-08-27+
on_behalf_of since:2020-08-27+
return_url before:2020-03-02|value
""",
    "BillingPortalSessionAfterExpiration": """
customer_login since:2026-10-28.endive
type since:2026-10-28.endive
""",
    "BillingPortalSessionAfterExpirationCustomerLogin": """
expires_at since:2026-10-28.endive
""",
    "BillingPortalSessionFlow": """
after_completion since:2022-11-15+
customer_update since:2026-08-26.dahlia
subscription_cancel since:2022-11-15+
subscription_pause since:2026-10-28.endive
subscription_update since:2022-11-15+
subscription_update_confirm since:2022-11-15+
type since:2022-11-15+
""",
    "BillingPortalSessionFlowAfterCompletion": """
hosted_confirmation since:2022-11-15+
redirect since:2022-11-15+
type since:2022-11-15+
""",
    "BillingPortalSessionFlowAfterCompletionHostedConfirmation": """
custom_message since:2022-11-15+
""",
    "BillingPortalSessionFlowAfterCompletionRedirect": """
return_url since:2022-11-15+
""",
    "BillingPortalSessionFlowSubscriptionCancel": """
retention since:2023-08-16+
subscription since:2022-11-15+
""",
    "BillingPortalSessionFlowSubscriptionCancelRetention": """
coupon_offer since:2023-08-16+
type since:2023-08-16+
""",
    "BillingPortalSessionFlowSubscriptionCancelRetentionCouponOffer": """
coupon since:2023-08-16+
""",
    "BillingPortalSessionFlowSubscriptionPause": """
subscription since:2026-10-28.endive
""",
    "BillingPortalSessionFlowSubscriptionUpdate": """
subscription since:2022-11-15+
""",
    "BillingPortalSessionFlowSubscriptionUpdateConfirm": """
discounts since:2022-11-15+
items since:2022-11-15+
subscription since:2022-11-15+
""",
    "BillingPortalSessionFlowSubscriptionUpdateConfirmDiscount": """
coupon since:2022-11-15+
promotion_code since:2022-11-15+
""",
    "BillingPortalSessionFlowSubscriptionUpdateConfirmItem": """
id since:2022-11-15+
price since:2022-11-15+
quantity since:2022-11-15+
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
