# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._build import BuildEvent
from pydantic import Field


class BuildFinished(BuildEvent):
    """Buildkite's `Build Finished`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-finished
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-finished"
    )
    detail_type: Annotated[Literal["Build Finished"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Build Finished"]:
        return "Build Finished"
