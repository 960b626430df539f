# Generated for type checkers alone; read `fields` of an event class.
# From schemas/auth0 by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class NetworkACLsSummaryDetailFields(LogDetailFields):
    data: NetworkACLsSummaryLogFields

class NetworkACLsSummaryLogFields(LogBaseFields):
    type: f.Text[Literal["acls_summary"]]
    details: NetworkACLsSummaryDetailsFields

class NetworkACLsSummaryDetailsFields(f.Object):
    end_time: f.Text[str]
    start_time: f.Text[str]
    stats: NetworkACLsSummaryDetailsStatFields

class NetworkACLsSummaryDetailsStatFields(f.Object):
    acl_id: f.Text[str]
    action: f.Text[str]
    description: f.Text[str]
    match: NetworkACLsSummaryDetailsStatMatchFields
    priority: f.Number
    total_request_count: NetworkACLsSummaryDetailsStatTotalRequestCountFields

class NetworkACLsSummaryDetailsStatMatchFields(f.Object):
    successes: f.Number

class NetworkACLsSummaryDetailsStatTotalRequestCountFields(f.Object):
    successes: f.Number

class ActionsExecutionFailedDetailFields(LogDetailFields):
    data: ActionsExecutionFailedLogFields

class ActionsExecutionFailedLogFields(LogBaseFields):
    type: f.Text[Literal["actions_execution_failed"]]
    details: ActionsExecutionFailedDetailsFields

class ActionsExecutionFailedDetailsFields(f.Object):
    action_error: ActionsExecutionFailedDetailsActionErrorFields
    action_id: f.Text[str]
    action_name: f.Text[str]
    binding_id: f.Text[str]
    error_class: f.Text[Literal[
        "platform_error",
        "action_timeout",
        "action_error",
        "rate_limited",
    ]]
    execution_id: f.Text[str]
    trigger_id: f.Text[str]
    version_id: f.Text[str]

class ActionsExecutionFailedDetailsActionErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]
    name: f.Text[str]
    stack: f.Text[str]

class ACULSDKNoticeDetailFields(LogDetailFields):
    data: ACULSDKNoticeLogFields

class ACULSDKNoticeLogFields(LogBaseFields):
    type: f.Text[Literal["acul_sdk_notice"]]
    details: ACULSDKNoticeDetailsFields

class ACULSDKNoticeDetailsFields(f.Object):
    documentation: f.Text[str]
    id: f.Text[Literal[
        "acul-sdk-deprecation",
        "acul-sdk-unsupported",
        "acul-sdk-missing-version",
    ]]
    message: f.Text[str]
    request: ACULSDKNoticeDetailsRequestFields
    sdk_version: f.Text[str]

class ACULSDKNoticeDetailsRequestFields(f.Object):
    path: f.Text[str]

class Auth0UpdateLaunchedDetailFields(LogDetailFields):
    data: Auth0UpdateLaunchedLogFields

class Auth0UpdateLaunchedLogFields(LogFields):
    type: f.Text[Literal["admin_update_launch"]]

class RateLimitOnAPIDetailFields(LogDetailFields):
    data: RateLimitOnAPILogFields

class RateLimitOnAPILogFields(LogBaseFields):
    type: f.Text[Literal["api_limit"]]
    details: RateLimitOnAPIDetailsFields

class RateLimitOnAPIDetailsFields(f.Object):
    limit: RateLimitOnAPIDetailsLimitFields
    request: RateLimitOnAPIDetailsRequestFields
    response: f.Text[str]

class RateLimitOnAPIDetailsLimitFields(f.Object):
    bucket: f.Text[str]
    global_: f.Boolean
    size: f.Number

class RateLimitOnAPIDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class RateLimitWarningOnAPIDetailFields(LogDetailFields):
    data: RateLimitWarningOnAPILogFields

class RateLimitWarningOnAPILogFields(LogBaseFields):
    type: f.Text[Literal["api_limit_warning"]]
    details: RateLimitWarningOnAPIDetailsFields

class RateLimitWarningOnAPIDetailsFields(f.Object):
    limit: RateLimitWarningOnAPIDetailsLimitFields
    request: RateLimitWarningOnAPIDetailsRequestFields

class RateLimitWarningOnAPIDetailsLimitFields(f.Object):
    bucket: f.Text[str]
    global_: f.Boolean
    size: f.Number
    usage: f.Number

class RateLimitWarningOnAPIDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class NoticeForAPIPeakPerformanceInitiatedDetailFields(LogDetailFields):
    data: NoticeForAPIPeakPerformanceInitiatedLogFields

class NoticeForAPIPeakPerformanceInitiatedLogFields(LogBaseFields):
    type: f.Text[Literal["appi"]]
    details: NoticeForAPIPeakPerformanceInitiatedDetailsFields

class NoticeForAPIPeakPerformanceInitiatedDetailsFields(f.Object):
    docs: f.Text[str]
    request: NoticeForAPIPeakPerformanceInitiatedDetailsRequestFields
    response: f.Text[str]
    total_hours_allocated: f.Number
    total_hours_consumed: f.Number
    total_hours_remaining: f.Number

class NoticeForAPIPeakPerformanceInitiatedDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class FailedCIBAExchangeDetailFields(LogDetailFields):
    data: FailedCIBAExchangeLogFields

class FailedCIBAExchangeLogFields(LogBaseFields):
    type: f.Text[Literal["ciba_exchange_failed"]]
    details: FailedCIBAExchangeDetailsFields

class FailedCIBAExchangeDetailsFields(f.Object):
    client_authentication_error: f.Text[str]
    error: FailedCIBAExchangeDetailsErrorFields

class FailedCIBAExchangeDetailsErrorFields(f.Object):
    message: f.Text[str]

class SuccessfulCIBAExchangeDetailFields(LogDetailFields):
    data: SuccessfulCIBAExchangeLogFields

class SuccessfulCIBAExchangeLogFields(LogBaseFields):
    type: f.Text[Literal["ciba_exchange_succeeded"]]
    details: SuccessfulCIBAExchangeDetailsFields

class SuccessfulCIBAExchangeDetailsFields(f.Object):
    notification_channel: f.Text[str]
    transaction_linking_id: f.Text[str]

class FailedCIBAStartDetailFields(LogDetailFields):
    data: FailedCIBAStartLogFields

class FailedCIBAStartLogFields(LogBaseFields):
    type: f.Text[Literal["ciba_start_failed"]]
    details: FailedCIBAStartDetailsFields

class FailedCIBAStartDetailsFields(f.Object):
    body: FailedCIBAStartDetailsBodyFields
    client_authentication_error: f.Text[str]
    error: FailedCIBAStartDetailsErrorFields

class FailedCIBAStartDetailsBodyFields(f.Object):
    audience: f.Text[str]
    login_hint: f.Text[str]
    scope: f.Text[str]

class FailedCIBAStartDetailsErrorFields(f.Object):
    message: f.Text[str]

class SuccessfulCIBAStartDetailFields(LogDetailFields):
    data: SuccessfulCIBAStartLogFields

class SuccessfulCIBAStartLogFields(LogBaseFields):
    type: f.Text[Literal["ciba_start_succeeded"]]
    details: SuccessfulCIBAStartDetailsFields

class SuccessfulCIBAStartDetailsFields(f.Object):
    body: SuccessfulCIBAStartDetailsBodyFields
    notification_channel: f.Text[str]
    transaction_linking_id: f.Text[str]

class SuccessfulCIBAStartDetailsBodyFields(f.Object):
    audience: f.Text[str]
    login_hint: f.Text[str]
    scope: f.Text[str]

class CodeLinkSentDetailFields(LogDetailFields):
    data: CodeLinkSentLogFields

class CodeLinkSentLogFields(LogBaseFields):
    type: f.Text[Literal["cls"]]
    details: CodeLinkSentDetailsFields

class CodeLinkSentDetailsFields(f.Object):
    body: CodeLinkSentDetailsBodyFields
    link: f.Text[str]
    transaction_id: f.Text[str]

class CodeLinkSentDetailsBodyFields(f.Object):
    authParams: f.Anything
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    send: f.Text[str]
    tenant: f.Text[str]
    transaction: f.Anything

class ConnectorOfflineDetailFields(LogDetailFields):
    data: ConnectorOfflineLogFields

class ConnectorOfflineLogFields(LogFields):
    type: f.Text[Literal["coff"]]

class ConnectorOnlineDetailFields(LogDetailFields):
    data: ConnectorOnlineLogFields

class ConnectorOnlineLogFields(LogFields):
    type: f.Text[Literal["con"]]

class FailedConnectedAccountConnectionDetailFields(LogDetailFields):
    data: FailedConnectedAccountConnectionLogFields

class FailedConnectedAccountConnectionLogFields(LogBaseFields):
    type: f.Text[Literal["connected_accounts_connection_failed"]]
    details: FailedConnectedAccountConnectionDetailsFields

class FailedConnectedAccountConnectionDetailsFields(f.Object):
    error: FailedConnectedAccountConnectionDetailsErrorFields
    request: FailedConnectedAccountConnectionDetailsRequestFields

class FailedConnectedAccountConnectionDetailsErrorFields(f.Object):
    detail: f.Text[str]
    status: f.Number
    title: f.Text[str]
    type: f.Text[str]

class FailedConnectedAccountConnectionDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class SuccessfulConnectedAccountConnectionDetailFields(LogDetailFields):
    data: SuccessfulConnectedAccountConnectionLogFields

class SuccessfulConnectedAccountConnectionLogFields(LogBaseFields):
    type: f.Text[Literal["connected_accounts_connection_succeeded"]]
    details: SuccessfulConnectedAccountConnectionDetailsFields

class SuccessfulConnectedAccountConnectionDetailsFields(f.Object):
    connected_account: SuccessfulConnectedAccountConnectionDetailsConnectedAccountFields
    request: SuccessfulConnectedAccountConnectionDetailsRequestFields

class SuccessfulConnectedAccountConnectionDetailsConnectedAccountFields(f.Object):
    id: f.Text[str]
    idp_user_id: f.Text[str]

class SuccessfulConnectedAccountConnectionDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class FailedConnectedAccountDeleteDetailFields(LogDetailFields):
    data: FailedConnectedAccountDeleteLogFields

class FailedConnectedAccountDeleteLogFields(LogBaseFields):
    type: f.Text[Literal["connected_accounts_delete_failed"]]
    details: FailedConnectedAccountDeleteDetailsFields

class FailedConnectedAccountDeleteDetailsFields(f.Object):
    connected_account: FailedConnectedAccountDeleteDetailsConnectedAccountFields
    error: FailedConnectedAccountDeleteDetailsErrorFields
    request: FailedConnectedAccountDeleteDetailsRequestFields

class FailedConnectedAccountDeleteDetailsConnectedAccountFields(f.Object):
    id: f.Text[str]

class FailedConnectedAccountDeleteDetailsErrorFields(f.Object):
    detail: f.Text[str]
    status: f.Number
    title: f.Text[str]
    type: f.Text[str]

class FailedConnectedAccountDeleteDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class SuccessfulConnectedAccountDeleteDetailFields(LogDetailFields):
    data: SuccessfulConnectedAccountDeleteLogFields

class SuccessfulConnectedAccountDeleteLogFields(LogBaseFields):
    type: f.Text[Literal["connected_accounts_delete_succeeded"]]
    details: SuccessfulConnectedAccountDeleteDetailsFields

class SuccessfulConnectedAccountDeleteDetailsFields(f.Object):
    connected_account: SuccessfulConnectedAccountDeleteDetailsConnectedAccountFields
    request: SuccessfulConnectedAccountDeleteDetailsRequestFields

class SuccessfulConnectedAccountDeleteDetailsConnectedAccountFields(f.Object):
    id: f.Text[str]

class SuccessfulConnectedAccountDeleteDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class ConnectionCreatedDetailFields(CloudEventFields):
    type: f.Text[Literal["connection.created"]]
    data: ConnectionCreatedDataFields

class ConnectionCreatedDataFields(StreamDataFields):
    object: ConnectionFields
    previous_object: ConnectionFields
    context: EventContextFields

class ConnectionDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["connection.deleted"]]
    data: ConnectionDeletedDataFields

class ConnectionDeletedDataFields(StreamDataFields):
    object: ConnectionFields
    previous_object: ConnectionFields
    context: EventContextFields

class ConnectionUpdatedDetailFields(CloudEventFields):
    type: f.Text[Literal["connection.updated"]]
    data: ConnectionUpdatedDataFields

class ConnectionUpdatedDataFields(StreamDataFields):
    object: ConnectionFields
    previous_object: ConnectionFields
    context: EventContextFields

class CodeSentDetailFields(LogDetailFields):
    data: CodeSentLogFields

class CodeSentLogFields(LogBaseFields):
    type: f.Text[Literal["cs"]]
    details: CodeSentDetailsFields

class CodeSentDetailsFields(f.Object):
    body: CodeSentDetailsBodyFields
    transaction_id: f.Text[str]

class CodeSentDetailsBodyFields(f.Object):
    authParams: CodeSentDetailsBodyAuthParamsFields
    client_id: f.Text[str]
    connection: f.Text[str]
    ip: f.Text[str]
    phone_number: f.Text[str]
    request_language: f.Text[str]
    send: f.Text[str]
    tenant: f.Text[str]
    user_agent: f.Text[str]
    username: f.Text[str]

class CodeSentDetailsBodyAuthParamsFields(f.Object):
    audience: f.Text[str]
    redirect_uri: f.Text[str]
    response_type: f.Text[str]
    scope: f.Text[str]
    state: f.Text[str]

class CustomDomainVerificationFailedDetailFields(LogDetailFields):
    data: CustomDomainVerificationFailedLogFields

class CustomDomainVerificationFailedLogFields(LogBaseFields):
    type: f.Text[Literal["custom_domain_verification_failed"]]
    details: CustomDomainVerificationFailedDetailsFields

class CustomDomainVerificationFailedDetailsFields(f.Object):
    created_at: f.Text[str]
    custom_domain_id: f.Text[str]
    domain: f.Text[str]
    error: f.Text[str]
    errorMsg: f.Text[str]
    status: f.Text[str]
    type: f.Text[str]

class DeprecationNoticeDetailFields(LogDetailFields):
    data: DeprecationNoticeLogFields

class DeprecationNoticeLogFields(LogBaseFields):
    type: f.Text[Literal["depnote"]]
    details: DeprecationNoticeDetailsFields

class DeprecationNoticeDetailsFields(f.Object):
    feature: DeprecationNoticeDetailsFeatureFields
    method: f.Text[str]
    path: f.Text[str]

class DeprecationNoticeDetailsFeatureFields(f.Object):
    description: f.Text[str]
    documentation: f.Text[str]
    id: f.Text[str]
    name: f.Text[str]
    tenant_from_host: f.Text[str]

class InboundDirectorySyncCompletedDetailFields(LogDetailFields):
    data: InboundDirectorySyncCompletedLogFields

class InboundDirectorySyncCompletedLogFields(LogBaseFields):
    type: f.Text[Literal["directory_sync_completed"]]
    details: InboundDirectorySyncCompletedDetailsFields

class InboundDirectorySyncCompletedDetailsFields(f.Object):
    completed_at: f.Text[str]
    created_at: f.Text[str]
    scheduled: f.Boolean
    started_at: f.Text[str]
    sync_status: f.Text[str]
    synchronization_id: f.Text[str]

class InboundDirectorySyncFailedDetailFields(LogDetailFields):
    data: InboundDirectorySyncFailedLogFields

class InboundDirectorySyncFailedLogFields(LogBaseFields):
    type: f.Text[Literal["directory_sync_failed"]]
    details: InboundDirectorySyncFailedDetailsFields

class InboundDirectorySyncFailedDetailsFields(f.Object):
    created_at: f.Text[str]
    error: InboundDirectorySyncFailedDetailsErrorFields
    scheduled: f.Boolean
    started_at: f.Text[str]
    sync_status: f.Text[str]
    synchronization_id: f.Text[str]

class InboundDirectorySyncFailedDetailsErrorFields(f.Object):
    message: f.Text[str]
    user_errors: InboundDirectorySyncFailedDetailsErrorUserErrorFields
    user_errors_summary: f.Map[f.Number]
    user_errors_truncated: f.Boolean

class InboundDirectorySyncFailedDetailsErrorUserErrorFields(f.Object):
    identity_user_id: f.Text[str]
    operation: f.Text[str]
    reason: f.Text[str]

class InboundDirectorySyncStartedDetailFields(LogDetailFields):
    data: InboundDirectorySyncStartedLogFields

class InboundDirectorySyncStartedLogFields(LogBaseFields):
    type: f.Text[Literal["directory_sync_started"]]
    details: InboundDirectorySyncStartedDetailsFields

class InboundDirectorySyncStartedDetailsFields(f.Object):
    created_at: f.Text[str]
    scheduled: f.Boolean
    started_at: f.Text[str]
    synchronization_id: f.Text[str]

class DeletedUserDetailFields(LogDetailFields):
    data: DeletedUserLogFields

