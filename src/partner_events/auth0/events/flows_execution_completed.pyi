# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FlowsExecutionCompletedDetails(Model):
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionCompletedLog(LogBase):
    type: Literal["flows_execution_completed"]
    details: FlowsExecutionCompletedDetails | None = None


class FlowsExecutionCompletedDetail(LogDetail):
    data: FlowsExecutionCompletedLog
