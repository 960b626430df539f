# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._build import BuildEvent
from pydantic import Field


class BuildStarted(BuildEvent):
    """Buildkite's `Build Started`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-started
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-started"
    )
    detail_type: Annotated[Literal["Build Started"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Build Started"]:
        return "Build Started"
