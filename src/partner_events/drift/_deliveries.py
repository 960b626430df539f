"""Drift of deliveries: fields and values that the models do not have, or have in another type."""

from collections.abc import Iterable, Iterator
from functools import cache

from partner_events._base.expected import check_several
from partner_events._events.event import PartnerEvent, deviations_at, sensitive_fields
from partner_events._events.parse import parse_event
from partner_events._events.unknown import UnknownEvent
from partner_events._models.beside import read_beside
from partner_events._models.model import Model, wire_names
from partner_events._wire.json import is_array, is_object, json_type
from partner_events._wire.secrets import Cover
from partner_events.drift._findings import (
    HIDDEN,
    Change,
    Difference,
    Drift,
    Tally,
    shown_name,
    shown_word,
)
from partner_events.errors import InvalidEventError
from partner_events.patterns._building.kinds import vocabulary

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Delivery
    from partner_events.errors import DeviationKind

CHANGES: "dict[DeviationKind, Change]" = {
    "absent": "absent field",
    "null": "null field",
    "contradiction": "other type",
}


def drift_of_deliveries(deliveries: "Iterable[Delivery | PartnerEvent]") -> Drift:
    """How far deliveries differ from the installed models.

    The result contains names, JSON types and counts. The only values are new words of documented
    vocabularies, if they look like words: no values of other fields, and no keys of maps.

    Args:
        deliveries: Whole deliveries, as `parse_event` takes them, or events that were parsed; they are read
            one by one.
    """
    check_several(deliveries, PartnerEvent)
    tally = Tally()
    for raw in deliveries:
        tally.looked_at += 1
        try:
            event = raw if isinstance(raw, PartnerEvent) else parse_event(raw)
        except InvalidEventError:
            tally.invalid += 1
            continue
        if event.partner is None:
            tally.foreign += 1
        elif isinstance(event, UnknownEvent):
            tally.add(event.partner, shown_word(event.kind) or HIDDEN, [("new kind", (), None)])
        else:
            tally.add(event.partner, event.kind, _differences(event))
    return tally.drift()


def _differences(event: "PartnerEvent") -> Iterator[Difference]:
    cover = Cover(sensitive_fields(event))
    for deviation, place in deviations_at(event):
        path = tuple(HIDDEN if isinstance(step, int) else shown_name(step) for step in place)
        is_other = deviation.kind == "contradiction"
        yield CHANGES[deviation.kind], path, json_type(deviation.value) if is_other else None
    todo: list[tuple[object, tuple[str, ...]]] = [(event, ())]
    # A loop: plain JSON inside may be nested deeper than Python recurses.
    while todo:
        value, path = todo.pop()
        if isinstance(value, Model):
            beside = read_beside(value)
            yield from _beyond(value, path, cover, beside)
            if beside:
                todo.append((beside, path))
            todo += [(value.__dict__.get(name), (*path, wire)) for name, wire in _wires(value)]
        elif is_object(value):
            # Its keys are data.
            todo += [(item, (*path, HIDDEN)) for item in value.values()]
        elif is_array(value):
            todo += [(item, (*path, HIDDEN)) for item in value]


def _beyond(model: Model, path: tuple[str, ...], cover: Cover, beside: Model | None) -> Iterator[Difference]:
    """Unknown fields and new values of a model, without those of models inside it."""
    known = wire_names(type(beside)) if beside else {}
    for wire, extra in (model.model_extra or {}).items():
        if wire in known:
            continue
        yield "unknown field", (*path, shown_name(wire)), json_type(extra)
    for name, wire in _wires(model):
        value: object = model.__dict__.get(name)
        texts = [each for each in (value if is_array(value) else [value]) if isinstance(each, str)]
        if texts and (words := _words(type(model), name)):
            for each in texts:
                if each not in words:
                    is_hidden = cover.at((*path, wire), each) is not None
                    yield "new value", (*path, wire), None if is_hidden else shown_word(each)


def _wires(model: Model) -> Iterator[tuple[str, str]]:
    """The fields of a model, each with its name in a delivery."""
    for name, field in type(model).model_fields.items():
        yield name, field.alias or name


@cache
def _words(model: type[Model], name: str) -> tuple[str, ...]:
    """The documented values of a field; a class inherits its parent's."""
    return next((words for base in model.__mro__ if (words := vocabulary(base, name))), ())
