"""The fields at which a path ends, with EventBridge's operators for their values; and their errors."""

from __future__ import annotations

from types import NoneType
from typing import Generic, Literal, Protocol, TypeAlias, TypeVar, overload

from partner_events._base.text import represented, shown
from partner_events._base.value import Value
from partner_events._wire.json import dotted, json_type
from partner_events.errors import PartnerEventsError
from partner_events.patterns._building.conditions import Condition, FieldCondition
from partner_events.patterns._language.references import Reference

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from partner_events.patterns._building.conditions import Names

V = TypeVar("V", bound=str)

Lower: TypeAlias = Literal[">", ">="]
Upper: TypeAlias = Literal["<", "<="]
Comparison: TypeAlias = Literal["="] | Lower | Upper


class Place(Value):
    """Where a field is: its path in wire names from the envelope down, and the lists on the way.

    ``is_in_list``: the field is a list, or inside one. ``is_in_items``: it is inside one.
    ``is_container``: it is a list or an object.
    """

    __slots__ = ("path", "is_in_list", "is_in_items", "is_container")

    path: Names
    is_in_list: bool
    is_in_items: bool
    is_container: bool

    def __truediv__(self, name: str) -> Place:
        return Place((*self.path, name), self.is_in_list, self.is_in_list, False)

    def with_items(self) -> Place:
        """The same place, known to hold a list."""
        return Place(self.path, True, self.is_in_items, True)

    def with_fields(self) -> Place:
        """The same place, known to hold an object, or a list of objects."""
        return Place(self.path, self.is_in_list, self.is_in_items, True)


class Field:
    """A field of an event, for conditions of patterns and for paths of an `InputTransformer`."""

    __slots__ = ("__event_path__",)

    __event_path__: Place

    def __init__(self, place: Place) -> None:
        self.__event_path__ = place

    def _inside(self, key: str) -> Place:
        """The place of a key inside the field.

        Raises:
            InvalidConditionError: The key is not text.
        """
        if not isinstance(key, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not all are checked
            raise InvalidConditionError(
                f"a key must be a string, not {json_type(key)}", path=self.__event_path__.path
            )
        return self.__event_path__ / key

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {dotted(self.__event_path__.path)}>"

    if not TYPE_CHECKING:
        # Comparisons build no conditions: `==` takes any object, so that type checkers could not check a
        # word against the vocabulary, and `in`, `not` and chains cannot be built at all. Type checkers do not
        # see these methods, and refuse the comparisons, too.

        def __eq__(self, other):
            if _is_json(other):
                raise _compared(self, "==", other, "equals")
            return self is other

        def __ne__(self, other):
            if _is_json(other):
                raise _compared(self, "!=", other, "anything_but")
            return self is not other

        __hash__ = object.__hash__

        def __lt__(self, other):
            raise _compared(self, "<", other, "numeric")

        def __le__(self, other):
            raise _compared(self, "<=", other, "numeric")

        def __gt__(self, other):
            raise _compared(self, ">", other, "numeric")

        def __ge__(self, other):
            raise _compared(self, ">=", other, "numeric")

        def __contains__(self, value):
            raise _compared(self, "in", value, "equals")

        def __getattr__(self, name):
            if name.startswith("__"):
                # copy and pickle look for such names before there is a path.
                raise AttributeError(name)
            path = self.__event_path__.path
            has = ", ".join(each for each in dir(type(self)) if not each.startswith("_")) or "[key]"
            what = f"`{dotted(path)}` is a {type(self).__name__}, which has no {name!r}; it has {has}"
            raise UnknownFieldError(what, path=path, field=name)


def _is_json(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float, list, tuple, dict))


def _compared(field: Field, sign: str, value: object, method: str) -> TypeError:
    """The error for a comparison, which names the method that makes the condition."""
    name, argument = f"`{shown(dotted(field.__event_path__.path))}`", represented(value)
    said = f"{argument} in {name}" if sign == "in" else f"{name} {sign} {argument}"
    if sign == "!=" and isinstance(value, bool) and hasattr(field, "equals"):
        method, argument = "equals", repr(not value)
    elif sign == "!=" and value is None:
        return TypeError(f"{said} makes no condition: no pattern excludes null, so check that in the handler")
    if not hasattr(field, method):
        has = ", ".join(each for each in dir(type(field)) if not each.startswith("_")) or "[key]"
        return TypeError(f"{said} makes no condition: {name} has {has}")
    call = f'{method}("{sign}", {argument})' if method == "numeric" else f"{method}({argument})"
    return TypeError(f"{said} makes no condition: write .{call}")


# Values


