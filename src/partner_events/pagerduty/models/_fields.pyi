# Generated for type checkers alone; read `fields` of an event class.
# From schemas/pagerduty by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class PagerDutyDetailFields(f.Object):
    id: f.Text[str]
    event: f.Text[Literal[
        "incident.acknowledge",
        "incident.annotate",
        "incident.assign",
        "incident.custom",
        "incident.delegate",
        "incident.escalate",
        "incident.resolve",
        "incident.trigger",
        "incident.unacknowledge",
    ]]
    created_on: f.Text[str]
    incident: IncidentFields
    log_entries: LogEntryFields
    webhook: WebhookFields
    account_features: AccountFeaturesFields
    account_id: f.Text[str]

class AccountFeaturesFields(f.Object):
    response_automation: f.Boolean

class ReferenceFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]

class IncidentFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    incident_number: f.Number
    title: f.Text[str]
    description: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    status: f.Text[Literal[
        "acknowledged",
        "resolved",
        "triggered",
    ]]
    urgency: f.Text[Literal[
        "high",
        "low",
    ]]
    incident_key: f.Text[str]
    created_at: f.Text[str]
    last_status_change_at: f.Text[str]
    last_status_change_by: ReferenceFields
    service: ServiceFields
    escalation_policy: ReferenceFields
    first_trigger_log_entry: ReferenceFields
    assignments: AssignmentFields
    acknowledgements: AcknowledgementFields
    pending_actions: PendingActionFields
    teams: ReferenceFields
    impacted_services: ReferenceFields
    alerts: AlertFields
    alert_counts: AlertCountsFields
    priority: PriorityFields
    resolve_reason: f.Text[Literal["merged"]]
    is_mergeable: f.Boolean
    external_references: ExternalReferenceFields
    metadata: f.Map[f.Anything]
    basic_alert_grouping: f.Anything
    alert_grouping: f.Anything
    incidents_responders: f.Map[f.Anything]
    responder_requests: f.Map[f.Anything]
    subscriber_requests: f.Map[f.Anything]
    assigned_via: f.Text[str]
    importance: f.Anything
    privilege: f.Anything

class AssignmentFields(f.Object):
    at: f.Text[str]
    assignee: ReferenceFields

class AcknowledgementFields(f.Object):
    at: f.Text[str]
    acknowledger: ReferenceFields

class PendingActionFields(f.Object):
    type: f.Text[Literal[
        "escalate",
        "resolve",
        "unacknowledge",
        "urgency_change",
    ]]
    at: f.Text[str]
    to: f.Text[Literal[
        "high",
        "low",
    ]]

class AlertFields(f.Object):
    alert_key: f.Text[str]

class AlertCountsFields(f.Object):
    all: f.Number
    triggered: f.Number
    resolved: f.Number

class PriorityFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    color: f.Text[str]
    order: f.Number

class ExternalReferenceFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    external_id: f.Text[str]
    external_url: f.Text[str]
    sync: f.Boolean
    webhook: ReferenceFields

class ServiceFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    status: f.Text[Literal[
        "active",
        "critical",
        "disabled",
        "maintenance",
        "warning",
    ]]
    created_at: f.Text[str]
    last_incident_timestamp: f.Text[str]
    escalation_policy: ReferenceFields
    teams: ReferenceFields
    alert_creation: f.Text[Literal[
        "create_alerts_and_incidents",
        "create_incidents",
    ]]
    incident_urgency_rule: UrgencyRuleFields
    acknowledgement_timeout: f.Number
    auto_resolve_timeout: f.Number
    alert_grouping: f.Anything
    alert_grouping_timeout: f.Number
    integrations: ReferenceFields
    addons: f.Map[f.Anything]
    scheduled_actions: f.Map[f.Anything]
    support_hours: f.Map[f.Anything]
    metadata: f.Map[f.Anything]
    response_play: f.Anything
    alert_grouping_parameters: AlertGroupingParametersFields
    privilege: f.Anything
    updated_at: f.Text[str]

class UrgencyRuleFields(f.Object):
    type: f.Text[str]
    urgency: f.Text[str]
    during_support_hours: f.Map[f.Anything]
    outside_support_hours: f.Map[f.Anything]

class AlertGroupingParametersFields(f.Object):
    config: f.Map[f.Anything]
    type: f.Text[str]

class LogEntryFields(f.Object):
    id: f.Text[str]
    type: f.Text[Literal[
        "acknowledge_log_entry",
        "annotate_log_entry",
        "assign_log_entry",
        "delegate_log_entry",
        "escalate_log_entry",
        "resolve_log_entry",
        "trigger_log_entry",
        "unacknowledge_log_entry",
    ]]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    created_at: f.Text[str]
    agent: ReferenceFields
    channel: ChannelFields
    service: ReferenceFields
    incident: ReferenceFields
    teams: ReferenceFields
    contexts: f.Map[f.Anything]
    note: f.Text[str]
    event_details: f.Map[f.Anything]
    assignees: ReferenceFields
    acknowledgement_timeout: f.Number

class ChannelFields(f.Object):
    type: f.Text[str]
    summary: f.Text[str]
    subject: f.Text[str]
    content: f.Text[str]
    details: f.Anything
    details_omitted: f.Boolean
    body_omitted: f.Boolean

class WebhookFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    endpoint_url: f.Text[str]
    webhook_object: ReferenceFields
    config: f.Map[f.Anything]
    outbound_integration: ReferenceFields
    accounts_addon: AddonFields

class AddonFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    addon_id: f.Text[str]
    name: f.Text[str]
    version: f.Text[str]
    location: f.Text[str]
    key: f.Text[str]
    url: f.Text[str]
    description: f.Text[str]
    help_url: f.Text[str]
    summary: f.Text[str]
    self: f.Text[str]
    html_url: f.Text[str]
    config: f.Map[f.Anything]

