# Generated from schemas/commercetools/events/business_unit_associate_mode_changed.json
# by `python -m codegen`; do not edit.

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
