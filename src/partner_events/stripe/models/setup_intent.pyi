# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_setup_intent import (
    SetupIntent as SetupIntent,
    SetupIntentAutomaticPaymentMethods as SetupIntentAutomaticPaymentMethods,
    SetupIntentLastSetupError as SetupIntentLastSetupError,
    SetupIntentManagedPayments as SetupIntentManagedPayments,
    SetupIntentPaymentMethodConfigurationDetails as SetupIntentPaymentMethodConfigurationDetails,
)
