# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Reference
from partner_events.commercetools.models.message import Message


class OrderCustomerSetDetail(Message):
    type: Literal["OrderCustomerSet"]
    customer: Reference | None = None
    customerGroup: Reference | None = None
    oldCustomer: Reference | None = None
    oldCustomerGroup: Reference | None = None
