"""The tolerant reader: how `parse_event` reads what does not fit its documented types.

A model is validated as it is. Only if that fails is it read field by field: what can be read inside
a bad field is kept (the good fields of a nested model, the good entries of a map), what cannot makes
the nearest model field unavailable. So a delivery that fits pays nothing, and every lazy edge is a
place at which a misfit is contained.
"""

import re
import types
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import cache, lru_cache
from typing import Annotated, Any, Protocol, TypeAlias, TypeGuard, TypeVar, Union, cast, get_args, get_origin

from pydantic import ConfigDict, PydanticUserError, ValidationError

from partner_events._models.insides import (
    FREE,
    Bounded,
    Lazy,
    ReadOnly,
    always_sent,
    fields_of,
    holds_models,
    keep,
    keep_first,
    new_instance,
    noting_validator,
    objects_in,
    parts_of,
    required_fields,
    state_of,
    validator,
    validator_of,
)
from partner_events._models.model import ORIGIN, UNAVAILABLE, Model, Origin, has_beside, lost_on, wire_names
from partner_events._wire.delivery import Identified
from partner_events._wire.json import is_array, is_object, size_of
from partner_events.errors import Deviation

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import SchemaValidator

    from partner_events._base.value import Path

M = TypeVar("M", bound=Model)

DEEPEST = 16
"""How many models may lie within each other behind lazy edges.

Real ones come to a dozen. Without a limit, models that refer to each other in a circle would let a
delivery nest until the C stack overflows, which Python does not notice in time: each takes 9 KiB of it, once
a kind is settled there are some more between two edges, and threads have 512 KiB where they have least.
"""


BYTES_A_MODEL = 32
"""For how many bytes of a delivery, as JSON text, it may hold one more model than `FREE`.

Real ones have 70 bytes a model and more. Without a limit, a list of ``{}`` would become a thousand times
what it was: a model has room for all its fields, and says of each that is missing that it is.
"""

MANY = 100
"""How many misfits are looked at one by one. If a model has more, each of its fields is tried instead, and if
a map has more, it is as unavailable as a list with one."""


class TooManyModels(Exception):
    """A delivery holds more models than `FREE` and `BYTES_A_MODEL` allow."""


class _Edge(Protocol):
    """A stand-in for a model of another module."""

    def model_for(self, value: object) -> type[Model]:
        """The model that reads this value; raises ValueError where none does."""
        ...


