# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.buildkite.models._types import Pipeline
from partner_events.buildkite.models.detail import Detail


class Build(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    uuid: str
    graphql_id: str
    number: int
    commit: str
    message: str
    branch: str
    state: str
    blocked_state: str | None = None
    source: str
    started_at: str | None = None
    failing_at: str | None = None
    finished_at: str | None = None
    meta_data: JsonObject | None = None


class BuildDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    build: Build
    pipeline: Pipeline
