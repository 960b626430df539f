"""How a delivery is judged: by what the version of its partner's API documents that wrote it.

A field that is newer than the version, or was added during it, need not be there; what a version documents otherwise than
today's types do is as it should be.
"""

from collections.abc import Iterator
from typing import cast

from pydantic import BaseModel

from partner_events._models.beside import Beside, read_beside
from partner_events._models.history import (
    NOTHING,
    FieldHistory,
    beside,
    history_of,
    is_newer,
    is_same,
    presence_since,
)
from partner_events._models.model import Model, unavailable, wire_names
from partner_events._wire.json import is_array, is_object
from partner_events.errors import Deviation


class Judge:
    """Judges the models of one delivery, whose partner has versions."""

    def __init__(self, version: str, types_version: str) -> None:
        self._version = version
        self._is_of_today = is_same(version, types_version)

    def deviations(self, model: Model) -> list[Deviation]:
        """Where a model itself deviates, not the models inside it."""
        own = [each for each in own_deviations(model) if not self._is_explained(type(model), each)]
        return own + [Deviation((wire,), "absent", None) for wire in self._absent(model)]

    def beside(self, model: Model) -> Beside | None:
        """What a delivery has beside a model's fields, if it has some."""
        other = beside(type(model)) if model.__pydantic_extra__ else None
        if other is None or wire_names(other).keys().isdisjoint(model.__pydantic_extra__ or ()):
            return None
        return read_beside(model, other)

    def _absent(self, model: Model) -> Iterator[str]:
        """The fields that the version always sends, and today's does not, and that are not there."""
        other = None if self._is_of_today else beside(type(model))
        if other is None:
            return
        history = history_of(type(model))
        for wire in wire_names(other):
            known = history.get(wire, NOTHING)
            if wire not in (model.__pydantic_extra__ or ()) and self._is_always_sent(type(model), known):
                yield wire

    def _is_always_sent(self, model: type[BaseModel], history: FieldHistory) -> bool:
        then = history.then(self._version)
        presence = (then.presence if then else None) or history.presence
        return presence == "always" and is_always_in(model, history, self._version)

    def _is_explained(self, model: type[BaseModel], deviation: Deviation) -> bool:
        return len(deviation.path) == 1 and is_explained(model, deviation, self._version)


def own_deviations(model: Model) -> list[Deviation]:
    """What is unavailable on a model itself, and has not been supplied since."""
    record = unavailable(model)
    if record is None:
        return []
    return [found for found in record.deviations if len(found.path) > 1 or _is_unset(model, found)]


def _is_unset(model: Model, deviation: Deviation) -> bool:
    return wire_names(type(model))[cast(str, deviation.path[0])] not in model.__dict__


def carried_version(models: Iterator[Model]) -> str | None:
    """The last version that can have sent some models: that of a retired field which they have."""
    found: str | None = None
    for model in models:
        other = beside(type(model)) if model.__pydantic_extra__ else None
        if other is None:
            continue
        history = history_of(type(model))
        for wire in wire_names(other).keys() & (model.__pydantic_extra__ or {}).keys():
            known = history.get(wire, NOTHING)
            if known.until and not known.is_still_sent and (found is None or is_newer(found, known.until)):
                found = known.until
    return found


def is_explained(model: type[BaseModel], deviation: Deviation, version: str) -> bool:
    """Whether a delivery of a version may be so: the version's own definitions say it, or cannot say."""
    history = history_of(model).get(cast(str, deviation.path[0]), NOTHING)
    then = history.then(version)
    if deviation.kind == "absent":
        return not is_always_in(model, history, version)
    if deviation.kind == "null":
        return bool(then and then.is_nullable)
    return bool(then and then.type and _fits(deviation.value, then.type))


def is_always_in(model: type[BaseModel], history: FieldHistory, version: str) -> bool:
    """Whether every delivery of a version has a field, of one whose model says that it is always sent."""
    if not history.is_in(version):
        return False
    expanded = history.only_expanded
    if expanded is not None and not is_newer(expanded or "9", version):
        return False
    then = history.then(version)
    if then and then.presence:
        return then.presence == "always"
    known = presence_since(model)
    return known is None or not is_newer(known, version)


def _fits(value: object, kind: str) -> bool:
    """Whether a value is of a type as rows name it."""
    outer = kind.partition("<")[0].partition(":")[0]
    if is_array(value):
        return outer == "array"
    if is_object(value):
        return outer in ("object", "ref", "map", "list")
    if isinstance(value, bool):
        return outer == "boolean"
    kinds = {str: ("string", "id"), int: ("integer", "number"), float: ("number",)}
    return outer == "any" or outer in kinds.get(type(value), ())
