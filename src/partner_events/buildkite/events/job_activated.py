# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._job import JobEvent
from pydantic import Field


class JobActivated(JobEvent):
    """Buildkite's `Job Activated`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-activated
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-job-activated"
    )
    detail_type: Annotated[Literal["Job Activated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Job Activated"]:
        return "Job Activated"
