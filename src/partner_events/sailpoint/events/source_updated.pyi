# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.trigger import TriggerInput


class SourceUpdatedActor(Model):
    type: Literal["IDENTITY"] | str
    id: str | None = None
    name: str


class SourceUpdatedInput(TriggerInput):
    id: str
    name: str
    type: str
    modified: str
    connector: str
    actor: SourceUpdatedActor
