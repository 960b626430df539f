# Generated from schemas/commercetools/events/payment_transaction_interface_id_set.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentTransactionInterfaceIdSetDetail(Message):
    type: Literal["PaymentTransactionInterfaceIdSet"]
    transactionId: str
    newInterfaceId: str | None = None
    oldInterfaceId: str | None = None
