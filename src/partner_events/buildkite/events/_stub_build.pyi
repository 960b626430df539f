# Generated for type checkers alone; import from `partner_events.buildkite`.
# From schemas/buildkite by codegen; do not edit.

from typing import Literal

from partner_events.buildkite._build import BuildEvent

class BuildBlocked(BuildEvent):
    """A build waits for somebody to unblock it.

    Buildkite's `Build Blocked`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-blocked
    """

    detail_type: Literal["Build Blocked"]
    @property
    def kind(self) -> Literal["Build Blocked"]: ...

class BuildCreated(BuildEvent):
    """A build was created.

    Buildkite's `Build Created`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-created
    """

    detail_type: Literal["Build Created"]
    @property
    def kind(self) -> Literal["Build Created"]: ...

class BuildFailing(BuildEvent):
    """A build has a failed job while others still run.

    Buildkite's `Build Failing`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-failing
    """

    detail_type: Literal["Build Failing"]
    @property
    def kind(self) -> Literal["Build Failing"]: ...

class BuildFinished(BuildEvent):
    """A build ended; `state` says whether it passed, failed or was stopped.

    Buildkite's `Build Finished`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-finished
    """

    detail_type: Literal["Build Finished"]
    @property
    def kind(self) -> Literal["Build Finished"]: ...

class BuildStarted(BuildEvent):
    """A build began to run.

    Buildkite's `Build Started`:
    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge#events-build-started
    """

    detail_type: Literal["Build Started"]
    @property
    def kind(self) -> Literal["Build Started"]: ...
