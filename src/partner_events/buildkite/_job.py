"""Jobs: scheduled, started, unblocked, promised or finished."""

from datetime import datetime, timedelta

from partner_events._events.event import moment
from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.job import Job, JobDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import JobDetailFields, JobFields
    from partner_events.patterns._building.fields import KindFields, classfield

_QUEUE = "queue="


class JobEvent(BuildkiteEvent):
    """An event of a job, with the build that it is part of.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
    """

    detail: JobDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[JobDetailFields, JobFields]: ...

    @property
    def payload(self) -> Job:
        """The job, ``detail.job``; its ``passed`` says whether it succeeded."""
        return self.detail.job

    @property
    def queue(self) -> str | None:
        """The queue that the job waits in, of ``payload.agent_query_rules``; None if no rule names one."""
        rules = self.payload.agent_query_rules
        return next((rule.removeprefix(_QUEUE) for rule in rules if rule.startswith(_QUEUE)), None)

    @property
    def runnable_at(self) -> datetime | None:
        """``payload.runnable_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.runnable_at)

    @property
    def started_at(self) -> datetime | None:
        """``payload.started_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.started_at)

    @property
    def finished_at(self) -> datetime | None:
        """``payload.finished_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.finished_at)

    @property
    def waited(self) -> timedelta | None:
        """How long the job waited for an agent; None before it starts, and of jobs without an agent."""
        runnable, started = self.runnable_at, self.started_at
        return started - runnable if started and runnable else None
