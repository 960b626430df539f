# Generated for type checkers alone; read `fields` of an event class.
# From schemas/genesys by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AcdEndDetailEventTopicAcdEndEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    disconnectType: f.Text[Literal[
        "UNKNOWN",
        "ENDPOINT",
        "CLIENT",
        "SYSTEM",
        "TRANSFER",
        "ERROR",
        "PEER",
        "OTHER",
        "SPAM",
        "TIMEOUT",
        "TRANSPORT_FAILURE",
        "CONFERENCE_TRANSFER",
        "CONSULT_TRANSFER",
        "FORWARD_TRANSFER",
        "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER",
        "UNCALLABLE",
        "DND_ENDPOINT",
        "DND_TRANSFER",
        "INACTIVITY",
        "SESSION_EXPIRED",
        "TAKEOVER",
    ]]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    queueId: f.Text[str]
    divisionId: f.Text[str]
    acdOutcome: f.Text[Literal[
        "UNKNOWN",
        "ABANDON",
        "ANSWERED",
        "FLOW_OUT",
    ]]
    answeredUserId: f.Text[str]
    requestedRoutings: f.Text[str]
    usedRouting: f.Text[Literal[
        "UNKNOWN",
        "MANUAL",
        "PREDICTIVE",
        "PREFERRED",
        "LAST",
        "BULLSEYE",
        "STANDARD",
        "OTHER",
        "CONDITIONAL",
        "VIP",
    ]]
    requestedRoutingSkillIds: f.Text[str]
    requestedSkillExpressionIds: f.Text[str]
    requestedLanguageId: f.Text[str]
    requestedRoutingUserIds: f.Text[str]
    routingPriority: f.Number
    connectedDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]
    flowType: f.Text[str]

class AcdEndDetailEventTopicAcdEndEventDetailFields(TopicDetailFields):
    eventBody: AcdEndDetailEventTopicAcdEndEventFields

class AcdStartDetailEventTopicAcdStartEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    queueId: f.Text[str]
    divisionId: f.Text[str]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]
    routingPriority: f.Number
    requestedRoutingSkillIds: f.Text[str]
    skillExpressionApplied: f.Boolean

class AcdStartDetailEventTopicAcdStartEventDetailFields(TopicDetailFields):
    eventBody: AcdStartDetailEventTopicAcdStartEventFields

class AcwDetailEventTopicAfterCallWorkEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    userId: f.Text[str]
    queueId: f.Text[str]
    wrapupCode: f.Text[str]
    wrapupNotes: f.Text[str]
    wrapupDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class AcwDetailEventTopicAfterCallWorkEventDetailFields(TopicDetailFields):
    eventBody: AcwDetailEventTopicAfterCallWorkEventFields

class WfmUserScheduleAdherenceUpdatedTopicActivityCodeReferenceFields(f.Object):
    id: f.Text[str]
    secondaryPresences: WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReferenceFields

class WfmUserScheduleAdherenceUpdatedTopicQueueReferenceFields(f.Object):
    id: f.Text[str]

class WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationFields(f.Object):
    id: f.Text[str]
    startDate: f.Text[str]
    lengthMinutes: f.Number
    status: f.Text[Literal[
        "Pending",
        "Approved",
        "Denied",
    ]]

class WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReferenceFields(f.Object):
    id: f.Text[str]

class WfmUserScheduleAdherenceUpdatedTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminderFields(f.Object):
    activityCategory: f.Text[str]
    startDate: f.Text[str]

class WfmUserScheduleAdherenceUpdatedTopicUserReferenceFields(f.Object):
    id: f.Text[str]

class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields(f.Object):
    user: WfmUserScheduleAdherenceUpdatedTopicUserReferenceFields
    managementUnitId: f.Text[str]
    businessUnitId: f.Text[str]
    team: WfmUserScheduleAdherenceUpdatedTopicUriReferenceFields
    scheduledActivityCategory: f.Text[str]
    scheduledActivityCode: WfmUserScheduleAdherenceUpdatedTopicActivityCodeReferenceFields
    systemPresence: f.Text[str]
    organizationSecondaryPresenceId: f.Text[str]
    routingStatus: f.Text[Literal[
        "__EMPTY__",
        "OFF_QUEUE",
        "IDLE",
        "INTERACTING",
        "NOT_RESPONDING",
        "COMMUNICATING",
        "OFFLINE",
    ]]
    actualActivityCategory: f.Text[str]
    isOutOfOffice: f.Boolean
    adherenceState: f.Text[Literal[
        "InAdherence",
        "OutOfAdherence",
        "Unscheduled",
        "Unknown",
        "Ignored",
        "Explained",
    ]]
    impact: f.Text[str]
    adherenceExplanation: WfmUserScheduleAdherenceUpdatedTopicRealTimeAdherenceExplanationFields
    adherenceChangeTime: f.Text[str]
    presenceUpdateTime: f.Text[str]
    activeQueues: WfmUserScheduleAdherenceUpdatedTopicQueueReferenceFields
    activeQueuesModifiedTime: f.Text[str]
    removedFromManagementUnit: f.Boolean
    suppressOnTimeReminder: f.Boolean
    nextActivityReminders: WfmUserScheduleAdherenceUpdatedTopicUserNextActivityReminderFields

class WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateDetailFields(TopicDetailFields):
    eventBody: WfmUserScheduleAdherenceUpdatedTopicUserScheduleAdherenceUpdateFields

class AgentActivityChangedTopicAgentActivityFields(f.Object):
    id: f.Text[str]
    routingStatus: AgentActivityChangedTopicRoutingStatusFields
    presence: AgentActivityChangedTopicPresenceFields
    outOfOffice: AgentActivityChangedTopicOutOfOfficeFields
    activeQueueIds: f.Text[str]
    dateActiveQueuesChanged: f.Text[str]

class AgentActivityChangedTopicAgentActivityDetailFields(TopicDetailFields):
    eventBody: AgentActivityChangedTopicAgentActivityFields

class AgentActivityChangedTopicOrganizationPresenceFields(f.Object):
    id: f.Text[str]
    systemPresence: f.Text[str]

class AgentActivityChangedTopicOutOfOfficeFields(f.Object):
    active: f.Boolean
    modifiedDate: f.Text[str]

class AgentActivityChangedTopicPresenceFields(f.Object):
    presenceDefinition: AgentActivityChangedTopicOrganizationPresenceFields
    presenceMessage: f.Text[str]
    modifiedDate: f.Text[str]

class AgentActivityChangedTopicRoutingStatusFields(f.Object):
    status: f.Text[Literal[
        "OFF_QUEUE",
        "IDLE",
        "INTERACTING",
        "NOT_RESPONDING",
        "COMMUNICATING",
    ]]
    startTime: f.Text[str]

class AttributeDetailEventTopicAttributeUpdateEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    attributes: f.Map[f.Text[str]]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    communications: AttributeDetailEventTopicCommunicationFields
    participantStartTime: f.Number
    organizationId: f.Text[str]

class AttributeDetailEventTopicAttributeUpdateEventDetailFields(TopicDetailFields):
    eventBody: AttributeDetailEventTopicAttributeUpdateEventFields

class AttributeDetailEventTopicCommunicationFields(f.Object):
    id: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]

class AuditTopicAddressableEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class AuditTopicAuditLogMessageFields(f.Object):
    id: f.Text[str]
    userId: f.Text[str]
    userHomeOrgId: f.Text[str]
    username: AuditTopicDomainEntityRefFields
    userDisplay: f.Text[str]
    clientId: AuditTopicAddressableEntityRefFields
    remoteIp: f.Text[str]
    serviceName: f.Text[Literal[
        "LanguageUnderstanding",
        "ContentManagement",
        "PeoplePermissions",
        "Presence",
        "Architect",
        "ContactCenter",
        "Quality",
        "SpeechAndTextAnalytics",
        "PredictiveEngagement",
        "Knowledge",
        "Coaching",
        "Learning",
        "UsersRules",
        "Gamification",
        "EmployeeEngagement",
        "WorkforceManagement",
        "Triggers",
        "ProcessAutomation",
        "ResponseManagement",
        "Groups",
        "Telephony",
        "Outbound",
        "Routing",
        "Integrations",
        "Webhooks",
        "AnalyticsReporting",
        "EmbeddedAnalytics",
        "Limits",
        "EmployeePerformance",
        "Datatables",
        "Messaging",
        "WebDeployments",
        "Supportability",
        "Callback",
        "Directory",
        "Locations",
        "ExternalContacts",
        "TaskManagement",
        "SCIM",
        "NumberPurchasing",
        "Marketplace",
        "LogCapture",
        "GDPR",
        "DSAR",
        "ExternalContactsExport",
        "AgentConfig",
        "Emails",
        "Scripter",
        "Billing",
        "JourneyAnalytics",
        "NerService",
        "Onboarding",
        "SocialListening",
        "BusinessRules",
        "SocialEscalationRules",
        "Alerting",
        "Assistants",
        "AnomalyDetection",
        "Conversations",
        "GenesysCloudCopilot",
        "ConversationRefinement",
    ]]
    level: f.Text[str]
    eventTime: f.Text[str]
    message: AuditTopicMessageInfoFields
    action: f.Text[Literal[
        "View",
        "Create",
        "Update",
        "Delete",
        "Move",
        "Copy",
        "Download",
        "ShareAdd",
        "ShareRemove",
        "Fax",
        "Convert",
        "Receive",
        "VersionCreate",
        "TagAdd",
        "TagRemove",
        "TagUpdate",
        "Add",
        "Remove",
        "MemberAdd",
        "MemberUpdate",
        "MemberRemove",
        "Authenticate",
        "AuthenticationFailed",
        "SingleLogout",
        "SingleLogoutFailed",
        "Authorize",
        "Deauthorize",
        "AuthorizationChanged",
        "ChangePassword",
        "Revoke",
        "LicenseUpdate",
        "Checkin",
        "Checkout",
        "Deactivate",
        "Debug",
        "Publish",
        "Revert",
        "Save",
        "Transcode",
        "Upload",
        "WrapupCodeAdd",
        "WrapupCodeRemove",
        "Read",
        "Execute",
        "Abandon",
        "Archive",
        "Export",
        "RestoreRequest",
        "RestoreComplete",
        "UpdateRetention",
        "ApplyProtection",
        "RevokeProtection",
        "Start",
        "Stop",
        "Rotate",
        "DeleteAll",
        "Reassign",
        "Unarchive",
        "Activate",
        "Assign",
        "Unassign",
        "Reset",
        "Reschedule",
        "Complete",
        "Cancel",
        "Unpublish",
        "Purge",
        "Processed",
        "Enable",
        "Disable",
        "Recycle",
        "Append",
        "ContactsUpdated",
        "ContactsDeleted",
        "Restore",
        "Block",
        "Unblock",
        "Open",
        "Approved",
        "Rejected",
        "Rollback",
        "ImplementingChange",
        "ChangeImplemented",
        "ImplementingRollback",
        "RollbackImplemented",
        "InReview",
        "Active",
        "Deleted",
        "Write",
        "Replace",
        "UpdateInService",
        "UpdateOutOfService",
        "Cycle",
        "Scale",
        "AsgInservice",
        "AwsOutofservice",
        "AsgTerminate",
        "Detach",
        "Terminate",
        "BlockUpgrade",
        "UnblockUpgrade",
        "AsgSwapInstanceType",
        "RecreateAsg",
        "DeleteUnconfiguredEdge",
        "GetAsgList",
        "GetAsg",
        "UpgradeOrganizationSite",
        "UpdateAwsConfig",
        "GetAwsConfig",
        "DeleteGhostEdgeRecord",
        "UpgradeCleanup",
        "IpAllowlistClear",
        "AddPairingRole",
        "Verify",
        "RestoreDeleted",
        "RestoreAll",
        "Approve",
        "Reject",
        "Reverse",
        "Send",
        "BulkDelete",
        "HardDelete",
        "SoftDelete",
        "Submit",
        "EnableCapture",
        "DownloadCapture",
        "Succeeded",
        "Failed",
        "Initiate",
        "ReverseManually",
        "Calculate",
        "GetAllResults",
        "GetAllResultsDownload",
        "GetChartResults",
        "GetChartResultsDownload",
        "Provisioned",
        "UpdateAborted",
        "Edit",
    ]]
    entityType: f.Text[Literal[
        "Feedback",
        "Document",
        "Workspace",
        "Tag",
        "UserSamlAuthentication",
        "AccessToken",
        "OAuthClientAuthorization",
        "AuthOrganization",
        "OAuthClient",
        "AuthUser",
        "OrganizationAuthorizationTrust",
        "OrganizationAuthorizationUserTrust",
        "MFAVerifier",
        "IdentityProvider",
        "RulesOfBehavior",
        "Role",
        "RoleSettings",
        "Policy",
        "VoicemailUserPolicy",
        "UserPresence",
        "DependencyTrackingBuild",
        "Flow",
        "Prompt",
        "PromptResource",
        "FlowOutcome",
        "FlowMilestone",
        "Grammar",
        "GrammarLanguage",
        "AgentRoutingInfo",
        "Queue",
        "WrapupCode",
        "MaxOrgRoutingUtilizationCapacity",
        "ConversationAttributes",
        "RoutingUtilizationTag",
        "Evaluation",
        "Calibration",
        "Survey",
        "AgentScoringRule",
        "EvaluationForm",
        "SurveyForm",
        "Recording",
        "ScreenRecording",
        "SnippetRecording",
        "BulkActions",
        "OrphanedRecording",
        "RecordingAnnotation",
        "RecordingSettings",
        "SnippetRecordingSettings",
        "ScreenMonitoring",
        "RecordingKey",
        "RecordingKeyConfig",
        "Topic",
        "Program",
        "Category",
        "SentimentFeedback",
        "DictionaryFeedback",
        "InteractionReprocessingJob",
        "Segment",
        "Outcome",
        "ActionMap",
        "ActionTemplate",
        "ClickstreamSettings",
        "EventType",
        "SessionType",
        "KnowledgeBase",
        "KnowledgeCategory",
        "KnowledgeContext",
        "KnowledgeContextValue",
        "KnowledgeDocument",
        "KnowledgeDocumentVariation",
        "KnowledgeLabel",
        "KnowledgeTraining",
        "KnowledgeSearchFeedback",
        "KnowledgeBaseSource",
        "KnowledgeFabricSource",
        "TranscriptionSettings",
        "SpeechTextAnalyticsSettings",
        "Appointment",
        "Annotation",
        "Organization",
        "Module",
        "Rule",
        "Assignment",
        "Contest",
        "Recognition",
        "ActivityCode",
        "ActivityPlan",
        "ActivityPlanOccurrence",
        "ActivityPlanOccurrenceSession",
        "ActivityPlanOccurrenceSessionUser",
        "AdherenceAdjustment",
        "AdherenceAdjustmentReasonCode",
        "AdherenceExplanation",
        "AgentSchedulingPreferences",
        "AlternativeShift",
        "BusinessUnit",
        "Forecast",
        "ManagementUnit",
        "PlanningGroup",
        "Schedule",
        "ServiceGoalTemplate",
        "ShiftTrade",
        "SelfSchedule",
        "TimeOffLimit",
        "TimeOffPlan",
        "TimeOffRequest",
        "WorkPlan",
        "WorkPlanBid",
        "WorkPlanBidGroup",
        "WorkPlanRotation",
        "HistoricalData",
        "StaffingGroup",
        "CapacityPlan",
        "ScheduleSetBid",
        "ScheduleSetBidGroup",
        "Opportunity",
        "DecisionMetrics",
        "Trigger",
        "Response",
        "ResponseLibrary",
        "ResponseAsset",
        "SkillGroup",
        "DirectoryGroup",
        "Team",
        "SkillGroupDefinition",
        "Edge",
        "EdgeGroup",
        "VoicemailPolicy",
        "RoutingTranscriptionSettings",
        "Trunk",
        "TrunkBase",
        "ScheduleGroup",
        "EmergencyGroup",
        "IVR",
        "AlertablePresencesOverrides",
        "CallerIdGroup",
        "DID",
        "DIDPool",
        "Extension",
        "ExtensionPool",
        "Phone",
        "PhoneBase",
        "Line",
        "LineBase",
        "OutboundRoute",
        "NumberPlan",
        "Site",
        "AttemptLimits",
        "CallableTimeSet",
        "Campaign",
        "CampaignRule",
        "CampaignSchedule",
        "Sequence",
        "SequenceSchedule",
        "ContactList",
        "ContactListFilter",
        "ContactListTemplate",
        "DigitalRuleSet",
        "DNCList",
        "FileSpecificationTemplate",
        "ImportTemplate",
        "OrganizationSettings",
        "CallAnalysisResponseSet",
        "RuleSet",
        "WrapUpCodeMapping",
        "MessagingCampaign",
        "MessagingCampaignSchedule",
        "EmailCampaignSchedule",
        "WhatsAppCampaignSchedule",
        "Predictor",
        "KpiSpecification",
        "Metric",
        "Status",
        "Profile",
        "ProfileMembers",
        "Action",
        "ActionDraft",
        "Integration",
        "Webhook",
        "DashboardSettings",
        "InsightSettings",
        "AnalyticsReportingSettings",
        "CustomCalculations",
        "SavedViews",
        "AnalyticsLakehouseSettings",
        "Users",
        "Analyses",
        "Dashboard",
        "ScheduledExports",
        "Exports",
        "ExportPdfTemplates",
        "ChangeRequest",
        "Migration",
        "Suspension",
        "ExternalMetricsDefinition",
        "ExternalMetricsData",
        "Schema",
        "Row",
        "Bulk",
        "SupportedContent",
        "ConversationPhoneNumber",
        "ConversationRecipient",
        "ConversationAccount",
        "ConversationDefaultSupportedContent",
        "ConversationThreadingWindow",
        "Deployment",
        "Configuration",
        "ConfigurationVersion",
        "EdgePreferences",
        "EdgeTraceLevel",
        "OrganizationIntegrationsAccess",
        "SupportFile",
        "EdgeLogZip",
        "Pcaps",
        "MediaDiagnosticsTraceFile",
        "EdgePcaps",
        "EdgeLog",
        "OrganizationLink",
        "NumberRouting",
        "OrganizationFeature",
        "Product",
        "User",
        "Location",
        "Conversation",
        "OrganizationSuspension",
        "OperationalEvent",
        "Sender",
        "GcvByocBlock",
        "AllowAndBlockNumber",
        "Participant",
        "ContactSchema",
        "ExternalOrganizationSchema",
        "Workbin",
        "Worktype",
        "BulkJob",
        "Credential",
        "NumberOrder",
        "BulkDisconnectRequest",
        "EnterpriseAgreement",
        "VendorListing",
        "GdprRequest",
        "DsarRequest",
        "ExportRequest",
        "DefaultPanelSettings",
        "InboundDomain",
        "OutboundDomain",
        "InboundRoute",
        "EmailSetting",
        "OrganizationLimits",
        "RoutingSkill",
        "RoutingLanguage",
        "ComposerPage",
        "ComposerPublishedScript",
        "ComposerScript",
        "ComposerTemplate",
        "IntentMiner",
        "TopicMiner",
        "SoftSuspension",
        "JourneyView",
        "CustomEntity",
        "DirectoryFeature",
        "RuleCategory",
        "DecisionTable",
        "DecisionTableVersion",
        "DecisionTableSnapshot",
        "DecisionTableRow",
        "DecisionTableImportJob",
        "DecisionTableExportJob",
        "EscalationRule",
        "Rules",
        "Contact",
        "Note",
        "Relationship",
        "ExternalOrg",
        "SocialMediaMessage",
        "Assistant",
        "AssistantQueue",
        "QueueAnomaly",
        "MonitoredQueue",
        "AnomalyDetectionSettings",
        "ConversationAccessAttributes",
        "Settings",
        "Agent",
        "GraphSettings",
        "RefinementConfiguration",
    ]]
    entity: AuditTopicDomainEntityRefFields
    propertyChanges: AuditTopicPropertyChangeFields
    context: f.Map[f.Text[str]]

