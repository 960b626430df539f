# Generated from schemas/buildkite by codegen; do not edit.

from partner_events.buildkite.models._types import AgentReference
from partner_events.buildkite.models.job import JobDetail


class JobFinishedDetail(JobDetail):
    agent: AgentReference | None = None
    """The agent that ran it."""