class Leaf(Field):
    """A field whose value EventBridge compares; any item, if it is a list."""

    __slots__ = ("_words",)

    def __init__(self, place: Place, words: tuple[str, ...] = ()) -> None:
        super().__init__(place)
        self._words = words

    def exists(self, yes: bool = True, /) -> Condition:
        """The field is there, or is not. Null counts as there; objects and empty lists do not."""
        self._check("exists", (yes,), (bool,))
        return self._condition({"exists": yes})

    def _condition(self, *alternatives: object) -> Condition:
        place = self.__event_path__
        return FieldCondition(place.path, alternatives, is_in_list=place.is_in_list)

    def _refused(self, reason: str) -> InvalidConditionError:
        return InvalidConditionError(reason, path=self.__event_path__.path)

    def _check(self, operator: str, values: tuple[object, ...], allowed: tuple[type, ...]) -> list[object]:
        """The arguments of an operator as JSON values, once they are checked."""
        if not values:
            raise self._refused(f"{operator} needs at least one value")
        for value in values:
            if isinstance(value, Reference) and str in allowed:
                continue
            if type(value) not in allowed:
                wanted = " or ".join(json_type(kind()) for kind in allowed if kind is not Other)
                raise self._refused(f"{operator} takes {wanted}, not {json_type(value)}")
            self._check_word(value)
        return [str(value) if isinstance(value, Other) else value for value in values]

    def _check_word(self, value: object) -> None:
        if self._words and type(value) is str and value not in self._words:
            hint = did_you_mean(value, self._words) or f"it has {', '.join(self._words)}."
            raise self._refused(
                f"{value!r} is not in the documented vocabulary; {hint} Write other({value!r}) if you mean it"
            )


class TextOperators(Leaf):
    """The operators on text. Only text passes them."""

    __slots__ = ()

    def prefix(self, *values: str | Reference) -> Condition:
        """It begins with one of the values."""
        return self._each("prefix", values)

    def suffix(self, *values: str | Reference) -> Condition:
        """It ends with one of the values."""
        return self._each("suffix", values)

    def equals_ignore_case(self, *values: str | Reference) -> Condition:
        """It is one of the values, whatever the case."""
        return self._each("equals-ignore-case", values)

    def prefix_ignore_case(self, *values: str | Reference) -> Condition:
        """It begins with one of the values, whatever the case."""
        return self._each("prefix", values, lambda value: {"equals-ignore-case": value})

    def suffix_ignore_case(self, *values: str | Reference) -> Condition:
        """It ends with one of the values, whatever the case."""
        return self._each("suffix", values, lambda value: {"equals-ignore-case": value})

    def wildcard(self, *values: str | Reference) -> Condition:
        """It matches one of the values, in which ``*`` stands for any text; see `escape`."""
        return self._each("wildcard", values)

    def contains(self, *values: str) -> Condition:
        """It contains one of the values, taken literally."""
        self._check_literal(values)
        return self._each("wildcard", values, lambda value: f"*{escape(str(value))}*" if value else "*")

    def cidr(self, *ranges: str | Reference) -> Condition:
        """It is an IP address in one of the ranges, such as ``"10.0.0.0/24"``."""
        return self._each("cidr", ranges)

    def anything_but_prefix(self, *values: str | Reference) -> Condition:
        """It is there and begins with none of the values."""
        return self._none_of("prefix", values)

    def anything_but_suffix(self, *values: str | Reference) -> Condition:
        """It is there and ends with none of the values."""
        return self._none_of("suffix", values)

    def anything_but_ignore_case(self, *values: str | Reference) -> Condition:
        """It is there and is none of the values, whatever the case."""
        return self._none_of("equals-ignore-case", values)

    def anything_but_wildcard(self, *values: str | Reference) -> Condition:
        """It is there and matches none of the values, in which ``*`` stands for any text."""
        return self._none_of("wildcard", values)

    def _each(
        self,
        operator: str,
        values: tuple[str | Reference, ...],
        argument: Callable[[str | Reference], object] = lambda value: value,
    ) -> Condition:
        self._check_text(operator, values)
        return self._condition(*({operator: argument(value)} for value in values))

    def _none_of(self, operator: str, values: tuple[str | Reference, ...]) -> Condition:
        self._check_text(f"anything_but {operator}", values)
        return self._condition({"anything-but": {operator: list(values)}})

    def _check_literal(self, values: tuple[object, ...]) -> None:
        if any(isinstance(value, Reference) for value in values):
            raise self._refused(
                "contains cannot take a Reference, whose stars it could not escape; write wildcard(…) with a"
                " Reference that has the stars"
            )

    def _check_text(self, operator: str, values: tuple[object, ...]) -> None:
        if not values or not all(isinstance(value, (str, Reference)) for value in values):
            raise self._refused(f"{operator} takes one or more strings")


_COMPARISONS: frozenset[tuple[object, ...]] = frozenset(
    [("=",), ("<",), ("<=",), (">",), (">=",), (">", "<"), (">", "<="), (">=", "<"), (">=", "<=")]
)


