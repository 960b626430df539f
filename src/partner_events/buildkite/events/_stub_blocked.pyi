# Generated for type checkers alone; import from `partner_events.buildkite`.
# From schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events.buildkite._blocked import BlockedEvent
from partner_events.buildkite.models._fields import AgentBlockedDetailFields
from partner_events.buildkite.models.agent_blocked import AgentBlockedDetail
from partner_events.patterns._building.fields import KindFields, classfield

class AgentBlocked(BlockedEvent):
    """An agent was refused because of where it connected from.

    Buildkite's `Agent Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-blocked
    """

    detail_type: Literal["Agent Blocked"]
    @property
    def kind(self) -> Literal["Agent Blocked"]: ...
    detail: AgentBlockedDetail
    @property
    def payload(self) -> AgentBlockedDetail: ...
    @classfield
    def fields(cls) -> KindFields[AgentBlockedDetailFields, AgentBlockedDetailFields]: ...

class ClusterTokenRegistrationBlocked(BlockedEvent):
    """An agent's registration with a cluster token was refused.

    Buildkite's `Cluster Token Registration Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-cluster-token-registration-blocked
    """

    detail_type: Literal["Cluster Token Registration Blocked"]
    @property
    def kind(self) -> Literal["Cluster Token Registration Blocked"]: ...
