# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class ActionsExecutionFailedDetailsActionError(Model):
    code: str | None = None
    message: str | None = None
    name: str | None = None
    stack: str | None = None


class ActionsExecutionFailedDetails(Model):
    action_error: ActionsExecutionFailedDetailsActionError | None = None
    action_id: str | None = None
    action_name: str | None = None
    binding_id: str | None = None
    error_class: str | None = None
    execution_id: str | None = None
    trigger_id: str | None = None
    version_id: str | None = None


class ActionsExecutionFailedLog(LogBase):
    type: str
    details: ActionsExecutionFailedDetails | None = None


class ActionsExecutionFailedDetail(LogDetail):
    data: ActionsExecutionFailedLog


class ActionsExecutionFailed(LogEvent):
    """Auth0's `actions_execution_failed` (Actions Execution Failed): An Action raised an error, or did not
    finish. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ActionsExecutionFailedDetail

    @property
    def kind(self) -> Literal["actions_execution_failed"]:
        return "actions_execution_failed"
