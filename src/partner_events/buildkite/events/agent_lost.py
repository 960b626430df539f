# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._agent import AgentEvent
from pydantic import Field


class AgentLost(AgentEvent):
    """Buildkite's `Agent Lost`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-lost
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-lost"
    )
    detail_type: Annotated[Literal["Agent Lost"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Agent Lost"]:
        return "Agent Lost"
