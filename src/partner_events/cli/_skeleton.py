"""A handler to begin with."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._event import PartnerEvent

SKELETON = """\
from partner_events import parse_event
from partner_events.{partner} import {name}


def handler(delivery: dict[str, object], context: object) -> None:
    event = parse_event(delivery, {name})
    print(event.log_fields())
"""


def skeleton(event_class: type[PartnerEvent]) -> str:
    """The shortest handler for a kind of events."""
    partner = event_class.__module__.split(".")[1]
    return SKELETON.format(partner=partner, name=event_class.__name__)
