# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedConnectorProvisioningDetails(Model):
    details: str | None = None


class FailedConnectorProvisioningLog(LogBase):
    type: str
    details: FailedConnectorProvisioningDetails | None = None


class FailedConnectorProvisioningDetail(LogDetail):
    data: FailedConnectorProvisioningLog


class FailedConnectorProvisioning(LogEvent):
    """Auth0's `fcpro` (Failed Connector Provisioning): An AD/LDAP connector could not be set up.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedConnectorProvisioningDetail

    @property
    def kind(self) -> Literal["fcpro"]:
        return "fcpro"
