# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Json, JsonObject, Model, Number
from partner_events.auth0._log import Log, LogBase, LogDetail
from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.actor import Actor
from partner_events.auth0.models.api_request import APIRequest
from partner_events.auth0.models.api_response import APIResponse
from partner_events.auth0.models.connection import Connection
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.group import Group
from partner_events.auth0.models.group_member import GroupMember
from partner_events.auth0.models.group_role import GroupRole
from partner_events.auth0.models.guardian_details import GuardianDetails
from partner_events.auth0.models.login_error import LoginError
from partner_events.auth0.models.login_prompt import LoginPrompt
from partner_events.auth0.models.login_stats import LoginStats
from partner_events.auth0.models.organization import Organization
from partner_events.auth0.models.organization_connection import OrganizationConnection
from partner_events.auth0.models.organization_group_role import OrganizationGroupRole
from partner_events.auth0.models.organization_member import OrganizationMember
from partner_events.auth0.models.organization_member_role import OrganizationMemberRole
from partner_events.auth0.models.risk_assessment import RiskAssessment
from partner_events.auth0.models.user import User
from pydantic import Field


class ACULSDKNoticeDetailsRequest(Model):
    path: str | None = None


class ACULSDKNoticeDetails(Model):
    documentation: str | None = None
    id: Literal[
        "acul-sdk-deprecation",
        "acul-sdk-unsupported",
        "acul-sdk-missing-version",
    ] | str | None = None
    message: str | None = None
    request: ACULSDKNoticeDetailsRequest | None = None
    sdk_version: str | None = None


class ACULSDKNoticeLog(LogBase):
    type: Literal["acul_sdk_notice"]
    details: ACULSDKNoticeDetails | None = None


class ACULSDKNoticeDetail(LogDetail):
    data: ACULSDKNoticeLog


class ActionsExecutionFailedDetailsActionError(Model):
    code: str | None = None
    message: str | None = None
    name: str | None = None
    stack: str | None = None


class ActionsExecutionFailedDetails(Model):
    action_error: ActionsExecutionFailedDetailsActionError | None = None
    action_id: str | None = None
    action_name: str | None = None
    binding_id: str | None = None
    error_class: Literal[
        "platform_error",
        "action_timeout",
        "action_error",
        "rate_limited",
    ] | str | None = None
    execution_id: str | None = None
    trigger_id: str | None = None
    version_id: str | None = None


class ActionsExecutionFailedLog(LogBase):
    type: Literal["actions_execution_failed"]
    details: ActionsExecutionFailedDetails | None = None


class ActionsExecutionFailedDetail(LogDetail):
    data: ActionsExecutionFailedLog


class Auth0OSUpdateEndedLog(Log):
    type: Literal["sys_os_update_end"]


class Auth0OSUpdateEndedDetail(LogDetail):
    data: Auth0OSUpdateEndedLog


class Auth0OSUpdateStartedLog(Log):
    type: Literal["sys_os_update_start"]


class Auth0OSUpdateStartedDetail(LogDetail):
    data: Auth0OSUpdateStartedLog


class Auth0UpdateEndedLog(Log):
    type: Literal["sys_update_end"]


class Auth0UpdateEndedDetail(LogDetail):
    data: Auth0UpdateEndedLog


class Auth0UpdateLaunchedLog(Log):
    type: Literal["admin_update_launch"]


class Auth0UpdateLaunchedDetail(LogDetail):
    data: Auth0UpdateLaunchedLog


class Auth0UpdateStartedLog(Log):
    type: Literal["sys_update_start"]


class Auth0UpdateStartedDetail(LogDetail):
    data: Auth0UpdateStartedLog


class BlockedAccountTooManyFailedLoginsLog(Log):
    type: Literal["limit_wc"]


class BlockedAccountTooManyFailedLoginsDetail(LogDetail):
    data: BlockedAccountTooManyFailedLoginsLog


class BlockedAccountTooManyLoginsLog(Log):
    type: Literal["limit_sul"]


class BlockedAccountTooManyLoginsDetail(LogDetail):
    data: BlockedAccountTooManyLoginsLog


class BlockedIPAddressDetails(Model):
    flow: str | None = None


class BlockedIPAddressLog(LogBase):
    type: Literal["limit_mu"]
    details: BlockedIPAddressDetails | None = None


class BlockedIPAddressDetail(LogDetail):
    data: BlockedIPAddressLog


class BreachedPasswordLog(Log):
    type: Literal["pwd_leak"]


class BreachedPasswordDetail(LogDetail):
    data: BreachedPasswordLog


class BreachedPasswordOnResetLog(Log):
    type: Literal["reset_pwd_leak"]


class BreachedPasswordOnResetDetail(LogDetail):
    data: BreachedPasswordOnResetLog


class BreachedPasswordOnSignupLog(Log):
    type: Literal["signup_pwd_leak"]


class BreachedPasswordOnSignupDetail(LogDetail):
    data: BreachedPasswordOnSignupLog


class CodeLinkSentDetailsBody(Model):
    authParams: Json | None = None
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    send: str | None = None
    tenant: str | None = None
    transaction: Json | None = None


class CodeLinkSentDetails(Model):
    body: CodeLinkSentDetailsBody | None = None
    link: str | None = None
    transaction_id: str | None = None


class CodeLinkSentLog(LogBase):
    type: Literal["cls"]
    details: CodeLinkSentDetails | None = None


class CodeLinkSentDetail(LogDetail):
    data: CodeLinkSentLog


class CodeSentDetailsBodyAuthParams(Model):
    audience: str | None = None
    redirect_uri: str | None = None
    response_type: str | None = None
    scope: str | None = None
    state: str | None = None


class CodeSentDetailsBody(Model):
    authParams: CodeSentDetailsBodyAuthParams | None = None
    client_id: str | None = None
    connection: str | None = None
    ip: str | None = None
    phone_number: str | None = None
    request_language: str | None = None
    send: str | None = None
    tenant: str | None = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    username: str | None = None


class CodeSentDetails(Model):
    body: CodeSentDetailsBody | None = None
    transaction_id: str | None = None


class CodeSentLog(LogBase):
    type: Literal["cs"]
    details: CodeSentDetails | None = None


class CodeSentDetail(LogDetail):
    data: CodeSentLog


class ConnectionCreatedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionCreatedDetail(CloudEvent):
    type: Literal["connection.created"]
    data: ConnectionCreatedData


class ConnectionDeletedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionDeletedDetail(CloudEvent):
    type: Literal["connection.deleted"]
    data: ConnectionDeletedData


class ConnectionUpdatedData(StreamData):
    object: Connection
    previous_object: Connection | None = None
    context: EventContext | None = None


class ConnectionUpdatedDetail(CloudEvent):
    type: Literal["connection.updated"]
    data: ConnectionUpdatedData


class ConnectorOfflineLog(Log):
    type: Literal["coff"]


class ConnectorOfflineDetail(LogDetail):
    data: ConnectorOfflineLog


class ConnectorOnlineLog(Log):
    type: Literal["con"]


class ConnectorOnlineDetail(LogDetail):
    data: ConnectorOnlineLog


class CustomDomainVerificationFailedDetails(Model):
    created_at: str | None = None
    custom_domain_id: str | None = None
    domain: str | None = None
    error: str | None = None
    errorMsg: str | None = None
    status: str | None = None
    type: str | None = None


class CustomDomainVerificationFailedLog(LogBase):
    type: Literal["custom_domain_verification_failed"]
    details: CustomDomainVerificationFailedDetails | None = None


class CustomDomainVerificationFailedDetail(LogDetail):
    data: CustomDomainVerificationFailedLog


class DeletedUserLog(Log):
    type: Literal["du"]


class DeletedUserDetail(LogDetail):
    data: DeletedUserLog


class DeprecationNoticeDetailsFeature(Model):
    description: str | None = None
    documentation: str | None = None
    id: str | None = None
    name: str | None = None
    tenant_from_host: str | None = None


class DeprecationNoticeDetails(Model):
    feature: DeprecationNoticeDetailsFeature | None = None
    method: str | None = None
    path: str | None = None


class DeprecationNoticeLog(LogBase):
    type: Literal["depnote"]
    details: DeprecationNoticeDetails | None = None


class DeprecationNoticeDetail(LogDetail):
    data: DeprecationNoticeLog


class EmailVerificationConfirmedLog(LogBase):
    type: Literal["gd_auth_email_verification"]
    details: GuardianDetails | None = None


class EmailVerificationConfirmedDetail(LogDetail):
    data: EmailVerificationConfirmedLog


class EmailVerificationFailedToConfirmLog(Log):
    type: Literal["gd_auth_fail_email_verification"]


class EmailVerificationFailedToConfirmDetail(LogDetail):
    data: EmailVerificationFailedToConfirmLog


class EmailVerificationFailedToSendLog(Log):
    type: Literal["gd_send_email_verification_failure"]


class EmailVerificationFailedToSendDetail(LogDetail):
    data: EmailVerificationFailedToSendLog


class EmailVerificationSentLog(LogBase):
    type: Literal["gd_send_email_verification"]
    details: GuardianDetails | None = None


class EmailVerificationSentDetail(LogDetail):
    data: EmailVerificationSentLog


class ErrorSendingMFAEmailLog(Log):
    type: Literal["gd_send_email_failure"]


class ErrorSendingMFAEmailDetail(LogDetail):
    data: ErrorSendingMFAEmailLog


class ErrorSendingMFAPushNotificationLog(LogBase):
    type: Literal["gd_send_pn_failure"]
    details: GuardianDetails | None = None


class ErrorSendingMFAPushNotificationDetail(LogDetail):
    data: ErrorSendingMFAPushNotificationLog


class ErrorSendingMFASMSLog(LogBase):
    type: Literal["gd_send_sms_failure"]
    details: GuardianDetails | None = None


class ErrorSendingMFASMSDetail(LogDetail):
    data: ErrorSendingMFASMSLog


class FailedAPIOperationLog(Log):
    type: Literal["fapi"]


class FailedAPIOperationDetail(LogDetail):
    data: FailedAPIOperationLog


class FailedAuthenticationMethodOperationInMyAccountAPIDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetails(Model):
    authentication_method: str | None = None
    authentication_method_id: str | None = None
    error: FailedAuthenticationMethodOperationInMyAccountAPIDetailsError | None = None
    operation: str | None = None
    request: FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequest | None = None
    session_id: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPILog(LogBase):
    type: Literal["my_account_authentication_method_failed"]
    details: FailedAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: FailedAuthenticationMethodOperationInMyAccountAPILog


class FailedByCORSDetails(Model):
    allowedOrigins: list[str] | None = None
    headers: dict[str, str] | None = None
    host: str | None = None
    method: str | None = None
    origin: str | None = None
    originUrl: str | None = None
    originalUrl: str | None = None
    session_id: str | None = None
    webOrigins: list[str] | None = None
    xhr: bool | None = None


class FailedByCORSLog(LogBase):
    type: Literal["fco"]
    details: FailedByCORSDetails | None = None


class FailedByCORSDetail(LogDetail):
    data: FailedByCORSLog


class FailedByConnectorLog(Log):
    type: Literal["fc"]


class FailedByConnectorDetail(LogDetail):
    data: FailedByConnectorLog


class FailedCIBAExchangeDetailsError(Model):
    message: str | None = None


class FailedCIBAExchangeDetails(Model):
    client_authentication_error: str | None = None
    error: FailedCIBAExchangeDetailsError | None = None


class FailedCIBAExchangeLog(LogBase):
    type: Literal["ciba_exchange_failed"]
    details: FailedCIBAExchangeDetails | None = None


