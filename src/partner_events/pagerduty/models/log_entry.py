# Generated from schemas/pagerduty by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.pagerduty.models._types import Reference


class Channel(Model):
    type: str
    summary: str | None = None
    subject: str | None = None
    content: str | None = None
    details: Json | None = None
    details_omitted: bool | None = None
    body_omitted: bool | None = None


class LogEntry(Model):
    """https://developer.pagerduty.com/api-reference/"""

    id: str
    type: str
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    created_at: str
    agent: Reference
    channel: Channel
    service: Reference
    incident: Reference
    teams: list[Reference]
    contexts: list[JsonObject]
    note: str | None = None
    event_details: JsonObject | None = None
    assignees: list[Reference] | None = None
    acknowledgement_timeout: int | None = None
