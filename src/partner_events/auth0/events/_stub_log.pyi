# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._log import LogEvent
from partner_events.auth0.events._details import (
    ACULSDKNoticeDetail,
    ACULSDKNoticeLog,
    ActionsExecutionFailedDetail,
    ActionsExecutionFailedLog,
    Auth0OSUpdateEndedDetail,
    Auth0OSUpdateEndedLog,
    Auth0OSUpdateStartedDetail,
    Auth0OSUpdateStartedLog,
    Auth0UpdateEndedDetail,
    Auth0UpdateEndedLog,
    Auth0UpdateLaunchedDetail,
    Auth0UpdateLaunchedLog,
    Auth0UpdateStartedDetail,
    Auth0UpdateStartedLog,
    BlockedAccountTooManyFailedLoginsDetail,
    BlockedAccountTooManyFailedLoginsLog,
    BlockedAccountTooManyLoginsDetail,
    BlockedAccountTooManyLoginsLog,
    BlockedIPAddressDetail,
    BlockedIPAddressLog,
    BreachedPasswordDetail,
    BreachedPasswordLog,
    BreachedPasswordOnResetDetail,
    BreachedPasswordOnResetLog,
    BreachedPasswordOnSignupDetail,
    BreachedPasswordOnSignupLog,
    CodeLinkSentDetail,
    CodeLinkSentLog,
    CodeSentDetail,
    CodeSentLog,
    ConnectorOfflineDetail,
    ConnectorOfflineLog,
    ConnectorOnlineDetail,
    ConnectorOnlineLog,
    CustomDomainVerificationFailedDetail,
    CustomDomainVerificationFailedLog,
    DeletedUserDetail,
    DeletedUserLog,
    DeprecationNoticeDetail,
    DeprecationNoticeLog,
    EmailVerificationConfirmedDetail,
    EmailVerificationConfirmedLog,
    EmailVerificationFailedToConfirmDetail,
    EmailVerificationFailedToConfirmLog,
    EmailVerificationFailedToSendDetail,
    EmailVerificationFailedToSendLog,
    EmailVerificationSentDetail,
    EmailVerificationSentLog,
    ErrorSendingMFAEmailDetail,
    ErrorSendingMFAEmailLog,
    ErrorSendingMFAPushNotificationDetail,
    ErrorSendingMFAPushNotificationLog,
    ErrorSendingMFASMSDetail,
    ErrorSendingMFASMSLog,
    FailedAPIOperationDetail,
    FailedAPIOperationLog,
    FailedAuthenticationMethodOperationInMyAccountAPIDetail,
    FailedAuthenticationMethodOperationInMyAccountAPILog,
    FailedByCORSDetail,
    FailedByCORSLog,
    FailedByConnectorDetail,
    FailedByConnectorLog,
    FailedCIBAExchangeDetail,
    FailedCIBAExchangeLog,
    FailedCIBAStartDetail,
    FailedCIBAStartLog,
    FailedChangeEmailDetail,
    FailedChangeEmailLog,
    FailedChangePasswordDetail,
    FailedChangePasswordLog,
    FailedChangePasswordRequestDetail,
    FailedChangePasswordRequestLog,
    FailedChangePhoneNumberDetail,
    FailedChangePhoneNumberLog,
    FailedChangeUsernameDetail,
    FailedChangeUsernameLog,
    FailedConnectedAccountConnectionDetail,
    FailedConnectedAccountConnectionLog,
    FailedConnectedAccountDeleteDetail,
    FailedConnectedAccountDeleteLog,
    FailedConnectorProvisioningDetail,
    FailedConnectorProvisioningLog,
    FailedCrossOriginAuthenticationDetail,
    FailedCrossOriginAuthenticationLog,
    FailedDelegatedSilentAuthenticationDetail,
    FailedDelegatedSilentAuthenticationLog,
    FailedDelegationDetail,
    FailedDelegationLog,
    FailedDeviceActivationDetail,
    FailedDeviceActivationLog,
    FailedDeviceAuthorizationRequestDetail,
    FailedDeviceAuthorizationRequestLog,
    FailedExchangeAuthorizationCodeDetail,
    FailedExchangeAuthorizationCodeLog,
    FailedExchangeClientCredentialsDetail,
    FailedExchangeClientCredentialsLog,
    FailedExchangeCustomTokenDetail,
    FailedExchangeCustomTokenLog,
    FailedExchangeDelegatedAuthorizationCodeDetail,
    FailedExchangeDelegatedAuthorizationCodeLog,
    FailedExchangeDeviceCodeDetail,
    FailedExchangeDeviceCodeLog,
    FailedExchangeIdentityAssertionDetail,
    FailedExchangeIdentityAssertionLog,
    FailedExchangeJWTBearerAssertionDetail,
    FailedExchangeJWTBearerAssertionLog,
    FailedExchangeNativeSocialLoginDetail,
    FailedExchangeNativeSocialLoginLog,
    FailedExchangeOfRefreshTokenForSessionTokenDetail,
    FailedExchangeOfRefreshTokenForSessionTokenLog,
    FailedExchangeOnBehalfOfTokenDetail,
    FailedExchangeOnBehalfOfTokenLog,
    FailedExchangePasswordAndMFARecoveryCodeDetail,
    FailedExchangePasswordAndMFARecoveryCodeLog,
    FailedExchangePasswordAndOOBChallengeDetail,
    FailedExchangePasswordAndOOBChallengeLog,
    FailedExchangePasswordAndOTPChallengeDetail,
    FailedExchangePasswordAndOTPChallengeLog,
    FailedExchangePasswordDetail,
    FailedExchangePasswordLog,
    FailedExchangePasswordlessOTPDetail,
    FailedExchangePasswordlessOTPLog,
    FailedExchangeRefreshTokenDetail,
    FailedExchangeRefreshTokenLog,
    FailedExchangeRotatingRefreshTokenDetail,
    FailedExchangeRotatingRefreshTokenLog,
    FailedExchangeTokenVaultDetail,
    FailedExchangeTokenVaultLog,
    FailedFederatedLogoutDetail,
    FailedFederatedLogoutLog,
    FailedInviteAcceptDetail,
    FailedInviteAcceptLog,
    FailedKMSAPIOperationDetail,
    FailedKMSAPIOperationLog,
    FailedLoginDetail,
    FailedLoginIncorrectPasswordDetail,
    FailedLoginIncorrectPasswordLog,
    FailedLoginInvalidEmailUsernameDetail,
    FailedLoginInvalidEmailUsernameLog,
    FailedLoginLog,
    FailedLogoutDetail,
    FailedLogoutLog,
    FailedOIDCBackChannelLogoutRequestDetail,
    FailedOIDCBackChannelLogoutRequestLog,
    FailedPostChangePasswordHookDetail,
    FailedPostChangePasswordHookLog,
    FailedPostUserRegistrationHookDetail,
    FailedPostUserRegistrationHookLog,
    FailedPushedAuthorizationRequestDetail,
    FailedPushedAuthorizationRequestLog,
    FailedSCIMOperationDetail,
    FailedSCIMOperationLog,
    FailedSSSSOOperationDetail,
    FailedSSSSOOperationLog,
    FailedSendingNotificationDetail,
    FailedSendingNotificationLog,
    FailedSignupDetail,
    FailedSignupLog,
    FailedSilentAuthDetail,
    FailedSilentAuthLog,
    FailedUniversalLogoutRequestDetail,
    FailedUniversalLogoutRequestLog,
    FailedUserDeletionDetail,
    FailedUserDeletionLog,
    FailedUsersImportDetail,
    FailedUsersImportLog,
    FailedVerificationEmailDetail,
    FailedVerificationEmailLog,
    FailedVerificationEmailRequestDetail,
    FailedVerificationEmailRequestLog,
    FlowsExecutionCompletedDetail,
    FlowsExecutionCompletedLog,
    FlowsExecutionFailedDetail,
    FlowsExecutionFailedLog,
    FormsSubmissionFailedDetail,
    FormsSubmissionFailedLog,
    FormsSubmissionSucceededDetail,
    FormsSubmissionSucceededLog,
    GuardianTenantUpdateDetail,
    GuardianTenantUpdateLog,
    InboundDirectorySyncCompletedDetail,
    InboundDirectorySyncCompletedLog,
    InboundDirectorySyncFailedDetail,
    InboundDirectorySyncFailedLog,
    InboundDirectorySyncStartedDetail,
    InboundDirectorySyncStartedLog,
    InformationFromAnSSSSOOperationDetail,
    InformationFromAnSSSSOOperationLog,
    KMSKeyStateChangeDetail,
    KMSKeyStateChangeLog,
    MFAAuthFailedDetail,
    MFAAuthFailedLog,
    MFAAuthRejectedDetail,
    MFAAuthRejectedLog,
    MFAAuthSuccessDetail,
    MFAAuthSuccessLog,
    MFAEmailSentDetail,
    MFAEmailSentLog,
    MFAEnrollStartedDetail,
    MFAEnrollStartedLog,
    MFAEnrollmentCompleteDetail,
    MFAEnrollmentCompleteLog,
    MFAEnrollmentFailedDetail,
    MFAEnrollmentFailedLog,
    MFARecoverySuccessDetail,
    MFARecoverySuccessLog,
    MFARequiredDetail,
    MFARequiredLog,
    MFASMSSentDetail,
    MFASMSSentLog,
    MFAUserDeleteDetail,
    MFAUserDeleteLog,
    MFAVoiceCallFailedDetail,
    MFAVoiceCallFailedLog,
    MFAVoiceCallSuccessDetail,
    MFAVoiceCallSuccessLog,
    ManagementAPIReadOperationDetail,
    ManagementAPIReadOperationLog,
    MaxAmountOfAuthenticatorsDetail,
    MaxAmountOfAuthenticatorsLog,
    ModuleSwitchDetail,
    ModuleSwitchLog,
    NetworkACLsSummaryDetail,
    NetworkACLsSummaryLog,
    NoticeForAPIPeakPerformanceInitiatedDetail,
    NoticeForAPIPeakPerformanceInitiatedLog,
    PasskeyChallengeFailedDetail,
    PasskeyChallengeFailedLog,
    PasskeyChallengeStartedDetail,
    PasskeyChallengeStartedLog,
    PasskeyRegisterFailedDetail,
    PasskeyRegisterFailedLog,
    PasskeyRegisterStartedDetail,
    PasskeyRegisterStartedLog,
    PreLoginAssessmentDetail,
    PreLoginAssessmentLog,
    PushNotificationSentDetail,
    PushNotificationSentLog,
    RateLimitOnAPIDetail,
    RateLimitOnAPILog,
    RateLimitWarningOnAPIDetail,
    RateLimitWarningOnAPILog,
    RecoveryFailedDetail,
    RecoveryFailedLog,
    RichConsentsAccessErrorDetail,
    RichConsentsAccessErrorLog,
    SecondFactorStartedDetail,
    SecondFactorStartedLog,
    SuccessAPIOperationDetail,
    SuccessAPIOperationLog,
    SuccessChangeEmailDetail,
    SuccessChangeEmailLog,
    SuccessChangePasswordDetail,
    SuccessChangePasswordLog,
    SuccessChangePasswordRequestDetail,
    SuccessChangePasswordRequestLog,
    SuccessChangePhoneNumberDetail,
    SuccessChangePhoneNumberLog,
    SuccessChangeUsernameDetail,
    SuccessChangeUsernameLog,
    SuccessCredentialValidationDetail,
    SuccessCredentialValidationLog,
    SuccessCrossOriginAuthenticationDetail,
    SuccessCrossOriginAuthenticationLog,
    SuccessDelegationDetail,
    SuccessDelegationLog,
    SuccessExchangeAuthorizationCodeDetail,
    SuccessExchangeAuthorizationCodeLog,
    SuccessExchangeClientCredentialsDetail,
    SuccessExchangeClientCredentialsLog,
    SuccessExchangeCustomTokenDetail,
    SuccessExchangeCustomTokenLog,
    SuccessExchangeDelegatedAuthorizationCodeDetail,
    SuccessExchangeDelegatedAuthorizationCodeLog,
    SuccessExchangeDeviceCodeDetail,
    SuccessExchangeDeviceCodeLog,
    SuccessExchangeIdentityAssertionDetail,
    SuccessExchangeIdentityAssertionLog,
    SuccessExchangeNativeSocialLoginDetail,
    SuccessExchangeNativeSocialLoginLog,
    SuccessExchangeOnBehalfOfTokenDetail,
    SuccessExchangeOnBehalfOfTokenLog,
    SuccessExchangePasskeyAndMFARecoveryCodeDetail,
    SuccessExchangePasskeyAndMFARecoveryCodeLog,
    SuccessExchangePasskeyAndOOBChallengeDetail,
    SuccessExchangePasskeyAndOOBChallengeLog,
    SuccessExchangePasskeyAndOTPChallengeDetail,
    SuccessExchangePasskeyAndOTPChallengeLog,
    SuccessExchangePasswordAndMFARecoveryCodeDetail,
    SuccessExchangePasswordAndMFARecoveryCodeLog,
    SuccessExchangePasswordAndOOBChallengeDetail,
    SuccessExchangePasswordAndOOBChallengeLog,
    SuccessExchangePasswordAndOTPChallengeDetail,
    SuccessExchangePasswordAndOTPChallengeLog,
    SuccessExchangePasswordDetail,
    SuccessExchangePasswordLog,
    SuccessExchangeRefreshTokenDetail,
    SuccessExchangeRefreshTokenLog,
    SuccessExchangeTokenVaultDetail,
    SuccessExchangeTokenVaultLog,
    SuccessKMSAPIOperationDetail,
    SuccessKMSAPIOperationLog,
    SuccessLoginDetail,
    SuccessLoginLog,
    SuccessLogoutDetail,
    SuccessLogoutLog,
    SuccessOrganizationMemberAddedDetail,
    SuccessOrganizationMemberAddedLog,
    SuccessPostChangePasswordHookDetail,
    SuccessPostChangePasswordHookLog,
    SuccessResourceCleanupDetail,
    SuccessResourceCleanupLog,
    SuccessSSSSOOperationDetail,
    SuccessSSSSOOperationLog,
    SuccessSignupDetail,
    SuccessSignupLog,
    SuccessSilentAuthDetail,
    SuccessSilentAuthLog,
    SuccessUserDeletionDetail,
    SuccessUserDeletionLog,
    SuccessVerificationEmailDetail,
    SuccessVerificationEmailLog,
    SuccessVerificationEmailRequestDetail,
    SuccessVerificationEmailRequestLog,
    SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail,
    SuccessfulAuthenticationMethodOperationInMyAccountAPILog,
    SuccessfulCIBAExchangeDetail,
    SuccessfulCIBAExchangeLog,
    SuccessfulCIBAStartDetail,
    SuccessfulCIBAStartLog,
    SuccessfulConnectedAccountConnectionDetail,
    SuccessfulConnectedAccountConnectionLog,
    SuccessfulConnectedAccountDeleteDetail,
    SuccessfulConnectedAccountDeleteLog,
    SuccessfulDelegatedLoginDetail,
    SuccessfulDelegatedLoginLog,
    SuccessfulDelegatedSilentAuthenticationDetail,
    SuccessfulDelegatedSilentAuthenticationLog,
    SuccessfulExchangeOfRefreshTokenForSessionTokenDetail,
    SuccessfulExchangeOfRefreshTokenForSessionTokenLog,
    SuccessfulOIDCBackChannelLogoutRequestDetail,
    SuccessfulOIDCBackChannelLogoutRequestLog,
    SuccessfulSCIMOperationDetail,
    SuccessfulSCIMOperationLog,
    SuccessfulUniversalLogoutRequestDetail,
    SuccessfulUniversalLogoutRequestLog,
    SuccessfullyAcceptedAUserInviteDetail,
    SuccessfullyAcceptedAUserInviteLog,
    SuccessfullyImportedUsersDetail,
    SuccessfullyImportedUsersLog,
    SuccessfullyRevokedARefreshTokenDetail,
    SuccessfullyRevokedARefreshTokenLog,
    SuccessfullyRevokedASessionDetail,
    SuccessfullyRevokedASessionLog,
    SuccessfullyRevokedTheRefreshTokensOfASessionDetail,
    SuccessfullyRevokedTheRefreshTokensOfASessionLog,
    TokenQuotaConsumptionWarningDetail,
    TokenQuotaConsumptionWarningLog,
    TooManyCallsToDelegationDetail,
    TooManyCallsToDelegationLog,
    TooManyCallsToUserinfoDetail,
    TooManyCallsToUserinfoLog,
    TooManyMFAFailuresDetail,
    TooManyMFAFailuresLog,
    TooManyMFARecoveryFailuresDetail,
    TooManyMFARecoveryFailuresLog,
    TooManyPhoneMessagesDetail,
    TooManyPhoneMessagesLog,
    UnenrollDeviceAccountDetail,
    UnenrollDeviceAccountLog,
    UpdateDeviceAccountDetail,
    UpdateDeviceAccountLog,
    UserCanceledDeviceConfirmationDetail,
    UserCanceledDeviceConfirmationLog,
    UserLoginBlockReleasedDetail,
    UserLoginBlockReleasedLog,
    WarningDuringLoginDetail,
    WarningDuringLoginLog,
    WarningSendingNotificationDetail,
    WarningSendingNotificationLog,
    WarningUserManagementDetail,
    WarningUserManagementLog,
    WebAuthnBrowserErrorChallengeDetail,
    WebAuthnBrowserErrorChallengeLog,
    WebAuthnBrowserErrorEnrollmentDetail,
    WebAuthnBrowserErrorEnrollmentLog,
)
from partner_events.auth0.models._fields import (
    ACULSDKNoticeDetailFields,
    ACULSDKNoticeLogFields,
    ActionsExecutionFailedDetailFields,
    ActionsExecutionFailedLogFields,
    Auth0OSUpdateEndedDetailFields,
    Auth0OSUpdateEndedLogFields,
    Auth0OSUpdateStartedDetailFields,
    Auth0OSUpdateStartedLogFields,
    Auth0UpdateEndedDetailFields,
    Auth0UpdateEndedLogFields,
    Auth0UpdateLaunchedDetailFields,
    Auth0UpdateLaunchedLogFields,
    Auth0UpdateStartedDetailFields,
    Auth0UpdateStartedLogFields,
    BlockedAccountTooManyFailedLoginsDetailFields,
    BlockedAccountTooManyFailedLoginsLogFields,
    BlockedAccountTooManyLoginsDetailFields,
    BlockedAccountTooManyLoginsLogFields,
    BlockedIPAddressDetailFields,
    BlockedIPAddressLogFields,
    BreachedPasswordDetailFields,
    BreachedPasswordLogFields,
    BreachedPasswordOnResetDetailFields,
    BreachedPasswordOnResetLogFields,
    BreachedPasswordOnSignupDetailFields,
    BreachedPasswordOnSignupLogFields,
    CodeLinkSentDetailFields,
    CodeLinkSentLogFields,
    CodeSentDetailFields,
    CodeSentLogFields,
    ConnectorOfflineDetailFields,
    ConnectorOfflineLogFields,
    ConnectorOnlineDetailFields,
    ConnectorOnlineLogFields,
    CustomDomainVerificationFailedDetailFields,
    CustomDomainVerificationFailedLogFields,
    DeletedUserDetailFields,
    DeletedUserLogFields,
    DeprecationNoticeDetailFields,
    DeprecationNoticeLogFields,
    EmailVerificationConfirmedDetailFields,
    EmailVerificationConfirmedLogFields,
    EmailVerificationFailedToConfirmDetailFields,
    EmailVerificationFailedToConfirmLogFields,
    EmailVerificationFailedToSendDetailFields,
    EmailVerificationFailedToSendLogFields,
    EmailVerificationSentDetailFields,
    EmailVerificationSentLogFields,
    ErrorSendingMFAEmailDetailFields,
    ErrorSendingMFAEmailLogFields,
    ErrorSendingMFAPushNotificationDetailFields,
    ErrorSendingMFAPushNotificationLogFields,
    ErrorSendingMFASMSDetailFields,
    ErrorSendingMFASMSLogFields,
    FailedAPIOperationDetailFields,
    FailedAPIOperationLogFields,
    FailedAuthenticationMethodOperationInMyAccountAPIDetailFields,
    FailedAuthenticationMethodOperationInMyAccountAPILogFields,
    FailedByCORSDetailFields,
    FailedByCORSLogFields,
    FailedByConnectorDetailFields,
    FailedByConnectorLogFields,
    FailedCIBAExchangeDetailFields,
    FailedCIBAExchangeLogFields,
    FailedCIBAStartDetailFields,
    FailedCIBAStartLogFields,
    FailedChangeEmailDetailFields,
    FailedChangeEmailLogFields,
    FailedChangePasswordDetailFields,
    FailedChangePasswordLogFields,
    FailedChangePasswordRequestDetailFields,
    FailedChangePasswordRequestLogFields,
    FailedChangePhoneNumberDetailFields,
    FailedChangePhoneNumberLogFields,
    FailedChangeUsernameDetailFields,
    FailedChangeUsernameLogFields,
    FailedConnectedAccountConnectionDetailFields,
    FailedConnectedAccountConnectionLogFields,
    FailedConnectedAccountDeleteDetailFields,
    FailedConnectedAccountDeleteLogFields,
    FailedConnectorProvisioningDetailFields,
    FailedConnectorProvisioningLogFields,
    FailedCrossOriginAuthenticationDetailFields,
    FailedCrossOriginAuthenticationLogFields,
    FailedDelegatedSilentAuthenticationDetailFields,
    FailedDelegatedSilentAuthenticationLogFields,
    FailedDelegationDetailFields,
    FailedDelegationLogFields,
    FailedDeviceActivationDetailFields,
    FailedDeviceActivationLogFields,
    FailedDeviceAuthorizationRequestDetailFields,
    FailedDeviceAuthorizationRequestLogFields,
    FailedExchangeAuthorizationCodeDetailFields,
    FailedExchangeAuthorizationCodeLogFields,
    FailedExchangeClientCredentialsDetailFields,
    FailedExchangeClientCredentialsLogFields,
    FailedExchangeCustomTokenDetailFields,
    FailedExchangeCustomTokenLogFields,
    FailedExchangeDelegatedAuthorizationCodeDetailFields,
    FailedExchangeDelegatedAuthorizationCodeLogFields,
    FailedExchangeDeviceCodeDetailFields,
    FailedExchangeDeviceCodeLogFields,
    FailedExchangeIdentityAssertionDetailFields,
    FailedExchangeIdentityAssertionLogFields,
    FailedExchangeJWTBearerAssertionDetailFields,
    FailedExchangeJWTBearerAssertionLogFields,
    FailedExchangeNativeSocialLoginDetailFields,
    FailedExchangeNativeSocialLoginLogFields,
    FailedExchangeOfRefreshTokenForSessionTokenDetailFields,
    FailedExchangeOfRefreshTokenForSessionTokenLogFields,
    FailedExchangeOnBehalfOfTokenDetailFields,
    FailedExchangeOnBehalfOfTokenLogFields,
    FailedExchangePasswordAndMFARecoveryCodeDetailFields,
    FailedExchangePasswordAndMFARecoveryCodeLogFields,
    FailedExchangePasswordAndOOBChallengeDetailFields,
    FailedExchangePasswordAndOOBChallengeLogFields,
    FailedExchangePasswordAndOTPChallengeDetailFields,
    FailedExchangePasswordAndOTPChallengeLogFields,
    FailedExchangePasswordDetailFields,
    FailedExchangePasswordLogFields,
    FailedExchangePasswordlessOTPDetailFields,
    FailedExchangePasswordlessOTPLogFields,
    FailedExchangeRefreshTokenDetailFields,
    FailedExchangeRefreshTokenLogFields,
    FailedExchangeRotatingRefreshTokenDetailFields,
    FailedExchangeRotatingRefreshTokenLogFields,
    FailedExchangeTokenVaultDetailFields,
    FailedExchangeTokenVaultLogFields,
    FailedFederatedLogoutDetailFields,
    FailedFederatedLogoutLogFields,
    FailedInviteAcceptDetailFields,
    FailedInviteAcceptLogFields,
    FailedKMSAPIOperationDetailFields,
    FailedKMSAPIOperationLogFields,
    FailedLoginDetailFields,
    FailedLoginIncorrectPasswordDetailFields,
    FailedLoginIncorrectPasswordLogFields,
    FailedLoginInvalidEmailUsernameDetailFields,
    FailedLoginInvalidEmailUsernameLogFields,
    FailedLoginLogFields,
    FailedLogoutDetailFields,
    FailedLogoutLogFields,
    FailedOIDCBackChannelLogoutRequestDetailFields,
    FailedOIDCBackChannelLogoutRequestLogFields,
    FailedPostChangePasswordHookDetailFields,
    FailedPostChangePasswordHookLogFields,
    FailedPostUserRegistrationHookDetailFields,
    FailedPostUserRegistrationHookLogFields,
    FailedPushedAuthorizationRequestDetailFields,
    FailedPushedAuthorizationRequestLogFields,
    FailedSCIMOperationDetailFields,
    FailedSCIMOperationLogFields,
    FailedSSSSOOperationDetailFields,
    FailedSSSSOOperationLogFields,
    FailedSendingNotificationDetailFields,
    FailedSendingNotificationLogFields,
    FailedSignupDetailFields,
    FailedSignupLogFields,
    FailedSilentAuthDetailFields,
    FailedSilentAuthLogFields,
    FailedUniversalLogoutRequestDetailFields,
    FailedUniversalLogoutRequestLogFields,
    FailedUserDeletionDetailFields,
    FailedUserDeletionLogFields,
    FailedUsersImportDetailFields,
    FailedUsersImportLogFields,
    FailedVerificationEmailDetailFields,
    FailedVerificationEmailLogFields,
    FailedVerificationEmailRequestDetailFields,
    FailedVerificationEmailRequestLogFields,
    FlowsExecutionCompletedDetailFields,
    FlowsExecutionCompletedLogFields,
    FlowsExecutionFailedDetailFields,
    FlowsExecutionFailedLogFields,
    FormsSubmissionFailedDetailFields,
    FormsSubmissionFailedLogFields,
    FormsSubmissionSucceededDetailFields,
    FormsSubmissionSucceededLogFields,
    GuardianTenantUpdateDetailFields,
    GuardianTenantUpdateLogFields,
    InboundDirectorySyncCompletedDetailFields,
    InboundDirectorySyncCompletedLogFields,
    InboundDirectorySyncFailedDetailFields,
    InboundDirectorySyncFailedLogFields,
    InboundDirectorySyncStartedDetailFields,
    InboundDirectorySyncStartedLogFields,
    InformationFromAnSSSSOOperationDetailFields,
    InformationFromAnSSSSOOperationLogFields,
    KMSKeyStateChangeDetailFields,
    KMSKeyStateChangeLogFields,
    MFAAuthFailedDetailFields,
    MFAAuthFailedLogFields,
    MFAAuthRejectedDetailFields,
    MFAAuthRejectedLogFields,
    MFAAuthSuccessDetailFields,
    MFAAuthSuccessLogFields,
    MFAEmailSentDetailFields,
    MFAEmailSentLogFields,
    MFAEnrollStartedDetailFields,
    MFAEnrollStartedLogFields,
    MFAEnrollmentCompleteDetailFields,
    MFAEnrollmentCompleteLogFields,
    MFAEnrollmentFailedDetailFields,
    MFAEnrollmentFailedLogFields,
    MFARecoverySuccessDetailFields,
    MFARecoverySuccessLogFields,
    MFARequiredDetailFields,
    MFARequiredLogFields,
    MFASMSSentDetailFields,
    MFASMSSentLogFields,
    MFAUserDeleteDetailFields,
    MFAUserDeleteLogFields,
    MFAVoiceCallFailedDetailFields,
    MFAVoiceCallFailedLogFields,
    MFAVoiceCallSuccessDetailFields,
    MFAVoiceCallSuccessLogFields,
    ManagementAPIReadOperationDetailFields,
    ManagementAPIReadOperationLogFields,
    MaxAmountOfAuthenticatorsDetailFields,
    MaxAmountOfAuthenticatorsLogFields,
    ModuleSwitchDetailFields,
    ModuleSwitchLogFields,
    NetworkACLsSummaryDetailFields,
    NetworkACLsSummaryLogFields,
    NoticeForAPIPeakPerformanceInitiatedDetailFields,
    NoticeForAPIPeakPerformanceInitiatedLogFields,
    PasskeyChallengeFailedDetailFields,
    PasskeyChallengeFailedLogFields,
    PasskeyChallengeStartedDetailFields,
    PasskeyChallengeStartedLogFields,
    PasskeyRegisterFailedDetailFields,
    PasskeyRegisterFailedLogFields,
    PasskeyRegisterStartedDetailFields,
    PasskeyRegisterStartedLogFields,
    PreLoginAssessmentDetailFields,
    PreLoginAssessmentLogFields,
    PushNotificationSentDetailFields,
    PushNotificationSentLogFields,
    RateLimitOnAPIDetailFields,
    RateLimitOnAPILogFields,
    RateLimitWarningOnAPIDetailFields,
    RateLimitWarningOnAPILogFields,
    RecoveryFailedDetailFields,
    RecoveryFailedLogFields,
    RichConsentsAccessErrorDetailFields,
    RichConsentsAccessErrorLogFields,
    SecondFactorStartedDetailFields,
    SecondFactorStartedLogFields,
    SuccessAPIOperationDetailFields,
    SuccessAPIOperationLogFields,
    SuccessChangeEmailDetailFields,
    SuccessChangeEmailLogFields,
    SuccessChangePasswordDetailFields,
    SuccessChangePasswordLogFields,
    SuccessChangePasswordRequestDetailFields,
    SuccessChangePasswordRequestLogFields,
    SuccessChangePhoneNumberDetailFields,
    SuccessChangePhoneNumberLogFields,
    SuccessChangeUsernameDetailFields,
    SuccessChangeUsernameLogFields,
    SuccessCredentialValidationDetailFields,
    SuccessCredentialValidationLogFields,
    SuccessCrossOriginAuthenticationDetailFields,
    SuccessCrossOriginAuthenticationLogFields,
    SuccessDelegationDetailFields,
    SuccessDelegationLogFields,
    SuccessExchangeAuthorizationCodeDetailFields,
    SuccessExchangeAuthorizationCodeLogFields,
    SuccessExchangeClientCredentialsDetailFields,
    SuccessExchangeClientCredentialsLogFields,
    SuccessExchangeCustomTokenDetailFields,
    SuccessExchangeCustomTokenLogFields,
    SuccessExchangeDelegatedAuthorizationCodeDetailFields,
    SuccessExchangeDelegatedAuthorizationCodeLogFields,
    SuccessExchangeDeviceCodeDetailFields,
    SuccessExchangeDeviceCodeLogFields,
    SuccessExchangeIdentityAssertionDetailFields,
    SuccessExchangeIdentityAssertionLogFields,
    SuccessExchangeNativeSocialLoginDetailFields,
    SuccessExchangeNativeSocialLoginLogFields,
    SuccessExchangeOnBehalfOfTokenDetailFields,
    SuccessExchangeOnBehalfOfTokenLogFields,
    SuccessExchangePasskeyAndMFARecoveryCodeDetailFields,
    SuccessExchangePasskeyAndMFARecoveryCodeLogFields,
    SuccessExchangePasskeyAndOOBChallengeDetailFields,
    SuccessExchangePasskeyAndOOBChallengeLogFields,
    SuccessExchangePasskeyAndOTPChallengeDetailFields,
    SuccessExchangePasskeyAndOTPChallengeLogFields,
    SuccessExchangePasswordAndMFARecoveryCodeDetailFields,
    SuccessExchangePasswordAndMFARecoveryCodeLogFields,
    SuccessExchangePasswordAndOOBChallengeDetailFields,
    SuccessExchangePasswordAndOOBChallengeLogFields,
    SuccessExchangePasswordAndOTPChallengeDetailFields,
    SuccessExchangePasswordAndOTPChallengeLogFields,
    SuccessExchangePasswordDetailFields,
    SuccessExchangePasswordLogFields,
    SuccessExchangeRefreshTokenDetailFields,
    SuccessExchangeRefreshTokenLogFields,
    SuccessExchangeTokenVaultDetailFields,
    SuccessExchangeTokenVaultLogFields,
    SuccessKMSAPIOperationDetailFields,
    SuccessKMSAPIOperationLogFields,
    SuccessLoginDetailFields,
    SuccessLoginLogFields,
    SuccessLogoutDetailFields,
    SuccessLogoutLogFields,
    SuccessOrganizationMemberAddedDetailFields,
    SuccessOrganizationMemberAddedLogFields,
    SuccessPostChangePasswordHookDetailFields,
    SuccessPostChangePasswordHookLogFields,
    SuccessResourceCleanupDetailFields,
    SuccessResourceCleanupLogFields,
    SuccessSSSSOOperationDetailFields,
    SuccessSSSSOOperationLogFields,
    SuccessSignupDetailFields,
    SuccessSignupLogFields,
    SuccessSilentAuthDetailFields,
    SuccessSilentAuthLogFields,
    SuccessUserDeletionDetailFields,
    SuccessUserDeletionLogFields,
    SuccessVerificationEmailDetailFields,
    SuccessVerificationEmailLogFields,
    SuccessVerificationEmailRequestDetailFields,
    SuccessVerificationEmailRequestLogFields,
    SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailFields,
    SuccessfulAuthenticationMethodOperationInMyAccountAPILogFields,
    SuccessfulCIBAExchangeDetailFields,
    SuccessfulCIBAExchangeLogFields,
    SuccessfulCIBAStartDetailFields,
    SuccessfulCIBAStartLogFields,
    SuccessfulConnectedAccountConnectionDetailFields,
    SuccessfulConnectedAccountConnectionLogFields,
    SuccessfulConnectedAccountDeleteDetailFields,
    SuccessfulConnectedAccountDeleteLogFields,
    SuccessfulDelegatedLoginDetailFields,
    SuccessfulDelegatedLoginLogFields,
    SuccessfulDelegatedSilentAuthenticationDetailFields,
    SuccessfulDelegatedSilentAuthenticationLogFields,
    SuccessfulExchangeOfRefreshTokenForSessionTokenDetailFields,
    SuccessfulExchangeOfRefreshTokenForSessionTokenLogFields,
    SuccessfulOIDCBackChannelLogoutRequestDetailFields,
    SuccessfulOIDCBackChannelLogoutRequestLogFields,
    SuccessfulSCIMOperationDetailFields,
    SuccessfulSCIMOperationLogFields,
    SuccessfulUniversalLogoutRequestDetailFields,
    SuccessfulUniversalLogoutRequestLogFields,
    SuccessfullyAcceptedAUserInviteDetailFields,
    SuccessfullyAcceptedAUserInviteLogFields,
    SuccessfullyImportedUsersDetailFields,
    SuccessfullyImportedUsersLogFields,
    SuccessfullyRevokedARefreshTokenDetailFields,
    SuccessfullyRevokedARefreshTokenLogFields,
    SuccessfullyRevokedASessionDetailFields,
    SuccessfullyRevokedASessionLogFields,
    SuccessfullyRevokedTheRefreshTokensOfASessionDetailFields,
    SuccessfullyRevokedTheRefreshTokensOfASessionLogFields,
    TokenQuotaConsumptionWarningDetailFields,
    TokenQuotaConsumptionWarningLogFields,
    TooManyCallsToDelegationDetailFields,
    TooManyCallsToDelegationLogFields,
    TooManyCallsToUserinfoDetailFields,
    TooManyCallsToUserinfoLogFields,
    TooManyMFAFailuresDetailFields,
    TooManyMFAFailuresLogFields,
    TooManyMFARecoveryFailuresDetailFields,
    TooManyMFARecoveryFailuresLogFields,
    TooManyPhoneMessagesDetailFields,
    TooManyPhoneMessagesLogFields,
    UnenrollDeviceAccountDetailFields,
    UnenrollDeviceAccountLogFields,
    UpdateDeviceAccountDetailFields,
    UpdateDeviceAccountLogFields,
    UserCanceledDeviceConfirmationDetailFields,
    UserCanceledDeviceConfirmationLogFields,
    UserLoginBlockReleasedDetailFields,
    UserLoginBlockReleasedLogFields,
    WarningDuringLoginDetailFields,
    WarningDuringLoginLogFields,
    WarningSendingNotificationDetailFields,
    WarningSendingNotificationLogFields,
    WarningUserManagementDetailFields,
    WarningUserManagementLogFields,
    WebAuthnBrowserErrorChallengeDetailFields,
    WebAuthnBrowserErrorChallengeLogFields,
    WebAuthnBrowserErrorEnrollmentDetailFields,
    WebAuthnBrowserErrorEnrollmentLogFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class NetworkACLsSummary(LogEvent):
    """How often each network access rule matched within a period.

    Auth0's `acls_summary` (Network ACLs Summary):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["acls_summary"]: ...
    detail: NetworkACLsSummaryDetail
    @property
    def payload(self) -> NetworkACLsSummaryLog: ...
    @classfield
    def fields(cls) -> KindFields[NetworkACLsSummaryDetailFields, NetworkACLsSummaryLogFields]: ...

class ActionsExecutionFailed(LogEvent):
    """An Action raised an error, or did not finish.

    Auth0's `actions_execution_failed` (Actions Execution Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["actions_execution_failed"]: ...
    detail: ActionsExecutionFailedDetail
    @property
    def payload(self) -> ActionsExecutionFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[ActionsExecutionFailedDetailFields, ActionsExecutionFailedLogFields]: ...

class ACULSDKNotice(LogEvent):
    """A note from the SDK for custom screens of Universal Login.

    Auth0's `acul_sdk_notice` (ACUL SDK Notice):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["acul_sdk_notice"]: ...
    detail: ACULSDKNoticeDetail
    @property
    def payload(self) -> ACULSDKNoticeLog: ...
    @classfield
    def fields(cls) -> KindFields[ACULSDKNoticeDetailFields, ACULSDKNoticeLogFields]: ...

class Auth0UpdateLaunched(LogEvent):
    """An update of a private cloud was started.

    Auth0's `admin_update_launch` (Auth0 Update Launched):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["admin_update_launch"]: ...
    detail: Auth0UpdateLaunchedDetail
    @property
    def payload(self) -> Auth0UpdateLaunchedLog: ...
    @classfield
    def fields(cls) -> KindFields[Auth0UpdateLaunchedDetailFields, Auth0UpdateLaunchedLogFields]: ...

class RateLimitOnAPI(LogEvent):
    """Calls were refused, since the tenant made too many in a period.

    Auth0's `api_limit` (Rate Limit On API): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["api_limit"]: ...
    detail: RateLimitOnAPIDetail
    @property
    def payload(self) -> RateLimitOnAPILog: ...
    @classfield
    def fields(cls) -> KindFields[RateLimitOnAPIDetailFields, RateLimitOnAPILogFields]: ...

class RateLimitWarningOnAPI(LogEvent):
    """The tenant is close to its limit of calls in a period.

    Auth0's `api_limit_warning` (Rate Limit Warning On API):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["api_limit_warning"]: ...
    detail: RateLimitWarningOnAPIDetail
    @property
    def payload(self) -> RateLimitWarningOnAPILog: ...
    @classfield
    def fields(cls) -> KindFields[RateLimitWarningOnAPIDetailFields, RateLimitWarningOnAPILogFields]: ...

class NoticeForAPIPeakPerformanceInitiated(LogEvent):
    """A period of raised rate limits, which the customer has bought, began.

    Auth0's `appi` (Notice for API Peak Performance initiated):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["appi"]: ...
    detail: NoticeForAPIPeakPerformanceInitiatedDetail
    @property
    def payload(self) -> NoticeForAPIPeakPerformanceInitiatedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        NoticeForAPIPeakPerformanceInitiatedDetailFields,
        NoticeForAPIPeakPerformanceInitiatedLogFields,
    ]: ...

class FailedCIBAExchange(LogEvent):
    """A backchannel authentication request could not be turned into tokens.

    Auth0's `ciba_exchange_failed` (Failed CIBA Exchange):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ciba_exchange_failed"]: ...
    detail: FailedCIBAExchangeDetail
    @property
    def payload(self) -> FailedCIBAExchangeLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedCIBAExchangeDetailFields, FailedCIBAExchangeLogFields]: ...

