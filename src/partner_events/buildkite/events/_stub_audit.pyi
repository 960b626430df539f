# Generated for type checkers alone; import from `partner_events.buildkite`.
# From schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events.buildkite._audit import AuditEvent

class AuditEventLogged(AuditEvent):
    """Somebody changed something that the organization's audit log records.

    Buildkite's `Audit Event Logged`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#audit-event-logged
    """

    detail_type: Literal["Audit Event Logged"]
    @property
    def kind(self) -> Literal["Audit Event Logged"]: ...
