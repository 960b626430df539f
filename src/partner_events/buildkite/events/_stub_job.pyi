# Generated for type checkers alone; import from `partner_events.buildkite`.
# From schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events.buildkite._job import JobEvent
from partner_events.buildkite.models._fields import (
    JobFields,
    JobFinishedDetailFields,
    JobPromisedDetailFields,
)
from partner_events.buildkite.models.job import Job
from partner_events.buildkite.models.job_finished import JobFinishedDetail
from partner_events.buildkite.models.job_promised import JobPromisedDetail
from partner_events.patterns._building.fields import KindFields, classfield

class JobActivated(JobEvent):
    """A trigger or block step's turn came, or somebody unblocked it.

    Buildkite's `Job Activated`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-activated
    """

    detail_type: Literal["Job Activated"]
    @property
    def kind(self) -> Literal["Job Activated"]: ...

class JobFinished(JobEvent):
    """A job ended; `exit_status` and `passed` say how.

    Buildkite's `Job Finished`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished
    """

    detail_type: Literal["Job Finished"]
    @property
    def kind(self) -> Literal["Job Finished"]: ...
    detail: JobFinishedDetail
    @property
    def payload(self) -> Job:
        """One step of a build, as it is run."""
    @classfield
    def fields(cls) -> KindFields[JobFinishedDetailFields, JobFields]: ...

class JobPromisedExitStatus(JobEvent):
    """A running job said which exit status it is going to have.

    Buildkite's `Job Promised Exit Status`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-promised-exit-status
    """

    detail_type: Literal["Job Promised Exit Status"]
    @property
    def kind(self) -> Literal["Job Promised Exit Status"]: ...
    detail: JobPromisedDetail
    @property
    def payload(self) -> Job:
        """One step of a build, as it is run."""
    @classfield
    def fields(cls) -> KindFields[JobPromisedDetailFields, JobFields]: ...

class JobScheduled(JobEvent):
    """A command job waits for an agent.

    Buildkite's `Job Scheduled`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled
    """

    detail_type: Literal["Job Scheduled"]
    @property
    def kind(self) -> Literal["Job Scheduled"]: ...

class JobStarted(JobEvent):
    """An agent began to run a job.

    Buildkite's `Job Started`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-started
    """

    detail_type: Literal["Job Started"]
    @property
    def kind(self) -> Literal["Job Started"]: ...