class FailedCIBAExchangeDetail(LogDetail):
    data: FailedCIBAExchangeLog


class FailedCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class FailedCIBAStartDetailsError(Model):
    message: str | None = None


class FailedCIBAStartDetails(Model):
    body: FailedCIBAStartDetailsBody | None = None
    client_authentication_error: str | None = None
    error: FailedCIBAStartDetailsError | None = None


class FailedCIBAStartLog(LogBase):
    type: Literal["ciba_start_failed"]
    details: FailedCIBAStartDetails | None = None


class FailedCIBAStartDetail(LogDetail):
    data: FailedCIBAStartLog


class FailedChangeEmailDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: bool | None = None
    newEmail: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class FailedChangeEmailDetails(Model):
    body: FailedChangeEmailDetailsBody | None = None


class FailedChangeEmailLog(LogBase):
    type: Literal["fce"]
    details: FailedChangeEmailDetails | None = None


class FailedChangeEmailDetail(LogDetail):
    data: FailedChangeEmailLog


class FailedChangePasswordDetailsBody(Model):
    csrf: Annotated[str | None, Field(alias="_csrf")] = None
    confirmNewPassword: str | None = None
    newPassword: str | None = None
    ticket: str | None = None


class FailedChangePasswordDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    includeEmailInRedirect: bool | None = None
    markEmailAsVerified: bool | None = None
    newPassword: str | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    username: str | None = None


class FailedChangePasswordDetails(Model):
    body: FailedChangePasswordDetailsBody | None = None
    description: str | None = None
    query: FailedChangePasswordDetailsQuery | None = None


class FailedChangePasswordLog(LogBase):
    type: Literal["fcp"]
    details: FailedChangePasswordDetails | None = None


class FailedChangePasswordDetail(LogDetail):
    data: FailedChangePasswordLog


class FailedChangePasswordRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    debug: bool | None = None
    description: str | None = None
    email: str | None = None
    newPassword: str | None = None
    requiredCaptcha: bool | None = None
    tenant: str | None = None
    ttl_sec: Number | None = None
    username: str | None = None
    verify: bool | None = None


class FailedChangePasswordRequestDetails(Model):
    body: FailedChangePasswordRequestDetailsBody | None = None
    transaction_id: str | None = None


class FailedChangePasswordRequestLog(LogBase):
    type: Literal["fcpr"]
    details: FailedChangePasswordRequestDetails | None = None


class FailedChangePasswordRequestDetail(LogDetail):
    data: FailedChangePasswordRequestLog


class FailedChangePhoneNumberDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    new_phone_number: str | None = None
    old_phone_number: str | None = None
    phone_verified: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class FailedChangePhoneNumberDetails(Model):
    body: FailedChangePhoneNumberDetailsBody | None = None


class FailedChangePhoneNumberLog(LogBase):
    type: Literal["fcpn"]
    details: FailedChangePhoneNumberDetails | None = None


class FailedChangePhoneNumberDetail(LogDetail):
    data: FailedChangePhoneNumberLog


class FailedChangeUsernameDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    newUername: str | None = None
    oldUsername: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class FailedChangeUsernameDetails(Model):
    body: FailedChangeUsernameDetailsBody | None = None


class FailedChangeUsernameLog(LogBase):
    type: Literal["fcu"]
    details: FailedChangeUsernameDetails | None = None


class FailedChangeUsernameDetail(LogDetail):
    data: FailedChangeUsernameLog


class FailedConnectedAccountConnectionDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedConnectedAccountConnectionDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedConnectedAccountConnectionDetails(Model):
    error: FailedConnectedAccountConnectionDetailsError | None = None
    request: FailedConnectedAccountConnectionDetailsRequest | None = None


class FailedConnectedAccountConnectionLog(LogBase):
    type: Literal["connected_accounts_connection_failed"]
    details: FailedConnectedAccountConnectionDetails | None = None


class FailedConnectedAccountConnectionDetail(LogDetail):
    data: FailedConnectedAccountConnectionLog


class FailedConnectedAccountDeleteDetailsConnectedAccount(Model):
    id: str | None = None


class FailedConnectedAccountDeleteDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedConnectedAccountDeleteDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedConnectedAccountDeleteDetails(Model):
    connected_account: FailedConnectedAccountDeleteDetailsConnectedAccount | None = None
    error: FailedConnectedAccountDeleteDetailsError | None = None
    request: FailedConnectedAccountDeleteDetailsRequest | None = None


class FailedConnectedAccountDeleteLog(LogBase):
    type: Literal["connected_accounts_delete_failed"]
    details: FailedConnectedAccountDeleteDetails | None = None


class FailedConnectedAccountDeleteDetail(LogDetail):
    data: FailedConnectedAccountDeleteLog


class FailedConnectorProvisioningDetails(Model):
    details: str | None = None


class FailedConnectorProvisioningLog(LogBase):
    type: Literal["fcpro"]
    details: FailedConnectorProvisioningDetails | None = None


class FailedConnectorProvisioningDetail(LogDetail):
    data: FailedConnectorProvisioningLog


class FailedCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class FailedCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedCrossOriginAuthenticationDetailsSession(Model):
    cookie: FailedCrossOriginAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedCrossOriginAuthenticationDetails(Model):
    actions: FailedCrossOriginAuthenticationDetailsActions | None = None
    body: JsonObject | None = None
    connection: str | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None
    session: FailedCrossOriginAuthenticationDetailsSession | None = None
    session_connection: str | None = None
    stats: LoginStats | None = None
    transaction_id: str | None = None


class FailedCrossOriginAuthenticationLog(LogBase):
    type: Literal["fcoa"]
    details: FailedCrossOriginAuthenticationDetails | None = None


class FailedCrossOriginAuthenticationDetail(LogDetail):
    data: FailedCrossOriginAuthenticationLog


class FailedDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class FailedDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedDelegatedSilentAuthenticationDetailsSession(Model):
    cookie: FailedDelegatedSilentAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedDelegatedSilentAuthenticationDetails(Model):
    actor: FailedDelegatedSilentAuthenticationDetailsActor | None = None
    session: FailedDelegatedSilentAuthenticationDetailsSession | None = None
    triggered_by_session_transfer_token: bool | None = None


class FailedDelegatedSilentAuthenticationLog(LogBase):
    type: Literal["fdelsa"]
    details: FailedDelegatedSilentAuthenticationDetails | None = None


class FailedDelegatedSilentAuthenticationDetail(LogDetail):
    data: FailedDelegatedSilentAuthenticationLog


class FailedDelegationDetails(Model):
    api_type: str | None = None
    device: str | None = None
    grant_type: str | None = None
    scope: str | None = None
    target: str | None = None


class FailedDelegationLog(LogBase):
    type: Literal["fd"]
    details: FailedDelegationDetails | None = None


class FailedDelegationDetail(LogDetail):
    data: FailedDelegationLog


class FailedDeviceActivationDetailsError(Model):
    type: str | None = None


class FailedDeviceActivationDetails(Model):
    code: str | None = None
    connection: str | None = None
    error: FailedDeviceActivationDetailsError | None = None
    session_id: str | None = None


class FailedDeviceActivationLog(LogBase):
    type: Literal["fdeac"]
    details: FailedDeviceActivationDetails | None = None


class FailedDeviceActivationDetail(LogDetail):
    data: FailedDeviceActivationLog


class FailedDeviceAuthorizationRequestDetailsBody(Model):
    audience: str | None = None
    client_id: str | None = None
    scope: str | None = None


class FailedDeviceAuthorizationRequestDetails(Model):
    body: FailedDeviceAuthorizationRequestDetailsBody | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None


class FailedDeviceAuthorizationRequestLog(LogBase):
    type: Literal["fdeaz"]
    details: FailedDeviceAuthorizationRequestDetails | None = None


class FailedDeviceAuthorizationRequestDetail(LogDetail):
    data: FailedDeviceAuthorizationRequestLog


class FailedExchangeAuthorizationCodeDetails(Model):
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeAuthorizationCodeLog(LogBase):
    type: Literal["feacft"]
    details: FailedExchangeAuthorizationCodeDetails | None = None


class FailedExchangeAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeAuthorizationCodeLog


class FailedExchangeClientCredentialsDetails(Model):
    client_authentoication_error: str | None = None


class FailedExchangeClientCredentialsLog(LogBase):
    type: Literal["feccft"]
    details: FailedExchangeClientCredentialsDetails | None = None


class FailedExchangeClientCredentialsDetail(LogDetail):
    data: FailedExchangeClientCredentialsLog


class FailedExchangeCustomTokenDetails(Model):
    actor: Actor | None = None
    subject_token_type: str | None = None


class FailedExchangeCustomTokenLog(LogBase):
    type: Literal["fecte"]
    details: FailedExchangeCustomTokenDetails | None = None


class FailedExchangeCustomTokenDetail(LogDetail):
    data: FailedExchangeCustomTokenLog


class FailedExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class FailedExchangeDelegatedAuthorizationCodeDetails(Model):
    actor: FailedExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: Literal["fdeleacft"]
    details: FailedExchangeDelegatedAuthorizationCodeDetails | None = None


class FailedExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeDelegatedAuthorizationCodeLog


class FailedExchangeDeviceCodeLog(Log):
    type: Literal["fede"]


class FailedExchangeDeviceCodeDetail(LogDetail):
    data: FailedExchangeDeviceCodeLog


class FailedExchangeIdentityAssertionDetails(Model):
    requested_client_id: str | None = None


class FailedExchangeIdentityAssertionLog(LogBase):
    type: Literal["idjag_exchange_failed"]
    details: FailedExchangeIdentityAssertionDetails | None = None


class FailedExchangeIdentityAssertionDetail(LogDetail):
    data: FailedExchangeIdentityAssertionLog


class FailedExchangeJWTBearerAssertionLog(Log):
    type: Literal["jwt_bearer_exchange_failed"]


class FailedExchangeJWTBearerAssertionDetail(LogDetail):
    data: FailedExchangeJWTBearerAssertionLog


class FailedExchangeNativeSocialLoginDetails(Model):
    subject_token_type: str | None = None


class FailedExchangeNativeSocialLoginLog(LogBase):
    type: Literal["fens"]
    details: FailedExchangeNativeSocialLoginDetails | None = None


class FailedExchangeNativeSocialLoginDetail(LogDetail):
    data: FailedExchangeNativeSocialLoginLog


class FailedExchangeOfRefreshTokenForSessionTokenLog(Log):
    type: Literal["refresh_token_exchange_for_session_token_failed"]


class FailedExchangeOfRefreshTokenForSessionTokenDetail(LogDetail):
    data: FailedExchangeOfRefreshTokenForSessionTokenLog


class FailedExchangeOnBehalfOfTokenDetails(Model):
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class FailedExchangeOnBehalfOfTokenLog(LogBase):
    type: Literal["failed_on_behalf_of_token_exchange"]
    details: FailedExchangeOnBehalfOfTokenDetails | None = None


class FailedExchangeOnBehalfOfTokenDetail(LogDetail):
    data: FailedExchangeOnBehalfOfTokenLog


class FailedExchangePasswordAndMFARecoveryCodeLog(Log):
    type: Literal["fercft"]


class FailedExchangePasswordAndMFARecoveryCodeDetail(LogDetail):
    data: FailedExchangePasswordAndMFARecoveryCodeLog


class FailedExchangePasswordAndOOBChallengeLog(Log):
    type: Literal["feoobft"]


