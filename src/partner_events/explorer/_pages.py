"""What there is to know of one kind, as data for its page."""

from __future__ import annotations

import json

from partner_events._base.lazy import PACKAGE, load
from partner_events._base.value import Value
from partner_events._kinds.tables import events_of, is_ours
from partner_events._shown.skeleton import skeleton
from partner_events._shown.starters import Handled, handler_module, module_of_tests
from partner_events._wire.secrets import is_secret
from partner_events.errors import PartnerEventsError
from partner_events.explorer._advice import STRENGTHS, advice_on, key_expression
from partner_events.explorer._carried import FORMS, Carried
from partner_events.explorer._sentences import said_of_payload
from partner_events.explorer._versions import edits, version_samples
from partner_events.patterns import EventPattern, SubscriberFilters
from partner_events.patterns._building.kinds import payload_path
from partner_events.testing import sample

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._events.event import PartnerEvent
    from partner_events.catalog import Kind
    from partner_events.explorer._models import Data, PartnerModels


class Page(Value):
    """What a page shows of a kind, and what the index has to know of it.

    Attributes:
        data: What the page shows.
        names: The names of all fields in it, in JSON.
        words: The documented words of all these fields.
        is_sensitive: Whether deliveries may hold secrets, or what the class marks as sensitive.
        has_versions: Whether there are samples of several versions of the partner's API.
    """

    __slots__ = ("data", "names", "words", "is_sensitive", "has_versions")

    data: Data
    names: frozenset[str]
    words: frozenset[str]
    is_sensitive: bool
    has_versions: bool


def page_of(kind: Kind, models: PartnerModels) -> Page:
    """The page of a kind. What kinds share is left in ``models``."""
    event_class: type[PartnerEvent] = load(kind.module, kind.class_name)
    inside = list(models.inside(event_class))
    detail = [model for model in inside if model is not event_class]
    names = frozenset(field.wire for model in detail for field in models.fields(model))
    words = frozenset(word for model in detail for field in models.fields(model) for word in field.values)
    marked = event_class.__event_sensitive__
    is_sensitive = bool(marked & {*names, "detail"}) or any(map(is_secret, names))
    data: Data = {
        **{name: getattr(kind, name) for name in kind.__slots__},
        "summary": kind.summary,
        "payload": list(payload_path(event_class)),
        "payload_is": said_of_payload(kind.partner, kind.class_name) if is_ours(kind.partner) else "",
        "root": models.key(event_class),
        "models": models.own_models(event_class),
        "sensitive": sorted(marked),
        "advice": [[each.text, each.page] for each in advice_on(kind, has_secrets=is_sensitive)],
        **_code(kind),
        **_rules(event_class),
        **_samples(event_class, kind),
    }
    return Page(data, names, words, is_sensitive, bool(data.get("versions")))


def _code(kind: Kind) -> Data:
    handled = [Handled(kind, _function(kind))]
    return {
        "parse": skeleton(kind),
        "handler": handler_module(handled),
        "test": module_of_tests(handled, queue=False, custom=False),
        "test_new_bus": module_of_tests(handled, queue=False, custom=True),
    }


def _function(kind: Kind) -> str:
    """The name of a handler: a kind's module is called so, and a class of a user's may be anywhere."""
    is_own = kind.module == f"{PACKAGE}.{kind.partner}"
    return events_of(kind.partner).KINDS[kind.kind][0] if is_own else "handle"


def _rules(event_class: type[PartnerEvent]) -> Data:
    """The pattern of a rule, and the filters of a subscriber."""
    pattern = EventPattern.of(event_class)
    filters = SubscriberFilters.of(pattern)
    return {
        "pattern": json.loads(pattern.to_json()),
        "filters": json.loads(filters.to_json()),
    }


def _samples(event_class: type[PartnerEvent], kind: Kind) -> Data:
    """The sample in every form and version; nothing for a class of a user's of which none can be made."""
    try:
        event = sample(event_class)
    except PartnerEventsError:
        return {}
    delivery = event.to_dict()
    lines = _lines(delivery)
    earlier = version_samples(event_class, kind.partner)
    key = event.idempotency_key
    return {
        "sample": "\n".join(lines),
        "carried": _carried(delivery),
        "versions": [
            {
                "from": each.first,
                "to": each.last,
                "edits": edits(lines, _lines(each.delivery)),
                "carried": _carried(each.delivery),
            }
            for each in earlier
        ],
        "key": {
            "value": key.value,
            "strength": key.strength,
            "means": STRENGTHS[key.strength],
            "jsonata": key_expression(kind.partner),
        },
    }


def _carried(delivery: dict[str, object]) -> dict[str, list[str]]:
    carried = Carried(delivery)
    return {name: carried.values(name) for name in FORMS}


def _lines(delivery: Mapping[str, object]) -> list[str]:
    return json.dumps(delivery, indent=2, ensure_ascii=False).split("\n")
