# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json
from partner_events.commercetools.models.message import Message


class BusinessUnitCustomFieldAddedDetail(Message):
    type: Literal["BusinessUnitCustomFieldAdded"]
    name: str
    value: Json
