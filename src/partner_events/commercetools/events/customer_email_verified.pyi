# Generated from schemas/commercetools/events/customer_email_verified.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class CustomerEmailVerifiedDetail(Message):
    type: Literal["CustomerEmailVerified"]
