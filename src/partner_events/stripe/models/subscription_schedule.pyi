# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_subscription_schedule import (
    SubscriptionSchedule as SubscriptionSchedule,
    SubscriptionScheduleBillingMode as SubscriptionScheduleBillingMode,
    SubscriptionScheduleBillingModeFlexible as SubscriptionScheduleBillingModeFlexible,
    SubscriptionScheduleCurrentPhase as SubscriptionScheduleCurrentPhase,
    SubscriptionScheduleDefaultSettings as SubscriptionScheduleDefaultSettings,
    SubscriptionScheduleDefaultSettingsAutomaticTax as SubscriptionScheduleDefaultSettingsAutomaticTax,
    SubscriptionScheduleDefaultSettingsAutomaticTaxLiability
        as SubscriptionScheduleDefaultSettingsAutomaticTaxLiability,
    SubscriptionScheduleDefaultSettingsBillingThresholds
        as SubscriptionScheduleDefaultSettingsBillingThresholds,
    SubscriptionScheduleDefaultSettingsInvoiceSettings as SubscriptionScheduleDefaultSettingsInvoiceSettings,
    SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField
        as SubscriptionScheduleDefaultSettingsInvoiceSettingsCustomField,
    SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer
        as SubscriptionScheduleDefaultSettingsInvoiceSettingsIssuer,
    SubscriptionScheduleDefaultSettingsTransferData as SubscriptionScheduleDefaultSettingsTransferData,
)
