# Generated from schemas/commercetools/events/store_refund_policy_url_set.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class StoreRefundPolicyUrlSetDetail(Message):
    type: Literal["StoreRefundPolicyUrlSet"]
    refundPolicyUrl: str | None = None
