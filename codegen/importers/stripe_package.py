"""The vendor's Python package as a source of facts: parsed with ``ast``, never imported.

Every resource is a class whose annotations state its fields; inner objects are nested classes,
references to other resources are names that the module imports.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

INTEGER_AS_TEXT = "int64_string"
"""What the package says of an integer of the API v2 that is text in JSON."""

NO_FIELDS = ("params", "_service", "__init__")


@dataclass
class Field:
    annotation: ast.expr
    doc: str


@dataclass
class Class:
    """A class of the package: its own fields, its nested classes, and where its names lead."""

    name: str
    path: tuple[str, ...]
    module: str
    imports: dict[str, tuple[str, str]]
    object_name: str | None = None
    lookup_type: str | None = None
    texts: frozenset[str] = frozenset()
    """The fields whose integers are text in JSON."""

    related: ast.expr | None = None
    """Of an event: what the package says that the object is that the event refers to."""

    bases: tuple[str, ...] = ()
    fields: dict[str, Field] = field(default_factory=dict[str, Field])
    nested: dict[str, "Class"] = field(default_factory=dict[str, "Class"])

    @property
    def shape(self) -> tuple[object, ...]:
        """What makes two classes the same but for their names."""
        fields = tuple((wire, ast.unparse(each.annotation)) for wire, each in self.fields.items())
        return fields, self.texts, tuple(each.shape for each in self.nested.values())


@cache
def root() -> Path:
    spec = find_spec("stripe")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("the package `stripe` is not installed; run: pip install stripe")
    return Path(spec.submodule_search_locations[0])


def package_version() -> str:
    return version("stripe")


def api_version() -> str:
    text = (root() / "_api_version.py").read_text(encoding="utf-8")
    return next(
        node.value.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Assign)
        and ast.unparse(node.targets[0]) == "CURRENT"
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def event_types() -> list[str]:
    """The types that the package knows of snapshot events."""
    event = module("stripe._event")["Event"]
    literal = event.fields["type"].annotation
    return [str(node.value) for node in ast.walk(literal) if isinstance(node, ast.Constant)]


@cache
def module(name: str) -> dict[str, Class]:
    """The classes of one module, by name."""
    path = root().parent.joinpath(*name.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports = {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    return {
        node.name: _class(node, (), name, imports) for node in tree.body if isinstance(node, ast.ClassDef)
    }


@cache
def resources() -> dict[str, Class]:
    """The resource classes, by the value of their ``object`` field."""
    found: dict[str, Class] = {}
    for path in sorted(root().rglob("*.py")):
        parts = path.relative_to(root()).with_suffix("").parts
        if parts[0] in ("params", "events", "v2") or path.stem.endswith(NO_FIELDS):
            continue
        for cls in module(".".join(("stripe", *parts))).values():
            if cls.object_name:
                found[cls.object_name] = cls
    return found


def thin_events() -> Iterator[tuple[Class, Class]]:
    """The notification that is delivered and the event that can be fetched, of every thin type."""
    for path in sorted((root() / "events").glob("_v*_event.py")):
        classes = [cls for cls in module(f"stripe.events.{path.stem}").values() if cls.lookup_type]
        notification, event = sorted(classes, key=lambda cls: "EventNotification" not in cls.bases)
        yield notification, event


def _class(
    node: ast.ClassDef, outer: tuple[str, ...], module: str, imports: dict[str, tuple[str, str]]
) -> Class:
    path = (*outer, node.name)
    bases = tuple(ast.unparse(base) for base in node.bases)
    cls = Class(node.name, path, module, imports, bases=bases)
    for statement, following in zip(node.body, [*node.body[1:], None], strict=True):
        match statement:
            case ast.ClassDef(bases=[ast.Name(id="StripeObject")]):
                cls.nested[statement.name] = _class(statement, path, module, imports)
            case ast.AnnAssign(target=ast.Name(id="OBJECT_NAME"), value=ast.Constant(value=value)):
                cls.object_name = str(value)
            case ast.Assign(targets=[ast.Name(id="LOOKUP_TYPE")], value=ast.Constant(value=value)):
                cls.lookup_type = str(value)
            case ast.Assign(targets=[ast.Name(id="_field_encodings")], value=ast.Dict(keys, values)):
                said = zip(keys, values, strict=True)
                cls.texts = frozenset(
                    wire_name(key.value)
                    for key, value in said
                    if isinstance(key, ast.Constant)
                    and isinstance(key.value, str)
                    and isinstance(value, ast.Constant)
                    and value.value == INTEGER_AS_TEXT
                )
            case ast.FunctionDef(name="fetch_related_object", returns=returns):
                cls.related = returns
            case ast.AnnAssign(target=ast.Name(id=name)) if not name.startswith("_"):
                cls.fields[wire_name(name)] = Field(statement.annotation, _doc(following))
            case _:
                pass  # Methods and whatever else is not a field.
    return cls


def wire_name(name: str) -> str:
    """The package's only rename is ``from_``."""
    return name.removesuffix("_")


def _doc(node: ast.stmt | None) -> str:
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
        case _:
            return ""