class AuditTopicAuditLogMessageDetailFields(TopicDetailFields):
    eventBody: AuditTopicAuditLogMessageFields

class AuditTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    selfUri: f.Text[str]

class AuditTopicMessageInfoFields(f.Object):
    localizableMessageCode: f.Text[str]
    message: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]

class AuditTopicPropertyChangeFields(f.Object):
    property: f.Text[str]
    oldValues: f.Text[str]
    newValues: f.Text[str]

class CallForwardingEventCallFields(f.Object):
    targets: CallForwardingEventTargetFields

class CallForwardingEventCallForwardingFields(f.Object):
    user: CallForwardingEventUserFields
    enabled: f.Boolean
    calls: CallForwardingEventCallFields
    voicemail: f.Text[str]
    modifiedDate: f.Text[str]

class CallForwardingEventCallForwardingDetailFields(TopicDetailFields):
    eventBody: CallForwardingEventCallForwardingFields

class CallForwardingEventTargetFields(f.Object):
    type: f.Text[str]
    value: f.Text[str]

class CallForwardingEventUserFields(f.Object):
    id: f.Text[str]

class DialerCampaignConfigChangeCampaignFields(f.Object):
    contactList: DialerCampaignConfigChangeUriReferenceFields
    queue: DialerCampaignConfigChangeUriReferenceFields
    dialingMode: f.Text[Literal[
        "agentless",
        "external",
        "preview",
        "power",
        "predictive",
        "progressive",
    ]]
    script: DialerCampaignConfigChangeUriReferenceFields
    edgeGroup: DialerCampaignConfigChangeUriReferenceFields
    site: DialerCampaignConfigChangeUriReferenceFields
    campaignStatus: f.Text[Literal[
        "on",
        "off",
        "complete",
        "stopping",
        "invalid",
    ]]
    phoneColumns: DialerCampaignConfigChangePhoneColumnFields
    abandonRate: f.Number
    dncLists: DialerCampaignConfigChangeUriReferenceFields
    callableTimeSet: DialerCampaignConfigChangeUriReferenceFields
    callAnalysisResponseSet: DialerCampaignConfigChangeUriReferenceFields
    callerName: f.Text[str]
    callerAddress: f.Text[str]
    outboundLineCount: f.Number
    errors: DialerCampaignConfigChangeRestErrorDetailFields
    ruleSets: DialerCampaignConfigChangeUriReferenceFields
    skipPreviewDisabled: f.Boolean
    previewTimeOutSeconds: f.Number
    singleNumberPreview: f.Boolean
    contactSort: DialerCampaignConfigChangeContactSortFields
    contactSorts: DialerCampaignConfigChangeContactSortFields
    noAnswerTimeout: f.Number
    callAnalysisLanguage: f.Text[str]
    priority: f.Number
    contactListFilters: DialerCampaignConfigChangeUriReferenceFields
    division: DialerCampaignConfigChangeUriReferenceFields
    agentOwnedColumn: f.Text[str]
    additionalProperties: f.Map[f.Map[f.Anything]]
    id: f.Text[str]
    name: f.Text[str]
    dateCreated: f.Text[str]
    dateModified: f.Text[str]
    version: f.Number

class DialerCampaignConfigChangeCampaignDetailFields(TopicDetailFields):
    eventBody: DialerCampaignConfigChangeCampaignFields

class DialerCampaignConfigChangeContactSortFields(f.Object):
    fieldName: f.Text[str]
    direction: f.Text[Literal[
        "ASC",
        "DESC",
    ]]
    numeric: f.Boolean
    additionalProperties: f.Map[f.Map[f.Anything]]

class DialerCampaignConfigChangePhoneColumnFields(f.Object):
    columnName: f.Text[str]
    type: f.Text[str]
    additionalProperties: f.Map[f.Map[f.Anything]]

class DialerCampaignConfigChangeRestErrorDetailFields(f.Object):
    error: f.Text[str]
    details: f.Text[str]
    additionalProperties: f.Map[f.Map[f.Anything]]

class DialerCampaignConfigChangeUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class DialerCampaignProgressEventCampaignProgressFields(f.Object):
    campaign: DialerCampaignProgressEventUriReferenceFields
    numberOfContactsCalled: f.Number
    numberOfContactsMessaged: f.Number
    totalNumberOfContacts: f.Number
    percentage: f.Number
    numberOfContactsSkipped: f.Map[f.Number]
    additionalProperties: f.Map[f.Map[f.Anything]]

class DialerCampaignProgressEventCampaignProgressDetailFields(TopicDetailFields):
    eventBody: DialerCampaignProgressEventCampaignProgressFields

class DialerCampaignProgressEventUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ContactDetailEventTopicContactUpdateEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    externalOrganizationId: f.Text[str]
    externalContactId: f.Text[str]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    divisionId: f.Text[str]
    utilizationLabel: f.Text[str]

class ContactDetailEventTopicContactUpdateEventDetailFields(TopicDetailFields):
    eventBody: ContactDetailEventTopicContactUpdateEventFields

class ContactlistImportStatusImportStatusFields(f.Object):
    importState: f.Text[Literal[
        "IN_PROGRESS",
        "FAILED",
    ]]
    totalRecords: f.Number
    completedRecords: f.Number
    percentageComplete: f.Number
    failureReason: f.Text[str]
    targetContactListIds: f.Text[str]
    listNamePrefix: f.Text[str]
    additionalProperties: f.Map[f.Map[f.Anything]]

class ContactlistImportStatusImportStatusDetailFields(TopicDetailFields):
    eventBody: ContactlistImportStatusImportStatusFields

class ConversationEventTopicAddressFields(f.Object):
    name: f.Text[str]
    nameRaw: f.Text[str]
    addressNormalized: f.Text[str]
    addressRaw: f.Text[str]
    addressDisplayable: f.Text[str]

class ConversationEventTopicAfterCallWorkFields(f.Object):
    state: f.Text[Literal[
        "unknown",
        "skipped",
        "pending",
        "complete",
        "notApplicable",
    ]]
    startTime: f.Text[str]
    endTime: f.Text[str]

class ConversationEventTopicAttachmentFields(f.Object):
    attachmentId: f.Text[str]
    name: f.Text[str]
    contentUri: f.Text[str]
    contentType: f.Text[str]
    contentLength: f.Number

class ConversationEventTopicCallFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "uploading",
        "converting",
        "transmitting",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "uploading",
        "converting",
        "transmitting",
        "none",
    ]]
    recording: f.Boolean
    recordingState: f.Text[Literal[
        "none",
        "active",
        "paused",
    ]]
    recordersState: ConversationEventTopicRecordersStateFields
    muted: f.Boolean
    confined: f.Boolean
    held: f.Boolean
    securePause: f.Boolean
    errorInfo: ConversationEventTopicErrorDetailsFields
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    documentId: f.Text[str]
    self: ConversationEventTopicAddressFields
    other: ConversationEventTopicAddressFields
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    disconnectReasons: ConversationEventTopicDisconnectReasonFields
    faxStatus: ConversationEventTopicFaxStatusFields
    uuiData: f.Text[str]
    bargedTime: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    agentAssistantId: f.Text[str]
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields
    disposition: ConversationEventTopicDispositionFields
    transferSource: f.Text[str]
    publicIpAddress: f.Text[str]

class ConversationEventTopicCallbackFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "scheduled",
        "uploading",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "scheduled",
        "uploading",
        "none",
    ]]
    id: f.Text[str]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    held: f.Boolean
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    dialerPreview: ConversationEventTopicDialerPreviewFields
    voicemail: ConversationEventTopicVoicemailFields
    callbackNumbers: f.Text[str]
    callbackUserName: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    externalCampaign: f.Boolean
    skipEnabled: f.Boolean
    provider: f.Text[str]
    timeoutSeconds: f.Number
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    callbackScheduledTime: f.Text[str]
    automatedCallbackConfigId: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    callerId: f.Text[str]
    callerIdName: f.Text[str]
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields

class ConversationEventTopicChatFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    id: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    roomId: f.Text[str]
    avatarImageUrl: f.Text[str]
    held: f.Boolean
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    journeyContext: ConversationEventTopicJourneyContextFields
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields

class ConversationEventTopicCobrowseFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    id: f.Text[str]
    self: ConversationEventTopicAddressFields
    roomId: f.Text[str]
    cobrowseSessionId: f.Text[str]
    cobrowseRole: f.Text[str]
    controlling: f.Text[str]
    viewerUrl: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    providerEventTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields

class ConversationEventTopicConversationFields(f.Object):
    id: f.Text[str]
    maxParticipants: f.Number
    participants: ConversationEventTopicParticipantFields
    recentTransfers: ConversationEventTopicTransferResponseFields
    recordingState: f.Text[str]
    address: f.Text[str]
    externalTag: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    securePause: f.Boolean
    inactivityTimeout: f.Text[str]
    associatedConversation: ConversationEventTopicDomainEntityRefFields
    consultationConversations: ConversationEventTopicDomainEntityRefFields
    divisions: ConversationEventTopicConversationDivisionMembershipFields

class ConversationEventTopicConversationDetailFields(TopicDetailFields):
    eventBody: ConversationEventTopicConversationFields

class ConversationEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationEventTopicDomainEntityRefFields
    entities: ConversationEventTopicDivisionEntityRefFields

class ConversationEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationEventTopicUriReferenceFields
    language: ConversationEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationEventTopicUriReferenceFields
    scoredAgents: ConversationEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationEventTopicDialerPreviewFields(f.Object):
    id: f.Text[str]
    contactId: f.Text[str]
    contactListId: f.Text[str]
    campaignId: f.Text[str]
    phoneNumberColumns: ConversationEventTopicPhoneNumberColumnFields

class ConversationEventTopicDisconnectReasonFields(f.Object):
    type: f.Text[Literal[
        "q850",
        "sip",
    ]]
    code: f.Number
    phrase: f.Text[str]
    reason: f.Text[str]

class ConversationEventTopicDispositionFields(f.Object):
    name: f.Text[str]
    analyzer: f.Text[str]
    amdTimeout: ConversationEventTopicDispositionAmdTimeoutFields
    silentCallTimeout: ConversationEventTopicDispositionSilentCallTimeoutFields

class ConversationEventTopicDispositionAmdTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartEvent: f.Text[str]
    timerStartTime: f.Number
    timerEndTime: f.Number

class ConversationEventTopicDispositionSilentCallTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartTime: f.Number
    timerEndTime: f.Number

class ConversationEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationEventTopicEmailFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ]]
    held: f.Boolean
    autoGenerated: f.Boolean
    subject: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    messagesSent: f.Number
    errorInfo: ConversationEventTopicErrorDetailsFields
    disconnectType: f.Text[Literal[
        "endpoint",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    messageId: f.Text[str]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    draftAttachments: ConversationEventTopicAttachmentFields
    spam: f.Boolean
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields
    resumeTime: f.Text[str]
    parkTime: f.Text[str]

class ConversationEventTopicErrorDetailsFields(f.Object):
    status: f.Number
    code: f.Text[str]
    message: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    uri: f.Text[str]

class ConversationEventTopicFaxStatusFields(f.Object):
    direction: f.Text[str]
    expectedPages: f.Number
    activePage: f.Number
    linesTransmitted: f.Number
    bytesTransmitted: f.Number
    baudRate: f.Number
    pageErrors: f.Number
    lineErrors: f.Number

class ConversationEventTopicInternalMessageFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
    ]]
    provider: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "client",
        "system",
        "peer",
        "transfer",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    targetUserId: f.Text[str]
    sourceUserId: f.Text[str]
    toAddress: ConversationEventTopicAddressFields
    fromAddress: ConversationEventTopicAddressFields
    messages: ConversationEventTopicInternalMessageDetailsFields

class ConversationEventTopicInternalMessageDetailsFields(f.Object):
    messageId: f.Text[str]
    messageTime: f.Text[str]

class ConversationEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationEventTopicJourneyActionMapFields

class ConversationEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationEventTopicJourneyContextFields(f.Object):
    customer: ConversationEventTopicJourneyCustomerFields
    customerSession: ConversationEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationEventTopicJourneyActionFields

class ConversationEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationEventTopicMessageFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ]]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    held: f.Boolean
    errorInfo: ConversationEventTopicErrorDetailsFields
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    toAddress: ConversationEventTopicAddressFields
    fromAddress: ConversationEventTopicAddressFields
    messages: ConversationEventTopicMessageDetailsFields
    messagesTranscriptUri: f.Text[str]
    type: f.Text[Literal[
        "unknown",
        "sms",
        "twitter",
        "facebook",
        "line",
        "viber",
        "wechat",
        "whatsapp",
        "telegram",
        "kakao",
        "webmessaging",
        "open",
        "instagram",
        "apple",
    ]]
    recipientCountry: f.Text[str]
    recipientType: f.Text[str]
    journeyContext: ConversationEventTopicJourneyContextFields
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    agentAssistantId: f.Text[str]
    engagementSource: f.Text[str]
    byoSmsIntegrationId: f.Text[str]
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields
    resumeTime: f.Text[str]
    parkTime: f.Text[str]

class ConversationEventTopicMessageDetailsFields(f.Object):
    messageId: f.Text[str]
    messageTime: f.Text[str]
    messageStatus: f.Text[Literal[
        "queued",
        "sent",
        "failed",
        "received",
        "delivery-success",
        "delivery-failed",
        "read",
        "removed",
        "published",
    ]]
    messageSegmentCount: f.Number
    media: ConversationEventTopicMessageMediaFields
    errorInfo: ConversationEventTopicErrorDetailsFields
    stickers: ConversationEventTopicMessageStickerFields
    messageMetadata: ConversationEventTopicMessageMetadataFields
    socialVisibility: f.Text[Literal[
        "private",
        "public",
    ]]

class ConversationEventTopicMessageMediaFields(f.Object):
    url: f.Text[str]
    mediaType: f.Text[str]
    contentLengthBytes: f.Number
    name: f.Text[str]
    id: f.Text[str]

class ConversationEventTopicMessageMetadataFields(f.Object):
    type: f.Text[str]
    events: ConversationEventTopicMessageMetadataEventFields
    content: ConversationEventTopicMessageMetadataContentFields

class ConversationEventTopicMessageMetadataContentFields(f.Object):
    contentType: f.Text[str]
    subType: f.Text[str]

class ConversationEventTopicMessageMetadataEventFields(f.Object):
    eventType: f.Text[str]
    subType: f.Text[str]

class ConversationEventTopicMessageStickerFields(f.Object):
    url: f.Text[str]
    id: f.Text[str]

class ConversationEventTopicParticipantFields(f.Object):
    id: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    userId: f.Text[str]
    externalContactId: f.Text[str]
    externalContactInitialDivisionId: f.Text[str]
    externalOrganizationId: f.Text[str]
    name: f.Text[str]
    queueId: f.Text[str]
    groupId: f.Text[str]
    teamId: f.Text[str]
    purpose: f.Text[str]
    consultParticipantId: f.Text[str]
    address: f.Text[str]
    wrapupRequired: f.Boolean
    wrapupExpected: f.Boolean
    wrapupPrompt: f.Text[str]
    wrapupTimeoutMs: f.Number
    wrapup: ConversationEventTopicWrapupFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    conversationRoutingData: ConversationEventTopicConversationRoutingDataFields
    alertingTimeoutMs: f.Number
    monitoredParticipantId: f.Text[str]
    screenMonitoredParticipantId: f.Text[str]
    coachedParticipantId: f.Text[str]
    bargedParticipantId: f.Text[str]
    mediaRoles: f.Text[str]
    screenRecordingState: f.Text[Literal[
        "requested",
        "active",
        "paused",
        "stopped",
        "error",
        "timeout",
    ]]
    flaggedReason: f.Text[str]
    attributes: f.Map[f.Text[str]]
    calls: ConversationEventTopicCallFields
    callbacks: ConversationEventTopicCallbackFields
    chats: ConversationEventTopicChatFields
    cobrowsesessions: ConversationEventTopicCobrowseFields
    emails: ConversationEventTopicEmailFields
    messages: ConversationEventTopicMessageFields
    internalMessages: ConversationEventTopicInternalMessageFields
    screenMonitorings: ConversationEventTopicScreenMonitoringFields
    screenshares: ConversationEventTopicScreenShareFields
    socialExpressions: ConversationEventTopicSocialExpressionFields
    videos: ConversationEventTopicVideoFields
    workflow: ConversationEventTopicWorkflowFields

class ConversationEventTopicPhoneNumberColumnFields(f.Object):
    columnName: f.Text[str]
    type: f.Text[str]

class ConversationEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationEventTopicRecordersStateFields(f.Object):
    adhocState: f.Text[str]
    customerExperienceState: f.Text[str]
    agentExperienceState: f.Text[str]
    snippetState: f.Text[str]

class ConversationEventTopicScoredAgentFields(f.Object):
    agent: ConversationEventTopicUriReferenceFields
    score: f.Number

class ConversationEventTopicScreenMonitoringFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "none",
        "connected",
        "disconnected",
    ]]
    initialState: f.Text[Literal[
        "none",
        "connected",
        "disconnected",
    ]]
    provider: f.Text[str]
    disconnectType: f.Text[Literal["system"]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    targetUserId: f.Text[str]
    screenMonitoringId: f.Text[str]
    monitoringType: f.Text[Literal[
        "Unknown",
        "AgentLevel",
        "ConversationLevel",
    ]]
    count: f.Number

class ConversationEventTopicScreenShareFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    self: ConversationEventTopicAddressFields
    id: f.Text[str]
    context: f.Text[str]
    sharing: f.Boolean
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    peerCount: f.Number
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields

class ConversationEventTopicSocialExpressionFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    id: f.Text[str]
    socialMediaId: f.Text[str]
    socialMediaHub: f.Text[str]
    socialUserName: f.Text[str]
    previewText: f.Text[str]
    recordingId: f.Text[str]
    held: f.Boolean
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean

class ConversationEventTopicTransferDestinationFields(f.Object):
    userId: f.Text[str]
    address: f.Text[str]

class ConversationEventTopicTransferInitiatorFields(f.Object):
    userId: f.Text[str]

class ConversationEventTopicTransferModifedByFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationEventTopicTransferResponseFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "pending",
        "active",
        "complete",
        "canceled",
        "failed",
        "timeout",
        "unknown",
    ]]
    dateIssued: f.Text[str]
    initiator: ConversationEventTopicTransferInitiatorFields
    modifiedBy: ConversationEventTopicTransferModifedByFields
    destination: ConversationEventTopicTransferDestinationFields
    transferType: f.Text[Literal[
        "attended",
        "unattended",
    ]]

class ConversationEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationEventTopicVideoFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    self: ConversationEventTopicAddressFields
    id: f.Text[str]
    context: f.Text[str]
    audioMuted: f.Boolean
    videoMuted: f.Boolean
    sharingScreen: f.Boolean
    peerCount: f.Number
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    msids: f.Text[str]
    wrapup: ConversationEventTopicWrapupFields
    afterCallWork: ConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: ConversationEventTopicQueueMediaSettingsFields

class ConversationEventTopicVoicemailFields(f.Object):
    id: f.Text[str]
    uploadStatus: f.Text[Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ]]

class ConversationEventTopicWorkflowFields(f.Object):
    workflowId: f.Text[str]

class ConversationEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationCallEventTopicCallConversationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    participants: ConversationCallEventTopicCallMediaParticipantFields
    otherMediaUris: f.Text[str]
    address: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    inactivityTimeout: f.Text[str]
    divisions: ConversationCallEventTopicConversationDivisionMembershipFields
    recordingState: f.Text[Literal[
        "none",
        "active",
        "paused",
    ]]
    securePause: f.Boolean
    maxParticipants: f.Number

class ConversationCallEventTopicCallConversationDetailFields(TopicDetailFields):
    eventBody: ConversationCallEventTopicCallConversationFields

class ConversationCallEventTopicCallMediaParticipantFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    address: f.Text[str]
    startTime: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    startHoldTime: f.Text[str]
    purpose: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    held: f.Boolean
    wrapupRequired: f.Boolean
    wrapupPrompt: f.Text[str]
    user: ConversationCallEventTopicUriReferenceFields
    queue: ConversationCallEventTopicUriReferenceFields
    team: ConversationCallEventTopicUriReferenceFields
    attributes: f.Map[f.Text[str]]
    errorInfo: ConversationCallEventTopicErrorBodyFields
    script: ConversationCallEventTopicUriReferenceFields
    wrapupTimeoutMs: f.Number
    wrapupSkipped: f.Boolean
    alertingTimeoutMs: f.Number
    provider: f.Text[str]
    externalContact: ConversationCallEventTopicUriReferenceFields
    externalContactInitialDivisionId: f.Text[str]
    externalOrganization: ConversationCallEventTopicUriReferenceFields
    wrapup: ConversationCallEventTopicWrapupFields
    conversationRoutingData: ConversationCallEventTopicConversationRoutingDataFields
    peer: f.Text[str]
    screenRecordingState: f.Text[str]
    flaggedReason: f.Text[Literal["general"]]
    journeyContext: ConversationCallEventTopicJourneyContextFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    resumeTime: f.Text[str]
    parkTime: f.Text[str]
    mediaRoles: f.Text[str]
    queueMediaSettings: ConversationCallEventTopicQueueMediaSettingsFields
    muted: f.Boolean
    confined: f.Boolean
    recording: f.Boolean
    recordingState: f.Text[Literal[
        "none",
        "active",
        "paused",
    ]]
    recordersState: ConversationCallEventTopicRecordersStateFields
    disposition: ConversationCallEventTopicDispositionFields
    transferSource: f.Text[str]
    securePause: f.Boolean
    group: ConversationCallEventTopicUriReferenceFields
    ani: f.Text[str]
    dnis: f.Text[str]
    documentId: f.Text[str]
    monitoredParticipantId: f.Text[str]
    coachedParticipantId: f.Text[str]
    bargedParticipantId: f.Text[str]
    bargedTime: f.Text[str]
    consultParticipantId: f.Text[str]
    faxStatus: ConversationCallEventTopicFaxStatusFields
    publicIpAddress: f.Text[str]

class ConversationCallEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationCallEventTopicDomainEntityRefFields
    entities: ConversationCallEventTopicDivisionEntityRefFields

class ConversationCallEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationCallEventTopicUriReferenceFields
    language: ConversationCallEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationCallEventTopicUriReferenceFields
    scoredAgents: ConversationCallEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationCallEventTopicDetailFields(f.Object):
    errorCode: f.Text[str]
    fieldName: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]

class ConversationCallEventTopicDispositionFields(f.Object):
    name: f.Text[str]
    analyzer: f.Text[str]
    amdTimeout: ConversationCallEventTopicDispositionAmdTimeoutFields
    silentCallTimeout: ConversationCallEventTopicDispositionSilentCallTimeoutFields

class ConversationCallEventTopicDispositionAmdTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartEvent: f.Text[str]
    timerStartTime: f.Number
    timerEndTime: f.Number

class ConversationCallEventTopicDispositionSilentCallTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartTime: f.Number
    timerEndTime: f.Number

class ConversationCallEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationCallEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationCallEventTopicErrorBodyFields(f.Object):
    message: f.Text[str]
    code: f.Text[str]
    status: f.Number
    entityId: f.Text[str]
    entityName: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    details: ConversationCallEventTopicDetailFields
    errors: ConversationCallEventTopicErrorBodyFields
    limit: ConversationCallEventTopicLimitFields

class ConversationCallEventTopicFaxStatusFields(f.Object):
    direction: f.Text[str]
    expectedPages: f.Number
    activePage: f.Number
    linesTransmitted: f.Number
    bytesTransmitted: f.Number
    dataRate: f.Number
    pageErrors: f.Number
    lineErrors: f.Number

class ConversationCallEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationCallEventTopicJourneyActionMapFields

class ConversationCallEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationCallEventTopicJourneyContextFields(f.Object):
    customer: ConversationCallEventTopicJourneyCustomerFields
    customerSession: ConversationCallEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationCallEventTopicJourneyActionFields

class ConversationCallEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationCallEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationCallEventTopicLimitFields(f.Object):
    key: f.Text[str]
    namespace: f.Text[Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ]]
    value: f.Number
    documented: f.Boolean

class ConversationCallEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationCallEventTopicRecordersStateFields(f.Object):
    adhocState: f.Text[str]
    customerExperienceState: f.Text[str]
    agentExperienceState: f.Text[str]
    snippetState: f.Text[str]

class ConversationCallEventTopicScoredAgentFields(f.Object):
    agent: ConversationCallEventTopicUriReferenceFields
    score: f.Number

class ConversationCallEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationCallEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationCallbackEventTopicCallbackConversationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    participants: ConversationCallbackEventTopicCallbackMediaParticipantFields
    otherMediaUris: f.Text[str]
    address: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    inactivityTimeout: f.Text[str]
    divisions: ConversationCallbackEventTopicConversationDivisionMembershipFields

class ConversationCallbackEventTopicCallbackConversationDetailFields(TopicDetailFields):
    eventBody: ConversationCallbackEventTopicCallbackConversationFields

