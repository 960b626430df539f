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
    type: str
    data: JsonObject | None = None
    subject_type: str
    subject_uuid: str | None = None
    subject_name: str | None = None
    context: str | None = None


class AuditDetail(Detail):
    """https://buildkite.com/docs/platform/audit-log"""

    event: AuditRecord
    actor: Actor