class DeletedUserLogFields(LogFields):
    type: f.Text[Literal["du"]]

class FailedLoginDetailFields(LogDetailFields):
    data: FailedLoginLogFields

class FailedLoginLogFields(LogBaseFields):
    type: f.Text[Literal["f"]]
    details: FailedLoginDetailsFields

class FailedLoginDetailsFields(f.Object):
    channel: f.Text[str]
    dpop_nonce_used: f.Boolean
    dpop_signing_alg: f.Text[str]
    error: LoginErrorFields
    grant_type: f.Text[str]
    id_token_signed_response_algs: f.Text[str]
    id_token_signing_alg: f.Text[str]
    idp_token_type: f.Text[str]
    qs: f.Map[f.Anything]
    requested_client_id: f.Text[str]
    riskAssessment: RiskAssessmentFields
    session: FailedLoginDetailsSessionFields
    session_id: f.Text[str]
    stats: LoginStatsFields
    token_endpoint_auth_method: f.Text[str]
    token_endpoint_auth_signing_alg: f.Text[str]
    token_endpoint_auth_signing_kid: f.Text[str]
    transaction_id: f.Text[str]
    triggered_by_session_transfer_token: f.Boolean
    upstream_userinfo_fetch: FailedLoginDetailsUpstreamUserinfoFetchFields
    body: f.Map[f.Anything]
    connection: f.Text[str]
    description: f.Anything

class FailedLoginDetailsSessionFields(f.Object):
    cookie: FailedLoginDetailsSessionCookieFields
    idp_session_expiry: f.Number

class FailedLoginDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedLoginDetailsUpstreamUserinfoFetchFields(f.Object):
    dpop_bound: f.Boolean
    status: f.Text[Literal[
        "SUCCESS",
        "FAILURE",
    ]]

class FailedExchangeOnBehalfOfTokenDetailFields(LogDetailFields):
    data: FailedExchangeOnBehalfOfTokenLogFields

class FailedExchangeOnBehalfOfTokenLogFields(LogBaseFields):
    type: f.Text[Literal["failed_on_behalf_of_token_exchange"]]
    details: FailedExchangeOnBehalfOfTokenDetailsFields

class FailedExchangeOnBehalfOfTokenDetailsFields(f.Object):
    actor: ActorFields
    requested_token_type: f.Text[str]
    subject_token_type: f.Text[str]

class FailedAPIOperationDetailFields(LogDetailFields):
    data: FailedAPIOperationLogFields

class FailedAPIOperationLogFields(LogFields):
    type: f.Text[Literal["fapi"]]

class FailedByConnectorDetailFields(LogDetailFields):
    data: FailedByConnectorLogFields

class FailedByConnectorLogFields(LogFields):
    type: f.Text[Literal["fc"]]

class FailedChangeEmailDetailFields(LogDetailFields):
    data: FailedChangeEmailLogFields

class FailedChangeEmailLogFields(LogBaseFields):
    type: f.Text[Literal["fce"]]
    details: FailedChangeEmailDetailsFields

class FailedChangeEmailDetailsFields(f.Object):
    body: FailedChangeEmailDetailsBodyFields

class FailedChangeEmailDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    email_verified: f.Boolean
    newEmail: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]
    verify: f.Boolean

class FailedByCORSDetailFields(LogDetailFields):
    data: FailedByCORSLogFields

class FailedByCORSLogFields(LogBaseFields):
    type: f.Text[Literal["fco"]]
    details: FailedByCORSDetailsFields

class FailedByCORSDetailsFields(f.Object):
    allowedOrigins: f.Text[str]
    headers: f.Map[f.Text[str]]
    host: f.Text[str]
    method: f.Text[str]
    origin: f.Text[str]
    originUrl: f.Text[str]
    originalUrl: f.Text[str]
    session_id: f.Text[str]
    webOrigins: f.Text[str]
    xhr: f.Boolean

class FailedCrossOriginAuthenticationDetailFields(LogDetailFields):
    data: FailedCrossOriginAuthenticationLogFields

class FailedCrossOriginAuthenticationLogFields(LogBaseFields):
    type: f.Text[Literal["fcoa"]]
    details: FailedCrossOriginAuthenticationDetailsFields

class FailedCrossOriginAuthenticationDetailsFields(f.Object):
    actions: FailedCrossOriginAuthenticationDetailsActionsFields
    body: f.Map[f.Anything]
    connection: f.Text[str]
    error: LoginErrorFields
    qs: f.Map[f.Anything]
    session: FailedCrossOriginAuthenticationDetailsSessionFields
    session_connection: f.Text[str]
    stats: LoginStatsFields
    transaction_id: f.Text[str]

class FailedCrossOriginAuthenticationDetailsActionsFields(f.Object):
    executions: f.Text[str]

class FailedCrossOriginAuthenticationDetailsSessionFields(f.Object):
    cookie: FailedCrossOriginAuthenticationDetailsSessionCookieFields
    idp_session_expiry: f.Number

class FailedCrossOriginAuthenticationDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedChangePasswordDetailFields(LogDetailFields):
    data: FailedChangePasswordLogFields

class FailedChangePasswordLogFields(LogBaseFields):
    type: f.Text[Literal["fcp"]]
    details: FailedChangePasswordDetailsFields

class FailedChangePasswordDetailsFields(f.Object):
    body: FailedChangePasswordDetailsBodyFields
    description: f.Text[str]
    query: FailedChangePasswordDetailsQueryFields

class FailedChangePasswordDetailsBodyFields(f.Object):
    csrf: f.Text[str]
    confirmNewPassword: f.Text[str]
    newPassword: f.Text[str]
    ticket: f.Text[str]

class FailedChangePasswordDetailsQueryFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    includeEmailInRedirect: f.Boolean
    markEmailAsVerified: f.Boolean
    newPassword: f.Text[str]
    resultUrl: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]
    username: f.Text[str]

class FailedPostChangePasswordHookDetailFields(LogDetailFields):
    data: FailedPostChangePasswordHookLogFields

class FailedPostChangePasswordHookLogFields(LogBaseFields):
    type: f.Text[Literal["fcph"]]
    details: FailedPostChangePasswordHookDetailsFields

class FailedPostChangePasswordHookDetailsFields(f.Object):
    actions: FailedPostChangePasswordHookDetailsActionsFields

class FailedPostChangePasswordHookDetailsActionsFields(f.Object):
    executions: f.Text[str]

class FailedChangePhoneNumberDetailFields(LogDetailFields):
    data: FailedChangePhoneNumberLogFields

class FailedChangePhoneNumberLogFields(LogBaseFields):
    type: f.Text[Literal["fcpn"]]
    details: FailedChangePhoneNumberDetailsFields

class FailedChangePhoneNumberDetailsFields(f.Object):
    body: FailedChangePhoneNumberDetailsBodyFields

class FailedChangePhoneNumberDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    new_phone_number: f.Text[str]
    old_phone_number: f.Text[str]
    phone_verified: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]
    verify: f.Boolean

class FailedChangePasswordRequestDetailFields(LogDetailFields):
    data: FailedChangePasswordRequestLogFields

class FailedChangePasswordRequestLogFields(LogBaseFields):
    type: f.Text[Literal["fcpr"]]
    details: FailedChangePasswordRequestDetailsFields

class FailedChangePasswordRequestDetailsFields(f.Object):
    body: FailedChangePasswordRequestDetailsBodyFields
    transaction_id: f.Text[str]

class FailedChangePasswordRequestDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    debug: f.Boolean
    description: f.Text[str]
    email: f.Text[str]
    newPassword: f.Text[str]
    requiredCaptcha: f.Boolean
    tenant: f.Text[str]
    ttl_sec: f.Number
    username: f.Text[str]
    verify: f.Boolean

class FailedConnectorProvisioningDetailFields(LogDetailFields):
    data: FailedConnectorProvisioningLogFields

class FailedConnectorProvisioningLogFields(LogBaseFields):
    type: f.Text[Literal["fcpro"]]
    details: FailedConnectorProvisioningDetailsFields

class FailedConnectorProvisioningDetailsFields(f.Object):
    details: f.Text[str]

class FailedChangeUsernameDetailFields(LogDetailFields):
    data: FailedChangeUsernameLogFields

class FailedChangeUsernameLogFields(LogBaseFields):
    type: f.Text[Literal["fcu"]]
    details: FailedChangeUsernameDetailsFields

class FailedChangeUsernameDetailsFields(f.Object):
    body: FailedChangeUsernameDetailsBodyFields

class FailedChangeUsernameDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    newUername: f.Text[str]
    oldUsername: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class FailedDelegationDetailFields(LogDetailFields):
    data: FailedDelegationLogFields

class FailedDelegationLogFields(LogBaseFields):
    type: f.Text[Literal["fd"]]
    details: FailedDelegationDetailsFields

class FailedDelegationDetailsFields(f.Object):
    api_type: f.Text[str]
    device: f.Text[str]
    grant_type: f.Text[str]
    scope: f.Text[str]
    target: f.Text[str]

class FailedDeviceActivationDetailFields(LogDetailFields):
    data: FailedDeviceActivationLogFields

class FailedDeviceActivationLogFields(LogBaseFields):
    type: f.Text[Literal["fdeac"]]
    details: FailedDeviceActivationDetailsFields

class FailedDeviceActivationDetailsFields(f.Object):
    code: f.Text[str]
    connection: f.Text[str]
    error: FailedDeviceActivationDetailsErrorFields
    session_id: f.Text[str]

class FailedDeviceActivationDetailsErrorFields(f.Object):
    type: f.Text[str]

class FailedDeviceAuthorizationRequestDetailFields(LogDetailFields):
    data: FailedDeviceAuthorizationRequestLogFields

class FailedDeviceAuthorizationRequestLogFields(LogBaseFields):
    type: f.Text[Literal["fdeaz"]]
    details: FailedDeviceAuthorizationRequestDetailsFields

class FailedDeviceAuthorizationRequestDetailsFields(f.Object):
    body: FailedDeviceAuthorizationRequestDetailsBodyFields
    error: LoginErrorFields
    qs: f.Map[f.Anything]

class FailedDeviceAuthorizationRequestDetailsBodyFields(f.Object):
    audience: f.Text[str]
    client_id: f.Text[str]
    scope: f.Text[str]

class UserCanceledDeviceConfirmationDetailFields(LogDetailFields):
    data: UserCanceledDeviceConfirmationLogFields

class UserCanceledDeviceConfirmationLogFields(LogBaseFields):
    type: f.Text[Literal["fdecc"]]
    details: UserCanceledDeviceConfirmationDetailsFields

class UserCanceledDeviceConfirmationDetailsFields(f.Object):
    session_id: f.Text[str]

class FailedExchangeDelegatedAuthorizationCodeDetailFields(LogDetailFields):
    data: FailedExchangeDelegatedAuthorizationCodeLogFields

class FailedExchangeDelegatedAuthorizationCodeLogFields(LogBaseFields):
    type: f.Text[Literal["fdeleacft"]]
    details: FailedExchangeDelegatedAuthorizationCodeDetailsFields

class FailedExchangeDelegatedAuthorizationCodeDetailsFields(f.Object):
    actor: FailedExchangeDelegatedAuthorizationCodeDetailsActorFields
    code: f.Text[str]
    requested_client_id: f.Text[str]

class FailedExchangeDelegatedAuthorizationCodeDetailsActorFields(f.Object):
    sub: f.Text[str]

class FailedDelegatedSilentAuthenticationDetailFields(LogDetailFields):
    data: FailedDelegatedSilentAuthenticationLogFields

class FailedDelegatedSilentAuthenticationLogFields(LogBaseFields):
    type: f.Text[Literal["fdelsa"]]
    details: FailedDelegatedSilentAuthenticationDetailsFields

class FailedDelegatedSilentAuthenticationDetailsFields(f.Object):
    actor: FailedDelegatedSilentAuthenticationDetailsActorFields
    session: FailedDelegatedSilentAuthenticationDetailsSessionFields
    triggered_by_session_transfer_token: f.Boolean

class FailedDelegatedSilentAuthenticationDetailsActorFields(f.Object):
    sub: f.Text[str]

class FailedDelegatedSilentAuthenticationDetailsSessionFields(f.Object):
    cookie: FailedDelegatedSilentAuthenticationDetailsSessionCookieFields
    idp_session_expiry: f.Number

class FailedDelegatedSilentAuthenticationDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedUserDeletionDetailFields(LogDetailFields):
    data: FailedUserDeletionLogFields

class FailedUserDeletionLogFields(LogBaseFields):
    type: f.Text[Literal["fdu"]]
    details: FailedUserDeletionDetailsFields

class FailedUserDeletionDetailsFields(f.Object):
    body: FailedUserDeletionDetailsBodyFields

class FailedUserDeletionDetailsBodyFields(f.Object):
    connection: f.Text[str]
    tenant: f.Text[str]

class FailedExchangeAuthorizationCodeDetailFields(LogDetailFields):
    data: FailedExchangeAuthorizationCodeLogFields

class FailedExchangeAuthorizationCodeLogFields(LogBaseFields):
    type: f.Text[Literal["feacft"]]
    details: FailedExchangeAuthorizationCodeDetailsFields

class FailedExchangeAuthorizationCodeDetailsFields(f.Object):
    code: f.Text[str]
    requested_client_id: f.Text[str]

class FailedExchangeClientCredentialsDetailFields(LogDetailFields):
    data: FailedExchangeClientCredentialsLogFields

class FailedExchangeClientCredentialsLogFields(LogBaseFields):
    type: f.Text[Literal["feccft"]]
    details: FailedExchangeClientCredentialsDetailsFields

class FailedExchangeClientCredentialsDetailsFields(f.Object):
    client_authentoication_error: f.Text[str]

class FailedExchangeCustomTokenDetailFields(LogDetailFields):
    data: FailedExchangeCustomTokenLogFields

class FailedExchangeCustomTokenLogFields(LogBaseFields):
    type: f.Text[Literal["fecte"]]
    details: FailedExchangeCustomTokenDetailsFields

class FailedExchangeCustomTokenDetailsFields(f.Object):
    actor: ActorFields
    subject_token_type: f.Text[str]

class FailedExchangeDeviceCodeDetailFields(LogDetailFields):
    data: FailedExchangeDeviceCodeLogFields

class FailedExchangeDeviceCodeLogFields(LogFields):
    type: f.Text[Literal["fede"]]

class FailedFederatedLogoutDetailFields(LogDetailFields):
    data: FailedFederatedLogoutLogFields

class FailedFederatedLogoutLogFields(LogBaseFields):
    type: f.Text[Literal["federated_logout_failed"]]
    details: FailedFederatedLogoutDetailsFields

class FailedFederatedLogoutDetailsFields(f.Object):
    errors: f.Text[str]

class FailedExchangeNativeSocialLoginDetailFields(LogDetailFields):
    data: FailedExchangeNativeSocialLoginLogFields

class FailedExchangeNativeSocialLoginLogFields(LogBaseFields):
    type: f.Text[Literal["fens"]]
    details: FailedExchangeNativeSocialLoginDetailsFields

class FailedExchangeNativeSocialLoginDetailsFields(f.Object):
    subject_token_type: f.Text[str]

class FailedExchangePasswordAndOOBChallengeDetailFields(LogDetailFields):
    data: FailedExchangePasswordAndOOBChallengeLogFields

class FailedExchangePasswordAndOOBChallengeLogFields(LogFields):
    type: f.Text[Literal["feoobft"]]

class FailedExchangePasswordAndOTPChallengeDetailFields(LogDetailFields):
    data: FailedExchangePasswordAndOTPChallengeLogFields

class FailedExchangePasswordAndOTPChallengeLogFields(LogFields):
    type: f.Text[Literal["feotpft"]]

class FailedExchangePasswordDetailFields(LogDetailFields):
    data: FailedExchangePasswordLogFields

class FailedExchangePasswordLogFields(LogFields):
    type: f.Text[Literal["fepft"]]

class FailedExchangePasswordlessOTPDetailFields(LogDetailFields):
    data: FailedExchangePasswordlessOTPLogFields

class FailedExchangePasswordlessOTPLogFields(LogFields):
    type: f.Text[Literal["fepotpft"]]

class FailedExchangePasswordAndMFARecoveryCodeDetailFields(LogDetailFields):
    data: FailedExchangePasswordAndMFARecoveryCodeLogFields

class FailedExchangePasswordAndMFARecoveryCodeLogFields(LogFields):
    type: f.Text[Literal["fercft"]]

class FailedExchangeRotatingRefreshTokenDetailFields(LogDetailFields):
    data: FailedExchangeRotatingRefreshTokenLogFields

class FailedExchangeRotatingRefreshTokenLogFields(LogBaseFields):
    type: f.Text[Literal["ferrt"]]
    details: FailedExchangeRotatingRefreshTokenDetailsFields

class FailedExchangeRotatingRefreshTokenDetailsFields(f.Object):
    familyId: f.Text[str]
    latestCounter: f.Number
    tokenCounter: f.Number

class FailedExchangeRefreshTokenDetailFields(LogDetailFields):
    data: FailedExchangeRefreshTokenLogFields

