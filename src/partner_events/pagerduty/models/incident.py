# Generated from schemas/pagerduty by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.pagerduty.models._types import LogEntry, Webhook


class AccountFeatures(Model):
    response_automation: bool | None = None


class Alert(Model):
    alert_key: str


class AlertCounts(Model):
    all: int
    triggered: int
    resolved: int


class AlertGroupingParameters(Model):
    config: JsonObject | None = None
    type: str | None = None


class PendingAction(Model):
    type: str
    at: str
    to: str | None = None


class Priority(Model):
    id: str
    type: str
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    name: str | None = None
    description: str | None = None
    color: str | None = None
    order: int | None = None


class Reference(Model):
    """https://developer.pagerduty.com/docs/rest-api-v2/resource-references/"""

    id: str
    type: str
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None


class Acknowledgement(Model):
    at: str
    acknowledger: Reference


class Assignment(Model):
    at: str
    assignee: Reference


class ExternalReference(Model):
    id: str
    type: str
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    external_id: str | None = None
    external_url: str | None = None
    sync: bool | None = None
    webhook: Reference | None = None


class UrgencyRule(Model):
    type: str
    urgency: str | None = None
    during_support_hours: JsonObject | None = None
    outside_support_hours: JsonObject | None = None


class Service(Model):
    """https://developer.pagerduty.com/api-reference/"""

    id: str
    type: str
    name: str
    description: str | None = None
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    status: str
    created_at: str
    last_incident_timestamp: str | None = None
    escalation_policy: Reference
    teams: list[Reference]
    alert_creation: str | None = None
    incident_urgency_rule: UrgencyRule | None = None
    acknowledgement_timeout: int | None = None
    auto_resolve_timeout: int | None = None
    alert_grouping: Json | None = None
    alert_grouping_timeout: int | None = None
    integrations: list[Reference] | None = None
    addons: list[JsonObject] | None = None
    scheduled_actions: list[JsonObject] | None = None
    support_hours: JsonObject | None = None
    metadata: JsonObject | None = None
    response_play: Json | None = None
    alert_grouping_parameters: AlertGroupingParameters | None = None
    privilege: Json | None = None
    updated_at: str | None = None


class Incident(Model):
    """https://developer.pagerduty.com/api-reference/"""

    id: str
    type: str
    incident_number: int
    title: str
    description: str | None = None
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    status: str
    urgency: str
    incident_key: str | None = None
    created_at: str
    last_status_change_at: str
    last_status_change_by: Reference
    service: Service
    escalation_policy: Reference
    first_trigger_log_entry: Reference
    assignments: list[Assignment]
    acknowledgements: list[Acknowledgement]
    pending_actions: list[PendingAction]
    teams: list[Reference]
    impacted_services: list[Reference]
    alerts: list[Alert]
    alert_counts: AlertCounts
    priority: Priority | None = None
    resolve_reason: str | None = None
    is_mergeable: bool | None = None
    external_references: list[ExternalReference] | None = None
    metadata: JsonObject | None = None
    basic_alert_grouping: Json | None = None
    alert_grouping: Json | None = None
    incidents_responders: list[JsonObject] | None = None
    responder_requests: list[JsonObject] | None = None
    subscriber_requests: list[JsonObject] | None = None
    assigned_via: str | None = None
    importance: Json | None = None
    privilege: Json | None = None


class PagerDutyDetail(Model):
    """https://developer.pagerduty.com/docs/webhooks/v2-overview/"""

    id: str
    event: str
    created_on: str
    incident: Incident
    log_entries: list[LogEntry]
    webhook: Webhook | None = None
    account_features: AccountFeatures | None = None
    account_id: str | None = None
