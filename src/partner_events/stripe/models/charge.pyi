# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._of_charge import Charge as Charge
from partner_events.stripe.models._of_charge import ChargeBillingDetails as ChargeBillingDetails
from partner_events.stripe.models._of_charge import ChargeFraudDetails as ChargeFraudDetails
from partner_events.stripe.models._of_charge import ChargeLevel3 as ChargeLevel3
from partner_events.stripe.models._of_charge import ChargeLevel3LineItem as ChargeLevel3LineItem
from partner_events.stripe.models._of_charge import ChargeOutcome as ChargeOutcome
from partner_events.stripe.models._of_charge import ChargeOutcomeRule as ChargeOutcomeRule
from partner_events.stripe.models._of_charge import ChargePresentmentDetails as ChargePresentmentDetails
from partner_events.stripe.models._of_charge import ChargeRadarOptions as ChargeRadarOptions
from partner_events.stripe.models._of_charge import ChargeShipping as ChargeShipping
from partner_events.stripe.models._of_charge import ChargeTransferData as ChargeTransferData