class FailedExchangePasswordAndOOBChallengeDetail(LogDetail):
    data: FailedExchangePasswordAndOOBChallengeLog


class FailedExchangePasswordAndOTPChallengeLog(Log):
    type: Literal["feotpft"]


class FailedExchangePasswordAndOTPChallengeDetail(LogDetail):
    data: FailedExchangePasswordAndOTPChallengeLog


class FailedExchangePasswordLog(Log):
    type: Literal["fepft"]


class FailedExchangePasswordDetail(LogDetail):
    data: FailedExchangePasswordLog


class FailedExchangePasswordlessOTPLog(Log):
    type: Literal["fepotpft"]


class FailedExchangePasswordlessOTPDetail(LogDetail):
    data: FailedExchangePasswordlessOTPLog


class FailedExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class FailedExchangeRefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class FailedExchangeRefreshTokenDetails(Model):
    actions: FailedExchangeRefreshTokenDetailsActions | None = None
    failure_reason: Literal[
        "session_not_found",
        "grant_revoked",
        "invalid_token",
    ] | str | None = None
    policy_used: Literal[
        "mrrt",
        "refresh_token_user_grant",
    ] | str | None = None
    refresh_token: FailedExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class FailedExchangeRefreshTokenLog(LogBase):
    type: Literal["fertft"]
    details: FailedExchangeRefreshTokenDetails | None = None


class FailedExchangeRefreshTokenDetail(LogDetail):
    data: FailedExchangeRefreshTokenLog


class FailedExchangeRotatingRefreshTokenDetails(Model):
    familyId: str | None = None
    latestCounter: Number | None = None
    tokenCounter: Number | None = None


class FailedExchangeRotatingRefreshTokenLog(LogBase):
    type: Literal["ferrt"]
    details: FailedExchangeRotatingRefreshTokenDetails | None = None


class FailedExchangeRotatingRefreshTokenDetail(LogDetail):
    data: FailedExchangeRotatingRefreshTokenLog


class FailedExchangeTokenVaultDetails(Model):
    audit_context: str | None = None
    enterprise_connection: str | None = None
    enterprise_connection_id: str | None = None
    failure_reason: str | None = None
    is_privileged_worker: bool | None = None
    subject_token_type: str | None = None
    token_broker: str | None = None


class FailedExchangeTokenVaultLog(LogBase):
    type: Literal["feta"]
    details: FailedExchangeTokenVaultDetails | None = None


class FailedExchangeTokenVaultDetail(LogDetail):
    data: FailedExchangeTokenVaultLog


class FailedFederatedLogoutDetails(Model):
    errors: list[str] | None = None


class FailedFederatedLogoutLog(LogBase):
    type: Literal["federated_logout_failed"]
    details: FailedFederatedLogoutDetails | None = None


class FailedFederatedLogoutDetail(LogDetail):
    data: FailedFederatedLogoutLog


class FailedInviteAcceptDetailsInvitationInvitee(Model):
    email: str | None = None


class FailedInviteAcceptDetailsInvitationInviter(Model):
    name: str | None = None
    organization_id: str | None = None


class FailedInviteAcceptDetailsInvitation(Model):
    client_id: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    id: str | None = None
    invitee: FailedInviteAcceptDetailsInvitationInvitee | None = None
    inviter: FailedInviteAcceptDetailsInvitationInviter | None = None
    roles: list[str] | None = None
    ticket_id: str | None = None


class FailedInviteAcceptDetails(Model):
    invitation: FailedInviteAcceptDetailsInvitation | None = None


class FailedInviteAcceptLog(LogBase):
    type: Literal["fi"]
    details: FailedInviteAcceptDetails | None = None


class FailedInviteAcceptDetail(LogDetail):
    data: FailedInviteAcceptLog


class FailedKMSAPIOperationLog(Log):
    type: Literal["kms_key_management_failure"]


class FailedKMSAPIOperationDetail(LogDetail):
    data: FailedKMSAPIOperationLog


class FailedLoginDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedLoginDetailsSession(Model):
    cookie: FailedLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: Literal[
        "SUCCESS",
        "FAILURE",
    ] | str | None = None


class FailedLoginDetails(Model):
    channel: str | None = None
    dpop_nonce_used: bool | None = None
    dpop_signing_alg: str | None = None
    error: LoginError | None = None
    grant_type: str | None = None
    id_token_signed_response_algs: list[str] | None = None
    id_token_signing_alg: str | None = None
    idp_token_type: str | None = None
    qs: JsonObject | None = None
    requested_client_id: str | None = None
    riskAssessment: RiskAssessment | None = None
    session: FailedLoginDetailsSession | None = None
    session_id: str | None = None
    stats: LoginStats | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: FailedLoginDetailsUpstreamUserinfoFetch | None = None
    body: JsonObject | None = None
    """The body of the request that failed."""

    connection: str | None = None
    description: str | JsonObject | None = None
    """Why it failed."""


class FailedLoginIncorrectPasswordDetailsError(Model):
    message: str | None = None
    reason: str | None = None


class FailedLoginIncorrectPasswordDetails(Model):
    consoleOut: Json | None = None
    error: FailedLoginIncorrectPasswordDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginIncorrectPasswordLog(LogBase):
    type: Literal["fp"]
    details: FailedLoginIncorrectPasswordDetails | None = None


class FailedLoginIncorrectPasswordDetail(LogDetail):
    data: FailedLoginIncorrectPasswordLog


class FailedLoginInvalidEmailUsernameDetailsError(Model):
    message: str | None = None


class FailedLoginInvalidEmailUsernameDetails(Model):
    error: FailedLoginInvalidEmailUsernameDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginInvalidEmailUsernameLog(LogBase):
    type: Literal["fu"]
    details: FailedLoginInvalidEmailUsernameDetails | None = None


class FailedLoginInvalidEmailUsernameDetail(LogDetail):
    data: FailedLoginInvalidEmailUsernameLog


class FailedLoginLog(LogBase):
    type: Literal["f"]
    details: FailedLoginDetails | None = None


class FailedLoginDetail(LogDetail):
    data: FailedLoginLog


class FailedLogoutDetails(Model):
    allowed_logout_url: list[str] | None = None
    initiated_by: str | None = None
    protocol: str | None = None
    return_to: str | None = None
    session_id: str | None = None


class FailedLogoutLog(LogBase):
    type: Literal["flo"]
    details: FailedLogoutDetails | None = None


class FailedLogoutDetail(LogDetail):
    data: FailedLogoutLog


class FailedOIDCBackChannelLogoutRequestDetailsRequest(Model):
    backchannel_logout_uri: str | None = None
    method: str | None = None


class FailedOIDCBackChannelLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class FailedOIDCBackChannelLogoutRequestDetails(Model):
    errors: list[str] | None = None
    initiator: str | None = None
    request: FailedOIDCBackChannelLogoutRequestDetailsRequest | None = None
    response: FailedOIDCBackChannelLogoutRequestDetailsResponse | None = None
    session_metadata: dict[str, str] | None = None


class FailedOIDCBackChannelLogoutRequestLog(LogBase):
    type: Literal["oidc_backchannel_logout_failed"]
    details: FailedOIDCBackChannelLogoutRequestDetails | None = None


class FailedOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: FailedOIDCBackChannelLogoutRequestLog


class FailedPostChangePasswordHookDetailsActions(Model):
    executions: list[str] | None = None


class FailedPostChangePasswordHookDetails(Model):
    actions: FailedPostChangePasswordHookDetailsActions | None = None


class FailedPostChangePasswordHookLog(LogBase):
    type: Literal["fcph"]
    details: FailedPostChangePasswordHookDetails | None = None


class FailedPostChangePasswordHookDetail(LogDetail):
    data: FailedPostChangePasswordHookLog


class FailedPostUserRegistrationHookLog(Log):
    type: Literal["fpurh"]


class FailedPostUserRegistrationHookDetail(LogDetail):
    data: FailedPostUserRegistrationHookLog


class FailedPushedAuthorizationRequestDetails(Model):
    error: LoginError | None = None
    qs: JsonObject | None = None
    riskAssessment: RiskAssessment | None = None
    session_id: str | None = None
    stats: LoginStats | None = None


class FailedPushedAuthorizationRequestLog(LogBase):
    type: Literal["fpar"]
    details: FailedPushedAuthorizationRequestDetails | None = None


class FailedPushedAuthorizationRequestDetail(LogDetail):
    data: FailedPushedAuthorizationRequestLog


class FailedSCIMOperationDetailsRequest(Model):
    body: JsonObject | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None


class FailedSCIMOperationDetailsResponse(Model):
    statusCode: Number | None = None


class FailedSCIMOperationDetails(Model):
    action: str | None = None
    connection_id: str | None = None
    request: FailedSCIMOperationDetailsRequest | None = None
    response: FailedSCIMOperationDetailsResponse | None = None


class FailedSCIMOperationLog(LogBase):
    type: Literal["fscim"]
    details: FailedSCIMOperationDetails | None = None


class FailedSCIMOperationDetail(LogDetail):
    data: FailedSCIMOperationLog


class FailedSSSSOOperationDetailsEnabledFeatures(Model):
    domainVerification: bool | None = None
    provisioning: bool | None = None
    sso: bool | None = None


class FailedSSSSOOperationDetails(Model):
    connection_name: str | None = None
    custom_domain: str | None = None
    enabled_features: FailedSSSSOOperationDetailsEnabledFeatures | None = None
    flow_type: Literal[
        "create",
        "update",
    ] | str | None = None
    ss_sso_event_name: Literal[
        "ss_sso_ticket_consumption",
        "ss_sso_ticket_generation",
        "ss_sso_connection_creation",
        "ss_sso_connection_update",
        "ss_sso_enable_connection",
        "ss_sso_add_domain",
        "ss_sso_delete_pending_domain",
        "ss_sso_delete_verified_domain",
        "ss_sso_domain_verification",
        "ss_sso_associate_verified_domain",
        "ss_sso_provisioning_token_creation",
        "ss_sso_provisioning_token_deletion",
        "ss_sso_provisioning_attribute_update",
        "ss_sso_google_workspace_provisioning_consent_failed",
        "ss_sso_google_workspace_provisioning_groups_failed",
        "ss_sso_missing_configuration",
    ] | str | None = None
    ss_sso_tracing_id: str | None = None


class FailedSSSSOOperationLog(LogBase):
    type: Literal["ss_sso_failure"]
    details: FailedSSSSOOperationDetails | None = None


class FailedSSSSOOperationDetail(LogDetail):
    data: FailedSSSSOOperationLog


class FailedSendingNotificationDetails(Model):
    email_type: str | None = None
    error: str | None = None
    notification_type: str | None = None
    to: str | None = None


class FailedSendingNotificationLog(LogBase):
    type: Literal["fn"]
    details: FailedSendingNotificationDetails | None = None


class FailedSendingNotificationDetail(LogDetail):
    data: FailedSendingNotificationLog


class FailedSignupDetailsPhoneRiskAssessment(Model):
    country_code: Number | None = None
    is_valid: bool | None = None
    line_type: str | None = None
    risk_level: str | None = None


class FailedSignupDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedSignupDetailsSession(Model):
    cookie: FailedSignupDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedSignupDetails(Model):
    grant_type: str | None = None
    phone_number: str | None = None
    phone_risk_assessment: FailedSignupDetailsPhoneRiskAssessment | None = None
    riskAssessment: RiskAssessment | None = None
    session: FailedSignupDetailsSession | None = None
    body: JsonObject | None = None
    """The body of the request that failed; the password is masked."""

    description: str | JsonObject | None = None
    """Why it failed, such as the rules that a password broke."""


