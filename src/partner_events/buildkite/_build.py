"""Builds: created, started, failing, blocked or finished."""

from datetime import datetime

from partner_events._events.event import moment
from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.build import Build, BuildDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.buildkite.models._types import BuildDetailFields, BuildFields
    from partner_events.patterns._building.fields import KindFields, classfield


class BuildEvent(BuildkiteEvent):
    """An event of a build, as it was then.

    https://buildkite.com/docs/pipelines/integrations/observability/amazon-eventbridge
    """

    detail: BuildDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[BuildDetailFields, BuildFields]: ...

    @property
    def payload(self) -> Build:
        """The build, ``detail.build``."""
        return self.detail.build

    @property
    def is_blocked(self) -> bool:
        """Whether the build waits for somebody to unblock it.

        Buildkite's example of a blocked build has the detail-type ``Build Finished``, so ask this of a
        `BuildFinished`, too.
        """
        return self.payload.state == "blocked"

    @property
    def started_at(self) -> datetime | None:
        """``payload.started_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.started_at)

    @property
    def failing_at(self) -> datetime | None:
        """``payload.failing_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.failing_at)

    @property
    def finished_at(self) -> datetime | None:
        """``payload.finished_at`` as an aware datetime; None if it is absent, or not a time."""
        return moment(self.payload.finished_at)
