# Generated for type checkers alone; read `fields` of an event class.
# From schemas/buildkite by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AgentDetailFields(DetailFields):
    agent: AgentFields
    token: AgentTokenFields

class AgentFields(AgentReferenceFields):
    graphql_id: f.Text[str]
    connection_state: f.Text[Literal[
        "connected",
        "disconnected",
        "lost",
        "stopped",
        "stopping",
    ]]
    name: f.Text[str]
    version: f.Text[str]
    ip_address: f.Text[str]
    hostname: f.Text[str]
    pid: f.Text[str]
    priority: f.Number
    meta_data: f.Text[str]
    connected_at: f.Text[str]
    disconnected_at: f.Text[str]
    lost_at: f.Text[str]
    token: f.Text[str]

class AgentTokenFields(f.Object):
    uuid: f.Text[str]
    created_at: f.Text[str]
    description: f.Text[str]

class AgentBlockedDetailFields(RegistrationBlockedDetailFields):
    agent: AgentFields

class AgentReferenceFields(f.Object):
    uuid: f.Text[str]

class AuditDetailFields(DetailFields):
    event: AuditRecordFields
    actor: ActorFields

class AuditRecordFields(f.Object):
    uuid: f.Text[str]
    occurred_at: f.Text[str]
    type: f.Text[Literal[
        "AGENT_TOKEN_CREATED",
        "AGENT_TOKEN_REVOKED",
        "AGENT_TOKEN_UPDATED",
        "API_ACCESS_TOKEN_CREATED",
        "API_ACCESS_TOKEN_DELETED",
        "API_ACCESS_TOKEN_ORGANIZATION_ACCESS_REVOKED",
        "API_ACCESS_TOKEN_UPDATED",
        "API_APPLICATION_CREATED",
        "API_APPLICATION_DELETED",
        "API_APPLICATION_DISABLED",
        "API_APPLICATION_ENABLED",
        "API_APPLICATION_UPDATED",
        "AUTHORIZATION_CREATED",
        "AUTHORIZATION_DELETED",
        "BUILD_PAGE_SETTING_CREATED",
        "BUILD_PAGE_SETTING_DESTROYED",
        "BUILD_PAGE_SETTING_UPDATED",
        "CACHE_REGISTRY_CREATED",
        "CACHE_REGISTRY_DELETED",
        "CACHE_REGISTRY_UPDATED",
        "CLUSTER_CREATED",
        "CLUSTER_DELETED",
        "CLUSTER_PERMISSION_CREATED",
        "CLUSTER_PERMISSION_DELETED",
        "CLUSTER_QUEUE_CREATED",
        "CLUSTER_QUEUE_DELETED",
        "CLUSTER_QUEUE_MIGRATION_CREATED",
        "CLUSTER_QUEUE_MIGRATION_DELETED",
        "CLUSTER_QUEUE_MIGRATION_UPDATED",
        "CLUSTER_QUEUE_TOKEN_CREATED",
        "CLUSTER_QUEUE_TOKEN_DELETED",
        "CLUSTER_QUEUE_TOKEN_UPDATED",
        "CLUSTER_QUEUE_UPDATED",
        "CLUSTER_TOKEN_CREATED",
        "CLUSTER_TOKEN_DELETED",
        "CLUSTER_TOKEN_UPDATED",
        "CLUSTER_UPDATED",
        "COMPOSITE_REGISTRY_UPSTREAM_ADDED",
        "COMPOSITE_REGISTRY_UPSTREAM_REMOVED",
        "CREDIT_CARD_ADDED",
        "CREDIT_CARD_REMOVED",
        "JOB_TERMINAL_SESSION_STARTED",
        "MODEL_PROVIDER_CREATED",
        "MODEL_PROVIDER_DELETED",
        "MODEL_PROVIDER_UPDATED",
        "NOTIFICATION_SERVICE_BROKEN",
        "NOTIFICATION_SERVICE_CREATED",
        "NOTIFICATION_SERVICE_DELETED",
        "NOTIFICATION_SERVICE_DISABLED",
        "NOTIFICATION_SERVICE_ENABLED",
        "NOTIFICATION_SERVICE_UPDATED",
        "OAUTH_APPLICATION_AUTHORIZED",
        "ORGANIZATION_BANNER_CREATED",
        "ORGANIZATION_BANNER_DELETED",
        "ORGANIZATION_BANNER_UPDATED",
        "ORGANIZATION_BILLING_SETTING_UPDATED",
        "ORGANIZATION_BUILD_EXPORT_UPDATED",
        "ORGANIZATION_CREATED",
        "ORGANIZATION_DELETED",
        "ORGANIZATION_IMPERSONATION_REQUEST_APPROVED",
        "ORGANIZATION_IMPERSONATION_REQUEST_REVOKED",
        "ORGANIZATION_INVITATION_ACCEPTED",
        "ORGANIZATION_INVITATION_CREATED",
        "ORGANIZATION_INVITATION_RESENT",
        "ORGANIZATION_INVITATION_REVOKED",
        "ORGANIZATION_MEMBER_CREATED",
        "ORGANIZATION_MEMBER_DELETED",
        "ORGANIZATION_MEMBER_UPDATED",
        "ORGANIZATION_SECURITY_SETTINGS_UPDATED",
        "ORGANIZATION_TEAMS_DISABLED",
        "ORGANIZATION_TEAMS_ENABLED",
        "ORGANIZATION_UPDATED",
        "PIPELINE_CREATED",
        "PIPELINE_DELETED",
        "PIPELINE_SCHEDULE_CREATED",
        "PIPELINE_SCHEDULE_DELETED",
        "PIPELINE_SCHEDULE_UPDATED",
        "PIPELINE_TEMPLATE_CREATED",
        "PIPELINE_TEMPLATE_DELETED",
        "PIPELINE_TEMPLATE_UPDATED",
        "PIPELINE_TRIGGER_CREATED",
        "PIPELINE_TRIGGER_DELETED",
        "PIPELINE_TRIGGER_UPDATED",
        "PIPELINE_UPDATED",
        "PIPELINE_VISIBILITY_CHANGED",
        "PIPELINE_WEBHOOK_URL_ROTATED",
        "PORTAL_CREATED",
        "PORTAL_DELETED",
        "PORTAL_SECRET_CREATED",
        "PORTAL_SECRET_DELETED",
        "PORTAL_TOKEN_CODE_AUTHORIZED",
        "PORTAL_TOKEN_CREATED",
        "PORTAL_TOKEN_DELETED",
        "PORTAL_UPDATED",
        "REGISTRY_CREATED",
        "REGISTRY_DELETED",
        "REGISTRY_TOKEN_CREATED",
        "REGISTRY_TOKEN_DELETED",
        "REGISTRY_TOKEN_UPDATED",
        "REGISTRY_UPDATED",
        "REGISTRY_VISIBILITY_CHANGED",
        "RULE_CREATED",
        "RULE_DELETED",
        "RULE_UPDATED",
        "SCM_PIPELINE_SETTINGS_CREATED",
        "SCM_PIPELINE_SETTINGS_DELETED",
        "SCM_PIPELINE_SETTINGS_UPDATED",
        "SCM_REPOSITORY_HOST_CREATED",
        "SCM_REPOSITORY_HOST_DESTROYED",
        "SCM_REPOSITORY_HOST_UPDATED",
        "SCM_SERVICE_CREATED",
        "SCM_SERVICE_DELETED",
        "SCM_SERVICE_UPDATED",
        "SECRET_CREATED",
        "SECRET_DELETED",
        "SECRET_QUERIED",
        "SECRET_READ",
        "SECRET_UPDATED",
        "SECRET_VALUE_UPDATED",
        "SSO_PROVIDER_CREATED",
        "SSO_PROVIDER_DELETED",
        "SSO_PROVIDER_DISABLED",
        "SSO_PROVIDER_ENABLED",
        "SSO_PROVIDER_UPDATED",
        "STORAGE_CREATED",
        "SUBSCRIPTION_ACTIVATED",
        "SUBSCRIPTION_CANCELED",
        "SUBSCRIPTION_CREATED",
        "SUBSCRIPTION_PLAN_ADDED",
        "SUBSCRIPTION_PLAN_CANCELATION_SCHEDULED",
        "SUBSCRIPTION_PLAN_CANCELED",
        "SUBSCRIPTION_PLAN_CHANGED",
        "SUBSCRIPTION_PLAN_CHANGE_SCHEDULED",
        "SUBSCRIPTION_SCHEDULED_PLAN_CHANGE_CANCELED",
        "SUBSCRIPTION_TRIAL_EXPIRED",
        "SUITE_API_TOKEN_REGENERATED",
        "SUITE_CREATED",
        "SUITE_DELETED",
        "SUITE_MONITOR_CREATED",
        "SUITE_MONITOR_DELETED",
        "SUITE_MONITOR_UPDATED",
        "SUITE_SAVED_VIEW_CREATED",
        "SUITE_SAVED_VIEW_DELETED",
        "SUITE_UPDATED",
        "SUITE_VISIBILITY_CHANGED",
        "SUITE_WORKFLOW_CREATED",
        "SUITE_WORKFLOW_DELETED",
        "SUITE_WORKFLOW_UPDATED",
        "TEAM_CREATED",
        "TEAM_DELETED",
        "TEAM_MEMBER_CREATED",
        "TEAM_MEMBER_DELETED",
        "TEAM_MEMBER_UPDATED",
        "TEAM_PIPELINE_CREATED",
        "TEAM_PIPELINE_DELETED",
        "TEAM_PIPELINE_UPDATED",
        "TEAM_REGISTRY_CREATED",
        "TEAM_REGISTRY_DELETED",
        "TEAM_REGISTRY_UPDATED",
        "TEAM_SECRET_CREATED",
        "TEAM_SECRET_DELETED",
        "TEAM_SECRET_UPDATED",
        "TEAM_SUITE_CREATED",
        "TEAM_SUITE_DELETED",
        "TEAM_SUITE_UPDATED",
        "TEAM_UPDATED",
        "TEST_ENGINE_SAVED_VIEW_CREATED",
        "TEST_ENGINE_SAVED_VIEW_DELETED",
        "TEST_ENGINE_SAVED_VIEW_UPDATED",
        "USER_API_ACCESS_TOKEN_ORGANIZATION_ACCESS_ADDED",
        "USER_API_ACCESS_TOKEN_ORGANIZATION_ACCESS_REMOVED",
        "USER_EMAIL_BUILD_NOTIFICATIONS_SUPPRESSED",
        "USER_EMAIL_BUILD_NOTIFICATIONS_UNSUPPRESSED",
        "USER_EMAIL_CREATED",
        "USER_EMAIL_DELETED",
        "USER_EMAIL_MARKED_PRIMARY",
        "USER_EMAIL_VERIFIED",
        "USER_IMPERSONATED",
        "USER_PASSWORD_RESET",
        "USER_PASSWORD_RESET_REQUESTED",
        "USER_TOTP_ACTIVATED",
        "USER_TOTP_CREATED",
        "USER_TOTP_DELETED",
        "USER_UPDATED",
    ]]
    data: f.Map[f.Anything]
    subject_type: f.Text[str]
    subject_uuid: f.Text[str]
    subject_name: f.Text[str]
    context: f.Text[str]

