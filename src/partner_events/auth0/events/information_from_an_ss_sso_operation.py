# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class InformationFromAnSSSSOOperationDetailsEnabledFeatures(Model):
    domainVerification: bool | None = None
    provisioning: bool | None = None
    sso: bool | None = None


class InformationFromAnSSSSOOperationDetails(Model):
    connection_name: str | None = None
    custom_domain: str | None = None
    enabled_features: InformationFromAnSSSSOOperationDetailsEnabledFeatures | None = None
    flow_type: str | None = None
    ss_sso_event_name: str | None = None
    ss_sso_tracing_id: str | None = None


class InformationFromAnSSSSOOperationLog(LogBase):
    type: str
    details: InformationFromAnSSSSOOperationDetails | None = None


class InformationFromAnSSSSOOperationDetail(LogDetail):
    data: InformationFromAnSSSSOOperationLog


class InformationFromAnSSSSOOperation(LogEvent):
    """Auth0's `ss_sso_info` (Information from an SS-SSO Operation): A step of self-service single sign-on
    began or ended. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: InformationFromAnSSSSOOperationDetail

    @property
    def kind(self) -> Literal["ss_sso_info"]:
        return "ss_sso_info"