class ConversationCallbackEventTopicCallbackMediaParticipantFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    address: f.Text[str]
    startTime: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    startHoldTime: f.Text[str]
    purpose: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    held: f.Boolean
    wrapupRequired: f.Boolean
    wrapupPrompt: f.Text[str]
    user: ConversationCallbackEventTopicUriReferenceFields
    queue: ConversationCallbackEventTopicUriReferenceFields
    team: ConversationCallbackEventTopicUriReferenceFields
    attributes: f.Map[f.Text[str]]
    errorInfo: ConversationCallbackEventTopicErrorBodyFields
    script: ConversationCallbackEventTopicUriReferenceFields
    wrapupTimeoutMs: f.Number
    wrapupSkipped: f.Boolean
    alertingTimeoutMs: f.Number
    provider: f.Text[str]
    externalContact: ConversationCallbackEventTopicUriReferenceFields
    externalContactInitialDivisionId: f.Text[str]
    externalOrganization: ConversationCallbackEventTopicUriReferenceFields
    wrapup: ConversationCallbackEventTopicWrapupFields
    conversationRoutingData: ConversationCallbackEventTopicConversationRoutingDataFields
    peer: f.Text[str]
    screenRecordingState: f.Text[str]
    flaggedReason: f.Text[Literal["general"]]
    journeyContext: ConversationCallbackEventTopicJourneyContextFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    resumeTime: f.Text[str]
    parkTime: f.Text[str]
    mediaRoles: f.Text[str]
    queueMediaSettings: ConversationCallbackEventTopicQueueMediaSettingsFields
    outboundPreview: ConversationCallbackEventTopicDialerPreviewFields
    voicemail: ConversationCallbackEventTopicVoicemailFields
    callbackNumbers: f.Text[str]
    callbackUserName: f.Text[str]
    skipEnabled: f.Boolean
    externalCampaign: f.Boolean
    timeoutSeconds: f.Number
    callbackScheduledTime: f.Text[str]
    automatedCallbackConfigId: f.Text[str]

class ConversationCallbackEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationCallbackEventTopicDomainEntityRefFields
    entities: ConversationCallbackEventTopicDivisionEntityRefFields

class ConversationCallbackEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationCallbackEventTopicUriReferenceFields
    language: ConversationCallbackEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationCallbackEventTopicUriReferenceFields
    scoredAgents: ConversationCallbackEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationCallbackEventTopicDetailFields(f.Object):
    errorCode: f.Text[str]
    fieldName: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]

class ConversationCallbackEventTopicDialerPreviewFields(f.Object):
    id: f.Text[str]
    contactId: f.Text[str]
    contactListId: f.Text[str]
    campaignId: f.Text[str]
    phoneNumberColumns: ConversationCallbackEventTopicPhoneNumberColumnFields

class ConversationCallbackEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationCallbackEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationCallbackEventTopicErrorBodyFields(f.Object):
    message: f.Text[str]
    code: f.Text[str]
    status: f.Number
    entityId: f.Text[str]
    entityName: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    details: ConversationCallbackEventTopicDetailFields
    errors: ConversationCallbackEventTopicErrorBodyFields
    limit: ConversationCallbackEventTopicLimitFields

class ConversationCallbackEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationCallbackEventTopicJourneyActionMapFields

class ConversationCallbackEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationCallbackEventTopicJourneyContextFields(f.Object):
    customer: ConversationCallbackEventTopicJourneyCustomerFields
    customerSession: ConversationCallbackEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationCallbackEventTopicJourneyActionFields

class ConversationCallbackEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationCallbackEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationCallbackEventTopicLimitFields(f.Object):
    key: f.Text[str]
    namespace: f.Text[Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ]]
    value: f.Number
    documented: f.Boolean

class ConversationCallbackEventTopicPhoneNumberColumnFields(f.Object):
    columnName: f.Text[str]
    type: f.Text[str]

class ConversationCallbackEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationCallbackEventTopicScoredAgentFields(f.Object):
    agent: ConversationCallbackEventTopicUriReferenceFields
    score: f.Number

class ConversationCallbackEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationCallbackEventTopicVoicemailFields(f.Object):
    id: f.Text[str]
    uploadStatus: f.Text[Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ]]

class ConversationCallbackEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationChatEventTopicChatConversationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    participants: ConversationChatEventTopicChatMediaParticipantFields
    otherMediaUris: f.Text[str]
    address: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    inactivityTimeout: f.Text[str]
    divisions: ConversationChatEventTopicConversationDivisionMembershipFields

class ConversationChatEventTopicChatConversationDetailFields(TopicDetailFields):
    eventBody: ConversationChatEventTopicChatConversationFields

class ConversationChatEventTopicChatMediaParticipantFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    address: f.Text[str]
    startTime: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    startHoldTime: f.Text[str]
    purpose: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    held: f.Boolean
    wrapupRequired: f.Boolean
    wrapupPrompt: f.Text[str]
    user: ConversationChatEventTopicUriReferenceFields
    queue: ConversationChatEventTopicUriReferenceFields
    team: ConversationChatEventTopicUriReferenceFields
    attributes: f.Map[f.Text[str]]
    errorInfo: ConversationChatEventTopicErrorBodyFields
    script: ConversationChatEventTopicUriReferenceFields
    wrapupTimeoutMs: f.Number
    wrapupSkipped: f.Boolean
    alertingTimeoutMs: f.Number
    provider: f.Text[str]
    externalContact: ConversationChatEventTopicUriReferenceFields
    externalContactInitialDivisionId: f.Text[str]
    externalOrganization: ConversationChatEventTopicUriReferenceFields
    wrapup: ConversationChatEventTopicWrapupFields
    conversationRoutingData: ConversationChatEventTopicConversationRoutingDataFields
    peer: f.Text[str]
    screenRecordingState: f.Text[str]
    flaggedReason: f.Text[Literal["general"]]
    journeyContext: ConversationChatEventTopicJourneyContextFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    resumeTime: f.Text[str]
    parkTime: f.Text[str]
    mediaRoles: f.Text[str]
    queueMediaSettings: ConversationChatEventTopicQueueMediaSettingsFields
    roomId: f.Text[str]
    avatarImageUrl: f.Text[str]

class ConversationChatEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationChatEventTopicDomainEntityRefFields
    entities: ConversationChatEventTopicDivisionEntityRefFields

class ConversationChatEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationChatEventTopicUriReferenceFields
    language: ConversationChatEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationChatEventTopicUriReferenceFields
    scoredAgents: ConversationChatEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationChatEventTopicDetailFields(f.Object):
    errorCode: f.Text[str]
    fieldName: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]

class ConversationChatEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationChatEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationChatEventTopicErrorBodyFields(f.Object):
    message: f.Text[str]
    code: f.Text[str]
    status: f.Number
    entityId: f.Text[str]
    entityName: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    details: ConversationChatEventTopicDetailFields
    errors: ConversationChatEventTopicErrorBodyFields
    limit: ConversationChatEventTopicLimitFields

class ConversationChatEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationChatEventTopicJourneyActionMapFields

class ConversationChatEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationChatEventTopicJourneyContextFields(f.Object):
    customer: ConversationChatEventTopicJourneyCustomerFields
    customerSession: ConversationChatEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationChatEventTopicJourneyActionFields

class ConversationChatEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationChatEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationChatEventTopicLimitFields(f.Object):
    key: f.Text[str]
    namespace: f.Text[Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ]]
    value: f.Number
    documented: f.Boolean

class ConversationChatEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationChatEventTopicScoredAgentFields(f.Object):
    agent: ConversationChatEventTopicUriReferenceFields
    score: f.Number

class ConversationChatEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationChatEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationEmailEventTopicAttachmentFields(f.Object):
    attachmentId: f.Text[str]
    name: f.Text[str]
    contentUri: f.Text[str]
    contentType: f.Text[str]
    contentLength: f.Number

class ConversationEmailEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationEmailEventTopicDomainEntityRefFields
    entities: ConversationEmailEventTopicDivisionEntityRefFields

class ConversationEmailEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationEmailEventTopicUriReferenceFields
    language: ConversationEmailEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationEmailEventTopicUriReferenceFields
    scoredAgents: ConversationEmailEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationEmailEventTopicDetailFields(f.Object):
    errorCode: f.Text[str]
    fieldName: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]

class ConversationEmailEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationEmailEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationEmailEventTopicEmailConversationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    participants: ConversationEmailEventTopicEmailMediaParticipantFields
    otherMediaUris: f.Text[str]
    address: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    inactivityTimeout: f.Text[str]
    divisions: ConversationEmailEventTopicConversationDivisionMembershipFields

class ConversationEmailEventTopicEmailConversationDetailFields(TopicDetailFields):
    eventBody: ConversationEmailEventTopicEmailConversationFields

class ConversationEmailEventTopicEmailMediaParticipantFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    address: f.Text[str]
    startTime: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    startHoldTime: f.Text[str]
    purpose: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    held: f.Boolean
    wrapupRequired: f.Boolean
    wrapupPrompt: f.Text[str]
    user: ConversationEmailEventTopicUriReferenceFields
    queue: ConversationEmailEventTopicUriReferenceFields
    team: ConversationEmailEventTopicUriReferenceFields
    attributes: f.Map[f.Text[str]]
    errorInfo: ConversationEmailEventTopicErrorBodyFields
    script: ConversationEmailEventTopicUriReferenceFields
    wrapupTimeoutMs: f.Number
    wrapupSkipped: f.Boolean
    alertingTimeoutMs: f.Number
    provider: f.Text[str]
    externalContact: ConversationEmailEventTopicUriReferenceFields
    externalContactInitialDivisionId: f.Text[str]
    externalOrganization: ConversationEmailEventTopicUriReferenceFields
    wrapup: ConversationEmailEventTopicWrapupFields
    conversationRoutingData: ConversationEmailEventTopicConversationRoutingDataFields
    peer: f.Text[str]
    screenRecordingState: f.Text[str]
    flaggedReason: f.Text[Literal["general"]]
    journeyContext: ConversationEmailEventTopicJourneyContextFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    resumeTime: f.Text[str]
    parkTime: f.Text[str]
    mediaRoles: f.Text[str]
    queueMediaSettings: ConversationEmailEventTopicQueueMediaSettingsFields
    subject: f.Text[str]
    messagesSent: f.Number
    autoGenerated: f.Boolean
    messageId: f.Text[str]
    draftAttachments: ConversationEmailEventTopicAttachmentFields
    spam: f.Boolean

class ConversationEmailEventTopicErrorBodyFields(f.Object):
    message: f.Text[str]
    code: f.Text[str]
    status: f.Number
    entityId: f.Text[str]
    entityName: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    details: ConversationEmailEventTopicDetailFields
    errors: ConversationEmailEventTopicErrorBodyFields
    limit: ConversationEmailEventTopicLimitFields

class ConversationEmailEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationEmailEventTopicJourneyActionMapFields

class ConversationEmailEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationEmailEventTopicJourneyContextFields(f.Object):
    customer: ConversationEmailEventTopicJourneyCustomerFields
    customerSession: ConversationEmailEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationEmailEventTopicJourneyActionFields

class ConversationEmailEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationEmailEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationEmailEventTopicLimitFields(f.Object):
    key: f.Text[str]
    namespace: f.Text[Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ]]
    value: f.Number
    documented: f.Boolean

class ConversationEmailEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationEmailEventTopicScoredAgentFields(f.Object):
    agent: ConversationEmailEventTopicUriReferenceFields
    score: f.Number

class ConversationEmailEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationEmailEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationMessageEventTopicConversationDivisionMembershipFields(f.Object):
    division: ConversationMessageEventTopicDomainEntityRefFields
    entities: ConversationMessageEventTopicDivisionEntityRefFields

class ConversationMessageEventTopicConversationRoutingDataFields(f.Object):
    queue: ConversationMessageEventTopicUriReferenceFields
    language: ConversationMessageEventTopicUriReferenceFields
    priority: f.Number
    skills: ConversationMessageEventTopicUriReferenceFields
    scoredAgents: ConversationMessageEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class ConversationMessageEventTopicDetailFields(f.Object):
    errorCode: f.Text[str]
    fieldName: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]

class ConversationMessageEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class ConversationMessageEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class ConversationMessageEventTopicErrorBodyFields(f.Object):
    message: f.Text[str]
    code: f.Text[str]
    status: f.Number
    entityId: f.Text[str]
    entityName: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    details: ConversationMessageEventTopicDetailFields
    errors: ConversationMessageEventTopicErrorBodyFields
    limit: ConversationMessageEventTopicLimitFields

class ConversationMessageEventTopicErrorDetailsFields(f.Object):
    status: f.Number
    code: f.Text[str]
    message: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    uri: f.Text[str]

class ConversationMessageEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: ConversationMessageEventTopicJourneyActionMapFields

class ConversationMessageEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class ConversationMessageEventTopicJourneyContextFields(f.Object):
    customer: ConversationMessageEventTopicJourneyCustomerFields
    customerSession: ConversationMessageEventTopicJourneyCustomerSessionFields
    triggeringAction: ConversationMessageEventTopicJourneyActionFields

class ConversationMessageEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class ConversationMessageEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class ConversationMessageEventTopicLimitFields(f.Object):
    key: f.Text[str]
    namespace: f.Text[Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ]]
    value: f.Number
    documented: f.Boolean

class ConversationMessageEventTopicMessageConversationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    participants: ConversationMessageEventTopicMessageMediaParticipantFields
    otherMediaUris: f.Text[str]
    address: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    inactivityTimeout: f.Text[str]
    divisions: ConversationMessageEventTopicConversationDivisionMembershipFields

class ConversationMessageEventTopicMessageConversationDetailFields(TopicDetailFields):
    eventBody: ConversationMessageEventTopicMessageConversationFields

class ConversationMessageEventTopicMessageDetailsFields(f.Object):
    message: ConversationMessageEventTopicUriReferenceFields
    messageTime: f.Text[str]
    messageSegmentCount: f.Number
    messageStatus: f.Text[Literal[
        "queued",
        "sent",
        "failed",
        "received",
        "delivery-success",
        "delivery-failed",
        "read",
        "removed",
        "published",
    ]]
    media: ConversationMessageEventTopicMessageMediaFields
    stickers: ConversationMessageEventTopicMessageStickerFields
    errorInfo: ConversationMessageEventTopicErrorDetailsFields
    messageMetadata: ConversationMessageEventTopicMessageMetadataFields
    socialVisibility: f.Text[Literal[
        "private",
        "public",
    ]]

class ConversationMessageEventTopicMessageMediaFields(f.Object):
    url: f.Text[str]
    mediaType: f.Text[str]
    contentLengthBytes: f.Number
    name: f.Text[str]
    id: f.Text[str]

