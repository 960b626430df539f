"""The base class of Datadog's events."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, from_milliseconds
from partner_events.datadog.events import TYPICAL_DELAY
from partner_events.datadog.models.event import DatadogDetail

OF_SIGNALS = frozenset({"attributes", "logs_sample"})
"""What security signals have that nothing should show."""


class DatadogEvent(PartnerEvent):
    """An event of Datadog, of any kind. https://docs.datadoghq.com/integrations/amazon-event-bridge/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/integrations/amazon-event-bridge/"
    typical_delay: ClassVar[timedelta | None] = timedelta(seconds=TYPICAL_DELAY)

    detail: DatadogDetail

    @property
    def partner(self) -> Literal["datadog"]:
        return "datadog"

    @property
    def kind(self) -> str:
        """Datadog's event type; the detail-type if the event has none."""
        return text(getattr(self.detail, "event_type", None)) or self.detail_type

    @property
    def title(self) -> str | None:
        """The event's title, ``detail.msg_title``."""
        return self.detail.msg_title

    @property
    def tags(self) -> list[str]:
        """The tags as they came; empty if there are none."""
        return self.detail.tags or []

    @property
    def tags_by_key(self) -> Mapping[str, list[str]]:
        """The values of the tags by key, in order; a key that repeats has several values.

        A tag without a colon is a key without values.
        """
        return tags_by_key(self.tags)

    @property
    def hostname(self) -> str | None:
        """The host that the event is about: the value of its first ``host`` tag; None if it has none."""
        return next(iter(self.tags_by_key.get("host", [])), None)

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Datadog, ``detail.date``; `time` if the delivery does not say."""
        return from_milliseconds(getattr(self.detail, "date", None)) or self.time

    @property
    def last_updated_at(self) -> datetime | None:
        """``detail.last_updated`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.detail.last_updated)

    @property
    def date_detected_at(self) -> datetime | None:
        """``detail.date_detected`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.detail.date_detected)

    @property
    def date_ended_at(self) -> datetime | None:
        """``detail.date_ended`` as an aware datetime; None if it is absent."""
        return from_milliseconds(self.detail.date_ended)


def text(value: object) -> str | None:
    """The value if it is text with content, else None; Datadog writes ``None`` for no value."""
    return value if isinstance(value, str) and value not in ("", "None") else None


def tags_by_key(tags: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for tag in tags:
        key, colon, value = tag.partition(":")
        found.setdefault(key, []).extend([value] if colon else [])
    return found