class SuccessfulCIBAExchange(LogEvent):
    """A backchannel authentication request was turned into tokens.

    Auth0's `ciba_exchange_succeeded` (Successful CIBA Exchange):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ciba_exchange_succeeded"]: ...
    detail: SuccessfulCIBAExchangeDetail
    @property
    def payload(self) -> SuccessfulCIBAExchangeLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessfulCIBAExchangeDetailFields, SuccessfulCIBAExchangeLogFields]: ...

class FailedCIBAStart(LogEvent):
    """A backchannel authentication (CIBA) could not be started.

    Auth0's `ciba_start_failed` (Failed CIBA Start):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ciba_start_failed"]: ...
    detail: FailedCIBAStartDetail
    @property
    def payload(self) -> FailedCIBAStartLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedCIBAStartDetailFields, FailedCIBAStartLogFields]: ...

class SuccessfulCIBAStart(LogEvent):
    """A backchannel authentication (CIBA) was started.

    Auth0's `ciba_start_succeeded` (Successful CIBA Start):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ciba_start_succeeded"]: ...
    detail: SuccessfulCIBAStartDetail
    @property
    def payload(self) -> SuccessfulCIBAStartLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessfulCIBAStartDetailFields, SuccessfulCIBAStartLogFields]: ...

class CodeLinkSent(LogEvent):
    """A user was sent a code or link for a login without password.

    Auth0's `cls` (Code/Link Sent): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["cls"]: ...
    detail: CodeLinkSentDetail
    @property
    def payload(self) -> CodeLinkSentLog: ...
    @classfield
    def fields(cls) -> KindFields[CodeLinkSentDetailFields, CodeLinkSentLogFields]: ...

