# Generated from schemas/buildkite by codegen; do not edit.
"""What the catalog and event patterns know of Buildkite's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Buildkite', status='verified', typical_delay=None)

FACTS: dict[str, KindFacts] = {
    "Agent Blocked": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-blocked",
        status="unverified",
    ),
    "Agent Connected": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-connected",
        status="unverified",
    ),
    "Agent Disconnected": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-disconnected",
        status="unverified",
    ),
    "Agent Lost": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-lost",
        status="unverified",
    ),
    "Agent Stopped": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopped",
        status="unverified",
    ),
    "Agent Stopping": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-agent-stopping",
        status="unverified",
    ),
    "Audit Event Logged": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#audit-event-logged",
        status="unverified",
    ),
    "Build Blocked": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-blocked",
        status="unverified",
    ),
    "Build Created": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created",
        status="unverified",
    ),
    "Build Failing": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-failing",
        status="unverified",
    ),
    "Build Finished": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-finished",
        status="verified",
    ),
    "Build Started": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-started",
        status="unverified",
    ),
    "Cluster Token Registration Blocked": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-cluster-token-registration-blocked",
        status="unverified",
    ),
    "Job Activated": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-activated",
        status="unverified",
    ),
    "Job Finished": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished",
        status="unverified",
    ),
    "Job Promised Exit Status": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-promised-exit-status",
        status="unverified",
    ),
    "Job Scheduled": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled",
        status="unverified",
    ),
    "Job Started": KindFacts(
        docs_url="https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-started",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "BuildkiteEvent": FrameFacts(payload=(), detail_type=None, detail={}, is_flat=False),
    "BuildEvent": FrameFacts(
        payload=('build',),
        detail_type=None,
        detail={'build': {'uuid': [{'exists': True}]}, 'job': {'uuid': [{'exists': False}]}},
        is_flat=False,
    ),
    "JobEvent": FrameFacts(
        payload=('job',),
        detail_type=None,
        detail={'job': {'uuid': [{'exists': True}]}},
        is_flat=False,
    ),
    "AgentEvent": FrameFacts(
        payload=('agent',),
        detail_type=None,
        detail={'agent': {'connection_state': [{'exists': True}]}, 'blocked_ip': [{'exists': False}]},
        is_flat=False,
    ),
    "BlockedEvent": FrameFacts(
        payload=(),
        detail_type=None,
        detail={'blocked_ip': [{'exists': True}]},
        is_flat=False,
    ),
    "AuditEvent": FrameFacts(
        payload=('event',),
        detail_type=None,
        detail={'event': {'type': [{'exists': True}]}},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

MORE: dict[str, dict[str, str]] = {}
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = (
    "aws.partner/buildkite.com/*/*",
)
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