class FailedSignupLog(LogBase):
    type: Literal["fs"]
    details: FailedSignupDetails | None = None


class FailedSignupDetail(LogDetail):
    data: FailedSignupLog


class FailedSilentAuthDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class FailedSilentAuthDetailsSession(Model):
    cookie: FailedSilentAuthDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class FailedSilentAuthDetails(Model):
    session: FailedSilentAuthDetailsSession | None = None
    triggered_by_session_transfer_token: bool | None = None
    body: JsonObject | None = None
    connection: str | None = None
    error: LoginError | None = None
    qs: JsonObject | None = None
    """The parameters of the request that failed."""

    session_connection: str | None = None
    session_id: str | None = None


class FailedSilentAuthLog(LogBase):
    type: Literal["fsa"]
    details: FailedSilentAuthDetails | None = None


class FailedSilentAuthDetail(LogDetail):
    data: FailedSilentAuthLog


class FailedUniversalLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class FailedUniversalLogoutRequestDetails(Model):
    error: str | None = None
    response: FailedUniversalLogoutRequestDetailsResponse | None = None


class FailedUniversalLogoutRequestLog(LogBase):
    type: Literal["universal_logout_failed"]
    details: FailedUniversalLogoutRequestDetails | None = None


class FailedUniversalLogoutRequestDetail(LogDetail):
    data: FailedUniversalLogoutRequestLog


class FailedUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUserDeletionDetails(Model):
    body: FailedUserDeletionDetailsBody | None = None


class FailedUserDeletionLog(LogBase):
    type: Literal["fdu"]
    details: FailedUserDeletionDetails | None = None


class FailedUserDeletionDetail(LogDetail):
    data: FailedUserDeletionLog


class FailedUsersImportDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class FailedUsersImportLog(LogBase):
    type: Literal["fui"]
    details: FailedUsersImportDetails | None = None


class FailedUsersImportDetail(LogDetail):
    data: FailedUsersImportLog


class FailedVerificationEmailDetailsBody(Model):
    tenant: str | None = None
    ticket: str | None = None


class FailedVerificationEmailDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | None = None
    includeEmailInRedirect: str | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class FailedVerificationEmailDetails(Model):
    body: FailedVerificationEmailDetailsBody | None = None
    email: str | None = None
    query: FailedVerificationEmailDetailsQuery | None = None
    title: str | None = None


class FailedVerificationEmailLog(LogBase):
    type: Literal["fv"]
    details: FailedVerificationEmailDetails | None = None


class FailedVerificationEmailDetail(LogDetail):
    data: FailedVerificationEmailLog


class FailedVerificationEmailRequestDetailsBodyTemplate(Model):
    type: str | None = None


class FailedVerificationEmailRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | Number | None = None
    includeEmailInRedirect: bool | None = None
    job_id: str | None = None
    provider: str | None = None
    resultUrl: str | None = None
    template: FailedVerificationEmailRequestDetailsBodyTemplate | None = None
    tenant: str | None = None
    to: str | None = None
    ttl_sec: Number | None = None
    user_id: str | None = None
    verificationUrl: str | None = None


class FailedVerificationEmailRequestDetails(Model):
    body: FailedVerificationEmailRequestDetailsBody | None = None


class FailedVerificationEmailRequestLog(LogBase):
    type: Literal["fvr"]
    details: FailedVerificationEmailRequestDetails | None = None


class FailedVerificationEmailRequestDetail(LogDetail):
    data: FailedVerificationEmailRequestLog


class FlowsExecutionCompletedDetails(Model):
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionCompletedLog(LogBase):
    type: Literal["flows_execution_completed"]
    details: FlowsExecutionCompletedDetails | None = None


class FlowsExecutionCompletedDetail(LogDetail):
    data: FlowsExecutionCompletedLog


class FlowsExecutionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FlowsExecutionFailedDetails(Model):
    error: FlowsExecutionFailedDetailsError | None = None
    execution_id: str | None = None
    flow_id: str | None = None
    state: str | None = None


class FlowsExecutionFailedLog(LogBase):
    type: Literal["flows_execution_failed"]
    details: FlowsExecutionFailedDetails | None = None


class FlowsExecutionFailedDetail(LogDetail):
    data: FlowsExecutionFailedLog


class FormsSubmissionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FormsSubmissionFailedDetails(Model):
    error: FormsSubmissionFailedDetailsError | None = None
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionFailedLog(LogBase):
    type: Literal["forms_submission_failed"]
    details: FormsSubmissionFailedDetails | None = None


class FormsSubmissionFailedDetail(LogDetail):
    data: FormsSubmissionFailedLog


class FormsSubmissionSucceededDetails(Model):
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionSucceededLog(LogBase):
    type: Literal["forms_submission_succeeded"]
    details: FormsSubmissionSucceededDetails | None = None


class FormsSubmissionSucceededDetail(LogDetail):
    data: FormsSubmissionSucceededLog


class GroupCreatedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupCreatedDetail(CloudEvent):
    type: Literal["group.created"]
    data: GroupCreatedData


class GroupDeletedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupDeletedDetail(CloudEvent):
    type: Literal["group.deleted"]
    data: GroupDeletedData


class GroupMemberAddedData(StreamData):
    object: GroupMember
    previous_object: GroupMember | None = None
    context: EventContext | None = None


class GroupMemberAddedDetail(CloudEvent):
    type: Literal["group.member.added"]
    data: GroupMemberAddedData


class GroupMemberDeletedData(StreamData):
    object: GroupMember
    previous_object: GroupMember | None = None
    context: EventContext | None = None


class GroupMemberDeletedDetail(CloudEvent):
    type: Literal["group.member.deleted"]
    data: GroupMemberDeletedData


class GroupRoleAssignedData(StreamData):
    object: GroupRole
    previous_object: GroupRole | None = None
    context: EventContext | None = None


class GroupRoleAssignedDetail(CloudEvent):
    type: Literal["group.role.assigned"]
    data: GroupRoleAssignedData


class GroupRoleDeletedData(StreamData):
    object: GroupRole
    previous_object: GroupRole | None = None
    context: EventContext | None = None


class GroupRoleDeletedDetail(CloudEvent):
    type: Literal["group.role.deleted"]
    data: GroupRoleDeletedData


class GroupUpdatedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupUpdatedDetail(CloudEvent):
    type: Literal["group.updated"]
    data: GroupUpdatedData


class GuardianTenantUpdateLog(LogBase):
    type: Literal["gd_tenant_update"]
    details: GuardianDetails | None = None


class GuardianTenantUpdateDetail(LogDetail):
    data: GuardianTenantUpdateLog


class InboundDirectorySyncCompletedDetails(Model):
    completed_at: str | None = None
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    sync_status: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncCompletedLog(LogBase):
    type: Literal["directory_sync_completed"]
    details: InboundDirectorySyncCompletedDetails | None = None


class InboundDirectorySyncCompletedDetail(LogDetail):
    data: InboundDirectorySyncCompletedLog


class InboundDirectorySyncFailedDetailsErrorUserError(Model):
    identity_user_id: str | None = None
    operation: str | None = None
    reason: str | None = None


class InboundDirectorySyncFailedDetailsError(Model):
    message: str | None = None
    user_errors: list[InboundDirectorySyncFailedDetailsErrorUserError] | None = None
    user_errors_summary: dict[str, Number] | None = None
    user_errors_truncated: bool | None = None


class InboundDirectorySyncFailedDetails(Model):
    created_at: str | None = None
    error: InboundDirectorySyncFailedDetailsError | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    sync_status: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncFailedLog(LogBase):
    type: Literal["directory_sync_failed"]
    details: InboundDirectorySyncFailedDetails | None = None


class InboundDirectorySyncFailedDetail(LogDetail):
    data: InboundDirectorySyncFailedLog


class InboundDirectorySyncStartedDetails(Model):
    created_at: str | None = None
    scheduled: bool | None = None
    started_at: str | None = None
    synchronization_id: str | None = None


class InboundDirectorySyncStartedLog(LogBase):
    type: Literal["directory_sync_started"]
    details: InboundDirectorySyncStartedDetails | None = None


class InboundDirectorySyncStartedDetail(LogDetail):
    data: InboundDirectorySyncStartedLog


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


class KMSKeyStateChangeDetails(Model):
    id: str | None = None
    state: str | None = None
    type: str | None = None


class KMSKeyStateChangeLog(LogBase):
    type: Literal["kms_key_state_changed"]
    details: KMSKeyStateChangeDetails | None = None


class KMSKeyStateChangeDetail(LogDetail):
    data: KMSKeyStateChangeLog


class MFAAuthFailedDetailsAuthenticator(Model):
    id: str | None = None
    phone_number: str | None = None
    type: str | None = None


class MFAAuthFailedDetailsEnrollment(Model):
    id_: Annotated[str | None, Field(alias="_id")] = None
    identifier: str | None = None
    name: str | None = None
    phone_number: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class MFAAuthFailedDetailsFailureDetails(Model):
    errorCode: str | None = None
    message: str | None = None


class MFAAuthFailedDetailsProviderError(Model):
    errorCode: str | None = None
    message: str | None = None


class MFAAuthFailedDetailsRequestAuth(Model):
    scopes: list[str] | None = None
    strategy: str | None = None


class MFAAuthFailedDetailsRequestBody(Model):
    code: str | None = None


class MFAAuthFailedDetailsRequest(Model):
    auth: MFAAuthFailedDetailsRequestAuth | None = None
    body: MFAAuthFailedDetailsRequestBody | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: str | None = None
    userAgent: str | None = None


class MFAAuthFailedDetails(Model):
    authenticator: MFAAuthFailedDetailsAuthenticator | None = None
    device_id: str | None = None
    enrollment: MFAAuthFailedDetailsEnrollment | None = None
    failure_details: MFAAuthFailedDetailsFailureDetails | None = None
    first_factor: bool | None = None
    provider_error: MFAAuthFailedDetailsProviderError | None = None
    remember_browser: bool | None = None
    request: MFAAuthFailedDetailsRequest | None = None
    response: JsonObject | None = None
    session_id: str | None = None


class MFAAuthFailedLog(LogBase):
    type: Literal["gd_auth_failed"]
    details: MFAAuthFailedDetails | None = None


class MFAAuthFailedDetail(LogDetail):
    data: MFAAuthFailedLog


class MFAAuthRejectedLog(LogBase):
    type: Literal["gd_auth_rejected"]
    details: GuardianDetails | None = None


class MFAAuthRejectedDetail(LogDetail):
    data: MFAAuthRejectedLog


class MFAAuthSuccessLog(LogBase):
    type: Literal["gd_auth_succeed"]
    details: GuardianDetails | None = None


class MFAAuthSuccessDetail(LogDetail):
    data: MFAAuthSuccessLog


class MFAEmailSentLog(LogBase):
    type: Literal["gd_send_email"]
    details: GuardianDetails | None = None


class MFAEmailSentDetail(LogDetail):
    data: MFAEmailSentLog


class MFAEnrollStartedLog(LogBase):
    type: Literal["gd_start_enroll"]
    details: GuardianDetails | None = None


class MFAEnrollStartedDetail(LogDetail):
    data: MFAEnrollStartedLog


class MFAEnrollmentCompleteLog(LogBase):
    type: Literal["gd_enrollment_complete"]
    details: GuardianDetails | None = None


class MFAEnrollmentCompleteDetail(LogDetail):
    data: MFAEnrollmentCompleteLog


class MFAEnrollmentFailedLog(LogBase):
    type: Literal["gd_start_enroll_failed"]
    details: GuardianDetails | None = None


