"""A delivery, and where it was recorded."""

from __future__ import annotations

from datetime import datetime

from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._events.event import PartnerEvent
    from partner_events._wire.carriers import Carried
    from partner_events._wire.delivery import Identified
    from partner_events._wire.records import CarrierRecord


class Recorded(Value):
    """A delivery that was recorded in a file.

    Attributes:
        delivery: The delivery as a function would get it from EventBridge: decoded JSON, one event. Of a
            detail that was recorded alone, as by a webhook, it has an envelope whose ``id`` is empty.
        file: The name of the file, as it was given or found in a folder; ``-`` is standard input.
        place: Where in the file it is, as people read it, such as ``line 3, Records[0]``; empty if it is
            all of the file.
    """

    __slots__ = ("delivery", "file", "place", "_carried")

    delivery: dict[str, object]
    file: str
    place: str
    _carried: Carried

    @property
    def carrier_record(self) -> CarrierRecord:
        """The record of the queue, topic, stream or log that brought the delivery.

        Of a delivery without one, ``carrier`` is ``direct``.
        """
        return self._carried.record

    @property
    def time(self) -> datetime | None:
        """The ``time`` of the envelope, when the event happened; None if it has none or no time."""
        return time_of(self.delivery)

    @property
    def where(self) -> str:
        """File and place together, to be shown."""
        from partner_events._base.text import shown

        return ": ".join(filter(None, (shown(self.file, 300), self.place)))

    def identify(self) -> Identified:
        """Whose the delivery is, its kind and its idempotency key, without importing a model.

        Raises:
            InvalidEventError: The delivery lacks its partner's frame.
        """
        from partner_events._kinds.carried import identify_carried

        return identify_carried(self._carried, is_decoded=True)

    def parse(self, *, strict: bool = False) -> PartnerEvent:
        """The typed event, as `parse_events` makes it, with its `carrier_record`.

        Raises:
            InvalidEventError: The delivery lacks its partner's frame; or with ``strict=True`` it deviates
                from the documented types.
        """
        from partner_events._events.event import keep_record
        from partner_events._events.parse import parse_identified

        event = parse_identified(self.identify(), (), strict=strict)
        keep_record(event, self._carried.record)
        return event

    def __repr__(self) -> str:
        return f"Recorded(file={self.file!r}, place={self.place!r})"

    def __hash__(self) -> int:
        return hash((self.file, self.place))


def time_of(delivery: Mapping[str, object]) -> datetime | None:
    """The ``time`` of a delivery, if it is one with a zone."""
    time = delivery.get("time")
    try:
        found = datetime.fromisoformat(time) if isinstance(time, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None
