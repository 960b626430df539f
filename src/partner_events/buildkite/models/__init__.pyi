# Generated from schemas/buildkite by codegen; do not edit.
from partner_events.buildkite.models.agent import (
    Agent as Agent,
    AgentDetail as AgentDetail,
)
from partner_events.buildkite.models.agent_blocked import AgentBlockedDetail as AgentBlockedDetail
from partner_events.buildkite.models.agent_reference import AgentReference as AgentReference
from partner_events.buildkite.models.audit import (
    Actor as Actor,
    AuditDetail as AuditDetail,
    AuditRecord as AuditRecord,
)
from partner_events.buildkite.models.blocked import RegistrationBlockedDetail as RegistrationBlockedDetail
from partner_events.buildkite.models.build import (
    Build as Build,
    BuildDetail as BuildDetail,
)
from partner_events.buildkite.models.detail import (
    Detail as Detail,
    Organization as Organization,
    Pipeline as Pipeline,
)
from partner_events.buildkite.models.job import (
    Job as Job,
    JobDetail as JobDetail,
)
from partner_events.buildkite.models.job_finished import JobFinishedDetail as JobFinishedDetail
from partner_events.buildkite.models.job_promised import JobPromisedDetail as JobPromisedDetail
