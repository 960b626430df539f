# Generated from schemas/stripe/objects/cash_balance.json by `python -m codegen`; do not edit.
# Vocabularies are in cash_balance.pyi.

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
    """False for events of test mode and of sandboxes."""

    object: str
    settings: CashBalanceSettings


HISTORY = "_history_cash_balance"
