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
    graphql_id: str
    type: str
    label: str | None = None
    step_key: str | None = None
    command: str | None = None
    agent_query_rules: list[str]
    exit_status: int | None = None
    signal_reason: str | None = None
    passed: bool
    soft_failed: bool
    state: str
    broken_reason: str | None = None
    runnable_at: str | None = None
    started_at: str | None = None
    finished_at: str | None = None
    unblocked_by: Person | None = None
    retried_in_job_id: str | None = None
    promised_exit_status: int | None = None
    promised_exit_status_at: str | None = None


class JobDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled
    """

    job: Job
    build: Build
    pipeline: Pipeline
