# Generated for type checkers alone; import from `partner_events.stripe.models`.
# From schemas/stripe by codegen; do not edit.
from typing import TypeAlias

from partner_events.stripe.models._stub_payment_intent import PaymentIntent as PaymentIntent
from partner_events.stripe.models._stub_setup_intent import SetupIntent as SetupIntent
from partner_events.stripe.models.v2_money_management_inbound_transfer import (
    V2MoneyManagementInboundTransferTransferHistory as V2MoneyManagementInboundTransferTransferHistory,
)

LazyPaymentIntent: TypeAlias = PaymentIntent
LazySetupIntent: TypeAlias = SetupIntent
LazyV2MoneyManagementInboundTransferTransferHistory: TypeAlias = (
    V2MoneyManagementInboundTransferTransferHistory
)
