"""Buildkite's events: families, payloads, times and vocabularies."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, assert_never, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.buildkite import (
    AgentConnected,
    AgentEvent,
    AuditEventLogged,
    BlockedEvent,
    BuildEvent,
    BuildFinished,
    BuildkiteEvent,
    JobEvent,
    JobFinished,
    JobPromisedExitStatus,
    JobStarted,
    UnknownBuildkiteEvent,
)
from partner_events.buildkite.models import (
    Actor,
    Agent,
    AuditRecord,
    Build,
    Detail,
    Job,
    Organization,
    Pipeline,
    RegistrationBlockedDetail,
)
from partner_events.patterns import EventPattern, other

# Right


def of_any_kind(event: BuildkiteEvent) -> None:
    assert_type(event.partner, Literal["buildkite"])
    assert_type(event.kind, str)
    assert_type(event.detail, Detail)
    assert_type(event.detail.organization, Organization)
    assert_type(event.payload, object)
    assert_type(event.occurred_at, datetime)
    assert_type(event.organization_slug, str)


def families(build: BuildEvent, job: JobEvent, agent: AgentEvent, blocked: BlockedEvent) -> None:
    assert_type(build.payload, Build)
    assert_type(build.detail.pipeline, Pipeline)
    assert_type(build.finished_at, datetime | None)
    assert_type(build.is_blocked, bool)
    assert_type(job.payload, Job)
    assert_type(job.detail.build, Build)
    assert_type(job.waited, timedelta | None)
    assert_type(job.queue, str | None)
    assert_type(agent.payload, Agent)
    assert_type(agent.payload.pid, str | None)
    assert_type(agent.lost_at, datetime | None)
    assert_type(blocked.payload, RegistrationBlockedDetail)
    assert_type(blocked.payload.blocked_ip, str)


def kinds(finished: JobFinished, promised: JobPromisedExitStatus, audit: AuditEventLogged) -> None:
    assert_type(finished.kind, Literal["Job Finished"])
    assert_type(finished.detail_type, Literal["Job Finished"])
    assert_type(finished.payload.passed, bool)
    assert_type(finished.payload.exit_status, int | None)
    assert_type(promised.detail.promised_exit_status_reason, str | None)
    assert_type(audit.payload, AuditRecord)
    assert_type(audit.actor, Actor)
    assert_type(audit.context, Mapping[str, object] | None)


def kinds_exhaust_a_union(event: JobStarted | JobFinished) -> None:
    if event.kind == "Job Started":
        assert_type(event, JobStarted)
    elif event.kind == "Job Finished":
        assert_type(event, JobFinished)
    else:
        assert_never(event)


def unknown(raw: dict[str, object]) -> None:
    event = parse_event(raw, UnknownBuildkiteEvent)
    as_unknown: UnknownEvent = event
    assert_type(event.payload, Detail)
    print(as_unknown)


def patterns() -> None:
    fields = BuildFinished.fields
    EventPattern.of(BuildFinished, fields.payload.state.equals("failed"))
    EventPattern.of(BuildFinished, fields.payload.state.equals(other("paused")))
    EventPattern.of(BuildFinished, fields.detail.pipeline.slug.equals("checkout"))
    EventPattern.of(AgentConnected, AgentConnected.fields.payload.ip_address.cidr("10.0.0.0/8"))


# Wrong


def some_fields_may_be_null(event: BuildFinished) -> str:
    return event.payload.finished_at  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def words_are_checked() -> None:
    fields = BuildFinished.fields
    fields.payload.state.equals("PASSED")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def payloads_are_of_their_kind(event: JobFinished) -> None:
    event.payload.commit  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def events_are_read_only(event: JobFinished) -> None:
    event.payload.state = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
