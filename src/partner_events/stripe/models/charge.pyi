# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_charge import (
    Charge as Charge,
    ChargeBillingDetails as ChargeBillingDetails,
    ChargeFraudDetails as ChargeFraudDetails,
    ChargeLevel3 as ChargeLevel3,
    ChargeLevel3LineItem as ChargeLevel3LineItem,
    ChargeOutcome as ChargeOutcome,
    ChargeOutcomeRule as ChargeOutcomeRule,
    ChargePresentmentDetails as ChargePresentmentDetails,
    ChargeRadarOptions as ChargeRadarOptions,
    ChargeShipping as ChargeShipping,
    ChargeTransferData as ChargeTransferData,
)
