# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._job import JobEvent
from pydantic import Field


class JobStarted(JobEvent):
    """Buildkite's `Job Started`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-started
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-started"
    )
    detail_type: Annotated[Literal["Job Started"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Job Started"]:
        return "Job Started"