class ConversationMessageEventTopicMessageMediaParticipantFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    address: f.Text[str]
    startTime: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    startHoldTime: f.Text[str]
    purpose: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ]]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    held: f.Boolean
    wrapupRequired: f.Boolean
    wrapupPrompt: f.Text[str]
    user: ConversationMessageEventTopicUriReferenceFields
    queue: ConversationMessageEventTopicUriReferenceFields
    team: ConversationMessageEventTopicUriReferenceFields
    attributes: f.Map[f.Text[str]]
    errorInfo: ConversationMessageEventTopicErrorBodyFields
    script: ConversationMessageEventTopicUriReferenceFields
    wrapupTimeoutMs: f.Number
    wrapupSkipped: f.Boolean
    alertingTimeoutMs: f.Number
    provider: f.Text[str]
    externalContact: ConversationMessageEventTopicUriReferenceFields
    externalContactInitialDivisionId: f.Text[str]
    externalOrganization: ConversationMessageEventTopicUriReferenceFields
    wrapup: ConversationMessageEventTopicWrapupFields
    conversationRoutingData: ConversationMessageEventTopicConversationRoutingDataFields
    peer: f.Text[str]
    screenRecordingState: f.Text[str]
    flaggedReason: f.Text[Literal["general"]]
    journeyContext: ConversationMessageEventTopicJourneyContextFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    resumeTime: f.Text[str]
    parkTime: f.Text[str]
    mediaRoles: f.Text[str]
    queueMediaSettings: ConversationMessageEventTopicQueueMediaSettingsFields
    messages: ConversationMessageEventTopicMessageDetailsFields
    type: f.Text[Literal[
        "unknown",
        "sms",
        "twitter",
        "facebook",
        "line",
        "viber",
        "wechat",
        "whatsapp",
        "telegram",
        "kakao",
        "webmessaging",
        "open",
        "instagram",
        "apple",
    ]]
    recipientCountry: f.Text[str]
    recipientType: f.Text[str]
    byoSmsIntegrationId: f.Text[str]
    engagementSource: f.Text[str]
    monitoredParticipantId: f.Text[str]

class ConversationMessageEventTopicMessageMetadataFields(f.Object):
    type: f.Text[str]
    events: ConversationMessageEventTopicMessageMetadataEventFields
    content: ConversationMessageEventTopicMessageMetadataContentFields

class ConversationMessageEventTopicMessageMetadataContentFields(f.Object):
    contentType: f.Text[str]
    subType: f.Text[str]

class ConversationMessageEventTopicMessageMetadataEventFields(f.Object):
    eventType: f.Text[str]
    subType: f.Text[str]

class ConversationMessageEventTopicMessageStickerFields(f.Object):
    url: f.Text[str]
    id: f.Text[str]

class ConversationMessageEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class ConversationMessageEventTopicScoredAgentFields(f.Object):
    agent: ConversationMessageEventTopicUriReferenceFields
    score: f.Number

class ConversationMessageEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ConversationMessageEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class ConversationMetricsTopicConversationMetricRecordFields(f.Object):
    metric: f.Text[Literal[
        "nAgentDeclined",
        "nAlertExpired",
        "nBlindTransferred",
        "nBotInteractions",
        "nCallbackAttempts",
        "nCallbackScheduled",
        "nCfcOffered",
        "nCobrowseSessions",
        "nConnected",
        "nConsult",
        "nConsultTransferred",
        "nConversations",
        "nError",
        "nOffered",
        "nOutbound",
        "nOutboundAbandoned",
        "nOutboundAttempted",
        "nOutboundConnected",
        "nOverSla",
        "nTakeover",
        "nTransferred",
        "oAudioMessageCount",
        "oExternalAudioMessageCount",
        "oExternalMediaCount",
        "oMediaCount",
        "oMessageCount",
        "oMessageSegmentCount",
        "oMessageTurn",
        "oSkillExpressionApplications",
        "tAbandon",
        "tAcd",
        "tActiveCallback",
        "tActiveCallbackComplete",
        "tAcw",
        "tAgentResponseTime",
        "tAgentVideoConnected",
        "tAlert",
        "tAnswered",
        "tAverageAgentResponseTime",
        "tAverageCustomerResponseTime",
        "tBarging",
        "tCallbackAbandon",
        "tCallbackConnect",
        "tCallbackNotReached",
        "tCallbackVirtualWait",
        "tCfcAbandon",
        "tCfcAcd",
        "tCfcAnswered",
        "tCfcFlowOut",
        "tCoaching",
        "tCoachingComplete",
        "tConnected",
        "tContacting",
        "tDialing",
        "tFirstConnect",
        "tFirstDial",
        "tFirstEngagement",
        "tFirstResponse",
        "tFlowOut",
        "tHandle",
        "tHeld",
        "tHeldComplete",
        "tIvr",
        "tMonitoring",
        "tMonitoringComplete",
        "tNotResponding",
        "tPark",
        "tParkComplete",
        "tScreenMonitoring",
        "tSnippetRecord",
        "tTalk",
        "tTalkComplete",
        "tTransmitting",
        "tUserResponseTime",
        "tVoicemail",
    ]]
    metricDate: f.Text[str]
    value: f.Number
    recordId: f.Text[str]
    activeRouting: f.Text[Literal[
        "Bullseye",
        "Conditional",
        "Direct",
        "Last",
        "Manual",
        "Predictive",
        "Preferred",
        "Standard",
        "Vip",
    ]]
    activeSkillIds: f.Text[str]
    addressFrom: f.Text[str]
    addressTo: f.Text[str]
    agentAssistantId: f.Text[str]
    agentBullseyeRing: f.Number
    agentOwned: f.Boolean
    ani: f.Text[str]
    assignerId: f.Text[str]
    authenticated: f.Boolean
    conversationId: f.Text[str]
    conversationInitiator: f.Text[Literal[
        "acd",
        "agent",
        "api",
        "botflow",
        "campaign",
        "customer",
        "dialer",
        "external",
        "fax",
        "group",
        "inbound",
        "ivr",
        "manual",
        "outbound",
        "station",
        "user",
        "voicemail",
        "voicesurveyflow",
        "workflow",
    ]]
    convertedFrom: f.Text[str]
    convertedTo: f.Text[str]
    customerParticipation: f.Boolean
    deliveryStatus: f.Text[Literal[
        "DeliveryFailed",
        "DeliveryPushed",
        "DeliverySuccess",
        "Failed",
        "Published",
        "Queued",
        "Read",
        "Received",
        "Sent",
    ]]
    destinationAddresses: f.Text[str]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    disconnectType: f.Text[Literal[
        "client",
        "conferenceTransfer",
        "consultTransfer",
        "endpoint",
        "endpointDnd",
        "error",
        "forwardTransfer",
        "inactivity",
        "noAnswerTransfer",
        "notAvailableTransfer",
        "other",
        "peer",
        "sessionExpired",
        "spam",
        "system",
        "takeover",
        "timeout",
        "transfer",
        "transferDnd",
        "transportFailure",
        "uncallable",
    ]]
    divisionIds: f.Text[str]
    dnis: f.Text[str]
    edgeId: f.Text[str]
    eligibleAgentCounts: f.Number
    errorCode: f.Text[str]
    extendedDeliveryStatus: f.Text[str]
    externalContactId: f.Text[str]
    externalMediaCount: f.Number
    externalOrganizationId: f.Text[str]
    externalTag: f.Text[str]
    firstQueue: f.Boolean
    flaggedReason: f.Text[Literal["general"]]
    flowInType: f.Text[str]
    flowOutType: f.Text[str]
    groupId: f.Text[str]
    interactionType: f.Text[str]
    journeyActionId: f.Text[str]
    journeyActionMapId: f.Text[str]
    journeyActionMapVersion: f.Number
    journeyCustomerId: f.Text[str]
    journeyCustomerIdType: f.Text[str]
    journeyCustomerSessionId: f.Text[str]
    journeyCustomerSessionIdType: f.Text[str]
    knowledgeBaseIds: f.Text[str]
    mediaCount: f.Number
    mediaType: f.Text[Literal[
        "callback",
        "chat",
        "cobrowse",
        "email",
        "internalmessage",
        "message",
        "screenmonitoring",
        "screenshare",
        "unknown",
        "video",
        "voice",
    ]]
    messageType: f.Text[str]
    originatingDirection: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    originatingSocialMediaPublic: f.Boolean
    outboundCampaignId: f.Text[str]
    outboundContactId: f.Text[str]
    outboundContactListId: f.Text[str]
    participantName: f.Text[str]
    peerId: f.Text[str]
    provider: f.Text[str]
    purpose: f.Text[Literal[
        "acd",
        "agent",
        "api",
        "botflow",
        "campaign",
        "customer",
        "dialer",
        "external",
        "fax",
        "group",
        "inbound",
        "ivr",
        "manual",
        "outbound",
        "station",
        "user",
        "voicemail",
        "voicesurveyflow",
        "workflow",
    ]]
    queueId: f.Text[str]
    remote: f.Text[str]
    removedSkillIds: f.Text[str]
    requestedLanguageId: f.Text[str]
    requestedRoutingSkillIds: f.Text[str]
    requestedRoutings: f.Text[str]
    roomId: f.Text[str]
    routingPriority: f.Number
    routingRing: f.Number
    routingRule: f.Text[str]
    routingRuleType: f.Text[Literal[
        "Bullseye",
        "Conditional",
        "Predictive",
        "Preferred",
    ]]
    selectedAgentId: f.Text[str]
    selectedAgentRank: f.Number
    selfServed: f.Boolean
    sessionDnis: f.Text[str]
    sessionId: f.Text[str]
    skillExpressionId: f.Text[str]
    stationId: f.Text[str]
    teamId: f.Text[str]
    usedRouting: f.Text[Literal[
        "Bullseye",
        "Conditional",
        "Direct",
        "Last",
        "Manual",
        "Predictive",
        "Preferred",
        "Standard",
        "Vip",
    ]]
    userId: f.Text[str]
    videoPresent: f.Boolean
    waitingInteractionCounts: f.Number
    wrapUpCode: f.Text[str]
    proposedAgents: ConversationMetricsTopicConversationProposedAgentFields
    scoredAgents: ConversationMetricsTopicConversationScoredAgentFields

class ConversationMetricsTopicConversationMetricRecordDetailFields(TopicDetailFields):
    eventBody: ConversationMetricsTopicConversationMetricRecordFields

class ConversationMetricsTopicConversationProposedAgentFields(f.Object):
    agentRank: f.Number
    proposedAgentId: f.Text[str]

class ConversationMetricsTopicConversationScoredAgentFields(f.Object):
    agentScore: f.Number
    scoredAgentId: f.Text[str]

class CustomerEndDetailEventTopicCustomerEndEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    disconnectType: f.Text[Literal[
        "UNKNOWN",
        "ENDPOINT",
        "CLIENT",
        "SYSTEM",
        "TRANSFER",
        "ERROR",
        "PEER",
        "OTHER",
        "SPAM",
        "TIMEOUT",
        "TRANSPORT_FAILURE",
        "CONFERENCE_TRANSFER",
        "CONSULT_TRANSFER",
        "FORWARD_TRANSFER",
        "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER",
        "UNCALLABLE",
        "DND_ENDPOINT",
        "DND_TRANSFER",
        "INACTIVITY",
        "SESSION_EXPIRED",
        "TAKEOVER",
    ]]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    externalOrganizationId: f.Text[str]
    externalContactId: f.Text[str]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    interactingDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    divisionId: f.Text[str]
    utilizationLabel: f.Text[str]

class CustomerEndDetailEventTopicCustomerEndEventDetailFields(TopicDetailFields):
    eventBody: CustomerEndDetailEventTopicCustomerEndEventFields

class CustomerStartDetailEventTopicCustomerStartEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    externalOrganizationId: f.Text[str]
    externalContactId: f.Text[str]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    journeyContext: CustomerStartDetailEventTopicJourneyContextFields
    divisionId: f.Text[str]
    utilizationLabel: f.Text[str]

class CustomerStartDetailEventTopicCustomerStartEventDetailFields(TopicDetailFields):
    eventBody: CustomerStartDetailEventTopicCustomerStartEventFields

class CustomerStartDetailEventTopicJourneyContextFields(f.Object):
    sessionId: f.Text[str]
    sessionIdType: f.Text[str]
    actionId: f.Text[str]
    actionMapId: f.Text[str]

class EdgeChangeTopicEdgeFields(f.Object):
    id: f.Text[str]
    onlineStatus: f.Text[Literal[
        "ONLINE",
        "OFFLINE",
    ]]

class EdgeChangeTopicEdgeDetailFields(TopicDetailFields):
    eventBody: EdgeChangeTopicEdgeFields

class EvaluationQualityV2TopicCalibrationFields(f.Object):
    id: f.Text[str]

class EvaluationQualityV2TopicEvaluationReferenceFields(f.Object):
    id: f.Text[str]

class EvaluationQualityV2TopicEvaluationScoringSetFields(f.Object):
    totalScore: f.Number
    totalCriticalScore: f.Number

class EvaluationQualityV2TopicEvaluationSourceFields(f.Object):
    evaluationSourceType: f.Text[str]
    evaluationSourceId: f.Text[str]
    evaluationSourceName: f.Text[str]

class EvaluationQualityV2TopicEvaluationV2Fields(f.Object):
    id: f.Text[str]
    conversationId: f.Text[str]
    agent: EvaluationQualityV2TopicUserFields
    evaluator: EvaluationQualityV2TopicUserFields
    eventTime: f.Text[str]
    evaluationFormId: f.Text[str]
    formName: f.Text[str]
    scoringSet: EvaluationQualityV2TopicEvaluationScoringSetFields
    contextId: f.Text[str]
    status: f.Text[Literal[
        "Pending",
        "InProgress",
        "Finished",
        "InReview",
        "Retracted",
    ]]
    agentHasRead: f.Boolean
    releaseDate: f.Text[str]
    assignedDate: f.Text[str]
    changedDate: f.Text[str]
    eventType: f.Text[str]
    resourceId: f.Text[str]
    resourceType: f.Text[str]
    divisionIds: f.Text[str]
    rescore: f.Boolean
    conversationDate: f.Text[str]
    mediaType: f.Text[str]
    calibration: EvaluationQualityV2TopicCalibrationFields
    evaluationSource: EvaluationQualityV2TopicEvaluationSourceFields
    assigneeUserId: f.Text[str]
    previousAssigneeUserId: f.Text[str]
    assigneeApplicable: f.Boolean
    evaluationContextId: f.Text[str]
    disputeCount: f.Number
    version: f.Number
    previousStatus: f.Text[Literal[
        "Pending",
        "InProgress",
        "Finished",
        "InReview",
        "Retracted",
    ]]
    declinedReview: f.Boolean
    retractedEvaluation: EvaluationQualityV2TopicEvaluationReferenceFields
    rescoreCount: f.Number
    evaluatorCommentHasUpdated: f.Boolean
    agentCommentHasUpdated: f.Boolean
    previousRescoreCount: f.Number
    previousEvaluatorUserId: f.Text[str]

class EvaluationQualityV2TopicEvaluationV2DetailFields(TopicDetailFields):
    eventBody: EvaluationQualityV2TopicEvaluationV2Fields

class EvaluationQualityV2TopicUserFields(f.Object):
    id: f.Text[str]
    displayName: f.Text[str]

