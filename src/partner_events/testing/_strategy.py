"""`strategy`: hypothesis makes valid events of a kind.

An event is a sample with some of its fields changed. So hypothesis shrinks to the sample that you know, with
only the changes that matter.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from string import ascii_letters, digits
from types import NoneType
from typing import Any, TypeVar, cast

try:
    from hypothesis import reject
    from hypothesis import strategies as st
except ModuleNotFoundError as error:
    if error.name != "hypothesis":
        raise
    needed = "strategies need hypothesis: pip install partner-events[testing]"
    raise ModuleNotFoundError(needed, name=error.name) from error
from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo

from partner_events._events.event import PartnerEvent, moment
from partner_events._events.overloads import parse_event
from partner_events._wire.json import is_array, is_object
from partner_events.errors import UnexpectedEventError
from partner_events.testing import _names
from partner_events.testing._annotations import (
    current_words,
    fields_of_model,
    fits,
    inside,
    is_list,
    is_map,
    literals_of,
    members,
    models_of,
)
from partner_events.testing._foreign import is_constrained
from partner_events.testing._overrides import value_at
from partner_events.testing._sample import Recipe
from partner_events.testing._story import FIRST_MOMENT

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events.testing._overrides import Overrides

E = TypeVar("E", bound=PartnerEvent)

SEEDS = 15
CHANGES = 8
"""How many fields of a sample are changed at most."""

HOURS = 10 * 365 * 24
"""How many hours a time differs from the sample's at most."""

MILLIS = 10**11
"""A number above this is a time in milliseconds."""
_TIME = re.compile(r"{(seconds|iso_ms)}")


def strategy(
    kind: type[E],
    overrides: Overrides | None = None,
    /,
    *,
    api_version: str | None = None,
    **fields: object,
) -> st.SearchStrategy[E]:
    """A hypothesis strategy for events of a kind: valid deliveries, which shrink to `sample`'s.

    Overrides and API version are those of `sample`; the overridden fields are the same in all events.

    Raises:
        SampleError: In the cases in which `sample` raises it.
    """
    recipe = Recipe(kind, overrides or {}, fields, api_version)
    recipe.event(0)

    @lru_cache(maxsize=SEEDS + 1)
    def base(seed: int) -> tuple[str, st.SearchStrategy[list[tuple[Path, object]]]]:
        delivery = recipe.delivery(seed)
        changes = [field.change(delivery) for field in _changeable_fields(recipe, delivery)]
        # A path and its value are drawn together, so that hypothesis can leave a change out as a whole.
        change = st.sampled_from(changes).flatmap(lambda each: each)
        return json.dumps(delivery), st.lists(change, max_size=CHANGES, unique_by=lambda each: each[0])

    @st.composite
    def events(draw: st.DrawFn) -> E:
        text, changes = base(draw(st.integers(0, SEEDS)))
        delivery: dict[str, object] = json.loads(text)
        for path, value in draw(changes):
            parent = value_at(delivery, path[:-1])
            if is_object(parent):
                parent[str(path[-1])] = value
        try:
            return parse_event(delivery, kind, strict=True)
        except UnexpectedEventError:
            # A word that is documented for a family of kinds may make it another kind.
            reject()

    return events()


@dataclass(frozen=True)
class _ChangeableField:
    """A field of a sample that may be changed."""

    path: Path
    model: type[BaseModel]
    info: FieldInfo
    recipe: Recipe[Any]

    def change(self, delivery: object) -> st.SearchStrategy[tuple[Path, object]]:
        """The field's path, and another value for it."""
        return st.tuples(st.just(self.path), self._any(value_at(delivery, self.path)))

    def _any(self, now: object) -> st.SearchStrategy[object]:
        wire = str(self.path[-1])
        words = current_words(self.model, wire)
        annotation = self.info.annotation
        found = _words(words, annotation) if words else self._values(annotation, wire, now)
        return st.none() | found if NoneType in set(members(annotation)) else found

    def _values(self, annotation: object, name: str, now: object) -> st.SearchStrategy[object]:
        if is_constrained(self.info):
            return _foreign(self.info.rebuild_annotation())
        found = [self._of_member(each, name, now) for each in members(annotation) if each is not NoneType]
        return st.one_of(found)

    def _of_member(self, member: object, name: str, now: object) -> st.SearchStrategy[object]:
        models = models_of(member)
        if models:
            seeds = st.integers(0, SEEDS)
            return st.builds(self.recipe.object_at, st.sampled_from(models), st.just(self.path), seeds)
        if is_list(member):
            return st.lists(self._values(inside(member), name, None), max_size=3)
        if is_map(member):
            return st.dictionaries(st.text(), self._values(inside(member), name, None), max_size=3)
        if member is object and self.path == ("detail",):
            return st.dictionaries(st.text(), _json(), max_size=3)
        literals = literals_of(member)
        return st.sampled_from(literals) if literals else _scalars(member, name, now)


