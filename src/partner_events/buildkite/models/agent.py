# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.buildkite.models.agent_reference import AgentReference
from partner_events.buildkite.models.detail import Detail


class Agent(AgentReference):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    graphql_id: str
    connection_state: str
    """Whether it is connected."""

    name: str
    """The agent's name."""

    version: str
    """The version of the agent's program."""

    ip_address: str | None = None
    hostname: str | None = None
    """The machine that it runs on."""

    pid: str | None = None
    """A number as text."""

    priority: int | None = None
    meta_data: list[str]
    """Its tags, such as `queue=default`."""

    connected_at: str | None = None
    """Such as `2019-08-10 09:44:40 UTC`."""

    disconnected_at: str | None = None
    lost_at: str | None = None
    token: str | None = None
    """Null."""


class AgentToken(Model):
    uuid: str
    created_at: str | None = None
    description: str | None = None


class AgentDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    agent: Agent
    token: AgentToken | None = None
    """The token with which it registered, without its value."""
