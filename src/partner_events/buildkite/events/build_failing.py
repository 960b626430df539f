# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._build import BuildEvent
from pydantic import Field


class BuildFailing(BuildEvent):
    """Buildkite's `Build Failing`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-failing
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-failing"
    )
    detail_type: Annotated[Literal["Build Failing"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Build Failing"]:
        return "Build Failing"
