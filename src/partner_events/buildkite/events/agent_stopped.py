# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._agent import AgentEvent
from pydantic import Field


class AgentStopped(AgentEvent):
    """Buildkite's `Agent Stopped`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopped
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopped"
    )
    detail_type: Annotated[Literal["Agent Stopped"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Agent Stopped"]:
        return "Agent Stopped"
