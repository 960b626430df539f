# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FlowsExecutionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FlowsExecutionFailedDetails(Model):
    error: FlowsExecutionFailedDetailsError | None = None
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionFailedLog(LogBase):
    type: Literal["flows_execution_failed"]
    details: FlowsExecutionFailedDetails | None = None


class FlowsExecutionFailedDetail(LogDetail):
    data: FlowsExecutionFailedLog
