# Generated from schemas/commercetools/events/payment_method_info_custom_field_removed.json
# by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class PaymentMethodInfoCustomFieldRemovedDetail(Message):
    type: Literal["PaymentMethodInfoCustomFieldRemoved"]
    name: str