class FailedExchangeRefreshTokenLogFields(LogBaseFields):
    type: f.Text[Literal["fertft"]]
    details: FailedExchangeRefreshTokenDetailsFields

class FailedExchangeRefreshTokenDetailsFields(f.Object):
    actions: FailedExchangeRefreshTokenDetailsActionsFields
    failure_reason: f.Text[Literal[
        "session_not_found",
        "grant_revoked",
        "invalid_token",
    ]]
    policy_used: f.Text[Literal[
        "mrrt",
        "refresh_token_user_grant",
    ]]
    refresh_token: FailedExchangeRefreshTokenDetailsRefreshTokenFields
    requested_client_id: f.Text[str]

class FailedExchangeRefreshTokenDetailsActionsFields(f.Object):
    executions: f.Text[str]

class FailedExchangeRefreshTokenDetailsRefreshTokenFields(f.Object):
    access: f.Text[Literal[
        "online",
        "offline",
    ]]
    session_id: f.Text[str]

class FailedExchangeTokenVaultDetailFields(LogDetailFields):
    data: FailedExchangeTokenVaultLogFields

class FailedExchangeTokenVaultLogFields(LogBaseFields):
    type: f.Text[Literal["feta"]]
    details: FailedExchangeTokenVaultDetailsFields

class FailedExchangeTokenVaultDetailsFields(f.Object):
    audit_context: f.Text[str]
    enterprise_connection: f.Text[str]
    enterprise_connection_id: f.Text[str]
    failure_reason: f.Text[str]
    is_privileged_worker: f.Boolean
    subject_token_type: f.Text[str]
    token_broker: f.Text[str]

class FailedInviteAcceptDetailFields(LogDetailFields):
    data: FailedInviteAcceptLogFields

class FailedInviteAcceptLogFields(LogBaseFields):
    type: f.Text[Literal["fi"]]
    details: FailedInviteAcceptDetailsFields

class FailedInviteAcceptDetailsFields(f.Object):
    invitation: FailedInviteAcceptDetailsInvitationFields

class FailedInviteAcceptDetailsInvitationFields(f.Object):
    client_id: f.Text[str]
    created_at: f.Text[str]
    expires_at: f.Text[str]
    id: f.Text[str]
    invitee: FailedInviteAcceptDetailsInvitationInviteeFields
    inviter: FailedInviteAcceptDetailsInvitationInviterFields
    roles: f.Text[str]
    ticket_id: f.Text[str]

class FailedInviteAcceptDetailsInvitationInviteeFields(f.Object):
    email: f.Text[str]

class FailedInviteAcceptDetailsInvitationInviterFields(f.Object):
    name: f.Text[str]
    organization_id: f.Text[str]

class FailedLogoutDetailFields(LogDetailFields):
    data: FailedLogoutLogFields

class FailedLogoutLogFields(LogBaseFields):
    type: f.Text[Literal["flo"]]
    details: FailedLogoutDetailsFields

class FailedLogoutDetailsFields(f.Object):
    allowed_logout_url: f.Text[str]
    initiated_by: f.Text[str]
    protocol: f.Text[str]
    return_to: f.Text[str]
    session_id: f.Text[str]

class FlowsExecutionCompletedDetailFields(LogDetailFields):
    data: FlowsExecutionCompletedLogFields

class FlowsExecutionCompletedLogFields(LogBaseFields):
    type: f.Text[Literal["flows_execution_completed"]]
    details: FlowsExecutionCompletedDetailsFields

class FlowsExecutionCompletedDetailsFields(f.Object):
    execution_id: f.Text[str]
    flow_id: f.Text[str]
    state: f.Text[str]

class FlowsExecutionFailedDetailFields(LogDetailFields):
    data: FlowsExecutionFailedLogFields

class FlowsExecutionFailedLogFields(LogBaseFields):
    type: f.Text[Literal["flows_execution_failed"]]
    details: FlowsExecutionFailedDetailsFields

class FlowsExecutionFailedDetailsFields(f.Object):
    error: FlowsExecutionFailedDetailsErrorFields
    execution_id: f.Text[str]
    flow_id: f.Text[str]
    state: f.Text[str]

class FlowsExecutionFailedDetailsErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class FailedSendingNotificationDetailFields(LogDetailFields):
    data: FailedSendingNotificationLogFields

class FailedSendingNotificationLogFields(LogBaseFields):
    type: f.Text[Literal["fn"]]
    details: FailedSendingNotificationDetailsFields

class FailedSendingNotificationDetailsFields(f.Object):
    email_type: f.Text[str]
    error: f.Text[str]
    notification_type: f.Text[str]
    to: f.Text[str]

class FormsSubmissionFailedDetailFields(LogDetailFields):
    data: FormsSubmissionFailedLogFields

class FormsSubmissionFailedLogFields(LogBaseFields):
    type: f.Text[Literal["forms_submission_failed"]]
    details: FormsSubmissionFailedDetailsFields

class FormsSubmissionFailedDetailsFields(f.Object):
    error: FormsSubmissionFailedDetailsErrorFields
    form_id: f.Text[str]
    state: f.Text[str]

class FormsSubmissionFailedDetailsErrorFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]

class FormsSubmissionSucceededDetailFields(LogDetailFields):
    data: FormsSubmissionSucceededLogFields

class FormsSubmissionSucceededLogFields(LogBaseFields):
    type: f.Text[Literal["forms_submission_succeeded"]]
    details: FormsSubmissionSucceededDetailsFields

class FormsSubmissionSucceededDetailsFields(f.Object):
    form_id: f.Text[str]
    state: f.Text[str]

class FailedLoginIncorrectPasswordDetailFields(LogDetailFields):
    data: FailedLoginIncorrectPasswordLogFields

class FailedLoginIncorrectPasswordLogFields(LogBaseFields):
    type: f.Text[Literal["fp"]]
    details: FailedLoginIncorrectPasswordDetailsFields

class FailedLoginIncorrectPasswordDetailsFields(f.Object):
    consoleOut: f.Anything
    error: FailedLoginIncorrectPasswordDetailsErrorFields
    transaction_id: f.Text[str]

class FailedLoginIncorrectPasswordDetailsErrorFields(f.Object):
    message: f.Text[str]
    reason: f.Text[str]

class FailedPushedAuthorizationRequestDetailFields(LogDetailFields):
    data: FailedPushedAuthorizationRequestLogFields

class FailedPushedAuthorizationRequestLogFields(LogBaseFields):
    type: f.Text[Literal["fpar"]]
    details: FailedPushedAuthorizationRequestDetailsFields

class FailedPushedAuthorizationRequestDetailsFields(f.Object):
    error: LoginErrorFields
    qs: f.Map[f.Anything]
    riskAssessment: RiskAssessmentFields
    session_id: f.Text[str]
    stats: LoginStatsFields

class FailedPostUserRegistrationHookDetailFields(LogDetailFields):
    data: FailedPostUserRegistrationHookLogFields

class FailedPostUserRegistrationHookLogFields(LogFields):
    type: f.Text[Literal["fpurh"]]

class FailedSignupDetailFields(LogDetailFields):
    data: FailedSignupLogFields

class FailedSignupLogFields(LogBaseFields):
    type: f.Text[Literal["fs"]]
    details: FailedSignupDetailsFields

class FailedSignupDetailsFields(f.Object):
    grant_type: f.Text[str]
    phone_number: f.Text[str]
    phone_risk_assessment: FailedSignupDetailsPhoneRiskAssessmentFields
    riskAssessment: RiskAssessmentFields
    session: FailedSignupDetailsSessionFields
    body: f.Map[f.Anything]
    description: f.Anything

class FailedSignupDetailsPhoneRiskAssessmentFields(f.Object):
    country_code: f.Number
    is_valid: f.Boolean
    line_type: f.Text[str]
    risk_level: f.Text[str]

class FailedSignupDetailsSessionFields(f.Object):
    cookie: FailedSignupDetailsSessionCookieFields
    idp_session_expiry: f.Number

class FailedSignupDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedSilentAuthDetailFields(LogDetailFields):
    data: FailedSilentAuthLogFields

class FailedSilentAuthLogFields(LogBaseFields):
    type: f.Text[Literal["fsa"]]
    details: FailedSilentAuthDetailsFields

class FailedSilentAuthDetailsFields(f.Object):
    session: FailedSilentAuthDetailsSessionFields
    triggered_by_session_transfer_token: f.Boolean
    body: f.Map[f.Anything]
    connection: f.Text[str]
    error: LoginErrorFields
    qs: f.Map[f.Anything]
    session_connection: f.Text[str]
    session_id: f.Text[str]

class FailedSilentAuthDetailsSessionFields(f.Object):
    cookie: FailedSilentAuthDetailsSessionCookieFields
    idp_session_expiry: f.Number

class FailedSilentAuthDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedSCIMOperationDetailFields(LogDetailFields):
    data: FailedSCIMOperationLogFields

class FailedSCIMOperationLogFields(LogBaseFields):
    type: f.Text[Literal["fscim"]]
    details: FailedSCIMOperationDetailsFields

class FailedSCIMOperationDetailsFields(f.Object):
    action: f.Text[str]
    connection_id: f.Text[str]
    request: FailedSCIMOperationDetailsRequestFields
    response: FailedSCIMOperationDetailsResponseFields

class FailedSCIMOperationDetailsRequestFields(f.Object):
    body: f.Map[f.Anything]
    ip: f.Text[str]
    method: f.Text[str]
    path: f.Text[str]
    query: f.Map[f.Anything]
    userAgent: f.Text[str]

class FailedSCIMOperationDetailsResponseFields(f.Object):
    statusCode: f.Number

class FailedLoginInvalidEmailUsernameDetailFields(LogDetailFields):
    data: FailedLoginInvalidEmailUsernameLogFields

class FailedLoginInvalidEmailUsernameLogFields(LogBaseFields):
    type: f.Text[Literal["fu"]]
    details: FailedLoginInvalidEmailUsernameDetailsFields

class FailedLoginInvalidEmailUsernameDetailsFields(f.Object):
    error: FailedLoginInvalidEmailUsernameDetailsErrorFields
    transaction_id: f.Text[str]

class FailedLoginInvalidEmailUsernameDetailsErrorFields(f.Object):
    message: f.Text[str]

class FailedUsersImportDetailFields(LogDetailFields):
    data: FailedUsersImportLogFields

class FailedUsersImportLogFields(LogBaseFields):
    type: f.Text[Literal["fui"]]
    details: FailedUsersImportDetailsFields

class FailedUsersImportDetailsFields(f.Object):
    connection: f.Text[str]
    tenant: f.Text[str]

class FailedVerificationEmailDetailFields(LogDetailFields):
    data: FailedVerificationEmailLogFields

class FailedVerificationEmailLogFields(LogBaseFields):
    type: f.Text[Literal["fv"]]
    details: FailedVerificationEmailDetailsFields

class FailedVerificationEmailDetailsFields(f.Object):
    body: FailedVerificationEmailDetailsBodyFields
    email: f.Text[str]
    query: FailedVerificationEmailDetailsQueryFields
    title: f.Text[str]

class FailedVerificationEmailDetailsBodyFields(f.Object):
    tenant: f.Text[str]
    ticket: f.Text[str]

class FailedVerificationEmailDetailsQueryFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    idp_user_id: f.Text[str]
    includeEmailInRedirect: f.Text[str]
    resultUrl: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class FailedVerificationEmailRequestDetailFields(LogDetailFields):
    data: FailedVerificationEmailRequestLogFields

class FailedVerificationEmailRequestLogFields(LogBaseFields):
    type: f.Text[Literal["fvr"]]
    details: FailedVerificationEmailRequestDetailsFields

class FailedVerificationEmailRequestDetailsFields(f.Object):
    body: FailedVerificationEmailRequestDetailsBodyFields

class FailedVerificationEmailRequestDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    idp_user_id: f.Anything
    includeEmailInRedirect: f.Boolean
    job_id: f.Text[str]
    provider: f.Text[str]
    resultUrl: f.Text[str]
    template: FailedVerificationEmailRequestDetailsBodyTemplateFields
    tenant: f.Text[str]
    to: f.Text[str]
    ttl_sec: f.Number
    user_id: f.Text[str]
    verificationUrl: f.Text[str]

class FailedVerificationEmailRequestDetailsBodyTemplateFields(f.Object):
    type: f.Text[str]

class EmailVerificationConfirmedDetailFields(LogDetailFields):
    data: EmailVerificationConfirmedLogFields

class EmailVerificationConfirmedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_auth_email_verification"]]
    details: GuardianDetailsFields

class EmailVerificationFailedToConfirmDetailFields(LogDetailFields):
    data: EmailVerificationFailedToConfirmLogFields

class EmailVerificationFailedToConfirmLogFields(LogFields):
    type: f.Text[Literal["gd_auth_fail_email_verification"]]

class MFAAuthFailedDetailFields(LogDetailFields):
    data: MFAAuthFailedLogFields

class MFAAuthFailedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_auth_failed"]]
    details: MFAAuthFailedDetailsFields

class MFAAuthFailedDetailsFields(f.Object):
    authenticator: MFAAuthFailedDetailsAuthenticatorFields
    device_id: f.Text[str]
    enrollment: MFAAuthFailedDetailsEnrollmentFields
    failure_details: MFAAuthFailedDetailsFailureDetailsFields
    first_factor: f.Boolean
    provider_error: MFAAuthFailedDetailsProviderErrorFields
    remember_browser: f.Boolean
    request: MFAAuthFailedDetailsRequestFields
    response: f.Map[f.Anything]
    session_id: f.Text[str]

class MFAAuthFailedDetailsAuthenticatorFields(f.Object):
    id: f.Text[str]
    phone_number: f.Text[str]
    type: f.Text[str]

class MFAAuthFailedDetailsEnrollmentFields(f.Object):
    id_: f.Text[str]
    identifier: f.Text[str]
    name: f.Text[str]
    phone_number: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class MFAAuthFailedDetailsFailureDetailsFields(f.Object):
    errorCode: f.Text[str]
    message: f.Text[str]

class MFAAuthFailedDetailsProviderErrorFields(f.Object):
    errorCode: f.Text[str]
    message: f.Text[str]

class MFAAuthFailedDetailsRequestFields(f.Object):
    auth: MFAAuthFailedDetailsRequestAuthFields
    body: MFAAuthFailedDetailsRequestBodyFields
    ip: f.Text[str]
    method: f.Text[str]
    path: f.Text[str]
    query: f.Text[str]
    userAgent: f.Text[str]

class MFAAuthFailedDetailsRequestAuthFields(f.Object):
    scopes: f.Text[str]
    strategy: f.Text[str]

class MFAAuthFailedDetailsRequestBodyFields(f.Object):
    code: f.Text[str]

class MFAAuthRejectedDetailFields(LogDetailFields):
    data: MFAAuthRejectedLogFields

class MFAAuthRejectedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_auth_rejected"]]
    details: GuardianDetailsFields

class MFAAuthSuccessDetailFields(LogDetailFields):
    data: MFAAuthSuccessLogFields

class MFAAuthSuccessLogFields(LogBaseFields):
    type: f.Text[Literal["gd_auth_succeed"]]
    details: GuardianDetailsFields

class MFAEnrollmentCompleteDetailFields(LogDetailFields):
    data: MFAEnrollmentCompleteLogFields

class MFAEnrollmentCompleteLogFields(LogBaseFields):
    type: f.Text[Literal["gd_enrollment_complete"]]
    details: GuardianDetailsFields

class ModuleSwitchDetailFields(LogDetailFields):
    data: ModuleSwitchLogFields

class ModuleSwitchLogFields(LogFields):
    type: f.Text[Literal["gd_module_switch"]]

class TooManyMFAFailuresDetailFields(LogDetailFields):
    data: TooManyMFAFailuresLogFields

class TooManyMFAFailuresLogFields(LogBaseFields):
    type: f.Text[Literal["gd_otp_rate_limit_exceed"]]
    details: GuardianDetailsFields

class RecoveryFailedDetailFields(LogDetailFields):
    data: RecoveryFailedLogFields

class RecoveryFailedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_recovery_failed"]]
    details: GuardianDetailsFields

class TooManyMFARecoveryFailuresDetailFields(LogDetailFields):
    data: TooManyMFARecoveryFailuresLogFields

class TooManyMFARecoveryFailuresLogFields(LogFields):
    type: f.Text[Literal["gd_recovery_rate_limit_exceed"]]

class MFARecoverySuccessDetailFields(LogDetailFields):
    data: MFARecoverySuccessLogFields

class MFARecoverySuccessLogFields(LogBaseFields):
    type: f.Text[Literal["gd_recovery_succeed"]]
    details: GuardianDetailsFields

class MFAEmailSentDetailFields(LogDetailFields):
    data: MFAEmailSentLogFields

class MFAEmailSentLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_email"]]
    details: GuardianDetailsFields

class ErrorSendingMFAEmailDetailFields(LogDetailFields):
    data: ErrorSendingMFAEmailLogFields