class MFAEnrollmentFailedDetail(LogDetail):
    data: MFAEnrollmentFailedLog


class MFARecoverySuccessLog(LogBase):
    type: Literal["gd_recovery_succeed"]
    details: GuardianDetails | None = None


class MFARecoverySuccessDetail(LogDetail):
    data: MFARecoverySuccessLog


class MFARequiredDetailsAssessmentsImpossibleTravel(Model):
    code: str | None = None
    confidence: str | None = None


class MFARequiredDetailsAssessmentsUntrustedIPDetails(Model):
    ip: str | None = None
    matches: str | None = None
    source: str | None = None


class MFARequiredDetailsAssessmentsUntrustedIP(Model):
    code: str | None = None
    confidence: str | None = None
    details: MFARequiredDetailsAssessmentsUntrustedIPDetails | None = None


class MFARequiredDetailsAssessments(Model):
    ImpossibleTravel: MFARequiredDetailsAssessmentsImpossibleTravel | None = None
    UntrustedIP: MFARequiredDetailsAssessmentsUntrustedIP | None = None


class MFARequiredDetails(Model):
    assessments: MFARequiredDetailsAssessments | None = None
    confidence: str | None = None
    grant_type: str | None = None
    version: str | None = None


class MFARequiredLog(LogBase):
    type: Literal["mfar"]
    details: MFARequiredDetails | None = None


class MFARequiredDetail(LogDetail):
    data: MFARequiredLog


class MFASMSSentLog(LogBase):
    type: Literal["gd_send_sms"]
    details: GuardianDetails | None = None


class MFASMSSentDetail(LogDetail):
    data: MFASMSSentLog


class MFAUserDeleteLog(Log):
    type: Literal["gd_user_delete"]


class MFAUserDeleteDetail(LogDetail):
    data: MFAUserDeleteLog


class MFAVoiceCallFailedLog(LogBase):
    type: Literal["gd_send_voice_failure"]
    details: GuardianDetails | None = None


class MFAVoiceCallFailedDetail(LogDetail):
    data: MFAVoiceCallFailedLog


class MFAVoiceCallSuccessLog(LogBase):
    type: Literal["gd_send_voice"]
    details: GuardianDetails | None = None


class MFAVoiceCallSuccessDetail(LogDetail):
    data: MFAVoiceCallSuccessLog


class ManagementAPIReadOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None


class ManagementAPIReadOperationLog(LogBase):
    type: Literal["mgmt_api_read"]
    details: ManagementAPIReadOperationDetails | None = None


class ManagementAPIReadOperationDetail(LogDetail):
    data: ManagementAPIReadOperationLog


class MaxAmountOfAuthenticatorsLog(Log):
    type: Literal["too_many_records"]


class MaxAmountOfAuthenticatorsDetail(LogDetail):
    data: MaxAmountOfAuthenticatorsLog


class ModuleSwitchLog(Log):
    type: Literal["gd_module_switch"]


class ModuleSwitchDetail(LogDetail):
    data: ModuleSwitchLog


class NetworkACLsSummaryDetailsStatMatch(Model):
    successes: Number | None = None


class NetworkACLsSummaryDetailsStatTotalRequestCount(Model):
    successes: Number | None = None


class NetworkACLsSummaryDetailsStat(Model):
    acl_id: str | None = None
    action: str | None = None
    description: str | None = None
    match: NetworkACLsSummaryDetailsStatMatch | None = None
    priority: Number | None = None
    total_request_count: NetworkACLsSummaryDetailsStatTotalRequestCount | None = None


class NetworkACLsSummaryDetails(Model):
    end_time: str | None = None
    start_time: str | None = None
    stats: list[NetworkACLsSummaryDetailsStat] | None = None


class NetworkACLsSummaryLog(LogBase):
    type: Literal["acls_summary"]
    details: NetworkACLsSummaryDetails | None = None


class NetworkACLsSummaryDetail(LogDetail):
    data: NetworkACLsSummaryLog


class NoticeForAPIPeakPerformanceInitiatedDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class NoticeForAPIPeakPerformanceInitiatedDetails(Model):
    docs: str | None = None
    request: NoticeForAPIPeakPerformanceInitiatedDetailsRequest | None = None
    response: str | None = None
    total_hours_allocated: Number | None = None
    total_hours_consumed: Number | None = None
    total_hours_remaining: Number | None = None


class NoticeForAPIPeakPerformanceInitiatedLog(LogBase):
    type: Literal["appi"]
    details: NoticeForAPIPeakPerformanceInitiatedDetails | None = None


class NoticeForAPIPeakPerformanceInitiatedDetail(LogDetail):
    data: NoticeForAPIPeakPerformanceInitiatedLog


class OrganizationConnectionAddedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionAddedDetail(CloudEvent):
    type: Literal["organization.connection.added"]
    data: OrganizationConnectionAddedData


class OrganizationConnectionRemovedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionRemovedDetail(CloudEvent):
    type: Literal["organization.connection.removed"]
    data: OrganizationConnectionRemovedData


class OrganizationConnectionUpdatedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionUpdatedDetail(CloudEvent):
    type: Literal["organization.connection.updated"]
    data: OrganizationConnectionUpdatedData


class OrganizationCreatedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationCreatedDetail(CloudEvent):
    type: Literal["organization.created"]
    data: OrganizationCreatedData


class OrganizationDeletedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationDeletedDetail(CloudEvent):
    type: Literal["organization.deleted"]
    data: OrganizationDeletedData


class OrganizationGroupRoleAssignedData(StreamData):
    object: OrganizationGroupRole
    previous_object: OrganizationGroupRole | None = None
    context: EventContext | None = None


class OrganizationGroupRoleAssignedDetail(CloudEvent):
    type: Literal["organization.group.role.assigned"]
    data: OrganizationGroupRoleAssignedData


class OrganizationGroupRoleDeletedData(StreamData):
    object: OrganizationGroupRole
    previous_object: OrganizationGroupRole | None = None
    context: EventContext | None = None


class OrganizationGroupRoleDeletedDetail(CloudEvent):
    type: Literal["organization.group.role.deleted"]
    data: OrganizationGroupRoleDeletedData


class OrganizationMemberAddedData(StreamData):
    object: OrganizationMember
    previous_object: OrganizationMember | None = None
    context: EventContext | None = None


class OrganizationMemberAddedDetail(CloudEvent):
    type: Literal["organization.member.added"]
    data: OrganizationMemberAddedData


class OrganizationMemberDeletedData(StreamData):
    object: OrganizationMember
    previous_object: OrganizationMember | None = None
    context: EventContext | None = None


class OrganizationMemberDeletedDetail(CloudEvent):
    type: Literal["organization.member.deleted"]
    data: OrganizationMemberDeletedData


class OrganizationMemberRoleAssignedData(StreamData):
    object: OrganizationMemberRole
    previous_object: OrganizationMemberRole | None = None
    context: EventContext | None = None


class OrganizationMemberRoleAssignedDetail(CloudEvent):
    type: Literal["organization.member.role.assigned"]
    data: OrganizationMemberRoleAssignedData


class OrganizationMemberRoleDeletedData(StreamData):
    object: OrganizationMemberRole
    previous_object: OrganizationMemberRole | None = None
    context: EventContext | None = None


class OrganizationMemberRoleDeletedDetail(CloudEvent):
    type: Literal["organization.member.role.deleted"]
    data: OrganizationMemberRoleDeletedData


class OrganizationUpdatedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationUpdatedDetail(CloudEvent):
    type: Literal["organization.updated"]
    data: OrganizationUpdatedData


class PasskeyChallengeFailedDetailsError(Model):
    message: str | None = None


class PasskeyChallengeFailedDetails(Model):
    error: PasskeyChallengeFailedDetailsError | None = None
    purpose: Literal[
        "register",
        "login",
    ] | str | None = None


class PasskeyChallengeFailedLog(LogBase):
    type: Literal["passkey_challenge_failed"]
    details: PasskeyChallengeFailedDetails | None = None


class PasskeyChallengeFailedDetail(LogDetail):
    data: PasskeyChallengeFailedLog


class PasskeyChallengeStartedDetailsActions(Model):
    executions: list[str] | None = None


class PasskeyChallengeStartedDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class PasskeyChallengeStartedDetailsSession(Model):
    cookie: PasskeyChallengeStartedDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class PasskeyChallengeStartedDetails(Model):
    actions: PasskeyChallengeStartedDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    purpose: Literal[
        "register",
        "login",
    ] | str | None = None
    riskAssessment: RiskAssessment | None = None
    session: PasskeyChallengeStartedDetailsSession | None = None
    session_id: str | None = None


class PasskeyChallengeStartedLog(LogBase):
    type: Literal["passkey_challenge_started"]
    details: PasskeyChallengeStartedDetails | None = None


class PasskeyChallengeStartedDetail(LogDetail):
    data: PasskeyChallengeStartedLog


class PasskeyRegisterFailedLog(Log):
    type: Literal["passkey_register_failed"]


class PasskeyRegisterFailedDetail(LogDetail):
    data: PasskeyRegisterFailedLog


class PasskeyRegisterStartedLog(Log):
    type: Literal["passkey_register_started"]


class PasskeyRegisterStartedDetail(LogDetail):
    data: PasskeyRegisterStartedLog


class PreLoginAssessmentDetails(Model):
    ipOnAllowlist: bool | None = None
    requiresVerification: bool | None = None
    requiresVerificationForSignupFlow: bool | None = None
    session_id: str | None = None


class PreLoginAssessmentLog(LogBase):
    type: Literal["pla"]
    details: PreLoginAssessmentDetails | None = None


class PreLoginAssessmentDetail(LogDetail):
    data: PreLoginAssessmentLog


class PushNotificationSentLog(LogBase):
    type: Literal["gd_send_pn"]
    details: GuardianDetails | None = None


class PushNotificationSentDetail(LogDetail):
    data: PushNotificationSentLog


class RateLimitOnAPIDetailsLimit(Model):
    bucket: str | None = None
    global_: Annotated[bool | None, Field(alias="global")] = None
    size: Number | None = None


class RateLimitOnAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class RateLimitOnAPIDetails(Model):
    limit: RateLimitOnAPIDetailsLimit | None = None
    request: RateLimitOnAPIDetailsRequest | None = None
    response: str | None = None


class RateLimitOnAPILog(LogBase):
    type: Literal["api_limit"]
    details: RateLimitOnAPIDetails | None = None


class RateLimitOnAPIDetail(LogDetail):
    data: RateLimitOnAPILog


class RateLimitWarningOnAPIDetailsLimit(Model):
    bucket: str | None = None
    global_: Annotated[bool | None, Field(alias="global")] = None
    size: Number | None = None
    usage: Number | None = None


class RateLimitWarningOnAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class RateLimitWarningOnAPIDetails(Model):
    limit: RateLimitWarningOnAPIDetailsLimit | None = None
    request: RateLimitWarningOnAPIDetailsRequest | None = None


class RateLimitWarningOnAPILog(LogBase):
    type: Literal["api_limit_warning"]
    details: RateLimitWarningOnAPIDetails | None = None


class RateLimitWarningOnAPIDetail(LogDetail):
    data: RateLimitWarningOnAPILog


class RecoveryFailedLog(LogBase):
    type: Literal["gd_recovery_failed"]
    details: GuardianDetails | None = None


class RecoveryFailedDetail(LogDetail):
    data: RecoveryFailedLog


class RichConsentsAccessErrorDetailsError(Model):
    message: str | None = None


