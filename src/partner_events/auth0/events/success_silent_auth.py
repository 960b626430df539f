# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment


class SuccessSilentAuthDetailsActions(Model):
    executions: list[str] | None = None


class SuccessSilentAuthDetailsSessionCookie(Model):
    mode: str | None = None


class SuccessSilentAuthDetailsSession(Model):
    cookie: SuccessSilentAuthDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessSilentAuthDetails(Model):
    actions: SuccessSilentAuthDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessSilentAuthDetailsSession | None = None
    session_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None


class SuccessSilentAuthLog(LogBase):
    type: str
    details: SuccessSilentAuthDetails | None = None


class SuccessSilentAuthDetail(LogDetail):
    data: SuccessSilentAuthLog


class SuccessSilentAuth(LogEvent):
    """Auth0's `ssa` (Success Silent Auth): A user was logged in anew without doing anything.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessSilentAuthDetail

    @property
    def kind(self) -> Literal["ssa"]:
        return "ssa"