class ErrorSendingMFAEmailLogFields(LogFields):
    type: f.Text[Literal["gd_send_email_failure"]]

class EmailVerificationSentDetailFields(LogDetailFields):
    data: EmailVerificationSentLogFields

class EmailVerificationSentLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_email_verification"]]
    details: GuardianDetailsFields

class EmailVerificationFailedToSendDetailFields(LogDetailFields):
    data: EmailVerificationFailedToSendLogFields

class EmailVerificationFailedToSendLogFields(LogFields):
    type: f.Text[Literal["gd_send_email_verification_failure"]]

class PushNotificationSentDetailFields(LogDetailFields):
    data: PushNotificationSentLogFields

class PushNotificationSentLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_pn"]]
    details: GuardianDetailsFields

class ErrorSendingMFAPushNotificationDetailFields(LogDetailFields):
    data: ErrorSendingMFAPushNotificationLogFields

class ErrorSendingMFAPushNotificationLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_pn_failure"]]
    details: GuardianDetailsFields

class MFASMSSentDetailFields(LogDetailFields):
    data: MFASMSSentLogFields

class MFASMSSentLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_sms"]]
    details: GuardianDetailsFields

class ErrorSendingMFASMSDetailFields(LogDetailFields):
    data: ErrorSendingMFASMSLogFields

class ErrorSendingMFASMSLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_sms_failure"]]
    details: GuardianDetailsFields

class MFAVoiceCallSuccessDetailFields(LogDetailFields):
    data: MFAVoiceCallSuccessLogFields

class MFAVoiceCallSuccessLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_voice"]]
    details: GuardianDetailsFields

class MFAVoiceCallFailedDetailFields(LogDetailFields):
    data: MFAVoiceCallFailedLogFields

class MFAVoiceCallFailedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_send_voice_failure"]]
    details: GuardianDetailsFields

class SecondFactorStartedDetailFields(LogDetailFields):
    data: SecondFactorStartedLogFields

class SecondFactorStartedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_start_auth"]]
    details: GuardianDetailsFields

class MFAEnrollStartedDetailFields(LogDetailFields):
    data: MFAEnrollStartedLogFields

class MFAEnrollStartedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_start_enroll"]]
    details: GuardianDetailsFields

class MFAEnrollmentFailedDetailFields(LogDetailFields):
    data: MFAEnrollmentFailedLogFields

class MFAEnrollmentFailedLogFields(LogBaseFields):
    type: f.Text[Literal["gd_start_enroll_failed"]]
    details: GuardianDetailsFields

class GuardianTenantUpdateDetailFields(LogDetailFields):
    data: GuardianTenantUpdateLogFields

class GuardianTenantUpdateLogFields(LogBaseFields):
    type: f.Text[Literal["gd_tenant_update"]]
    details: GuardianDetailsFields

class UnenrollDeviceAccountDetailFields(LogDetailFields):
    data: UnenrollDeviceAccountLogFields

class UnenrollDeviceAccountLogFields(LogBaseFields):
    type: f.Text[Literal["gd_unenroll"]]
    details: GuardianDetailsFields

class UpdateDeviceAccountDetailFields(LogDetailFields):
    data: UpdateDeviceAccountLogFields

class UpdateDeviceAccountLogFields(LogBaseFields):
    type: f.Text[Literal["gd_update_device_account"]]
    details: GuardianDetailsFields

class MFAUserDeleteDetailFields(LogDetailFields):
    data: MFAUserDeleteLogFields

class MFAUserDeleteLogFields(LogFields):
    type: f.Text[Literal["gd_user_delete"]]

class WebAuthnBrowserErrorChallengeDetailFields(LogDetailFields):
    data: WebAuthnBrowserErrorChallengeLogFields

class WebAuthnBrowserErrorChallengeLogFields(LogBaseFields):
    type: f.Text[Literal["gd_webauthn_challenge_failed"]]
    details: GuardianDetailsFields

class WebAuthnBrowserErrorEnrollmentDetailFields(LogDetailFields):
    data: WebAuthnBrowserErrorEnrollmentLogFields

class WebAuthnBrowserErrorEnrollmentLogFields(LogBaseFields):
    type: f.Text[Literal["gd_webauthn_enrollment_failed"]]
    details: GuardianDetailsFields

class GroupCreatedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.created"]]
    data: GroupCreatedDataFields

class GroupCreatedDataFields(StreamDataFields):
    object: GroupFields
    previous_object: GroupFields
    context: EventContextFields

class GroupDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.deleted"]]
    data: GroupDeletedDataFields

class GroupDeletedDataFields(StreamDataFields):
    object: GroupFields
    previous_object: GroupFields
    context: EventContextFields

class GroupMemberAddedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.member.added"]]
    data: GroupMemberAddedDataFields

class GroupMemberAddedDataFields(StreamDataFields):
    object: GroupMemberFields
    previous_object: GroupMemberFields
    context: EventContextFields

class GroupMemberDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.member.deleted"]]
    data: GroupMemberDeletedDataFields

class GroupMemberDeletedDataFields(StreamDataFields):
    object: GroupMemberFields
    previous_object: GroupMemberFields
    context: EventContextFields

class GroupRoleAssignedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.role.assigned"]]
    data: GroupRoleAssignedDataFields

class GroupRoleAssignedDataFields(StreamDataFields):
    object: GroupRoleFields
    previous_object: GroupRoleFields
    context: EventContextFields

class GroupRoleDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.role.deleted"]]
    data: GroupRoleDeletedDataFields

class GroupRoleDeletedDataFields(StreamDataFields):
    object: GroupRoleFields
    previous_object: GroupRoleFields
    context: EventContextFields

class GroupUpdatedDetailFields(CloudEventFields):
    type: f.Text[Literal["group.updated"]]
    data: GroupUpdatedDataFields

class GroupUpdatedDataFields(StreamDataFields):
    object: GroupFields
    previous_object: GroupFields
    context: EventContextFields

class FailedExchangeIdentityAssertionDetailFields(LogDetailFields):
    data: FailedExchangeIdentityAssertionLogFields

class FailedExchangeIdentityAssertionLogFields(LogBaseFields):
    type: f.Text[Literal["idjag_exchange_failed"]]
    details: FailedExchangeIdentityAssertionDetailsFields

class FailedExchangeIdentityAssertionDetailsFields(f.Object):
    requested_client_id: f.Text[str]

class SuccessExchangeIdentityAssertionDetailFields(LogDetailFields):
    data: SuccessExchangeIdentityAssertionLogFields

class SuccessExchangeIdentityAssertionLogFields(LogBaseFields):
    type: f.Text[Literal["idjag_exchange_succeeded"]]
    details: SuccessExchangeIdentityAssertionDetailsFields

class SuccessExchangeIdentityAssertionDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actions: SuccessExchangeIdentityAssertionDetailsActionsFields
    requested_client_id: f.Text[str]

class SuccessExchangeIdentityAssertionDetailsActionsFields(f.Object):
    executions: f.Text[str]

class FailedExchangeJWTBearerAssertionDetailFields(LogDetailFields):
    data: FailedExchangeJWTBearerAssertionLogFields

class FailedExchangeJWTBearerAssertionLogFields(LogFields):
    type: f.Text[Literal["jwt_bearer_exchange_failed"]]

class FailedKMSAPIOperationDetailFields(LogDetailFields):
    data: FailedKMSAPIOperationLogFields

class FailedKMSAPIOperationLogFields(LogFields):
    type: f.Text[Literal["kms_key_management_failure"]]

class SuccessKMSAPIOperationDetailFields(LogDetailFields):
    data: SuccessKMSAPIOperationLogFields

class SuccessKMSAPIOperationLogFields(LogBaseFields):
    type: f.Text[Literal["kms_key_management_success"]]
    details: SuccessKMSAPIOperationDetailsFields

class SuccessKMSAPIOperationDetailsFields(f.Object):
    id: f.Text[str]
    state: f.Text[str]
    type: f.Text[str]

class KMSKeyStateChangeDetailFields(LogDetailFields):
    data: KMSKeyStateChangeLogFields

class KMSKeyStateChangeLogFields(LogBaseFields):
    type: f.Text[Literal["kms_key_state_changed"]]
    details: KMSKeyStateChangeDetailsFields

class KMSKeyStateChangeDetailsFields(f.Object):
    id: f.Text[str]
    state: f.Text[str]
    type: f.Text[str]

class TooManyCallsToDelegationDetailFields(LogDetailFields):
    data: TooManyCallsToDelegationLogFields

class TooManyCallsToDelegationLogFields(LogFields):
    type: f.Text[Literal["limit_delegation"]]

class BlockedIPAddressDetailFields(LogDetailFields):
    data: BlockedIPAddressLogFields

class BlockedIPAddressLogFields(LogBaseFields):
    type: f.Text[Literal["limit_mu"]]
    details: BlockedIPAddressDetailsFields

class BlockedIPAddressDetailsFields(f.Object):
    flow: f.Text[str]

class TooManyPhoneMessagesDetailFields(LogDetailFields):
    data: TooManyPhoneMessagesLogFields

class TooManyPhoneMessagesLogFields(LogBaseFields):
    type: f.Text[Literal["limit_phone"]]
    details: TooManyPhoneMessagesDetailsFields

class TooManyPhoneMessagesDetailsFields(f.Object):
    body: f.Map[f.Anything]
    delivery_method: f.Text[str]
    reset_time: f.Text[str]
    trigger_time: f.Text[str]
    type: f.Text[str]

class BlockedAccountTooManyLoginsDetailFields(LogDetailFields):
    data: BlockedAccountTooManyLoginsLogFields

class BlockedAccountTooManyLoginsLogFields(LogFields):
    type: f.Text[Literal["limit_sul"]]

class TooManyCallsToUserinfoDetailFields(LogDetailFields):
    data: TooManyCallsToUserinfoLogFields

class TooManyCallsToUserinfoLogFields(LogFields):
    type: f.Text[Literal["limit_ui"]]

class BlockedAccountTooManyFailedLoginsDetailFields(LogDetailFields):
    data: BlockedAccountTooManyFailedLoginsLogFields

class BlockedAccountTooManyFailedLoginsLogFields(LogFields):
    type: f.Text[Literal["limit_wc"]]

class MFARequiredDetailFields(LogDetailFields):
    data: MFARequiredLogFields

class MFARequiredLogFields(LogBaseFields):
    type: f.Text[Literal["mfar"]]
    details: MFARequiredDetailsFields

class MFARequiredDetailsFields(f.Object):
    assessments: MFARequiredDetailsAssessmentsFields
    confidence: f.Text[str]
    grant_type: f.Text[str]
    version: f.Text[str]

class MFARequiredDetailsAssessmentsFields(f.Object):
    ImpossibleTravel: MFARequiredDetailsAssessmentsImpossibleTravelFields
    UntrustedIP: MFARequiredDetailsAssessmentsUntrustedIPFields

class MFARequiredDetailsAssessmentsImpossibleTravelFields(f.Object):
    code: f.Text[str]
    confidence: f.Text[str]

class MFARequiredDetailsAssessmentsUntrustedIPFields(f.Object):
    code: f.Text[str]
    confidence: f.Text[str]
    details: MFARequiredDetailsAssessmentsUntrustedIPDetailsFields

class MFARequiredDetailsAssessmentsUntrustedIPDetailsFields(f.Object):
    ip: f.Text[str]
    matches: f.Text[str]
    source: f.Text[str]

class ManagementAPIReadOperationDetailFields(LogDetailFields):
    data: ManagementAPIReadOperationLogFields

class ManagementAPIReadOperationLogFields(LogBaseFields):
    type: f.Text[Literal["mgmt_api_read"]]
    details: ManagementAPIReadOperationDetailsFields

class ManagementAPIReadOperationDetailsFields(f.Object):
    accessedSecrets: f.Text[str]
    request: APIRequestFields
    response: APIResponseFields

class FailedAuthenticationMethodOperationInMyAccountAPIDetailFields(LogDetailFields):
    data: FailedAuthenticationMethodOperationInMyAccountAPILogFields

class FailedAuthenticationMethodOperationInMyAccountAPILogFields(LogBaseFields):
    type: f.Text[Literal["my_account_authentication_method_failed"]]
    details: FailedAuthenticationMethodOperationInMyAccountAPIDetailsFields

class FailedAuthenticationMethodOperationInMyAccountAPIDetailsFields(f.Object):
    authentication_method: f.Text[str]
    authentication_method_id: f.Text[str]
    error: FailedAuthenticationMethodOperationInMyAccountAPIDetailsErrorFields
    operation: f.Text[str]
    request: FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequestFields
    session_id: f.Text[str]

class FailedAuthenticationMethodOperationInMyAccountAPIDetailsErrorFields(f.Object):
    detail: f.Text[str]
    status: f.Number
    title: f.Text[str]
    type: f.Text[str]

class FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailFields(LogDetailFields):
    data: SuccessfulAuthenticationMethodOperationInMyAccountAPILogFields

class SuccessfulAuthenticationMethodOperationInMyAccountAPILogFields(LogBaseFields):
    type: f.Text[Literal["my_account_authentication_method_succeeded"]]
    details: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsFields

class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsFields(f.Object):
    authentication_method: f.Text[str]
    authentication_method_id: f.Text[str]
    operation: f.Text[str]
    request: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequestFields
    session_id: f.Text[str]

class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequestFields(f.Object):
    method: f.Text[str]
    path: f.Text[str]

class FailedOIDCBackChannelLogoutRequestDetailFields(LogDetailFields):
    data: FailedOIDCBackChannelLogoutRequestLogFields

class FailedOIDCBackChannelLogoutRequestLogFields(LogBaseFields):
    type: f.Text[Literal["oidc_backchannel_logout_failed"]]
    details: FailedOIDCBackChannelLogoutRequestDetailsFields

class FailedOIDCBackChannelLogoutRequestDetailsFields(f.Object):
    errors: f.Text[str]
    initiator: f.Text[str]
    request: FailedOIDCBackChannelLogoutRequestDetailsRequestFields
    response: FailedOIDCBackChannelLogoutRequestDetailsResponseFields
    session_metadata: f.Map[f.Text[str]]

class FailedOIDCBackChannelLogoutRequestDetailsRequestFields(f.Object):
    backchannel_logout_uri: f.Text[str]
    method: f.Text[str]

class FailedOIDCBackChannelLogoutRequestDetailsResponseFields(f.Object):
    statusCode: f.Number

class SuccessfulOIDCBackChannelLogoutRequestDetailFields(LogDetailFields):
    data: SuccessfulOIDCBackChannelLogoutRequestLogFields

class SuccessfulOIDCBackChannelLogoutRequestLogFields(LogBaseFields):
    type: f.Text[Literal["oidc_backchannel_logout_succeeded"]]
    details: SuccessfulOIDCBackChannelLogoutRequestDetailsFields

class SuccessfulOIDCBackChannelLogoutRequestDetailsFields(f.Object):
    errors: f.Text[str]
    initiator: f.Text[str]
    request: SuccessfulOIDCBackChannelLogoutRequestDetailsRequestFields
    response: SuccessfulOIDCBackChannelLogoutRequestDetailsResponseFields
    session_metadata: f.Map[f.Text[str]]

class SuccessfulOIDCBackChannelLogoutRequestDetailsRequestFields(f.Object):
    backchannel_logout_uri: f.Text[str]
    method: f.Text[str]

class SuccessfulOIDCBackChannelLogoutRequestDetailsResponseFields(f.Object):
    statusCode: f.Number

class OrganizationConnectionAddedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.connection.added"]]
    data: OrganizationConnectionAddedDataFields

class OrganizationConnectionAddedDataFields(StreamDataFields):
    object: OrganizationConnectionFields
    previous_object: OrganizationConnectionFields
    context: EventContextFields

class OrganizationConnectionRemovedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.connection.removed"]]
    data: OrganizationConnectionRemovedDataFields

class OrganizationConnectionRemovedDataFields(StreamDataFields):
    object: OrganizationConnectionFields
    previous_object: OrganizationConnectionFields
    context: EventContextFields

class OrganizationConnectionUpdatedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.connection.updated"]]
    data: OrganizationConnectionUpdatedDataFields

class OrganizationConnectionUpdatedDataFields(StreamDataFields):
    object: OrganizationConnectionFields
    previous_object: OrganizationConnectionFields
    context: EventContextFields

class OrganizationCreatedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.created"]]
    data: OrganizationCreatedDataFields

class OrganizationCreatedDataFields(StreamDataFields):
    object: OrganizationFields
    previous_object: OrganizationFields
    context: EventContextFields

class OrganizationDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.deleted"]]
    data: OrganizationDeletedDataFields

class OrganizationDeletedDataFields(StreamDataFields):
    object: OrganizationFields
    previous_object: OrganizationFields
    context: EventContextFields

class OrganizationGroupRoleAssignedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.group.role.assigned"]]
    data: OrganizationGroupRoleAssignedDataFields

class OrganizationGroupRoleAssignedDataFields(StreamDataFields):
    object: OrganizationGroupRoleFields
    previous_object: OrganizationGroupRoleFields
    context: EventContextFields

class OrganizationGroupRoleDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.group.role.deleted"]]
    data: OrganizationGroupRoleDeletedDataFields

class OrganizationGroupRoleDeletedDataFields(StreamDataFields):
    object: OrganizationGroupRoleFields
    previous_object: OrganizationGroupRoleFields
    context: EventContextFields

class OrganizationMemberAddedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.member.added"]]
    data: OrganizationMemberAddedDataFields

class OrganizationMemberAddedDataFields(StreamDataFields):
    object: OrganizationMemberFields
    previous_object: OrganizationMemberFields
    context: EventContextFields

class OrganizationMemberDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.member.deleted"]]
    data: OrganizationMemberDeletedDataFields

class OrganizationMemberDeletedDataFields(StreamDataFields):
    object: OrganizationMemberFields
    previous_object: OrganizationMemberFields
    context: EventContextFields

class OrganizationMemberRoleAssignedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.member.role.assigned"]]
    data: OrganizationMemberRoleAssignedDataFields

class OrganizationMemberRoleAssignedDataFields(StreamDataFields):
    object: OrganizationMemberRoleFields
    previous_object: OrganizationMemberRoleFields
    context: EventContextFields

class OrganizationMemberRoleDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.member.role.deleted"]]
    data: OrganizationMemberRoleDeletedDataFields

class OrganizationMemberRoleDeletedDataFields(StreamDataFields):
    object: OrganizationMemberRoleFields
    previous_object: OrganizationMemberRoleFields
    context: EventContextFields

class OrganizationUpdatedDetailFields(CloudEventFields):
    type: f.Text[Literal["organization.updated"]]
    data: OrganizationUpdatedDataFields

class OrganizationUpdatedDataFields(StreamDataFields):
    object: OrganizationFields
    previous_object: OrganizationFields
    context: EventContextFields

class SuccessOrganizationMemberAddedDetailFields(LogDetailFields):
    data: SuccessOrganizationMemberAddedLogFields

class SuccessOrganizationMemberAddedLogFields(LogBaseFields):
    type: f.Text[Literal["organization_member_added"]]
    details: SuccessOrganizationMemberAddedDetailsFields

class SuccessOrganizationMemberAddedDetailsFields(f.Object):
    reason: f.Text[Literal[
        "invitation",
        "auto_membership",
    ]]

class PasskeyChallengeFailedDetailFields(LogDetailFields):
    data: PasskeyChallengeFailedLogFields

class PasskeyChallengeFailedLogFields(LogBaseFields):
    type: f.Text[Literal["passkey_challenge_failed"]]
    details: PasskeyChallengeFailedDetailsFields

class PasskeyChallengeFailedDetailsFields(f.Object):
    error: PasskeyChallengeFailedDetailsErrorFields
    purpose: f.Text[Literal[
        "register",
        "login",
    ]]

class PasskeyChallengeFailedDetailsErrorFields(f.Object):
    message: f.Text[str]

class PasskeyChallengeStartedDetailFields(LogDetailFields):
    data: PasskeyChallengeStartedLogFields

class PasskeyChallengeStartedLogFields(LogBaseFields):
    type: f.Text[Literal["passkey_challenge_started"]]
    details: PasskeyChallengeStartedDetailsFields

class PasskeyChallengeStartedDetailsFields(f.Object):
    actions: PasskeyChallengeStartedDetailsActionsFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    purpose: f.Text[Literal[
        "register",
        "login",
    ]]
    riskAssessment: RiskAssessmentFields
    session: PasskeyChallengeStartedDetailsSessionFields
    session_id: f.Text[str]

class PasskeyChallengeStartedDetailsActionsFields(f.Object):
    executions: f.Text[str]

class PasskeyChallengeStartedDetailsSessionFields(f.Object):
    cookie: PasskeyChallengeStartedDetailsSessionCookieFields
    idp_session_expiry: f.Number

class PasskeyChallengeStartedDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class PasskeyRegisterFailedDetailFields(LogDetailFields):
    data: PasskeyRegisterFailedLogFields

class PasskeyRegisterFailedLogFields(LogFields):
    type: f.Text[Literal["passkey_register_failed"]]

class PasskeyRegisterStartedDetailFields(LogDetailFields):
    data: PasskeyRegisterStartedLogFields

class PasskeyRegisterStartedLogFields(LogFields):
    type: f.Text[Literal["passkey_register_started"]]

class PreLoginAssessmentDetailFields(LogDetailFields):
    data: PreLoginAssessmentLogFields

class PreLoginAssessmentLogFields(LogBaseFields):
    type: f.Text[Literal["pla"]]
    details: PreLoginAssessmentDetailsFields

class PreLoginAssessmentDetailsFields(f.Object):
    ipOnAllowlist: f.Boolean
    requiresVerification: f.Boolean
    requiresVerificationForSignupFlow: f.Boolean
    session_id: f.Text[str]

class BreachedPasswordDetailFields(LogDetailFields):
    data: BreachedPasswordLogFields

class BreachedPasswordLogFields(LogFields):
    type: f.Text[Literal["pwd_leak"]]

class FailedExchangeOfRefreshTokenForSessionTokenDetailFields(LogDetailFields):
    data: FailedExchangeOfRefreshTokenForSessionTokenLogFields

class FailedExchangeOfRefreshTokenForSessionTokenLogFields(LogFields):
    type: f.Text[Literal["refresh_token_exchange_for_session_token_failed"]]

class SuccessfulExchangeOfRefreshTokenForSessionTokenDetailFields(LogDetailFields):
    data: SuccessfulExchangeOfRefreshTokenForSessionTokenLogFields

class SuccessfulExchangeOfRefreshTokenForSessionTokenLogFields(LogFields):
    type: f.Text[Literal["refresh_token_exchange_for_session_token_successful"]]

class SuccessfullyRevokedTheRefreshTokensOfASessionDetailFields(LogDetailFields):
    data: SuccessfullyRevokedTheRefreshTokensOfASessionLogFields

class SuccessfullyRevokedTheRefreshTokensOfASessionLogFields(LogFields):
    type: f.Text[Literal["refresh_tokens_revoked_by_session"]]

class BreachedPasswordOnResetDetailFields(LogDetailFields):
    data: BreachedPasswordOnResetLogFields

class BreachedPasswordOnResetLogFields(LogFields):
    type: f.Text[Literal["reset_pwd_leak"]]

class SuccessResourceCleanupDetailFields(LogDetailFields):
    data: SuccessResourceCleanupLogFields

class SuccessResourceCleanupLogFields(LogBaseFields):
    type: f.Text[Literal["resource_cleanup"]]
    details: SuccessResourceCleanupDetailsFields

class SuccessResourceCleanupDetailsFields(f.Object):
    endCount: f.Number
    removedCount: f.Number
    resource: f.Text[str]
    start: f.Number

class RichConsentsAccessErrorDetailFields(LogDetailFields):
    data: RichConsentsAccessErrorLogFields

class RichConsentsAccessErrorLogFields(LogBaseFields):
    type: f.Text[Literal["rich_consents_access_error"]]
    details: RichConsentsAccessErrorDetailsFields

class RichConsentsAccessErrorDetailsFields(f.Object):
    error: RichConsentsAccessErrorDetailsErrorFields
    requestedRichConsentId: f.Text[str]

class RichConsentsAccessErrorDetailsErrorFields(f.Object):
    message: f.Text[str]

class SuccessLoginDetailFields(LogDetailFields):
    data: SuccessLoginLogFields

class SuccessLoginLogFields(LogBaseFields):
    type: f.Text[Literal["s"]]
    details: SuccessLoginDetailsFields

class SuccessLoginDetailsFields(f.Object):
    actions: SuccessLoginDetailsActionsFields
    channel: f.Text[str]
    completedAt: f.Number
    dpop_nonce_used: f.Boolean
    dpop_signing_alg: f.Text[str]
    elapsedTime: f.Number
    id_token_signing_alg: f.Text[str]
    idp_token_type: f.Text[str]
    initiatedAt: f.Number
    prompts: LoginPromptFields
    requested_client_id: f.Text[str]
    riskAssessment: RiskAssessmentFields
    saml_certificate_thumbprint: f.Text[str]
    session: SuccessLoginDetailsSessionFields
    session_id: f.Text[str]
    token_endpoint_auth_method: f.Text[str]
    token_endpoint_auth_signing_alg: f.Text[str]
    token_endpoint_auth_signing_kid: f.Text[str]
    transaction_id: f.Text[str]
    triggered_by_session_transfer_token: f.Boolean
    upstream_userinfo_fetch: SuccessLoginDetailsUpstreamUserinfoFetchFields
    stats: LoginStatsFields

class SuccessLoginDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessLoginDetailsSessionFields(f.Object):
    cookie: SuccessLoginDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessLoginDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessLoginDetailsUpstreamUserinfoFetchFields(f.Object):
    dpop_bound: f.Boolean
    status: f.Text[Literal[
        "SUCCESS",
        "FAILURE",
    ]]

class SuccessAPIOperationDetailFields(LogDetailFields):
    data: SuccessAPIOperationLogFields

class SuccessAPIOperationLogFields(LogBaseFields):
    type: f.Text[Literal["sapi"]]
    details: SuccessAPIOperationDetailsFields

class SuccessAPIOperationDetailsFields(f.Object):
    accessedSecrets: f.Text[str]
    request: APIRequestFields
    response: APIResponseFields
    deleted: f.Boolean

class SuccessChangeEmailDetailFields(LogDetailFields):
    data: SuccessChangeEmailLogFields

class SuccessChangeEmailLogFields(LogBaseFields):
    type: f.Text[Literal["sce"]]
    details: SuccessChangeEmailDetailsFields

class SuccessChangeEmailDetailsFields(f.Object):
    body: SuccessChangeEmailDetailsBodyFields

class SuccessChangeEmailDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    email_verified: f.Text[str]
    newEmail: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]
    verify: f.Boolean

class SuccessCrossOriginAuthenticationDetailFields(LogDetailFields):
    data: SuccessCrossOriginAuthenticationLogFields

class SuccessCrossOriginAuthenticationLogFields(LogBaseFields):
    type: f.Text[Literal["scoa"]]
    details: SuccessCrossOriginAuthenticationDetailsFields

class SuccessCrossOriginAuthenticationDetailsFields(f.Object):
    actions: SuccessCrossOriginAuthenticationDetailsActionsFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    riskAssessment: RiskAssessmentFields
    session: SuccessCrossOriginAuthenticationDetailsSessionFields
    session_id: f.Text[str]
    transaction_id: f.Text[str]

class SuccessCrossOriginAuthenticationDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessCrossOriginAuthenticationDetailsSessionFields(f.Object):
    cookie: SuccessCrossOriginAuthenticationDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessCrossOriginAuthenticationDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessChangePasswordDetailFields(LogDetailFields):
    data: SuccessChangePasswordLogFields

class SuccessChangePasswordLogFields(LogBaseFields):
    type: f.Text[Literal["scp"]]
    details: SuccessChangePasswordDetailsFields

class SuccessChangePasswordDetailsFields(f.Object):
    body: f.Map[f.Anything]
    email: f.Text[str]
    query: f.Map[f.Anything]
    title: f.Text[str]

class SuccessPostChangePasswordHookDetailFields(LogDetailFields):
    data: SuccessPostChangePasswordHookLogFields

class SuccessPostChangePasswordHookLogFields(LogFields):
    type: f.Text[Literal["scph"]]

class SuccessChangePhoneNumberDetailFields(LogDetailFields):
    data: SuccessChangePhoneNumberLogFields

class SuccessChangePhoneNumberLogFields(LogBaseFields):
    type: f.Text[Literal["scpn"]]
    details: SuccessChangePhoneNumberDetailsFields

class SuccessChangePhoneNumberDetailsFields(f.Object):
    body: SuccessChangePhoneNumberDetailsBodyFields

class SuccessChangePhoneNumberDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    new_phone_number: f.Text[str]
    old_phone_number: f.Text[str]
    phone_verified: f.Boolean
    tenant: f.Text[str]
    user_id: f.Text[str]
    verify: f.Boolean

class SuccessChangePasswordRequestDetailFields(LogDetailFields):
    data: SuccessChangePasswordRequestLogFields

class SuccessChangePasswordRequestLogFields(LogBaseFields):
    type: f.Text[Literal["scpr"]]
    details: SuccessChangePasswordRequestDetailsFields

class SuccessChangePasswordRequestDetailsFields(f.Object):
    body: SuccessChangePasswordRequestDetailsBodyFields
    resetUrl: f.Text[str]

class SuccessChangePasswordRequestDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    debug: f.Boolean
    email: f.Text[str]
    includeEmailInRedirect: f.Boolean
    markEmailAsVerified: f.Boolean
    newPassword: f.Text[str]
    requiredCaptcha: f.Boolean
    resultUrl: f.Text[str]
    tenant: f.Text[str]
    ttl_sec: f.Text[str]
    username: f.Text[str]
    verify: f.Boolean

class SuccessChangeUsernameDetailFields(LogDetailFields):
    data: SuccessChangeUsernameLogFields

class SuccessChangeUsernameLogFields(LogBaseFields):
    type: f.Text[Literal["scu"]]
    details: SuccessChangeUsernameDetailsFields

class SuccessChangeUsernameDetailsFields(f.Object):
    body: SuccessChangeUsernameDetailsBodyFields

class SuccessChangeUsernameDetailsBodyFields(f.Object):
    clientId: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    newUsername: f.Text[str]
    oldUsername: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class SuccessCredentialValidationDetailFields(LogDetailFields):
    data: SuccessCredentialValidationLogFields

class SuccessCredentialValidationLogFields(LogBaseFields):
    type: f.Text[Literal["scv"]]
    details: SuccessCredentialValidationDetailsFields

class SuccessCredentialValidationDetailsFields(f.Object):
    actions: SuccessCredentialValidationDetailsActionsFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    riskAssessment: RiskAssessmentFields
    session: SuccessCredentialValidationDetailsSessionFields
    session_id: f.Text[str]

class SuccessCredentialValidationDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessCredentialValidationDetailsSessionFields(f.Object):
    cookie: SuccessCredentialValidationDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessCredentialValidationDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessDelegationDetailFields(LogDetailFields):
    data: SuccessDelegationLogFields

class SuccessDelegationLogFields(LogBaseFields):
    type: f.Text[Literal["sd"]]
    details: SuccessDelegationDetailsFields

class SuccessDelegationDetailsFields(f.Object):
    api_type: f.Text[str]
    device: f.Text[str]
    grant_type: f.Text[str]
    scope: f.Text[str]
    target: f.Text[str]

class SuccessfulDelegatedLoginDetailFields(LogDetailFields):
    data: SuccessfulDelegatedLoginLogFields

class SuccessfulDelegatedLoginLogFields(LogBaseFields):
    type: f.Text[Literal["sdel"]]
    details: SuccessfulDelegatedLoginDetailsFields

class SuccessfulDelegatedLoginDetailsFields(f.Object):
    actions: SuccessfulDelegatedLoginDetailsActionsFields
    actor: SuccessfulDelegatedLoginDetailsActorFields
    channel: f.Text[str]
    completedAt: f.Number
    dpop_nonce_used: f.Boolean
    dpop_signing_alg: f.Text[str]
    elapsedTime: f.Number
    id_token_signing_alg: f.Text[str]
    idp_token_type: f.Text[str]
    initiatedAt: f.Number
    prompts: LoginPromptFields
    requested_client_id: f.Text[str]
    riskAssessment: RiskAssessmentFields
    saml_certificate_thumbprint: f.Text[str]
    session: SuccessfulDelegatedLoginDetailsSessionFields
    session_id: f.Text[str]
    token_endpoint_auth_method: f.Text[str]
    token_endpoint_auth_signing_alg: f.Text[str]
    token_endpoint_auth_signing_kid: f.Text[str]
    transaction_id: f.Text[str]
    triggered_by_session_transfer_token: f.Boolean
    upstream_userinfo_fetch: SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetchFields

class SuccessfulDelegatedLoginDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessfulDelegatedLoginDetailsActorFields(f.Object):
    sub: f.Text[str]

class SuccessfulDelegatedLoginDetailsSessionFields(f.Object):
    cookie: SuccessfulDelegatedLoginDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessfulDelegatedLoginDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessfulDelegatedLoginDetailsUpstreamUserinfoFetchFields(f.Object):
    dpop_bound: f.Boolean
    status: f.Text[Literal[
        "SUCCESS",
        "FAILURE",
    ]]

class SuccessExchangeDelegatedAuthorizationCodeDetailFields(LogDetailFields):
    data: SuccessExchangeDelegatedAuthorizationCodeLogFields

class SuccessExchangeDelegatedAuthorizationCodeLogFields(LogBaseFields):
    type: f.Text[Literal["sdeleacft"]]
    details: SuccessExchangeDelegatedAuthorizationCodeDetailsFields

class SuccessExchangeDelegatedAuthorizationCodeDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actor: SuccessExchangeDelegatedAuthorizationCodeDetailsActorFields
    code: f.Text[str]
    refresh_token: SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshTokenFields
    requested_client_id: f.Text[str]