class NumberOperators(Leaf):
    """The operators on numbers. Only numbers pass them."""

    __slots__ = ()

    @overload
    def numeric(self, operator: Comparison, bound: float, /) -> Condition: ...
    @overload
    def numeric(self, lower: Lower, bound: float, upper: Upper, bound2: float, /) -> Condition: ...
    def numeric(self, *arguments: str | float) -> Condition:
        """It is in a range: ``numeric(">=", 10_000)``, or with two bounds ``numeric(">", 0, "<=", 5)``."""
        if len(arguments) not in (2, 4):
            raise self._refused("numeric takes an operator and a number, or two of each")
        if arguments[::2] not in _COMPARISONS:
            raise self._refused(
                "numeric takes =, <, <=, > or >=; for two bounds, first > or >=, then < or <="
            )
        self._check("numeric", arguments[1::2], (int, float))
        return self._condition({"numeric": list(arguments)})


class Text(TextOperators, Generic[V]):
    """A text; `V` are its documented values."""

    __slots__ = ()

    def equals(self, *values: V | Other | Reference | None) -> Condition:
        """It is one of the values; None is null. A value that is not documented needs `other`."""
        return self._condition(*self._check("equals", values, (str, Other, NoneType)))

    def anything_but(self, *values: V | Other | Reference) -> Condition:
        """It is there and is none of the values; in a list, one such item suffices."""
        return self._condition({"anything-but": self._check("anything_but", values, (str, Other))})


class Number(NumberOperators):
    """A number. EventBridge compares by value: 300 is 300.0."""

    __slots__ = ()

    def equals(self, *values: float | None) -> Condition:
        """It is one of the values; None is null."""
        return self._condition(*self._check("equals", values, (int, float, NoneType)))

    def anything_but(self, *values: float) -> Condition:
        """It is there and is none of the values; in a list, one such item suffices."""
        return self._condition({"anything-but": self._check("anything_but", values, (int, float))})


class Boolean(Leaf):
    """True or false."""

    __slots__ = ()

    def equals(self, *values: bool | None) -> Condition:
        """It is one of the values; None is null."""
        return self._condition(*self._check("equals", values, (bool, NoneType)))


class Anything(TextOperators, NumberOperators):
    """Any JSON: it has all operators, and ``[key]`` for the fields inside."""

    __slots__ = ()

    def equals(self, *values: str | float | bool | Reference | None) -> Condition:
        """It is one of the values; None is null."""
        return self._condition(*self._check("equals", values, (str, Other, bool, int, float, NoneType)))

    def anything_but(self, *values: str | float | Reference) -> Condition:
        """It is there and is none of the values, which must be all text or all numbers."""
        kinds = (str, Other) if values and isinstance(values[0], (str, Reference)) else (int, float)
        return self._condition({"anything-but": self._check("anything_but", values, kinds)})

    def __getitem__(self, key: str, /) -> Anything:
        return Anything(self._inside(key))


class Indexed(Protocol):
    """A field with fields inside, by their wire names: an object, a map of anything, or anything."""

    def __getitem__(self, name: str, /) -> Anything:
        """The field with a wire name."""
        ...


class Other(str):
    """A value outside the known vocabulary, on purpose; see `other`."""

    __slots__ = ()


def other(value: str) -> Other:
    """A value that the partner may send although its documented vocabulary lacks it.

    ``status.equals(other("new_value"))`` says that the value is not a typing error.
    """
    return Other(value)


def escape(text: str) -> str:
    """The text with its stars and backslashes escaped, so that `wildcard` takes it literally."""
    return text.replace("\\", "\\\\").replace("*", "\\*")


# Errors


class UnknownFieldError(PartnerEventsError, AttributeError):
    """The types of this kind do not have such a field.

    Attributes:
        path: The path of the object, in wire names from the envelope down.
        field: The name that the object does not have.
    """

    def __init__(self, message: str, *, path: tuple[str, ...], field: str) -> None:
        super().__init__(message, name=field)
        self.path = path
        self.field = field


class InvalidConditionError(PartnerEventsError, ValueError):
    """The condition does not fit the field, or an operator does not take the value.

    Attributes:
        path: The field's path, in wire names from the envelope down.
        reason: What is wrong.
    """

    def __init__(self, reason: str, *, path: tuple[str, ...]) -> None:
        super().__init__(f"`{dotted(path)}`: {reason}")
        self.path = path
        self.reason = reason


def did_you_mean(name: str, names: Iterable[str], written: Mapping[str, str] | None = None) -> str:
    """A question that suggests the nearest of some names, as it is ``written``, or the empty text."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(names), 1)
    return f"did you mean {(written or {}).get(near[0], near[0])!r}?" if near else ""
