# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class CashBalanceSettings(Model):
    reconciliation_mode: Literal[
        "automatic",
        "manual",
    ] | str
    using_merchant_default: bool


class CashBalance(Model):
    """Money that a customer sent ahead, by currency, to be used for payments.

    https://docs.stripe.com/api/cash_balance/object
    """

    available: dict[str, int] | None = None
    customer: str
    customer_account: str | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["cash_balance"]
    settings: CashBalanceSettings
