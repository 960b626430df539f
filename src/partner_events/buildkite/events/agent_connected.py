# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._agent import AgentEvent
from pydantic import Field


class AgentConnected(AgentEvent):
    """Buildkite's `Agent Connected`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected"
    )
    detail_type: Annotated[Literal["Agent Connected"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Agent Connected"]:
        return "Agent Connected"