class ArchitectFlowNotificationArchitectOperationFields(f.Object):
    id: f.Text[str]
    complete: f.Boolean
    user: ArchitectFlowNotificationUserFields
    client: ArchitectFlowNotificationClientFields
    actionName: f.Text[Literal[
        "CREATE",
        "CHECKIN",
        "CHECKOUT",
        "DEACTIVATE",
        "DEBUG",
        "DELETE",
        "HISTORY",
        "PUBLISH",
        "REVERT",
        "SAVE",
        "STATE_CHANGE",
        "UPDATE",
        "VALIDATE",
    ]]
    actionStatus: f.Text[Literal[
        "LOCKED",
        "UNLOCKED",
        "STARTED",
        "PENDING_GENERATION",
        "PENDING_BACKEND_NOTIFICATION",
        "SUCCESS",
        "FAILURE",
    ]]
    errorMessage: f.Text[str]
    errorCode: f.Text[str]
    errorMessageParams: ArchitectFlowNotificationErrorMessageParamsFields
    errorDetails: ArchitectFlowNotificationErrorDetailFields

class ArchitectFlowNotificationClientFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class ArchitectFlowNotificationErrorDetailFields(f.Object):
    errorCode: f.Text[str]
    entityId: f.Text[str]
    entityName: f.Text[str]
    fieldName: f.Text[str]

class ArchitectFlowNotificationErrorMessageParamsFields(f.Object):
    additionalProperties: f.Map[f.Text[str]]

class ArchitectFlowNotificationFlowNotificationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    deleted: f.Boolean
    checkedInVersion: ArchitectFlowNotificationFlowVersionFields
    savedVersion: ArchitectFlowNotificationFlowVersionFields
    publishedVersion: ArchitectFlowNotificationFlowVersionFields
    currentOperation: ArchitectFlowNotificationArchitectOperationFields

class ArchitectFlowNotificationFlowNotificationDetailFields(TopicDetailFields):
    eventBody: ArchitectFlowNotificationFlowNotificationFields

class ArchitectFlowNotificationFlowVersionFields(f.Object):
    id: f.Text[str]

class ArchitectFlowNotificationHomeOrganizationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    thirdPartyOrgName: f.Text[str]

class ArchitectFlowNotificationUserFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    homeOrg: ArchitectFlowNotificationHomeOrganizationFields

class FlowEndDetailEventTopicFlowEndEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    disconnectType: f.Text[Literal[
        "UNKNOWN",
        "ENDPOINT",
        "CLIENT",
        "SYSTEM",
        "TRANSFER",
        "ERROR",
        "PEER",
        "OTHER",
        "SPAM",
        "TIMEOUT",
        "TRANSPORT_FAILURE",
        "CONFERENCE_TRANSFER",
        "CONSULT_TRANSFER",
        "FORWARD_TRANSFER",
        "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER",
        "UNCALLABLE",
        "DND_ENDPOINT",
        "DND_TRANSFER",
        "INACTIVITY",
        "SESSION_EXPIRED",
        "TAKEOVER",
    ]]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    flowType: f.Text[Literal[
        "UNKNOWN",
        "INBOUNDCALL",
        "OUTBOUNDCALL",
        "INQUEUECALL",
        "SECURECALL",
        "INBOUNDEMAIL",
        "SURVEYINVITE",
        "INBOUNDSHORTMESSAGE",
        "INBOUNDCHAT",
        "WORKFLOW",
        "BOT",
        "DIGITALBOT",
        "COMMONMODULE",
        "INQUEUEEMAIL",
        "INQUEUESHORTMESSAGE",
        "VOICE",
        "VOICEMAIL",
        "WORKITEM",
        "VOICESURVEY",
    ]]
    flowId: f.Text[str]
    divisionId: f.Text[str]
    flowVersion: f.Text[str]
    connectedDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    exitReason: f.Text[Literal[
        "UNKNOWN",
        "DISCONNECT",
        "FLOW_DISCONNECT",
        "FLOW_ERROR_DISCONNECT",
        "TRANSFER",
        "SESSION_EXPIRE_DISCONNECT",
        "RECOGNITION_FAILURE_DISCONNECT",
        "RECOGNITION_FAILURE_EXIT",
        "USER_EXIT",
        "FLOW_EXIT",
        "FLOW_ERROR_EXIT",
    ]]
    transferType: f.Text[Literal[
        "UNKNOWN",
        "ACD",
        "USER",
        "NUMBER",
        "ACD_VOICEMAIL",
        "USER_VOICEMAIL",
        "GROUP_VOICEMAIL",
        "GROUP",
        "FLOW",
        "SECURE_FLOW",
        "RETURN_TO_AGENT",
    ]]
    utilizationLabel: f.Text[str]

class FlowEndDetailEventTopicFlowEndEventDetailFields(TopicDetailFields):
    eventBody: FlowEndDetailEventTopicFlowEndEventFields

class FlowOutcomeDetailEventTopicFlowMilestoneFields(f.Object):
    milestoneId: f.Text[str]
    milestoneTime: f.Number

class FlowOutcomeDetailEventTopicFlowOutcomeEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    flowType: f.Text[Literal[
        "UNKNOWN",
        "INBOUNDCALL",
        "OUTBOUNDCALL",
        "INQUEUECALL",
        "SECURECALL",
        "INBOUNDEMAIL",
        "SURVEYINVITE",
        "INBOUNDSHORTMESSAGE",
        "INBOUNDCHAT",
        "WORKFLOW",
        "BOT",
        "DIGITALBOT",
        "COMMONMODULE",
        "INQUEUEEMAIL",
        "INQUEUESHORTMESSAGE",
        "VOICE",
        "VOICEMAIL",
        "WORKITEM",
        "VOICESURVEY",
    ]]
    flowId: f.Text[str]
    divisionId: f.Text[str]
    flowVersion: f.Text[str]
    flowOutcomeId: f.Text[str]
    flowOutcomeStartTime: f.Number
    flowOutcomeEndTime: f.Number
    flowOutcomeValue: f.Text[Literal[
        "UNKNOWN",
        "SUCCESS",
        "FAILURE",
    ]]
    flowMilestones: FlowOutcomeDetailEventTopicFlowMilestoneFields
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class FlowOutcomeDetailEventTopicFlowOutcomeEventDetailFields(TopicDetailFields):
    eventBody: FlowOutcomeDetailEventTopicFlowOutcomeEventFields

class FlowStartDetailEventTopicFlowStartEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    flowType: f.Text[Literal[
        "UNKNOWN",
        "INBOUNDCALL",
        "OUTBOUNDCALL",
        "INQUEUECALL",
        "SECURECALL",
        "INBOUNDEMAIL",
        "SURVEYINVITE",
        "INBOUNDSHORTMESSAGE",
        "INBOUNDCHAT",
        "WORKFLOW",
        "BOT",
        "DIGITALBOT",
        "COMMONMODULE",
        "INQUEUEEMAIL",
        "INQUEUESHORTMESSAGE",
        "VOICE",
        "VOICEMAIL",
        "WORKITEM",
        "VOICESURVEY",
    ]]
    flowId: f.Text[str]
    divisionId: f.Text[str]
    flowVersion: f.Text[str]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class FlowStartDetailEventTopicFlowStartEventDetailFields(TopicDetailFields):
    eventBody: FlowStartDetailEventTopicFlowStartEventFields

class GeolocationEventGeolocationFields(f.Object):
    userId: f.Text[str]
    type: f.Text[str]
    country: f.Text[str]
    region: f.Text[str]
    city: f.Text[str]

class GeolocationEventGeolocationDetailFields(TopicDetailFields):
    eventBody: GeolocationEventGeolocationFields

class OperationalEventNotificationTopicEventEntityFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]

class OperationalEventNotificationTopicOperationalEventNotificationFields(f.Object):
    eventEntity: OperationalEventNotificationTopicEventEntityFields
    entityId: f.Text[str]
    entityName: f.Text[str]
    previousValue: f.Text[str]
    currentValue: f.Text[str]
    errorCode: f.Text[str]
    version: f.Text[str]
    parentEntity: f.Text[str]
    entityType: f.Text[str]
    conversationId: f.Text[str]
    entityToken: f.Text[str]
    phoneNumber: f.Text[str]
    externalContactId: f.Text[str]
    entityModifiedDate: f.Text[str]
    entityModifiedBy: f.Text[str]
    timestamp: f.Number

class OperationalEventNotificationTopicOperationalEventNotificationDetailFields(TopicDetailFields):
    eventBody: OperationalEventNotificationTopicOperationalEventNotificationFields

class OutOfOfficeEventOutOfOfficeFields(f.Object):
    user: OutOfOfficeEventUserFields
    active: f.Boolean
    indefinite: f.Boolean
    startDate: f.Text[str]
    endDate: f.Text[str]

class OutOfOfficeEventOutOfOfficeDetailFields(TopicDetailFields):
    eventBody: OutOfOfficeEventOutOfOfficeFields

class OutOfOfficeEventUserFields(f.Object):
    id: f.Text[str]

class OutboundDetailEventTopicOutboundInitEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    outboundCampaignId: f.Text[str]
    divisionId: f.Text[str]
    outboundContactListId: f.Text[str]
    outboundContactId: f.Text[str]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class OutboundDetailEventTopicOutboundInitEventDetailFields(TopicDetailFields):
    eventBody: OutboundDetailEventTopicOutboundInitEventFields

class PersistentConnectionChangeTopicErrorInfoFields(f.Object):
    text: f.Text[str]
    code: f.Text[str]
    userMessage: f.Text[str]
    userParams: f.Map[f.Text[str]]
    nestedErrorDetails: PersistentConnectionChangeTopicErrorInfoDetailsFields

class PersistentConnectionChangeTopicErrorInfoDetailsFields(f.Object):
    code: f.Text[str]
    userMessage: f.Text[str]
    userParams: f.Map[f.Text[str]]
    hostname: f.Text[str]
    location: PersistentConnectionChangeTopicErrorLocationFields

class PersistentConnectionChangeTopicErrorLocationFields(f.Object):
    function: f.Text[str]
    fileID: f.Text[str]
    line: f.Number

class PersistentConnectionChangeTopicPersistentConnectionChangeEventFields(f.Object):
    errorInfo: PersistentConnectionChangeTopicErrorInfoFields
    stationId: f.Text[str]
    userId: f.Text[str]
    persistentState: f.Text[Literal[
        "UNKNOWN",
        "PERSISTED",
        "ACTIVE_CALL",
        "DISCONNECTED",
        "FAILED",
    ]]
    eventTime: f.Text[str]

class PersistentConnectionChangeTopicPersistentConnectionChangeEventDetailFields(TopicDetailFields):
    eventBody: PersistentConnectionChangeTopicPersistentConnectionChangeEventFields

class PresenceEventOrganizationPresenceFields(f.Object):
    id: f.Text[str]
    systemPresence: f.Text[str]

class PresenceEventUserPresenceFields(f.Object):
    source: f.Text[str]
    presenceDefinition: PresenceEventOrganizationPresenceFields
    primary: f.Boolean
    message: f.Text[str]
    modifiedDate: f.Text[str]
    futurePresenceDefinition: PresenceEventOrganizationPresenceFields

class PresenceEventUserPresenceDetailFields(TopicDetailFields):
    eventBody: PresenceEventUserPresenceFields

class QueueConversationEventTopicAddressFields(f.Object):
    name: f.Text[str]
    nameRaw: f.Text[str]
    addressNormalized: f.Text[str]
    addressRaw: f.Text[str]
    addressDisplayable: f.Text[str]

class QueueConversationEventTopicAfterCallWorkFields(f.Object):
    state: f.Text[Literal[
        "unknown",
        "skipped",
        "pending",
        "complete",
        "notApplicable",
    ]]
    startTime: f.Text[str]
    endTime: f.Text[str]

class QueueConversationEventTopicAttachmentFields(f.Object):
    attachmentId: f.Text[str]
    name: f.Text[str]
    contentUri: f.Text[str]
    contentType: f.Text[str]
    contentLength: f.Number

class QueueConversationEventTopicCallFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "uploading",
        "converting",
        "transmitting",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "uploading",
        "converting",
        "transmitting",
        "none",
    ]]
    recording: f.Boolean
    recordingState: f.Text[Literal[
        "none",
        "active",
        "paused",
    ]]
    recordersState: QueueConversationEventTopicRecordersStateFields
    muted: f.Boolean
    confined: f.Boolean
    held: f.Boolean
    securePause: f.Boolean
    errorInfo: QueueConversationEventTopicErrorDetailsFields
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    documentId: f.Text[str]
    self: QueueConversationEventTopicAddressFields
    other: QueueConversationEventTopicAddressFields
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    disconnectReasons: QueueConversationEventTopicDisconnectReasonFields
    faxStatus: QueueConversationEventTopicFaxStatusFields
    uuiData: f.Text[str]
    bargedTime: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    agentAssistantId: f.Text[str]
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields
    disposition: QueueConversationEventTopicDispositionFields
    transferSource: f.Text[str]
    publicIpAddress: f.Text[str]

class QueueConversationEventTopicCallbackFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "scheduled",
        "uploading",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "scheduled",
        "uploading",
        "none",
    ]]
    id: f.Text[str]
    direction: f.Text[Literal[
        "inbound",
        "outbound",
    ]]
    held: f.Boolean
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    dialerPreview: QueueConversationEventTopicDialerPreviewFields
    voicemail: QueueConversationEventTopicVoicemailFields
    callbackNumbers: f.Text[str]
    callbackUserName: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    externalCampaign: f.Boolean
    skipEnabled: f.Boolean
    provider: f.Text[str]
    timeoutSeconds: f.Number
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    callbackScheduledTime: f.Text[str]
    automatedCallbackConfigId: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    callerId: f.Text[str]
    callerIdName: f.Text[str]
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields

class QueueConversationEventTopicChatFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    id: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    roomId: f.Text[str]
    avatarImageUrl: f.Text[str]
    held: f.Boolean
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    journeyContext: QueueConversationEventTopicJourneyContextFields
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields

class QueueConversationEventTopicCobrowseFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    id: f.Text[str]
    self: QueueConversationEventTopicAddressFields
    roomId: f.Text[str]
    cobrowseSessionId: f.Text[str]
    cobrowseRole: f.Text[str]
    controlling: f.Text[str]
    viewerUrl: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    providerEventTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields

class QueueConversationEventTopicConversationFields(f.Object):
    id: f.Text[str]
    maxParticipants: f.Number
    participants: QueueConversationEventTopicParticipantFields
    recentTransfers: QueueConversationEventTopicTransferResponseFields
    recordingState: f.Text[str]
    address: f.Text[str]
    externalTag: f.Text[str]
    utilizationLabelId: f.Text[str]
    accessAttributes: f.Text[str]
    securePause: f.Boolean
    inactivityTimeout: f.Text[str]
    associatedConversation: QueueConversationEventTopicDomainEntityRefFields
    consultationConversations: QueueConversationEventTopicDomainEntityRefFields
    divisions: QueueConversationEventTopicConversationDivisionMembershipFields

class QueueConversationEventTopicConversationDetailFields(TopicDetailFields):
    eventBody: QueueConversationEventTopicConversationFields

