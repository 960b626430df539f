# Generated from schemas/pagerduty by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.pagerduty.models._types import LogEntry, Webhook


class AccountFeatures(Model):
    response_automation: bool | None = None


class Alert(Model):
    alert_key: str
    """The deduplication key that the alert was sent with."""


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
    """As ISO 8601 text."""

    to: str | None = None
    """Of a change of urgency, the next one."""


class Priority(Model):
    id: str
    type: str
    summary: str | None = None
    """Its name, such as `P1`."""

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
    """What it refers to, such as `user_reference`."""

    summary: str | None = None
    """What people call it; of a user the name."""

    self: str | None = None
    """The address in PagerDuty's API."""

    html_url: str | None = None


class Acknowledgement(Model):
    at: str
    """As ISO 8601 text."""

    acknowledger: Reference


class Assignment(Model):
    at: str
    """As ISO 8601 text."""

    assignee: Reference


class ExternalReference(Model):
    id: str
    type: str
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    external_id: str | None = None
    """The id elsewhere, such as that of a ticket."""

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
    """The address in PagerDuty's API."""

    html_url: str | None = None
    status: str
    created_at: str
    """As ISO 8601 text."""

    last_incident_timestamp: str | None = None
    """As ISO 8601 text."""

    escalation_policy: Reference
    teams: list[Reference]
    alert_creation: str | None = None
    incident_urgency_rule: UrgencyRule | None = None
    acknowledgement_timeout: int | None = None
    """Seconds."""

    auto_resolve_timeout: int | None = None
    """Seconds."""

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
    """As ISO 8601 text."""


class Incident(Model):
    """https://developer.pagerduty.com/api-reference/"""

    id: str
    """The incident's id, such as `PT4KHLK`."""

    type: str
    incident_number: int
    """Unique in the account."""

    title: str
    """What is the matter, in a line."""

    description: str | None = None
    """The title again; deprecated."""

    summary: str | None = None
    """The number and the title."""

    self: str | None = None
    """The address in PagerDuty's API."""

    html_url: str | None = None
    """Where people see it."""

    status: str
    """Where it stands: `triggered`, `acknowledged` or `resolved`."""

    urgency: str
    """How people are called: `high` or `low`."""

    incident_key: str | None = None
    """What alerts of the same incident have in common."""

    created_at: str
    """As ISO 8601 text."""

    last_status_change_at: str
    """As ISO 8601 text."""

    last_status_change_by: Reference
    """A user, or the service."""

    service: Service
    """What has a problem."""

    escalation_policy: Reference
    """Who is called, and who next."""

    first_trigger_log_entry: Reference
    assignments: list[Assignment]
    """Whom it is assigned to."""

    acknowledgements: list[Acknowledgement]
    """Who is at work on it."""

    pending_actions: list[PendingAction]
    teams: list[Reference]
    impacted_services: list[Reference]
    alerts: list[Alert]
    alert_counts: AlertCounts
    priority: Priority | None = None
    """How important your organization calls it; null without one."""

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
    """Such as `escalation_policy` or `direct_assignment`."""

    importance: Json | None = None
    privilege: Json | None = None


class PagerDutyDetail(Model):
    """https://developer.pagerduty.com/docs/webhooks/v2-overview/"""

    id: str
    """The id of this message: PagerDuty says to use it for idempotency."""

    event: str
    created_on: str
    """When it happened, as ISO 8601 text; with Z or another offset."""

    incident: Incident
    """As it was after the change."""

    log_entries: list[LogEntry]
    """What happened: one entry, except of an escalation to several people."""

    webhook: Webhook | None = None
    """The extension that sent the message."""

    account_features: AccountFeatures | None = None
    account_id: str | None = None
