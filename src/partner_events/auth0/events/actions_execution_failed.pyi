# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    error_class: Literal[
        "platform_error",
        "action_timeout",
        "action_error",
        "rate_limited",
    ] | str | None = None
    execution_id: str | None = None
    trigger_id: str | None = None
    version_id: str | None = None


class ActionsExecutionFailedLog(LogBase):
    type: Literal["actions_execution_failed"]
    details: ActionsExecutionFailedDetails | None = None


class ActionsExecutionFailedDetail(LogDetail):
    data: ActionsExecutionFailedLog
