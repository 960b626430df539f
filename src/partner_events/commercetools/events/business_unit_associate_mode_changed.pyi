# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitAssociateModeChangedDetail(Message):
    type: Literal["BusinessUnitAssociateModeChanged"]
    associateMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str
    oldAssociateMode: Literal[
        "Explicit",
        "ExplicitAndFromParent",
    ] | str
