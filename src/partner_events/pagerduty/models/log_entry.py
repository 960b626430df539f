# Generated from schemas/pagerduty by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.pagerduty.models._types import Reference


class Channel(Model):
    type: str
    """Such as `website`, `auto`, `note`, `web_trigger` or `api`."""

    summary: str | None = None
    subject: str | None = None
    content: str | None = None
    """The text of a note."""

    details: Json | None = None
    """What the alert was sent with: text, or an object."""

    details_omitted: bool | None = None
    """Whether details were left out since they were too long."""

    body_omitted: bool | None = None


class LogEntry(Model):
    """https://developer.pagerduty.com/api-reference/"""

    id: str
    type: str
    summary: str | None = None
    """What happened, in a sentence with the names of people."""

    self: str | None = None
    """The address in PagerDuty's API."""

    html_url: str | None = None
    created_at: str
    """As ISO 8601 text; with Z or another offset."""

    agent: Reference
    """Who did it: a user, a service or an integration."""

    channel: Channel
    """How it was done."""

    service: Reference
    incident: Reference
    teams: list[Reference]
    contexts: list[JsonObject]
    note: str | None = None
    event_details: JsonObject | None = None
    assignees: list[Reference] | None = None
    acknowledgement_timeout: int | None = None
    """Seconds."""