class SuccessExchangeDelegatedAuthorizationCodeDetailsActorFields(f.Object):
    sub: f.Text[str]

class SuccessExchangeDelegatedAuthorizationCodeDetailsRefreshTokenFields(f.Object):
    access: f.Text[Literal[
        "online",
        "offline",
    ]]
    session_id: f.Text[str]

class SuccessfulDelegatedSilentAuthenticationDetailFields(LogDetailFields):
    data: SuccessfulDelegatedSilentAuthenticationLogFields

class SuccessfulDelegatedSilentAuthenticationLogFields(LogBaseFields):
    type: f.Text[Literal["sdelsa"]]
    details: SuccessfulDelegatedSilentAuthenticationDetailsFields

class SuccessfulDelegatedSilentAuthenticationDetailsFields(f.Object):
    actions: SuccessfulDelegatedSilentAuthenticationDetailsActionsFields
    actor: SuccessfulDelegatedSilentAuthenticationDetailsActorFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    riskAssessment: RiskAssessmentFields
    session: SuccessfulDelegatedSilentAuthenticationDetailsSessionFields
    session_id: f.Text[str]
    triggered_by_session_transfer_token: f.Boolean

class SuccessfulDelegatedSilentAuthenticationDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessfulDelegatedSilentAuthenticationDetailsActorFields(f.Object):
    sub: f.Text[str]

class SuccessfulDelegatedSilentAuthenticationDetailsSessionFields(f.Object):
    cookie: SuccessfulDelegatedSilentAuthenticationDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessfulDelegatedSilentAuthenticationDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessUserDeletionDetailFields(LogDetailFields):
    data: SuccessUserDeletionLogFields

class SuccessUserDeletionLogFields(LogBaseFields):
    type: f.Text[Literal["sdu"]]
    details: SuccessUserDeletionDetailsFields

class SuccessUserDeletionDetailsFields(f.Object):
    body: SuccessUserDeletionDetailsBodyFields
    query: f.Map[f.Anything]

class SuccessUserDeletionDetailsBodyFields(f.Object):
    connection: f.Text[str]
    tenant: f.Text[str]

class SuccessExchangeAuthorizationCodeDetailFields(LogDetailFields):
    data: SuccessExchangeAuthorizationCodeLogFields

class SuccessExchangeAuthorizationCodeLogFields(LogBaseFields):
    type: f.Text[Literal["seacft"]]
    details: SuccessExchangeAuthorizationCodeDetailsFields

class SuccessExchangeAuthorizationCodeDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    code: f.Text[str]
    refresh_token: SuccessExchangeAuthorizationCodeDetailsRefreshTokenFields
    requested_client_id: f.Text[str]

class SuccessExchangeAuthorizationCodeDetailsRefreshTokenFields(f.Object):
    access: f.Text[Literal[
        "online",
        "offline",
    ]]
    session_id: f.Text[str]

class SuccessExchangeClientCredentialsDetailFields(LogDetailFields):
    data: SuccessExchangeClientCredentialsLogFields

class SuccessExchangeClientCredentialsLogFields(LogBaseFields):
    type: f.Text[Literal["seccft"]]
    details: SuccessExchangeClientCredentialsDetailsFields

class SuccessExchangeClientCredentialsDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actions: SuccessExchangeClientCredentialsDetailsActionsFields

class SuccessExchangeClientCredentialsDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessExchangeCustomTokenDetailFields(LogDetailFields):
    data: SuccessExchangeCustomTokenLogFields

class SuccessExchangeCustomTokenLogFields(LogBaseFields):
    type: f.Text[Literal["secte"]]
    details: SuccessExchangeCustomTokenDetailsFields

class SuccessExchangeCustomTokenDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actor: ActorFields
    subject_token_type: f.Text[str]

class SuccessExchangeDeviceCodeDetailFields(LogDetailFields):
    data: SuccessExchangeDeviceCodeLogFields

class SuccessExchangeDeviceCodeLogFields(LogBaseFields):
    type: f.Text[Literal["sede"]]
    details: SuccessExchangeDeviceCodeDetailsFields

class SuccessExchangeDeviceCodeDetailsFields(f.Object):
    access_token_jti: f.Text[str]

class SuccessExchangeNativeSocialLoginDetailFields(LogDetailFields):
    data: SuccessExchangeNativeSocialLoginLogFields

class SuccessExchangeNativeSocialLoginLogFields(LogBaseFields):
    type: f.Text[Literal["sens"]]
    details: SuccessExchangeNativeSocialLoginDetailsFields

class SuccessExchangeNativeSocialLoginDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    subject_token_type: f.Text[str]

class SuccessExchangePasswordAndOOBChallengeDetailFields(LogDetailFields):
    data: SuccessExchangePasswordAndOOBChallengeLogFields

class SuccessExchangePasswordAndOOBChallengeLogFields(LogBaseFields):
    type: f.Text[Literal["seoobft"]]
    details: SuccessExchangePasswordAndOOBChallengeDetailsFields

class SuccessExchangePasswordAndOOBChallengeDetailsFields(f.Object):
    actions: SuccessExchangePasswordAndOOBChallengeDetailsActionsFields

class SuccessExchangePasswordAndOOBChallengeDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessExchangePasswordAndOTPChallengeDetailFields(LogDetailFields):
    data: SuccessExchangePasswordAndOTPChallengeLogFields

class SuccessExchangePasswordAndOTPChallengeLogFields(LogFields):
    type: f.Text[Literal["seotpft"]]

class SuccessExchangePasswordDetailFields(LogDetailFields):
    data: SuccessExchangePasswordLogFields

class SuccessExchangePasswordLogFields(LogBaseFields):
    type: f.Text[Literal["sepft"]]
    details: SuccessExchangePasswordDetailsFields

class SuccessExchangePasswordDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actions: SuccessExchangePasswordDetailsActionsFields

class SuccessExchangePasswordDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessExchangePasskeyAndOOBChallengeDetailFields(LogDetailFields):
    data: SuccessExchangePasskeyAndOOBChallengeLogFields

class SuccessExchangePasskeyAndOOBChallengeLogFields(LogFields):
    type: f.Text[Literal["sepkoobft"]]

class SuccessExchangePasskeyAndOTPChallengeDetailFields(LogDetailFields):
    data: SuccessExchangePasskeyAndOTPChallengeLogFields

class SuccessExchangePasskeyAndOTPChallengeLogFields(LogFields):
    type: f.Text[Literal["sepkotpft"]]

class SuccessExchangePasskeyAndMFARecoveryCodeDetailFields(LogDetailFields):
    data: SuccessExchangePasskeyAndMFARecoveryCodeLogFields

class SuccessExchangePasskeyAndMFARecoveryCodeLogFields(LogFields):
    type: f.Text[Literal["sepkrcft"]]

class SuccessExchangePasswordAndMFARecoveryCodeDetailFields(LogDetailFields):
    data: SuccessExchangePasswordAndMFARecoveryCodeLogFields

class SuccessExchangePasswordAndMFARecoveryCodeLogFields(LogFields):
    type: f.Text[Literal["sercft"]]

class SuccessExchangeRefreshTokenDetailFields(LogDetailFields):
    data: SuccessExchangeRefreshTokenLogFields

class SuccessExchangeRefreshTokenLogFields(LogBaseFields):
    type: f.Text[Literal["sertft"]]
    details: SuccessExchangeRefreshTokenDetailsFields

class SuccessExchangeRefreshTokenDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actions: SuccessExchangeRefreshTokenDetailsActionsFields
    familyId: f.Text[str]
    policy_used: f.Text[Literal[
        "mrrt",
        "refresh_token_user_grant",
    ]]
    refresh_token: SuccessExchangeRefreshTokenDetailsRefreshTokenFields
    requested_audience: f.Text[str]
    requested_client_id: f.Text[str]
    requested_scope: f.Text[str]
    tokenCounter: f.Number

class SuccessExchangeRefreshTokenDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessExchangeRefreshTokenDetailsRefreshTokenFields(f.Object):
    access: f.Text[Literal[
        "online",
        "offline",
    ]]
    session_id: f.Text[str]

class SuccessfullyRevokedASessionDetailFields(LogDetailFields):
    data: SuccessfullyRevokedASessionLogFields

class SuccessfullyRevokedASessionLogFields(LogFields):
    type: f.Text[Literal["session_revoked"]]

class SuccessExchangeTokenVaultDetailFields(LogDetailFields):
    data: SuccessExchangeTokenVaultLogFields

class SuccessExchangeTokenVaultLogFields(LogBaseFields):
    type: f.Text[Literal["seta"]]
    details: SuccessExchangeTokenVaultDetailsFields

class SuccessExchangeTokenVaultDetailsFields(f.Object):
    audit_context: f.Text[str]
    enterprise_connection: f.Text[str]
    enterprise_connection_id: f.Text[str]
    expires_at: f.Text[str]
    is_privileged_worker: f.Boolean
    issued_token_type: f.Text[str]
    scope: f.Text[str]
    subject_token_type: f.Text[str]
    token_broker: f.Text[str]
    token_thumbprint: f.Text[str]

class SuccessfullyAcceptedAUserInviteDetailFields(LogDetailFields):
    data: SuccessfullyAcceptedAUserInviteLogFields

class SuccessfullyAcceptedAUserInviteLogFields(LogBaseFields):
    type: f.Text[Literal["si"]]
    details: SuccessfullyAcceptedAUserInviteDetailsFields

class SuccessfullyAcceptedAUserInviteDetailsFields(f.Object):
    invitation: SuccessfullyAcceptedAUserInviteDetailsInvitationFields

class SuccessfullyAcceptedAUserInviteDetailsInvitationFields(f.Object):
    client_id: f.Text[str]
    created_at: f.Text[str]
    expires_at: f.Text[str]
    id: f.Text[str]
    invitee: SuccessfullyAcceptedAUserInviteDetailsInvitationInviteeFields
    inviter: SuccessfullyAcceptedAUserInviteDetailsInvitationInviterFields
    roles: f.Text[str]
    ticket_id: f.Text[str]

class SuccessfullyAcceptedAUserInviteDetailsInvitationInviteeFields(f.Object):
    email: f.Text[str]

class SuccessfullyAcceptedAUserInviteDetailsInvitationInviterFields(f.Object):
    name: f.Text[str]
    organization_id: f.Text[str]

class BreachedPasswordOnSignupDetailFields(LogDetailFields):
    data: BreachedPasswordOnSignupLogFields

class BreachedPasswordOnSignupLogFields(LogFields):
    type: f.Text[Literal["signup_pwd_leak"]]

class SuccessLogoutDetailFields(LogDetailFields):
    data: SuccessLogoutLogFields

class SuccessLogoutLogFields(LogBaseFields):
    type: f.Text[Literal["slo"]]
    details: SuccessLogoutDetailsFields

class SuccessLogoutDetailsFields(f.Object):
    allowed_logout_url: f.Text[str]
    initiated_by: f.Text[str]
    protocol: f.Text[str]
    return_to: f.Text[str]
    session_id: f.Text[str]
    session_metadata: f.Map[f.Text[str]]

class SuccessfullyRevokedARefreshTokenDetailFields(LogDetailFields):
    data: SuccessfullyRevokedARefreshTokenLogFields

class SuccessfullyRevokedARefreshTokenLogFields(LogBaseFields):
    type: f.Text[Literal["srrt"]]
    details: SuccessfullyRevokedARefreshTokenDetailsFields

class SuccessfullyRevokedARefreshTokenDetailsFields(f.Object):
    audience: f.Text[str]
    credential_id: f.Text[str]
    grant_id: f.Text[str]
    host: f.Text[str]
    method: f.Text[str]
    organization_id: f.Text[str]
    origin: f.Text[str]
    originUrl: f.Text[str]
    originalUrl: f.Text[str]
    refresh_token: SuccessfullyRevokedARefreshTokenDetailsRefreshTokenFields
    session_id: f.Text[str]
    xhr: f.Text[str]

class SuccessfullyRevokedARefreshTokenDetailsRefreshTokenFields(f.Object):
    access: f.Text[Literal[
        "online",
        "offline",
    ]]
    session_id: f.Text[str]

class SuccessSignupDetailFields(LogDetailFields):
    data: SuccessSignupLogFields

class SuccessSignupLogFields(LogBaseFields):
    type: f.Text[Literal["ss"]]
    details: SuccessSignupDetailsFields

class SuccessSignupDetailsFields(f.Object):
    actions: SuccessSignupDetailsActionsFields
    body: SuccessSignupDetailsBodyFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    riskAssessment: RiskAssessmentFields
    session: SuccessSignupDetailsSessionFields
    session_id: f.Text[str]
    transaction_id: f.Text[str]
    query: f.Map[f.Anything]

class SuccessSignupDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessSignupDetailsBodyFields(f.Object):
    app_metadata: f.Map[f.Anything]
    blocked: f.Boolean
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    email_verified: f.Boolean
    family_name: f.Text[str]
    given_name: f.Text[str]
    ip: f.Text[str]
    name: f.Text[str]
    nickname: f.Text[str]
    organization: SuccessSignupDetailsBodyOrganizationFields
    password: f.Text[str]
    phone_number: f.Text[str]
    phone_verified: f.Boolean
    picture: f.Text[str]
    request_language: f.Text[str]
    tenant: f.Text[str]
    transaction: SuccessSignupDetailsBodyTransactionFields
    user_agent: f.Text[str]
    user_id: f.Text[str]
    user_metadata: f.Anything
    username: f.Text[str]

class SuccessSignupDetailsBodyOrganizationFields(f.Object):
    branding: f.Text[str]
    display_name: f.Text[str]
    id: f.Text[str]
    metadata: f.Anything
    name: f.Text[str]

class SuccessSignupDetailsBodyTransactionFields(f.Object):
    acr_values: f.Text[str]
    id: f.Text[str]
    locale: f.Text[str]
    login_hint: f.Text[str]
    prompt: f.Text[str]
    protocol: f.Text[str]
    redirect_uri: f.Text[str]
    requested_scopes: f.Text[str]
    response_mode: f.Text[str]
    response_type: f.Text[str]
    state: f.Text[str]
    ui_locales: f.Text[str]

class SuccessSignupDetailsSessionFields(f.Object):
    cookie: SuccessSignupDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessSignupDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class FailedSSSSOOperationDetailFields(LogDetailFields):
    data: FailedSSSSOOperationLogFields

class FailedSSSSOOperationLogFields(LogBaseFields):
    type: f.Text[Literal["ss_sso_failure"]]
    details: FailedSSSSOOperationDetailsFields

class FailedSSSSOOperationDetailsFields(f.Object):
    connection_name: f.Text[str]
    custom_domain: f.Text[str]
    enabled_features: FailedSSSSOOperationDetailsEnabledFeaturesFields
    flow_type: f.Text[Literal[
        "create",
        "update",
    ]]
    ss_sso_event_name: f.Text[Literal[
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
    ]]
    ss_sso_tracing_id: f.Text[str]

class FailedSSSSOOperationDetailsEnabledFeaturesFields(f.Object):
    domainVerification: f.Boolean
    provisioning: f.Boolean
    sso: f.Boolean

class InformationFromAnSSSSOOperationDetailFields(LogDetailFields):
    data: InformationFromAnSSSSOOperationLogFields

class InformationFromAnSSSSOOperationLogFields(LogBaseFields):
    type: f.Text[Literal["ss_sso_info"]]
    details: InformationFromAnSSSSOOperationDetailsFields

class InformationFromAnSSSSOOperationDetailsFields(f.Object):
    connection_name: f.Text[str]
    custom_domain: f.Text[str]
    enabled_features: InformationFromAnSSSSOOperationDetailsEnabledFeaturesFields
    flow_type: f.Text[Literal[
        "create",
        "update",
    ]]
    ss_sso_event_name: f.Text[Literal[
        "ss_sso_try_connection_start",
        "ss_sso_try_connection_end",
        "ss_sso_google_workspace_provisioning_consent_started",
        "ss_sso_google_workspace_provisioning_groups_enabled",
        "ss_sso_flow_end",
    ]]
    ss_sso_tracing_id: f.Text[str]

class InformationFromAnSSSSOOperationDetailsEnabledFeaturesFields(f.Object):
    domainVerification: f.Boolean
    provisioning: f.Boolean
    sso: f.Boolean

class SuccessSSSSOOperationDetailFields(LogDetailFields):
    data: SuccessSSSSOOperationLogFields

class SuccessSSSSOOperationLogFields(LogBaseFields):
    type: f.Text[Literal["ss_sso_success"]]
    details: SuccessSSSSOOperationDetailsFields

class SuccessSSSSOOperationDetailsFields(f.Object):
    connection_name: f.Text[str]
    custom_domain: f.Text[str]
    enabled_features: SuccessSSSSOOperationDetailsEnabledFeaturesFields
    flow_type: f.Text[Literal[
        "create",
        "update",
    ]]
    ss_sso_event_name: f.Text[Literal[
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
    ]]
    ss_sso_tracing_id: f.Text[str]

