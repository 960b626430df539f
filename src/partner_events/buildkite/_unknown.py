"""Buildkite's events of unknown detail-types: only the frame is typed."""

from partner_events._events.unknown import UnknownEvent
from partner_events.buildkite._event import BuildkiteEvent
from partner_events.buildkite.models.detail import Detail


class UnknownBuildkiteEvent(BuildkiteEvent, UnknownEvent):
    """An event with a detail-type that this version of the library does not know.

    What it has beside the organization is in ``payload.model_extra``.
    """

    @property
    def payload(self) -> Detail:
        """The whole detail."""
        return self.detail
