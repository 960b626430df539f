# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.return_info import ReturnInfo


class ReturnInfoSetDetail(Message):
    type: Literal["ReturnInfoSet"]
    returnInfo: list[ReturnInfo] | None = None
