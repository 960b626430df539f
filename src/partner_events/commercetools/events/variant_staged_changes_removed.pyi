# Generated from schemas/commercetools by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.commercetools.models.message import Message


class VariantStagedChangesRemovedDetail(Message):
    type: Literal["VariantStagedChangesRemoved"]
