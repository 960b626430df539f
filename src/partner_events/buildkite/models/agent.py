# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.buildkite.models.agent_reference import AgentReference
from partner_events.buildkite.models.detail import Detail


class Agent(AgentReference):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    graphql_id: str
    connection_state: str
    name: str
    version: str
    ip_address: str | None = None
    hostname: str | None = None
    pid: str | None = None
    priority: int | None = None
    meta_data: list[str]
    connected_at: str | None = None
    disconnected_at: str | None = None
    lost_at: str | None = None
    token: str | None = None


class AgentToken(Model):
    uuid: str
    created_at: str | None = None
    description: str | None = None


class AgentDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected
    """

    agent: Agent
    token: AgentToken | None = None
