"""The values of an event at the paths that patterns name, and no others.

Null is a value; objects and arrays are not. Arrays are seen through at any depth. A path is the keys joined
with dots, however the event nests them.
"""

from __future__ import annotations

from partner_events._wire.json import is_decimal, is_mapping, is_object, is_sequence, json_type, number
from partner_events.patterns._language.json import JsonNumber, JsonObject
from partner_events.patterns._matching.events import not_json

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias, TypeGuard

    Elements: TypeAlias = tuple[tuple[int, int], ...]
    """The arrays around a value, from the outside: for each, its number and the index of the element.

    The array of which a value is itself an element does not count, nor does one of which only one element is
    an array or an object.
    """

    Found: TypeAlias = tuple[object, Elements]
    """A value that was found, and the elements of arrays that it is inside."""

    Step: TypeAlias = tuple[str, str | None, "Node"]
    """A key, the path that ends after it, if any, and the node there."""

SCALARS = frozenset({str, int, float, bool, type(None)})
FEW = 12
"""Up to this many keys are looked up one by one; more are intersected with the event's keys."""

MOST_ARRAYS = 32
"""Within how many arrays that distinguish values a value may be: it says of each in which element it is."""

DEEP = 16
"""Longer paths are left to `all_values`: there are too many ways to write them with dots."""


class Node:
    """A point that paths lead through: the nodes below, by key, and the path that ends here, if any.

    ``dotted`` holds the keys with dots that an event could have here to reach a node further down. At the
    root, ``is_deep`` says that ``dotted`` is incomplete.
    """

    __slots__ = ("children", "dotted", "is_deep", "path", "steps")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.path: str | None = None
        self.dotted: set[str] = set()
        self.is_deep = False
        self.steps: tuple[Step, ...] = ()

    def at(self, key: object) -> Node | None:
        """The node after a key, which may contain dots."""
        if not isinstance(key, str):
            raise not_json(None, f"a key is {json_type(key)}, not a string")
        node: Node | None = self
        for step in key.split("."):
            if node is None:
                return None
            node = node.children.get(step)
        return node


def tree(paths: Iterable[str]) -> Node:
    """The root, at which all paths start."""
    root = Node()
    for path in paths:
        _add(root, path)
    todo = [root]
    for node in todo:
        node.steps = tuple((key, child.path, child) for key, child in node.children.items())
        todo.extend(node.children.values())
    return root


def _add(root: Node, path: str) -> None:
    way, steps = [root], path.split(".")
    for step in steps:
        way.append(way[-1].children.setdefault(step, Node()))
    way[-1].path = path
    if len(steps) > DEEP:
        root.is_deep = True
        return
    for start, node in enumerate(way):
        node.dotted.update(".".join(steps[start:end]) for end in range(start + 2, len(way)))


def simple_values(root: Node, event: object) -> dict[str, object] | None:
    """The value at each path, which is a list where the event has an array of values.

    None if only `all_values` can find them, because the paths lead through arrays of objects or of arrays,
    through keys with dots, or through repeated keys.
    """
    if root.is_deep or not is_object(event):
        return None
    found: dict[str, object] = {}
    todo: list[tuple[Node, dict[str, object]]] = [(root, event)]
    for node, members in todo:
        if not members.keys().isdisjoint(node.dotted):
            return None
        for key, path, child in node.steps if len(node.steps) <= FEW else _steps(node, members):
            if key not in members:
                continue
            value = members[key]
            if type(value) in SCALARS:
                if path is not None:
                    found[path] = value
            elif is_object(value):
                todo.append((child, value))
            elif _is_list_of_scalars(value):
                if path is not None and value:
                    found[path] = value
            else:
                return None
    return found


def _is_list_of_scalars(value: object) -> TypeGuard[list[object]]:
    return type(value) is list and SCALARS.issuperset(map(type, value))  # pyright: ignore[reportUnknownArgumentType] # any JSON


def _steps(node: Node, members: dict[str, object]) -> Iterator[Step]:
    """The steps that an object can take, for a node with many."""
    children = node.children
    return ((key, children[key].path, children[key]) for key in children.keys() & members.keys())


def all_values(root: Node, event: object) -> dict[str, list[Found]]:
    """All values at each path, with the elements of arrays that they are inside.

    Raises:
        InvalidEventError: A value or a key is not JSON, or lies within too many arrays.
    """
    found: dict[str, list[Found]] = {}
    arrays = 0
    todo: list[tuple[Node, object, Elements]] = [(root, event, ())]
    while todo:
        node, value, elements = todo.pop()
        if is_sequence(value):
            arrays += 1
            holders = [not _is_scalar(item) for item in value]
            # What is in the only item that holds something is in no other: nothing is told apart by that, and
            # what nests a thousand of them would be a thousand times as large.
            are_several = sum(holders) > 1
            if are_several and len(elements) == MOST_ARRAYS:
                raise not_json(
                    None,
                    f"more than {MOST_ARRAYS} arrays that have several arrays or objects are in each other",
                )
            for index, item in enumerate(value):
                inside = (*elements, (arrays, index)) if are_several and holders[index] else elements
                todo.append((node, item, inside))
        elif isinstance(value, JsonObject) or is_mapping(value):
            for key, item in value if isinstance(value, JsonObject) else value.items():
                if child := node.at(key):
                    todo.append((child, item, elements))
        elif node.path is not None:
            found.setdefault(node.path, []).append((_scalar(value), elements))
    for values in found.values():
        values.reverse()  # the stack has turned their order round
    return found


def _is_scalar(value: object) -> bool:
    return type(value) in SCALARS or not (
        is_sequence(value) or isinstance(value, JsonObject) or is_mapping(value)
    )


def _scalar(value: object) -> object:
    """The value as one of Python's own types, on which the tests rely."""
    if type(value) in SCALARS or isinstance(value, JsonNumber):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    if is_decimal(value) and not is_decimal(of_json := number(value)):
        return of_json
    raise not_json(None, f"a value is {json_type(value)}, which is not JSON")
