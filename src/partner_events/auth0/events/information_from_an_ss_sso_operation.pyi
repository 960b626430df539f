# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class InformationFromAnSSSSOOperationDetailsEnabledFeatures(Model):
    domainVerification: bool | None = None
    provisioning: bool | None = None
    sso: bool | None = None


class InformationFromAnSSSSOOperationDetails(Model):
    connection_name: str | None = None
    custom_domain: str | None = None
    enabled_features: InformationFromAnSSSSOOperationDetailsEnabledFeatures | None = None
    flow_type: Literal[
        "create",
        "update",
    ] | str | None = None
    ss_sso_event_name: Literal[
        "ss_sso_try_connection_start",
        "ss_sso_try_connection_end",
        "ss_sso_google_workspace_provisioning_consent_started",
        "ss_sso_google_workspace_provisioning_groups_enabled",
        "ss_sso_flow_end",
    ] | str | None = None
    ss_sso_tracing_id: str | None = None


class InformationFromAnSSSSOOperationLog(LogBase):
    type: Literal["ss_sso_info"]
    details: InformationFromAnSSSSOOperationDetails | None = None


class InformationFromAnSSSSOOperationDetail(LogDetail):
    data: InformationFromAnSSSSOOperationLog