class ConnectorOffline(LogEvent):
    """An AD/LDAP connector lost its connection.

    Auth0's `coff` (Connector Offline): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["coff"]: ...
    detail: ConnectorOfflineDetail
    @property
    def payload(self) -> ConnectorOfflineLog: ...
    @classfield
    def fields(cls) -> KindFields[ConnectorOfflineDetailFields, ConnectorOfflineLogFields]: ...

class ConnectorOnline(LogEvent):
    """An AD/LDAP connector is connected and working.

    Auth0's `con` (Connector Online): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["con"]: ...
    detail: ConnectorOnlineDetail
    @property
    def payload(self) -> ConnectorOnlineLog: ...
    @classfield
    def fields(cls) -> KindFields[ConnectorOnlineDetailFields, ConnectorOnlineLogFields]: ...

class FailedConnectedAccountConnection(LogEvent):
    """A user could not connect an account at a third party.

    Auth0's `connected_accounts_connection_failed` (Failed Connected Account Connection):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["connected_accounts_connection_failed"]: ...
    detail: FailedConnectedAccountConnectionDetail
    @property
    def payload(self) -> FailedConnectedAccountConnectionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedConnectedAccountConnectionDetailFields,
        FailedConnectedAccountConnectionLogFields,
    ]: ...

class SuccessfulConnectedAccountConnection(LogEvent):
    """A user connected an account at a third party.

    Auth0's `connected_accounts_connection_succeeded` (Successful Connected Account Connection):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["connected_accounts_connection_succeeded"]: ...
    detail: SuccessfulConnectedAccountConnectionDetail
    @property
    def payload(self) -> SuccessfulConnectedAccountConnectionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulConnectedAccountConnectionDetailFields,
        SuccessfulConnectedAccountConnectionLogFields,
    ]: ...

class FailedConnectedAccountDelete(LogEvent):
    """A user could not remove a connected account.

    Auth0's `connected_accounts_delete_failed` (Failed Connected Account Delete):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["connected_accounts_delete_failed"]: ...
    detail: FailedConnectedAccountDeleteDetail
    @property
    def payload(self) -> FailedConnectedAccountDeleteLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedConnectedAccountDeleteDetailFields,
        FailedConnectedAccountDeleteLogFields,
    ]: ...

class SuccessfulConnectedAccountDelete(LogEvent):
    """A user removed a connected account.

    Auth0's `connected_accounts_delete_succeeded` (Successful Connected Account Delete):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["connected_accounts_delete_succeeded"]: ...
    detail: SuccessfulConnectedAccountDeleteDetail
    @property
    def payload(self) -> SuccessfulConnectedAccountDeleteLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulConnectedAccountDeleteDetailFields,
        SuccessfulConnectedAccountDeleteLogFields,
    ]: ...

