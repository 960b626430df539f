# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class TooManyCallsToUserinfoLog(Log):
    type: str


class TooManyCallsToUserinfoDetail(LogDetail):
    data: TooManyCallsToUserinfoLog


class TooManyCallsToUserinfo(LogEvent):
    """Auth0's `limit_ui` (Too Many Calls to /userinfo): The userinfo endpoint was called too often.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TooManyCallsToUserinfoDetail

    @property
    def kind(self) -> Literal["limit_ui"]:
        return "limit_ui"
