# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from partner_events.stripe.models._types import LazyV2MoneyManagementInboundTransferTransferHistory, V2Amount
from pydantic import Field


class V2MoneyManagementInboundTransferFromPaymentMethod(Model):
    type: str
    us_bank_account: str | None = None


class V2MoneyManagementInboundTransferFrom(Model):
    debited: V2Amount
    payment_method: V2MoneyManagementInboundTransferFromPaymentMethod


class V2MoneyManagementInboundTransferTo(Model):
    credited: V2Amount
    financial_account: str


class V2MoneyManagementInboundTransferTransferHistoryBankDebitFailed(Model):
    failure_reason: str


class V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned(Model):
    return_reason: str


class V2MoneyManagementInboundTransferTransferHistory(Model):
    bank_debit_failed: V2MoneyManagementInboundTransferTransferHistoryBankDebitFailed | None = None
    bank_debit_processing: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    bank_debit_queued: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    bank_debit_returned: V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned | None = None
    bank_debit_succeeded: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    created: str
    effective_at: str
    id: str
    type: str


class V2MoneyManagementInboundTransfer(Model):
    """https://docs.stripe.com/api/v2/money_management/inbound_transfers/object"""

    amount: V2Amount
    created: str
    description: str
    from_: Annotated[V2MoneyManagementInboundTransferFrom, Field(alias="from")]
    id: str
    livemode: bool
    object: str
    to: V2MoneyManagementInboundTransferTo
    transfer_history: list[V2MoneyManagementInboundTransferTransferHistory]
