# Generated from schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.buildkite.models.build import Build
from partner_events.buildkite.models.detail import Detail, Pipeline


class Person(Model):
    uuid: str
    graphql_id: str
    name: str


class Job(Model):
    """One step of a build, as it is run.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished
    """

    uuid: str
    """The job's id."""

    graphql_id: str
    type: str
    """Such as `script`, or `manual` of a block step."""

    label: str | None = None
    """What people call the step."""

    step_key: str | None = None
    command: str | None = None
    """What an agent runs."""

    agent_query_rules: list[str]
    """What an agent must have, such as `queue=default`."""

    exit_status: int | None = None
    """The command's exit status; null until it ended."""

    signal_reason: Literal[
        "agent_refused",
        "agent_stop",
        "cancel",
        "process_run_error",
        "signature_rejected",
    ] | str | None = None
    """Why it was stopped or never ran; only if the exit status is not 0."""

    passed: bool
    """Whether it succeeded: `state` does not say so."""

    soft_failed: bool
    """Whether it failed, and may."""

    state: Literal[
        "accepted",
        "assigned",
        "blocked",
        "blocked_failed",
        "broken",
        "canceled",
        "canceling",
        "expired",
        "finished",
        "limited",
        "limiting",
        "pending",
        "platform_limited",
        "platform_limiting",
        "reserved",
        "running",
        "scheduled",
        "skipped",
        "started",
        "timed_out",
        "timing_out",
        "unblocked",
        "unblocked_failed",
        "waiting",
        "waiting_failed",
    ] | str
    """`finished`, whether it passed or failed."""

    broken_reason: Literal[
        "branch_mismatch",
        "conditional_failed",
        "legacy_step",
        "optimizer_removed",
        "parallelism_zero",
    ] | str | None = None
    runnable_at: str | None = None
    """When it could have started, such as `2019-08-11 06:01:14 UTC`."""

    started_at: str | None = None
    """When it began, as text; null until then."""

    finished_at: str | None = None
    """When it ended, as text; null until then."""

    unblocked_by: Person | None = None
    """Who unblocked a block step."""

    retried_in_job_id: str | None = None
    """The job that tries again."""

    promised_exit_status: int | None = None
    promised_exit_status_at: str | None = None


class JobDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled
    """

    job: Job
    build: Build
    pipeline: Pipeline