class Reading(Bounded):
    """One tolerant reading of a delivery. As validation context it tells lazy edges to be tolerant."""

    __slots__ = (
        "_identified",
        "_strict",
        "_is_of_other",
        "types_version",
        "mended",
        "has_misfits",
        "notes",
        "depth",
        "_mended",
        "_size",
    )

    def __init__(
        self, identified: Identified, described_by: object, strict: bool, *, notes: bool = True
    ) -> None:
        self._identified = identified
        # An event class says the version of its types, and so does what a model knows of its delivery.
        self.types_version: str | None = getattr(described_by, "types_version", None)
        self._strict = strict
        self._is_of_other = identified.api_version not in (None, self.types_version)
        # A model around a misfit is validated again, and so would be all below it, at each level
        # anew. What was mended once is therefore kept, together with the value that it was made of
        # (whose identity must stay taken).
        self.mended: dict[int, tuple[object, Model]] | None = None
        # Whether something does not fit: more than that fields are missing.
        self.has_misfits = False
        # Whether what is missing is still looked for when all is read: by `note_absent`.
        self.notes = notes
        self.depth = 0
        # What is read again because something around it does not fit is not counted again.
        self.listed = self._mended = self._size = 0

    def read(self, model: type[M], value: object) -> M:
        """The model of a value, with unavailable fields where the value does not fit.

        Raises:
            ValidationError: The value is not an object, or nothing can be made of it.
            RecursionError: More than `DEEPEST` models lie within each other.
            TooManyModels: The delivery is a bomb.
        """
        if self.mended:
            _, known = self.mended.get(id(value), (None, None))
            if type(known) is model:
                return known
        if self.depth == DEEPEST:
            raise too_deep()
        self.depth += 1
        listed = self.listed
        try:
            return self._validated(model, value)
        except ValidationError as error:
            self.listed = listed
            return self.mend(model, value, error)
        finally:
            self.depth -= 1

    def _validated(self, model: type[M], value: object) -> M:
        # A delivery of another version lacks fields as a rule. To note that costs less than to mend it.
        noting = noting_validator(model) if self._is_of_other and self.notes else None
        event: M = (noting or validator(model)).validate_python(value, context=self, by_name=False)
        return event

    def _count(self, items: Collection[object]) -> None:
        self.listed += objects_in(items)
        self.check()

    def check(self) -> None:
        """Looks whether a delivery of this size may hold so many models.

        Raises:
            TooManyModels: It holds too many.
        """
        needed = (self.listed + self._mended - FREE) * BYTES_A_MODEL
        if needed > self._size:
            # Twice as much is looked at as is needed, so that what comes next need not look again.
            self._size = size_of(self._identified.delivery, 2 * needed)
            if needed > self._size:
                raise TooManyModels

    def mend(self, model: type[M], value: object, error: ValidationError) -> M:
        """The model of a value that is known not to fit."""
        self._mended += 1
        self.check()
        mended = self._mend(model, value, error)
        if self.mended is None:
            self.mended = {}
        self.mended[id(value)] = (value, mended)
        return mended

    def _mend(self, model: type[M], value: object, error: ValidationError) -> M:
        if self._is_empty(value):
            self.has_misfits = True
            return self.read(model, {})
        if not is_object(value):
            raise error
        if halves := _half_keys(value):
            return self._without_halves(model, value, halves)
        if not self._strict and (replaced := _with_empty_objects(value, error)) is not None:
            # A list tells of its first misfit only: there may be more, which are then mended with the others.
            listed = self.listed
            with suppress(ValidationError):
                return self._validated(model, replaced)
            self.listed = listed
        values = dict(value)
        lost: list[Deviation] = []
        for wire in self._fields_at_fault(model, values, error):
            self._mend_field(model, wire, values, lost)
        try:
            return self._build(model, values, lost) if lost else self.read(model, values)
        except ValidationError as still:
            for wire in self._fields_at_fault(model, values, still):
                lost = [deviation for deviation in lost if deviation.path[0] != wire]
                lost.append(_deviation((wire,), value[wire]))
                values.pop(wire, None)
            return self._build(model, values, lost)

    def _without_halves(self, model: type[M], value: dict[str, object], halves: list[str]) -> M:
        """The model of a value with names that hold half a character, which pydantic does not take as text.

        No field has such a name. What is under it deviates: an unknown field under it could not be dumped.
        """
        self.has_misfits = True
        found = self.read(model, {key: item for key, item in value.items() if key not in halves})
        lost = (*lost_on(found), *(_deviation((key,), value[key]) for key in halves))
        keep(found, {ORIGIN: self.origin, UNAVAILABLE: lost})
        return found

    def _fields_at_fault(
        self, model: type[Model], values: dict[str, object], error: ValidationError
    ) -> list[str]:
        """The wire names of the fields that a validation error is about.

        Raises:
            ValidationError: It is about something else, which no field can be taken out for.
        """
        if error.error_count() > MANY:
            self.has_misfits = True
            return [
                wire for wire, name in wire_names(model).items() if not self._fits(model, name, wire, values)
            ]
        details = error.errors(include_url=False, include_context=False, include_input=False)
        names = wire_names(model)
        self.has_misfits = self.has_misfits or {detail["type"] for detail in details} != {"missing"}
        found = dict.fromkeys(detail["loc"][0] if detail["loc"] else None for detail in details)
        if not all(wire in names for wire in found):
            raise error
        return [cast(str, wire) for wire in found]

    def _fits(self, model: type[Model], name: str, wire: str, values: dict[str, object]) -> bool:
        field = fields_of(model)[name]
        if wire not in values:
            return not field.is_required()
        annotation: Any = field.annotation
        try:
            _validator(
                Annotated[(annotation, *field.metadata)] if field.metadata else annotation
            ).validate_python(values[wire], context=self)
        except ValidationError:
            return False
        return True

    def _mend_field(
        self, model: type[Model], wire: str, values: dict[str, object], lost: list[Deviation]
    ) -> None:
        if wire not in values:
            lost.append(_absent(wire))
            return
        field = fields_of(model)[wire_names(model)[wire]]
        entries: list[Deviation] = []
        try:
            values[wire] = self._salvage(field.annotation, values[wire], (wire,), entries)
            lost += entries
        except ValueError:
            lost.append(_deviation((wire,), values.pop(wire)))

    def _salvage(self, annotation: object, value: object, path: "Path", lost: list[Deviation]) -> object:
        """A value that fits the annotation, made of one that does not.

        Raises:
            ValueError: Nothing that fits can be made without losing more than map entries.
        """
        origin = get_origin(annotation)
        if origin is Annotated:
            return self._salvage(get_args(annotation)[0], value, path, lost)
        if origin in (Union, types.UnionType):
            return self._salvage_union(get_args(annotation), value, path, lost)
        if origin is list:
            return self._salvage_list(get_args(annotation)[0], value, path, lost)
        if origin is dict:
            return self._salvage_map(get_args(annotation)[1], value, path, lost)
        if origin is Lazy:
            edge: _Edge = get_args(annotation)[0]
            return self.read(edge.model_for(value), value)
        if _is_model(annotation):
            return self.read(annotation, value)
        _validator(annotation).validate_python(value, context=self)
        return value

    def _salvage_union(
        self, members: Iterable[object], value: object, path: "Path", lost: list[Deviation]
    ) -> object:
        for member in members:
            entries: list[Deviation] = []
            try:
                salvaged = self._salvage(member, value, path, entries)
            except ValueError:
                continue
            lost += entries
            return salvaged
        raise ValueError("no member of the union reads this value")

    def _salvage_list(self, item: object, value: object, path: "Path", lost: list[Deviation]) -> object:
        # A bad item makes its whole list unavailable: a shorter list would be a lie.
        if not is_array(value):
            raise ValueError("not an array")
        self._count(value)
        return [self._salvage(item, each, (*path, i), lost) for i, each in enumerate(value)]

    def _salvage_map(self, entry: object, value: object, path: "Path", lost: list[Deviation]) -> object:
        if self._is_empty(value):
            return {}
        if not is_object(value):
            raise ValueError("not an object")
        self._count(value.values())
        kept: dict[str, object] = {}
        for key, each in value.items():
            try:
                kept[key] = self._salvage(entry, each, (*path, key), lost)
            except ValueError:
                lost.append(_deviation((*path, key), each))
                if len(lost) > MANY:
                    raise
        return kept

    def _is_empty(self, value: object) -> bool:
        """Whether this is the ``[]`` that PHP and old APIs send for an empty object."""
        return isinstance(value, list) and not value and not self._strict

    def _build(self, model: type[M], values: dict[str, object], lost: list[Deviation]) -> M:
        """A model of values that fit, without the fields that are lost."""
        from partner_events._models.insides.walking import partial_validator

        fields, extra, fields_set = partial_validator(model)(values, self)
        names = wire_names(model)
        for deviation in lost:
            if len(deviation.path) == 1:
                fields.pop(names[cast(str, deviation.path[0])], None)
        instance = new_instance(model, fields, extra, fields_set, self)
        if lost:
            keep(instance, {ORIGIN: self.origin, UNAVAILABLE: tuple(lost)})
        return instance

    @property
    def origin(self) -> Origin:
        """Where the models come from."""
        identified = self._identified
        return identified.kind, identified.api_version, self.types_version

    def without(self, model: type[M], lost: list[Deviation]) -> M:
        """A model of which only is known what it lacks."""
        return self._build(model, {}, lost)

    def note_absent(self, model: Model) -> None:
        """Makes unavailable what is always sent, and not here, on a model and on those inside it.

        Deliveries of other versions all go through here: what is said of each model is measured.
        """
        self.notes = False
        origin = self.origin
        others: dict[str, object] | None = None
        if self._is_of_other:
            others = {ORIGIN: origin}
        todo = [model]
        # It grows meanwhile.
        for each in todo:
            kind = each.__class__
            wanted, names, has_others = _SHAPES[kind]
            given, values = parts_of(each)
            if not wanted <= given:
                lacks = wanted - given
                if state := state_of(each):
                    # What does not fit has been taken out, and said, before.
                    lacks = frozenset([name for name in lacks if name in values])
                said, is_mended = _absents(kind, lacks)
                if is_mended:
                    # To read a model without what it requires is to be no easier a way to many than mending.
                    self._mended += 1
                    self.check()
                for name in lacks:
                    del values[name]
                if state:
                    known: tuple[Deviation, ...] = state.get(UNAVAILABLE, ())
                    said = _in_order(kind, known + said) if said else known
                    keep(each, {ORIGIN: origin, UNAVAILABLE: said})
                else:
                    keep_first(each, {ORIGIN: origin, UNAVAILABLE: said})
            elif has_others and others and not state_of(each):
                keep_first(each, others)
            if names:
                # Of forty payment methods a delivery has one.
                for value in filter(None, map(values.get, names if len(names) <= FEW else names & given)):
                    kind = value.__class__
                    if kind is list or kind is dict:
                        todo += _models(value)
                    elif isinstance(kind, ReadOnly):
                        todo.append(value)


