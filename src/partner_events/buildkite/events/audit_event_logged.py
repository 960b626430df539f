# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._audit import AuditEvent
from pydantic import Field


class AuditEventLogged(AuditEvent):
    """Buildkite's `Audit Event Logged`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#audit-event-logged
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#audit-event-logged"
    )
    detail_type: Annotated[Literal["Audit Event Logged"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Audit Event Logged"]:
        return "Audit Event Logged"
