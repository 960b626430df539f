"""Auth0's Python package as a source of facts on event streams: parsed with ``ast``, never imported.

A module defines a class, whose annotations state its fields, or an alias. A union lists the
definitions of one thing for several cases.
"""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from codegen.documents import Schema
from codegen.importers.auth0_trees import merged, nullable

PREFIX = "EventStreamCloudEvent"
SUFFIX = "CloudEvent"
SCALARS: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "dt.datetime": {"type": "string", "format": "date-time"},
    "typing.Any": {},
}


def package_version() -> str:
    return version("auth0-python")


def kinds() -> dict[str, str]:
    """The types of events, and the class of each."""
    found: dict[str, str] = {}
    for name in definitions():
        if name.startswith(PREFIX) and name.endswith(SUFFIX):
            words = tree(name)["properties"]["type"]["x-extensible-enum"]
            found[words[0]] = name
    return dict(sorted(found.items()))


def family(kind: str) -> str:
    """What an event is about: ``user.created`` is about a ``user``."""
    return kind.rpartition(".")[0]


def families(known: dict[str, str]) -> dict[str, list[Schema]]:
    """What the events of each family carry, before and after, in all cases."""
    found: dict[str, list[Schema]] = {}
    for kind, name in known.items():
        data = tree(name)["properties"]["data"]["properties"]
        trees = [data["object"], data["previous_object"]]
        found.setdefault(family(kind), []).extend(map(_relaxed, trees))
    return found


def context(known: dict[str, str]) -> list[Schema]:
    """Where an event came from: the same for all."""
    found = [tree(name)["properties"]["data"]["properties"]["context"] for name in known.values()]
    return [_all_optional(each) for each in found]


def envelope(known: dict[str, str]) -> tuple[dict[str, Schema], list[str]]:
    """The fields of the CloudEvent beside its data, and those that are required."""
    frame = merged([tree(name) for name in known.values()])
    fields = {wire: each for wire, each in frame["properties"].items() if wire != "data"}
    # The kind narrows it.
    fields["type"] = {"type": "string"}
    return fields, [wire for wire in frame["required"] if wire != "data"]


def _relaxed(schema: Schema) -> Schema:
    """An object that requires what it is documented to have, but nothing of the objects inside."""
    properties = {wire: _all_optional(each) for wire, each in schema["properties"].items()}
    return {**{k: v for k, v in schema.items() if k != "nullable"}, "properties": properties}


def _all_optional(schema: Schema) -> Schema:
    relaxed = {key: value for key, value in schema.items() if key != "required"}
    if "properties" in schema:
        fields = {wire: nullable(_all_optional(each)) for wire, each in schema["properties"].items()}
        relaxed["properties"] = fields
    if "items" in schema:
        relaxed["items"] = _all_optional(schema["items"])
    return relaxed


# Definitions


@cache
def definitions() -> dict[str, ast.ClassDef | ast.expr]:
    """The classes and aliases of event streams, by name."""
    found: dict[str, ast.ClassDef | ast.expr] = {}
    for path in sorted((_root() / "management" / "types").glob("event_stream_cloud_event_*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.ClassDef(name=name):
                    found[name] = node
                case ast.Assign(targets=[ast.Name(id=name)], value=value):
                    found[name] = value
                case _:
                    pass  # Imports and docstrings.
    return found


def _root() -> Path:
    spec = find_spec("auth0")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the package `auth0-python` is not installed; run: pip install auth0-python")
    return Path(spec.submodule_search_locations[0])


@cache
def tree(name: str) -> Schema:
    """The tree of a class or an alias."""
    node = definitions()[name]
    if not isinstance(node, ast.ClassDef):
        return annotated(node)
    fields = dict(_fields(node))
    if not fields:
        return {"type": "object"}
    required = [wire for wire, schema in fields.items() if not schema.get("nullable")]
    schema: Schema = {"type": "object", "properties": fields}
    return {**schema, "required": required} if required else schema


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, Schema]]:
    for statement in node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                yield _alias(annotation) or name, annotated(annotation)
            case _:
                pass  # Docstrings and the configuration.


def _alias(annotation: ast.expr) -> str | None:
    """The wire name that an annotation states where it is not the Python name."""
    calls = [node for node in ast.walk(annotation) if isinstance(node, ast.Call)]
    words = [keyword for call in calls for keyword in call.keywords if keyword.arg == "alias"]
    return next((str(w.value.value) for w in words if isinstance(w.value, ast.Constant)), None)


def annotated(annotation: ast.expr) -> Schema:
    """The tree that an annotation means."""
    text = ast.unparse(annotation)
    if text in SCALARS:
        return dict(SCALARS[text])
    match annotation:
        case ast.Name(id=name):
            return tree(name)
        case ast.Subscript(value=generic, slice=argument):
            return _generic(ast.unparse(generic), argument)
        case _:
            raise TypeError(f"annotation {text} is of no known form")


def _generic(generic: str, argument: ast.expr) -> Schema:
    arguments = argument.elts if isinstance(argument, ast.Tuple) else [argument]
    match generic.rpartition(".")[2]:
        case "Annotated":
            return annotated(arguments[0])
        case "Optional":
            return nullable(annotated(argument)) or {"nullable": True}
        case "List":
            return {"type": "array", "items": annotated(argument)}
        case "Dict":
            values = annotated(arguments[1])
            return {"type": "object", **({"additionalProperties": values} if values else {})}
        case "Literal":
            words = [node.value for node in arguments if isinstance(node, ast.Constant)]
            return {"type": "string", "x-extensible-enum": words}
        case "Union":
            return merged([annotated(each) for each in _members(arguments)])
        case _:
            raise TypeError(f"{generic}[{ast.unparse(argument)}] is of no known form")


def _members(arguments: Iterable[ast.expr]) -> list[ast.expr]:
    """The members of a union; `Any` beside words only says that there may be more words."""
    members = list(arguments)
    has_words = any(ast.unparse(each).startswith("typing.Literal") for each in members)
    return [each for each in members if not (has_words and ast.unparse(each) == "typing.Any")]
