# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.common import KeyReference
from partner_events.commercetools.models.message import Message


class BusinessUnitStoreModeChangedDetail(Message):
    type: Literal["BusinessUnitStoreModeChanged"]
    stores: list[KeyReference]
    storeMode: Literal[
        "Explicit",
        "FromParent",
    ] | str
    oldStores: list[KeyReference]
    oldStoreMode: Literal[
        "Explicit",
        "FromParent",
    ] | str
