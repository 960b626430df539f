# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2MoneyManagementPayoutMethodBankAccount(Model):
    bank_account_type: str
    bank_name: str
    branch_number: str | None = None
    country: str
    financial_connections_account: str | None = None
    last4: str
    routing_number: str | None = None
    supported_currencies: list[str]
    swift_code: str | None = None


class V2MoneyManagementPayoutMethodCard(Model):
    exp_month: str
    exp_year: str
    fingerprint: str
    last4: str
    supported_currencies: list[str]


class V2MoneyManagementPayoutMethodUsageStatus(Model):
    payments: str
    transfers: str


class V2MoneyManagementPayoutMethod(Model):
    """https://docs.stripe.com/api/v2/money_management/payout_methods/object"""

    archived: bool
    bank_account: V2MoneyManagementPayoutMethodBankAccount | None = None
    card: V2MoneyManagementPayoutMethodCard | None = None
    created: str
    id: str
    latest_outbound_setup_intent: str | None = None
    livemode: bool
    object: str
    restricted: bool
    type: str
    usage_status: V2MoneyManagementPayoutMethodUsageStatus