class QueueConversationEventTopicConversationDivisionMembershipFields(f.Object):
    division: QueueConversationEventTopicDomainEntityRefFields
    entities: QueueConversationEventTopicDivisionEntityRefFields

class QueueConversationEventTopicConversationRoutingDataFields(f.Object):
    queue: QueueConversationEventTopicUriReferenceFields
    language: QueueConversationEventTopicUriReferenceFields
    priority: f.Number
    skills: QueueConversationEventTopicUriReferenceFields
    scoredAgents: QueueConversationEventTopicScoredAgentFields
    skillExpressionId: f.Text[str]

class QueueConversationEventTopicDialerPreviewFields(f.Object):
    id: f.Text[str]
    contactId: f.Text[str]
    contactListId: f.Text[str]
    campaignId: f.Text[str]
    phoneNumberColumns: QueueConversationEventTopicPhoneNumberColumnFields

class QueueConversationEventTopicDisconnectReasonFields(f.Object):
    type: f.Text[Literal[
        "q850",
        "sip",
    ]]
    code: f.Number
    phrase: f.Text[str]
    reason: f.Text[str]

class QueueConversationEventTopicDispositionFields(f.Object):
    name: f.Text[str]
    analyzer: f.Text[str]
    amdTimeout: QueueConversationEventTopicDispositionAmdTimeoutFields
    silentCallTimeout: QueueConversationEventTopicDispositionSilentCallTimeoutFields

class QueueConversationEventTopicDispositionAmdTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartEvent: f.Text[str]
    timerStartTime: f.Number
    timerEndTime: f.Number

class QueueConversationEventTopicDispositionSilentCallTimeoutFields(f.Object):
    timeoutMs: f.Number
    timerStartTime: f.Number
    timerEndTime: f.Number

class QueueConversationEventTopicDivisionEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]
    dateDivisionUpdated: f.Text[str]

class QueueConversationEventTopicDomainEntityRefFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class QueueConversationEventTopicEmailFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ]]
    held: f.Boolean
    autoGenerated: f.Boolean
    subject: f.Text[str]
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    messagesSent: f.Number
    errorInfo: QueueConversationEventTopicErrorDetailsFields
    disconnectType: f.Text[Literal[
        "endpoint",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    messageId: f.Text[str]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    draftAttachments: QueueConversationEventTopicAttachmentFields
    spam: f.Boolean
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields
    resumeTime: f.Text[str]
    parkTime: f.Text[str]

class QueueConversationEventTopicErrorDetailsFields(f.Object):
    status: f.Number
    code: f.Text[str]
    message: f.Text[str]
    messageWithParams: f.Text[str]
    messageParams: f.Map[f.Text[str]]
    contextId: f.Text[str]
    uri: f.Text[str]

class QueueConversationEventTopicFaxStatusFields(f.Object):
    direction: f.Text[str]
    expectedPages: f.Number
    activePage: f.Number
    linesTransmitted: f.Number
    bytesTransmitted: f.Number
    baudRate: f.Number
    pageErrors: f.Number
    lineErrors: f.Number

class QueueConversationEventTopicInternalMessageFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
    ]]
    provider: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "client",
        "system",
        "peer",
        "transfer",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    targetUserId: f.Text[str]
    sourceUserId: f.Text[str]
    toAddress: QueueConversationEventTopicAddressFields
    fromAddress: QueueConversationEventTopicAddressFields
    messages: QueueConversationEventTopicInternalMessageDetailsFields

class QueueConversationEventTopicInternalMessageDetailsFields(f.Object):
    messageId: f.Text[str]
    messageTime: f.Text[str]

class QueueConversationEventTopicJourneyActionFields(f.Object):
    id: f.Text[str]
    actionMap: QueueConversationEventTopicJourneyActionMapFields

class QueueConversationEventTopicJourneyActionMapFields(f.Object):
    id: f.Text[str]
    version: f.Number

class QueueConversationEventTopicJourneyContextFields(f.Object):
    customer: QueueConversationEventTopicJourneyCustomerFields
    customerSession: QueueConversationEventTopicJourneyCustomerSessionFields
    triggeringAction: QueueConversationEventTopicJourneyActionFields

class QueueConversationEventTopicJourneyCustomerFields(f.Object):
    id: f.Text[str]
    idType: f.Text[str]

class QueueConversationEventTopicJourneyCustomerSessionFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]

class QueueConversationEventTopicMessageFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ]]
    direction: f.Text[Literal[
        "outbound",
        "inbound",
    ]]
    held: f.Boolean
    errorInfo: QueueConversationEventTopicErrorDetailsFields
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    toAddress: QueueConversationEventTopicAddressFields
    fromAddress: QueueConversationEventTopicAddressFields
    messages: QueueConversationEventTopicMessageDetailsFields
    messagesTranscriptUri: f.Text[str]
    type: f.Text[Literal[
        "unknown",
        "sms",
        "twitter",
        "facebook",
        "line",
        "viber",
        "wechat",
        "whatsapp",
        "telegram",
        "kakao",
        "webmessaging",
        "open",
        "instagram",
        "apple",
    ]]
    recipientCountry: f.Text[str]
    recipientType: f.Text[str]
    journeyContext: QueueConversationEventTopicJourneyContextFields
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    agentAssistantId: f.Text[str]
    engagementSource: f.Text[str]
    byoSmsIntegrationId: f.Text[str]
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields
    resumeTime: f.Text[str]
    parkTime: f.Text[str]

class QueueConversationEventTopicMessageDetailsFields(f.Object):
    messageId: f.Text[str]
    messageTime: f.Text[str]
    messageStatus: f.Text[Literal[
        "queued",
        "sent",
        "failed",
        "received",
        "delivery-success",
        "delivery-failed",
        "read",
        "removed",
        "published",
    ]]
    messageSegmentCount: f.Number
    media: QueueConversationEventTopicMessageMediaFields
    errorInfo: QueueConversationEventTopicErrorDetailsFields
    stickers: QueueConversationEventTopicMessageStickerFields
    messageMetadata: QueueConversationEventTopicMessageMetadataFields
    socialVisibility: f.Text[Literal[
        "private",
        "public",
    ]]

class QueueConversationEventTopicMessageMediaFields(f.Object):
    url: f.Text[str]
    mediaType: f.Text[str]
    contentLengthBytes: f.Number
    name: f.Text[str]
    id: f.Text[str]

class QueueConversationEventTopicMessageMetadataFields(f.Object):
    type: f.Text[str]
    events: QueueConversationEventTopicMessageMetadataEventFields
    content: QueueConversationEventTopicMessageMetadataContentFields

class QueueConversationEventTopicMessageMetadataContentFields(f.Object):
    contentType: f.Text[str]
    subType: f.Text[str]

class QueueConversationEventTopicMessageMetadataEventFields(f.Object):
    eventType: f.Text[str]
    subType: f.Text[str]

class QueueConversationEventTopicMessageStickerFields(f.Object):
    url: f.Text[str]
    id: f.Text[str]

class QueueConversationEventTopicParticipantFields(f.Object):
    id: f.Text[str]
    connectedTime: f.Text[str]
    endTime: f.Text[str]
    userId: f.Text[str]
    externalContactId: f.Text[str]
    externalContactInitialDivisionId: f.Text[str]
    externalOrganizationId: f.Text[str]
    name: f.Text[str]
    queueId: f.Text[str]
    groupId: f.Text[str]
    teamId: f.Text[str]
    purpose: f.Text[str]
    consultParticipantId: f.Text[str]
    address: f.Text[str]
    wrapupRequired: f.Boolean
    wrapupExpected: f.Boolean
    wrapupPrompt: f.Text[str]
    wrapupTimeoutMs: f.Number
    wrapup: QueueConversationEventTopicWrapupFields
    startAcwTime: f.Text[str]
    endAcwTime: f.Text[str]
    conversationRoutingData: QueueConversationEventTopicConversationRoutingDataFields
    alertingTimeoutMs: f.Number
    monitoredParticipantId: f.Text[str]
    screenMonitoredParticipantId: f.Text[str]
    coachedParticipantId: f.Text[str]
    bargedParticipantId: f.Text[str]
    mediaRoles: f.Text[str]
    screenRecordingState: f.Text[Literal[
        "requested",
        "active",
        "paused",
        "stopped",
        "error",
        "timeout",
    ]]
    flaggedReason: f.Text[str]
    attributes: f.Map[f.Text[str]]
    calls: QueueConversationEventTopicCallFields
    callbacks: QueueConversationEventTopicCallbackFields
    chats: QueueConversationEventTopicChatFields
    cobrowsesessions: QueueConversationEventTopicCobrowseFields
    emails: QueueConversationEventTopicEmailFields
    messages: QueueConversationEventTopicMessageFields
    internalMessages: QueueConversationEventTopicInternalMessageFields
    screenMonitorings: QueueConversationEventTopicScreenMonitoringFields
    screenshares: QueueConversationEventTopicScreenShareFields
    socialExpressions: QueueConversationEventTopicSocialExpressionFields
    videos: QueueConversationEventTopicVideoFields
    workflow: QueueConversationEventTopicWorkflowFields

class QueueConversationEventTopicPhoneNumberColumnFields(f.Object):
    columnName: f.Text[str]
    type: f.Text[str]

class QueueConversationEventTopicQueueMediaSettingsFields(f.Object):
    alertingTimeoutSeconds: f.Number
    autoAnswerAlertToneSeconds: f.Number
    manualAnswerAlertToneSeconds: f.Number
    enableAutoAnswer: f.Boolean

class QueueConversationEventTopicRecordersStateFields(f.Object):
    adhocState: f.Text[str]
    customerExperienceState: f.Text[str]
    agentExperienceState: f.Text[str]
    snippetState: f.Text[str]

class QueueConversationEventTopicScoredAgentFields(f.Object):
    agent: QueueConversationEventTopicUriReferenceFields
    score: f.Number

class QueueConversationEventTopicScreenMonitoringFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "none",
        "connected",
        "disconnected",
    ]]
    initialState: f.Text[Literal[
        "none",
        "connected",
        "disconnected",
    ]]
    provider: f.Text[str]
    disconnectType: f.Text[Literal["system"]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    targetUserId: f.Text[str]
    screenMonitoringId: f.Text[str]
    monitoringType: f.Text[Literal[
        "Unknown",
        "AgentLevel",
        "ConversationLevel",
    ]]
    count: f.Number

class QueueConversationEventTopicScreenShareFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    self: QueueConversationEventTopicAddressFields
    id: f.Text[str]
    context: f.Text[str]
    sharing: f.Boolean
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    peerCount: f.Number
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields

class QueueConversationEventTopicSocialExpressionFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    id: f.Text[str]
    socialMediaId: f.Text[str]
    socialMediaHub: f.Text[str]
    socialUserName: f.Text[str]
    previewText: f.Text[str]
    recordingId: f.Text[str]
    held: f.Boolean
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    startHoldTime: f.Text[str]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean

class QueueConversationEventTopicTransferDestinationFields(f.Object):
    userId: f.Text[str]
    address: f.Text[str]

class QueueConversationEventTopicTransferInitiatorFields(f.Object):
    userId: f.Text[str]

class QueueConversationEventTopicTransferModifedByFields(f.Object):
    id: f.Text[str]
    selfUri: f.Text[str]

class QueueConversationEventTopicTransferResponseFields(f.Object):
    id: f.Text[str]
    state: f.Text[Literal[
        "pending",
        "active",
        "complete",
        "canceled",
        "failed",
        "timeout",
        "unknown",
    ]]
    dateIssued: f.Text[str]
    initiator: QueueConversationEventTopicTransferInitiatorFields
    modifiedBy: QueueConversationEventTopicTransferModifedByFields
    destination: QueueConversationEventTopicTransferDestinationFields
    transferType: f.Text[Literal[
        "attended",
        "unattended",
    ]]

class QueueConversationEventTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class QueueConversationEventTopicVideoFields(f.Object):
    state: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    initialState: f.Text[Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "none",
    ]]
    self: QueueConversationEventTopicAddressFields
    id: f.Text[str]
    context: f.Text[str]
    audioMuted: f.Boolean
    videoMuted: f.Boolean
    sharingScreen: f.Boolean
    peerCount: f.Number
    provider: f.Text[str]
    scriptId: f.Text[str]
    peerId: f.Text[str]
    disconnectType: f.Text[Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ]]
    connectedTime: f.Text[str]
    disconnectedTime: f.Text[str]
    msids: f.Text[str]
    wrapup: QueueConversationEventTopicWrapupFields
    afterCallWork: QueueConversationEventTopicAfterCallWorkFields
    afterCallWorkRequired: f.Boolean
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettingsFields

class QueueConversationEventTopicVoicemailFields(f.Object):
    id: f.Text[str]
    uploadStatus: f.Text[Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ]]

class QueueConversationEventTopicWorkflowFields(f.Object):
    workflowId: f.Text[str]

class QueueConversationEventTopicWrapupFields(f.Object):
    code: f.Text[str]
    notes: f.Text[str]
    tags: f.Text[str]
    durationSeconds: f.Number
    endTime: f.Text[str]

class QueueUserEventTopicQueueMemberFields(f.Object):
    id: f.Text[str]
    user: QueueUserEventTopicUserReferenceFields
    queueId: f.Text[str]
    joined: f.Boolean
    additionalProperties: f.Map[f.Map[f.Anything]]

class QueueUserEventTopicQueueMemberDetailFields(TopicDetailFields):
    eventBody: QueueUserEventTopicQueueMemberFields

class QueueUserEventTopicUserReferenceFields(f.Object):
    id: f.Text[str]

class RecordingEventMediaResultFields(f.Object):
    channelId: f.Text[str]
    waveUri: f.Text[str]
    mediaUri: f.Text[str]
    waveformData: f.Number

class RecordingEventRecordingFields(f.Object):
    id: f.Text[str]
    conversationId: f.Text[str]
    fileState: f.Text[str]
    mediaUris: RecordingEventMediaResultFields
    estimatedTranscodeTimeMs: f.Number
    actualTranscodeTimeMs: f.Number

class RecordingEventRecordingDetailFields(TopicDetailFields):
    eventBody: RecordingEventRecordingFields

class UserRoutingStatusErrorInfoFields(f.Object):
    errorCode: f.Text[str]
    status: f.Number
    correlationId: f.Text[str]
    userMessage: f.Text[str]
    userParamsMessage: f.Text[str]
    userParams: UserRoutingStatusUserParamFields

class UserRoutingStatusRoutingStatusFields(f.Object):
    status: f.Text[Literal[
        "OFF_QUEUE",
        "IDLE",
        "INTERACTING",
        "NOT_RESPONDING",
        "COMMUNICATING",
    ]]
    startTime: f.Text[str]

class UserRoutingStatusUserParamFields(f.Object):
    key: f.Text[str]
    value: f.Text[str]
    additionalProperties: f.Map[f.Map[f.Anything]]

class UserRoutingStatusUserRoutingStatusFields(f.Object):
    id: f.Text[str]
    routingStatus: UserRoutingStatusRoutingStatusFields
    errorInfo: UserRoutingStatusErrorInfoFields

