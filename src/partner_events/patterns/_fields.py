"""Typed fields: the paths of an event, with EventBridge's operators where the values are.

To type checkers the fields of each kind are classes of their own (``models/_fields.pyi``), whose
attributes are the classes here. At run time there are only these: a path looks up its next name in
the models, which are imported when the path gets there.
"""

from __future__ import annotations

from datetime import datetime
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Generic,
    Literal,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    overload,
)

from partner_events._model import Model, built
from partner_events.errors import PartnerEventsError, Record, dotted, json_type
from partner_events.patterns._conditions import Condition, Test
from partner_events.patterns._kinds import payload_path, vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partner_events._event import PartnerEvent

__all__ = [
    "Anything",
    "Boolean",
    "EventFields",
    "InvalidConditionError",
    "Map",
    "Number",
    "Object",
    "Other",
    "Text",
    "UnknownFieldError",
    "classfield",
    "escape",
    "field_at",
    "fields_of",
    "other",
    "words_of",
]

V = TypeVar("V", bound=str)
F_co = TypeVar("F_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)

Lower: TypeAlias = Literal[">", ">="]
Upper: TypeAlias = Literal["<", "<="]
Comparison: TypeAlias = Literal["="] | Lower | Upper


class Place(Record):
    """Where a field is: wire names from the envelope down.

    ``is_in_list`` says that the field is a list, or is in one; ``is_in_items`` that it is in one.
    ``is_container`` says that it is a list or an object.
    """

    __slots__ = ("path", "is_in_list", "is_in_items", "is_container")

    path: tuple[str, ...]
    is_in_list: bool
    is_in_items: bool
    is_container: bool

    def __truediv__(self, name: str) -> Place:
        return Place((*self.path, name), self.is_in_list, self.is_in_list, False)

    def with_items(self) -> Place:
        """The place, known to be a list."""
        return Place(self.path, True, self.is_in_items, True)

    def with_fields(self) -> Place:
        """The place, known to be an object, or a list."""
        return Place(self.path, self.is_in_list, self.is_in_items, True)


class Field:
    """A field of an event. As a path it is also what `InputTransformer` takes."""

    __slots__ = ("__event_path__",)

    __event_path__: Place

    def __init__(self, place: Place) -> None:
        self.__event_path__ = place

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {dotted(self.__event_path__.path)}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name.startswith("__"):
                # What copy and pickle look for, before there is a path.
                raise AttributeError(name)
            path = self.__event_path__.path
            has = ", ".join(each for each in dir(type(self)) if not each.startswith("_")) or "[key]"
            what = f"`{dotted(path)}` is a {type(self).__name__}, which has no {name!r}; it has {has}"
            raise UnknownFieldError(what, path=path, field=name)


# Objects


class Object(Field):
    """An object: its attributes are the fields inside. Lists and null do not show in a path."""

    __slots__ = ("__models__",)

    __models__: tuple[type[Model], ...]

    if not TYPE_CHECKING:

        def __init__(self, place, models):
            super().__init__(place.with_fields())
            self.__models__ = tuple(models)

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return _child(self, name)

        def __dir__(self):
            return sorted({name for model in self.__models__ for name in model.__pydantic_fields__})


class EventFields(Object, Generic[D_co, P_co]):
    """The fields of a kind of event: of the envelope, of the detail, and the payload's by a shortcut."""

    __slots__ = ()

    if TYPE_CHECKING:
        version: Text[str]
        id: Text[str]
        detail_type: Text[str]
        source: Text[str]
        account: Text[str]
        time: Text[str]
        region: Text[str]
        resources: Text[str]
        replay_name: Text[str]

        @property
        def detail(self) -> D_co: ...
        @property
        def payload(self) -> P_co:
            """The partner's own object: the same path as the long way through `detail`."""
            ...

    else:

        @property
        def payload(self):
            (model,) = self.__models__
            found = self
            for name in payload_path(model):
                found = getattr(found, name)
            return found


class classfield(Generic[F_co]):
    """Declares `fields` of an event class: read from the class, without a parameter."""

    def __init__(self, get: Callable[[Any], F_co], /) -> None:
        self._get = get

    def __get__(self, instance: object, owner: type, /) -> F_co:
        return self._get(owner)


def fields_of(event_class: type[PartnerEvent]) -> EventFields[Any, Any]:
    """The fields of a class of events."""
    make = cast("Callable[..., EventFields[Any, Any]]", EventFields)
    return make(Place((), False, False, True), [event_class])


def field_at(event_class: type[PartnerEvent], path: Iterable[str]) -> Field | None:
    """The field at a path of wire names; None if the types of the kind have none there."""
    found: Field | None = cast(Field, fields_of(event_class))
    for name in path:
        found = inside(found, name) if found is not None else None
    return found


def words_of(field: Field) -> tuple[str, ...]:
    """The documented vocabulary of a field; empty if there is none."""
    return field._words if isinstance(field, Leaf) else ()  # pyright: ignore[reportPrivateUsage] # ours


def inside(parent: Field, name: str) -> Field | None:
    """The field of a wire name inside another; None if the types have none there."""
    if isinstance(parent, Object):
        child = _python_name(parent, name)
        return _child(parent, child) if child else None
    if isinstance(parent, (Map, Anything)):
        return cast("Map[Field]", parent)[name]
    return None


def _python_name(parent: Object, wire: str) -> str | None:
    for model in parent.__models__:
        for name, info in model.__pydantic_fields__.items():
            if (info.alias or name) == wire:
                return name
    return None


# Values


class Leaf(Field):
    """A field with a value that EventBridge compares; of a list, any item."""

    __slots__ = ("_words",)

    def __init__(self, place: Place, words: tuple[str, ...] = ()) -> None:
        super().__init__(place)
        self._words = words

    def exists(self, yes: bool = True, /) -> Condition:
        """The field is there, or is not. Null is there; objects and lists without values are not."""
        self._check("exists", (yes,), (bool,))
        return self._test({"exists": yes})

    def _test(self, *alternatives: object) -> Condition:
        place = self.__event_path__
        return Test(place.path, alternatives, is_in_list=place.is_in_list)

    def _refused(self, reason: str) -> InvalidConditionError:
        return InvalidConditionError(reason, path=self.__event_path__.path)

    def _check(self, operator: str, values: tuple[object, ...], allowed: tuple[type, ...]) -> list[object]:
        """The values that an operator was given, as JSON has them."""
        if not values:
            raise self._refused(f"{operator} needs a value")
        for value in values:
            if type(value) not in allowed:
                wanted = " or ".join(json_type(kind()) for kind in allowed if kind is not Other)
                raise self._refused(f"{operator} takes {wanted}, not {json_type(value)}")
            self._check_word(value)
        return [str(value) if isinstance(value, Other) else value for value in values]

    def _check_word(self, value: object) -> None:
        if self._words and type(value) is str and value not in self._words:
            hint = did_you_mean(value, self._words) or f"known are {', '.join(self._words)}."
            raise self._refused(
                f"the vocabulary has no {value!r}; {hint} Write other({value!r}) if you mean it"
            )


class TextOperators(Leaf):
    """What text can be asked for. Only text passes these operators."""

    __slots__ = ()

    def prefix(self, *values: str) -> Condition:
        """It begins with one of the values."""
        return self._each("prefix", values)

    def suffix(self, *values: str) -> Condition:
        """It ends with one of the values."""
        return self._each("suffix", values)

    def equals_ignore_case(self, *values: str) -> Condition:
        """It is one of the values, in capital or small letters."""
        return self._each("equals-ignore-case", values)

    def prefix_ignore_case(self, *values: str) -> Condition:
        """It begins with one of the values, in capital or small letters."""
        return self._each("prefix", values, lambda value: {"equals-ignore-case": value})

    def suffix_ignore_case(self, *values: str) -> Condition:
        """It ends with one of the values, in capital or small letters."""
        return self._each("suffix", values, lambda value: {"equals-ignore-case": value})

    def wildcard(self, *values: str) -> Condition:
        """It is like one of the values, in which ``*`` is any text; see `escape`."""
        return self._each("wildcard", values)

    def contains(self, *values: str) -> Condition:
        """It contains one of the values, taken literally."""
        return self._each("wildcard", values, lambda value: f"*{escape(value)}*" if value else "*")

    def cidr(self, *ranges: str) -> Condition:
        """It is an IP address in one of the ranges, such as ``"10.0.0.0/24"``."""
        return self._each("cidr", ranges)

    def anything_but_prefix(self, *values: str) -> Condition:
        """It is there and begins with none of the values."""
        return self._none_of("prefix", values)

    def anything_but_suffix(self, *values: str) -> Condition:
        """It is there and ends with none of the values."""
        return self._none_of("suffix", values)

    def anything_but_ignore_case(self, *values: str) -> Condition:
        """It is there and is none of the values, in capital or small letters."""
        return self._none_of("equals-ignore-case", values)

    def anything_but_wildcard(self, *values: str) -> Condition:
        """It is there and is like none of the values, in which ``*`` is any text."""
        return self._none_of("wildcard", values)

    def _each(
        self, operator: str, values: tuple[str, ...], argument: Callable[[str], object] = str
    ) -> Condition:
        self._check_text(operator, values)
        return self._test(*({operator: argument(value)} for value in values))

    def _none_of(self, operator: str, values: tuple[str, ...]) -> Condition:
        self._check_text(f"anything_but {operator}", values)
        return self._test({"anything-but": {operator: list(values)}})

    def _check_text(self, operator: str, values: tuple[object, ...]) -> None:
        if not values or not all(isinstance(value, str) for value in values):
            raise self._refused(f"{operator} takes text")


class NumberOperators(Leaf):
    """What numbers can be asked for. Only numbers pass these operators."""

    __slots__ = ()

    @overload
    def numeric(self, operator: Comparison, bound: float, /) -> Condition: ...
    @overload
    def numeric(self, lower: Lower, bound: float, upper: Upper, bound2: float, /) -> Condition: ...
    def numeric(self, *arguments: str | float) -> Condition:
        """It compares so: ``numeric(">=", 10_000)``, or between bounds ``numeric(">", 0, "<=", 5)``."""
        if len(arguments) not in (2, 4):
            raise self._refused("numeric takes an operator and a number, or that twice")
        self._check("numeric", arguments[1::2], (int, float))
        return self._test({"numeric": list(arguments)})


class Text(TextOperators, Generic[V]):
    """Text, of which `V` are the known values."""

    __slots__ = ()

    def equals(self, *values: V | Other | None) -> Condition:
        """It is one of the values; None is null. A value that is not known needs `other`."""
        return self._test(*self._check("equals", values, (str, Other, NoneType)))

    def anything_but(self, *values: V | Other) -> Condition:
        """It is there and is none of the values; of a list, one such item suffices."""
        return self._test({"anything-but": self._check("anything_but", values, (str, Other))})


class Number(NumberOperators):
    """A number. EventBridge compares by value: 300 is 300.0."""

    __slots__ = ()

    def equals(self, *values: float | None) -> Condition:
        """It is one of the values; None is null."""
        return self._test(*self._check("equals", values, (int, float, NoneType)))

    def anything_but(self, *values: float) -> Condition:
        """It is there and is none of the values; of a list, one such item suffices."""
        return self._test({"anything-but": self._check("anything_but", values, (int, float))})


class Boolean(Leaf):
    """True or false."""

    __slots__ = ()

    def equals(self, *values: bool | None) -> Condition:
        """It is one of the values; None is null."""
        return self._test(*self._check("equals", values, (bool, NoneType)))


class Anything(TextOperators, NumberOperators):
    """Any JSON: all operators, and ``[key]`` for what is inside."""

    __slots__ = ()

    def equals(self, *values: str | float | bool | None) -> Condition:
        """It is one of the values; None is null."""
        return self._test(*self._check("equals", values, (str, Other, bool, int, float, NoneType)))

    def anything_but(self, *values: str | float) -> Condition:
        """It is there and is none of the values, which are all text or all numbers."""
        kinds = (str, Other) if values and isinstance(values[0], str) else (int, float)
        return self._test({"anything-but": self._check("anything_but", values, kinds)})

    def __getitem__(self, key: str, /) -> Anything:
        return Anything(self.__event_path__ / key)


class Map(Field, Generic[F_co]):
    """An object with any keys: ``metadata["order_id"]`` is the field of one key."""

    __slots__ = ("_annotation",)

    def __init__(self, place: Place, annotation: object) -> None:
        super().__init__(place.with_fields())
        self._annotation = annotation

    def __getitem__(self, key: str, /) -> F_co:
        return cast(F_co, _field(self._annotation, self.__event_path__ / key, ()))


class Other(str):
    """A value outside the known vocabulary, on purpose; see `other`."""

    __slots__ = ()


def other(value: str) -> Other:
    """A value that the partner may send and that its documented vocabulary does not have.

    ``status.equals(other("new_value"))`` says that it is no slip.
    """
    return Other(value)


def escape(text: str) -> str:
    """Text that `wildcard` takes literally: its stars and backslashes are escaped."""
    return text.replace("\\", "\\\\").replace("*", "\\*")


# Errors


class UnknownFieldError(PartnerEventsError, AttributeError):
    """A field that the types of a kind do not have.

    Attributes:
        path: The object's path, in wire names from the envelope down.
        field: The name that it does not have.
    """

    def __init__(self, message: str, *, path: tuple[str, ...], field: str) -> None:
        super().__init__(message, name=field)
        self.path = path
        self.field = field


class InvalidConditionError(PartnerEventsError, ValueError):
    """A value that an operator does not take on a field.

    Attributes:
        path: The field's path, in wire names from the envelope down.
        reason: What is wrong.
    """

    def __init__(self, reason: str, *, path: tuple[str, ...]) -> None:
        super().__init__(f"`{dotted(path)}`: {reason}")
        self.path = path
        self.reason = reason


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """A question for the nearest of some names, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(names), 1)
    return f"did you mean {near[0]!r}?" if near else ""


# From models to fields


def _child(parent: Object, name: str) -> Field:
    place = parent.__event_path__
    found = [model for model in parent.__models__ if name in model.__pydantic_fields__]
    if not found:
        names = dir(parent)
        where = dotted(place.path) or "an event"
        hint = did_you_mean(name, names) or f"it has {', '.join(names)}"
        raise UnknownFieldError(f"{where} has no field {name!r}; {hint}", path=place.path, field=name)
    infos = [built(model).__pydantic_fields__[name] for model in found]
    words = tuple(word for model in found for word in _words(model, name))
    annotations = [info.annotation for info in infos]
    return _field(_union(annotations), place / (infos[0].alias or name), words)


def _union(annotations: Iterable[object]) -> object:
    """One annotation for what a value may be by several."""
    union: Any = Union
    return union[tuple(annotations)]


def _field(annotation: object, place: Place, words: tuple[str, ...]) -> Field:
    """The field of a value: what it may be, all taken together."""
    atoms = list(_atoms(annotation))
    if any(is_in_list for _, is_in_list in atoms):
        place = place.with_items()
    kinds = {_kind(atom) for atom, _ in atoms}
    if kinds == {Object}:
        models = [model for atom, _ in atoms for model in _models(atom)]
        return cast("Callable[..., Object]", Object)(place, models)
    if kinds == {Map}:
        return cast("Map[Field]", Map(place, _union(get_args(atom)[1] for atom, _ in atoms)))
    if kinds <= {Text} or kinds <= {Number} or kinds <= {Boolean}:
        literals = tuple(word for atom, _ in atoms if get_origin(atom) is Literal for word in get_args(atom))
        leaf: Field = kinds.pop()(place, words or literals)
        return leaf
    return Anything(place)


def _atoms(annotation: object, is_in_list: bool = False) -> Iterator[tuple[object, bool]]:
    """What a value may be, without null; and whether it is in a list then."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _atoms(get_args(annotation)[0], is_in_list)
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            yield from _atoms(member, is_in_list)
    elif origin is list:
        yield from _atoms(get_args(annotation)[0], True)
    elif annotation is not NoneType:
        yield annotation, is_in_list


def _is_model(atom: object) -> bool:
    return hasattr(atom, "models") or (isinstance(atom, type) and issubclass(atom, Model))


def _kind(atom: object) -> type[Any]:
    if _is_model(atom):
        return Object
    origin = get_origin(atom)
    if origin in (dict, Literal):
        return Map if origin is dict else Text
    leaf: type[Any] = _LEAVES.get(atom, Anything)
    return leaf


_LEAVES: dict[object, Any] = {str: Text, datetime: Text, bool: Boolean, int: Number, float: Number}


def _models(atom: Any) -> Iterable[type[Model]]:
    """The models that a value of an annotation may be: one, or those behind a lazy edge."""
    return atom.models() if hasattr(atom, "models") else [atom]


def _words(model: type[Model], name: str) -> tuple[str, ...]:
    """The known values of a model's field; a subclass has those of its parent."""
    found = (vocabulary(base, name) for base in model.__mro__)
    return next((words for words in found if words), ())
