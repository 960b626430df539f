# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._job import JobEvent
from partner_events.buildkite.models._types import JobPromisedDetail
from pydantic import Field


class JobPromisedExitStatus(JobEvent):
    """Buildkite's `Job Promised Exit Status`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-promised-exit-status
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-promised-exit-status"
    )
    detail_type: Annotated[Literal["Job Promised Exit Status"], Field(alias="detail-type")]
    detail: JobPromisedDetail

    @property
    def kind(self) -> Literal["Job Promised Exit Status"]:
        return "Job Promised Exit Status"