class CodeSent(LogEvent):
    """A user was sent a code for a login without password.

    Auth0's `cs` (Code Sent): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["cs"]: ...
    detail: CodeSentDetail
    @property
    def payload(self) -> CodeSentLog: ...
    @classfield
    def fields(cls) -> KindFields[CodeSentDetailFields, CodeSentLogFields]: ...

class CustomDomainVerificationFailed(LogEvent):
    """Ownership of a custom domain could not be verified.

    Auth0's `custom_domain_verification_failed` (Custom Domain Verification Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["custom_domain_verification_failed"]: ...
    detail: CustomDomainVerificationFailedDetail
    @property
    def payload(self) -> CustomDomainVerificationFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        CustomDomainVerificationFailedDetailFields,
        CustomDomainVerificationFailedLogFields,
    ]: ...

class DeprecationNotice(LogEvent):
    """The tenant uses something that Auth0 is going to remove.

    Auth0's `depnote` (Deprecation Notice): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["depnote"]: ...
    detail: DeprecationNoticeDetail
    @property
    def payload(self) -> DeprecationNoticeLog: ...
    @classfield
    def fields(cls) -> KindFields[DeprecationNoticeDetailFields, DeprecationNoticeLogFields]: ...

class InboundDirectorySyncCompleted(LogEvent):
    """A synchronisation with a directory ended.

    Auth0's `directory_sync_completed` (Inbound Directory Sync Completed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["directory_sync_completed"]: ...
    detail: InboundDirectorySyncCompletedDetail
    @property
    def payload(self) -> InboundDirectorySyncCompletedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        InboundDirectorySyncCompletedDetailFields,
        InboundDirectorySyncCompletedLogFields,
    ]: ...

class InboundDirectorySyncFailed(LogEvent):
    """A synchronisation with a directory was broken off by an error.

    Auth0's `directory_sync_failed` (Inbound Directory Sync Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["directory_sync_failed"]: ...
    detail: InboundDirectorySyncFailedDetail
    @property
    def payload(self) -> InboundDirectorySyncFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        InboundDirectorySyncFailedDetailFields,
        InboundDirectorySyncFailedLogFields,
    ]: ...

class InboundDirectorySyncStarted(LogEvent):
    """A synchronisation with a directory began.

    Auth0's `directory_sync_started` (Inbound Directory Sync Started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["directory_sync_started"]: ...
    detail: InboundDirectorySyncStartedDetail
    @property
    def payload(self) -> InboundDirectorySyncStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        InboundDirectorySyncStartedDetailFields,
        InboundDirectorySyncStartedLogFields,
    ]: ...

class DeletedUser(LogEvent):
    """A user was removed; today's code is `sdu`.

    Auth0's `du` (Deleted User): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["du"]: ...
    detail: DeletedUserDetail
    @property
    def payload(self) -> DeletedUserLog: ...
    @classfield
    def fields(cls) -> KindFields[DeletedUserDetailFields, DeletedUserLogFields]: ...

class FailedLogin(LogEvent):
    """A login failed for another reason than a wrong password (`fp`) or name (`fu`).

    Auth0's `f` (Failed Login): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["f"]: ...
    detail: FailedLoginDetail
    @property
    def payload(self) -> FailedLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedLoginDetailFields, FailedLoginLogFields]: ...

class FailedExchangeOnBehalfOfToken(LogEvent):
    """A token could not be exchanged for one that acts on behalf of its user.

    Auth0's `failed_on_behalf_of_token_exchange` (Failed Exchange On Behalf Of Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["failed_on_behalf_of_token_exchange"]: ...
    detail: FailedExchangeOnBehalfOfTokenDetail
    @property
    def payload(self) -> FailedExchangeOnBehalfOfTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeOnBehalfOfTokenDetailFields,
        FailedExchangeOnBehalfOfTokenLogFields,
    ]: ...

class FailedAPIOperation(LogEvent):
    """A call of the Management API failed.

    Auth0's `fapi` (Failed API Operation): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fapi"]: ...
    detail: FailedAPIOperationDetail
    @property
    def payload(self) -> FailedAPIOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedAPIOperationDetailFields, FailedAPIOperationLogFields]: ...

class FailedByConnector(LogEvent):
    """A login by way of a connector failed.

    Auth0's `fc` (Failed by Connector): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fc"]: ...
    detail: FailedByConnectorDetail
    @property
    def payload(self) -> FailedByConnectorLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedByConnectorDetailFields, FailedByConnectorLogFields]: ...

class FailedChangeEmail(LogEvent):
    """A user's email address could not be changed.

    Auth0's `fce` (Failed Change Email): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fce"]: ...
    detail: FailedChangeEmailDetail
    @property
    def payload(self) -> FailedChangeEmailLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedChangeEmailDetailFields, FailedChangeEmailLogFields]: ...

class FailedByCORS(LogEvent):
    """A request came from an origin that the application does not allow.

    Auth0's `fco` (Failed by CORS): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fco"]: ...
    detail: FailedByCORSDetail
    @property
    def payload(self) -> FailedByCORSLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedByCORSDetailFields, FailedByCORSLogFields]: ...

class FailedCrossOriginAuthentication(LogEvent):
    """An embedded (cross-origin) login failed.

    Auth0's `fcoa` (Failed cross-origin authentication):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcoa"]: ...
    detail: FailedCrossOriginAuthenticationDetail
    @property
    def payload(self) -> FailedCrossOriginAuthenticationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedCrossOriginAuthenticationDetailFields,
        FailedCrossOriginAuthenticationLogFields,
    ]: ...

class FailedChangePassword(LogEvent):
    """A user's password could not be changed.

    Auth0's `fcp` (Failed Change Password): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcp"]: ...
    detail: FailedChangePasswordDetail
    @property
    def payload(self) -> FailedChangePasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedChangePasswordDetailFields, FailedChangePasswordLogFields]: ...

class FailedPostChangePasswordHook(LogEvent):
    """The hook that runs after a change of password failed.

    Auth0's `fcph` (Failed Post Change Password Hook):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcph"]: ...
    detail: FailedPostChangePasswordHookDetail
    @property
    def payload(self) -> FailedPostChangePasswordHookLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedPostChangePasswordHookDetailFields,
        FailedPostChangePasswordHookLogFields,
    ]: ...

class FailedChangePhoneNumber(LogEvent):
    """A user's phone number could not be changed.

    Auth0's `fcpn` (Failed Change Phone Number):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcpn"]: ...
    detail: FailedChangePhoneNumberDetail
    @property
    def payload(self) -> FailedChangePhoneNumberLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedChangePhoneNumberDetailFields, FailedChangePhoneNumberLogFields]: ...

class FailedChangePasswordRequest(LogEvent):
    """A request to change a password failed.

    Auth0's `fcpr` (Failed Change Password Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcpr"]: ...
    detail: FailedChangePasswordRequestDetail
    @property
    def payload(self) -> FailedChangePasswordRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedChangePasswordRequestDetailFields,
        FailedChangePasswordRequestLogFields,
    ]: ...

class FailedConnectorProvisioning(LogEvent):
    """An AD/LDAP connector could not be set up.

    Auth0's `fcpro` (Failed Connector Provisioning):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcpro"]: ...
    detail: FailedConnectorProvisioningDetail
    @property
    def payload(self) -> FailedConnectorProvisioningLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedConnectorProvisioningDetailFields,
        FailedConnectorProvisioningLogFields,
    ]: ...

class FailedChangeUsername(LogEvent):
    """A user's name could not be changed.

    Auth0's `fcu` (Failed Change Username): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fcu"]: ...
    detail: FailedChangeUsernameDetail
    @property
    def payload(self) -> FailedChangeUsernameLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedChangeUsernameDetailFields, FailedChangeUsernameLogFields]: ...

class FailedDelegation(LogEvent):
    """A delegation token could not be made.

    Auth0's `fd` (Failed Delegation): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fd"]: ...
    detail: FailedDelegationDetail
    @property
    def payload(self) -> FailedDelegationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedDelegationDetailFields, FailedDelegationLogFields]: ...

class FailedDeviceActivation(LogEvent):
    """A device could not be activated.

    Auth0's `fdeac` (Failed Device Activation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdeac"]: ...
    detail: FailedDeviceActivationDetail
    @property
    def payload(self) -> FailedDeviceActivationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedDeviceActivationDetailFields, FailedDeviceActivationLogFields]: ...

class FailedDeviceAuthorizationRequest(LogEvent):
    """A device's request to be authorized failed.

    Auth0's `fdeaz` (Failed Device Authorization Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdeaz"]: ...
    detail: FailedDeviceAuthorizationRequestDetail
    @property
    def payload(self) -> FailedDeviceAuthorizationRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedDeviceAuthorizationRequestDetailFields,
        FailedDeviceAuthorizationRequestLogFields,
    ]: ...

class UserCanceledDeviceConfirmation(LogEvent):
    """A user did not confirm a device.

    Auth0's `fdecc` (User Canceled Device Confirmation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdecc"]: ...
    detail: UserCanceledDeviceConfirmationDetail
    @property
    def payload(self) -> UserCanceledDeviceConfirmationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        UserCanceledDeviceConfirmationDetailFields,
        UserCanceledDeviceConfirmationLogFields,
    ]: ...

class FailedExchangeDelegatedAuthorizationCode(LogEvent):
    """An authorization code of a delegated login could not be exchanged for tokens.

    Auth0's `fdeleacft` (Failed Exchange Delegated Authorization Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdeleacft"]: ...
    detail: FailedExchangeDelegatedAuthorizationCodeDetail
    @property
    def payload(self) -> FailedExchangeDelegatedAuthorizationCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeDelegatedAuthorizationCodeDetailFields,
        FailedExchangeDelegatedAuthorizationCodeLogFields,
    ]: ...

class FailedDelegatedSilentAuthentication(LogEvent):
    """A delegated login without the user's doing failed.

    Auth0's `fdelsa` (Failed Delegated Silent Authentication):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdelsa"]: ...
    detail: FailedDelegatedSilentAuthenticationDetail
    @property
    def payload(self) -> FailedDelegatedSilentAuthenticationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedDelegatedSilentAuthenticationDetailFields,
        FailedDelegatedSilentAuthenticationLogFields,
    ]: ...

class FailedUserDeletion(LogEvent):
    """A user could not be deleted.

    Auth0's `fdu` (Failed User Deletion): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fdu"]: ...
    detail: FailedUserDeletionDetail
    @property
    def payload(self) -> FailedUserDeletionLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedUserDeletionDetailFields, FailedUserDeletionLogFields]: ...

class FailedExchangeAuthorizationCode(LogEvent):
    """An authorization code could not be exchanged for tokens.

    Auth0's `feacft` (Failed Exchange Authorization Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["feacft"]: ...
    detail: FailedExchangeAuthorizationCodeDetail
    @property
    def payload(self) -> FailedExchangeAuthorizationCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeAuthorizationCodeDetailFields,
        FailedExchangeAuthorizationCodeLogFields,
    ]: ...

class FailedExchangeClientCredentials(LogEvent):
    """An application got no token for its own credentials.

    Auth0's `feccft` (Failed Exchange Client Credentials):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["feccft"]: ...
    detail: FailedExchangeClientCredentialsDetail
    @property
    def payload(self) -> FailedExchangeClientCredentialsLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeClientCredentialsDetailFields,
        FailedExchangeClientCredentialsLogFields,
    ]: ...

class FailedExchangeCustomToken(LogEvent):
    """A custom token exchange failed.

    Auth0's `fecte` (Failed Exchange Custom Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fecte"]: ...
    detail: FailedExchangeCustomTokenDetail
    @property
    def payload(self) -> FailedExchangeCustomTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeCustomTokenDetailFields,
        FailedExchangeCustomTokenLogFields,
    ]: ...

class FailedExchangeDeviceCode(LogEvent):
    """A device code could not be exchanged for tokens.

    Auth0's `fede` (Failed Exchange Device Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fede"]: ...
    detail: FailedExchangeDeviceCodeDetail
    @property
    def payload(self) -> FailedExchangeDeviceCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeDeviceCodeDetailFields,
        FailedExchangeDeviceCodeLogFields,
    ]: ...

class FailedFederatedLogout(LogEvent):
    """The logout at the upstream identity provider failed.

    Auth0's `federated_logout_failed` (Failed Federated Logout):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["federated_logout_failed"]: ...
    detail: FailedFederatedLogoutDetail
    @property
    def payload(self) -> FailedFederatedLogoutLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedFederatedLogoutDetailFields, FailedFederatedLogoutLogFields]: ...

class FailedExchangeNativeSocialLogin(LogEvent):
    """A native login with a social provider failed.

    Auth0's `fens` (Failed Exchange Native Social Login):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fens"]: ...
    detail: FailedExchangeNativeSocialLoginDetail
    @property
    def payload(self) -> FailedExchangeNativeSocialLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeNativeSocialLoginDetailFields,
        FailedExchangeNativeSocialLoginLogFields,
    ]: ...

class FailedExchangePasswordAndOOBChallenge(LogEvent):
    """Password and out-of-band factor could not be exchanged for tokens.

    Auth0's `feoobft` (Failed Exchange Password And OOB Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["feoobft"]: ...
    detail: FailedExchangePasswordAndOOBChallengeDetail
    @property
    def payload(self) -> FailedExchangePasswordAndOOBChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangePasswordAndOOBChallengeDetailFields,
        FailedExchangePasswordAndOOBChallengeLogFields,
    ]: ...

class FailedExchangePasswordAndOTPChallenge(LogEvent):
    """Password and one-time password could not be exchanged for tokens.

    Auth0's `feotpft` (Failed Exchange Password And OTP Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["feotpft"]: ...
    detail: FailedExchangePasswordAndOTPChallengeDetail
    @property
    def payload(self) -> FailedExchangePasswordAndOTPChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangePasswordAndOTPChallengeDetailFields,
        FailedExchangePasswordAndOTPChallengeLogFields,
    ]: ...

class FailedExchangePassword(LogEvent):
    """A password could not be exchanged for tokens.

    Auth0's `fepft` (Failed Exchange Password):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fepft"]: ...
    detail: FailedExchangePasswordDetail
    @property
    def payload(self) -> FailedExchangePasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedExchangePasswordDetailFields, FailedExchangePasswordLogFields]: ...