class RichConsentsAccessErrorDetails(Model):
    error: RichConsentsAccessErrorDetailsError | None = None
    requestedRichConsentId: str | None = None


class RichConsentsAccessErrorLog(LogBase):
    type: Literal["rich_consents_access_error"]
    details: RichConsentsAccessErrorDetails | None = None


class RichConsentsAccessErrorDetail(LogDetail):
    data: RichConsentsAccessErrorLog


class SecondFactorStartedLog(LogBase):
    type: Literal["gd_start_auth"]
    details: GuardianDetails | None = None


class SecondFactorStartedDetail(LogDetail):
    data: SecondFactorStartedLog


class SuccessAPIOperationDetails(Model):
    accessedSecrets: list[str] | None = None
    request: APIRequest | None = None
    response: APIResponse | None = None
    deleted: bool | None = None


class SuccessAPIOperationLog(LogBase):
    type: Literal["sapi"]
    details: SuccessAPIOperationDetails | None = None


class SuccessAPIOperationDetail(LogDetail):
    data: SuccessAPIOperationLog


class SuccessChangeEmailDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: str | None = None
    newEmail: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class SuccessChangeEmailDetails(Model):
    body: SuccessChangeEmailDetailsBody | None = None


class SuccessChangeEmailLog(LogBase):
    type: Literal["sce"]
    details: SuccessChangeEmailDetails | None = None


class SuccessChangeEmailDetail(LogDetail):
    data: SuccessChangeEmailLog


class SuccessChangePasswordDetails(Model):
    body: JsonObject | None = None
    email: str | None = None
    query: JsonObject | None = None
    title: str | None = None


class SuccessChangePasswordLog(LogBase):
    type: Literal["scp"]
    details: SuccessChangePasswordDetails | None = None


class SuccessChangePasswordDetail(LogDetail):
    data: SuccessChangePasswordLog


class SuccessChangePasswordRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    debug: bool | None = None
    email: str | None = None
    includeEmailInRedirect: bool | None = None
    markEmailAsVerified: bool | None = None
    newPassword: str | None = None
    requiredCaptcha: bool | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    ttl_sec: str | None = None
    username: str | None = None
    verify: bool | None = None


class SuccessChangePasswordRequestDetails(Model):
    body: SuccessChangePasswordRequestDetailsBody | None = None
    resetUrl: str | None = None


class SuccessChangePasswordRequestLog(LogBase):
    type: Literal["scpr"]
    details: SuccessChangePasswordRequestDetails | None = None


class SuccessChangePasswordRequestDetail(LogDetail):
    data: SuccessChangePasswordRequestLog


class SuccessChangePhoneNumberDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    new_phone_number: str | None = None
    old_phone_number: str | None = None
    phone_verified: bool | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class SuccessChangePhoneNumberDetails(Model):
    body: SuccessChangePhoneNumberDetailsBody | None = None


class SuccessChangePhoneNumberLog(LogBase):
    type: Literal["scpn"]
    details: SuccessChangePhoneNumberDetails | None = None


class SuccessChangePhoneNumberDetail(LogDetail):
    data: SuccessChangePhoneNumberLog


class SuccessChangeUsernameDetailsBody(Model):
    clientId: str | None = None
    connection: str | None = None
    email: str | None = None
    newUsername: str | None = None
    oldUsername: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class SuccessChangeUsernameDetails(Model):
    body: SuccessChangeUsernameDetailsBody | None = None


class SuccessChangeUsernameLog(LogBase):
    type: Literal["scu"]
    details: SuccessChangeUsernameDetails | None = None


class SuccessChangeUsernameDetail(LogDetail):
    data: SuccessChangeUsernameLog


class SuccessCredentialValidationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessCredentialValidationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessCredentialValidationDetailsSession(Model):
    cookie: SuccessCredentialValidationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessCredentialValidationDetails(Model):
    actions: SuccessCredentialValidationDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessCredentialValidationDetailsSession | None = None
    session_id: str | None = None


class SuccessCredentialValidationLog(LogBase):
    type: Literal["scv"]
    details: SuccessCredentialValidationDetails | None = None


class SuccessCredentialValidationDetail(LogDetail):
    data: SuccessCredentialValidationLog


class SuccessCrossOriginAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessCrossOriginAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessCrossOriginAuthenticationDetailsSession(Model):
    cookie: SuccessCrossOriginAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessCrossOriginAuthenticationDetails(Model):
    actions: SuccessCrossOriginAuthenticationDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessCrossOriginAuthenticationDetailsSession | None = None
    session_id: str | None = None
    transaction_id: str | None = None


class SuccessCrossOriginAuthenticationLog(LogBase):
    type: Literal["scoa"]
    details: SuccessCrossOriginAuthenticationDetails | None = None


class SuccessCrossOriginAuthenticationDetail(LogDetail):
    data: SuccessCrossOriginAuthenticationLog


class SuccessDelegationDetails(Model):
    api_type: str | None = None
    device: str | None = None
    grant_type: str | None = None
    scope: str | None = None
    target: str | None = None


class SuccessDelegationLog(LogBase):
    type: Literal["sd"]
    details: SuccessDelegationDetails | None = None


class SuccessDelegationDetail(LogDetail):
    data: SuccessDelegationLog


class SuccessExchangeAuthorizationCodeDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    code: str | None = None
    refresh_token: SuccessExchangeAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeAuthorizationCodeLog(LogBase):
    type: Literal["seacft"]
    details: SuccessExchangeAuthorizationCodeDetails | None = None


class SuccessExchangeAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeAuthorizationCodeLog


class SuccessExchangeClientCredentialsDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeClientCredentialsDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeClientCredentialsDetailsActions | None = None


class SuccessExchangeClientCredentialsLog(LogBase):
    type: Literal["seccft"]
    details: SuccessExchangeClientCredentialsDetails | None = None


class SuccessExchangeClientCredentialsDetail(LogDetail):
    data: SuccessExchangeClientCredentialsLog


class SuccessExchangeCustomTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    subject_token_type: str | None = None


class SuccessExchangeCustomTokenLog(LogBase):
    type: Literal["secte"]
    details: SuccessExchangeCustomTokenDetails | None = None


class SuccessExchangeCustomTokenDetail(LogDetail):
    data: SuccessExchangeCustomTokenLog


class SuccessExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetails(Model):
    access_token_jti: str | None = None
    actor: SuccessExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    refresh_token: SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshToken | None = None
    requested_client_id: str | None = None


class SuccessExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: Literal["sdeleacft"]
    details: SuccessExchangeDelegatedAuthorizationCodeDetails | None = None


class SuccessExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: SuccessExchangeDelegatedAuthorizationCodeLog


class SuccessExchangeDeviceCodeDetails(Model):
    access_token_jti: str | None = None


class SuccessExchangeDeviceCodeLog(LogBase):
    type: Literal["sede"]
    details: SuccessExchangeDeviceCodeDetails | None = None


class SuccessExchangeDeviceCodeDetail(LogDetail):
    data: SuccessExchangeDeviceCodeLog


class SuccessExchangeIdentityAssertionDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeIdentityAssertionDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeIdentityAssertionDetailsActions | None = None
    requested_client_id: str | None = None


class SuccessExchangeIdentityAssertionLog(LogBase):
    type: Literal["idjag_exchange_succeeded"]
    details: SuccessExchangeIdentityAssertionDetails | None = None


class SuccessExchangeIdentityAssertionDetail(LogDetail):
    data: SuccessExchangeIdentityAssertionLog


class SuccessExchangeNativeSocialLoginDetails(Model):
    access_token_jti: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeNativeSocialLoginLog(LogBase):
    type: Literal["sens"]
    details: SuccessExchangeNativeSocialLoginDetails | None = None


class SuccessExchangeNativeSocialLoginDetail(LogDetail):
    data: SuccessExchangeNativeSocialLoginLog


class SuccessExchangeOnBehalfOfTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeOnBehalfOfTokenLog(LogBase):
    type: Literal["success_on_behalf_of_token_exchange"]
    details: SuccessExchangeOnBehalfOfTokenDetails | None = None


class SuccessExchangeOnBehalfOfTokenDetail(LogDetail):
    data: SuccessExchangeOnBehalfOfTokenLog


class SuccessExchangePasskeyAndMFARecoveryCodeLog(Log):
    type: Literal["sepkrcft"]


class SuccessExchangePasskeyAndMFARecoveryCodeDetail(LogDetail):
    data: SuccessExchangePasskeyAndMFARecoveryCodeLog


class SuccessExchangePasskeyAndOOBChallengeLog(Log):
    type: Literal["sepkoobft"]


class SuccessExchangePasskeyAndOOBChallengeDetail(LogDetail):
    data: SuccessExchangePasskeyAndOOBChallengeLog


class SuccessExchangePasskeyAndOTPChallengeLog(Log):
    type: Literal["sepkotpft"]


class SuccessExchangePasskeyAndOTPChallengeDetail(LogDetail):
    data: SuccessExchangePasskeyAndOTPChallengeLog


class SuccessExchangePasswordAndMFARecoveryCodeLog(Log):
    type: Literal["sercft"]


class SuccessExchangePasswordAndMFARecoveryCodeDetail(LogDetail):
    data: SuccessExchangePasswordAndMFARecoveryCodeLog


class SuccessExchangePasswordAndOOBChallengeDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordAndOOBChallengeDetails(Model):
    actions: SuccessExchangePasswordAndOOBChallengeDetailsActions | None = None


class SuccessExchangePasswordAndOOBChallengeLog(LogBase):
    type: Literal["seoobft"]
    details: SuccessExchangePasswordAndOOBChallengeDetails | None = None


class SuccessExchangePasswordAndOOBChallengeDetail(LogDetail):
    data: SuccessExchangePasswordAndOOBChallengeLog


class SuccessExchangePasswordAndOTPChallengeLog(Log):
    type: Literal["seotpft"]


class SuccessExchangePasswordAndOTPChallengeDetail(LogDetail):
    data: SuccessExchangePasswordAndOTPChallengeLog


class SuccessExchangePasswordDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangePasswordDetailsActions | None = None


class SuccessExchangePasswordLog(LogBase):
    type: Literal["sepft"]
    details: SuccessExchangePasswordDetails | None = None


class SuccessExchangePasswordDetail(LogDetail):
    data: SuccessExchangePasswordLog


class SuccessExchangeRefreshTokenDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeRefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessExchangeRefreshTokenDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeRefreshTokenDetailsActions | None = None
    familyId: str | None = None
    policy_used: Literal[
        "mrrt",
        "refresh_token_user_grant",
    ] | str | None = None
    refresh_token: SuccessExchangeRefreshTokenDetailsRefreshToken | None = None
    requested_audience: str | None = None
    requested_client_id: str | None = None
    requested_scope: str | None = None
    tokenCounter: Number | None = None


class SuccessExchangeRefreshTokenLog(LogBase):
    type: Literal["sertft"]
    details: SuccessExchangeRefreshTokenDetails | None = None


class SuccessExchangeRefreshTokenDetail(LogDetail):
    data: SuccessExchangeRefreshTokenLog


class SuccessExchangeTokenVaultDetails(Model):
    audit_context: str | None = None
    enterprise_connection: str | None = None
    enterprise_connection_id: str | None = None
    expires_at: str | None = None
    is_privileged_worker: bool | None = None
    issued_token_type: str | None = None
    scope: str | None = None
    subject_token_type: str | None = None
    token_broker: str | None = None
    token_thumbprint: str | None = None


