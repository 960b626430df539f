# Generated from schemas/buildkite by codegen; do not edit.
from partner_events.buildkite._agent import AgentEvent as AgentEvent
from partner_events.buildkite._audit import AuditEvent as AuditEvent
from partner_events.buildkite._blocked import BlockedEvent as BlockedEvent
from partner_events.buildkite._build import BuildEvent as BuildEvent
from partner_events.buildkite._event import BuildkiteEvent as BuildkiteEvent
from partner_events.buildkite._job import JobEvent as JobEvent
from partner_events.buildkite._unknown import UnknownBuildkiteEvent as UnknownBuildkiteEvent
from partner_events.buildkite.events._stub_agent import (
    AgentConnected as AgentConnected,
    AgentDisconnected as AgentDisconnected,
    AgentLost as AgentLost,
    AgentStopped as AgentStopped,
    AgentStopping as AgentStopping,
)
from partner_events.buildkite.events._stub_audit import AuditEventLogged as AuditEventLogged
from partner_events.buildkite.events._stub_blocked import (
    AgentBlocked as AgentBlocked,
    ClusterTokenRegistrationBlocked as ClusterTokenRegistrationBlocked,
)
from partner_events.buildkite.events._stub_build import (
    BuildBlocked as BuildBlocked,
    BuildCreated as BuildCreated,
    BuildFailing as BuildFailing,
    BuildFinished as BuildFinished,
    BuildStarted as BuildStarted,
)
from partner_events.buildkite.events._stub_job import (
    JobActivated as JobActivated,
    JobFinished as JobFinished,
    JobPromisedExitStatus as JobPromisedExitStatus,
    JobScheduled as JobScheduled,
    JobStarted as JobStarted,
)
