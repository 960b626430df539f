# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._job import JobEvent
from pydantic import Field


class JobScheduled(JobEvent):
    """Buildkite's `Job Scheduled`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-scheduled"
    )
    detail_type: Annotated[Literal["Job Scheduled"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Job Scheduled"]:
        return "Job Scheduled"
