"""A handler to start from."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.catalog import Kind

SKELETON = """\
from partner_events import parse_event
from {module} import {name}


def handler(delivery: dict[str, object], context: object) -> None:
    event = parse_event(delivery, {name})
    print(event.log_fields())
"""


def skeleton(kind: Kind) -> str:
    """The shortest handler for a kind of events."""
    return SKELETON.format(module=kind.module, name=kind.class_name)