class SuccessSSSSOOperationDetailsEnabledFeaturesFields(f.Object):
    domainVerification: f.Boolean
    provisioning: f.Boolean
    sso: f.Boolean

class SuccessSilentAuthDetailFields(LogDetailFields):
    data: SuccessSilentAuthLogFields

class SuccessSilentAuthLogFields(LogBaseFields):
    type: f.Text[Literal["ssa"]]
    details: SuccessSilentAuthDetailsFields

class SuccessSilentAuthDetailsFields(f.Object):
    actions: SuccessSilentAuthDetailsActionsFields
    completedAt: f.Number
    elapsedTime: f.Number
    initiatedAt: f.Number
    prompts: LoginPromptFields
    riskAssessment: RiskAssessmentFields
    session: SuccessSilentAuthDetailsSessionFields
    session_id: f.Text[str]
    triggered_by_session_transfer_token: f.Boolean

class SuccessSilentAuthDetailsActionsFields(f.Object):
    executions: f.Text[str]

class SuccessSilentAuthDetailsSessionFields(f.Object):
    cookie: SuccessSilentAuthDetailsSessionCookieFields
    idp_session_expiry: f.Number

class SuccessSilentAuthDetailsSessionCookieFields(f.Object):
    mode: f.Text[Literal[
        "persistent",
        "non-persistent",
    ]]

class SuccessfulSCIMOperationDetailFields(LogDetailFields):
    data: SuccessfulSCIMOperationLogFields

class SuccessfulSCIMOperationLogFields(LogBaseFields):
    type: f.Text[Literal["sscim"]]
    details: SuccessfulSCIMOperationDetailsFields

class SuccessfulSCIMOperationDetailsFields(f.Object):
    action: f.Text[str]
    connection_id: f.Text[str]
    request: SuccessfulSCIMOperationDetailsRequestFields
    response: SuccessfulSCIMOperationDetailsResponseFields

class SuccessfulSCIMOperationDetailsRequestFields(f.Object):
    body: f.Map[f.Anything]
    ip: f.Text[str]
    method: f.Text[str]
    path: f.Text[str]
    query: f.Map[f.Anything]
    userAgent: f.Text[str]

class SuccessfulSCIMOperationDetailsResponseFields(f.Object):
    statusCode: f.Number

class SuccessExchangeOnBehalfOfTokenDetailFields(LogDetailFields):
    data: SuccessExchangeOnBehalfOfTokenLogFields

class SuccessExchangeOnBehalfOfTokenLogFields(LogBaseFields):
    type: f.Text[Literal["success_on_behalf_of_token_exchange"]]
    details: SuccessExchangeOnBehalfOfTokenDetailsFields

class SuccessExchangeOnBehalfOfTokenDetailsFields(f.Object):
    access_token_jti: f.Text[str]
    actor: ActorFields
    requested_token_type: f.Text[str]
    subject_token_type: f.Text[str]

class SuccessfullyImportedUsersDetailFields(LogDetailFields):
    data: SuccessfullyImportedUsersLogFields

class SuccessfullyImportedUsersLogFields(LogBaseFields):
    type: f.Text[Literal["sui"]]
    details: SuccessfullyImportedUsersDetailsFields

class SuccessfullyImportedUsersDetailsFields(f.Object):
    connection: f.Text[str]
    tenant: f.Text[str]

class SuccessVerificationEmailDetailFields(LogDetailFields):
    data: SuccessVerificationEmailLogFields

class SuccessVerificationEmailLogFields(LogBaseFields):
    type: f.Text[Literal["sv"]]
    details: SuccessVerificationEmailDetailsFields

class SuccessVerificationEmailDetailsFields(f.Object):
    body: SuccessVerificationEmailDetailsBodyFields
    email: f.Text[str]
    query: SuccessVerificationEmailDetailsQueryFields
    title: f.Text[str]

class SuccessVerificationEmailDetailsBodyFields(f.Object):
    tenant: f.Text[str]
    ticket: f.Text[str]

class SuccessVerificationEmailDetailsQueryFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    idp_user_id: f.Text[str]
    includeEmailInRedirect: f.Boolean
    resultUrl: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class SuccessVerificationEmailRequestDetailFields(LogDetailFields):
    data: SuccessVerificationEmailRequestLogFields

class SuccessVerificationEmailRequestLogFields(LogBaseFields):
    type: f.Text[Literal["svr"]]
    details: SuccessVerificationEmailRequestDetailsFields

class SuccessVerificationEmailRequestDetailsFields(f.Object):
    body: SuccessVerificationEmailRequestDetailsBodyFields

class SuccessVerificationEmailRequestDetailsBodyFields(f.Object):
    client_id: f.Text[str]
    connection: f.Text[str]
    email: f.Text[str]
    idp_user_id: f.Anything
    includeEmailInRedirect: f.Boolean
    job_id: f.Text[str]
    provider: f.Text[str]
    resultUrl: f.Text[str]
    template: SuccessVerificationEmailRequestDetailsBodyTemplateFields
    tenant: f.Text[str]
    to: f.Text[str]
    ttl_sec: f.Number
    user_id: f.Text[str]
    verificationUrl: f.Text[str]

class SuccessVerificationEmailRequestDetailsBodyTemplateFields(f.Object):
    type: f.Text[str]

class Auth0OSUpdateEndedDetailFields(LogDetailFields):
    data: Auth0OSUpdateEndedLogFields

class Auth0OSUpdateEndedLogFields(LogFields):
    type: f.Text[Literal["sys_os_update_end"]]

class Auth0OSUpdateStartedDetailFields(LogDetailFields):
    data: Auth0OSUpdateStartedLogFields

class Auth0OSUpdateStartedLogFields(LogFields):
    type: f.Text[Literal["sys_os_update_start"]]

class Auth0UpdateEndedDetailFields(LogDetailFields):
    data: Auth0UpdateEndedLogFields

class Auth0UpdateEndedLogFields(LogFields):
    type: f.Text[Literal["sys_update_end"]]

class Auth0UpdateStartedDetailFields(LogDetailFields):
    data: Auth0UpdateStartedLogFields

class Auth0UpdateStartedLogFields(LogFields):
    type: f.Text[Literal["sys_update_start"]]

class TokenQuotaConsumptionWarningDetailFields(LogDetailFields):
    data: TokenQuotaConsumptionWarningLogFields

class TokenQuotaConsumptionWarningLogFields(LogFields):
    type: f.Text[Literal["token_quota_consumption_warning"]]

class MaxAmountOfAuthenticatorsDetailFields(LogDetailFields):
    data: MaxAmountOfAuthenticatorsLogFields

class MaxAmountOfAuthenticatorsLogFields(LogFields):
    type: f.Text[Literal["too_many_records"]]

class UserLoginBlockReleasedDetailFields(LogDetailFields):
    data: UserLoginBlockReleasedLogFields

class UserLoginBlockReleasedLogFields(LogBaseFields):
    type: f.Text[Literal["ublkdu"]]
    details: UserLoginBlockReleasedDetailsFields

class UserLoginBlockReleasedDetailsFields(f.Object):
    email: f.Text[str]
    query: f.Map[f.Anything]
    request: f.Map[f.Anything]
    response: f.Map[f.Anything]
    title: f.Text[str]

class FailedUniversalLogoutRequestDetailFields(LogDetailFields):
    data: FailedUniversalLogoutRequestLogFields

class FailedUniversalLogoutRequestLogFields(LogBaseFields):
    type: f.Text[Literal["universal_logout_failed"]]
    details: FailedUniversalLogoutRequestDetailsFields

class FailedUniversalLogoutRequestDetailsFields(f.Object):
    error: f.Text[str]
    response: FailedUniversalLogoutRequestDetailsResponseFields

class FailedUniversalLogoutRequestDetailsResponseFields(f.Object):
    statusCode: f.Number

class SuccessfulUniversalLogoutRequestDetailFields(LogDetailFields):
    data: SuccessfulUniversalLogoutRequestLogFields

class SuccessfulUniversalLogoutRequestLogFields(LogFields):
    type: f.Text[Literal["universal_logout_succeeded"]]

class UserCreatedDetailFields(CloudEventFields):
    type: f.Text[Literal["user.created"]]
    data: UserCreatedDataFields

class UserCreatedDataFields(StreamDataFields):
    object: UserFields
    previous_object: UserFields
    context: EventContextFields

class UserDeletedDetailFields(CloudEventFields):
    type: f.Text[Literal["user.deleted"]]
    data: UserDeletedDataFields

class UserDeletedDataFields(StreamDataFields):
    object: UserFields
    previous_object: UserFields
    context: EventContextFields

class UserUpdatedDetailFields(CloudEventFields):
    type: f.Text[Literal["user.updated"]]
    data: UserUpdatedDataFields

class UserUpdatedDataFields(StreamDataFields):
    object: UserFields
    previous_object: UserFields
    context: EventContextFields

class WarningDuringLoginDetailFields(LogDetailFields):
    data: WarningDuringLoginLogFields

class WarningDuringLoginLogFields(LogBaseFields):
    type: f.Text[Literal["w"]]
    details: WarningDuringLoginDetailsFields

class WarningDuringLoginDetailsFields(f.Object):
    credentials_tenant: f.Text[str]
    host_tenant: f.Text[str]
    method: f.Text[str]
    opts: WarningDuringLoginDetailsOptsFields
    original_profile: f.Text[str]
    path: f.Text[str]
    referer: f.Text[str]
    request: f.Map[f.Anything]
    response: f.Map[f.Anything]
    session_id: f.Text[str]

class WarningDuringLoginDetailsOptsFields(f.Object):
    search: f.Text[str]

class WarningSendingNotificationDetailFields(LogDetailFields):
    data: WarningSendingNotificationLogFields

class WarningSendingNotificationLogFields(LogBaseFields):
    type: f.Text[Literal["wn"]]
    details: WarningSendingNotificationDetailsFields

class WarningSendingNotificationDetailsFields(f.Object):
    notification_channel: f.Text[str]
    notification_type: f.Text[str]
    to: f.Text[str]
    warning: f.Text[str]

class WarningUserManagementDetailFields(LogDetailFields):
    data: WarningUserManagementLogFields

class WarningUserManagementLogFields(LogBaseFields):
    type: f.Text[Literal["wum"]]
    details: WarningUserManagementDetailsFields

class WarningUserManagementDetailsFields(f.Object):
    tenant: f.Text[str]
    user_id: f.Text[str]

class ActorFields(f.Object):
    act: ActorFields
    sub: f.Text[str]

class APIRequestFields(f.Object):
    auth: APIRequestAuthFields
    channel: f.Text[str]
    ip: f.Text[str]
    method: f.Text[str]
    path: f.Text[str]
    query: f.Map[f.Anything]
    userAgent: f.Text[str]
    body: f.Anything

class APIRequestAuthFields(f.Object):
    credentials: f.Anything
    strategy: f.Text[str]
    user: f.Anything

class APIRequestAuthCredentialsFields(f.Object):
    jti: f.Text[str]
    scopes: f.Text[str]

class APIRequestAuthUserFields(f.Object):
    email: f.Text[str]
    name: f.Text[str]
    user_id: f.Text[str]

class APIResponseFields(f.Object):
    body: f.Anything
    statusCode: f.Number

class CloudEventFields(f.Object):
    specversion: f.Text[Literal["1.0"]]
    type: f.Text[str]
    source: f.Text[str]
    id: f.Text[str]
    time: f.Text[str]
    a0tenant: f.Text[str]
    a0stream: f.Text[str]
    a0purpose: f.Text[Literal["test"]]
    data: StreamDataFields

class StreamDataFields(f.Object):
    ...

class ConnectionFields(f.Object):
    authentication: ConnectionAuthenticationFields
    display_name: f.Text[str]
    enabled_clients: f.Text[str]
    id: f.Text[str]
    is_domain_connection: f.Boolean
    metadata: f.Map[f.Anything]
    name: f.Text[str]
    realms: f.Text[str]
    connected_accounts: ConnectionConnectedAccountsFields
    options: ConnectionOptionsFields
    show_as_button: f.Boolean
    strategy: f.Text[Literal[
        "oidc",
        "okta",
        "samlp",
        "pingfederate",
        "adfs",
        "ad",
        "google-apps",
        "waad",
    ]]

class ConnectionAuthenticationFields(f.Object):
    active: f.Boolean

class ConnectionConnectedAccountsFields(f.Object):
    active: f.Boolean
    cross_app_access: f.Boolean

