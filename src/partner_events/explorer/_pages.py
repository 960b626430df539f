"""What there is to know of one kind, as data for its page."""

from __future__ import annotations

import json

from partner_events._base.lazy import PACKAGE, load
from partner_events._kinds.tables import events_of, is_ours
from partner_events._shown.skeleton import skeleton
from partner_events._shown.starters import Handled, handler_module, module_of_tests
from partner_events.errors import PartnerEventsError
from partner_events.explorer._advice import STRENGTHS, advice_on, key_expression
from partner_events.explorer._carried import FORMS, Carried
from partner_events.explorer._fields import known_of
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


def page_of(kind: Kind, models: PartnerModels) -> Data:
    """What the page of a kind shows; it names the models that its partner's kinds share."""
    event_class: type[PartnerEvent] = load(kind.module, kind.class_name)
    is_sensitive = known_of(event_class, models).is_sensitive
    return {
        **{name: getattr(kind, name) for name in kind.__slots__},
        "summary": kind.summary,
        "payload": list(payload_path(event_class)),
        "payload_is": said_of_payload(kind.partner, kind.class_name) if is_ours(kind.partner) else "",
        "root": models.key(event_class),
        "models": models.own_models(event_class),
        "sensitive": sorted(event_class.__event_sensitive__),
        "advice": [[each.text, each.page] for each in advice_on(kind, has_secrets=is_sensitive)],
        **_code(kind),
        **_rules(event_class),
        **_samples(event_class, kind),
    }


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
