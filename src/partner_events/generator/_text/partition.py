"""Which module each model goes to.

An event's first parse imports and builds the modules that its values reach, and a class costs by the
number of its fields. So a module should hold what arrives together: in a document of some size, a
branch that may be absent and is not small gets a module of its own, and so does every choice of a
wide one (of forty payment methods an event has one).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from partner_events.generator._documents.described import Component, parts, references
from partner_events.generator._documents.form import SMALL_DOCUMENT
from partner_events.generator._documents.naming import snake

CLASS = 3
"""What a class costs beside its fields, in fields."""

SMALL_BRANCH = 45
"""Cost of a branch that stays with its parent."""

WIDE = 8
"""A model of so many children is a choice between them, if it also costs more than `WIDE_AND_BIG`."""

CROWD = 40
"""The same for the root of a document: so many that no value holds more than a few of them."""

WIDE_AND_BIG = 200
"""The least cost of a model that is a choice between its children."""


def partition(document: str, root: str, components: Mapping[str, Component]) -> dict[str, str]:
    """The module of each component of one document."""
    children, order = _tree(root, components)
    cost: dict[str, int] = {}
    for name in reversed(order):
        fields = parts(components[name].schema)[1].get("properties", {})
        cost[name] = CLASS + len(fields) + sum(cost[child] for child in children[name])
    modules: dict[str, str] = {}

    def place(name: str, module: str) -> None:
        modules[name] = module
        always = set(_always_present(components[name]))
        wide = CROWD if name == root else WIDE
        is_choice = len(children[name]) >= wide and cost[name] > WIDE_AND_BIG
        for child in children[name]:
            apart = child not in always and (is_choice or cost[child] > SMALL_BRANCH)
            place(child, snake(child) if apart else module)

    if len(components) > SMALL_DOCUMENT:
        place(root, document)
    return modules | {name: document for name in components if name not in modules}


def _always_present(component: Component) -> Iterator[str]:
    """The components that every value of this one holds."""
    for schema in parts(component.schema)[1].get("properties", {}).values():
        if not schema.get("nullable") and schema.get("type") != "array":
            yield from references(schema)


def _tree(root: str, components: Mapping[str, Component]) -> tuple[dict[str, list[str]], list[str]]:
    """Each component under the one that mentions it first, and all of them from the root down."""
    children: dict[str, list[str]] = defaultdict(list)
    order = [root]
    for name in order:
        for reference in references(components[name].schema):
            if reference in components and reference not in order:
                children[name].append(reference)
                order.append(reference)
    return children, order
