# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.buildkite.models._types import Build, Pipeline
from partner_events.buildkite.models.detail import Detail


class Person(Model):
    uuid: str
    graphql_id: str
    name: str


class Job(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished
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

    signal_reason: str | None = None
    """Why it was stopped or never ran; only if the exit status is not 0."""

    passed: bool
    """Whether it succeeded: `state` does not say so."""

    soft_failed: bool
    """Whether it failed, and may."""

    state: str
    """`finished`, whether it passed or failed."""

    broken_reason: str | None = None
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