class UserRoutingStatusUserRoutingStatusDetailFields(TopicDetailFields):
    eventBody: UserRoutingStatusUserRoutingStatusFields

class StatEventFlowTopicIntervalMetricsFields(f.Object):
    interval: f.Text[str]
    metrics: StatEventFlowTopicMetricStatsFields

class StatEventFlowTopicMetricStatsFields(f.Object):
    metric: f.Text[str]
    qualifier: f.Text[str]
    stats: f.Map[f.Number]

class StatEventFlowTopicStatsNotificationFields(f.Object):
    group: f.Map[f.Text[str]]
    data: StatEventFlowTopicIntervalMetricsFields

class StatEventFlowTopicStatsNotificationDetailFields(TopicDetailFields):
    eventBody: StatEventFlowTopicStatsNotificationFields

class StatEventFlowOutcomeTopicIntervalMetricsFields(f.Object):
    interval: f.Text[str]
    metrics: StatEventFlowOutcomeTopicMetricStatsFields

class StatEventFlowOutcomeTopicMetricStatsFields(f.Object):
    metric: f.Text[str]
    qualifier: f.Text[str]
    stats: f.Map[f.Number]

class StatEventFlowOutcomeTopicStatsNotificationFields(f.Object):
    group: f.Map[f.Text[str]]
    data: StatEventFlowOutcomeTopicIntervalMetricsFields

class StatEventFlowOutcomeTopicStatsNotificationDetailFields(TopicDetailFields):
    eventBody: StatEventFlowOutcomeTopicStatsNotificationFields

class StatEventQueueTopicIntervalMetricsFields(f.Object):
    interval: f.Text[str]
    metrics: StatEventQueueTopicMetricStatsFields

class StatEventQueueTopicMetricStatsFields(f.Object):
    metric: f.Text[str]
    qualifier: f.Text[str]
    stats: f.Map[f.Number]

class StatEventQueueTopicStatsNotificationFields(f.Object):
    group: f.Map[f.Text[str]]
    data: StatEventQueueTopicIntervalMetricsFields

class StatEventQueueTopicStatsNotificationDetailFields(TopicDetailFields):
    eventBody: StatEventQueueTopicStatsNotificationFields

class StatEventUserTopicIntervalMetricsFields(f.Object):
    interval: f.Text[str]
    metrics: StatEventUserTopicMetricStatsFields

class StatEventUserTopicMetricStatsFields(f.Object):
    metric: f.Text[str]
    qualifier: f.Text[str]
    stats: f.Map[f.Number]

class StatEventUserTopicStatsNotificationFields(f.Object):
    group: f.Map[f.Text[str]]
    data: StatEventUserTopicIntervalMetricsFields

class StatEventUserTopicStatsNotificationDetailFields(TopicDetailFields):
    eventBody: StatEventUserTopicStatsNotificationFields

class StatEventWrapUpCodeTopicIntervalMetricsFields(f.Object):
    interval: f.Text[str]
    metrics: StatEventWrapUpCodeTopicMetricStatsFields

class StatEventWrapUpCodeTopicMetricStatsFields(f.Object):
    metric: f.Text[str]
    qualifier: f.Text[str]
    stats: f.Map[f.Number]

class StatEventWrapUpCodeTopicStatsNotificationFields(f.Object):
    group: f.Map[f.Text[str]]
    data: StatEventWrapUpCodeTopicIntervalMetricsFields

class StatEventWrapUpCodeTopicStatsNotificationDetailFields(TopicDetailFields):
    eventBody: StatEventWrapUpCodeTopicStatsNotificationFields

class UserStationChangeTopicUserFields(f.Object):
    id: f.Text[str]

class UserStationChangeTopicUserStationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    associatedUser: UserStationChangeTopicUserFields

class UserStationChangeTopicUserStationsFields(f.Object):
    associatedStation: UserStationChangeTopicUserStationFields

class UserStationChangeTopicUserStationsDetailFields(TopicDetailFields):
    eventBody: UserStationChangeTopicUserStationsFields

class UserTokensTopicTokenNotificationFields(f.Object):
    user: UserTokensTopicUriReferenceFields
    ipAddress: f.Text[str]
    dateCreated: f.Text[str]
    tokenExpirationDate: f.Text[str]
    sessionId: f.Text[str]
    clientId: f.Text[str]
    tokenHash: f.Text[str]

class UserTokensTopicTokenNotificationDetailFields(TopicDetailFields):
    eventBody: UserTokensTopicTokenNotificationFields

class UserTokensTopicUriReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class TopicDetailFields(f.Object):
    topicName: f.Text[str]
    version: f.Text[str]
    eventBody: f.Anything
    metadata: TopicMetadataFields
    timestamp: f.Text[str]

class TopicMetadataFields(f.Object):
    CorrelationId: f.Text[str]

class TranscriptionTopicTranscriptAlternativeFields(f.Object):
    confidence: f.Number
    offsetMs: f.Number
    durationMs: f.Number
    transcript: f.Text[str]
    words: TranscriptionTopicTranscriptWordFields
    decoratedTranscript: f.Text[str]
    decoratedWords: TranscriptionTopicTranscriptWordFields

class TranscriptionTopicTranscriptResultFields(f.Object):
    utteranceId: f.Text[str]
    isFinal: f.Boolean
    channel: f.Text[Literal[
        "UNKNOWN",
        "INTERNAL",
        "EXTERNAL",
        "BOTH",
    ]]
    alternatives: TranscriptionTopicTranscriptAlternativeFields
    agentAssistantId: f.Text[str]
    engineProvider: f.Text[str]
    engineId: f.Text[str]
    engineName: f.Text[str]
    dialect: f.Text[str]
    speechTextAnalyticsProgramId: f.Text[str]
    agentAssistEnabled: f.Boolean
    voiceTranscriptionEnabled: f.Boolean

class TranscriptionTopicTranscriptWordFields(f.Object):
    confidence: f.Number
    startTimeMs: f.Number
    offsetMs: f.Number
    durationMs: f.Number
    word: f.Text[str]

class TranscriptionTopicTranscriptionMessageFields(f.Object):
    eventTime: f.Text[str]
    organizationId: f.Text[str]
    conversationId: f.Text[str]
    communicationId: f.Text[str]
    sessionStartTimeMs: f.Number
    transcriptionStartTimeMs: f.Number
    transcripts: TranscriptionTopicTranscriptResultFields
    status: TranscriptionTopicTranscriptionRequestStatusFields
    speechTextAnalyticsProgramId: f.Text[str]

class TranscriptionTopicTranscriptionMessageDetailFields(TopicDetailFields):
    eventBody: TranscriptionTopicTranscriptionMessageFields

class TranscriptionTopicTranscriptionRequestStatusFields(f.Object):
    offsetMs: f.Number
    status: f.Text[Literal[
        "UNKNOWN",
        "SESSION_ONGOING",
        "SESSION_ENDED",
    ]]

class TrunkInstanceTopicTrunkFields(f.Object):
    id: f.Text[str]
    connectedStatus: TrunkInstanceTopicTrunkConnectedStatusFields
    optionsStatus: TrunkInstanceTopicTrunkMetricsOptionsFields
    registersStatus: TrunkInstanceTopicTrunkMetricsRegistersFields
    ipStatus: TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields

class TrunkInstanceTopicTrunkConnectedStatusFields(f.Object):
    connected: f.Boolean
    connectedStateTime: f.Text[str]

class TrunkInstanceTopicTrunkDetailFields(TopicDetailFields):
    eventBody: TrunkInstanceTopicTrunkFields

class TrunkInstanceTopicTrunkErrorInfoFields(f.Object):
    text: f.Text[str]
    code: f.Text[str]
    details: TrunkInstanceTopicTrunkErrorInfoDetailsFields

class TrunkInstanceTopicTrunkErrorInfoDetailsFields(f.Object):
    code: f.Text[str]
    message: f.Text[str]
    hostname: f.Text[str]

class TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields(f.Object):
    address: f.Text[str]
    errorInfo: TrunkInstanceTopicTrunkErrorInfoFields

class TrunkInstanceTopicTrunkMetricsOptionsFields(f.Object):
    proxyAddress: f.Text[str]
    optionState: f.Boolean
    optionStateTime: f.Text[str]
    errorInfo: TrunkInstanceTopicTrunkErrorInfoFields

class TrunkInstanceTopicTrunkMetricsRegistersFields(f.Object):
    proxyAddress: f.Text[str]
    registerState: f.Boolean
    registerStateTime: f.Text[str]
    errorInfo: TrunkInstanceTopicTrunkErrorInfoFields

class UserConversationsEventMediaSummaryFields(f.Object):
    contactCenter: UserConversationsEventMediaSummaryDetailFields
    enterprise: UserConversationsEventMediaSummaryDetailFields

class UserConversationsEventMediaSummaryDetailFields(f.Object):
    active: f.Number
    acw: f.Number

class UserConversationsEventUserConversationSummaryFields(f.Object):
    userId: f.Text[str]
    call: UserConversationsEventMediaSummaryFields
    callback: UserConversationsEventMediaSummaryFields
    email: UserConversationsEventMediaSummaryFields
    message: UserConversationsEventMediaSummaryFields
    chat: UserConversationsEventMediaSummaryFields
    socialExpression: UserConversationsEventMediaSummaryFields
    video: UserConversationsEventMediaSummaryFields

class UserConversationsEventUserConversationSummaryDetailFields(TopicDetailFields):
    eventBody: UserConversationsEventUserConversationSummaryFields

class UserEndDetailEventTopicUserEndEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    disconnectType: f.Text[Literal[
        "UNKNOWN",
        "ENDPOINT",
        "CLIENT",
        "SYSTEM",
        "TRANSFER",
        "ERROR",
        "PEER",
        "OTHER",
        "SPAM",
        "TIMEOUT",
        "TRANSPORT_FAILURE",
        "CONFERENCE_TRANSFER",
        "CONSULT_TRANSFER",
        "FORWARD_TRANSFER",
        "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER",
        "UNCALLABLE",
        "DND_ENDPOINT",
        "DND_TRANSFER",
        "INACTIVITY",
        "SESSION_EXPIRED",
        "TAKEOVER",
    ]]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    userId: f.Text[str]
    divisionId: f.Text[str]
    queueId: f.Text[str]
    interactingDurationMs: f.Number
    heldDurationMs: f.Number
    alertingDurationMs: f.Number
    contactingDurationMs: f.Number
    dialingDurationMs: f.Number
    callbackDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class UserEndDetailEventTopicUserEndEventDetailFields(TopicDetailFields):
    eventBody: UserEndDetailEventTopicUserEndEventFields

class UserStartDetailEventTopicUserStartEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    userId: f.Text[str]
    divisionId: f.Text[str]
    queueId: f.Text[str]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class UserStartDetailEventTopicUserStartEventDetailFields(TopicDetailFields):
    eventBody: UserStartDetailEventTopicUserStartEventFields

class VoicemailEndDetailEventTopicVoicemailEndEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    disconnectType: f.Text[Literal[
        "UNKNOWN",
        "ENDPOINT",
        "CLIENT",
        "SYSTEM",
        "TRANSFER",
        "ERROR",
        "PEER",
        "OTHER",
        "SPAM",
        "TIMEOUT",
        "TRANSPORT_FAILURE",
        "CONFERENCE_TRANSFER",
        "CONSULT_TRANSFER",
        "FORWARD_TRANSFER",
        "NO_ANSWER_TRANSFER",
        "NOT_AVAILABLE_TRANSFER",
        "UNCALLABLE",
        "DND_ENDPOINT",
        "DND_TRANSFER",
        "INACTIVITY",
        "SESSION_EXPIRED",
        "TAKEOVER",
    ]]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    userId: f.Text[str]
    queueId: f.Text[str]
    divisionId: f.Text[str]
    voicemailDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class VoicemailEndDetailEventTopicVoicemailEndEventDetailFields(TopicDetailFields):
    eventBody: VoicemailEndDetailEventTopicVoicemailEndEventFields

class VoicemailMessagesTopicOwnerFields(f.Object):
    id: f.Text[str]

class VoicemailMessagesTopicVoicemailCopyRecordFields(f.Object):
    user: VoicemailMessagesTopicOwnerFields
    group: VoicemailMessagesTopicOwnerFields

class VoicemailMessagesTopicVoicemailMessageFields(f.Object):
    id: f.Text[str]
    read: f.Boolean
    audioRecordingDurationSeconds: f.Number
    audioRecordingSizeBytes: f.Number
    createdDate: f.Text[str]
    modifiedDate: f.Text[str]
    createdDateString: f.Text[str]
    callerAddress: f.Text[str]
    callerName: f.Text[str]
    action: f.Text[str]
    note: f.Text[str]
    deleted: f.Boolean
    modifiedByUserId: f.Text[str]
    copiedTo: VoicemailMessagesTopicVoicemailCopyRecordFields
    copiedFrom: VoicemailMessagesTopicVoicemailCopyRecordFields
    modifiedDateString: f.Text[str]

class VoicemailMessagesTopicVoicemailMessageDetailFields(TopicDetailFields):
    eventBody: VoicemailMessagesTopicVoicemailMessageFields

class VoicemailStartDetailEventTopicVoicemailStartEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    userId: f.Text[str]
    queueId: f.Text[str]
    divisionId: f.Text[str]
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class VoicemailStartDetailEventTopicVoicemailStartEventDetailFields(TopicDetailFields):
    eventBody: VoicemailStartDetailEventTopicVoicemailStartEventFields

class WrapupDetailEventTopicWrapupEventFields(f.Object):
    eventTime: f.Number
    conversationId: f.Text[str]
    participantId: f.Text[str]
    sessionId: f.Text[str]
    mediaType: f.Text[Literal[
        "UNKNOWN",
        "VOICE",
        "CHAT",
        "EMAIL",
        "CALLBACK",
        "COBROWSE",
        "VIDEO",
        "SCREENSHARE",
        "MESSAGE",
        "INTERNALMESSAGE",
        "SCREENMONITORING",
    ]]
    provider: f.Text[str]
    direction: f.Text[Literal[
        "UNKNOWN",
        "INBOUND",
        "OUTBOUND",
    ]]
    ani: f.Text[str]
    dnis: f.Text[str]
    addressTo: f.Text[str]
    addressFrom: f.Text[str]
    callbackUserName: f.Text[str]
    callbackNumbers: f.Text[str]
    callbackScheduledTime: f.Number
    subject: f.Text[str]
    messageType: f.Text[Literal[
        "UNKNOWN",
        "SMS",
        "TWITTER",
        "FACEBOOK",
        "LINE",
        "WHATSAPP",
        "WEBMESSAGING",
        "OPEN",
        "INSTAGRAM",
        "APPLE",
        "LINKEDIN",
    ]]
    queueId: f.Text[str]
    wrapupCode: f.Text[str]
    wrapupNotes: f.Text[str]
    wrapupDurationMs: f.Number
    conversationExternalContactIds: f.Text[str]
    conversationExternalOrganizationIds: f.Text[str]
    utilizationLabel: f.Text[str]

class WrapupDetailEventTopicWrapupEventDetailFields(TopicDetailFields):
    eventBody: WrapupDetailEventTopicWrapupEventFields

