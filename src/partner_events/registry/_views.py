"""One view of a schema, whoever wrote it: its JSON form, and the schemas inside it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from partner_events.registry._errors import InvalidDocumentError

Schema: TypeAlias = dict[str, Any]
Form: TypeAlias = Literal[
    "anything", "object", "map", "array", "choice", "string", "integer", "number", "boolean"
]

SCALARS: dict[object, Form] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}


@dataclass(frozen=True)
class View:
    """A schema whose references and ``allOf`` at the top are resolved.

    Attributes:
        form: The JSON form of its values.
        schema: The resolved schema.
        component: The name of its component, or None.
        properties: The properties of an object, inherited ones included.
        items: The schema of a list's items or a map's values.
        members: The alternatives of a choice.
        required: The properties that are always present; None if the schema does not say.
    """

    form: Form
    schema: Schema
    component: str | None = None
    properties: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    items: Schema = field(default_factory=dict[str, object])
    members: tuple[Schema, ...] = ()
    required: frozenset[str] | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether discovery saw only null or an empty object, and so no type."""
        return self.form == "anything" or (self.form == "map" and not self.items)

    @property
    def items_say_nothing(self) -> bool:
        """Whether discovery saw only empty lists, and so no type of their items."""
        return self.items.get("type", "object") == "object" and not self.items.get("properties")


MOST_STEPS = 100_000
"""How many references are followed in one document: its components may refer to each other in more ways than
can be counted."""


class Components:
    """The components of a document, as `view` wants them.

    Raises:
        InvalidDocumentError: They were asked for too often.
    """

    def __init__(self, schemas: Mapping[str, Schema], most: int = MOST_STEPS) -> None:
        self._schemas = schemas
        self._left = self._most = most

    def __call__(self, name: str) -> Schema:
        self._left -= 1
        if self._left < 0:
            raise InvalidDocumentError(
                f"the document is too large: more than {self._most:,} references would have to be followed"
            )
        return self._schemas[name]


def view(schema: Schema, component: Callable[[str], Schema], above: frozenset[str] = frozenset()) -> View:
    """The view of a schema; ``component`` returns the schema of a component's name.

    ``above`` are the components that it is part of: of what consists of itself, nothing more is known.
    """
    name: str | None = None
    while True:
        if "$ref" in schema:
            name = target(schema)
            if name in above:
                return View("anything", {}, name)
            above |= {name}
            schema = component(name)
            continue
        bases, own = parts(schema)
        members: list[Schema] = [] if bases else schema.get("allOf", [])
        if not members:
            break
        if len(members) > 1:
            merged = _merged(schema, name, [view(each, component, above) for each in members])
            if merged is not None:
                return merged
        schema = members[0]
    if choices := own.get("oneOf") or own.get("anyOf"):
        return View("choice", own, name, members=tuple(choices))
    if own.get("type") == "object" or "properties" in own:
        return _object(own, name, [view(_reference(base), component, above) for base in bases])
    if own.get("type") == "array":
        return View("array", own, name, items=own.get("items") or {})
    kind = own.get("type")
    return View(SCALARS.get(kind, "anything") if isinstance(kind, str) else "anything", own, name)


def _merged(schema: Schema, name: str | None, views: Iterable[View]) -> View | None:
    """The object that several members of an ``allOf`` are together; None if they have no fields."""
    views = list(views)
    own: dict[str, Schema] = schema.get("properties", {})
    properties = {**{wire: each for inner in views for wire, each in inner.properties.items()}, **own}
    required = frozenset[str](schema.get("required", ())).union(*(inner.required or () for inner in views))
    return View("object", schema, name, properties, required=required) if properties else None


def _reference(component: str) -> Schema:
    return {"$ref": f"#/components/schemas/{component}"}


def _object(own: Schema, name: str | None, bases: list[View]) -> View:
    inherited = {wire: schema for base in bases for wire, schema in base.properties.items()}
    own_properties: dict[str, Schema] = own.get("properties", {})
    if inherited or own_properties or bases:
        properties = {**inherited, **own_properties}
        said: list[Iterable[str] | None] = [own.get("required"), *(base.required for base in bases)]
        stated = [names for names in said if names is not None]
        required = frozenset[str]().union(*stated) if stated else None
        return View("object", own, name, properties, required=required)
    values: Any = own.get("additionalProperties", True)
    return View("map", own, name, items={} if values in (True, False) else values)


def target(reference: Schema) -> str:
    """The name of the component that a reference means, wherever its document is."""
    _, _, name = reference["$ref"].partition("#/components/schemas/")
    if not name or "/" in name:
        raise ValueError(f"$ref {reference['$ref']!r} does not name a component")
    return str(name)


def parts(schema: Schema) -> tuple[list[str], Schema]:
    """The components that a schema extends, and its own part."""
    members = schema.get("allOf")
    if not members or "properties" not in members[-1]:
        return [], schema
    if not all("$ref" in member for member in members[:-1]):
        return [], schema
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    return [target(member) for member in members[:-1]], {**members[-1], **rest}


def words(seen: View) -> str:
    """A view in a few words, for people."""
    match seen.form:
        case "object":
            return f"object {seen.component}" if seen.component else "object"
        case "map":
            return "map" if seen.items else "object"
        case "array":
            return f"list of {seen.items.get('type') or 'objects'}"
        case _:
            return seen.form
