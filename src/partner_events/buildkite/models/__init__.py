# Generated from schemas/buildkite by codegen; do not edit.
"""Buildkite's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Actor": "audit",
    "Agent": "agent",
    "AgentBlockedDetail": "agent_blocked",
    "AgentDetail": "agent",
    "AgentReference": "agent_reference",
    "AuditDetail": "audit",
    "AuditRecord": "audit",
    "Build": "build",
    "BuildDetail": "build",
    "Detail": "detail",
    "Job": "job",
    "JobDetail": "job",
    "JobFinishedDetail": "job_finished",
    "JobPromisedDetail": "job_promised",
    "Organization": "detail",
    "Pipeline": "detail",
    "RegistrationBlockedDetail": "blocked",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