class FailedExchangePasswordlessOTP(LogEvent):
    """A passwordless one-time password could not be exchanged for tokens.

    Auth0's `fepotpft` (Failed Exchange Passwordless OTP):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fepotpft"]: ...
    detail: FailedExchangePasswordlessOTPDetail
    @property
    def payload(self) -> FailedExchangePasswordlessOTPLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangePasswordlessOTPDetailFields,
        FailedExchangePasswordlessOTPLogFields,
    ]: ...

class FailedExchangePasswordAndMFARecoveryCode(LogEvent):
    """Password and recovery code could not be exchanged for tokens.

    Auth0's `fercft` (Failed Exchange Password And MFA Recovery Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fercft"]: ...
    detail: FailedExchangePasswordAndMFARecoveryCodeDetail
    @property
    def payload(self) -> FailedExchangePasswordAndMFARecoveryCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangePasswordAndMFARecoveryCodeDetailFields,
        FailedExchangePasswordAndMFARecoveryCodeLogFields,
    ]: ...

class FailedExchangeRotatingRefreshToken(LogEvent):
    """A rotating refresh token was refused, for example since it was used before.

    Auth0's `ferrt` (Failed Exchange Rotating Refresh Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ferrt"]: ...
    detail: FailedExchangeRotatingRefreshTokenDetail
    @property
    def payload(self) -> FailedExchangeRotatingRefreshTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeRotatingRefreshTokenDetailFields,
        FailedExchangeRotatingRefreshTokenLogFields,
    ]: ...

class FailedExchangeRefreshToken(LogEvent):
    """A refresh token was refused, for example since it is revoked or expired.

    Auth0's `fertft` (Failed Exchange Refresh Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fertft"]: ...
    detail: FailedExchangeRefreshTokenDetail
    @property
    def payload(self) -> FailedExchangeRefreshTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeRefreshTokenDetailFields,
        FailedExchangeRefreshTokenLogFields,
    ]: ...

class FailedExchangeTokenVault(LogEvent):
    """The Token Vault gave out no token.

    Auth0's `feta` (Failed Exchange Token Vault):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["feta"]: ...
    detail: FailedExchangeTokenVaultDetail
    @property
    def payload(self) -> FailedExchangeTokenVaultLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeTokenVaultDetailFields,
        FailedExchangeTokenVaultLogFields,
    ]: ...

class FailedInviteAccept(LogEvent):
    """An invitation could not be accepted, for example with another email address than it was sent to.

    Auth0's `fi` (Failed invite accept): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fi"]: ...
    detail: FailedInviteAcceptDetail
    @property
    def payload(self) -> FailedInviteAcceptLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedInviteAcceptDetailFields, FailedInviteAcceptLogFields]: ...

class FailedLogout(LogEvent):
    """A logout failed.

    Auth0's `flo` (Failed Logout): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["flo"]: ...
    detail: FailedLogoutDetail
    @property
    def payload(self) -> FailedLogoutLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedLogoutDetailFields, FailedLogoutLogFields]: ...

class FlowsExecutionCompleted(LogEvent):
    """A flow ran to its end.

    Auth0's `flows_execution_completed` (Flows Execution Completed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["flows_execution_completed"]: ...
    detail: FlowsExecutionCompletedDetail
    @property
    def payload(self) -> FlowsExecutionCompletedLog: ...
    @classfield
    def fields(cls) -> KindFields[FlowsExecutionCompletedDetailFields, FlowsExecutionCompletedLogFields]: ...

class FlowsExecutionFailed(LogEvent):
    """A flow was broken off by an error.

    Auth0's `flows_execution_failed` (Flows Execution Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["flows_execution_failed"]: ...
    detail: FlowsExecutionFailedDetail
    @property
    def payload(self) -> FlowsExecutionFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[FlowsExecutionFailedDetailFields, FlowsExecutionFailedLogFields]: ...

class FailedSendingNotification(LogEvent):
    """An email or text message could not be sent.

    Auth0's `fn` (Failed Sending Notification):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fn"]: ...
    detail: FailedSendingNotificationDetail
    @property
    def payload(self) -> FailedSendingNotificationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedSendingNotificationDetailFields,
        FailedSendingNotificationLogFields,
    ]: ...

class FormsSubmissionFailed(LogEvent):
    """A form could not be submitted.

    Auth0's `forms_submission_failed` (Forms Submission Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["forms_submission_failed"]: ...
    detail: FormsSubmissionFailedDetail
    @property
    def payload(self) -> FormsSubmissionFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[FormsSubmissionFailedDetailFields, FormsSubmissionFailedLogFields]: ...

class FormsSubmissionSucceeded(LogEvent):
    """A form was submitted.

    Auth0's `forms_submission_succeeded` (Forms Submission Succeeded):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["forms_submission_succeeded"]: ...
    detail: FormsSubmissionSucceededDetail
    @property
    def payload(self) -> FormsSubmissionSucceededLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FormsSubmissionSucceededDetailFields,
        FormsSubmissionSucceededLogFields,
    ]: ...

class FailedLoginIncorrectPassword(LogEvent):
    """A login failed because of a wrong password.

    Auth0's `fp` (Failed Login (Incorrect Password)):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fp"]: ...
    detail: FailedLoginIncorrectPasswordDetail
    @property
    def payload(self) -> FailedLoginIncorrectPasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedLoginIncorrectPasswordDetailFields,
        FailedLoginIncorrectPasswordLogFields,
    ]: ...

class FailedPushedAuthorizationRequest(LogEvent):
    """An authorization request could not be pushed (PAR).

    Auth0's `fpar` (Failed Pushed Authorization Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fpar"]: ...
    detail: FailedPushedAuthorizationRequestDetail
    @property
    def payload(self) -> FailedPushedAuthorizationRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedPushedAuthorizationRequestDetailFields,
        FailedPushedAuthorizationRequestLogFields,
    ]: ...

class FailedPostUserRegistrationHook(LogEvent):
    """The hook that runs after a registration failed.

    Auth0's `fpurh` (Failed Post User Registration Hook):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fpurh"]: ...
    detail: FailedPostUserRegistrationHookDetail
    @property
    def payload(self) -> FailedPostUserRegistrationHookLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedPostUserRegistrationHookDetailFields,
        FailedPostUserRegistrationHookLogFields,
    ]: ...

class FailedSignup(LogEvent):
    """A registration failed.

    Auth0's `fs` (Failed Signup): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fs"]: ...
    detail: FailedSignupDetail
    @property
    def payload(self) -> FailedSignupLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedSignupDetailFields, FailedSignupLogFields]: ...

class FailedSilentAuth(LogEvent):
    """A login without the user's doing failed, for example since there is no session.

    Auth0's `fsa` (Failed Silent Auth): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fsa"]: ...
    detail: FailedSilentAuthDetail
    @property
    def payload(self) -> FailedSilentAuthLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedSilentAuthDetailFields, FailedSilentAuthLogFields]: ...

class FailedSCIMOperation(LogEvent):
    """A SCIM request failed.

    Auth0's `fscim` (Failed SCIM Operation): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fscim"]: ...
    detail: FailedSCIMOperationDetail
    @property
    def payload(self) -> FailedSCIMOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedSCIMOperationDetailFields, FailedSCIMOperationLogFields]: ...

class FailedLoginInvalidEmailUsername(LogEvent):
    """A login failed because no user has that name or email address.

    Auth0's `fu` (Failed Login (Invalid Email/Username)):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fu"]: ...
    detail: FailedLoginInvalidEmailUsernameDetail
    @property
    def payload(self) -> FailedLoginInvalidEmailUsernameLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedLoginInvalidEmailUsernameDetailFields,
        FailedLoginInvalidEmailUsernameLogFields,
    ]: ...

class FailedUsersImport(LogEvent):
    """An import of users failed.

    Auth0's `fui` (Failed users import): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fui"]: ...
    detail: FailedUsersImportDetail
    @property
    def payload(self) -> FailedUsersImportLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedUsersImportDetailFields, FailedUsersImportLogFields]: ...

class FailedVerificationEmail(LogEvent):
    """An email address could not be verified.

    Auth0's `fv` (Failed Verification Email): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fv"]: ...
    detail: FailedVerificationEmailDetail
    @property
    def payload(self) -> FailedVerificationEmailLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedVerificationEmailDetailFields, FailedVerificationEmailLogFields]: ...

class FailedVerificationEmailRequest(LogEvent):
    """A request to send a verification email failed.

    Auth0's `fvr` (Failed Verification Email Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["fvr"]: ...
    detail: FailedVerificationEmailRequestDetail
    @property
    def payload(self) -> FailedVerificationEmailRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedVerificationEmailRequestDetailFields,
        FailedVerificationEmailRequestLogFields,
    ]: ...

class EmailVerificationConfirmed(LogEvent):
    """A user confirmed the email address of the second factor.

    Auth0's `gd_auth_email_verification` (Email Verification Confirmed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_auth_email_verification"]: ...
    detail: EmailVerificationConfirmedDetail
    @property
    def payload(self) -> EmailVerificationConfirmedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        EmailVerificationConfirmedDetailFields,
        EmailVerificationConfirmedLogFields,
    ]: ...

class EmailVerificationFailedToConfirm(LogEvent):
    """A user could not confirm the email address of the second factor.

    Auth0's `gd_auth_fail_email_verification` (Email Verification Failed To Confirm):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_auth_fail_email_verification"]: ...
    detail: EmailVerificationFailedToConfirmDetail
    @property
    def payload(self) -> EmailVerificationFailedToConfirmLog: ...
    @classfield
    def fields(cls) -> KindFields[
        EmailVerificationFailedToConfirmDetailFields,
        EmailVerificationFailedToConfirmLogFields,
    ]: ...

class MFAAuthFailed(LogEvent):
    """A second factor was wrong, or could not be checked.

    Auth0's `gd_auth_failed` (MFA Auth failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_auth_failed"]: ...
    detail: MFAAuthFailedDetail
    @property
    def payload(self) -> MFAAuthFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAAuthFailedDetailFields, MFAAuthFailedLogFields]: ...

class MFAAuthRejected(LogEvent):
    """A user refused the request that came as a push notification.

    Auth0's `gd_auth_rejected` (MFA Auth rejected):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_auth_rejected"]: ...
    detail: MFAAuthRejectedDetail
    @property
    def payload(self) -> MFAAuthRejectedLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAAuthRejectedDetailFields, MFAAuthRejectedLogFields]: ...

class MFAAuthSuccess(LogEvent):
    """A second factor was accepted.

    Auth0's `gd_auth_succeed` (MFA Auth success):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_auth_succeed"]: ...
    detail: MFAAuthSuccessDetail
    @property
    def payload(self) -> MFAAuthSuccessLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAAuthSuccessDetailFields, MFAAuthSuccessLogFields]: ...

class MFAEnrollmentComplete(LogEvent):
    """A user enrolled the first second factor.

    Auth0's `gd_enrollment_complete` (MFA enrollment complete):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_enrollment_complete"]: ...
    detail: MFAEnrollmentCompleteDetail
    @property
    def payload(self) -> MFAEnrollmentCompleteLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAEnrollmentCompleteDetailFields, MFAEnrollmentCompleteLogFields]: ...

class ModuleSwitch(LogEvent):
    """The second-factor module was switched on or off.

    Auth0's `gd_module_switch` (Module switch):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_module_switch"]: ...
    detail: ModuleSwitchDetail
    @property
    def payload(self) -> ModuleSwitchLog: ...
    @classfield
    def fields(cls) -> KindFields[ModuleSwitchDetailFields, ModuleSwitchLogFields]: ...

class TooManyMFAFailures(LogEvent):
    """A user tried a second factor too often within a period.

    Auth0's `gd_otp_rate_limit_exceed` (Too many MFA failures):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_otp_rate_limit_exceed"]: ...
    detail: TooManyMFAFailuresDetail
    @property
    def payload(self) -> TooManyMFAFailuresLog: ...
    @classfield
    def fields(cls) -> KindFields[TooManyMFAFailuresDetailFields, TooManyMFAFailuresLogFields]: ...

class RecoveryFailed(LogEvent):
    """A recovery code was wrong.

    Auth0's `gd_recovery_failed` (Recovery failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_recovery_failed"]: ...
    detail: RecoveryFailedDetail
    @property
    def payload(self) -> RecoveryFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[RecoveryFailedDetailFields, RecoveryFailedLogFields]: ...

class TooManyMFARecoveryFailures(LogEvent):
    """A user tried recovery codes too often.

    Auth0's `gd_recovery_rate_limit_exceed` (Too Many MFA Recovery Failures):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_recovery_rate_limit_exceed"]: ...
    detail: TooManyMFARecoveryFailuresDetail
    @property
    def payload(self) -> TooManyMFARecoveryFailuresLog: ...
    @classfield
    def fields(cls) -> KindFields[
        TooManyMFARecoveryFailuresDetailFields,
        TooManyMFARecoveryFailuresLogFields,
    ]: ...

class MFARecoverySuccess(LogEvent):
    """A recovery code was accepted.

    Auth0's `gd_recovery_succeed` (MFA recovery success):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_recovery_succeed"]: ...
    detail: MFARecoverySuccessDetail
    @property
    def payload(self) -> MFARecoverySuccessLog: ...
    @classfield
    def fields(cls) -> KindFields[MFARecoverySuccessDetailFields, MFARecoverySuccessLogFields]: ...

class MFAEmailSent(LogEvent):
    """An email with the second factor was sent.

    Auth0's `gd_send_email` (MFA Email Sent): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_email"]: ...
    detail: MFAEmailSentDetail
    @property
    def payload(self) -> MFAEmailSentLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAEmailSentDetailFields, MFAEmailSentLogFields]: ...

class ErrorSendingMFAEmail(LogEvent):
    """An email with the second factor could not be sent.

    Auth0's `gd_send_email_failure` (Error Sending MFA Email):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_email_failure"]: ...
    detail: ErrorSendingMFAEmailDetail
    @property
    def payload(self) -> ErrorSendingMFAEmailLog: ...
    @classfield
    def fields(cls) -> KindFields[ErrorSendingMFAEmailDetailFields, ErrorSendingMFAEmailLogFields]: ...

class EmailVerificationSent(LogEvent):
    """An email to verify the second factor's address was sent.

    Auth0's `gd_send_email_verification` (Email Verification Sent):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_email_verification"]: ...
    detail: EmailVerificationSentDetail
    @property
    def payload(self) -> EmailVerificationSentLog: ...
    @classfield
    def fields(cls) -> KindFields[EmailVerificationSentDetailFields, EmailVerificationSentLogFields]: ...

class EmailVerificationFailedToSend(LogEvent):
    """An email to verify the second factor's address could not be sent.

    Auth0's `gd_send_email_verification_failure` (Email Verification Failed To Send):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_email_verification_failure"]: ...
    detail: EmailVerificationFailedToSendDetail
    @property
    def payload(self) -> EmailVerificationFailedToSendLog: ...
    @classfield
    def fields(cls) -> KindFields[
        EmailVerificationFailedToSendDetailFields,
        EmailVerificationFailedToSendLogFields,
    ]: ...

class PushNotificationSent(LogEvent):
    """A push notification with the second factor was sent.

    Auth0's `gd_send_pn` (Push notification sent):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_pn"]: ...
    detail: PushNotificationSentDetail
    @property
    def payload(self) -> PushNotificationSentLog: ...
    @classfield
    def fields(cls) -> KindFields[PushNotificationSentDetailFields, PushNotificationSentLogFields]: ...

