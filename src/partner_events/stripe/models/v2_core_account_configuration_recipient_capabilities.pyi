# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfigurationRecipientCapabilities as V2CoreAccountConfigurationRecipientCapabilities,
    V2CoreAccountConfigurationRecipientCapabilitiesBankAccount
        as V2CoreAccountConfigurationRecipientCapabilitiesBankAccount,
    V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail
        as V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail,
    V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts
        as V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts,
    V2CoreAccountConfigurationRecipientCapabilitiesCards
        as V2CoreAccountConfigurationRecipientCapabilitiesCards,
    V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail
        as V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance
        as V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts
        as V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail
        as V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers
        as V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail
        as V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail,
)
