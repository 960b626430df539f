# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models._circles import LazyOrderEditApplied
from partner_events.commercetools.models.common import OrderEdit
from partner_events.commercetools.models.message import Message


class OrderEditAppliedDetail(Message):
    type: Literal["OrderEditApplied"]
    edit: OrderEdit
    result: LazyOrderEditApplied
