# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._build import BuildEvent
from pydantic import Field


class BuildBlocked(BuildEvent):
    """Buildkite's `Build Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-blocked
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-blocked"
    )
    detail_type: Annotated[Literal["Build Blocked"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Build Blocked"]:
        return "Build Blocked"
