# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.sailpoint.models.reference import SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput


class AggregationAccountsCollectedStats(Model):
    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int


class AggregationAccountsCollectedInput(TriggerInput):
    source: SourceReference
    status: Literal[
        "Success",
        "Failed",
        "Terminated",
    ] | str
    started: str
    completed: str
    errors: list[str] | None = None
    warnings: list[str] | None = None
    stats: AggregationAccountsCollectedStats
