# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedConnectorProvisioningDetails(Model):
    details: str | None = None


class FailedConnectorProvisioningLog(LogBase):
    type: Literal["fcpro"]
    details: FailedConnectorProvisioningDetails | None = None


class FailedConnectorProvisioningDetail(LogDetail):
    data: FailedConnectorProvisioningLog
