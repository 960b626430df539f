"""Conditions as users write them: ``detail.data.object.amount >= 10000 and id.prefix("a")``.

They are Python expressions of a few forms on the fields of a kind, so conditions for `EventPattern.of` can
be written on a command line. Nothing but these forms is evaluated.
"""

from __future__ import annotations

import ast
import re
from functools import reduce
from typing import cast

from partner_events.cli._errors import Failure
from partner_events.cli._kinds import nearest
from partner_events.patterns import Condition, UnknownFieldError
from partner_events.patterns._building.fields import (
    Anything,
    Field,
    Map,
    Object,
    field_at,
    inside,
    wire_names,
)
from partner_events.patterns._building.kinds import payload_path

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from partner_events._events.event import PartnerEvent

FORMS = "write conditions such as detail.data.object.amount >= 10000 or detail.type.prefix('a')"

COMPARED: dict[type[ast.cmpop], str] = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.Gt,
    ast.LtE: ast.GtE,
    ast.Gt: ast.Lt,
    ast.GtE: ast.LtE,
}
SIGNS = {
    "=>": ">= for =>",
    "=<": "<= for =<",
    "<>": "!= for <>",
    "&&": "and for &&",
    r"\|\|": "or for ||",
    "(?<![=<>!])=(?!=)": "== for =",
}
"""Common mistakes, as regular expressions, each with its correction."""

WORDS = {"true": True, "false": False, "null": None}
OPERATORS = {
    "anything_but",
    "anything_but_ignore_case",
    "anything_but_prefix",
    "anything_but_suffix",
    "anything_but_wildcard",
    "cidr",
    "contains",
    "equals",
    "equals_ignore_case",
    "exists",
    "numeric",
    "prefix",
    "prefix_ignore_case",
    "suffix",
    "suffix_ignore_case",
    "wildcard",
}


def condition(text: str, event_class: type[PartnerEvent]) -> Condition:
    """The condition on the fields of a kind that a text expresses.

    Raises:
        Failure: The text is not a condition.
        PartnerEventsError: The kind has no such field, or the field does not allow the operator or value.
    """
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Failure(f"{text!r} is not a condition; {_advice(text)}") from None
    try:
        return _Reading(text, event_class).condition(tree.body)
    except TypeError as error:
        # An operator got too few or too many values.
        raise Failure(f"{text!r} is not a condition: {error}") from None


def _advice(text: str) -> str:
    """The correction of a common mistake, or the forms of conditions."""
    for wrong, right in SIGNS.items():
        if re.search(wrong, text):
            return f"write {right}"
    return FORMS


class _Reading:
    """Reads the expressions of one text."""

    def __init__(self, text: str, event_class: type[PartnerEvent]) -> None:
        self._text, self._class = text, event_class

    def condition(self, node: ast.expr) -> Condition:
        match node:
            case ast.BoolOp(op=ast.And()):
                return reduce(lambda one, other: one & other, map(self.condition, node.values))
            case ast.BoolOp():
                return reduce(lambda one, other: one | other, map(self.condition, node.values))
            case ast.BinOp(left=left, op=ast.BitAnd(), right=right):
                return self.condition(left) & self.condition(right)
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                return self.condition(left) | self.condition(right)
            case ast.Compare():
                return self._comparison(node)
            case ast.Call(func=ast.Attribute(value=path, attr=name), args=args, keywords=[]) if (
                name in OPERATORS
            ):
                return self._operator(path, name)(*map(self._value, args))
            case _:
                raise self._no_condition(node)

    def _comparison(self, node: ast.Compare) -> Condition:
        """One comparison, or one between two bounds: ``100 <= amount < 200``."""
        sides = [node.left, *node.comparators]
        pairs = zip(sides, node.ops, sides[1:], strict=False)
        return reduce(lambda one, other: one & other, (self._compared(*pair) for pair in pairs))

    def _compared(self, left: ast.expr, operator: ast.cmpop, right: ast.expr) -> Condition:
        if isinstance(left, (ast.Constant, ast.UnaryOp)) and not isinstance(operator, (ast.In, ast.NotIn)):
            turned = TURNED.get(type(operator), type(operator))
            return self._compared(right, turned(), left)
        match operator:
            case ast.Eq() | ast.Is():
                return self._operator(left, "equals")(self._value(right))
            case ast.NotEq() | ast.IsNot():
                return self._operator(left, "anything_but")(self._value(right))
            case ast.In():
                return self._operator(left, "equals")(*self._values(right))
            case ast.NotIn():
                return self._operator(left, "anything_but")(*self._values(right))
            case _:
                return self._operator(left, "numeric")(COMPARED[type(operator)], self._value(right))

    def _operator(self, path: ast.expr, name: str) -> Callable[..., Condition]:
        found: Callable[..., Condition] = getattr(self._field(path), name)
        return found

    def _field(self, node: ast.expr) -> Field:
        match node:
            case ast.Name(id=name):
                return self._outermost(name, node)
            case ast.Attribute(value=parent, attr=name):
                return self._inside(self._field(parent), name, node)
            case ast.Subscript(value=parent, slice=ast.Constant(value=str(key))):
                field = self._field(parent)
                if not isinstance(field, (Map, Anything)):
                    raise Failure(
                        f"{field!r} does not take a key in brackets; write a dot and the field's name"
                    )
                return cast("Map[Field]", field)[key]
            case _:
                raise self._no_condition(node)

    def _outermost(self, name: str, node: ast.expr) -> Field:
        """A field of the envelope, or else one of the payload."""
        try:
            return self._inside(self._class.fields, name, node)
        except UnknownFieldError:
            payload = field_at(self._class, payload_path(self._class))
            if not isinstance(payload, Object):
                raise
            if (found := inside(payload, name)) is not None:
                return found
            advice = nearest(name, wire_names(payload))
            if not advice:
                raise
            raise Failure(f"{self._class.__name__} has no field {name!r}{advice}") from None

    def _inside(self, parent: Field, name: str, node: ast.expr) -> Field:
        """A field of an object, and not another attribute that Python finds, such as a method."""
        found: object = getattr(parent, name)
        if not isinstance(found, Field):
            raise self._no_condition(node)
        return found

    def _values(self, node: ast.expr) -> list[object]:
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            return [self._value(item) for item in node.elts]
        return [self._value(node)]

    def _value(self, node: ast.expr) -> object:
        match node:
            case ast.Constant(value=str() | int() | float() | bool() | None as value):
                return value
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
                return -value
            case ast.Name(id=name) if name in WORDS:
                return WORDS[name]
            case ast.Call(func=ast.Name(id="other"), args=[ast.Constant(value=str(value))]):
                from partner_events.patterns import other

                return other(value)
            case _:
                raise Failure(
                    f"{self._source(node)!r} is not a value; write a number, text in quotes, true, false or "
                    "null"
                )

    def _no_condition(self, node: ast.expr) -> Failure:
        return Failure(f"{self._source(node)!r} is not a condition; {FORMS}")

    def _source(self, node: ast.expr) -> str:
        return ast.get_source_segment(self._text.strip(), node) or self._text