class ErrorSendingMFAPushNotification(LogEvent):
    """A push notification with the second factor could not be sent.

    Auth0's `gd_send_pn_failure` (Error Sending MFA Push Notification):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_pn_failure"]: ...
    detail: ErrorSendingMFAPushNotificationDetail
    @property
    def payload(self) -> ErrorSendingMFAPushNotificationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        ErrorSendingMFAPushNotificationDetailFields,
        ErrorSendingMFAPushNotificationLogFields,
    ]: ...

class MFASMSSent(LogEvent):
    """A text message with the second factor was sent.

    Auth0's `gd_send_sms` (MFA SMS Sent): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_sms"]: ...
    detail: MFASMSSentDetail
    @property
    def payload(self) -> MFASMSSentLog: ...
    @classfield
    def fields(cls) -> KindFields[MFASMSSentDetailFields, MFASMSSentLogFields]: ...

class ErrorSendingMFASMS(LogEvent):
    """A text message with the second factor could not be sent.

    Auth0's `gd_send_sms_failure` (Error Sending MFA SMS):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_sms_failure"]: ...
    detail: ErrorSendingMFASMSDetail
    @property
    def payload(self) -> ErrorSendingMFASMSLog: ...
    @classfield
    def fields(cls) -> KindFields[ErrorSendingMFASMSDetailFields, ErrorSendingMFASMSLogFields]: ...

class MFAVoiceCallSuccess(LogEvent):
    """A call with the second factor was made.

    Auth0's `gd_send_voice` (MFA voice call success):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_voice"]: ...
    detail: MFAVoiceCallSuccessDetail
    @property
    def payload(self) -> MFAVoiceCallSuccessLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAVoiceCallSuccessDetailFields, MFAVoiceCallSuccessLogFields]: ...

class MFAVoiceCallFailed(LogEvent):
    """A call with the second factor could not be made.

    Auth0's `gd_send_voice_failure` (MFA voice call failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_send_voice_failure"]: ...
    detail: MFAVoiceCallFailedDetail
    @property
    def payload(self) -> MFAVoiceCallFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAVoiceCallFailedDetailFields, MFAVoiceCallFailedLogFields]: ...

class SecondFactorStarted(LogEvent):
    """A user was asked for a second factor.

    Auth0's `gd_start_auth` (Second factor started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_start_auth"]: ...
    detail: SecondFactorStartedDetail
    @property
    def payload(self) -> SecondFactorStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[SecondFactorStartedDetailFields, SecondFactorStartedLogFields]: ...

class MFAEnrollStarted(LogEvent):
    """A user began to enroll a second factor.

    Auth0's `gd_start_enroll` (MFA Enroll started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_start_enroll"]: ...
    detail: MFAEnrollStartedDetail
    @property
    def payload(self) -> MFAEnrollStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAEnrollStartedDetailFields, MFAEnrollStartedLogFields]: ...

class MFAEnrollmentFailed(LogEvent):
    """A user could not begin to enroll a second factor.

    Auth0's `gd_start_enroll_failed` (MFA Enrollment Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_start_enroll_failed"]: ...
    detail: MFAEnrollmentFailedDetail
    @property
    def payload(self) -> MFAEnrollmentFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAEnrollmentFailedDetailFields, MFAEnrollmentFailedLogFields]: ...

class GuardianTenantUpdate(LogEvent):
    """The tenant's settings for second factors were changed.

    Auth0's `gd_tenant_update` (Guardian tenant update):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_tenant_update"]: ...
    detail: GuardianTenantUpdateDetail
    @property
    def payload(self) -> GuardianTenantUpdateLog: ...
    @classfield
    def fields(cls) -> KindFields[GuardianTenantUpdateDetailFields, GuardianTenantUpdateLogFields]: ...

class UnenrollDeviceAccount(LogEvent):
    """A device is no longer a second factor.

    Auth0's `gd_unenroll` (Unenroll device account):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_unenroll"]: ...
    detail: UnenrollDeviceAccountDetail
    @property
    def payload(self) -> UnenrollDeviceAccountLog: ...
    @classfield
    def fields(cls) -> KindFields[UnenrollDeviceAccountDetailFields, UnenrollDeviceAccountLogFields]: ...

class UpdateDeviceAccount(LogEvent):
    """A device that is a second factor was changed.

    Auth0's `gd_update_device_account` (Update device account):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_update_device_account"]: ...
    detail: UpdateDeviceAccountDetail
    @property
    def payload(self) -> UpdateDeviceAccountLog: ...
    @classfield
    def fields(cls) -> KindFields[UpdateDeviceAccountDetailFields, UpdateDeviceAccountLogFields]: ...

class MFAUserDelete(LogEvent):
    """A user's second factors were deleted.

    Auth0's `gd_user_delete` (MFA User Delete):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_user_delete"]: ...
    detail: MFAUserDeleteDetail
    @property
    def payload(self) -> MFAUserDeleteLog: ...
    @classfield
    def fields(cls) -> KindFields[MFAUserDeleteDetailFields, MFAUserDeleteLogFields]: ...

class WebAuthnBrowserErrorChallenge(LogEvent):
    """A browser could not answer a WebAuthn challenge.

    Auth0's `gd_webauthn_challenge_failed` (WebAuthn Browser Error Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_webauthn_challenge_failed"]: ...
    detail: WebAuthnBrowserErrorChallengeDetail
    @property
    def payload(self) -> WebAuthnBrowserErrorChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        WebAuthnBrowserErrorChallengeDetailFields,
        WebAuthnBrowserErrorChallengeLogFields,
    ]: ...

class WebAuthnBrowserErrorEnrollment(LogEvent):
    """A browser could not enroll a WebAuthn device.

    Auth0's `gd_webauthn_enrollment_failed` (WebAuthn Browser Error Enrollment):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["gd_webauthn_enrollment_failed"]: ...
    detail: WebAuthnBrowserErrorEnrollmentDetail
    @property
    def payload(self) -> WebAuthnBrowserErrorEnrollmentLog: ...
    @classfield
    def fields(cls) -> KindFields[
        WebAuthnBrowserErrorEnrollmentDetailFields,
        WebAuthnBrowserErrorEnrollmentLogFields,
    ]: ...

class FailedExchangeIdentityAssertion(LogEvent):
    """An identity assertion (ID-JAG) could not be exchanged for tokens.

    Auth0's `idjag_exchange_failed` (Failed Exchange Identity Assertion):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["idjag_exchange_failed"]: ...
    detail: FailedExchangeIdentityAssertionDetail
    @property
    def payload(self) -> FailedExchangeIdentityAssertionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeIdentityAssertionDetailFields,
        FailedExchangeIdentityAssertionLogFields,
    ]: ...

class SuccessExchangeIdentityAssertion(LogEvent):
    """An identity assertion (ID-JAG) was exchanged for tokens.

    Auth0's `idjag_exchange_succeeded` (Success Exchange Identity Assertion):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["idjag_exchange_succeeded"]: ...
    detail: SuccessExchangeIdentityAssertionDetail
    @property
    def payload(self) -> SuccessExchangeIdentityAssertionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeIdentityAssertionDetailFields,
        SuccessExchangeIdentityAssertionLogFields,
    ]: ...

class FailedExchangeJWTBearerAssertion(LogEvent):
    """A JWT bearer assertion could not be exchanged for tokens.

    Auth0's `jwt_bearer_exchange_failed` (Failed Exchange JWT Bearer Assertion):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["jwt_bearer_exchange_failed"]: ...
    detail: FailedExchangeJWTBearerAssertionDetail
    @property
    def payload(self) -> FailedExchangeJWTBearerAssertionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeJWTBearerAssertionDetailFields,
        FailedExchangeJWTBearerAssertionLogFields,
    ]: ...

class FailedKMSAPIOperation(LogEvent):
    """An operation on the tenant's encryption keys failed.

    Auth0's `kms_key_management_failure` (Failed KMS API Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["kms_key_management_failure"]: ...
    detail: FailedKMSAPIOperationDetail
    @property
    def payload(self) -> FailedKMSAPIOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedKMSAPIOperationDetailFields, FailedKMSAPIOperationLogFields]: ...

class SuccessKMSAPIOperation(LogEvent):
    """An operation on the tenant's encryption keys succeeded.

    Auth0's `kms_key_management_success` (Success KMS API Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["kms_key_management_success"]: ...
    detail: SuccessKMSAPIOperationDetail
    @property
    def payload(self) -> SuccessKMSAPIOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessKMSAPIOperationDetailFields, SuccessKMSAPIOperationLogFields]: ...

class KMSKeyStateChange(LogEvent):
    """One of the tenant's encryption keys changed its state.

    Auth0's `kms_key_state_changed` (KMS Key State Change):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["kms_key_state_changed"]: ...
    detail: KMSKeyStateChangeDetail
    @property
    def payload(self) -> KMSKeyStateChangeLog: ...
    @classfield
    def fields(cls) -> KindFields[KMSKeyStateChangeDetailFields, KMSKeyStateChangeLogFields]: ...

class TooManyCallsToDelegation(LogEvent):
    """The delegation endpoint was called too often.

    Auth0's `limit_delegation` (Too Many Calls to /delegation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_delegation"]: ...
    detail: TooManyCallsToDelegationDetail
    @property
    def payload(self) -> TooManyCallsToDelegationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        TooManyCallsToDelegationDetailFields,
        TooManyCallsToDelegationLogFields,
    ]: ...

class BlockedIPAddress(LogEvent):
    """An IP address was blocked for too many failed logins, or too many registrations.

    Auth0's `limit_mu` (Blocked IP Address): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_mu"]: ...
    detail: BlockedIPAddressDetail
    @property
    def payload(self) -> BlockedIPAddressLog: ...
    @classfield
    def fields(cls) -> KindFields[BlockedIPAddressDetailFields, BlockedIPAddressLogFields]: ...

class TooManyPhoneMessages(LogEvent):
    """A user got no further text messages or calls for a while, after too many.

    Auth0's `limit_phone` (Too Many Phone Messages):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_phone"]: ...
    detail: TooManyPhoneMessagesDetail
    @property
    def payload(self) -> TooManyPhoneMessagesLog: ...
    @classfield
    def fields(cls) -> KindFields[TooManyPhoneMessagesDetailFields, TooManyPhoneMessagesLogFields]: ...

class BlockedAccountTooManyLogins(LogEvent):
    """A user could not log in for a while, after too many logins from one IP address.

    Auth0's `limit_sul` (Blocked Account Too Many Logins):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_sul"]: ...
    detail: BlockedAccountTooManyLoginsDetail
    @property
    def payload(self) -> BlockedAccountTooManyLoginsLog: ...
    @classfield
    def fields(cls) -> KindFields[
        BlockedAccountTooManyLoginsDetailFields,
        BlockedAccountTooManyLoginsLogFields,
    ]: ...

class TooManyCallsToUserinfo(LogEvent):
    """The userinfo endpoint was called too often.

    Auth0's `limit_ui` (Too Many Calls to /userinfo):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_ui"]: ...
    detail: TooManyCallsToUserinfoDetail
    @property
    def payload(self) -> TooManyCallsToUserinfoLog: ...
    @classfield
    def fields(cls) -> KindFields[TooManyCallsToUserinfoDetailFields, TooManyCallsToUserinfoLogFields]: ...

class BlockedAccountTooManyFailedLogins(LogEvent):
    """An IP address was blocked from an account, after too many failed logins.

    Auth0's `limit_wc` (Blocked Account Too Many Failed Logins):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["limit_wc"]: ...
    detail: BlockedAccountTooManyFailedLoginsDetail
    @property
    def payload(self) -> BlockedAccountTooManyFailedLoginsLog: ...
    @classfield
    def fields(cls) -> KindFields[
        BlockedAccountTooManyFailedLoginsDetailFields,
        BlockedAccountTooManyFailedLoginsLogFields,
    ]: ...

class MFARequired(LogEvent):
    """A login with a password needs a second factor; carries the risk assessment if there is one.

    Auth0's `mfar` (MFA Required): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["mfar"]: ...
    detail: MFARequiredDetail
    @property
    def payload(self) -> MFARequiredLog: ...
    @classfield
    def fields(cls) -> KindFields[MFARequiredDetailFields, MFARequiredLogFields]: ...

class ManagementAPIReadOperation(LogEvent):
    """The Management API was read where the answer holds secrets.

    Auth0's `mgmt_api_read` (Management API read Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["mgmt_api_read"]: ...
    detail: ManagementAPIReadOperationDetail
    @property
    def payload(self) -> ManagementAPIReadOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        ManagementAPIReadOperationDetailFields,
        ManagementAPIReadOperationLogFields,
    ]: ...

class FailedAuthenticationMethodOperationInMyAccountAPI(LogEvent):
    """A user could not change an authentication method in the My Account API.

    Auth0's `my_account_authentication_method_failed` (Failed authentication method operation in My Account
    API): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["my_account_authentication_method_failed"]: ...
    detail: FailedAuthenticationMethodOperationInMyAccountAPIDetail
    @property
    def payload(self) -> FailedAuthenticationMethodOperationInMyAccountAPILog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedAuthenticationMethodOperationInMyAccountAPIDetailFields,
        FailedAuthenticationMethodOperationInMyAccountAPILogFields,
    ]: ...

class SuccessfulAuthenticationMethodOperationInMyAccountAPI(LogEvent):
    """A user changed an authentication method in the My Account API.

    Auth0's `my_account_authentication_method_succeeded` (Successful authentication method operation in My
    Account API): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["my_account_authentication_method_succeeded"]: ...
    detail: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail
    @property
    def payload(self) -> SuccessfulAuthenticationMethodOperationInMyAccountAPILog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailFields,
        SuccessfulAuthenticationMethodOperationInMyAccountAPILogFields,
    ]: ...

class FailedOIDCBackChannelLogoutRequest(LogEvent):
    """An application could not be told of a logout by the back channel.

    Auth0's `oidc_backchannel_logout_failed` (Failed OIDC Back-Channel Logout request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["oidc_backchannel_logout_failed"]: ...
    detail: FailedOIDCBackChannelLogoutRequestDetail
    @property
    def payload(self) -> FailedOIDCBackChannelLogoutRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedOIDCBackChannelLogoutRequestDetailFields,
        FailedOIDCBackChannelLogoutRequestLogFields,
    ]: ...

class SuccessfulOIDCBackChannelLogoutRequest(LogEvent):
    """An application was told of a logout by the back channel.

    Auth0's `oidc_backchannel_logout_succeeded` (Successful OIDC Back-Channel Logout request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["oidc_backchannel_logout_succeeded"]: ...
    detail: SuccessfulOIDCBackChannelLogoutRequestDetail
    @property
    def payload(self) -> SuccessfulOIDCBackChannelLogoutRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulOIDCBackChannelLogoutRequestDetailFields,
        SuccessfulOIDCBackChannelLogoutRequestLogFields,
    ]: ...

