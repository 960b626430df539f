# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._agent import AgentEvent
from pydantic import Field


class AgentDisconnected(AgentEvent):
    """Buildkite's `Agent Disconnected`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-disconnected
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-disconnected"
    )
    detail_type: Annotated[Literal["Agent Disconnected"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Agent Disconnected"]:
        return "Agent Disconnected"
