# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.buildkite.models.detail import Detail


class Actor(Model):
    """https://buildkite.com/docs/platform/audit-log"""

    name: str | None = None
    type: str | None = None
    uuid: str | None = None


class AuditRecord(Model):
    """https://buildkite.com/docs/platform/audit-log"""

    uuid: str
    occurred_at: str
    """Such as `2023-03-25 23:14:43 UTC`."""

    type: str
    data: JsonObject | None = None
    """What changed; its members depend on the type."""

    subject_type: str
    """Such as `Organization`."""

    subject_uuid: str | None = None
    subject_name: str | None = None
    context: str | None = None
    """JSON as text: the request behind it; the event's `context` reads it."""


class AuditDetail(Detail):
    """https://buildkite.com/docs/platform/audit-log"""

    event: AuditRecord
    actor: Actor
