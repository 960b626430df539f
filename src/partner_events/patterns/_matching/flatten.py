"""The values that an event has at the paths that patterns name, and no others.

Objects and arrays are no values; arrays are seen through at any depth; null is a value. A path is the keys
joined with dots, however the event groups them.
"""

from __future__ import annotations

from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.json import Number, Object
from partner_events.patterns._matching.events import is_dict, not_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias, TypeGuard

    Elements: TypeAlias = tuple[tuple[int, int], ...]
    """The arrays around a value, from the outside: the number of each, and the index of the element.

    A value that is itself an element of an array does not count as inside of that one.
    """

    Leaf: TypeAlias = tuple[object, Elements]

    Step: TypeAlias = tuple[str, str | None, "Node"]
    """A key, the path that ends behind it, if one does, and the node there."""

SCALARS = frozenset({str, int, float, bool, type(None)})
FEW = 12
"""Up to so many keys are looked up one by one; more are intersected with the event's keys."""

DEEP = 16
"""Paths of more keys are left to `leaves`: there would be too many ways to write them with dots."""


class Node:
    """A place that paths lead through: what follows, by key, and the path that ends here.

    ``dotted`` are the keys with dots that lead from here to a place that paths lead through, and ``is_deep``
    says that they are not known.
    """

    __slots__ = ("children", "dotted", "is_deep", "path", "steps")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.path: str | None = None
        self.dotted: set[str] = set()
        self.is_deep = False
        self.steps: tuple[Step, ...] = ()

    def at(self, key: object) -> Node | None:
        """The node behind a key, which may have dots."""
        if not isinstance(key, str):
            raise not_json(None, f"a key is {json_type(key)}")
        node: Node | None = self
        for step in key.split("."):
            if node is None:
                return None
            node = node.children.get(step)
        return node


def tree(paths: Iterable[str]) -> Node:
    """The node at which all paths start."""
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
    """The value of each path, a list where the event has an array of values there.

    None if it takes `leaves` to find them: where the paths lead through arrays of objects or arrays, through
    keys with dots or repeated keys.
    """
    if root.is_deep or not is_dict(event):
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
            elif is_dict(value):
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
    """The steps that an object has, for a node with many."""
    children = node.children
    return ((key, children[key].path, children[key]) for key in children.keys() & members.keys())


def leaves(root: Node, event: object) -> dict[str, list[Leaf]]:
    """All values of each path, with the elements of arrays that they are inside of.

    Raises:
        InvalidEventError: A value is not what JSON has.
    """
    found: dict[str, list[Leaf]] = {}
    arrays = 0
    todo: list[tuple[Node, object, Elements]] = [(root, event, ())]
    while todo:
        node, value, elements = todo.pop()
        if is_sequence(value):
            arrays += 1
            for index, item in enumerate(value):
                inside = elements if _is_scalar(item) else (*elements, (arrays, index))
                todo.append((node, item, inside))
        elif isinstance(value, Object) or is_mapping(value):
            for key, item in value if isinstance(value, Object) else value.items():
                if child := node.at(key):
                    todo.append((child, item, elements))
        elif node.path is not None:
            found.setdefault(node.path, []).append((_scalar(value), elements))
    for values in found.values():
        values.reverse()  # what was put on the stack last came off first
    return found


def _is_scalar(value: object) -> bool:
    return type(value) in SCALARS or not (
        is_sequence(value) or isinstance(value, Object) or is_mapping(value)
    )


def _scalar(value: object) -> object:
    """The value as one of Python's own types, which tests rely on."""
    if type(value) in SCALARS or isinstance(value, Number):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return int(value) if isinstance(value, int) else float(value)
    raise not_json(None, f"a value is {json_type(value)}")
