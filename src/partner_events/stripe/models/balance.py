# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BalanceAvailableSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceAvailable(Model):
    amount: int
    currency: str
    source_types: BalanceAvailableSourceTypes | None = None


class BalanceConnectReservedSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceConnectReserved(Model):
    amount: int
    currency: str
    source_types: BalanceConnectReservedSourceTypes | None = None


class BalanceInstantAvailableNetAvailableSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceInstantAvailableNetAvailable(Model):
    amount: int
    destination: str
    source_types: BalanceInstantAvailableNetAvailableSourceTypes | None = None


class BalanceInstantAvailableSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceInstantAvailable(Model):
    amount: int
    currency: str
    net_available: list[BalanceInstantAvailableNetAvailable] | None = None
    source_types: BalanceInstantAvailableSourceTypes | None = None


class BalanceIssuingAvailableSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceIssuingAvailable(Model):
    amount: int
    currency: str
    source_types: BalanceIssuingAvailableSourceTypes | None = None


class BalanceIssuing(Model):
    available: list[BalanceIssuingAvailable]


class BalancePendingSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalancePending(Model):
    amount: int
    currency: str
    source_types: BalancePendingSourceTypes | None = None


class BalanceRefundAndDisputePrefundingAvailableSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceRefundAndDisputePrefundingAvailable(Model):
    amount: int
    currency: str
    source_types: BalanceRefundAndDisputePrefundingAvailableSourceTypes | None = None


class BalanceRefundAndDisputePrefundingPendingSourceTypes(Model):
    bank_account: int | None = None
    card: int | None = None
    fpx: int | None = None


class BalanceRefundAndDisputePrefundingPending(Model):
    amount: int
    currency: str
    source_types: BalanceRefundAndDisputePrefundingPendingSourceTypes | None = None


class BalanceRefundAndDisputePrefunding(Model):
    available: list[BalanceRefundAndDisputePrefundingAvailable]
    pending: list[BalanceRefundAndDisputePrefundingPending]


class Balance(Model):
    """https://docs.stripe.com/api/balance/object"""

    available: list[BalanceAvailable]
    connect_reserved: list[BalanceConnectReserved] | None = None
    instant_available: list[BalanceInstantAvailable] | None = None
    issuing: BalanceIssuing | None = None
    livemode: bool
    object: str
    pending: list[BalancePending]
    refund_and_dispute_prefunding: BalanceRefundAndDisputePrefunding | None = None


HISTORY = "_history_balance"
