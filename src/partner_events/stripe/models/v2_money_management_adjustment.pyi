# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.v2_amount import V2Amount


class V2MoneyManagementAdjustmentAdjustedFlow(Model):
    adjustment: str | None = None
    inbound_transfer: str | None = None
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    received_credit: str | None = None
    received_debit: str | None = None
    type: Literal[
        "adjustment",
        "inbound_transfer",
        "outbound_payment",
        "outbound_transfer",
        "received_credit",
        "received_debit",
    ] | str


class V2MoneyManagementAdjustment(Model):
    """A correction of a financial account's balance.

    https://docs.stripe.com/api/v2/money_management/adjustments/object
    """

    adjusted_flow: V2MoneyManagementAdjustmentAdjustedFlow | None = None
    amount: V2Amount
    created: str
    description: str | None = None
    financial_account: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["v2.money_management.adjustment"]