class SuccessExchangeTokenVaultLog(LogBase):
    type: Literal["seta"]
    details: SuccessExchangeTokenVaultDetails | None = None


class SuccessExchangeTokenVaultDetail(LogDetail):
    data: SuccessExchangeTokenVaultLog


class SuccessKMSAPIOperationDetails(Model):
    id: str | None = None
    state: str | None = None
    type: str | None = None


class SuccessKMSAPIOperationLog(LogBase):
    type: Literal["kms_key_management_success"]
    details: SuccessKMSAPIOperationDetails | None = None


class SuccessKMSAPIOperationDetail(LogDetail):
    data: SuccessKMSAPIOperationLog


class SuccessLoginDetailsActions(Model):
    executions: list[str] | None = None


class SuccessLoginDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessLoginDetailsSession(Model):
    cookie: SuccessLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: Literal[
        "SUCCESS",
        "FAILURE",
    ] | str | None = None


class SuccessLoginDetails(Model):
    actions: SuccessLoginDetailsActions | None = None
    channel: str | None = None
    completedAt: Number | None = None
    dpop_nonce_used: bool | None = None
    dpop_signing_alg: str | None = None
    elapsedTime: Number | None = None
    id_token_signing_alg: str | None = None
    idp_token_type: str | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    requested_client_id: str | None = None
    riskAssessment: RiskAssessment | None = None
    saml_certificate_thumbprint: str | None = None
    session: SuccessLoginDetailsSession | None = None
    session_id: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: SuccessLoginDetailsUpstreamUserinfoFetch | None = None
    stats: LoginStats | None = None


class SuccessLoginLog(LogBase):
    type: Literal["s"]
    details: SuccessLoginDetails | None = None


class SuccessLoginDetail(LogDetail):
    data: SuccessLoginLog


class SuccessLogoutDetails(Model):
    allowed_logout_url: list[str] | None = None
    initiated_by: str | None = None
    protocol: str | None = None
    return_to: str | None = None
    session_id: str | None = None
    session_metadata: dict[str, str] | None = None


class SuccessLogoutLog(LogBase):
    type: Literal["slo"]
    details: SuccessLogoutDetails | None = None


class SuccessLogoutDetail(LogDetail):
    data: SuccessLogoutLog


class SuccessOrganizationMemberAddedDetails(Model):
    reason: Literal[
        "invitation",
        "auto_membership",
    ] | str | None = None


class SuccessOrganizationMemberAddedLog(LogBase):
    type: Literal["organization_member_added"]
    details: SuccessOrganizationMemberAddedDetails | None = None


class SuccessOrganizationMemberAddedDetail(LogDetail):
    data: SuccessOrganizationMemberAddedLog


class SuccessPostChangePasswordHookLog(Log):
    type: Literal["scph"]


class SuccessPostChangePasswordHookDetail(LogDetail):
    data: SuccessPostChangePasswordHookLog


class SuccessResourceCleanupDetails(Model):
    endCount: Number | None = None
    removedCount: Number | None = None
    resource: str | None = None
    start: Number | None = None


class SuccessResourceCleanupLog(LogBase):
    type: Literal["resource_cleanup"]
    details: SuccessResourceCleanupDetails | None = None


class SuccessResourceCleanupDetail(LogDetail):
    data: SuccessResourceCleanupLog


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


class SuccessSignupDetailsActions(Model):
    executions: list[str] | None = None


class SuccessSignupDetailsBodyOrganization(Model):
    branding: str | None = None
    display_name: str | None = None
    id: str | None = None
    metadata: Json | None = None
    name: str | None = None


class SuccessSignupDetailsBodyTransaction(Model):
    acr_values: str | list[str] | None = None
    id: str | None = None
    locale: str | None = None
    login_hint: str | None = None
    prompt: list[str] | None = None
    protocol: str | None = None
    redirect_uri: str | None = None
    requested_scopes: list[str] | None = None
    response_mode: str | None = None
    response_type: list[str] | None = None
    state: str | None = None
    ui_locales: list[str] | None = None


class SuccessSignupDetailsBody(Model):
    app_metadata: JsonObject | None = None
    blocked: bool | None = None
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    email_verified: bool | None = None
    family_name: str | None = None
    given_name: str | None = None
    ip: str | None = None
    name: str | None = None
    nickname: str | None = None
    organization: SuccessSignupDetailsBodyOrganization | None = None
    password: str | None = None
    phone_number: str | None = None
    phone_verified: bool | None = None
    picture: str | None = None
    request_language: str | None = None
    tenant: str | None = None
    transaction: SuccessSignupDetailsBodyTransaction | None = None
    user_agent: Annotated[str | None, Field(alias="user-agent")] = None
    user_id: str | None = None
    user_metadata: str | JsonObject | None = None
    username: str | None = None


class SuccessSignupDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessSignupDetailsSession(Model):
    cookie: SuccessSignupDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessSignupDetails(Model):
    actions: SuccessSignupDetailsActions | None = None
    body: SuccessSignupDetailsBody | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessSignupDetailsSession | None = None
    session_id: str | None = None
    transaction_id: str | None = None
    query: JsonObject | None = None


class SuccessSignupLog(LogBase):
    type: Literal["ss"]
    details: SuccessSignupDetails | None = None


class SuccessSignupDetail(LogDetail):
    data: SuccessSignupLog


class SuccessSilentAuthDetailsActions(Model):
    executions: list[str] | None = None


class SuccessSilentAuthDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


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
    type: Literal["ssa"]
    details: SuccessSilentAuthDetails | None = None


class SuccessSilentAuthDetail(LogDetail):
    data: SuccessSilentAuthLog


