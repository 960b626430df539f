# Generated from schemas/buildkite by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.buildkite._blocked import BlockedEvent
from pydantic import Field


class ClusterTokenRegistrationBlocked(BlockedEvent):
    """Buildkite's `Cluster Token Registration Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-cluster-token-registration-blocked
    """

    docs_url: ClassVar[str] = (
        "https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-cluster-token-registration-blocked"
    )
    detail_type: Annotated[Literal["Cluster Token Registration Blocked"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["Cluster Token Registration Blocked"]:
        return "Cluster Token Registration Blocked"
