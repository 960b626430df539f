# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._blocked import BlockedEvent
from partner_events.buildkite.models._types import AgentBlockedDetail
from pydantic import Field


class AgentBlocked(BlockedEvent):
    """Buildkite's `Agent Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-blocked
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-blocked"
    )
    detail_type: Annotated[Literal["Agent Blocked"], Field(alias="detail-type")]
    detail: AgentBlockedDetail

    @property
    def kind(self) -> Literal["Agent Blocked"]:
        return "Agent Blocked"
