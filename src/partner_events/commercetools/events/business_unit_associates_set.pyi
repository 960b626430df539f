# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import Associate
from partner_events.commercetools.models.message import Message


class BusinessUnitAssociatesSetDetail(Message):
    type: Literal["BusinessUnitAssociatesSet"]
    associates: list[Associate]
