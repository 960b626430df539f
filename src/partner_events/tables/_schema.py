"""`arrow_schema`: the columns of a kind of event."""

from __future__ import annotations

from partner_events._base.lazy import load
from partner_events._base.text import quoted
from partner_events._events.event import PartnerEvent
from partner_events._events.parse import check_event_class
from partner_events._kinds.tables import own_partner, version_named
from partner_events._models.insides import built
from partner_events.catalog import kinds
from partner_events.patterns._building.kinds import payload_path
from partner_events.patterns._building.leaves import did_you_mean
from partner_events.tables._arrow import pa
from partner_events.tables._layout import ENVELOPE, JSON, KEYS, RAW_FIELD, REST, TEXT, field
from partner_events.tables._types import Typing, merged

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

    import pyarrow

DEPTH = 3


def arrow_schema(
    *events: type[PartnerEvent] | str, depth: int = DEPTH, version: str | None = None, raw: bool = False
) -> pyarrow.Schema:
    """The columns of a table of events."""
    if depth < 0:
        raise ValueError(f"depth is {depth}; it is the levels of objects in the payload, 0 or more")
    classes = [each for event in events for each in _classes(event)]
    details = [_detail(each, depth, version) for each in classes] or [field("detail", TEXT, holds=JSON)]
    found = [details[0]]
    for detail in details[1:]:
        found = merged(found, [detail])
    first, *rest = ENVELOPE
    columns = [first, *KEYS, *rest, *found, *REST, *([RAW_FIELD] if raw else [])]
    schema: pyarrow.Schema = pa.schema(columns)
    return schema


def _classes(event: type[PartnerEvent] | str) -> list[type[PartnerEvent]]:
    if not isinstance(event, str):
        check_event_class(event)
        return [event]
    partner, _, name = event.partition(":")
    known = kinds()
    named = [each for each in known if each.partner == partner and name in (each.kind, each.class_name)]
    found = named or [each for each in known if event in (each.kind, each.class_name)]
    if not found:
        names = [name for each in known for name in (each.kind, each.class_name)]
        advice = did_you_mean(name or event, names) or "partner_events.catalog.kinds() has all"
        raise ValueError(f"there is no kind {quoted(event)}; {advice}")
    if len({each.partner for each in found}) > 1:
        all_named = ", ".join(f"{each.partner}:{each.kind}" for each in found)
        raise ValueError(f"several partners have a kind {event!r}; use one of: {all_named}")
    return [load(each.module, each.class_name) for each in found]


def _detail(event_class: type[PartnerEvent], depth: int, version: str | None) -> Any:
    built(event_class)
    _, *down = payload_path(event_class)
    if version is not None:
        version = _version(event_class, version)
    annotation = event_class.model_fields["detail"].annotation
    arrow, how = Typing(version).held(annotation, depth, tuple(down), frozenset({event_class}))
    return field("detail", arrow, holds=how)


def _version(event_class: type[PartnerEvent], version: str) -> str:
    partner = next(filter(None, map(own_partner, event_class.__mro__)), None)
    found = version_named(partner, version)
    if found is None:
        raise ValueError(f"{event_class.__name__} has no version {version!r}")
    return found