def _words(words: tuple[str, ...], annotation: object) -> st.SearchStrategy[object]:
    word = st.sampled_from(words)
    return word if fits(annotation, words[0]) else st.lists(word, max_size=3, unique=True)


def _changeable_fields(recipe: Recipe[Any], delivery: object) -> Iterator[_ChangeableField]:
    """The fields of all objects in a delivery, except those that identify its kind."""
    todo: list[tuple[object, Path, list[type[BaseModel]]]] = [(delivery, (), [recipe.kind])]
    while todo:
        value, path, models = todo.pop()
        if is_array(value):
            todo += [(item, (*path, index), models) for index, item in enumerate(value)]
        if not is_object(value) or len(models) != 1:
            continue
        for wire, info in fields_of_model(models[0], recipe.version).items():
            inner = [model for member in _items(info.annotation) for model in models_of(member)]
            todo.append((value.get(wire), (*path, wire), inner))
            is_fixed = recipe.is_fixed((*path, wire)) or recipe.is_kind(value.get(wire))
            if not is_fixed and len(current_words(models[0], wire)) != 1:
                yield _ChangeableField((*path, wire), models[0], info, recipe)


def _items(annotation: object) -> Iterator[object]:
    for member in members(annotation):
        yield from _items(inside(member)) if is_list(member) else [member]


def _scalars(member: object, name: str, now: object) -> st.SearchStrategy[object]:
    if member is str:
        return _texts(name, now)
    if member is datetime:
        return _moments(now)
    if member is bool:
        return st.booleans()
    if member is int or member is float:
        return _numbers(name, now)
    if member is object:
        return _json()
    return _foreign(member)


def _texts(name: str, now: object) -> st.SearchStrategy[object]:
    """Any text; for ids and times, only text of their form, which handlers may rely on."""
    form = _names.text_for(name)
    if _TIME.fullmatch(form):
        return _moments(now)
    if form.startswith(("{hex:24}", "{uuid}")):
        prefix = now[: now.rfind("_") + 1] if isinstance(now, str) else ""
        return st.text(ascii_letters + digits, min_size=1, max_size=40).map(prefix.__add__)
    return st.text()


def _numbers(name: str, now: object) -> st.SearchStrategy[object]:
    if _TIME.fullmatch(_names.number_for(name)):
        first = now if isinstance(now, int) else int(FIRST_MOMENT.timestamp())
        hour = 3_600_000 if first > MILLIS else 3600
        return st.integers(-HOURS, HOURS).map(lambda hours: first + hours * hour)
    # The integers that all readers of JSON agree on: https://www.rfc-editor.org/rfc/rfc8259#section-6
    return st.integers(-(2**53) + 1, 2**53 - 1)


def _moments(now: object) -> st.SearchStrategy[object]:
    """Times in the form of the one that is there; a text that is no time of a known form stays as it is."""
    first = moment(now) if isinstance(now, str) else FIRST_MOMENT
    if first is None:
        return st.just(now)
    has_name = isinstance(now, str) and now.endswith(" UTC")

    def written(hours: int) -> str:
        time = (first + timedelta(hours=hours)).astimezone(UTC)
        if has_name:
            return f"{time:%Y-%m-%d %H:%M:%S} UTC"
        return f"{time:%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"

    return st.integers(-HOURS, HOURS).map(written)


def _json() -> st.SearchStrategy[object]:
    scalars = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text()
    return st.recursive(
        scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
    )


def _foreign(annotation: Any) -> st.SearchStrategy[object]:
    adapter: TypeAdapter[object] = TypeAdapter(annotation)
    values = cast(st.SearchStrategy[object], st.from_type(annotation))
    return values.map(lambda value: adapter.dump_python(value, mode="json"))
