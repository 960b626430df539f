"""How a delivery is judged: by what the version of its partner's API documents that wrote it.

A field that is newer than the version, or was added during it, need not be there; what a version documents
otherwise than today's types do is as it should be.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, TypeAlias, cast

from pydantic import BaseModel

from partner_events._models.history import (
    DATE,
    NOTHING,
    FieldHistory,
    Presence,
    beside,
    history_of,
    is_newer,
    is_same,
    presence_since,
)
from partner_events._models.insides import fields_of
from partner_events._models.model import Model, lost_on, wire_names
from partner_events._wire.json import is_array, is_object
from partner_events.errors import Deviation

Lost: TypeAlias = tuple[Deviation, ...]
"""What is unavailable on a model."""

MOST_JUDGED = 1000
"""How many answers a judge remembers."""

_DATED = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class Judge:
    """Judges the models of one delivery, whose partner has versions."""

    def __init__(self, version: str, types_version: str) -> None:
        self._version = version
        self.is_of_today = is_same(version, types_version)
        self._always: dict[type[Model], list[str]] = {}
        self._judged: dict[int, tuple[Lost, Lost]] = {}

    def deviations(self, model: Model) -> list[Deviation]:
        """Where a model itself deviates, not the models inside it."""
        lost = lost_on(model)
        found = _not_supplied(model, self.deviating(type(model), lost)) if lost else []
        if absent := self._absent(model):
            found = found + [Deviation((wire,), "absent", None) for wire in absent]
        return found

    def deviating(self, kind: type[Model], lost: Lost) -> Lost:
        """What of that which a model lost is against what the version documents."""
        known = self._judged.get(id(lost))
        if known is not None and known[0] is lost:
            return known[1]
        # Of a list of models without a field, all have the same answer.
        may_lack = _may_lack(kind, self._version[:DATE])
        found = tuple(
            [
                each
                for each in lost
                if (each.path[0] not in may_lack if each.kind == "absent" else self._contradicts(kind, each))
            ]
        )
        # Models of a kind that lack the same fields share what says so. What else is lost is only once.
        if {each.kind for each in lost} == {"absent"}:
            if len(self._judged) >= MOST_JUDGED:
                self._judged.clear()
            self._judged[id(lost)] = lost, found
        return found

    def _absent(self, model: Model) -> list[str]:
        """The fields that the version always sends, and today's does not, and that are not there."""
        if self.is_of_today:
            return []
        always = self._always.get(type(model))
        if always is None:
            always = self._always[type(model)] = always_beside(type(model), self._version)
        if not always:
            return always
        extra = model.model_extra or {}
        return [wire for wire in always if wire not in extra]

    def _contradicts(self, kind: type[Model], deviation: Deviation) -> bool:
        return len(deviation.path) > 1 or not is_explained(kind, deviation, self._version)


judge_of_version = lru_cache(maxsize=200)(Judge)
"""Deliveries of one version have one judge. Names of versions come from outside, so not all are kept."""


@lru_cache(maxsize=10_000)
def _may_lack(model: type[Model], version: str) -> frozenset[str]:
    """The wire names of fields that deliveries of a version may lack, whatever their models say."""
    return frozenset(
        wire for wire in wire_names(model) if is_explained(model, Deviation((wire,), "absent", None), version)
    )


def own_deviations(model: Model) -> list[Deviation]:
    """What is unavailable on a model itself, and has not been supplied since."""
    return _not_supplied(model, lost_on(model))


def _not_supplied(model: Model, lost: Lost) -> list[Deviation]:
    if not lost:
        return []
    names: Any = wire_names(type(model))
    values = model.__dict__
    return [found for found in lost if len(found.path) != 1 or names.get(found.path[0]) not in values]


def dated(version: str | None) -> str | None:
    """The version, if it begins with a date; of any other name it is not known what it documents."""
    return version if version and _DATED.match(version) else None


def carried_version(models: Iterator[Model]) -> str | None:
    """The version that may have written some models, by what they have; None if they say nothing of it.

    A retired field has a last version. If there is one, the newest field says which version may have been the
    newest: no later one is assumed, since then more would be missing.
    """
    last: str | None = None
    newest = ""
    for model in models:
        history = history_of(type(model))
        if not history:
            continue
        other = beside(type(model)) if model.model_extra else None
        retired = wire_names(other).keys() & (model.model_extra or {}).keys() if other else set[str]()
        for wire in retired:
            known = history.get(wire, NOTHING)
            if known.until and not known.is_still_sent and (last is None or is_newer(last, known.until)):
                last = known.until
        names = wire_names(type(model))
        sinces = (known.since for wire, known in history.items() if names.get(wire) in model.model_fields_set)
        newest = max(newest, max((since for since in sinces if since), default=""))
    return last and min(last, newest or last)


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
    kinds: dict[type, tuple[str, ...]] = {
        str: ("string", "id"),
        int: ("integer", "number"),
        float: ("number",),
    }
    return outer == "any" or outer in kinds.get(type(value), ())


def always_beside(model: type[BaseModel], version: str) -> list[str]:
    """The wire names of fields that a version always sends and that today's deliveries do not have."""
    other = beside(model)
    history = history_of(model)
    found = {info.alias or name for name, info in fields_of(other).items()} if other else set[str]()
    return [
        wire for wire in sorted(found & history.keys()) if _is_always_beside(model, history[wire], version)
    ]


def likely_beside(model: type[BaseModel], version: str) -> list[str]:
    """The same, and those of which a version does not say whether it always sends them."""
    other = beside(model)
    history = history_of(model)
    found = {info.alias or name for name, info in fields_of(other).items()} if other else set[str]()
    return [wire for wire in sorted(found & history.keys()) if _is_likely_beside(history[wire], version)]


def may_be_null(model: type[BaseModel], wire: str, version: str) -> bool:
    """Whether a version says that a field that today's deliveries do not have may be null."""
    history = history_of(model)[wire]
    then = history.then(version)
    return history.is_nullable if then is None or then.is_nullable is None else then.is_nullable


def _is_likely_beside(history: FieldHistory, version: str) -> bool:
    expanded = history.only_expanded
    is_sent = expanded is None or is_newer(expanded or "", version)
    return is_sent and history.is_in(version) and _presence_beside(history, version) != "seldom"


def _presence_beside(history: FieldHistory, version: str) -> Presence | None:
    then = history.then(version)
    return (then.presence if then else None) or history.presence


def _is_always_beside(model: type[BaseModel], history: FieldHistory, version: str) -> bool:
    return _presence_beside(history, version) == "always" and is_always_in(model, history, version)


def is_documented(model: type[BaseModel], wire: str, version: str) -> bool:
    """Whether a version documents a field of a model, from some time on at the latest."""
    history = history_of(model).get(wire, NOTHING)
    if history.is_undocumented or (history.since and is_newer(history.since, version)):
        return False
    if history.until and is_newer(version, history.until):
        return False
    expanded = history.only_expanded
    return expanded is None or is_newer(expanded or "", version)
