# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class CashBalanceSettings(Model):
    reconciliation_mode: str
    using_merchant_default: bool


class CashBalance(Model):
    """https://docs.stripe.com/api/cash_balance/object"""

    __event_always__ = "available customer_account"

    available: dict[str, int] | None = None
    customer: str
    customer_account: str | None = None
    livemode: bool
    object: str
    settings: CashBalanceSettings


HISTORY = "_history_cash_balance"