FEW = 8
"""So few fields are looked at one by one."""


def _in_order(model: type[Model], lost: tuple[Deviation, ...]) -> tuple[Deviation, ...]:
    """What a model lost, in the order of its fields however it was found; names that are none come last."""
    order = _order(model)
    ranks = [order.get(each.path[0], len(order)) for each in lost]
    return tuple([lost[index] for index in sorted(range(len(lost)), key=ranks.__getitem__)])


@cache
def _order(model: type[Model]) -> dict[object, int]:
    return {wire: number for number, wire in enumerate(wire_names(model))}


@lru_cache(maxsize=1000)
def _absents(model: type[Model], lacks: frozenset[str]) -> tuple[tuple[Deviation, ...], bool]:
    """That some fields of a model are missing, and whether it requires one of them.

    Deliveries of one version lack the same ones.
    """
    said = tuple(_absent(wire) for wire, name in wire_names(model).items() if name in lacks)
    return said, not lacks.isdisjoint(required_fields(model))


Shape: TypeAlias = tuple[frozenset[str], frozenset[str], bool]


class _Shapes(dict[type[Model], Shape]):
    """Of each model what is always sent, the fields that may hold models, and whether more is beside it.

    A dict that fills itself is asked in a third of the time that a cached function takes.
    """

    def __missing__(self, model: type[Model]) -> Shape:
        names = frozenset(name for name, field in fields_of(model).items() if holds_models(field.annotation))
        found = self[model] = always_sent(model) | required_fields(model), names, has_beside(model)
        return found


