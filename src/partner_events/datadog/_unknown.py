"""Datadog's events of unknown kinds: only the frame is typed."""

from collections.abc import Mapping
from typing import ClassVar, cast

from partner_events._events.unknown import UnknownEvent
from partner_events.datadog._event import OF_SIGNALS, DatadogEvent
from partner_events.datadog.models.unknown import UnknownDetail


class UnknownDatadogEvent(DatadogEvent, UnknownEvent):
    """A Datadog event that is neither a monitor's alert nor a security signal."""

    __event_sensitive__: ClassVar[frozenset[str]] = OF_SIGNALS

    detail: UnknownDetail

    @property
    def payload(self) -> Mapping[str, object]:
        """``detail.meta`` as it came; the whole detail if that has no ``meta``."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        meta = detail.get("meta")
        return cast(Mapping[str, object], meta) if isinstance(meta, dict) else detail
