# Generated from schemas/buildkite by codegen; do not edit.
"""Buildkite's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
Agent Blocked = agent_blocked.AgentBlocked
Agent Connected = agent_connected.AgentConnected
Agent Disconnected = agent_disconnected.AgentDisconnected
Agent Lost = agent_lost.AgentLost
Agent Stopped = agent_stopped.AgentStopped
Agent Stopping = agent_stopping.AgentStopping
Audit Event Logged = audit_event_logged.AuditEventLogged
Build Blocked = build_blocked.BuildBlocked
Build Created = build_created.BuildCreated
Build Failing = build_failing.BuildFailing
Build Finished = build_finished.BuildFinished
Build Started = build_started.BuildStarted
Cluster Token Registration Blocked = cluster_token_registration_blocked.ClusterTokenRegistrationBlocked
Job Activated = job_activated.JobActivated
Job Finished = job_finished.JobFinished
Job Promised Exit Status = job_promised_exit_status.JobPromisedExitStatus
Job Scheduled = job_scheduled.JobScheduled
Job Started = job_started.JobStarted
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "AgentEvent": "_agent",
    "AuditEvent": "_audit",
    "BlockedEvent": "_blocked",
    "BuildEvent": "_build",
    "BuildkiteEvent": "_event",
    "JobEvent": "_job",
    "UnknownBuildkiteEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownBuildkiteEvent"
