# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._agent import AgentEvent
from pydantic import Field


class AgentStopping(AgentEvent):
    """Buildkite's `Agent Stopping`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopping
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopping"
    )
    detail_type: Annotated[Literal["Agent Stopping"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Agent Stopping"]:
        return "Agent Stopping"
