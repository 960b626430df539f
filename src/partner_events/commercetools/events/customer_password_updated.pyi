# Generated from schemas/commercetools/events/customer_password_updated.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CustomerPasswordUpdatedDetail(Message):
    type: Literal["CustomerPasswordUpdated"]
    reset: bool
