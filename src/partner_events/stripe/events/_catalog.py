# Generated from schemas/stripe by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('Stripe', 'verified', 10)
FACTS: dict[str, tuple[str, str]] = {
    "account.application.authorized": (
        "https://docs.stripe.com/api/events/types#event_types-account.application.authorized",
        "verified",
    ),
    "account.application.deauthorized": (
        "https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized",
        "verified",
    ),
    "account.external_account.created": (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.created",
        "verified",
    ),
    "account.external_account.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted",
        "verified",
    ),
    "account.external_account.updated": (
        "https://docs.stripe.com/api/events/types#event_types-account.external_account.updated",
        "verified",
    ),
    "account.updated": ("https://docs.stripe.com/api/events/types#event_types-account.updated", "verified"),
    "application_fee.created": (
        "https://docs.stripe.com/api/events/types#event_types-application_fee.created",
        "verified",
    ),
    "application_fee.refund.updated": (
        "https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated",
        "verified",
    ),
    "application_fee.refunded": (
        "https://docs.stripe.com/api/events/types#event_types-application_fee.refunded",
        "verified",
    ),
    "apps.install.created": (
        "https://docs.stripe.com/api/events/types#event_types-apps.install.created",
        "verified",
    ),
    "apps.install.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-apps.install.deleted",
        "verified",
    ),
    "apps.install.updated": (
        "https://docs.stripe.com/api/events/types#event_types-apps.install.updated",
        "verified",
    ),
    "balance.available": (
        "https://docs.stripe.com/api/events/types#event_types-balance.available",
        "verified",
    ),
    "balance_settings.updated": (
        "https://docs.stripe.com/api/events/types#event_types-balance_settings.updated",
        "verified",
    ),
    "billing.alert.triggered": (
        "https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered",
        "verified",
    ),
    "billing.credit_balance_transaction.created": (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created",
        "verified",
    ),
    "billing.credit_grant.created": (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created",
        "verified",
    ),
    "billing.credit_grant.updated": (
        "https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated",
        "verified",
    ),
    "billing.meter.created": (
        "https://docs.stripe.com/api/events/types#event_types-billing.meter.created",
        "verified",
    ),
    "billing.meter.deactivated": (
        "https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated",
        "verified",
    ),
    "billing.meter.reactivated": (
        "https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated",
        "verified",
    ),
    "billing.meter.updated": (
        "https://docs.stripe.com/api/events/types#event_types-billing.meter.updated",
        "verified",
    ),
    "billing_portal.configuration.created": (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created",
        "verified",
    ),
    "billing_portal.configuration.updated": (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated",
        "verified",
    ),
    "billing_portal.session.created": (
        "https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created",
        "verified",
    ),
    "capability.updated": (
        "https://docs.stripe.com/api/events/types#event_types-capability.updated",
        "verified",
    ),
    "cash_balance.funds_available": (
        "https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available",
        "verified",
    ),
    "charge.captured": ("https://docs.stripe.com/api/events/types#event_types-charge.captured", "verified"),
    "charge.dispute.closed": (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed",
        "verified",
    ),
    "charge.dispute.created": (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.created",
        "verified",
    ),
    "charge.dispute.funds_reinstated": (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated",
        "verified",
    ),
    "charge.dispute.funds_withdrawn": (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn",
        "verified",
    ),
    "charge.dispute.updated": (
        "https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated",
        "verified",
    ),
    "charge.expired": ("https://docs.stripe.com/api/events/types#event_types-charge.expired", "verified"),
    "charge.failed": ("https://docs.stripe.com/api/events/types#event_types-charge.failed", "verified"),
    "charge.pending": ("https://docs.stripe.com/api/events/types#event_types-charge.pending", "verified"),
    "charge.refund.updated": (
        "https://docs.stripe.com/api/events/types#event_types-charge.refund.updated",
        "verified",
    ),
    "charge.refunded": ("https://docs.stripe.com/api/events/types#event_types-charge.refunded", "verified"),
    "charge.succeeded": ("https://docs.stripe.com/api/events/types#event_types-charge.succeeded", "verified"),
    "charge.updated": ("https://docs.stripe.com/api/events/types#event_types-charge.updated", "verified"),
    "checkout.session.async_payment_failed": (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed",
        "verified",
    ),
    "checkout.session.async_payment_succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded",
        "verified",
    ),
    "checkout.session.completed": (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.completed",
        "verified",
    ),
    "checkout.session.expired": (
        "https://docs.stripe.com/api/events/types#event_types-checkout.session.expired",
        "verified",
    ),
    "climate.order.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.canceled",
        "verified",
    ),
    "climate.order.created": (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.created",
        "verified",
    ),
    "climate.order.delayed": (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.delayed",
        "verified",
    ),
    "climate.order.delivered": (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.delivered",
        "verified",
    ),
    "climate.order.product_substituted": (
        "https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted",
        "verified",
    ),
    "climate.product.created": (
        "https://docs.stripe.com/api/events/types#event_types-climate.product.created",
        "verified",
    ),
    "climate.product.pricing_updated": (
        "https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated",
        "verified",
    ),
    "coupon.created": ("https://docs.stripe.com/api/events/types#event_types-coupon.created", "verified"),
    "coupon.deleted": ("https://docs.stripe.com/api/events/types#event_types-coupon.deleted", "verified"),
    "coupon.updated": ("https://docs.stripe.com/api/events/types#event_types-coupon.updated", "verified"),
    "credit_note.created": (
        "https://docs.stripe.com/api/events/types#event_types-credit_note.created",
        "verified",
    ),
    "credit_note.updated": (
        "https://docs.stripe.com/api/events/types#event_types-credit_note.updated",
        "verified",
    ),
    "credit_note.voided": (
        "https://docs.stripe.com/api/events/types#event_types-credit_note.voided",
        "verified",
    ),
    "customer.created": ("https://docs.stripe.com/api/events/types#event_types-customer.created", "verified"),
    "customer.deleted": ("https://docs.stripe.com/api/events/types#event_types-customer.deleted", "verified"),
    "customer.discount.created": (
        "https://docs.stripe.com/api/events/types#event_types-customer.discount.created",
        "verified",
    ),
    "customer.discount.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted",
        "verified",
    ),
    "customer.discount.updated": (
        "https://docs.stripe.com/api/events/types#event_types-customer.discount.updated",
        "verified",
    ),
    "customer.source.created": (
        "https://docs.stripe.com/api/events/types#event_types-customer.source.created",
        "verified",
    ),
    "customer.source.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-customer.source.deleted",
        "verified",
    ),
    "customer.source.expiring": (
        "https://docs.stripe.com/api/events/types#event_types-customer.source.expiring",
        "verified",
    ),
    "customer.source.updated": (
        "https://docs.stripe.com/api/events/types#event_types-customer.source.updated",
        "verified",
    ),
    "customer.subscription.created": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.created",
        "verified",
    ),
    "customer.subscription.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted",
        "verified",
    ),
    "customer.subscription.paused": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused",
        "verified",
    ),
    "customer.subscription.pending_update_applied": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied",
        "verified",
    ),
    "customer.subscription.pending_update_expired": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired",
        "verified",
    ),
    "customer.subscription.resumed": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed",
        "verified",
    ),
    "customer.subscription.trial_will_end": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end",
        "verified",
    ),
    "customer.subscription.updated": (
        "https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated",
        "verified",
    ),
    "customer.tax_id.created": (
        "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created",
        "verified",
    ),
    "customer.tax_id.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted",
        "verified",
    ),
    "customer.tax_id.updated": (
        "https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated",
        "verified",
    ),
    "customer.updated": ("https://docs.stripe.com/api/events/types#event_types-customer.updated", "verified"),
    "customer_cash_balance_transaction.created": (
        "https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created",
        "verified",
    ),
    "entitlements.active_entitlement_summary.updated": (
        "https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated",
        "verified",
    ),
    "file.created": ("https://docs.stripe.com/api/events/types#event_types-file.created", "verified"),
    "financial_connections.account.account_numbers_updated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated",
        "verified",
    ),
    "financial_connections.account.created": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created",
        "verified",
    ),
    "financial_connections.account.deactivated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated",
        "verified",
    ),
    "financial_connections.account.disconnected": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected",
        "verified",
    ),
    "financial_connections.account.expected_deactivation_date_updated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated",
        "verified",
    ),
    "financial_connections.account.reactivated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated",
        "verified",
    ),
    "financial_connections.account.refreshed_balance": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance",
        "verified",
    ),
    "financial_connections.account.refreshed_ownership": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership",
        "verified",
    ),
    "financial_connections.account.refreshed_transactions": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions",
        "verified",
    ),
    "financial_connections.account.supported_payment_method_types_updated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated",
        "verified",
    ),
    "financial_connections.account.upcoming_account_number_expiry": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry",
        "verified",
    ),
    "financial_connections.account.upcoming_deactivation": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation",
        "verified",
    ),
    "financial_connections.authorization.expected_deactivation_date_updated": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated",
        "verified",
    ),
    "financial_connections.authorization.upcoming_deactivation": (
        "https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation",
        "verified",
    ),
    "identity.verification_session.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled",
        "verified",
    ),
    "identity.verification_session.created": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created",
        "verified",
    ),
    "identity.verification_session.processing": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing",
        "verified",
    ),
    "identity.verification_session.redacted": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted",
        "verified",
    ),
    "identity.verification_session.requires_input": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input",
        "verified",
    ),
    "identity.verification_session.verified": (
        "https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified",
        "verified",
    ),
    "invoice.created": ("https://docs.stripe.com/api/events/types#event_types-invoice.created", "verified"),
    "invoice.deleted": ("https://docs.stripe.com/api/events/types#event_types-invoice.deleted", "verified"),
    "invoice.finalization_failed": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed",
        "verified",
    ),
    "invoice.finalized": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.finalized",
        "verified",
    ),
    "invoice.marked_uncollectible": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible",
        "verified",
    ),
    "invoice.overdue": ("https://docs.stripe.com/api/events/types#event_types-invoice.overdue", "verified"),
    "invoice.overpaid": ("https://docs.stripe.com/api/events/types#event_types-invoice.overpaid", "verified"),
    "invoice.paid": ("https://docs.stripe.com/api/events/types#event_types-invoice.paid", "verified"),
    "invoice.payment_action_required": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required",
        "verified",
    ),
    "invoice.payment_attempt_required": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required",
        "verified",
    ),
    "invoice.payment_failed": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed",
        "verified",
    ),
    "invoice.payment_succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded",
        "verified",
    ),
    "invoice.sent": ("https://docs.stripe.com/api/events/types#event_types-invoice.sent", "verified"),
    "invoice.upcoming": ("https://docs.stripe.com/api/events/types#event_types-invoice.upcoming", "verified"),
    "invoice.updated": ("https://docs.stripe.com/api/events/types#event_types-invoice.updated", "verified"),
    "invoice.voided": ("https://docs.stripe.com/api/events/types#event_types-invoice.voided", "verified"),
    "invoice.will_be_due": (
        "https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due",
        "verified",
    ),
    "invoice_payment.paid": (
        "https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid",
        "verified",
    ),
    "invoiceitem.created": (
        "https://docs.stripe.com/api/events/types#event_types-invoiceitem.created",
        "verified",
    ),
    "invoiceitem.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted",
        "verified",
    ),
    "issuing_authorization.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created",
        "verified",
    ),
    "issuing_authorization.request": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request",
        "unverified",
    ),
    "issuing_authorization.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated",
        "verified",
    ),
    "issuing_card.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_card.created",
        "verified",
    ),
    "issuing_card.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_card.updated",
        "verified",
    ),
    "issuing_cardholder.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created",
        "verified",
    ),
    "issuing_cardholder.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated",
        "verified",
    ),
    "issuing_dispute.closed": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed",
        "verified",
    ),
    "issuing_dispute.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created",
        "verified",
    ),
    "issuing_dispute.funds_reinstated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated",
        "verified",
    ),
    "issuing_dispute.funds_rescinded": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded",
        "verified",
    ),
    "issuing_dispute.submitted": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted",
        "verified",
    ),
    "issuing_dispute.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated",
        "verified",
    ),
    "issuing_personalization_design.activated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated",
        "verified",
    ),
    "issuing_personalization_design.deactivated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated",
        "verified",
    ),
    "issuing_personalization_design.rejected": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected",
        "verified",
    ),
    "issuing_personalization_design.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated",
        "verified",
    ),
    "issuing_token.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_token.created",
        "verified",
    ),
    "issuing_token.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_token.updated",
        "verified",
    ),
    "issuing_transaction.created": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created",
        "verified",
    ),
    "issuing_transaction.purchase_details_receipt_updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated",
        "verified",
    ),
    "issuing_transaction.updated": (
        "https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated",
        "verified",
    ),
    "mandate.updated": ("https://docs.stripe.com/api/events/types#event_types-mandate.updated", "verified"),
    "payment_intent.amount_capturable_updated": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated",
        "verified",
    ),
    "payment_intent.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled",
        "verified",
    ),
    "payment_intent.created": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.created",
        "verified",
    ),
    "payment_intent.partially_funded": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded",
        "verified",
    ),
    "payment_intent.payment_failed": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed",
        "verified",
    ),
    "payment_intent.processing": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.processing",
        "verified",
    ),
    "payment_intent.requires_action": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action",
        "verified",
    ),
    "payment_intent.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded",
        "verified",
    ),
    "payment_link.created": (
        "https://docs.stripe.com/api/events/types#event_types-payment_link.created",
        "verified",
    ),
    "payment_link.updated": (
        "https://docs.stripe.com/api/events/types#event_types-payment_link.updated",
        "verified",
    ),
    "payment_method.attached": (
        "https://docs.stripe.com/api/events/types#event_types-payment_method.attached",
        "verified",
    ),
    "payment_method.automatically_updated": (
        "https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated",
        "verified",
    ),
    "payment_method.detached": (
        "https://docs.stripe.com/api/events/types#event_types-payment_method.detached",
        "verified",
    ),
    "payment_method.updated": (
        "https://docs.stripe.com/api/events/types#event_types-payment_method.updated",
        "verified",
    ),
    "payout.canceled": ("https://docs.stripe.com/api/events/types#event_types-payout.canceled", "verified"),
    "payout.created": ("https://docs.stripe.com/api/events/types#event_types-payout.created", "verified"),
    "payout.failed": ("https://docs.stripe.com/api/events/types#event_types-payout.failed", "verified"),
    "payout.paid": ("https://docs.stripe.com/api/events/types#event_types-payout.paid", "verified"),
    "payout.reconciliation_completed": (
        "https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed",
        "verified",
    ),
    "payout.updated": ("https://docs.stripe.com/api/events/types#event_types-payout.updated", "verified"),
    "person.created": ("https://docs.stripe.com/api/events/types#event_types-person.created", "verified"),
    "person.deleted": ("https://docs.stripe.com/api/events/types#event_types-person.deleted", "verified"),
    "person.updated": ("https://docs.stripe.com/api/events/types#event_types-person.updated", "verified"),
    "plan.created": ("https://docs.stripe.com/api/events/types#event_types-plan.created", "verified"),
    "plan.deleted": ("https://docs.stripe.com/api/events/types#event_types-plan.deleted", "verified"),
    "plan.updated": ("https://docs.stripe.com/api/events/types#event_types-plan.updated", "verified"),
    "price.created": ("https://docs.stripe.com/api/events/types#event_types-price.created", "verified"),
    "price.deleted": ("https://docs.stripe.com/api/events/types#event_types-price.deleted", "verified"),
    "price.updated": ("https://docs.stripe.com/api/events/types#event_types-price.updated", "verified"),
    "product.created": ("https://docs.stripe.com/api/events/types#event_types-product.created", "verified"),
    "product.deleted": ("https://docs.stripe.com/api/events/types#event_types-product.deleted", "verified"),
    "product.updated": ("https://docs.stripe.com/api/events/types#event_types-product.updated", "verified"),
    "promotion_code.created": (
        "https://docs.stripe.com/api/events/types#event_types-promotion_code.created",
        "verified",
    ),
    "promotion_code.updated": (
        "https://docs.stripe.com/api/events/types#event_types-promotion_code.updated",
        "verified",
    ),
    "quote.accepted": ("https://docs.stripe.com/api/events/types#event_types-quote.accepted", "verified"),
    "quote.canceled": ("https://docs.stripe.com/api/events/types#event_types-quote.canceled", "verified"),
    "quote.created": ("https://docs.stripe.com/api/events/types#event_types-quote.created", "verified"),
    "quote.finalized": ("https://docs.stripe.com/api/events/types#event_types-quote.finalized", "verified"),
    "radar.early_fraud_warning.created": (
        "https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created",
        "verified",
    ),
    "radar.early_fraud_warning.updated": (
        "https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated",
        "verified",
    ),
    "refund.created": ("https://docs.stripe.com/api/events/types#event_types-refund.created", "verified"),
    "refund.failed": ("https://docs.stripe.com/api/events/types#event_types-refund.failed", "verified"),
    "refund.updated": ("https://docs.stripe.com/api/events/types#event_types-refund.updated", "verified"),
    "reporting.report_run.failed": (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed",
        "verified",
    ),
    "reporting.report_run.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded",
        "verified",
    ),
    "reporting.report_type.updated": (
        "https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated",
        "verified",
    ),
    "reserve.hold.created": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.hold.created",
        "verified",
    ),
    "reserve.hold.updated": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated",
        "verified",
    ),
    "reserve.plan.created": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.plan.created",
        "verified",
    ),
    "reserve.plan.disabled": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled",
        "verified",
    ),
    "reserve.plan.expired": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired",
        "verified",
    ),
    "reserve.plan.updated": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated",
        "verified",
    ),
    "reserve.release.created": (
        "https://docs.stripe.com/api/events/types#event_types-reserve.release.created",
        "verified",
    ),
    "review.closed": ("https://docs.stripe.com/api/events/types#event_types-review.closed", "verified"),
    "review.opened": ("https://docs.stripe.com/api/events/types#event_types-review.opened", "verified"),
    "setup_intent.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled",
        "verified",
    ),
    "setup_intent.created": (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.created",
        "verified",
    ),
    "setup_intent.requires_action": (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action",
        "verified",
    ),
    "setup_intent.setup_failed": (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed",
        "verified",
    ),
    "setup_intent.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded",
        "verified",
    ),
    "sigma.scheduled_query_run.created": (
        "https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created",
        "verified",
    ),
    "source.canceled": ("https://docs.stripe.com/api/events/types#event_types-source.canceled", "verified"),
    "source.chargeable": (
        "https://docs.stripe.com/api/events/types#event_types-source.chargeable",
        "verified",
    ),
    "source.failed": ("https://docs.stripe.com/api/events/types#event_types-source.failed", "verified"),
    "source.mandate_notification": (
        "https://docs.stripe.com/api/events/types#event_types-source.mandate_notification",
        "verified",
    ),
    "source.refund_attributes_required": (
        "https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required",
        "verified",
    ),
    "source.transaction.created": (
        "https://docs.stripe.com/api/events/types#event_types-source.transaction.created",
        "verified",
    ),
    "source.transaction.updated": (
        "https://docs.stripe.com/api/events/types#event_types-source.transaction.updated",
        "verified",
    ),
    "subscription_schedule.aborted": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted",
        "verified",
    ),
    "subscription_schedule.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled",
        "verified",
    ),
    "subscription_schedule.completed": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed",
        "verified",
    ),
    "subscription_schedule.created": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created",
        "verified",
    ),
    "subscription_schedule.expiring": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring",
        "verified",
    ),
    "subscription_schedule.released": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released",
        "verified",
    ),
    "subscription_schedule.updated": (
        "https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated",
        "verified",
    ),
    "tax.settings.updated": (
        "https://docs.stripe.com/api/events/types#event_types-tax.settings.updated",
        "verified",
    ),
    "tax_rate.created": ("https://docs.stripe.com/api/events/types#event_types-tax_rate.created", "verified"),
    "tax_rate.updated": ("https://docs.stripe.com/api/events/types#event_types-tax_rate.updated", "verified"),
    "terminal.reader.action_failed": (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed",
        "verified",
    ),
    "terminal.reader.action_succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded",
        "verified",
    ),
    "terminal.reader.action_updated": (
        "https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated",
        "verified",
    ),
    "test_helpers.test_clock.advancing": (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing",
        "verified",
    ),
    "test_helpers.test_clock.created": (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created",
        "verified",
    ),
    "test_helpers.test_clock.deleted": (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted",
        "verified",
    ),
    "test_helpers.test_clock.internal_failure": (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure",
        "verified",
    ),
    "test_helpers.test_clock.ready": (
        "https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready",
        "verified",
    ),
    "three_d_secure.authentication.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled",
        "verified",
    ),
    "three_d_secure.authentication.challenge_started": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started",
        "verified",
    ),
    "three_d_secure.authentication.errored": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored",
        "verified",
    ),
    "three_d_secure.authentication.failed": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed",
        "verified",
    ),
    "three_d_secure.authentication.requires_challenge": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge",
        "verified",
    ),
    "three_d_secure.authentication.requires_submission": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission",
        "verified",
    ),
    "three_d_secure.authentication.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded",
        "verified",
    ),
    "topup.canceled": ("https://docs.stripe.com/api/events/types#event_types-topup.canceled", "verified"),
    "topup.created": ("https://docs.stripe.com/api/events/types#event_types-topup.created", "verified"),
    "topup.failed": ("https://docs.stripe.com/api/events/types#event_types-topup.failed", "verified"),
    "topup.reversed": ("https://docs.stripe.com/api/events/types#event_types-topup.reversed", "verified"),
    "topup.succeeded": ("https://docs.stripe.com/api/events/types#event_types-topup.succeeded", "verified"),
    "transfer.created": ("https://docs.stripe.com/api/events/types#event_types-transfer.created", "verified"),
    "transfer.reversed": (
        "https://docs.stripe.com/api/events/types#event_types-transfer.reversed",
        "verified",
    ),
    "transfer.updated": ("https://docs.stripe.com/api/events/types#event_types-transfer.updated", "verified"),
    "treasury.credit_reversal.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created",
        "verified",
    ),
    "treasury.credit_reversal.posted": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted",
        "verified",
    ),
    "treasury.debit_reversal.completed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed",
        "verified",
    ),
    "treasury.debit_reversal.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created",
        "verified",
    ),
    "treasury.debit_reversal.initial_credit_granted": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted",
        "verified",
    ),
    "treasury.financial_account.closed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed",
        "verified",
    ),
    "treasury.financial_account.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created",
        "verified",
    ),
    "treasury.financial_account.features_status_updated": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated",
        "verified",
    ),
    "treasury.inbound_transfer.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled",
        "verified",
    ),
    "treasury.inbound_transfer.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created",
        "verified",
    ),
    "treasury.inbound_transfer.failed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed",
        "verified",
    ),
    "treasury.inbound_transfer.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded",
        "verified",
    ),
    "treasury.outbound_payment.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled",
        "verified",
    ),
    "treasury.outbound_payment.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created",
        "verified",
    ),
    "treasury.outbound_payment.expected_arrival_date_updated": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated",
        "verified",
    ),
    "treasury.outbound_payment.failed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed",
        "verified",
    ),
    "treasury.outbound_payment.posted": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted",
        "verified",
    ),
    "treasury.outbound_payment.returned": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned",
        "verified",
    ),
    "treasury.outbound_payment.tracking_details_updated": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated",
        "verified",
    ),
    "treasury.outbound_transfer.canceled": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled",
        "verified",
    ),
    "treasury.outbound_transfer.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created",
        "verified",
    ),
    "treasury.outbound_transfer.expected_arrival_date_updated": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated",
        "verified",
    ),
    "treasury.outbound_transfer.failed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed",
        "verified",
    ),
    "treasury.outbound_transfer.posted": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted",
        "verified",
    ),
    "treasury.outbound_transfer.returned": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned",
        "verified",
    ),
    "treasury.outbound_transfer.tracking_details_updated": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated",
        "verified",
    ),
    "treasury.received_credit.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created",
        "verified",
    ),
    "treasury.received_credit.failed": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed",
        "verified",
    ),
    "treasury.received_credit.succeeded": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded",
        "verified",
    ),
    "treasury.received_debit.created": (
        "https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created",
        "verified",
    ),
    "v1.account.application.authorized": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized",
        "verified",
    ),
    "v1.account.application.deauthorized": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized",
        "verified",
    ),
    "v1.account.external_account.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created",
        "verified",
    ),
    "v1.account.external_account.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.deleted",
        "verified",
    ),
    "v1.account.external_account.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated",
        "verified",
    ),
    "v1.account.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.updated",
        "verified",
    ),
    "v1.application_fee.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created",
        "verified",
    ),
    "v1.application_fee.refund.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refund.updated",
        "verified",
    ),
    "v1.application_fee.refunded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refunded",
        "verified",
    ),
    "v1.balance.available": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available",
        "verified",
    ),
    "v1.balance_settings.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated",
        "verified",
    ),
    "v1.billing.alert.triggered": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.alert.triggered",
        "verified",
    ),
    "v1.billing.credit_balance_transaction.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created",
        "verified",
    ),
    "v1.billing.credit_grant.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created",
        "verified",
    ),
    "v1.billing.credit_grant.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.updated",
        "verified",
    ),
    "v1.billing.meter.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.created",
        "verified",
    ),
    "v1.billing.meter.deactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.deactivated",
        "verified",
    ),
    "v1.billing.meter.error_report_triggered": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.error_report_triggered",
        "verified",
    ),
    "v1.billing.meter.no_meter_found": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.no_meter_found",
        "verified",
    ),
    "v1.billing.meter.reactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.reactivated",
        "verified",
    ),
    "v1.billing.meter.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.updated",
        "verified",
    ),
    "v1.billing_portal.configuration.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created",
        "verified",
    ),
    "v1.billing_portal.configuration.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated",
        "verified",
    ),
    "v1.billing_portal.session.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created",
        "verified",
    ),
    "v1.capability.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated",
        "verified",
    ),
    "v1.cash_balance.funds_available": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available",
        "verified",
    ),
    "v1.charge.captured": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured",
        "verified",
    ),
    "v1.charge.dispute.closed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed",
        "verified",
    ),
    "v1.charge.dispute.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created",
        "verified",
    ),
    "v1.charge.dispute.funds_reinstated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated",
        "verified",
    ),
    "v1.charge.dispute.funds_withdrawn": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn",
        "verified",
    ),
    "v1.charge.dispute.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated",
        "verified",
    ),
    "v1.charge.expired": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired",
        "verified",
    ),
    "v1.charge.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed",
        "verified",
    ),
    "v1.charge.pending": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.pending",
        "verified",
    ),
    "v1.charge.refund.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated",
        "verified",
    ),
    "v1.charge.refunded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refunded",
        "verified",
    ),
    "v1.charge.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded",
        "verified",
    ),
    "v1.charge.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated",
        "verified",
    ),
    "v1.checkout.session.async_payment_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed",
        "verified",
    ),
    "v1.checkout.session.async_payment_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_succeeded",
        "verified",
    ),
    "v1.checkout.session.completed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed",
        "verified",
    ),
    "v1.checkout.session.expired": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired",
        "verified",
    ),
    "v1.climate.order.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled",
        "verified",
    ),
    "v1.climate.order.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created",
        "verified",
    ),
    "v1.climate.order.delayed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed",
        "verified",
    ),
    "v1.climate.order.delivered": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered",
        "verified",
    ),
    "v1.climate.order.product_substituted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted",
        "verified",
    ),
    "v1.climate.product.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created",
        "verified",
    ),
    "v1.climate.product.pricing_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated",
        "verified",
    ),
    "v1.coupon.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created",
        "verified",
    ),
    "v1.coupon.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted",
        "verified",
    ),
    "v1.coupon.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated",
        "verified",
    ),
    "v1.credit_note.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created",
        "verified",
    ),
    "v1.credit_note.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated",
        "verified",
    ),
    "v1.credit_note.voided": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided",
        "verified",
    ),
    "v1.customer.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created",
        "verified",
    ),
    "v1.customer.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted",
        "verified",
    ),
    "v1.customer.discount.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created",
        "verified",
    ),
    "v1.customer.discount.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted",
        "verified",
    ),
    "v1.customer.discount.source_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed",
        "verified",
    ),
    "v1.customer.discount.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated",
        "verified",
    ),
    "v1.customer.subscription.active": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active",
        "verified",
    ),
    "v1.customer.subscription.cancel_at_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed",
        "verified",
    ),
    "v1.customer.subscription.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created",
        "verified",
    ),
    "v1.customer.subscription.default_payment_method_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed",
        "verified",
    ),
    "v1.customer.subscription.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted",
        "verified",
    ),
    "v1.customer.subscription.incomplete": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete",
        "verified",
    ),
    "v1.customer.subscription.incomplete_expired": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired",
        "verified",
    ),
    "v1.customer.subscription.item_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added",
        "verified",
    ),
    "v1.customer.subscription.item_price_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed",
        "verified",
    ),
    "v1.customer.subscription.item_quantity_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed",
        "verified",
    ),
    "v1.customer.subscription.item_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed",
        "verified",
    ),
    "v1.customer.subscription.item_tax_rates_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed",
        "verified",
    ),
    "v1.customer.subscription.past_due": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due",
        "verified",
    ),
    "v1.customer.subscription.paused": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused",
        "verified",
    ),
    "v1.customer.subscription.pending_update_applied": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied",
        "verified",
    ),
    "v1.customer.subscription.pending_update_expired": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired",
        "verified",
    ),
    "v1.customer.subscription.resumed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed",
        "verified",
    ),
    "v1.customer.subscription.trial_will_end": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end",
        "verified",
    ),
    "v1.customer.subscription.trialing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing",
        "verified",
    ),
    "v1.customer.subscription.unpaid": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid",
        "verified",
    ),
    "v1.customer.subscription.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated",
        "verified",
    ),
    "v1.customer.tax_id.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created",
        "verified",
    ),
    "v1.customer.tax_id.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted",
        "verified",
    ),
    "v1.customer.tax_id.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated",
        "verified",
    ),
    "v1.customer.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated",
        "verified",
    ),
    "v1.customer_cash_balance_transaction.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer_cash_balance_transaction.created",
        "verified",
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_added",
        "verified",
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_removed",
        "verified",
    ),
    "v1.entitlements.active_entitlement_summary.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated",
        "verified",
    ),
    "v1.file.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.file.created",
        "verified",
    ),
    "v1.financial_connections.account.account_numbers_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated",
        "verified",
    ),
    "v1.financial_connections.account.balance_refresh_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_failed",
        "verified",
    ),
    "v1.financial_connections.account.balance_refresh_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_succeeded",
        "verified",
    ),
    "v1.financial_connections.account.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created",
        "verified",
    ),
    "v1.financial_connections.account.deactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated",
        "verified",
    ),
    "v1.financial_connections.account.disconnected": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.disconnected",
        "verified",
    ),
    "v1.financial_connections.account.expected_deactivation_date_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated",
        "verified",
    ),
    "v1.financial_connections.account.inferred_balances_refresh_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_failed",
        "verified",
    ),
    "v1.financial_connections.account.inferred_balances_refresh_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_succeeded",
        "verified",
    ),
    "v1.financial_connections.account.ownership_refresh_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_failed",
        "verified",
    ),
    "v1.financial_connections.account.ownership_refresh_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_succeeded",
        "verified",
    ),
    "v1.financial_connections.account.reactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated",
        "verified",
    ),
    "v1.financial_connections.account.refreshed_balance": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_balance",
        "verified",
    ),
    "v1.financial_connections.account.refreshed_ownership": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_ownership",
        "verified",
    ),
    "v1.financial_connections.account.refreshed_transactions": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_transactions",
        "verified",
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_failed",
        "verified",
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_succeeded",
        "verified",
    ),
    "v1.financial_connections.account.supported_payment_method_types_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated",
        "verified",
    ),
    "v1.financial_connections.account.transactions_refresh_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed",
        "verified",
    ),
    "v1.financial_connections.account.transactions_refresh_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded",
        "verified",
    ),
    "v1.financial_connections.account.upcoming_account_number_expiry": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry",
        "verified",
    ),
    "v1.financial_connections.account.upcoming_deactivation": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_deactivation",
        "verified",
    ),
    "v1.identity.verification_session.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled",
        "verified",
    ),
    "v1.identity.verification_session.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created",
        "verified",
    ),
    "v1.identity.verification_session.processing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing",
        "verified",
    ),
    "v1.identity.verification_session.redacted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted",
        "verified",
    ),
    "v1.identity.verification_session.requires_input": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input",
        "verified",
    ),
    "v1.identity.verification_session.verified": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified",
        "verified",
    ),
    "v1.invoice.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created",
        "verified",
    ),
    "v1.invoice.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted",
        "verified",
    ),
    "v1.invoice.discount_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_added",
        "verified",
    ),
    "v1.invoice.discount_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_removed",
        "verified",
    ),
    "v1.invoice.finalization_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed",
        "verified",
    ),
    "v1.invoice.finalized": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalized",
        "verified",
    ),
    "v1.invoice.line_item_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added",
        "verified",
    ),
    "v1.invoice.line_item_pricing_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed",
        "verified",
    ),
    "v1.invoice.line_item_quantity_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_quantity_changed",
        "verified",
    ),
    "v1.invoice.line_item_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed",
        "verified",
    ),
    "v1.invoice.marked_uncollectible": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible",
        "verified",
    ),
    "v1.invoice.overdue": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overdue",
        "verified",
    ),
    "v1.invoice.overpaid": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid",
        "verified",
    ),
    "v1.invoice.paid": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.paid",
        "verified",
    ),
    "v1.invoice.payment_action_required": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required",
        "verified",
    ),
    "v1.invoice.payment_attempt_required": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required",
        "verified",
    ),
    "v1.invoice.payment_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed",
        "verified",
    ),
    "v1.invoice.payment_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded",
        "verified",
    ),
    "v1.invoice.sent": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent",
        "verified",
    ),
    "v1.invoice.upcoming": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming",
        "verified",
    ),
    "v1.invoice.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated",
        "verified",
    ),
    "v1.invoice.voided": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.voided",
        "verified",
    ),
    "v1.invoice.will_be_due": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due",
        "verified",
    ),
    "v1.invoice_payment.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled",
        "verified",
    ),
    "v1.invoice_payment.open": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open",
        "verified",
    ),
    "v1.invoice_payment.paid": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid",
        "verified",
    ),
    "v1.invoiceitem.amount_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.amount_changed",
        "verified",
    ),
    "v1.invoiceitem.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created",
        "verified",
    ),
    "v1.invoiceitem.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted",
        "verified",
    ),
    "v1.invoiceitem.discount_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_added",
        "verified",
    ),
    "v1.invoiceitem.discount_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_removed",
        "verified",
    ),
    "v1.issuing_authorization.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created",
        "verified",
    ),
    "v1.issuing_authorization.request": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request",
        "verified",
    ),
    "v1.issuing_authorization.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated",
        "verified",
    ),
    "v1.issuing_card.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.created",
        "verified",
    ),
    "v1.issuing_card.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated",
        "verified",
    ),
    "v1.issuing_cardholder.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.created",
        "verified",
    ),
    "v1.issuing_cardholder.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.updated",
        "verified",
    ),
    "v1.issuing_dispute.closed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed",
        "verified",
    ),
    "v1.issuing_dispute.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created",
        "verified",
    ),
    "v1.issuing_dispute.funds_reinstated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated",
        "verified",
    ),
    "v1.issuing_dispute.funds_rescinded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_rescinded",
        "verified",
    ),
    "v1.issuing_dispute.submitted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted",
        "verified",
    ),
    "v1.issuing_dispute.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated",
        "verified",
    ),
    "v1.issuing_personalization_design.activated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated",
        "verified",
    ),
    "v1.issuing_personalization_design.deactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated",
        "verified",
    ),
    "v1.issuing_personalization_design.rejected": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected",
        "verified",
    ),
    "v1.issuing_personalization_design.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.updated",
        "verified",
    ),
    "v1.issuing_token.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created",
        "verified",
    ),
    "v1.issuing_token.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated",
        "verified",
    ),
    "v1.issuing_transaction.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.created",
        "verified",
    ),
    "v1.issuing_transaction.purchase_details_receipt_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.purchase_details_receipt_updated",
        "verified",
    ),
    "v1.issuing_transaction.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.updated",
        "verified",
    ),
    "v1.mandate.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.mandate.updated",
        "verified",
    ),
    "v1.payment_intent.amount_capturable_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated",
        "verified",
    ),
    "v1.payment_intent.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.canceled",
        "verified",
    ),
    "v1.payment_intent.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.created",
        "verified",
    ),
    "v1.payment_intent.partially_funded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded",
        "verified",
    ),
    "v1.payment_intent.payment_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed",
        "verified",
    ),
    "v1.payment_intent.processing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing",
        "verified",
    ),
    "v1.payment_intent.requires_action": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action",
        "verified",
    ),
    "v1.payment_intent.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded",
        "verified",
    ),
    "v1.payment_link.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created",
        "verified",
    ),
    "v1.payment_link.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.updated",
        "verified",
    ),
    "v1.payment_method.attached": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached",
        "verified",
    ),
    "v1.payment_method.automatically_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.automatically_updated",
        "verified",
    ),
    "v1.payment_method.detached": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached",
        "verified",
    ),
    "v1.payment_method.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated",
        "verified",
    ),
    "v1.payout.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled",
        "verified",
    ),
    "v1.payout.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created",
        "verified",
    ),
    "v1.payout.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed",
        "verified",
    ),
    "v1.payout.paid": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid",
        "verified",
    ),
    "v1.payout.reconciliation_completed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed",
        "verified",
    ),
    "v1.payout.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated",
        "verified",
    ),
    "v1.person.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created",
        "verified",
    ),
    "v1.person.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted",
        "verified",
    ),
    "v1.person.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated",
        "verified",
    ),
    "v1.plan.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.created",
        "verified",
    ),
    "v1.plan.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted",
        "verified",
    ),
    "v1.plan.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated",
        "verified",
    ),
    "v1.price.activated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated",
        "verified",
    ),
    "v1.price.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created",
        "verified",
    ),
    "v1.price.deactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated",
        "verified",
    ),
    "v1.price.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted",
        "verified",
    ),
    "v1.price.lookup_key_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed",
        "verified",
    ),
    "v1.price.tax_behavior_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed",
        "verified",
    ),
    "v1.price.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.updated",
        "verified",
    ),
    "v1.product.activated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.activated",
        "verified",
    ),
    "v1.product.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.created",
        "verified",
    ),
    "v1.product.deactivated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deactivated",
        "verified",
    ),
    "v1.product.default_price_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed",
        "verified",
    ),
    "v1.product.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deleted",
        "verified",
    ),
    "v1.product.tax_code_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed",
        "verified",
    ),
    "v1.product.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated",
        "verified",
    ),
    "v1.promotion_code.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created",
        "verified",
    ),
    "v1.promotion_code.fully_redeemed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed",
        "verified",
    ),
    "v1.promotion_code.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated",
        "verified",
    ),
    "v1.quote.accepted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted",
        "verified",
    ),
    "v1.quote.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled",
        "verified",
    ),
    "v1.quote.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created",
        "verified",
    ),
    "v1.quote.finalized": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized",
        "verified",
    ),
    "v1.radar.early_fraud_warning.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created",
        "verified",
    ),
    "v1.radar.early_fraud_warning.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated",
        "verified",
    ),
    "v1.refund.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created",
        "verified",
    ),
    "v1.refund.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed",
        "verified",
    ),
    "v1.refund.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.updated",
        "verified",
    ),
    "v1.review.closed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.closed",
        "verified",
    ),
    "v1.review.opened": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened",
        "verified",
    ),
    "v1.setup_intent.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled",
        "verified",
    ),
    "v1.setup_intent.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created",
        "verified",
    ),
    "v1.setup_intent.requires_action": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action",
        "verified",
    ),
    "v1.setup_intent.setup_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed",
        "verified",
    ),
    "v1.setup_intent.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded",
        "verified",
    ),
    "v1.sigma.scheduled_query_run.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.sigma.scheduled_query_run.created",
        "verified",
    ),
    "v1.source.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled",
        "verified",
    ),
    "v1.source.chargeable": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable",
        "verified",
    ),
    "v1.source.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed",
        "verified",
    ),
    "v1.source.refund_attributes_required": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required",
        "verified",
    ),
    "v1.subscription_schedule.aborted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted",
        "verified",
    ),
    "v1.subscription_schedule.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.canceled",
        "verified",
    ),
    "v1.subscription_schedule.completed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed",
        "verified",
    ),
    "v1.subscription_schedule.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.created",
        "verified",
    ),
    "v1.subscription_schedule.expiring": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring",
        "verified",
    ),
    "v1.subscription_schedule.phase_added": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added",
        "verified",
    ),
    "v1.subscription_schedule.phase_default_tax_rates_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_default_tax_rates_changed",
        "verified",
    ),
    "v1.subscription_schedule.phase_end_date_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed",
        "verified",
    ),
    "v1.subscription_schedule.phase_removed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed",
        "verified",
    ),
    "v1.subscription_schedule.phase_trial_end_changed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed",
        "verified",
    ),
    "v1.subscription_schedule.released": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released",
        "verified",
    ),
    "v1.subscription_schedule.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated",
        "verified",
    ),
    "v1.tax.settings.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated",
        "verified",
    ),
    "v1.tax_rate.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created",
        "verified",
    ),
    "v1.tax_rate.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated",
        "verified",
    ),
    "v1.terminal.reader.action_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed",
        "verified",
    ),
    "v1.terminal.reader.action_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_succeeded",
        "verified",
    ),
    "v1.terminal.reader.action_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_updated",
        "verified",
    ),
    "v1.test_helpers.test_clock.advancing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing",
        "verified",
    ),
    "v1.test_helpers.test_clock.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created",
        "verified",
    ),
    "v1.test_helpers.test_clock.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted",
        "verified",
    ),
    "v1.test_helpers.test_clock.internal_failure": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure",
        "verified",
    ),
    "v1.test_helpers.test_clock.ready": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.ready",
        "verified",
    ),
    "v1.topup.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.canceled",
        "verified",
    ),
    "v1.topup.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created",
        "verified",
    ),
    "v1.topup.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.failed",
        "verified",
    ),
    "v1.topup.reversed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed",
        "verified",
    ),
    "v1.topup.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded",
        "verified",
    ),
    "v1.transfer.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created",
        "verified",
    ),
    "v1.transfer.reversed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed",
        "verified",
    ),
    "v1.transfer.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated",
        "verified",
    ),
    "v2.commerce.product_catalog.imports.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.failed",
        "verified",
    ),
    "v2.commerce.product_catalog.imports.processing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing",
        "verified",
    ),
    "v2.commerce.product_catalog.imports.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded",
        "verified",
    ),
    "v2.commerce.product_catalog.imports.succeeded_with_errors": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors",
        "verified",
    ),
    "v2.core.account[configuration.customer].capability_status_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated",
        "verified",
    ),
    "v2.core.account[configuration.customer].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated",
        "verified",
    ),
    "v2.core.account[configuration.merchant].capability_status_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].capability_status_updated",
        "verified",
    ),
    "v2.core.account[configuration.merchant].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated",
        "verified",
    ),
    "v2.core.account[configuration.recipient].capability_status_updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].capability_status_updated",
        "verified",
    ),
    "v2.core.account[configuration.recipient].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated",
        "verified",
    ),
    "v2.core.account[defaults].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated",
        "verified",
    ),
    "v2.core.account[future_requirements].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[future_requirements].updated",
        "verified",
    ),
    "v2.core.account[identity].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[identity].updated",
        "verified",
    ),
    "v2.core.account[requirements].updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[requirements].updated",
        "verified",
    ),
    "v2.core.account.closed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.closed",
        "verified",
    ),
    "v2.core.account.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.created",
        "verified",
    ),
    "v2.core.account.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated",
        "verified",
    ),
    "v2.core.account_link.returned": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned",
        "verified",
    ),
    "v2.core.account_person.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created",
        "verified",
    ),
    "v2.core.account_person.deleted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted",
        "verified",
    ),
    "v2.core.account_person.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated",
        "verified",
    ),
    "v2.core.event_destination.ping": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping",
        "verified",
    ),
    "v2.money_management.adjustment.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created",
        "verified",
    ),
    "v2.money_management.financial_account.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created",
        "verified",
    ),
    "v2.money_management.financial_account.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated",
        "verified",
    ),
    "v2.money_management.financial_address.activated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated",
        "verified",
    ),
    "v2.money_management.financial_address.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.failed",
        "verified",
    ),
    "v2.money_management.inbound_transfer.available": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available",
        "verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed",
        "verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_processing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_processing",
        "verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_queued": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued",
        "verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_returned": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_returned",
        "verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded",
        "verified",
    ),
    "v2.money_management.outbound_payment.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled",
        "verified",
    ),
    "v2.money_management.outbound_payment.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created",
        "verified",
    ),
    "v2.money_management.outbound_payment.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed",
        "verified",
    ),
    "v2.money_management.outbound_payment.posted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted",
        "verified",
    ),
    "v2.money_management.outbound_payment.returned": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.returned",
        "verified",
    ),
    "v2.money_management.outbound_payment.under_review": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.under_review",
        "verified",
    ),
    "v2.money_management.outbound_payment.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.updated",
        "verified",
    ),
    "v2.money_management.payout_intent.canceled": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.canceled",
        "verified",
    ),
    "v2.money_management.payout_intent.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.created",
        "verified",
    ),
    "v2.money_management.payout_intent.pending": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending",
        "verified",
    ),
    "v2.money_management.payout_intent.posted": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted",
        "verified",
    ),
    "v2.money_management.payout_intent.processing": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing",
        "verified",
    ),
    "v2.money_management.payout_intent.requires_action": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action",
        "verified",
    ),
    "v2.money_management.payout_intent.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated",
        "verified",
    ),
    "v2.money_management.payout_method.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created",
        "verified",
    ),
    "v2.money_management.payout_method.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.updated",
        "verified",
    ),
    "v2.money_management.received_credit.available": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available",
        "verified",
    ),
    "v2.money_management.received_credit.failed": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed",
        "verified",
    ),
    "v2.money_management.received_credit.returned": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned",
        "verified",
    ),
    "v2.money_management.received_credit.succeeded": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded",
        "verified",
    ),
    "v2.money_management.recipient_verification.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created",
        "verified",
    ),
    "v2.money_management.recipient_verification.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated",
        "verified",
    ),
    "v2.money_management.transaction.created": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created",
        "verified",
    ),
    "v2.money_management.transaction.updated": (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated",
        "verified",
    ),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "SnapshotEvent": (('data', 'object'), None, {'object': ['event']}, True),
    "ThinEvent": ((), None, {'object': ['v2.core.event']}, False),
    "ThinObjectEvent": ((), None, {'object': ['v2.core.event']}, False),
    "ThinSingletonEvent": ((), None, {'object': ['v2.core.event']}, False),
}
