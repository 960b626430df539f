# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class DeletedUserLog(Log):
    type: str


class DeletedUserDetail(LogDetail):
    data: DeletedUserLog


class DeletedUser(LogEvent):
    """Auth0's `du` (Deleted User): A user was removed; today's code is `sdu`.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: DeletedUserDetail

    @property
    def kind(self) -> Literal["du"]:
        return "du"
