# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._job import JobEvent
from partner_events.buildkite.models._types import JobFinishedDetail
from pydantic import Field


class JobFinished(JobEvent):
    """Buildkite's `Job Finished`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-finished"
    )
    detail_type: Annotated[Literal["Job Finished"], Field(alias="detail-type")]
    detail: JobFinishedDetail

    @property
    def kind(self) -> Literal["Job Finished"]:
        return "Job Finished"