class ActorFields(f.Object):
    name: f.Text[str]
    type: f.Text[str]
    uuid: f.Text[str]

class RegistrationBlockedDetailFields(DetailFields):
    blocked_ip: f.Text[str]
    cluster_token: ClusterTokenFields

class ClusterTokenFields(f.Object):
    uuid: f.Text[str]
    description: f.Text[str]
    allowed_ip_addresses: f.Text[str]

class BuildDetailFields(DetailFields):
    build: BuildFields
    pipeline: PipelineFields

class BuildFields(f.Object):
    uuid: f.Text[str]
    graphql_id: f.Text[str]
    number: f.Number
    commit: f.Text[str]
    message: f.Text[str]
    branch: f.Text[str]
    state: f.Text[Literal[
        "blocked",
        "canceled",
        "canceling",
        "creating",
        "failed",
        "failing",
        "not_run",
        "passed",
        "running",
        "scheduled",
        "skipped",
        "started",
    ]]
    blocked_state: f.Text[Literal[
        "blocked",
        "canceled",
        "canceling",
        "creating",
        "failed",
        "failing",
        "not_run",
        "passed",
        "running",
        "scheduled",
        "skipped",
        "started",
    ]]
    source: f.Text[str]
    started_at: f.Text[str]
    failing_at: f.Text[str]
    finished_at: f.Text[str]
    meta_data: f.Map[f.Anything]