class SuccessUserDeletionDetailsBody(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessUserDeletionDetails(Model):
    body: SuccessUserDeletionDetailsBody | None = None
    query: JsonObject | None = None


class SuccessUserDeletionLog(LogBase):
    type: Literal["sdu"]
    details: SuccessUserDeletionDetails | None = None


class SuccessUserDeletionDetail(LogDetail):
    data: SuccessUserDeletionLog


class SuccessVerificationEmailDetailsBody(Model):
    tenant: str | None = None
    ticket: str | None = None


class SuccessVerificationEmailDetailsQuery(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | None = None
    includeEmailInRedirect: bool | None = None
    resultUrl: str | None = None
    tenant: str | None = None
    user_id: str | None = None


class SuccessVerificationEmailDetails(Model):
    body: SuccessVerificationEmailDetailsBody | None = None
    email: str | None = None
    query: SuccessVerificationEmailDetailsQuery | None = None
    title: str | None = None


class SuccessVerificationEmailLog(LogBase):
    type: Literal["sv"]
    details: SuccessVerificationEmailDetails | None = None


class SuccessVerificationEmailDetail(LogDetail):
    data: SuccessVerificationEmailLog


class SuccessVerificationEmailRequestDetailsBodyTemplate(Model):
    type: str | None = None


class SuccessVerificationEmailRequestDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    email: str | None = None
    idp_user_id: str | Number | None = None
    includeEmailInRedirect: bool | None = None
    job_id: str | None = None
    provider: str | None = None
    resultUrl: str | None = None
    template: SuccessVerificationEmailRequestDetailsBodyTemplate | None = None
    tenant: str | None = None
    to: str | None = None
    ttl_sec: Number | None = None
    user_id: str | None = None
    verificationUrl: str | None = None


class SuccessVerificationEmailRequestDetails(Model):
    body: SuccessVerificationEmailRequestDetailsBody | None = None


class SuccessVerificationEmailRequestLog(LogBase):
    type: Literal["svr"]
    details: SuccessVerificationEmailRequestDetails | None = None


class SuccessVerificationEmailRequestDetail(LogDetail):
    data: SuccessVerificationEmailRequestLog


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetails(Model):
    authentication_method: str | None = None
    authentication_method_id: str | None = None
    operation: str | None = None
    request: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequest | None = None
    session_id: str | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPILog(LogBase):
    type: Literal["my_account_authentication_method_succeeded"]
    details: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: SuccessfulAuthenticationMethodOperationInMyAccountAPILog


class SuccessfulCIBAExchangeDetails(Model):
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAExchangeLog(LogBase):
    type: Literal["ciba_exchange_succeeded"]
    details: SuccessfulCIBAExchangeDetails | None = None


class SuccessfulCIBAExchangeDetail(LogDetail):
    data: SuccessfulCIBAExchangeLog


class SuccessfulCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class SuccessfulCIBAStartDetails(Model):
    body: SuccessfulCIBAStartDetailsBody | None = None
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAStartLog(LogBase):
    type: Literal["ciba_start_succeeded"]
    details: SuccessfulCIBAStartDetails | None = None


class SuccessfulCIBAStartDetail(LogDetail):
    data: SuccessfulCIBAStartLog


class SuccessfulConnectedAccountConnectionDetailsConnectedAccount(Model):
    id: str | None = None
    idp_user_id: str | None = None


class SuccessfulConnectedAccountConnectionDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulConnectedAccountConnectionDetails(Model):
    connected_account: SuccessfulConnectedAccountConnectionDetailsConnectedAccount | None = None
    request: SuccessfulConnectedAccountConnectionDetailsRequest | None = None


class SuccessfulConnectedAccountConnectionLog(LogBase):
    type: Literal["connected_accounts_connection_succeeded"]
    details: SuccessfulConnectedAccountConnectionDetails | None = None


class SuccessfulConnectedAccountConnectionDetail(LogDetail):
    data: SuccessfulConnectedAccountConnectionLog


class SuccessfulConnectedAccountDeleteDetailsConnectedAccount(Model):
    id: str | None = None


class SuccessfulConnectedAccountDeleteDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulConnectedAccountDeleteDetails(Model):
    connected_account: SuccessfulConnectedAccountDeleteDetailsConnectedAccount | None = None
    request: SuccessfulConnectedAccountDeleteDetailsRequest | None = None


class SuccessfulConnectedAccountDeleteLog(LogBase):
    type: Literal["connected_accounts_delete_succeeded"]
    details: SuccessfulConnectedAccountDeleteDetails | None = None


class SuccessfulConnectedAccountDeleteDetail(LogDetail):
    data: SuccessfulConnectedAccountDeleteLog


class SuccessfulDelegatedLoginDetailsActions(Model):
    executions: list[str] | None = None


class SuccessfulDelegatedLoginDetailsActor(Model):
    sub: str | None = None


class SuccessfulDelegatedLoginDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessfulDelegatedLoginDetailsSession(Model):
    cookie: SuccessfulDelegatedLoginDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetch(Model):
    dpop_bound: bool | None = None
    status: Literal[
        "SUCCESS",
        "FAILURE",
    ] | str | None = None


class SuccessfulDelegatedLoginDetails(Model):
    actions: SuccessfulDelegatedLoginDetailsActions | None = None
    actor: SuccessfulDelegatedLoginDetailsActor | None = None
    channel: str | None = None
    completedAt: Number | None = None
    dpop_nonce_used: bool | None = None
    dpop_signing_alg: str | None = None
    elapsedTime: Number | None = None
    id_token_signing_alg: str | None = None
    idp_token_type: str | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    requested_client_id: str | None = None
    riskAssessment: RiskAssessment | None = None
    saml_certificate_thumbprint: str | None = None
    session: SuccessfulDelegatedLoginDetailsSession | None = None
    session_id: str | None = None
    token_endpoint_auth_method: str | None = None
    token_endpoint_auth_signing_alg: str | None = None
    token_endpoint_auth_signing_kid: str | None = None
    transaction_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None
    upstream_userinfo_fetch: SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetch | None = None


class SuccessfulDelegatedLoginLog(LogBase):
    type: Literal["sdel"]
    details: SuccessfulDelegatedLoginDetails | None = None


class SuccessfulDelegatedLoginDetail(LogDetail):
    data: SuccessfulDelegatedLoginLog


class SuccessfulDelegatedSilentAuthenticationDetailsActions(Model):
    executions: list[str] | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsActor(Model):
    sub: str | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsSessionCookie(Model):
    mode: Literal[
        "persistent",
        "non-persistent",
    ] | str | None = None


class SuccessfulDelegatedSilentAuthenticationDetailsSession(Model):
    cookie: SuccessfulDelegatedSilentAuthenticationDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class SuccessfulDelegatedSilentAuthenticationDetails(Model):
    actions: SuccessfulDelegatedSilentAuthenticationDetailsActions | None = None
    actor: SuccessfulDelegatedSilentAuthenticationDetailsActor | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    riskAssessment: RiskAssessment | None = None
    session: SuccessfulDelegatedSilentAuthenticationDetailsSession | None = None
    session_id: str | None = None
    triggered_by_session_transfer_token: bool | None = None


class SuccessfulDelegatedSilentAuthenticationLog(LogBase):
    type: Literal["sdelsa"]
    details: SuccessfulDelegatedSilentAuthenticationDetails | None = None


class SuccessfulDelegatedSilentAuthenticationDetail(LogDetail):
    data: SuccessfulDelegatedSilentAuthenticationLog


class SuccessfulExchangeOfRefreshTokenForSessionTokenLog(Log):
    type: Literal["refresh_token_exchange_for_session_token_successful"]


class SuccessfulExchangeOfRefreshTokenForSessionTokenDetail(LogDetail):
    data: SuccessfulExchangeOfRefreshTokenForSessionTokenLog


class SuccessfulOIDCBackChannelLogoutRequestDetailsRequest(Model):
    backchannel_logout_uri: str | None = None
    method: str | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetails(Model):
    errors: list[str] | None = None
    initiator: str | None = None
    request: SuccessfulOIDCBackChannelLogoutRequestDetailsRequest | None = None
    response: SuccessfulOIDCBackChannelLogoutRequestDetailsResponse | None = None
    session_metadata: dict[str, str] | None = None


class SuccessfulOIDCBackChannelLogoutRequestLog(LogBase):
    type: Literal["oidc_backchannel_logout_succeeded"]
    details: SuccessfulOIDCBackChannelLogoutRequestDetails | None = None


class SuccessfulOIDCBackChannelLogoutRequestDetail(LogDetail):
    data: SuccessfulOIDCBackChannelLogoutRequestLog


class SuccessfulSCIMOperationDetailsRequest(Model):
    body: JsonObject | None = None
    ip: str | None = None
    method: str | None = None
    path: str | None = None
    query: JsonObject | None = None
    userAgent: str | None = None


class SuccessfulSCIMOperationDetailsResponse(Model):
    statusCode: Number | None = None


class SuccessfulSCIMOperationDetails(Model):
    action: str | None = None
    connection_id: str | None = None
    request: SuccessfulSCIMOperationDetailsRequest | None = None
    response: SuccessfulSCIMOperationDetailsResponse | None = None


class SuccessfulSCIMOperationLog(LogBase):
    type: Literal["sscim"]
    details: SuccessfulSCIMOperationDetails | None = None


class SuccessfulSCIMOperationDetail(LogDetail):
    data: SuccessfulSCIMOperationLog


class SuccessfulUniversalLogoutRequestLog(Log):
    type: Literal["universal_logout_succeeded"]


class SuccessfulUniversalLogoutRequestDetail(LogDetail):
    data: SuccessfulUniversalLogoutRequestLog


class SuccessfullyAcceptedAUserInviteDetailsInvitationInvitee(Model):
    email: str | None = None


class SuccessfullyAcceptedAUserInviteDetailsInvitationInviter(Model):
    name: str | None = None
    organization_id: str | None = None


class SuccessfullyAcceptedAUserInviteDetailsInvitation(Model):
    client_id: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    id: str | None = None
    invitee: SuccessfullyAcceptedAUserInviteDetailsInvitationInvitee | None = None
    inviter: SuccessfullyAcceptedAUserInviteDetailsInvitationInviter | None = None
    roles: list[str] | None = None
    ticket_id: str | None = None


class SuccessfullyAcceptedAUserInviteDetails(Model):
    invitation: SuccessfullyAcceptedAUserInviteDetailsInvitation | None = None


class SuccessfullyAcceptedAUserInviteLog(LogBase):
    type: Literal["si"]
    details: SuccessfullyAcceptedAUserInviteDetails | None = None


class SuccessfullyAcceptedAUserInviteDetail(LogDetail):
    data: SuccessfullyAcceptedAUserInviteLog


class SuccessfullyImportedUsersDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessfullyImportedUsersLog(LogBase):
    type: Literal["sui"]
    details: SuccessfullyImportedUsersDetails | None = None


class SuccessfullyImportedUsersDetail(LogDetail):
    data: SuccessfullyImportedUsersLog


class SuccessfullyRevokedARefreshTokenDetailsRefreshToken(Model):
    access: Literal[
        "online",
        "offline",
    ] | str | None = None
    session_id: str | None = None


class SuccessfullyRevokedARefreshTokenDetails(Model):
    audience: str | None = None
    credential_id: str | None = None
    grant_id: str | None = None
    host: str | None = None
    method: str | None = None
    organization_id: str | None = None
    origin: str | None = None
    originUrl: str | None = None
    originalUrl: str | None = None
    refresh_token: SuccessfullyRevokedARefreshTokenDetailsRefreshToken | None = None
    session_id: str | None = None
    xhr: str | None = None


class SuccessfullyRevokedARefreshTokenLog(LogBase):
    type: Literal["srrt"]
    details: SuccessfullyRevokedARefreshTokenDetails | None = None


class SuccessfullyRevokedARefreshTokenDetail(LogDetail):
    data: SuccessfullyRevokedARefreshTokenLog


class SuccessfullyRevokedASessionLog(Log):
    type: Literal["session_revoked"]


class SuccessfullyRevokedASessionDetail(LogDetail):
    data: SuccessfullyRevokedASessionLog


class SuccessfullyRevokedTheRefreshTokensOfASessionLog(Log):
    type: Literal["refresh_tokens_revoked_by_session"]


class SuccessfullyRevokedTheRefreshTokensOfASessionDetail(LogDetail):
    data: SuccessfullyRevokedTheRefreshTokensOfASessionLog


class TokenQuotaConsumptionWarningLog(Log):
    type: Literal["token_quota_consumption_warning"]


class TokenQuotaConsumptionWarningDetail(LogDetail):
    data: TokenQuotaConsumptionWarningLog


class TooManyCallsToDelegationLog(Log):
    type: Literal["limit_delegation"]


class TooManyCallsToDelegationDetail(LogDetail):
    data: TooManyCallsToDelegationLog


class TooManyCallsToUserinfoLog(Log):
    type: Literal["limit_ui"]


class TooManyCallsToUserinfoDetail(LogDetail):
    data: TooManyCallsToUserinfoLog


class TooManyMFAFailuresLog(LogBase):
    type: Literal["gd_otp_rate_limit_exceed"]
    details: GuardianDetails | None = None


class TooManyMFAFailuresDetail(LogDetail):
    data: TooManyMFAFailuresLog


class TooManyMFARecoveryFailuresLog(Log):
    type: Literal["gd_recovery_rate_limit_exceed"]


class TooManyMFARecoveryFailuresDetail(LogDetail):
    data: TooManyMFARecoveryFailuresLog


class TooManyPhoneMessagesDetails(Model):
    body: JsonObject | None = None
    delivery_method: str | None = None
    reset_time: str | None = None
    trigger_time: str | None = None
    type: str | None = None


class TooManyPhoneMessagesLog(LogBase):
    type: Literal["limit_phone"]
    details: TooManyPhoneMessagesDetails | None = None


class TooManyPhoneMessagesDetail(LogDetail):
    data: TooManyPhoneMessagesLog


class UnenrollDeviceAccountLog(LogBase):
    type: Literal["gd_unenroll"]
    details: GuardianDetails | None = None


class UnenrollDeviceAccountDetail(LogDetail):
    data: UnenrollDeviceAccountLog


class UpdateDeviceAccountLog(LogBase):
    type: Literal["gd_update_device_account"]
    details: GuardianDetails | None = None


class UpdateDeviceAccountDetail(LogDetail):
    data: UpdateDeviceAccountLog


class UserCanceledDeviceConfirmationDetails(Model):
    session_id: str | None = None


class UserCanceledDeviceConfirmationLog(LogBase):
    type: Literal["fdecc"]
    details: UserCanceledDeviceConfirmationDetails | None = None


class UserCanceledDeviceConfirmationDetail(LogDetail):
    data: UserCanceledDeviceConfirmationLog


class UserCreatedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserCreatedDetail(CloudEvent):
    type: Literal["user.created"]
    data: UserCreatedData


class UserDeletedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserDeletedDetail(CloudEvent):
    type: Literal["user.deleted"]
    data: UserDeletedData


class UserLoginBlockReleasedDetails(Model):
    email: str | None = None
    query: JsonObject | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    title: str | None = None


class UserLoginBlockReleasedLog(LogBase):
    type: Literal["ublkdu"]
    details: UserLoginBlockReleasedDetails | None = None


class UserLoginBlockReleasedDetail(LogDetail):
    data: UserLoginBlockReleasedLog


class UserUpdatedData(StreamData):
    object: User
    previous_object: User | None = None
    context: EventContext | None = None


class UserUpdatedDetail(CloudEvent):
    type: Literal["user.updated"]
    data: UserUpdatedData


class WarningDuringLoginDetailsOpts(Model):
    search: str | None = None


class WarningDuringLoginDetails(Model):
    credentials_tenant: str | None = None
    host_tenant: str | None = None
    method: str | None = None
    opts: WarningDuringLoginDetailsOpts | None = None
    original_profile: str | None = None
    path: str | None = None
    referer: str | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    session_id: str | None = None


class WarningDuringLoginLog(LogBase):
    type: Literal["w"]
    details: WarningDuringLoginDetails | None = None


class WarningDuringLoginDetail(LogDetail):
    data: WarningDuringLoginLog


class WarningSendingNotificationDetails(Model):
    notification_channel: str | None = None
    notification_type: str | None = None
    to: str | None = None
    warning: str | None = None


class WarningSendingNotificationLog(LogBase):
    type: Literal["wn"]
    details: WarningSendingNotificationDetails | None = None


class WarningSendingNotificationDetail(LogDetail):
    data: WarningSendingNotificationLog


class WarningUserManagementDetails(Model):
    tenant: str | None = None
    user_id: str | None = None


class WarningUserManagementLog(LogBase):
    type: Literal["wum"]
    details: WarningUserManagementDetails | None = None


class WarningUserManagementDetail(LogDetail):
    data: WarningUserManagementLog


class WebAuthnBrowserErrorChallengeLog(LogBase):
    type: Literal["gd_webauthn_challenge_failed"]
    details: GuardianDetails | None = None


class WebAuthnBrowserErrorChallengeDetail(LogDetail):
    data: WebAuthnBrowserErrorChallengeLog


class WebAuthnBrowserErrorEnrollmentLog(LogBase):
    type: Literal["gd_webauthn_enrollment_failed"]
    details: GuardianDetails | None = None


class WebAuthnBrowserErrorEnrollmentDetail(LogDetail):
    data: WebAuthnBrowserErrorEnrollmentLog
