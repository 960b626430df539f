# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import SourceReference
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccountAggregationCompletedStats(Model):
    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int


class AccountAggregationCompletedInput(TriggerInput):
    source: SourceReference
    status: str
    started: str
    completed: str
    errors: list[str] | None = None
    warnings: list[str] | None = None
    stats: AccountAggregationCompletedStats


class AccountAggregationCompleted(SailPointEvent):
    """SailPoint's `idn:account-aggregation-completed` (Account Aggregation Completed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-aggregation-completed/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-aggregation-completed/"
    )
    detail_type: Annotated[Literal["idn:account-aggregation-completed"], Field(alias="detail-type")]
    detail: AccountAggregationCompletedInput

    @property
    def kind(self) -> Literal["idn:account-aggregation-completed"]:
        return "idn:account-aggregation-completed"
