# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import TypedMoney
from partner_events.commercetools.models.message import Message


class StandalonePriceValueChangedDetail(Message):
    type: Literal["StandalonePriceValueChanged"]
    value: TypedMoney
    staged: bool
    oldValue: TypedMoney | None = None
