# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import V2Amount


class V2MoneyManagementAdjustmentAdjustedFlow(Model):
    adjustment: str | None = None
    inbound_transfer: str | None = None
    outbound_payment: str | None = None
    outbound_transfer: str | None = None
    received_credit: str | None = None
    received_debit: str | None = None
    type: str


class V2MoneyManagementAdjustment(Model):
    """https://docs.stripe.com/api/v2/money_management/adjustments/object"""

    adjusted_flow: V2MoneyManagementAdjustmentAdjustedFlow | None = None
    amount: V2Amount
    created: str
    description: str | None = None
    financial_account: str
    id: str
    livemode: bool
    object: str
