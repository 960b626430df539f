# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccount(Model):
    status: str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesBankAccountStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts(Model):
    ach: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    fedwire: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    fps: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    local: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    rtp: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    sepa: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None
    swift: V2CoreAccountConfigurationRecipientCapabilitiesBankAccount | None = None


class V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationRecipientCapabilitiesCards(Model):
    status: str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesCardsStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts(Model):
    status: str
    status_details: list[V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayoutsStatusDetail]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail(Model):
    code: str
    resolution: str


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers(Model):
    status: str
    status_details: list[
        V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfersStatusDetail
    ]


class V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance(Model):
    payouts: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalancePayouts | None = None
    stripe_transfers: (
        V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers
        | None
    ) = None


class V2CoreAccountConfigurationRecipientCapabilities(Model):
    bank_accounts: V2CoreAccountConfigurationRecipientCapabilitiesBankAccounts | None = None
    cards: V2CoreAccountConfigurationRecipientCapabilitiesCards | None = None
    stripe_balance: V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance | None = None
