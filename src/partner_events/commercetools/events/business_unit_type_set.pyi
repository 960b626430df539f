# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitTypeSetDetail(Message):
    type: Literal["BusinessUnitTypeSet"]
    parentUnit: KeyReference | None = None
    oldParentUnit: KeyReference | None = None
    unitType: Literal[
        "Company",
        "Division",
    ] | str
    oldUnitType: Literal[
        "Company",
        "Division",
    ] | str
