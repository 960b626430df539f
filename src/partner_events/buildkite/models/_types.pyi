# Generated from schemas/buildkite by codegen; do not edit.
from partner_events.buildkite.models._fields import (
    AgentDetailFields as AgentDetailFields,
    AgentFields as AgentFields,
    AuditDetailFields as AuditDetailFields,
    AuditRecordFields as AuditRecordFields,
    BuildDetailFields as BuildDetailFields,
    BuildFields as BuildFields,
    DetailFields as DetailFields,
    JobDetailFields as JobDetailFields,
    JobFields as JobFields,
    RegistrationBlockedDetailFields as RegistrationBlockedDetailFields,
)
from partner_events.buildkite.models.agent import Agent as Agent
from partner_events.buildkite.models.agent_blocked import AgentBlockedDetail as AgentBlockedDetail
from partner_events.buildkite.models.agent_reference import AgentReference as AgentReference
from partner_events.buildkite.models.build import Build as Build
from partner_events.buildkite.models.detail import Pipeline as Pipeline
from partner_events.buildkite.models.job_finished import JobFinishedDetail as JobFinishedDetail
from partner_events.buildkite.models.job_promised import JobPromisedDetail as JobPromisedDetail
