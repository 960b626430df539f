# Generated from schemas/buildkite by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.buildkite.models._types import Pipeline
from partner_events.buildkite.models.detail import Detail


class Build(Model):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    uuid: str
    """The build's id; people see `number`."""

    graphql_id: str
    number: int
    """Unique in the pipeline."""

    commit: str
    """The commit, or a name such as `HEAD`."""

    message: str
    """The commit's message, or another text; people may be named in it."""

    branch: str
    """The branch that is built."""

    state: str
    """Such as `passed`; `started` while it runs."""

    blocked_state: str | None = None
    """The result so far of a build that is blocked."""

    source: str
    """What created it, such as `webhook`, `ui`, `api` or `schedule`."""

    started_at: str | None = None
    """Such as `2019-08-11 06:01:16 UTC`."""

    failing_at: str | None = None
    """When it was clear that it will fail."""

    finished_at: str | None = None
    """When it ended, as text; null until then."""

    meta_data: JsonObject | None = None
    """Only if the notification service includes it."""


class BuildDetail(Detail):
    """https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    build: Build
    pipeline: Pipeline