class SuccessOrganizationMemberAdded(LogEvent):
    """A user became a member of an organization.

    Auth0's `organization_member_added` (Success Organization Member Added):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["organization_member_added"]: ...
    detail: SuccessOrganizationMemberAddedDetail
    @property
    def payload(self) -> SuccessOrganizationMemberAddedLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessOrganizationMemberAddedDetailFields,
        SuccessOrganizationMemberAddedLogFields,
    ]: ...

class PasskeyChallengeFailed(LogEvent):
    """A native application got no passkey challenge.

    Auth0's `passkey_challenge_failed` (Passkey Challenge Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["passkey_challenge_failed"]: ...
    detail: PasskeyChallengeFailedDetail
    @property
    def payload(self) -> PasskeyChallengeFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[PasskeyChallengeFailedDetailFields, PasskeyChallengeFailedLogFields]: ...

class PasskeyChallengeStarted(LogEvent):
    """A native application got a passkey challenge.

    Auth0's `passkey_challenge_started` (Passkey Challenge Started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["passkey_challenge_started"]: ...
    detail: PasskeyChallengeStartedDetail
    @property
    def payload(self) -> PasskeyChallengeStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[PasskeyChallengeStartedDetailFields, PasskeyChallengeStartedLogFields]: ...

class PasskeyRegisterFailed(LogEvent):
    """A native application could not register a passkey.

    Auth0's `passkey_register_failed` (Passkey Register Failed):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["passkey_register_failed"]: ...
    detail: PasskeyRegisterFailedDetail
    @property
    def payload(self) -> PasskeyRegisterFailedLog: ...
    @classfield
    def fields(cls) -> KindFields[PasskeyRegisterFailedDetailFields, PasskeyRegisterFailedLogFields]: ...

class PasskeyRegisterStarted(LogEvent):
    """A native application began to register a passkey.

    Auth0's `passkey_register_started` (Passkey Register Started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["passkey_register_started"]: ...
    detail: PasskeyRegisterStartedDetail
    @property
    def payload(self) -> PasskeyRegisterStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[PasskeyRegisterStartedDetailFields, PasskeyRegisterStartedLogFields]: ...

class PreLoginAssessment(LogEvent):
    """An assessment before the login, to watch bot detection without switching it on.

    Auth0's `pla` (Pre-login assessment): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["pla"]: ...
    detail: PreLoginAssessmentDetail
    @property
    def payload(self) -> PreLoginAssessmentLog: ...
    @classfield
    def fields(cls) -> KindFields[PreLoginAssessmentDetailFields, PreLoginAssessmentLogFields]: ...

class BreachedPassword(LogEvent):
    """A login was tried with a password that is known from a leak; at most once an hour for each IP address.

    Auth0's `pwd_leak` (Breached password): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["pwd_leak"]: ...
    detail: BreachedPasswordDetail
    @property
    def payload(self) -> BreachedPasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[BreachedPasswordDetailFields, BreachedPasswordLogFields]: ...

class FailedExchangeOfRefreshTokenForSessionToken(LogEvent):
    """A refresh token could not be exchanged for a session token.

    Auth0's `refresh_token_exchange_for_session_token_failed` (Failed Exchange of refresh_token for
    session_token): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["refresh_token_exchange_for_session_token_failed"]: ...
    detail: FailedExchangeOfRefreshTokenForSessionTokenDetail
    @property
    def payload(self) -> FailedExchangeOfRefreshTokenForSessionTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedExchangeOfRefreshTokenForSessionTokenDetailFields,
        FailedExchangeOfRefreshTokenForSessionTokenLogFields,
    ]: ...

class SuccessfulExchangeOfRefreshTokenForSessionToken(LogEvent):
    """A refresh token was exchanged for a session token.

    Auth0's `refresh_token_exchange_for_session_token_successful` (Successful Exchange of refresh_token for
    session_token): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["refresh_token_exchange_for_session_token_successful"]: ...
    detail: SuccessfulExchangeOfRefreshTokenForSessionTokenDetail
    @property
    def payload(self) -> SuccessfulExchangeOfRefreshTokenForSessionTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulExchangeOfRefreshTokenForSessionTokenDetailFields,
        SuccessfulExchangeOfRefreshTokenForSessionTokenLogFields,
    ]: ...

class SuccessfullyRevokedTheRefreshTokensOfASession(LogEvent):
    """The refresh tokens of a session were revoked.

    Auth0's `refresh_tokens_revoked_by_session` (Successfully Revoked The Refresh Tokens Of A Session):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["refresh_tokens_revoked_by_session"]: ...
    detail: SuccessfullyRevokedTheRefreshTokensOfASessionDetail
    @property
    def payload(self) -> SuccessfullyRevokedTheRefreshTokensOfASessionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfullyRevokedTheRefreshTokensOfASessionDetailFields,
        SuccessfullyRevokedTheRefreshTokensOfASessionLogFields,
    ]: ...

class BreachedPasswordOnReset(LogEvent):
    """A password that is known from a leak was chosen in a reset.

    Auth0's `reset_pwd_leak` (Breached Password on Reset):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["reset_pwd_leak"]: ...
    detail: BreachedPasswordOnResetDetail
    @property
    def payload(self) -> BreachedPasswordOnResetLog: ...
    @classfield
    def fields(cls) -> KindFields[BreachedPasswordOnResetDetailFields, BreachedPasswordOnResetLogFields]: ...

class SuccessResourceCleanup(LogEvent):
    """Resources above the limit, such as refresh tokens, were removed.

    Auth0's `resource_cleanup` (Success Resource Cleanup):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["resource_cleanup"]: ...
    detail: SuccessResourceCleanupDetail
    @property
    def payload(self) -> SuccessResourceCleanupLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessResourceCleanupDetailFields, SuccessResourceCleanupLogFields]: ...

class RichConsentsAccessError(LogEvent):
    """The details of what a user is asked to consent to could not be read.

    Auth0's `rich_consents_access_error` (Rich Consents Access Error):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["rich_consents_access_error"]: ...
    detail: RichConsentsAccessErrorDetail
    @property
    def payload(self) -> RichConsentsAccessErrorLog: ...
    @classfield
    def fields(cls) -> KindFields[RichConsentsAccessErrorDetailFields, RichConsentsAccessErrorLogFields]: ...

class SuccessLogin(LogEvent):
    """A user logged in.

    Auth0's `s` (Success Login): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["s"]: ...
    detail: SuccessLoginDetail
    @property
    def payload(self) -> SuccessLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessLoginDetailFields, SuccessLoginLogFields]: ...

class SuccessAPIOperation(LogEvent):
    """The Management API changed something.

    Auth0's `sapi` (Success API Operation): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sapi"]: ...
    detail: SuccessAPIOperationDetail
    @property
    def payload(self) -> SuccessAPIOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessAPIOperationDetailFields, SuccessAPIOperationLogFields]: ...

class SuccessChangeEmail(LogEvent):
    """A user's email address was changed.

    Auth0's `sce` (Success Change Email): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sce"]: ...
    detail: SuccessChangeEmailDetail
    @property
    def payload(self) -> SuccessChangeEmailLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessChangeEmailDetailFields, SuccessChangeEmailLogFields]: ...

class SuccessCrossOriginAuthentication(LogEvent):
    """An embedded (cross-origin) login succeeded.

    Auth0's `scoa` (Success cross-origin authentication):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scoa"]: ...
    detail: SuccessCrossOriginAuthenticationDetail
    @property
    def payload(self) -> SuccessCrossOriginAuthenticationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessCrossOriginAuthenticationDetailFields,
        SuccessCrossOriginAuthenticationLogFields,
    ]: ...

class SuccessChangePassword(LogEvent):
    """A user's password was changed.

    Auth0's `scp` (Success Change Password): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scp"]: ...
    detail: SuccessChangePasswordDetail
    @property
    def payload(self) -> SuccessChangePasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessChangePasswordDetailFields, SuccessChangePasswordLogFields]: ...

class SuccessPostChangePasswordHook(LogEvent):
    """The hook that runs after a change of password ran.

    Auth0's `scph` (Success Post Change Password Hook):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scph"]: ...
    detail: SuccessPostChangePasswordHookDetail
    @property
    def payload(self) -> SuccessPostChangePasswordHookLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessPostChangePasswordHookDetailFields,
        SuccessPostChangePasswordHookLogFields,
    ]: ...

class SuccessChangePhoneNumber(LogEvent):
    """A user's phone number was changed.

    Auth0's `scpn` (Success Change Phone Number):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scpn"]: ...
    detail: SuccessChangePhoneNumberDetail
    @property
    def payload(self) -> SuccessChangePhoneNumberLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessChangePhoneNumberDetailFields,
        SuccessChangePhoneNumberLogFields,
    ]: ...

class SuccessChangePasswordRequest(LogEvent):
    """A request to change a password was accepted.

    Auth0's `scpr` (Success Change Password Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scpr"]: ...
    detail: SuccessChangePasswordRequestDetail
    @property
    def payload(self) -> SuccessChangePasswordRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessChangePasswordRequestDetailFields,
        SuccessChangePasswordRequestLogFields,
    ]: ...

class SuccessChangeUsername(LogEvent):
    """A user's name was changed.

    Auth0's `scu` (Success Change Username): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scu"]: ...
    detail: SuccessChangeUsernameDetail
    @property
    def payload(self) -> SuccessChangeUsernameLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessChangeUsernameDetailFields, SuccessChangeUsernameLogFields]: ...

class SuccessCredentialValidation(LogEvent):
    """A user's credentials were right; the login may still fail.

    Auth0's `scv` (Success Credential Validation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["scv"]: ...
    detail: SuccessCredentialValidationDetail
    @property
    def payload(self) -> SuccessCredentialValidationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessCredentialValidationDetailFields,
        SuccessCredentialValidationLogFields,
    ]: ...

class SuccessDelegation(LogEvent):
    """A delegation token was made.

    Auth0's `sd` (Success Delegation): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sd"]: ...
    detail: SuccessDelegationDetail
    @property
    def payload(self) -> SuccessDelegationLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessDelegationDetailFields, SuccessDelegationLogFields]: ...

class SuccessfulDelegatedLogin(LogEvent):
    """A delegated login succeeded.

    Auth0's `sdel` (Successful Delegated Login):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sdel"]: ...
    detail: SuccessfulDelegatedLoginDetail
    @property
    def payload(self) -> SuccessfulDelegatedLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulDelegatedLoginDetailFields,
        SuccessfulDelegatedLoginLogFields,
    ]: ...

class SuccessExchangeDelegatedAuthorizationCode(LogEvent):
    """An authorization code of a delegated login was exchanged for tokens.

    Auth0's `sdeleacft` (Success Exchange Delegated Authorization Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sdeleacft"]: ...
    detail: SuccessExchangeDelegatedAuthorizationCodeDetail
    @property
    def payload(self) -> SuccessExchangeDelegatedAuthorizationCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeDelegatedAuthorizationCodeDetailFields,
        SuccessExchangeDelegatedAuthorizationCodeLogFields,
    ]: ...

class SuccessfulDelegatedSilentAuthentication(LogEvent):
    """A delegated login succeeded without the user's doing.

    Auth0's `sdelsa` (Successful Delegated Silent Authentication):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sdelsa"]: ...
    detail: SuccessfulDelegatedSilentAuthenticationDetail
    @property
    def payload(self) -> SuccessfulDelegatedSilentAuthenticationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulDelegatedSilentAuthenticationDetailFields,
        SuccessfulDelegatedSilentAuthenticationLogFields,
    ]: ...

class SuccessUserDeletion(LogEvent):
    """A user was deleted.

    Auth0's `sdu` (Success User Deletion): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sdu"]: ...
    detail: SuccessUserDeletionDetail
    @property
    def payload(self) -> SuccessUserDeletionLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessUserDeletionDetailFields, SuccessUserDeletionLogFields]: ...

class SuccessExchangeAuthorizationCode(LogEvent):
    """An authorization code was exchanged for tokens.

    Auth0's `seacft` (Success Exchange Authorization Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["seacft"]: ...
    detail: SuccessExchangeAuthorizationCodeDetail
    @property
    def payload(self) -> SuccessExchangeAuthorizationCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeAuthorizationCodeDetailFields,
        SuccessExchangeAuthorizationCodeLogFields,
    ]: ...

class SuccessExchangeClientCredentials(LogEvent):
    """An application got a token for its own credentials.

    Auth0's `seccft` (Success Exchange Client Credentials):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["seccft"]: ...
    detail: SuccessExchangeClientCredentialsDetail
    @property
    def payload(self) -> SuccessExchangeClientCredentialsLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeClientCredentialsDetailFields,
        SuccessExchangeClientCredentialsLogFields,
    ]: ...

class SuccessExchangeCustomToken(LogEvent):
    """A custom token exchange succeeded.

    Auth0's `secte` (Success Exchange Custom Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["secte"]: ...
    detail: SuccessExchangeCustomTokenDetail
    @property
    def payload(self) -> SuccessExchangeCustomTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeCustomTokenDetailFields,
        SuccessExchangeCustomTokenLogFields,
    ]: ...

class SuccessExchangeDeviceCode(LogEvent):
    """A device code was exchanged for tokens.

    Auth0's `sede` (Success Exchange Device Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sede"]: ...
    detail: SuccessExchangeDeviceCodeDetail
    @property
    def payload(self) -> SuccessExchangeDeviceCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeDeviceCodeDetailFields,
        SuccessExchangeDeviceCodeLogFields,
    ]: ...

class SuccessExchangeNativeSocialLogin(LogEvent):
    """A native login with a social provider succeeded.

    Auth0's `sens` (Success Exchange Native Social Login):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sens"]: ...
    detail: SuccessExchangeNativeSocialLoginDetail
    @property
    def payload(self) -> SuccessExchangeNativeSocialLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeNativeSocialLoginDetailFields,
        SuccessExchangeNativeSocialLoginLogFields,
    ]: ...

class SuccessExchangePasswordAndOOBChallenge(LogEvent):
    """Password and out-of-band factor were exchanged for tokens.

    Auth0's `seoobft` (Success Exchange Password And OOB Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["seoobft"]: ...
    detail: SuccessExchangePasswordAndOOBChallengeDetail
    @property
    def payload(self) -> SuccessExchangePasswordAndOOBChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasswordAndOOBChallengeDetailFields,
        SuccessExchangePasswordAndOOBChallengeLogFields,
    ]: ...

class SuccessExchangePasswordAndOTPChallenge(LogEvent):
    """Password and one-time password were exchanged for tokens.

    Auth0's `seotpft` (Success Exchange Password And OTP Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["seotpft"]: ...
    detail: SuccessExchangePasswordAndOTPChallengeDetail
    @property
    def payload(self) -> SuccessExchangePasswordAndOTPChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasswordAndOTPChallengeDetailFields,
        SuccessExchangePasswordAndOTPChallengeLogFields,
    ]: ...

class SuccessExchangePassword(LogEvent):
    """A password was exchanged for tokens.

    Auth0's `sepft` (Success Exchange Password):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sepft"]: ...
    detail: SuccessExchangePasswordDetail
    @property
    def payload(self) -> SuccessExchangePasswordLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessExchangePasswordDetailFields, SuccessExchangePasswordLogFields]: ...

