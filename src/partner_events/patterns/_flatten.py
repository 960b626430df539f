"""The values that an event has at the paths that patterns name, and no others.

Objects and arrays are no values; arrays are seen through at any depth; null is a value. A path is the keys
joined with dots, however the event groups them.
"""

from __future__ import annotations

from partner_events.errors import json_type
from partner_events.patterns._events import is_mapping, not_json
from partner_events.patterns._json import Number, Object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Elements: TypeAlias = tuple[tuple[int, int], ...]
    """The arrays around a value, from the outside: the number of each, and the index of the element.

    A value that is itself an element of an array does not count as inside of that one.
    """

    Leaf: TypeAlias = tuple[object, Elements]

SCALARS = frozenset({str, int, float, bool, type(None)})


class Node:
    """A place that paths lead through: what follows, by key, and the path that ends here."""

    __slots__ = ("children", "path")

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.path: str | None = None

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
        node = root
        for step in path.split("."):
            node = node.children.setdefault(step, Node())
        node.path = path
    return root


def simple_values(root: Node, event: object) -> dict[str, object] | None:
    """The value of each path; None if it takes `leaves` to find them.

    That is where the paths lead through arrays, keys with dots or repeated keys.
    """
    if type(event) is not dict:
        return None
    found: dict[str, object] = {}
    todo: list[tuple[Node, dict[str, object]]] = [(root, event)]
    for node, members in todo:
        if "." in "".join(members):
            return None
        children = node.children
        for key in children.keys() & members.keys():
            value, child = members[key], children[key]
            kind = type(value)
            if kind in SCALARS:
                if child.path is not None:
                    found[child.path] = value
            elif type(value) is dict:
                todo.append((child, value))
            else:
                return None
    return found


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
        if isinstance(value, (list, tuple)):
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
    return found


def _is_scalar(value: object) -> bool:
    return type(value) in SCALARS or not (
        isinstance(value, (list, tuple, Object)) or is_mapping(value)
    )


def _scalar(value: object) -> object:
    """The value as Python's own type, which tests rely on."""
    if type(value) in SCALARS or isinstance(value, Number):
        return value
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind.__new__(kind, value)
    raise not_json(None, f"a value is {json_type(value)}")
