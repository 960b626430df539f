# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AggregationAccountsCollectedStats(Model):
    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int


class AggregationAccountsCollectedInput(TriggerInput):
    source: SourceReference
    status: str
    started: str
    completed: str
    errors: list[str] | None = None
    warnings: list[str] | None = None
    stats: AggregationAccountsCollectedStats


class AggregationAccountsCollected(SailPointEvent):
    """SailPoint's `idn:aggregation-accounts-collected` (Aggregation Accounts Collected):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/accounts-collected-for-aggregation/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/accounts-collected-for-aggregation/"
    )
    detail_type: Annotated[Literal["idn:aggregation-accounts-collected"], Field(alias="detail-type")]
    detail: AggregationAccountsCollectedInput

    @property
    def kind(self) -> Literal["idn:aggregation-accounts-collected"]:
        return "idn:aggregation-accounts-collected"