_SHAPES = _Shapes()


def models_in(model: Model) -> list[Model]:
    """The models just inside a model."""
    values = [model.__dict__.get(name) for name in _SHAPES[type(model)][1]]
    return [each for value in values for each in ([value] if isinstance(value, Model) else _models(value))]


def _models(value: object) -> list[Model]:
    """The models that are items of a list, or values of a map."""
    items = value.values() if is_object(value) else value if is_array(value) else ()
    return [each for each in items if isinstance(each, Model)]


def lose(model: Model, path: tuple[str, ...], reading: Reading) -> None:
    """Makes the field at a path of wire names unavailable, as one that was not delivered.

    Where the path does not lead to a documented field, nothing is done.
    """
    for wire in path[:-1]:
        inner = vars(model).get(wire_names(type(model)).get(wire, ""))
        if not isinstance(inner, Model):
            return
        model = inner
    name = wire_names(type(model)).get(path[-1])
    if name is not None and name in vars(model):
        del vars(model)[name]
        keep(model, {ORIGIN: reading.origin, UNAVAILABLE: (*lost_on(model), _absent(path[-1]))})


def too_deep() -> RecursionError:
    return RecursionError(f"more than {DEEPEST} models lie within each other")


def _is_model(annotation: object) -> TypeGuard[type[Model]]:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _half_keys(value: dict[Any, object]) -> list[str]:
    """The names in an object that hold half a character, as JSON text may: ``"\\ud800"``."""
    return [key for key in value if isinstance(key, str) and not key.isascii() and _HALF.search(key)]


_HALF = re.compile("[\ud800-\udfff]")


def _with_empty_objects(value: object, error: ValidationError) -> object | None:
    """The value with ``{}`` for ``[]`` where that is all that is wrong with it, else None.

    Most misfits are this one, and replacing it is far cheaper than reading field by field.
    """
    if error.error_count() > MANY:
        return None
    for detail in error.errors(include_url=False, include_context=False):
        if detail["type"] not in ("dict_type", "model_type") or detail["input"] != []:
            return None
        value = _replaced(value, detail["loc"])
        if value is None:
            return None
    return value


def _replaced(value: object, path: "Path") -> object | None:
    """A copy of JSON with ``{}`` at the path, or None where the path does not lead to ``[]``."""
    if not path:
        return {} if value == [] else None
    if not isinstance(value, (dict, list)):
        return None
    container = cast(dict[str | int, object], value.copy())
    try:
        inner = _replaced(container[path[0]], path[1:])
    except (LookupError, TypeError):
        return None
    container[path[0]] = inner
    return None if inner is None else container


def _deviation(path: "Path", value: object) -> Deviation:
    return Deviation(path, "null" if value is None else "contradiction", value)


@cache
def _absent(wire: str) -> Deviation:
    """That a field is missing: of a list of models without it, all say the same."""
    return Deviation((wire,), "absent", None)


@cache
def _validator(annotation: Any) -> "SchemaValidator | TypeAdapter[object]":
    if own := validator_of(annotation):
        return own
    from pydantic import TypeAdapter

    try:
        return TypeAdapter(annotation, config=ConfigDict(strict=True, hide_input_in_errors=True))
    except PydanticUserError:
        # A model of the user's brings its own configuration.
        return TypeAdapter(annotation)
