# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model
from partner_events.stripe.models._circles import LazyV2MoneyManagementInboundTransferTransferHistory
from partner_events.stripe.models.v2_amount import V2Amount
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
    failure_reason: Literal[
        "bank_account_closed",
        "bank_account_not_found",
        "bank_debit_could_not_be_processed",
        "bank_debit_not_authorized",
        "insufficient_funds",
    ] | str


class V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned(Model):
    return_reason: Literal[
        "bank_account_closed",
        "bank_account_not_found",
        "bank_debit_could_not_be_processed",
        "bank_debit_not_authorized",
        "insufficient_funds",
    ] | str


class V2MoneyManagementInboundTransferTransferHistory(Model):
    bank_debit_failed: V2MoneyManagementInboundTransferTransferHistoryBankDebitFailed | None = None
    bank_debit_processing: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    bank_debit_queued: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    bank_debit_returned: V2MoneyManagementInboundTransferTransferHistoryBankDebitReturned | None = None
    bank_debit_succeeded: LazyV2MoneyManagementInboundTransferTransferHistory | None = None
    created: str
    effective_at: str
    id: str
    type: Literal[
        "bank_debit_failed",
        "bank_debit_processing",
        "bank_debit_queued",
        "bank_debit_returned",
        "bank_debit_succeeded",
    ] | str


class V2MoneyManagementInboundTransfer(Model):
    """Money on its way from your own bank account to a financial account.

    https://docs.stripe.com/api/v2/money_management/inbound_transfers/object
    """

    amount: V2Amount
    created: str
    description: str
    from_: Annotated[V2MoneyManagementInboundTransferFrom, Field(alias="from")]
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["v2.money_management.inbound_transfer"]
    to: V2MoneyManagementInboundTransferTo
    transfer_history: list[V2MoneyManagementInboundTransferTransferHistory]
