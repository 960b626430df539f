# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._stub_subscription_schedule import (
    SubscriptionSchedulePhase as SubscriptionSchedulePhase,
    SubscriptionSchedulePhaseAddInvoiceItem as SubscriptionSchedulePhaseAddInvoiceItem,
    SubscriptionSchedulePhaseAddInvoiceItemDiscount as SubscriptionSchedulePhaseAddInvoiceItemDiscount,
    SubscriptionSchedulePhaseAddInvoiceItemPeriod as SubscriptionSchedulePhaseAddInvoiceItemPeriod,
    SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd as SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
    SubscriptionSchedulePhaseAddInvoiceItemPeriodStart as SubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    SubscriptionSchedulePhaseAutomaticTax as SubscriptionSchedulePhaseAutomaticTax,
    SubscriptionSchedulePhaseAutomaticTaxLiability as SubscriptionSchedulePhaseAutomaticTaxLiability,
    SubscriptionSchedulePhaseBillingThresholds as SubscriptionSchedulePhaseBillingThresholds,
    SubscriptionSchedulePhaseDiscount as SubscriptionSchedulePhaseDiscount,
    SubscriptionSchedulePhaseInvoiceSettings as SubscriptionSchedulePhaseInvoiceSettings,
    SubscriptionSchedulePhaseInvoiceSettingsCustomField
        as SubscriptionSchedulePhaseInvoiceSettingsCustomField,
    SubscriptionSchedulePhaseInvoiceSettingsIssuer as SubscriptionSchedulePhaseInvoiceSettingsIssuer,
    SubscriptionSchedulePhaseItem as SubscriptionSchedulePhaseItem,
    SubscriptionSchedulePhaseItemBillingThresholds as SubscriptionSchedulePhaseItemBillingThresholds,
    SubscriptionSchedulePhaseItemDiscount as SubscriptionSchedulePhaseItemDiscount,
    SubscriptionSchedulePhaseTransferData as SubscriptionSchedulePhaseTransferData,
)
