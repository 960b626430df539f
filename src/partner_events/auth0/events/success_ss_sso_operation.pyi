# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessSSSSOOperationDetailsEnabledFeatures(Model):
    domainVerification: bool | None = None
    provisioning: bool | None = None
    sso: bool | None = None


class SuccessSSSSOOperationDetails(Model):
    connection_name: str | None = None
    custom_domain: str | None = None
    enabled_features: SuccessSSSSOOperationDetailsEnabledFeatures | None = None
    flow_type: Literal[
        "create",
        "update",
    ] | str | None = None
    ss_sso_event_name: Literal[
        "ss_sso_ticket_generation",
        "ss_sso_ticket_consumption",
        "ss_sso_connection_creation",
        "ss_sso_connection_update",
        "ss_sso_enable_connection",
        "ss_sso_add_domain",
        "ss_sso_delete_pending_domain",
        "ss_sso_delete_verified_domain",
        "ss_sso_domain_verification_unsuccessful",
        "ss_sso_domain_verification_successful",
        "ss_sso_associate_verified_domain",
        "ss_sso_provisioning_token_creation",
        "ss_sso_provisioning_token_deletion",
        "ss_sso_provisioning_attribute_update",
        "ss_sso_google_workspace_provisioning_consent_completed",
        "ss_sso_missing_configuration",
    ] | str | None = None
    ss_sso_tracing_id: str | None = None


class SuccessSSSSOOperationLog(LogBase):
    type: Literal["ss_sso_success"]
    details: SuccessSSSSOOperationDetails | None = None


class SuccessSSSSOOperationDetail(LogDetail):
    data: SuccessSSSSOOperationLog
