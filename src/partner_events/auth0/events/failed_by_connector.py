# Generated from schemas/auth0/events/fc.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent
from partner_events.auth0.models._types import (
    EventFields,
    FailedByConnectorDetailFields,
    FailedByConnectorLogFields,
    FailedByConnectorLogType,
    classfield,
)


class FailedByConnectorLog(Log):
    type: FailedByConnectorLogType


class FailedByConnectorDetail(LogDetail):
    data: FailedByConnectorLog


class FailedByConnector(LogEvent):
    """Auth0's `fc` (Failed by Connector): A login by way of a connector failed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedByConnectorDetail

    @property
    def kind(self) -> Literal["fc"]:
        return "fc"

    if TYPE_CHECKING:

        @property
        def payload(self) -> FailedByConnectorLog: ...
        @classfield
        def fields(cls) -> EventFields[FailedByConnectorDetailFields, FailedByConnectorLogFields]: ...
