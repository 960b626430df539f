# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FlowsExecutionCompletedDetails(Model):
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionCompletedLog(LogBase):
    type: str
    details: FlowsExecutionCompletedDetails | None = None


class FlowsExecutionCompletedDetail(LogDetail):
    data: FlowsExecutionCompletedLog


class FlowsExecutionCompleted(LogEvent):
    """Auth0's `flows_execution_completed` (Flows Execution Completed): A flow ran to its end.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FlowsExecutionCompletedDetail

    @property
    def kind(self) -> Literal["flows_execution_completed"]:
        return "flows_execution_completed"