class ConnectionOptionsFields(f.Object):
    authorization_endpoint: f.Text[str]
    client_id: f.Text[str]
    connection_settings: ConnectionOptionsConnectionSettingsFields
    domain_aliases: f.Text[str]
    dpop_signing_alg: f.Text[Literal[
        "ES256",
        "ES384",
        "ES512",
        "Ed25519",
    ]]
    federated_connections_access_tokens: ConnectionOptionsFederatedConnectionsAccessTokensFields
    icon_url: f.Text[str]
    id_token_session_expiry_supported: f.Boolean
    id_token_signed_response_algs: f.Text[Literal[
        "ES256",
        "ES384",
        "PS256",
        "PS384",
        "RS256",
        "RS384",
        "RS512",
    ]]
    issuer: f.Text[str]
    jwks_uri: f.Text[str]
    non_persistent_attrs: f.Text[str]
    oidc_metadata: ConnectionOptionsOidcMetadataFields
    schema_version: f.Text[Literal[
        "openid-1.0.0",
        "oidc-v4",
    ]]
    scope: f.Text[str]
    send_back_channel_nonce: f.Boolean
    set_user_root_attributes: f.Text[Literal[
        "on_each_login",
        "on_first_login",
        "never_on_login",
    ]]
    tenant_domain: f.Text[str]
    token_endpoint: f.Text[str]
    token_endpoint_auth_method: f.Text[Literal[
        "client_secret_post",
        "private_key_jwt",
    ]]
    token_endpoint_auth_signing_alg: f.Text[Literal[
        "ES256",
        "ES384",
        "PS256",
        "PS384",
        "RS256",
        "RS384",
        "RS512",
    ]]
    token_endpoint_jwtca_aud_format: f.Text[Literal[
        "issuer",
        "token_endpoint",
    ]]
    upstream_params: f.Map[f.Anything]
    useOauthSpecScope: f.Boolean
    userinfo_endpoint: f.Text[str]
    attribute_map: ConnectionOptionsAttributeMapFields
    discovery_url: f.Text[str]
    type: f.Text[Literal[
        "back_channel",
        "front_channel",
    ]]
    domain: f.Text[str]
    assertion_decryption_settings: ConnectionOptionsAssertionDecryptionSettingsFields
    cert: f.Text[str]
    cert_rollover_notification: f.Text[str]
    digestAlgorithm: f.Text[Literal[
        "sha1",
        "sha256",
    ]]
    entityId: f.Text[str]
    expires: f.Text[str]
    idpinitiated: ConnectionOptionsIdpinitiatedFields
    protocolBinding: f.Text[Literal[
        "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    ]]
    signatureAlgorithm: f.Text[Literal[
        "rsa-sha1",
        "rsa-sha256",
    ]]
    signInEndpoint: f.Text[str]
    signingCert: f.Text[str]
    signSAMLRequest: f.Boolean
    subject: f.Map[f.Anything]
    thumbprints: f.Text[str]
    debug: f.Boolean
    deflate: f.Boolean
    destinationUrl: f.Text[str]
    disableFieldsMapFix: f.Boolean
    disableSignout: f.Boolean
    fieldsMap: f.Map[f.Anything]
    fieldsMapJsonRaw: f.Text[str]
    global_token_revocation_jwt_iss: f.Text[str]
    global_token_revocation_jwt_sub: f.Text[str]
    metadataUrl: f.Text[str]
    recipientUrl: f.Text[str]
    requestTemplate: f.Text[str]
    signOutEndpoint: f.Text[str]
    user_id_attribute: f.Text[str]
    pingFederateBaseUrl: f.Text[str]
    adfs_server: f.Text[str]
    fedMetadataXml: f.Text[str]
    prev_thumbprints: f.Text[str]
    should_trust_email_verified_connection: f.Text[Literal[
        "never_set_emails_as_verified",
        "always_set_emails_as_verified",
    ]]
    agentIP: f.Text[str]
    agentMode: f.Boolean
    agentVersion: f.Text[str]
    brute_force_protection: f.Boolean
    certAuth: f.Boolean
    certs: f.Text[str]
    disable_cache: f.Boolean
    disable_self_service_change_password: f.Boolean
    ips: f.Text[str]
    kerberos: f.Boolean
    kerberos_only: f.Boolean
    admin_access_token_expiresin: f.Text[str]
    allow_setting_login_scopes: f.Boolean
    api_enable_groups: f.Boolean
    api_enable_users: f.Boolean
    email: f.Boolean
    ext_agreed_terms: f.Boolean
    ext_groups: f.Boolean
    ext_groups_extended: f.Boolean
    ext_is_admin: f.Boolean
    ext_is_suspended: f.Boolean
    handle_login_from_social: f.Boolean
    map_user_id_to_id: f.Boolean
    profile: f.Boolean
    app_domain: f.Text[str]
    app_id: f.Text[str]
    basic_profile: f.Boolean
    ext_nested_groups: f.Boolean
    ext_profile: f.Boolean
    granted: f.Boolean
    identity_api: f.Text[Literal[
        "microsoft-identity-platform-v2.0",
        "azure-active-directory-v1.0",
    ]]
    max_groups_to_retrieve: f.Text[str]
    tenantId: f.Text[str]
    use_wsfed: f.Boolean
    useCommonEndpoint: f.Boolean
    userid_attribute: f.Text[Literal[
        "oid",
        "sub",
    ]]
    waad_protocol: f.Text[Literal[
        "ws-federation",
        "openid-connect",
    ]]

class ConnectionOptionsConnectionSettingsFields(f.Object):
    pkce: f.Text[Literal[
        "auto",
        "S256",
        "plain",
        "disabled",
    ]]

class ConnectionOptionsFederatedConnectionsAccessTokensFields(f.Object):
    active: f.Boolean

class ConnectionOptionsOidcMetadataFields(f.Object):
    acr_values_supported: f.Text[str]
    authorization_endpoint: f.Text[str]
    claim_types_supported: f.Text[str]
    claims_locales_supported: f.Text[str]
    claims_parameter_supported: f.Boolean
    claims_supported: f.Text[str]
    code_challenge_methods_supported: f.Text[str]
    display_values_supported: f.Text[str]
    dpop_signing_alg_values_supported: f.Text[str]
    end_session_endpoint: f.Text[str]
    grant_types_supported: f.Text[str]
    id_token_encryption_alg_values_supported: f.Text[str]
    id_token_encryption_enc_values_supported: f.Text[str]
    id_token_signing_alg_values_supported: f.Text[str]
    issuer: f.Text[str]
    jwks_uri: f.Text[str]
    op_policy_uri: f.Text[str]
    op_tos_uri: f.Text[str]
    registration_endpoint: f.Text[str]
    request_object_encryption_alg_values_supported: f.Text[str]
    request_object_encryption_enc_values_supported: f.Text[str]
    request_object_signing_alg_values_supported: f.Text[str]
    request_parameter_supported: f.Boolean
    request_uri_parameter_supported: f.Boolean
    require_request_uri_registration: f.Boolean
    response_modes_supported: f.Text[str]
    response_types_supported: f.Text[str]
    scopes_supported: f.Text[str]
    service_documentation: f.Text[str]
    subject_types_supported: f.Text[str]
    token_endpoint: f.Text[str]
    token_endpoint_auth_methods_supported: f.Text[str]
    token_endpoint_auth_signing_alg_values_supported: f.Text[str]
    ui_locales_supported: f.Text[str]
    userinfo_encryption_alg_values_supported: f.Text[str]
    userinfo_encryption_enc_values_supported: f.Text[str]
    userinfo_endpoint: f.Text[str]
    userinfo_signing_alg_values_supported: f.Text[str]

class ConnectionOptionsAttributeMapFields(f.Object):
    attributes: f.Map[f.Anything]
    userinfo_scope: f.Text[str]
    mapping_mode: f.Text[Literal[
        "bind_all",
        "use_map",
        "basic_profile",
    ]]

class ConnectionOptionsAssertionDecryptionSettingsFields(f.Object):
    algorithm_exceptions: f.Text[str]
    algorithm_profile: f.Text[Literal["v2026-1"]]

class ConnectionOptionsIdpinitiatedFields(f.Object):
    client_authorizequery: f.Text[str]
    client_id: f.Text[str]
    client_protocol: f.Text[Literal[
        "oidc",
        "samlp",
        "wsfed",
    ]]
    enabled: f.Boolean

class EventContextFields(f.Object):
    client: EventContextClientFields
    connection: EventContextConnectionFields
    request: EventContextRequestFields
    tenant: EventContextTenantFields

class EventContextClientFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    metadata: f.Map[f.Anything]

class EventContextConnectionFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    strategy: f.Text[str]

class EventContextRequestFields(f.Object):
    geo: EventContextRequestGeoFields
    hostname: f.Text[str]
    custom_domain: f.Text[str]
    ip: f.Text[str]
    method: f.Text[str]
    user_agent: f.Text[str]

class EventContextRequestGeoFields(f.Object):
    continent_code: f.Text[str]
    country_code: f.Text[str]
    country_name: f.Text[str]
    latitude: f.Number
    longitude: f.Number
    subdivision_code: f.Text[str]
    subdivision_name: f.Text[str]
    city_name: f.Text[str]
    time_zone: f.Text[str]

class EventContextTenantFields(f.Object):
    id: f.Text[str]

class GroupFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    external_id: f.Text[str]
    created_at: f.Text[str]
    type: f.Text[Literal[
        "connection",
        "organization",
        "tenant",
    ]]
    connection_id: f.Text[str]
    organization_id: f.Text[str]
    updated_at: f.Text[str]

class GroupMemberFields(f.Object):
    group: GroupMemberGroupFields
    member: GroupMemberMemberFields

class GroupMemberGroupFields(f.Object):
    id: f.Text[str]
    external_id: f.Text[str]
    type: f.Text[Literal[
        "connection",
        "organization",
        "tenant",
    ]]
    connection_id: f.Text[str]
    organization_id: f.Text[str]

class GroupMemberMemberFields(f.Object):
    member_type: f.Text[Literal[
        "user",
        "connection",
    ]]
    id: f.Text[str]
    type: f.Text[str]
    connection_id: f.Text[str]

class GroupRoleFields(f.Object):
    group: GroupRoleGroupFields
    role: GroupRoleRoleFields
    created_at: f.Text[str]
    deleted_at: f.Text[str]

class GroupRoleGroupFields(f.Object):
    id: f.Text[str]
    external_id: f.Text[str]
    type: f.Text[Literal[
        "connection",
        "organization",
        "tenant",
    ]]
    connection_id: f.Text[str]
    organization_id: f.Text[str]

class GroupRoleRoleFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class GuardianDetailsFields(f.Object):
    authenticator: GuardianDetailsAuthenticatorFields
    device_id: f.Text[str]
    enrollment: GuardianDetailsEnrollmentFields
    failure_details: GuardianDetailsFailureDetailsFields
    first_factor: f.Boolean
    provider_error: GuardianDetailsProviderErrorFields
    remember_browser: f.Boolean
    request: f.Map[f.Anything]
    response: f.Map[f.Anything]
    session_id: f.Text[str]

class GuardianDetailsAuthenticatorFields(f.Object):
    id: f.Text[str]
    phone_number: f.Anything
    type: f.Text[str]

class GuardianDetailsEnrollmentFields(f.Object):
    id_: f.Text[str]
    identifier: f.Text[str]
    name: f.Text[str]
    phone_number: f.Text[str]
    tenant: f.Text[str]
    user_id: f.Text[str]

class GuardianDetailsFailureDetailsFields(f.Object):
    errorCode: f.Text[str]
    message: f.Text[str]

class GuardianDetailsProviderErrorFields(f.Object):
    errorCode: f.Text[str]
    message: f.Text[str]

class LogDetailFields(f.Object):
    log_id: f.Text[str]
    data: LogBaseFields

class LogFields(LogBaseFields):
    details: f.Map[f.Anything]

class LogBaseFields(f.Object):
    event_schema: LogEventSchemaFields
    date: f.Text[str]
    description: f.Text[str]
    environment_name: f.Text[str]
    is_mobile: f.Boolean
    log_id: f.Text[str]
    tenant_name: f.Text[str]
    type: f.Text[str]
    user_agent: f.Text[str]
    client_id: f.Text[str]
    client_name: f.Text[str]
    connection: f.Text[str]
    connection_id: f.Text[str]
    hostname: f.Text[str]
    identity_user_id: f.Text[str]
    ip: f.Text[str]
    organization_id: f.Text[str]
    organization_name: f.Text[str]
    strategy: f.Text[str]
    strategy_type: f.Text[str]
    transaction_linking_id: f.Text[str]
    user_id: f.Text[str]
    user_name: f.Text[str]
    auth0_client: f.Anything
    agent_id: f.Text[str]
    external_agent_id: f.Text[str]
    mtls_thumbprint_sha256: f.Text[str]
    audience: f.Text[str]
    references: LogReferencesFields
    scope: f.Text[str]
    security_context: LogSecurityContextFields
    client_ip: f.Text[str]
    body: f.Map[f.Anything]
    email: f.Text[str]
    query: f.Map[f.Anything]
    title: f.Text[str]
    session_connection: f.Text[str]
    tracking_id: f.Text[str]
    id_: f.Text[str]
    id: f.Text[str]
    isMobile: f.Boolean
    location_info: f.Map[f.Anything]
    session_connection_id: f.Text[str]
    tenant: f.Text[str]

class LogEventSchemaFields(f.Object):
    version: f.Text[str]

class LogAuth0ClientFields(f.Object):
    env: f.Map[f.Anything]
    name: f.Text[str]
    version: f.Text[str]

class LogReferencesFields(f.Object):
    correlation_id: f.Text[str]
    trace_id: f.Text[str]

class LogSecurityContextFields(f.Object):
    ja3: f.Text[str]
    ja4: f.Text[str]

class LoginErrorFields(f.Object):
    message: f.Text[str]
    oauthError: f.Text[str]
    payload: LoginErrorPayloadFields
    type: f.Text[str]
    uri: f.Text[str]

class LoginErrorPayloadFields(f.Object):
    attempt: f.Anything
    authorized: f.Text[str]
    clientID: f.Text[str]
    code: f.Text[str]
    message: f.Text[str]
    name: f.Text[str]
    status: f.Anything
    client: f.Map[f.Anything]
    log_url: f.Text[str]

class LoginPromptFields(f.Object):
    coi: f.Text[str]
    completedAt: f.Number
    connection: f.Text[str]
    connection_id: f.Text[str]
    cov: f.Text[str]
    elapsedTime: f.Number
    flow: f.Text[str]
    grantInfo: LoginPromptGrantInfoFields
    identity: f.Anything
    initiatedAt: f.Number
    name: f.Text[str]
    passwordless_amr: f.Text[str]
    performed_acr: f.Text[str]
    performed_amr: f.Text[str]
    provider: f.Text[str]
    requiredCaptcha: f.Boolean
    session: f.Boolean
    session_id: f.Text[str]
    stats: LoginStatsFields
    strategy: f.Text[str]
    timers: LoginPromptTimersFields
    url: f.Text[str]
    user_id: f.Text[str]
    user_name: f.Text[str]
    session_user: f.Text[str]

class LoginPromptGrantInfoFields(f.Object):
    audience: f.Text[str]
    expiration: f.Text[str]
    id: f.Text[str]
    scope: f.Text[str]

class LoginPromptTimersFields(f.Object):
    rules: f.Number

class LoginStatsFields(f.Object):
    loginsCount: f.Number

class OrganizationFields(f.Object):
    name: f.Text[str]
    id: f.Text[str]
    display_name: f.Text[str]
    metadata: f.Map[f.Anything]
    branding: OrganizationBrandingFields

class OrganizationBrandingFields(f.Object):
    logo_url: f.Text[str]
    colors: OrganizationBrandingColorsFields

class OrganizationBrandingColorsFields(f.Object):
    primary: f.Text[str]
    page_background: f.Text[str]

class OrganizationConnectionFields(f.Object):
    organization: OrganizationConnectionOrganizationFields
    connection: OrganizationConnectionConnectionFields
    assign_membership_on_login: f.Boolean
    show_as_button: f.Boolean
    is_signup_enabled: f.Boolean
    is_enabled: f.Boolean
    organization_access_level: f.Text[Literal[
        "none",
        "readonly",
        "limited",
        "full",
    ]]
    organization_member_access_level: f.Text[Literal[
        "none",
        "readonly",
        "limited",
        "full",
    ]]

class OrganizationConnectionOrganizationFields(f.Object):
    name: f.Text[str]
    id: f.Text[str]

class OrganizationConnectionConnectionFields(f.Object):
    id: f.Text[str]

class OrganizationGroupRoleFields(f.Object):
    organization: OrganizationGroupRoleOrganizationFields
    role: OrganizationGroupRoleRoleFields
    group: OrganizationGroupRoleGroupFields
    created_at: f.Text[str]
    deleted_at: f.Text[str]

class OrganizationGroupRoleOrganizationFields(f.Object):
    id: f.Text[str]

class OrganizationGroupRoleRoleFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class OrganizationGroupRoleGroupFields(f.Object):
    id: f.Text[str]
    external_id: f.Text[str]
    type: f.Text[Literal[
        "connection",
        "organization",
        "tenant",
    ]]
    connection_id: f.Text[str]
    organization_id: f.Text[str]

class OrganizationMemberFields(f.Object):
    organization: OrganizationMemberOrganizationFields
    user: OrganizationMemberUserFields

class OrganizationMemberOrganizationFields(f.Object):
    name: f.Text[str]
    id: f.Text[str]

class OrganizationMemberUserFields(f.Object):
    user_id: f.Text[str]

class OrganizationMemberRoleFields(f.Object):
    organization: OrganizationMemberRoleOrganizationFields
    user: OrganizationMemberRoleUserFields
    role: OrganizationMemberRoleRoleFields

class OrganizationMemberRoleOrganizationFields(f.Object):
    id: f.Text[str]

class OrganizationMemberRoleUserFields(f.Object):
    user_id: f.Text[str]

class OrganizationMemberRoleRoleFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class RiskAssessmentFields(f.Object):
    assessments: RiskAssessmentAssessmentsFields
    confidence: f.Text[str]
    version: f.Text[str]

class RiskAssessmentAssessmentsFields(f.Object):
    ImpossibleTravel: RiskAssessmentAssessmentsImpossibleTravelFields
    NewDevice: RiskAssessmentAssessmentsNewDeviceFields
    UntrustedIP: RiskAssessmentAssessmentsUntrustedIPFields

class RiskAssessmentAssessmentsImpossibleTravelFields(f.Object):
    code: f.Text[str]
    confidence: f.Text[str]

class RiskAssessmentAssessmentsNewDeviceFields(f.Object):
    code: f.Text[str]
    confidence: f.Text[str]
    details: RiskAssessmentAssessmentsNewDeviceDetailsFields

class RiskAssessmentAssessmentsNewDeviceDetailsFields(f.Object):
    device: f.Text[str]
    useragent: f.Text[str]

class RiskAssessmentAssessmentsUntrustedIPFields(f.Object):
    code: f.Text[str]
    confidence: f.Text[str]
    details: RiskAssessmentAssessmentsUntrustedIPDetailsFields

class RiskAssessmentAssessmentsUntrustedIPDetailsFields(f.Object):
    ip: f.Text[str]
    matches: f.Text[str]
    source: f.Text[str]

class UserFields(f.Object):
    user_id: f.Text[str]
    email: f.Text[str]
    email_verified: f.Boolean
    username: f.Text[str]
    phone_number: f.Text[str]
    phone_verified: f.Boolean
    created_at: f.Text[str]
    updated_at: f.Text[str]
    identities: UserIdentityFields
    app_metadata: f.Map[f.Anything]
    user_metadata: f.Map[f.Anything]
    picture: f.Text[str]
    name: f.Text[str]
    nickname: f.Text[str]
    multifactor: f.Text[str]
    last_ip: f.Text[str]
    last_login: f.Text[str]
    logins_count: f.Number
    blocked: f.Boolean
    given_name: f.Text[str]
    family_name: f.Text[str]
    deleted_at: f.Text[str]

class UserIdentityFields(f.Object):
    connection: f.Text[str]
    user_id: f.Anything
    profileData: UserIdentityProfileDataFields
    provider: f.Text[Literal[
        "custom",
        "auth0",
        "ad",
        "adfs",
        "google-apps",
        "ip",
        "office365",
        "oidc",
        "okta",
        "pingfederate",
        "samlp",
        "sharepoint",
        "waad",
        "email",
        "sms",
        "amazon",
        "apple",
        "dropbox",
        "bitbucket",
        "auth0-oidc",
        "baidu",
        "bitly",
        "box",
        "daccount",
        "dwolla",
        "evernote-sandbox",
        "evernote",
        "exact",
        "facebook",
        "fitbit",
        "github",
        "google-oauth2",
        "instagram",
        "line",
        "linkedin",
        "oauth1",
        "oauth2",
        "paypal",
        "paypal-sandbox",
        "planningcenter",
        "salesforce-community",
        "salesforce-sandbox",
        "salesforce",
        "shopify",
        "soundcloud",
        "thirtysevensignals",
        "twitter",
        "untapped",
        "vkontakte",
        "weibo",
        "windowslive",
        "wordpress",
        "yahoo",
        "yandex",
    ]]
    isSocial: f.Boolean

class UserIdentityProfileDataFields(f.Object):
    email: f.Text[str]
    email_verified: f.Boolean
    name: f.Text[str]
    username: f.Text[str]
    given_name: f.Text[str]
    family_name: f.Text[str]
    phone_number: f.Text[str]
    phone_verified: f.Boolean

