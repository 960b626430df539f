"""Agents: connected, disconnected, lost, stopping or stopped."""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.agent import Agent, AgentDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import AgentDetailFields, AgentFields
    from partner_events.patterns._building.fields import KindFields, classfield


class AgentEvent(BuildkiteEvent):
    """An event of an agent, and of the token with which it registered.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
    """

    detail: AgentDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[AgentDetailFields, AgentFields]: ...

    @property
    def payload(self) -> Agent:
        """The agent, ``detail.agent``."""
        return self.detail.agent

    @property
    def connected_at(self) -> datetime | None:
        """``payload.connected_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.connected_at)

    @property
    def disconnected_at(self) -> datetime | None:
        """``payload.disconnected_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.disconnected_at)

    @property
    def lost_at(self) -> datetime | None:
        """``payload.lost_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.lost_at)
