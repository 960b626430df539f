"""Which module each model goes to.

An event's first parse imports and builds the modules that its values reach, so a module should hold
what tends to arrive together. A small document is one module. In a big one, a branch that most
events do not carry (one of forty payment methods) gets a module of its own.
"""

from collections import defaultdict
from collections.abc import Mapping

from codegen.load import Component, references
from codegen.naming import snake

SMALL_DOCUMENT = 40
SMALL_BRANCH = 8
WIDE = 8
WIDE_AND_BIG = 30


def partition(document: str, root: str, components: Mapping[str, Component]) -> dict[str, str]:
    """The module of each component of one document."""
    children, order = _tree(root, components)
    size: dict[str, int] = {}
    for name in reversed(order):
        size[name] = 1 + sum(size[child] for child in children[name])
    split = len(components) > SMALL_DOCUMENT
    modules: dict[str, str] = {}

    def place(name: str, module: str) -> None:
        modules[name] = module
        wide = name != root and len(children[name]) >= WIDE and size[name] > WIDE_AND_BIG
        for child in children[name]:
            branch = split and (wide or size[child] > SMALL_BRANCH)
            place(child, snake(child) if branch else module)

    place(root, document)
    return modules | {name: document for name in components if name not in modules}


def _tree(
    root: str, components: Mapping[str, Component]
) -> tuple[dict[str, list[str]], list[str]]:
    """Each component under the one that mentions it first, and all of them from the root down."""
    children: dict[str, list[str]] = defaultdict(list)
    order = [root]
    for name in order:
        for reference in references(components[name].schema):
            if reference in components and reference not in order:
                children[name].append(reference)
                order.append(reference)
    return children, order