class DetailFields(f.Object):
    version: f.Number
    organization: OrganizationFields

class OrganizationFields(f.Object):
    uuid: f.Text[str]
    graphql_id: f.Text[str]
    slug: f.Text[str]

class PipelineFields(f.Object):
    uuid: f.Text[str]
    graphql_id: f.Text[str]
    slug: f.Text[str]
    repo: f.Text[str]

class JobDetailFields(DetailFields):
    job: JobFields
    build: BuildFields
    pipeline: PipelineFields

class JobFields(f.Object):
    uuid: f.Text[str]
    graphql_id: f.Text[str]
    type: f.Text[str]
    label: f.Text[str]
    step_key: f.Text[str]
    command: f.Text[str]
    agent_query_rules: f.Text[str]
    exit_status: f.Number
    signal_reason: f.Text[Literal[
        "agent_refused",
        "agent_stop",
        "cancel",
        "process_run_error",
        "signature_rejected",
    ]]
    passed: f.Boolean
    soft_failed: f.Boolean
    state: f.Text[Literal[
        "accepted",
        "assigned",
        "blocked",
        "blocked_failed",
        "broken",
        "canceled",
        "canceling",
        "expired",
        "finished",
        "limited",
        "limiting",
        "pending",
        "platform_limited",
        "platform_limiting",
        "reserved",
        "running",
        "scheduled",
        "skipped",
        "started",
        "timed_out",
        "timing_out",
        "unblocked",
        "unblocked_failed",
        "waiting",
        "waiting_failed",
    ]]
    broken_reason: f.Text[Literal[
        "branch_mismatch",
        "conditional_failed",
        "legacy_step",
        "optimizer_removed",
        "parallelism_zero",
    ]]
    runnable_at: f.Text[str]
    started_at: f.Text[str]
    finished_at: f.Text[str]
    unblocked_by: PersonFields
    retried_in_job_id: f.Text[str]
    promised_exit_status: f.Number
    promised_exit_status_at: f.Text[str]

class PersonFields(f.Object):
    uuid: f.Text[str]
    graphql_id: f.Text[str]
    name: f.Text[str]

class JobFinishedDetailFields(JobDetailFields):
    agent: AgentReferenceFields

class JobPromisedDetailFields(JobDetailFields):
    promised_exit_status_reason: f.Text[str]

