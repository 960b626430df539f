# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FlowsExecutionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FlowsExecutionFailedDetails(Model):
    error: FlowsExecutionFailedDetailsError | None = None
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionFailedLog(LogBase):
    type: str
    details: FlowsExecutionFailedDetails | None = None


class FlowsExecutionFailedDetail(LogDetail):
    data: FlowsExecutionFailedLog


class FlowsExecutionFailed(LogEvent):
    """Auth0's `flows_execution_failed` (Flows Execution Failed): A flow was broken off by an error.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FlowsExecutionFailedDetail

    @property
    def kind(self) -> Literal["flows_execution_failed"]:
        return "flows_execution_failed"
