# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._build import BuildEvent
from pydantic import Field


class BuildCreated(BuildEvent):
    """Buildkite's `Build Created`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created"
    )
    detail_type: Annotated[Literal["Build Created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Build Created"]:
        return "Build Created"
