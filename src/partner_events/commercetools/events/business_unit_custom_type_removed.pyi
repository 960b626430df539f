# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class BusinessUnitCustomTypeRemovedDetail(Message):
    type: Literal["BusinessUnitCustomTypeRemoved"]
    oldTypeId: str | None = None
