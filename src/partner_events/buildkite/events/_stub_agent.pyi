# Generated for type checkers alone; import from `partner_events.buildkite`.
# From schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events.buildkite._agent import AgentEvent

class AgentConnected(AgentEvent):
    """An agent connected and can run jobs.

    Buildkite's `Agent Connected`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    detail_type: Literal["Agent Connected"]
    @property
    def kind(self) -> Literal["Agent Connected"]: ...

class AgentDisconnected(AgentEvent):
    """An agent disconnected after it had stopped.

    Buildkite's `Agent Disconnected`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-disconnected
    """

    detail_type: Literal["Agent Disconnected"]
    @property
    def kind(self) -> Literal["Agent Disconnected"]: ...

class AgentLost(AgentEvent):
    """An agent was marked as lost, since it has not been heard of for a while.

    Buildkite's `Agent Lost`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-lost
    """

    detail_type: Literal["Agent Lost"]
    @property
    def kind(self) -> Literal["Agent Lost"]: ...

class AgentStopped(AgentEvent):
    """An agent was stopped.

    Buildkite's `Agent Stopped`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopped
    """

    detail_type: Literal["Agent Stopped"]
    @property
    def kind(self) -> Literal["Agent Stopped"]: ...

class AgentStopping(AgentEvent):
    """An agent is stopping: it finishes its job first.

    Buildkite's `Agent Stopping`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopping
    """

    detail_type: Literal["Agent Stopping"]
    @property
    def kind(self) -> Literal["Agent Stopping"]: ...
