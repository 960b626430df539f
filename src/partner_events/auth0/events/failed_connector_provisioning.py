# Generated from schemas/auth0/events/fcpro.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, ClassVar, Literal

from partner_events._model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import (
    EventFields,
    FailedConnectorProvisioningDetailFields,
    FailedConnectorProvisioningLogFields,
    FailedConnectorProvisioningLogType,
    classfield,
)


class FailedConnectorProvisioningDetails(Model):
    details: str | None = None


class FailedConnectorProvisioningLog(LogBase):
    type: FailedConnectorProvisioningLogType
    details: FailedConnectorProvisioningDetails | None = None


class FailedConnectorProvisioningDetail(LogDetail):
    data: FailedConnectorProvisioningLog


class FailedConnectorProvisioning(LogEvent):
    """Auth0's `fcpro` (Failed Connector Provisioning): An AD/LDAP connector could not be set up. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedConnectorProvisioningDetail

    @property
    def kind(self) -> Literal["fcpro"]:
        return "fcpro"

    if TYPE_CHECKING:

        @property
        def payload(self) -> FailedConnectorProvisioningLog: ...
        @classfield
        def fields(cls) -> EventFields[FailedConnectorProvisioningDetailFields, FailedConnectorProvisioningLogFields]: ...