class SuccessExchangePasskeyAndOOBChallenge(LogEvent):
    """Passkey and out-of-band factor were exchanged for tokens.

    Auth0's `sepkoobft` (Success Exchange Passkey And OOB Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sepkoobft"]: ...
    detail: SuccessExchangePasskeyAndOOBChallengeDetail
    @property
    def payload(self) -> SuccessExchangePasskeyAndOOBChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasskeyAndOOBChallengeDetailFields,
        SuccessExchangePasskeyAndOOBChallengeLogFields,
    ]: ...

class SuccessExchangePasskeyAndOTPChallenge(LogEvent):
    """Passkey and one-time password were exchanged for tokens.

    Auth0's `sepkotpft` (Success Exchange Passkey And OTP Challenge):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sepkotpft"]: ...
    detail: SuccessExchangePasskeyAndOTPChallengeDetail
    @property
    def payload(self) -> SuccessExchangePasskeyAndOTPChallengeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasskeyAndOTPChallengeDetailFields,
        SuccessExchangePasskeyAndOTPChallengeLogFields,
    ]: ...

class SuccessExchangePasskeyAndMFARecoveryCode(LogEvent):
    """Passkey and recovery code were exchanged for tokens.

    Auth0's `sepkrcft` (Success Exchange Passkey And MFA Recovery Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sepkrcft"]: ...
    detail: SuccessExchangePasskeyAndMFARecoveryCodeDetail
    @property
    def payload(self) -> SuccessExchangePasskeyAndMFARecoveryCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasskeyAndMFARecoveryCodeDetailFields,
        SuccessExchangePasskeyAndMFARecoveryCodeLogFields,
    ]: ...

class SuccessExchangePasswordAndMFARecoveryCode(LogEvent):
    """Password and recovery code were exchanged for tokens.

    Auth0's `sercft` (Success Exchange Password And MFA Recovery Code):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sercft"]: ...
    detail: SuccessExchangePasswordAndMFARecoveryCodeDetail
    @property
    def payload(self) -> SuccessExchangePasswordAndMFARecoveryCodeLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangePasswordAndMFARecoveryCodeDetailFields,
        SuccessExchangePasswordAndMFARecoveryCodeLogFields,
    ]: ...

class SuccessExchangeRefreshToken(LogEvent):
    """A refresh token was exchanged for tokens.

    Auth0's `sertft` (Success Exchange Refresh Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sertft"]: ...
    detail: SuccessExchangeRefreshTokenDetail
    @property
    def payload(self) -> SuccessExchangeRefreshTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeRefreshTokenDetailFields,
        SuccessExchangeRefreshTokenLogFields,
    ]: ...

class SuccessfullyRevokedASession(LogEvent):
    """A session was revoked.

    Auth0's `session_revoked` (Successfully revoked a session):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["session_revoked"]: ...
    detail: SuccessfullyRevokedASessionDetail
    @property
    def payload(self) -> SuccessfullyRevokedASessionLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfullyRevokedASessionDetailFields,
        SuccessfullyRevokedASessionLogFields,
    ]: ...

class SuccessExchangeTokenVault(LogEvent):
    """The Token Vault gave out a token.

    Auth0's `seta` (Success Exchange Token Vault):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["seta"]: ...
    detail: SuccessExchangeTokenVaultDetail
    @property
    def payload(self) -> SuccessExchangeTokenVaultLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeTokenVaultDetailFields,
        SuccessExchangeTokenVaultLogFields,
    ]: ...

class SuccessfullyAcceptedAUserInvite(LogEvent):
    """An invitation was accepted.

    Auth0's `si` (Successfully accepted a user invite):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["si"]: ...
    detail: SuccessfullyAcceptedAUserInviteDetail
    @property
    def payload(self) -> SuccessfullyAcceptedAUserInviteLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfullyAcceptedAUserInviteDetailFields,
        SuccessfullyAcceptedAUserInviteLogFields,
    ]: ...

class BreachedPasswordOnSignup(LogEvent):
    """A registration was tried with a password that is known from a leak.

    Auth0's `signup_pwd_leak` (Breached Password on Signup):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["signup_pwd_leak"]: ...
    detail: BreachedPasswordOnSignupDetail
    @property
    def payload(self) -> BreachedPasswordOnSignupLog: ...
    @classfield
    def fields(cls) -> KindFields[
        BreachedPasswordOnSignupDetailFields,
        BreachedPasswordOnSignupLogFields,
    ]: ...

class SuccessLogout(LogEvent):
    """A user logged out.

    Auth0's `slo` (Success Logout): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["slo"]: ...
    detail: SuccessLogoutDetail
    @property
    def payload(self) -> SuccessLogoutLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessLogoutDetailFields, SuccessLogoutLogFields]: ...

class SuccessfullyRevokedARefreshToken(LogEvent):
    """A refresh token was revoked.

    Auth0's `srrt` (Successfully revoked a refresh token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["srrt"]: ...
    detail: SuccessfullyRevokedARefreshTokenDetail
    @property
    def payload(self) -> SuccessfullyRevokedARefreshTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfullyRevokedARefreshTokenDetailFields,
        SuccessfullyRevokedARefreshTokenLogFields,
    ]: ...

class SuccessSignup(LogEvent):
    """A user registered.

    Auth0's `ss` (Success Signup): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ss"]: ...
    detail: SuccessSignupDetail
    @property
    def payload(self) -> SuccessSignupLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessSignupDetailFields, SuccessSignupLogFields]: ...

class FailedSSSSOOperation(LogEvent):
    """A step of self-service single sign-on failed.

    Auth0's `ss_sso_failure` (Failed SS-SSO Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ss_sso_failure"]: ...
    detail: FailedSSSSOOperationDetail
    @property
    def payload(self) -> FailedSSSSOOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[FailedSSSSOOperationDetailFields, FailedSSSSOOperationLogFields]: ...

class InformationFromAnSSSSOOperation(LogEvent):
    """A step of self-service single sign-on began or ended.

    Auth0's `ss_sso_info` (Information from an SS-SSO Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ss_sso_info"]: ...
    detail: InformationFromAnSSSSOOperationDetail
    @property
    def payload(self) -> InformationFromAnSSSSOOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        InformationFromAnSSSSOOperationDetailFields,
        InformationFromAnSSSSOOperationLogFields,
    ]: ...

class SuccessSSSSOOperation(LogEvent):
    """A step of self-service single sign-on succeeded.

    Auth0's `ss_sso_success` (Success SS-SSO Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ss_sso_success"]: ...
    detail: SuccessSSSSOOperationDetail
    @property
    def payload(self) -> SuccessSSSSOOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessSSSSOOperationDetailFields, SuccessSSSSOOperationLogFields]: ...

class SuccessSilentAuth(LogEvent):
    """A user was logged in anew without doing anything.

    Auth0's `ssa` (Success Silent Auth): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ssa"]: ...
    detail: SuccessSilentAuthDetail
    @property
    def payload(self) -> SuccessSilentAuthLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessSilentAuthDetailFields, SuccessSilentAuthLogFields]: ...

class SuccessfulSCIMOperation(LogEvent):
    """A SCIM request succeeded.

    Auth0's `sscim` (Successful SCIM Operation):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sscim"]: ...
    detail: SuccessfulSCIMOperationDetail
    @property
    def payload(self) -> SuccessfulSCIMOperationLog: ...
    @classfield
    def fields(cls) -> KindFields[SuccessfulSCIMOperationDetailFields, SuccessfulSCIMOperationLogFields]: ...

class SuccessExchangeOnBehalfOfToken(LogEvent):
    """A token was exchanged for one that acts on behalf of its user.

    Auth0's `success_on_behalf_of_token_exchange` (Success Exchange On Behalf Of Token):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["success_on_behalf_of_token_exchange"]: ...
    detail: SuccessExchangeOnBehalfOfTokenDetail
    @property
    def payload(self) -> SuccessExchangeOnBehalfOfTokenLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessExchangeOnBehalfOfTokenDetailFields,
        SuccessExchangeOnBehalfOfTokenLogFields,
    ]: ...

class SuccessfullyImportedUsers(LogEvent):
    """Users were imported.

    Auth0's `sui` (Successfully imported users):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sui"]: ...
    detail: SuccessfullyImportedUsersDetail
    @property
    def payload(self) -> SuccessfullyImportedUsersLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfullyImportedUsersDetailFields,
        SuccessfullyImportedUsersLogFields,
    ]: ...

class SuccessVerificationEmail(LogEvent):
    """A user followed the link in a verification email.

    Auth0's `sv` (Success Verification Email): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sv"]: ...
    detail: SuccessVerificationEmailDetail
    @property
    def payload(self) -> SuccessVerificationEmailLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessVerificationEmailDetailFields,
        SuccessVerificationEmailLogFields,
    ]: ...

class SuccessVerificationEmailRequest(LogEvent):
    """A verification email was requested, and will be sent.

    Auth0's `svr` (Success Verification Email Request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["svr"]: ...
    detail: SuccessVerificationEmailRequestDetail
    @property
    def payload(self) -> SuccessVerificationEmailRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessVerificationEmailRequestDetailFields,
        SuccessVerificationEmailRequestLogFields,
    ]: ...

class Auth0OSUpdateEnded(LogEvent):
    """An operating-system update of a private cloud ended.

    Auth0's `sys_os_update_end` (Auth0 OS Update Ended):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sys_os_update_end"]: ...
    detail: Auth0OSUpdateEndedDetail
    @property
    def payload(self) -> Auth0OSUpdateEndedLog: ...
    @classfield
    def fields(cls) -> KindFields[Auth0OSUpdateEndedDetailFields, Auth0OSUpdateEndedLogFields]: ...

class Auth0OSUpdateStarted(LogEvent):
    """An operating-system update of a private cloud began.

    Auth0's `sys_os_update_start` (Auth0 OS Update Started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sys_os_update_start"]: ...
    detail: Auth0OSUpdateStartedDetail
    @property
    def payload(self) -> Auth0OSUpdateStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[Auth0OSUpdateStartedDetailFields, Auth0OSUpdateStartedLogFields]: ...

class Auth0UpdateEnded(LogEvent):
    """An update of a private cloud ended.

    Auth0's `sys_update_end` (Auth0 Update Ended):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sys_update_end"]: ...
    detail: Auth0UpdateEndedDetail
    @property
    def payload(self) -> Auth0UpdateEndedLog: ...
    @classfield
    def fields(cls) -> KindFields[Auth0UpdateEndedDetailFields, Auth0UpdateEndedLogFields]: ...

class Auth0UpdateStarted(LogEvent):
    """An update of a private cloud began.

    Auth0's `sys_update_start` (Auth0 Update Started):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["sys_update_start"]: ...
    detail: Auth0UpdateStartedDetail
    @property
    def payload(self) -> Auth0UpdateStartedLog: ...
    @classfield
    def fields(cls) -> KindFields[Auth0UpdateStartedDetailFields, Auth0UpdateStartedLogFields]: ...

class TokenQuotaConsumptionWarning(LogEvent):
    """The quota of machine-to-machine tokens is used up to a threshold.

    Auth0's `token_quota_consumption_warning` (Token Quota Consumption Warning):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["token_quota_consumption_warning"]: ...
    detail: TokenQuotaConsumptionWarningDetail
    @property
    def payload(self) -> TokenQuotaConsumptionWarningLog: ...
    @classfield
    def fields(cls) -> KindFields[
        TokenQuotaConsumptionWarningDetailFields,
        TokenQuotaConsumptionWarningLogFields,
    ]: ...

class MaxAmountOfAuthenticators(LogEvent):
    """A user has as many authenticators as are allowed.

    Auth0's `too_many_records` (Max Amount of Authenticators):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["too_many_records"]: ...
    detail: MaxAmountOfAuthenticatorsDetail
    @property
    def payload(self) -> MaxAmountOfAuthenticatorsLog: ...
    @classfield
    def fields(cls) -> KindFields[
        MaxAmountOfAuthenticatorsDetailFields,
        MaxAmountOfAuthenticatorsLogFields,
    ]: ...

class UserLoginBlockReleased(LogEvent):
    """A block that attack protection put on a user was lifted.

    Auth0's `ublkdu` (User login block released):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["ublkdu"]: ...
    detail: UserLoginBlockReleasedDetail
    @property
    def payload(self) -> UserLoginBlockReleasedLog: ...
    @classfield
    def fields(cls) -> KindFields[UserLoginBlockReleasedDetailFields, UserLoginBlockReleasedLogFields]: ...

class FailedUniversalLogoutRequest(LogEvent):
    """A universal logout request failed.

    Auth0's `universal_logout_failed` (Failed Universal Logout request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["universal_logout_failed"]: ...
    detail: FailedUniversalLogoutRequestDetail
    @property
    def payload(self) -> FailedUniversalLogoutRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        FailedUniversalLogoutRequestDetailFields,
        FailedUniversalLogoutRequestLogFields,
    ]: ...

class SuccessfulUniversalLogoutRequest(LogEvent):
    """A universal logout request succeeded.

    Auth0's `universal_logout_succeeded` (Successful Universal Logout request):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["universal_logout_succeeded"]: ...
    detail: SuccessfulUniversalLogoutRequestDetail
    @property
    def payload(self) -> SuccessfulUniversalLogoutRequestLog: ...
    @classfield
    def fields(cls) -> KindFields[
        SuccessfulUniversalLogoutRequestDetailFields,
        SuccessfulUniversalLogoutRequestLogFields,
    ]: ...

class WarningDuringLogin(LogEvent):
    """Something is amiss with a login that succeeds all the same.

    Auth0's `w` (Warning During Login): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["w"]: ...
    detail: WarningDuringLoginDetail
    @property
    def payload(self) -> WarningDuringLoginLog: ...
    @classfield
    def fields(cls) -> KindFields[WarningDuringLoginDetailFields, WarningDuringLoginLogFields]: ...

class WarningSendingNotification(LogEvent):
    """Something is amiss with a message that is sent.

    Auth0's `wn` (Warning Sending Notification):
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["wn"]: ...
    detail: WarningSendingNotificationDetail
    @property
    def payload(self) -> WarningSendingNotificationLog: ...
    @classfield
    def fields(cls) -> KindFields[
        WarningSendingNotificationDetailFields,
        WarningSendingNotificationLogFields,
    ]: ...

class WarningUserManagement(LogEvent):
    """Something is amiss with an operation on users.

    Auth0's `wum` (Warning User Management): https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    @property
    def kind(self) -> Literal["wum"]: ...
    detail: WarningUserManagementDetail
    @property
    def payload(self) -> WarningUserManagementLog: ...
    @classfield
    def fields(cls) -> KindFields[WarningUserManagementDetailFields, WarningUserManagementLogFields]: ...
