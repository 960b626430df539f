# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json
from partner_events.commercetools.models.message import Message


class CustomerCustomFieldAddedDetail(Message):
    type: Literal["CustomerCustomFieldAdded"]
    name: str
    value: Json
