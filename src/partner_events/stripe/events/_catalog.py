# Generated from schemas/stripe by codegen; do not edit.
"""What the catalog and event patterns know of Stripe's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Stripe', status='verified', typical_delay=10)

FACTS: dict[str, KindFacts] = {
    "account.application.authorized": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.application.authorized",
        status="verified",
    ),
    "account.application.deauthorized": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized",
        status="verified",
    ),
    "account.approaching_unactivated_threshold": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "account.exceeded_unactivated_threshold": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "account.external_account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.external_account.created",
        status="verified",
    ),
    "account.external_account.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.external_account.deleted",
        status="verified",
    ),
    "account.external_account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.external_account.updated",
        status="verified",
    ),
    "account.need_info": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "account.need_info.resolved": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "account.note_for_review": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "account.note_for_review.resolved": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "account.reject": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "account.reject.resolved": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "account.risk_transfers_disabled": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-account.updated",
        status="verified",
    ),
    "application_fee.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-application_fee.created",
        status="verified",
    ),
    "application_fee.refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-application_fee.refund.updated",
        status="verified",
    ),
    "application_fee.refunded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-application_fee.refunded",
        status="verified",
    ),
    "apps.install.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-apps.install.created",
        status="verified",
    ),
    "apps.install.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-apps.install.deleted",
        status="verified",
    ),
    "apps.install.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-apps.install.updated",
        status="verified",
    ),
    "balance.available": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-balance.available",
        status="verified",
    ),
    "balance.stripe_reserve_canceled": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "balance.stripe_reserve_created": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "balance.stripe_reserve_expired": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "balance_settings.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-balance_settings.updated",
        status="verified",
    ),
    "batch.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "batch.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "billing.alert.triggered": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.alert.triggered",
        status="verified",
    ),
    "billing.credit_balance_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.credit_balance_transaction.created",
        status="verified",
    ),
    "billing.credit_grant.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created",
        status="verified",
    ),
    "billing.credit_grant.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated",
        status="verified",
    ),
    "billing.meter.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.meter.created",
        status="verified",
    ),
    "billing.meter.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.meter.deactivated",
        status="verified",
    ),
    "billing.meter.reactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.meter.reactivated",
        status="verified",
    ),
    "billing.meter.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing.meter.updated",
        status="verified",
    ),
    "billing_portal.configuration.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.created",
        status="verified",
    ),
    "billing_portal.configuration.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing_portal.configuration.updated",
        status="verified",
    ),
    "billing_portal.session.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created",
        status="verified",
    ),
    "bitcoin.receiver.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "bitcoin.receiver.filled": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "bitcoin.receiver.transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "bitcoin.receiver.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "capability.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "capability.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-capability.updated",
        status="verified",
    ),
    "cash_balance.funds_available": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-cash_balance.funds_available",
        status="verified",
    ),
    "charge.captured": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.captured",
        status="verified",
    ),
    "charge.dispute.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.dispute.closed",
        status="verified",
    ),
    "charge.dispute.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.dispute.created",
        status="verified",
    ),
    "charge.dispute.funds_reinstated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_reinstated",
        status="verified",
    ),
    "charge.dispute.funds_withdrawn": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.dispute.funds_withdrawn",
        status="verified",
    ),
    "charge.dispute.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.dispute.updated",
        status="verified",
    ),
    "charge.expired": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.expired",
        status="verified",
    ),
    "charge.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.failed",
        status="verified",
    ),
    "charge.pending": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.pending",
        status="verified",
    ),
    "charge.refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.refund.updated",
        status="verified",
    ),
    "charge.refunded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.refunded",
        status="verified",
    ),
    "charge.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.succeeded",
        status="verified",
    ),
    "charge.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-charge.updated",
        status="verified",
    ),
    "checkout.session.async_payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_failed",
        status="verified",
    ),
    "checkout.session.async_payment_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-checkout.session.async_payment_succeeded",
        status="verified",
    ),
    "checkout.session.completed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-checkout.session.completed",
        status="verified",
    ),
    "checkout.session.expired": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-checkout.session.expired",
        status="verified",
    ),
    "checkout_beta.session_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "climate.order.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.order.canceled",
        status="verified",
    ),
    "climate.order.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.order.created",
        status="verified",
    ),
    "climate.order.delayed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.order.delayed",
        status="verified",
    ),
    "climate.order.delivered": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.order.delivered",
        status="verified",
    ),
    "climate.order.product_substituted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted",
        status="verified",
    ),
    "climate.product.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.product.created",
        status="verified",
    ),
    "climate.product.pricing_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated",
        status="verified",
    ),
    "coupon.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-coupon.created",
        status="verified",
    ),
    "coupon.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-coupon.deleted",
        status="verified",
    ),
    "coupon.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-coupon.updated",
        status="verified",
    ),
    "credit_note.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-credit_note.created",
        status="verified",
    ),
    "credit_note.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-credit_note.updated",
        status="verified",
    ),
    "credit_note.voided": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-credit_note.voided",
        status="verified",
    ),
    "customer.bank_account.created": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.bank_account.deleted": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.bank_account.updated": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.card.contact_cardholder": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.card.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "customer.card.deleted": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "customer.card.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "customer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.created",
        status="verified",
    ),
    "customer.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.deleted",
        status="verified",
    ),
    "customer.discount.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.discount.created",
        status="verified",
    ),
    "customer.discount.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted",
        status="verified",
    ),
    "customer.discount.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.discount.updated",
        status="verified",
    ),
    "customer.payment_method.created": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.payment_method.deleted": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.payment_method.updated": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.source.contact_cardholder": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "customer.source.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.source.created",
        status="verified",
    ),
    "customer.source.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.source.deleted",
        status="verified",
    ),
    "customer.source.expiring": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.source.expiring",
        status="verified",
    ),
    "customer.source.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.source.updated",
        status="verified",
    ),
    "customer.subscription.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.created",
        status="verified",
    ),
    "customer.subscription.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.deleted",
        status="verified",
    ),
    "customer.subscription.paused": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.paused",
        status="verified",
    ),
    "customer.subscription.pending_update_applied": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_applied",
        status="verified",
    ),
    "customer.subscription.pending_update_expired": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.pending_update_expired",
        status="verified",
    ),
    "customer.subscription.resumed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.resumed",
        status="verified",
    ),
    "customer.subscription.trial_will_end": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.trial_will_end",
        status="verified",
    ),
    "customer.subscription.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.subscription.updated",
        status="verified",
    ),
    "customer.tax_id.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.tax_id.created",
        status="verified",
    ),
    "customer.tax_id.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.tax_id.deleted",
        status="verified",
    ),
    "customer.tax_id.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.tax_id.updated",
        status="verified",
    ),
    "customer.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer.updated",
        status="verified",
    ),
    "customer_cash_balance_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-customer_cash_balance_transaction.created",
        status="verified",
    ),
    "entitlements.active_entitlement_summary.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated",
        status="verified",
    ),
    "file.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-file.created",
        status="verified",
    ),
    "financial_connections.account.account_numbers_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.account_numbers_updated",
        status="verified",
    ),
    "financial_connections.account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.created",
        status="verified",
    ),
    "financial_connections.account.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.deactivated",
        status="verified",
    ),
    "financial_connections.account.disconnected": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.disconnected",
        status="verified",
    ),
    "financial_connections.account.expected_deactivation_date_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.expected_deactivation_date_updated",
        status="verified",
    ),
    "financial_connections.account.reactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.reactivated",
        status="verified",
    ),
    "financial_connections.account.refreshed_balance": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_balance",
        status="verified",
    ),
    "financial_connections.account.refreshed_ownership": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_ownership",
        status="verified",
    ),
    "financial_connections.account.refreshed_transactions": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.refreshed_transactions",
        status="verified",
    ),
    "financial_connections.account.supported_payment_method_types_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.supported_payment_method_types_updated",
        status="verified",
    ),
    "financial_connections.account.upcoming_account_number_expiry": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_account_number_expiry",
        status="verified",
    ),
    "financial_connections.account.upcoming_deactivation": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.account.upcoming_deactivation",
        status="verified",
    ),
    "financial_connections.authorization.expected_deactivation_date_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.expected_deactivation_date_updated",
        status="verified",
    ),
    "financial_connections.authorization.upcoming_deactivation": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-financial_connections.authorization.upcoming_deactivation",
        status="verified",
    ),
    "identity.verification_session.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.canceled",
        status="verified",
    ),
    "identity.verification_session.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.created",
        status="verified",
    ),
    "identity.verification_session.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.processing",
        status="verified",
    ),
    "identity.verification_session.redacted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.redacted",
        status="verified",
    ),
    "identity.verification_session.requires_input": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.requires_input",
        status="verified",
    ),
    "identity.verification_session.verified": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-identity.verification_session.verified",
        status="verified",
    ),
    "invoice.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.created",
        status="verified",
    ),
    "invoice.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.deleted",
        status="verified",
    ),
    "invoice.finalization_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.finalization_failed",
        status="verified",
    ),
    "invoice.finalized": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.finalized",
        status="verified",
    ),
    "invoice.marked_uncollectible": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.marked_uncollectible",
        status="verified",
    ),
    "invoice.overdue": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.overdue",
        status="verified",
    ),
    "invoice.overpaid": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.overpaid",
        status="verified",
    ),
    "invoice.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.paid",
        status="verified",
    ),
    "invoice.payment_action_required": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.payment_action_required",
        status="verified",
    ),
    "invoice.payment_attempt_required": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.payment_attempt_required",
        status="verified",
    ),
    "invoice.payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.payment_failed",
        status="verified",
    ),
    "invoice.payment_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.payment_succeeded",
        status="verified",
    ),
    "invoice.sent": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.sent",
        status="verified",
    ),
    "invoice.upcoming": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.upcoming",
        status="verified",
    ),
    "invoice.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.updated",
        status="verified",
    ),
    "invoice.voided": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.voided",
        status="verified",
    ),
    "invoice.will_be_due": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice.will_be_due",
        status="verified",
    ),
    "invoice_payment.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoice_payment.paid",
        status="verified",
    ),
    "invoiceitem.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoiceitem.created",
        status="verified",
    ),
    "invoiceitem.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-invoiceitem.deleted",
        status="verified",
    ),
    "invoiceitem.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "issuer_fraud_record.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "issuing_authorization.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_authorization.created",
        status="verified",
    ),
    "issuing_authorization.request": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_authorization.request",
        status="unverified",
    ),
    "issuing_authorization.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_authorization.updated",
        status="verified",
    ),
    "issuing_card.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_card.created",
        status="verified",
    ),
    "issuing_card.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_card.updated",
        status="verified",
    ),
    "issuing_cardholder.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.created",
        status="verified",
    ),
    "issuing_cardholder.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_cardholder.updated",
        status="verified",
    ),
    "issuing_dispute.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.closed",
        status="verified",
    ),
    "issuing_dispute.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.created",
        status="verified",
    ),
    "issuing_dispute.funds_reinstated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_reinstated",
        status="verified",
    ),
    "issuing_dispute.funds_rescinded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.funds_rescinded",
        status="verified",
    ),
    "issuing_dispute.submitted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.submitted",
        status="verified",
    ),
    "issuing_dispute.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_dispute.updated",
        status="verified",
    ),
    "issuing_personalization_design.activated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated",
        status="verified",
    ),
    "issuing_personalization_design.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated",
        status="verified",
    ),
    "issuing_personalization_design.rejected": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected",
        status="verified",
    ),
    "issuing_personalization_design.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated",
        status="verified",
    ),
    "issuing_settlement.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "issuing_settlement.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "issuing_token.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_token.created",
        status="verified",
    ),
    "issuing_token.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_token.updated",
        status="verified",
    ),
    "issuing_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_transaction.created",
        status="verified",
    ),
    "issuing_transaction.purchase_details_receipt_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_transaction.purchase_details_receipt_updated",
        status="verified",
    ),
    "issuing_transaction.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-issuing_transaction.updated",
        status="verified",
    ),
    "mandate.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-mandate.updated",
        status="verified",
    ),
    "order.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "order.payment_failed": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "order.payment_succeeded": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "order.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "order_return.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "payment.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "payment.failed": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "payment.paid": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "payment_intent.amount_capturable_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.amount_capturable_updated",
        status="verified",
    ),
    "payment_intent.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.canceled",
        status="verified",
    ),
    "payment_intent.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.created",
        status="verified",
    ),
    "payment_intent.partially_funded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.partially_funded",
        status="verified",
    ),
    "payment_intent.payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.payment_failed",
        status="verified",
    ),
    "payment_intent.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.processing",
        status="verified",
    ),
    "payment_intent.requires_action": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.requires_action",
        status="verified",
    ),
    "payment_intent.requires_authorization": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "payment_intent.requires_capture": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "payment_intent.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded",
        status="verified",
    ),
    "payment_link.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_link.created",
        status="verified",
    ),
    "payment_link.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_link.updated",
        status="verified",
    ),
    "payment_method.attached": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_method.attached",
        status="verified",
    ),
    "payment_method.automatically_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated",
        status="verified",
    ),
    "payment_method.card_automatically_updated": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "payment_method.detached": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_method.detached",
        status="verified",
    ),
    "payment_method.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payment_method.updated",
        status="verified",
    ),
    "payment_provider_balance_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "payment_provider_transfer.updated": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "payout.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.canceled",
        status="verified",
    ),
    "payout.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.created",
        status="verified",
    ),
    "payout.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.failed",
        status="verified",
    ),
    "payout.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.paid",
        status="verified",
    ),
    "payout.reconciliation_completed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.reconciliation_completed",
        status="verified",
    ),
    "payout.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-payout.updated",
        status="verified",
    ),
    "person.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-person.created",
        status="verified",
    ),
    "person.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-person.deleted",
        status="verified",
    ),
    "person.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-person.updated",
        status="verified",
    ),
    "ping": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "plan.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-plan.created",
        status="verified",
    ),
    "plan.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-plan.deleted",
        status="verified",
    ),
    "plan.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-plan.updated",
        status="verified",
    ),
    "price.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-price.created",
        status="verified",
    ),
    "price.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-price.deleted",
        status="verified",
    ),
    "price.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-price.updated",
        status="verified",
    ),
    "product.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-product.created",
        status="verified",
    ),
    "product.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-product.deleted",
        status="verified",
    ),
    "product.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-product.updated",
        status="verified",
    ),
    "promotion_code.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-promotion_code.created",
        status="verified",
    ),
    "promotion_code.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-promotion_code.updated",
        status="verified",
    ),
    "quote.accepted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-quote.accepted",
        status="verified",
    ),
    "quote.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-quote.canceled",
        status="verified",
    ),
    "quote.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-quote.created",
        status="verified",
    ),
    "quote.finalized": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-quote.finalized",
        status="verified",
    ),
    "radar.early_fraud_warning.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.created",
        status="verified",
    ),
    "radar.early_fraud_warning.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-radar.early_fraud_warning.updated",
        status="verified",
    ),
    "recipient.card.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient.card.deleted": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient.card.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient.deleted": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient_transfer.canceled": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient_transfer.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient_transfer.failed": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient_transfer.paid": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "recipient_transfer.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "refund.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-refund.created",
        status="verified",
    ),
    "refund.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-refund.failed",
        status="verified",
    ),
    "refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-refund.updated",
        status="verified",
    ),
    "reporting.report_run.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reporting.report_run.failed",
        status="verified",
    ),
    "reporting.report_run.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reporting.report_run.succeeded",
        status="verified",
    ),
    "reporting.report_run.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "reporting.report_type.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reporting.report_type.updated",
        status="verified",
    ),
    "reserve.hold.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.hold.created",
        status="verified",
    ),
    "reserve.hold.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.hold.updated",
        status="verified",
    ),
    "reserve.plan.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.plan.created",
        status="verified",
    ),
    "reserve.plan.disabled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.plan.disabled",
        status="verified",
    ),
    "reserve.plan.expired": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.plan.expired",
        status="verified",
    ),
    "reserve.plan.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.plan.updated",
        status="verified",
    ),
    "reserve.release.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-reserve.release.created",
        status="verified",
    ),
    "review.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-review.closed",
        status="verified",
    ),
    "review.opened": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-review.opened",
        status="verified",
    ),
    "setup_intent.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-setup_intent.canceled",
        status="verified",
    ),
    "setup_intent.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-setup_intent.created",
        status="verified",
    ),
    "setup_intent.requires_action": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-setup_intent.requires_action",
        status="verified",
    ),
    "setup_intent.setup_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed",
        status="verified",
    ),
    "setup_intent.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded",
        status="verified",
    ),
    "sigma.scheduled_query_run.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created",
        status="verified",
    ),
    "sku.created": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "sku.deleted": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "sku.updated": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "source.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.canceled",
        status="verified",
    ),
    "source.chargeable": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.chargeable",
        status="verified",
    ),
    "source.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.failed",
        status="verified",
    ),
    "source.mandate_notification": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.mandate_notification",
        status="verified",
    ),
    "source.refund_attributes_required": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required",
        status="verified",
    ),
    "source.transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.transaction.created",
        status="verified",
    ),
    "source.transaction.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-source.transaction.updated",
        status="verified",
    ),
    "subscription_schedule.aborted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.aborted",
        status="verified",
    ),
    "subscription_schedule.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.canceled",
        status="verified",
    ),
    "subscription_schedule.completed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.completed",
        status="verified",
    ),
    "subscription_schedule.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.created",
        status="verified",
    ),
    "subscription_schedule.expiring": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.expiring",
        status="verified",
    ),
    "subscription_schedule.released": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.released",
        status="verified",
    ),
    "subscription_schedule.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-subscription_schedule.updated",
        status="verified",
    ),
    "tax.settings.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-tax.settings.updated",
        status="verified",
    ),
    "tax_rate.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-tax_rate.created",
        status="verified",
    ),
    "tax_rate.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-tax_rate.updated",
        status="verified",
    ),
    "terminal.reader.action_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_failed",
        status="verified",
    ),
    "terminal.reader.action_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_succeeded",
        status="verified",
    ),
    "terminal.reader.action_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-terminal.reader.action_updated",
        status="verified",
    ),
    "test_helpers.test_clock.advancing": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.advancing",
        status="verified",
    ),
    "test_helpers.test_clock.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.created",
        status="verified",
    ),
    "test_helpers.test_clock.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.deleted",
        status="verified",
    ),
    "test_helpers.test_clock.internal_failure": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.internal_failure",
        status="verified",
    ),
    "test_helpers.test_clock.ready": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-test_helpers.test_clock.ready",
        status="verified",
    ),
    "three_d_secure.authentication.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.canceled",
        status="verified",
    ),
    "three_d_secure.authentication.challenge_started": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.challenge_started",
        status="verified",
    ),
    "three_d_secure.authentication.errored": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.errored",
        status="verified",
    ),
    "three_d_secure.authentication.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.failed",
        status="verified",
    ),
    "three_d_secure.authentication.requires_challenge": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_challenge",
        status="verified",
    ),
    "three_d_secure.authentication.requires_submission": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.requires_submission",
        status="verified",
    ),
    "three_d_secure.authentication.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-three_d_secure.authentication.succeeded",
        status="verified",
    ),
    "topup.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-topup.canceled",
        status="verified",
    ),
    "topup.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-topup.created",
        status="verified",
    ),
    "topup.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-topup.failed",
        status="verified",
    ),
    "topup.reversed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-topup.reversed",
        status="verified",
    ),
    "topup.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-topup.succeeded",
        status="verified",
    ),
    "transfer.canceled": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "transfer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-transfer.created",
        status="verified",
    ),
    "transfer.failed": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "transfer.paid": KindFacts(docs_url="https://docs.stripe.com/changelog", status="retired"),
    "transfer.reversed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-transfer.reversed",
        status="verified",
    ),
    "transfer.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-transfer.updated",
        status="verified",
    ),
    "treasury.credit_reversal.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.created",
        status="verified",
    ),
    "treasury.credit_reversal.posted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.credit_reversal.posted",
        status="verified",
    ),
    "treasury.debit_reversal.completed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.completed",
        status="verified",
    ),
    "treasury.debit_reversal.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.created",
        status="verified",
    ),
    "treasury.debit_reversal.initial_credit_granted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.debit_reversal.initial_credit_granted",
        status="verified",
    ),
    "treasury.financial_account.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.closed",
        status="verified",
    ),
    "treasury.financial_account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.created",
        status="verified",
    ),
    "treasury.financial_account.features_status_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated",
        status="verified",
    ),
    "treasury.inbound_transfer.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.canceled",
        status="verified",
    ),
    "treasury.inbound_transfer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.created",
        status="verified",
    ),
    "treasury.inbound_transfer.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.failed",
        status="verified",
    ),
    "treasury.inbound_transfer.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.inbound_transfer.succeeded",
        status="verified",
    ),
    "treasury.outbound_payment.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled",
        status="verified",
    ),
    "treasury.outbound_payment.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created",
        status="verified",
    ),
    "treasury.outbound_payment.expected_arrival_date_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated",
        status="verified",
    ),
    "treasury.outbound_payment.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed",
        status="verified",
    ),
    "treasury.outbound_payment.posted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted",
        status="verified",
    ),
    "treasury.outbound_payment.returned": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned",
        status="verified",
    ),
    "treasury.outbound_payment.tracking_details_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated",
        status="verified",
    ),
    "treasury.outbound_transfer.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.canceled",
        status="verified",
    ),
    "treasury.outbound_transfer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.created",
        status="verified",
    ),
    "treasury.outbound_transfer.expected_arrival_date_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.expected_arrival_date_updated",
        status="verified",
    ),
    "treasury.outbound_transfer.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.failed",
        status="verified",
    ),
    "treasury.outbound_transfer.posted": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.posted",
        status="verified",
    ),
    "treasury.outbound_transfer.returned": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.returned",
        status="verified",
    ),
    "treasury.outbound_transfer.tracking_details_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.outbound_transfer.tracking_details_updated",
        status="verified",
    ),
    "treasury.received_credit.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.created",
        status="verified",
    ),
    "treasury.received_credit.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.failed",
        status="verified",
    ),
    "treasury.received_credit.reversed": KindFacts(
        docs_url="https://docs.stripe.com/changelog",
        status="retired",
    ),
    "treasury.received_credit.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.received_credit.succeeded",
        status="verified",
    ),
    "treasury.received_debit.created": KindFacts(
        docs_url="https://docs.stripe.com/api/events/types#event_types-treasury.received_debit.created",
        status="verified",
    ),
    "v1.account.application.authorized": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.authorized",
        status="verified",
    ),
    "v1.account.application.deauthorized": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized",
        status="verified",
    ),
    "v1.account.external_account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.created",
        status="verified",
    ),
    "v1.account.external_account.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.deleted",
        status="verified",
    ),
    "v1.account.external_account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated",
        status="verified",
    ),
    "v1.account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.updated",
        status="verified",
    ),
    "v1.application_fee.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.created",
        status="verified",
    ),
    "v1.application_fee.refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refund.updated",
        status="verified",
    ),
    "v1.application_fee.refunded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.application_fee.refunded",
        status="verified",
    ),
    "v1.balance.available": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance.available",
        status="verified",
    ),
    "v1.balance_settings.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated",
        status="verified",
    ),
    "v1.billing.alert.triggered": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.alert.triggered",
        status="verified",
    ),
    "v1.billing.credit_balance_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created",
        status="verified",
    ),
    "v1.billing.credit_grant.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created",
        status="verified",
    ),
    "v1.billing.credit_grant.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.updated",
        status="verified",
    ),
    "v1.billing.meter.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.created",
        status="verified",
    ),
    "v1.billing.meter.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.deactivated",
        status="verified",
    ),
    "v1.billing.meter.error_report_triggered": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.error_report_triggered",
        status="verified",
    ),
    "v1.billing.meter.no_meter_found": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.no_meter_found",
        status="verified",
    ),
    "v1.billing.meter.reactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.reactivated",
        status="verified",
    ),
    "v1.billing.meter.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.updated",
        status="verified",
    ),
    "v1.billing_portal.configuration.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.created",
        status="verified",
    ),
    "v1.billing_portal.configuration.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.configuration.updated",
        status="verified",
    ),
    "v1.billing_portal.session.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing_portal.session.created",
        status="verified",
    ),
    "v1.capability.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.capability.updated",
        status="verified",
    ),
    "v1.cash_balance.funds_available": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.cash_balance.funds_available",
        status="verified",
    ),
    "v1.charge.captured": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.captured",
        status="verified",
    ),
    "v1.charge.dispute.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed",
        status="verified",
    ),
    "v1.charge.dispute.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created",
        status="verified",
    ),
    "v1.charge.dispute.funds_reinstated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated",
        status="verified",
    ),
    "v1.charge.dispute.funds_withdrawn": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn",
        status="verified",
    ),
    "v1.charge.dispute.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated",
        status="verified",
    ),
    "v1.charge.expired": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.expired",
        status="verified",
    ),
    "v1.charge.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.failed",
        status="verified",
    ),
    "v1.charge.pending": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.pending",
        status="verified",
    ),
    "v1.charge.refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refund.updated",
        status="verified",
    ),
    "v1.charge.refunded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.refunded",
        status="verified",
    ),
    "v1.charge.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.succeeded",
        status="verified",
    ),
    "v1.charge.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.updated",
        status="verified",
    ),
    "v1.checkout.session.async_payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_failed",
        status="verified",
    ),
    "v1.checkout.session.async_payment_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.async_payment_succeeded",
        status="verified",
    ),
    "v1.checkout.session.completed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.completed",
        status="verified",
    ),
    "v1.checkout.session.expired": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.checkout.session.expired",
        status="verified",
    ),
    "v1.climate.order.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled",
        status="verified",
    ),
    "v1.climate.order.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created",
        status="verified",
    ),
    "v1.climate.order.delayed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed",
        status="verified",
    ),
    "v1.climate.order.delivered": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered",
        status="verified",
    ),
    "v1.climate.order.product_substituted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted",
        status="verified",
    ),
    "v1.climate.product.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created",
        status="verified",
    ),
    "v1.climate.product.pricing_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated",
        status="verified",
    ),
    "v1.coupon.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.created",
        status="verified",
    ),
    "v1.coupon.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.deleted",
        status="verified",
    ),
    "v1.coupon.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.coupon.updated",
        status="verified",
    ),
    "v1.credit_note.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.created",
        status="verified",
    ),
    "v1.credit_note.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.updated",
        status="verified",
    ),
    "v1.credit_note.voided": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.credit_note.voided",
        status="verified",
    ),
    "v1.customer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.created",
        status="verified",
    ),
    "v1.customer.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted",
        status="verified",
    ),
    "v1.customer.discount.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.created",
        status="verified",
    ),
    "v1.customer.discount.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.deleted",
        status="verified",
    ),
    "v1.customer.discount.source_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.source_changed",
        status="verified",
    ),
    "v1.customer.discount.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.discount.updated",
        status="verified",
    ),
    "v1.customer.subscription.active": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.active",
        status="verified",
    ),
    "v1.customer.subscription.cancel_at_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.cancel_at_changed",
        status="verified",
    ),
    "v1.customer.subscription.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.created",
        status="verified",
    ),
    "v1.customer.subscription.default_payment_method_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.default_payment_method_changed",
        status="verified",
    ),
    "v1.customer.subscription.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.deleted",
        status="verified",
    ),
    "v1.customer.subscription.incomplete": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete",
        status="verified",
    ),
    "v1.customer.subscription.incomplete_expired": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.incomplete_expired",
        status="verified",
    ),
    "v1.customer.subscription.item_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_added",
        status="verified",
    ),
    "v1.customer.subscription.item_price_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_price_changed",
        status="verified",
    ),
    "v1.customer.subscription.item_quantity_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_quantity_changed",
        status="verified",
    ),
    "v1.customer.subscription.item_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_removed",
        status="verified",
    ),
    "v1.customer.subscription.item_tax_rates_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed",
        status="verified",
    ),
    "v1.customer.subscription.past_due": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.past_due",
        status="verified",
    ),
    "v1.customer.subscription.paused": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.paused",
        status="verified",
    ),
    "v1.customer.subscription.pending_update_applied": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied",
        status="verified",
    ),
    "v1.customer.subscription.pending_update_expired": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_expired",
        status="verified",
    ),
    "v1.customer.subscription.resumed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.resumed",
        status="verified",
    ),
    "v1.customer.subscription.trial_will_end": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trial_will_end",
        status="verified",
    ),
    "v1.customer.subscription.trialing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.trialing",
        status="verified",
    ),
    "v1.customer.subscription.unpaid": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.unpaid",
        status="verified",
    ),
    "v1.customer.subscription.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.updated",
        status="verified",
    ),
    "v1.customer.tax_id.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created",
        status="verified",
    ),
    "v1.customer.tax_id.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted",
        status="verified",
    ),
    "v1.customer.tax_id.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated",
        status="verified",
    ),
    "v1.customer.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.updated",
        status="verified",
    ),
    "v1.customer_cash_balance_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer_cash_balance_transaction.created",
        status="verified",
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_added",
        status="verified",
    ),
    "v1.entitlements.active_entitlement_summary.entitlement_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_removed",
        status="verified",
    ),
    "v1.entitlements.active_entitlement_summary.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated",
        status="verified",
    ),
    "v1.file.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.file.created",
        status="verified",
    ),
    "v1.financial_connections.account.account_numbers_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.account_numbers_updated",
        status="verified",
    ),
    "v1.financial_connections.account.balance_refresh_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_failed",
        status="verified",
    ),
    "v1.financial_connections.account.balance_refresh_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.balance_refresh_succeeded",
        status="verified",
    ),
    "v1.financial_connections.account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.created",
        status="verified",
    ),
    "v1.financial_connections.account.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.deactivated",
        status="verified",
    ),
    "v1.financial_connections.account.disconnected": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.disconnected",
        status="verified",
    ),
    "v1.financial_connections.account.expected_deactivation_date_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.expected_deactivation_date_updated",
        status="verified",
    ),
    "v1.financial_connections.account.inferred_balances_refresh_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_failed",
        status="verified",
    ),
    "v1.financial_connections.account.inferred_balances_refresh_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.inferred_balances_refresh_succeeded",
        status="verified",
    ),
    "v1.financial_connections.account.ownership_refresh_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_failed",
        status="verified",
    ),
    "v1.financial_connections.account.ownership_refresh_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.ownership_refresh_succeeded",
        status="verified",
    ),
    "v1.financial_connections.account.reactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.reactivated",
        status="verified",
    ),
    "v1.financial_connections.account.refreshed_balance": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_balance",
        status="verified",
    ),
    "v1.financial_connections.account.refreshed_ownership": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_ownership",
        status="verified",
    ),
    "v1.financial_connections.account.refreshed_transactions": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.refreshed_transactions",
        status="verified",
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_failed",
        status="verified",
    ),
    "v1.financial_connections.account.risk_intelligence_refresh_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.risk_intelligence_refresh_succeeded",
        status="verified",
    ),
    "v1.financial_connections.account.supported_payment_method_types_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.supported_payment_method_types_updated",
        status="verified",
    ),
    "v1.financial_connections.account.transactions_refresh_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_failed",
        status="verified",
    ),
    "v1.financial_connections.account.transactions_refresh_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.transactions_refresh_succeeded",
        status="verified",
    ),
    "v1.financial_connections.account.upcoming_account_number_expiry": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_account_number_expiry",
        status="verified",
    ),
    "v1.financial_connections.account.upcoming_deactivation": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.financial_connections.account.upcoming_deactivation",
        status="verified",
    ),
    "v1.identity.verification_session.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled",
        status="verified",
    ),
    "v1.identity.verification_session.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created",
        status="verified",
    ),
    "v1.identity.verification_session.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing",
        status="verified",
    ),
    "v1.identity.verification_session.redacted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted",
        status="verified",
    ),
    "v1.identity.verification_session.requires_input": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input",
        status="verified",
    ),
    "v1.identity.verification_session.verified": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified",
        status="verified",
    ),
    "v1.invoice.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.created",
        status="verified",
    ),
    "v1.invoice.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.deleted",
        status="verified",
    ),
    "v1.invoice.discount_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_added",
        status="verified",
    ),
    "v1.invoice.discount_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.discount_removed",
        status="verified",
    ),
    "v1.invoice.finalization_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalization_failed",
        status="verified",
    ),
    "v1.invoice.finalized": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.finalized",
        status="verified",
    ),
    "v1.invoice.line_item_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_added",
        status="verified",
    ),
    "v1.invoice.line_item_pricing_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_pricing_changed",
        status="verified",
    ),
    "v1.invoice.line_item_quantity_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_quantity_changed",
        status="verified",
    ),
    "v1.invoice.line_item_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.line_item_removed",
        status="verified",
    ),
    "v1.invoice.marked_uncollectible": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.marked_uncollectible",
        status="verified",
    ),
    "v1.invoice.overdue": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overdue",
        status="verified",
    ),
    "v1.invoice.overpaid": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.overpaid",
        status="verified",
    ),
    "v1.invoice.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.paid",
        status="verified",
    ),
    "v1.invoice.payment_action_required": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_action_required",
        status="verified",
    ),
    "v1.invoice.payment_attempt_required": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_attempt_required",
        status="verified",
    ),
    "v1.invoice.payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_failed",
        status="verified",
    ),
    "v1.invoice.payment_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.payment_succeeded",
        status="verified",
    ),
    "v1.invoice.sent": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.sent",
        status="verified",
    ),
    "v1.invoice.upcoming": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.upcoming",
        status="verified",
    ),
    "v1.invoice.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.updated",
        status="verified",
    ),
    "v1.invoice.voided": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.voided",
        status="verified",
    ),
    "v1.invoice.will_be_due": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice.will_be_due",
        status="verified",
    ),
    "v1.invoice_payment.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.canceled",
        status="verified",
    ),
    "v1.invoice_payment.open": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.open",
        status="verified",
    ),
    "v1.invoice_payment.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoice_payment.paid",
        status="verified",
    ),
    "v1.invoiceitem.amount_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.amount_changed",
        status="verified",
    ),
    "v1.invoiceitem.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.created",
        status="verified",
    ),
    "v1.invoiceitem.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.deleted",
        status="verified",
    ),
    "v1.invoiceitem.discount_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_added",
        status="verified",
    ),
    "v1.invoiceitem.discount_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.invoiceitem.discount_removed",
        status="verified",
    ),
    "v1.issuing_authorization.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created",
        status="verified",
    ),
    "v1.issuing_authorization.request": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request",
        status="verified",
    ),
    "v1.issuing_authorization.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated",
        status="verified",
    ),
    "v1.issuing_card.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.created",
        status="verified",
    ),
    "v1.issuing_card.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_card.updated",
        status="verified",
    ),
    "v1.issuing_cardholder.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.created",
        status="verified",
    ),
    "v1.issuing_cardholder.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_cardholder.updated",
        status="verified",
    ),
    "v1.issuing_dispute.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.closed",
        status="verified",
    ),
    "v1.issuing_dispute.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.created",
        status="verified",
    ),
    "v1.issuing_dispute.funds_reinstated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated",
        status="verified",
    ),
    "v1.issuing_dispute.funds_rescinded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_rescinded",
        status="verified",
    ),
    "v1.issuing_dispute.submitted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.submitted",
        status="verified",
    ),
    "v1.issuing_dispute.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.updated",
        status="verified",
    ),
    "v1.issuing_personalization_design.activated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated",
        status="verified",
    ),
    "v1.issuing_personalization_design.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated",
        status="verified",
    ),
    "v1.issuing_personalization_design.rejected": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected",
        status="verified",
    ),
    "v1.issuing_personalization_design.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.updated",
        status="verified",
    ),
    "v1.issuing_token.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created",
        status="verified",
    ),
    "v1.issuing_token.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated",
        status="verified",
    ),
    "v1.issuing_transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.created",
        status="verified",
    ),
    "v1.issuing_transaction.purchase_details_receipt_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.purchase_details_receipt_updated",
        status="verified",
    ),
    "v1.issuing_transaction.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_transaction.updated",
        status="verified",
    ),
    "v1.mandate.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.mandate.updated",
        status="verified",
    ),
    "v1.payment_intent.amount_capturable_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.amount_capturable_updated",
        status="verified",
    ),
    "v1.payment_intent.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.canceled",
        status="verified",
    ),
    "v1.payment_intent.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.created",
        status="verified",
    ),
    "v1.payment_intent.partially_funded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.partially_funded",
        status="verified",
    ),
    "v1.payment_intent.payment_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.payment_failed",
        status="verified",
    ),
    "v1.payment_intent.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.processing",
        status="verified",
    ),
    "v1.payment_intent.requires_action": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.requires_action",
        status="verified",
    ),
    "v1.payment_intent.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_intent.succeeded",
        status="verified",
    ),
    "v1.payment_link.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.created",
        status="verified",
    ),
    "v1.payment_link.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_link.updated",
        status="verified",
    ),
    "v1.payment_method.attached": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.attached",
        status="verified",
    ),
    "v1.payment_method.automatically_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.automatically_updated",
        status="verified",
    ),
    "v1.payment_method.detached": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.detached",
        status="verified",
    ),
    "v1.payment_method.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payment_method.updated",
        status="verified",
    ),
    "v1.payout.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled",
        status="verified",
    ),
    "v1.payout.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created",
        status="verified",
    ),
    "v1.payout.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed",
        status="verified",
    ),
    "v1.payout.paid": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid",
        status="verified",
    ),
    "v1.payout.reconciliation_completed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.reconciliation_completed",
        status="verified",
    ),
    "v1.payout.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.updated",
        status="verified",
    ),
    "v1.person.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.created",
        status="verified",
    ),
    "v1.person.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.deleted",
        status="verified",
    ),
    "v1.person.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.person.updated",
        status="verified",
    ),
    "v1.plan.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.created",
        status="verified",
    ),
    "v1.plan.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.deleted",
        status="verified",
    ),
    "v1.plan.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.plan.updated",
        status="verified",
    ),
    "v1.price.activated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated",
        status="verified",
    ),
    "v1.price.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created",
        status="verified",
    ),
    "v1.price.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated",
        status="verified",
    ),
    "v1.price.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted",
        status="verified",
    ),
    "v1.price.lookup_key_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed",
        status="verified",
    ),
    "v1.price.tax_behavior_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed",
        status="verified",
    ),
    "v1.price.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.updated",
        status="verified",
    ),
    "v1.product.activated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.activated",
        status="verified",
    ),
    "v1.product.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.created",
        status="verified",
    ),
    "v1.product.deactivated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deactivated",
        status="verified",
    ),
    "v1.product.default_price_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed",
        status="verified",
    ),
    "v1.product.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deleted",
        status="verified",
    ),
    "v1.product.tax_code_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed",
        status="verified",
    ),
    "v1.product.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated",
        status="verified",
    ),
    "v1.promotion_code.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.created",
        status="verified",
    ),
    "v1.promotion_code.fully_redeemed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.fully_redeemed",
        status="verified",
    ),
    "v1.promotion_code.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.promotion_code.updated",
        status="verified",
    ),
    "v1.quote.accepted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.accepted",
        status="verified",
    ),
    "v1.quote.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.canceled",
        status="verified",
    ),
    "v1.quote.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.created",
        status="verified",
    ),
    "v1.quote.finalized": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.quote.finalized",
        status="verified",
    ),
    "v1.radar.early_fraud_warning.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.created",
        status="verified",
    ),
    "v1.radar.early_fraud_warning.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.radar.early_fraud_warning.updated",
        status="verified",
    ),
    "v1.refund.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.created",
        status="verified",
    ),
    "v1.refund.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.failed",
        status="verified",
    ),
    "v1.refund.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.refund.updated",
        status="verified",
    ),
    "v1.review.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.closed",
        status="verified",
    ),
    "v1.review.opened": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.review.opened",
        status="verified",
    ),
    "v1.setup_intent.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.canceled",
        status="verified",
    ),
    "v1.setup_intent.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.created",
        status="verified",
    ),
    "v1.setup_intent.requires_action": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.requires_action",
        status="verified",
    ),
    "v1.setup_intent.setup_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.setup_failed",
        status="verified",
    ),
    "v1.setup_intent.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.setup_intent.succeeded",
        status="verified",
    ),
    "v1.sigma.scheduled_query_run.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.sigma.scheduled_query_run.created",
        status="verified",
    ),
    "v1.source.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.canceled",
        status="verified",
    ),
    "v1.source.chargeable": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable",
        status="verified",
    ),
    "v1.source.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.failed",
        status="verified",
    ),
    "v1.source.refund_attributes_required": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.refund_attributes_required",
        status="verified",
    ),
    "v1.subscription_schedule.aborted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.aborted",
        status="verified",
    ),
    "v1.subscription_schedule.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.canceled",
        status="verified",
    ),
    "v1.subscription_schedule.completed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.completed",
        status="verified",
    ),
    "v1.subscription_schedule.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.created",
        status="verified",
    ),
    "v1.subscription_schedule.expiring": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.expiring",
        status="verified",
    ),
    "v1.subscription_schedule.phase_added": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_added",
        status="verified",
    ),
    "v1.subscription_schedule.phase_default_tax_rates_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_default_tax_rates_changed",
        status="verified",
    ),
    "v1.subscription_schedule.phase_end_date_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_end_date_changed",
        status="verified",
    ),
    "v1.subscription_schedule.phase_removed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_removed",
        status="verified",
    ),
    "v1.subscription_schedule.phase_trial_end_changed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.phase_trial_end_changed",
        status="verified",
    ),
    "v1.subscription_schedule.released": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.released",
        status="verified",
    ),
    "v1.subscription_schedule.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.subscription_schedule.updated",
        status="verified",
    ),
    "v1.tax.settings.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated",
        status="verified",
    ),
    "v1.tax_rate.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.created",
        status="verified",
    ),
    "v1.tax_rate.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated",
        status="verified",
    ),
    "v1.terminal.reader.action_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_failed",
        status="verified",
    ),
    "v1.terminal.reader.action_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_succeeded",
        status="verified",
    ),
    "v1.terminal.reader.action_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.terminal.reader.action_updated",
        status="verified",
    ),
    "v1.test_helpers.test_clock.advancing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.advancing",
        status="verified",
    ),
    "v1.test_helpers.test_clock.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.created",
        status="verified",
    ),
    "v1.test_helpers.test_clock.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.deleted",
        status="verified",
    ),
    "v1.test_helpers.test_clock.internal_failure": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.internal_failure",
        status="verified",
    ),
    "v1.test_helpers.test_clock.ready": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.test_helpers.test_clock.ready",
        status="verified",
    ),
    "v1.topup.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.canceled",
        status="verified",
    ),
    "v1.topup.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created",
        status="verified",
    ),
    "v1.topup.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.failed",
        status="verified",
    ),
    "v1.topup.reversed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.reversed",
        status="verified",
    ),
    "v1.topup.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded",
        status="verified",
    ),
    "v1.transfer.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.created",
        status="verified",
    ),
    "v1.transfer.reversed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed",
        status="verified",
    ),
    "v1.transfer.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.updated",
        status="verified",
    ),
    "v2.commerce.product_catalog.imports.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.failed",
        status="verified",
    ),
    "v2.commerce.product_catalog.imports.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing",
        status="verified",
    ),
    "v2.commerce.product_catalog.imports.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded",
        status="verified",
    ),
    "v2.commerce.product_catalog.imports.succeeded_with_errors": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors",
        status="verified",
    ),
    "v2.core.account[configuration.customer].capability_status_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].capability_status_updated",
        status="verified",
    ),
    "v2.core.account[configuration.customer].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.customer].updated",
        status="verified",
    ),
    "v2.core.account[configuration.merchant].capability_status_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].capability_status_updated",
        status="verified",
    ),
    "v2.core.account[configuration.merchant].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.merchant].updated",
        status="verified",
    ),
    "v2.core.account[configuration.recipient].capability_status_updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].capability_status_updated",
        status="verified",
    ),
    "v2.core.account[configuration.recipient].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[configuration.recipient].updated",
        status="verified",
    ),
    "v2.core.account[defaults].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated",
        status="verified",
    ),
    "v2.core.account[future_requirements].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[future_requirements].updated",
        status="verified",
    ),
    "v2.core.account[identity].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[identity].updated",
        status="verified",
    ),
    "v2.core.account[requirements].updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[requirements].updated",
        status="verified",
    ),
    "v2.core.account.closed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.closed",
        status="verified",
    ),
    "v2.core.account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.created",
        status="verified",
    ),
    "v2.core.account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated",
        status="verified",
    ),
    "v2.core.account_link.returned": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_link.returned",
        status="verified",
    ),
    "v2.core.account_person.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created",
        status="verified",
    ),
    "v2.core.account_person.deleted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted",
        status="verified",
    ),
    "v2.core.account_person.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated",
        status="verified",
    ),
    "v2.core.event_destination.ping": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.event_destination.ping",
        status="verified",
    ),
    "v2.money_management.adjustment.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.adjustment.created",
        status="verified",
    ),
    "v2.money_management.financial_account.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.created",
        status="verified",
    ),
    "v2.money_management.financial_account.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_account.updated",
        status="verified",
    ),
    "v2.money_management.financial_address.activated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.activated",
        status="verified",
    ),
    "v2.money_management.financial_address.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.financial_address.failed",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.available": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.available",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_failed",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_processing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_processing",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_queued": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_queued",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_returned": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_returned",
        status="verified",
    ),
    "v2.money_management.inbound_transfer.bank_debit_succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.inbound_transfer.bank_debit_succeeded",
        status="verified",
    ),
    "v2.money_management.outbound_payment.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.canceled",
        status="verified",
    ),
    "v2.money_management.outbound_payment.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.created",
        status="verified",
    ),
    "v2.money_management.outbound_payment.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.failed",
        status="verified",
    ),
    "v2.money_management.outbound_payment.posted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.posted",
        status="verified",
    ),
    "v2.money_management.outbound_payment.returned": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.returned",
        status="verified",
    ),
    "v2.money_management.outbound_payment.under_review": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.under_review",
        status="verified",
    ),
    "v2.money_management.outbound_payment.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.outbound_payment.updated",
        status="verified",
    ),
    "v2.money_management.payout_intent.canceled": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.canceled",
        status="verified",
    ),
    "v2.money_management.payout_intent.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.created",
        status="verified",
    ),
    "v2.money_management.payout_intent.pending": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending",
        status="verified",
    ),
    "v2.money_management.payout_intent.posted": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted",
        status="verified",
    ),
    "v2.money_management.payout_intent.processing": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing",
        status="verified",
    ),
    "v2.money_management.payout_intent.requires_action": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action",
        status="verified",
    ),
    "v2.money_management.payout_intent.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated",
        status="verified",
    ),
    "v2.money_management.payout_method.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.created",
        status="verified",
    ),
    "v2.money_management.payout_method.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_method.updated",
        status="verified",
    ),
    "v2.money_management.received_credit.available": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.available",
        status="verified",
    ),
    "v2.money_management.received_credit.failed": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.failed",
        status="verified",
    ),
    "v2.money_management.received_credit.returned": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.returned",
        status="verified",
    ),
    "v2.money_management.received_credit.succeeded": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.received_credit.succeeded",
        status="verified",
    ),
    "v2.money_management.recipient_verification.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created",
        status="verified",
    ),
    "v2.money_management.recipient_verification.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated",
        status="verified",
    ),
    "v2.money_management.transaction.created": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.created",
        status="verified",
    ),
    "v2.money_management.transaction.updated": KindFacts(
        docs_url="https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.transaction.updated",
        status="verified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "SnapshotEvent": FrameFacts(
        payload=('data', 'object'),
        detail_type=None,
        detail={'object': ['event']},
        is_flat=True,
    ),
    "ThinEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'object': ['v2.core.event']},
        is_flat=False,
    ),
    "ThinObjectEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'object': ['v2.core.event']},
        is_flat=False,
    ),
    "ThinSingletonEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'object': ['v2.core.event']},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {
    "account.approaching_unactivated_threshold": {'until': '2019-02-19'},
    "account.exceeded_unactivated_threshold": {'until': '2019-02-19'},
    "account.need_info": {'until': '2019-02-19'},
    "account.need_info.resolved": {'until': '2019-02-19'},
    "account.note_for_review": {'until': '2019-02-19'},
    "account.note_for_review.resolved": {'until': '2019-02-19'},
    "account.reject": {'until': '2019-02-19'},
    "account.reject.resolved": {'until': '2019-02-19'},
    "account.risk_transfers_disabled": {'until': '2019-02-19'},
    "balance.stripe_reserve_canceled": {'until': '2019-02-19'},
    "balance.stripe_reserve_created": {'until': '2019-02-19'},
    "balance.stripe_reserve_expired": {'until': '2019-02-19'},
    "batch.created": {'until': '2019-02-19'},
    "batch.updated": {'until': '2019-02-19'},
    "bitcoin.receiver.created": {'until': '2018-09-06'},
    "bitcoin.receiver.filled": {'until': '2018-09-06'},
    "bitcoin.receiver.transaction.created": {'until': '2018-09-06'},
    "bitcoin.receiver.updated": {'until': '2018-09-06'},
    "capability.created": {'until': '2019-02-19'},
    "checkout_beta.session_succeeded": {'until': '2019-02-19'},
    "customer.bank_account.created": {'until': '2019-02-19'},
    "customer.bank_account.deleted": {'until': '2019-02-19'},
    "customer.bank_account.updated": {'until': '2019-02-19'},
    "customer.card.contact_cardholder": {'until': '2019-02-19'},
    "customer.card.created": {'until': '2019-02-19'},
    "customer.card.deleted": {'until': '2019-02-19'},
    "customer.card.updated": {'until': '2019-02-19'},
    "customer.payment_method.created": {'until': '2019-02-11'},
    "customer.payment_method.deleted": {'until': '2019-02-11'},
    "customer.payment_method.updated": {'until': '2019-02-11'},
    "customer.source.contact_cardholder": {'until': '2019-02-19'},
    "invoiceitem.updated": {'until': '2023-10-16'},
    "issuer_fraud_record.created": {'until': '2019-02-19'},
    "issuing_settlement.created": {'until': '2020-03-02'},
    "issuing_settlement.updated": {'until': '2020-03-02'},
    "order.created": {'until': '2023-10-16'},
    "order.payment_failed": {'until': '2020-08-27'},
    "order.payment_succeeded": {'until': '2020-08-27'},
    "order.updated": {'until': '2020-08-27'},
    "order_return.created": {'until': '2020-08-27'},
    "payment.created": {'until': '2019-02-19'},
    "payment.failed": {'until': '2019-02-19'},
    "payment.paid": {'until': '2019-02-19'},
    "payment_intent.requires_authorization": {'until': '2019-02-19'},
    "payment_intent.requires_capture": {'until': '2019-02-19'},
    "payment_method.card_automatically_updated": {'until': '2020-03-02'},
    "payment_provider_balance_transaction.created": {'until': '2019-02-19'},
    "payment_provider_transfer.updated": {'until': '2019-02-19'},
    "ping": {'until': '2019-02-19'},
    "recipient.card.created": {'until': '2019-02-19'},
    "recipient.card.deleted": {'until': '2019-02-19'},
    "recipient.card.updated": {'until': '2019-02-19'},
    "recipient.created": {'until': '2023-10-16'},
    "recipient.deleted": {'until': '2023-10-16'},
    "recipient.updated": {'until': '2023-10-16'},
    "recipient_transfer.canceled": {'until': '2019-02-19'},
    "recipient_transfer.created": {'until': '2019-02-19'},
    "recipient_transfer.failed": {'until': '2019-02-19'},
    "recipient_transfer.paid": {'until': '2019-02-19'},
    "recipient_transfer.updated": {'until': '2019-02-19'},
    "reporting.report_run.updated": {'until': '2019-02-19'},
    "sku.created": {'until': '2023-10-16'},
    "sku.deleted": {'until': '2023-10-16'},
    "sku.updated": {'until': '2023-10-16'},
    "transfer.canceled": {'until': '2019-02-19'},
    "transfer.failed": {'until': '2020-08-27'},
    "transfer.paid": {'until': '2020-08-27'},
    "treasury.received_credit.reversed": {'until': '2020-08-27'},
}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = ()
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
