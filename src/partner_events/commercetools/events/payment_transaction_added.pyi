# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Transaction
from partner_events.commercetools.models.message import Message


class PaymentTransactionAddedDetail(Message):
    type: Literal["PaymentTransactionAdded"]
    transaction: Transaction
