# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.customer import Customer
from partner_events.commercetools.models.message import Message


class CustomerCreatedDetail(Message):
    type: Literal["CustomerCreated"]
    customer: Customer
