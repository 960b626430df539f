"""Typed fields for event patterns: for each component a class whose attributes are paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from partner_events.generator._documents.naming import field_name
from partner_events.generator._documents.partner import parts, target
from partner_events.generator._text.python import literal, with_typing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.generator._documents.form import Schema
    from partner_events.generator._documents.partner import Component, Frame, Kind
    from partner_events.generator._text.render import Renderer, Union

CHECKS = """\
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

"""
IMPORTS = """\
from partner_events.patterns import _fields as f

"""


def class_of(component: str) -> str:
    return f"{component}Fields"


def stub(renderer: Renderer) -> str:
    """The stub with the classes of all components, and of the unions of them."""
    lines: list[str] = []
    generic = {
        name for m in renderer.modules if m.kind and renderer.payload_alone(m.kind) for name in m.components
    }
    for component in renderer.partner.components.values():
        if component.name not in generic:
            lines += _class(renderer, component)
    if generic_frames := [frame for frame in renderer.partner.frames.values() if frame.is_generic]:
        lines += ['P = TypeVar("P")', ""]
        for frame in generic_frames:
            lines += _generic_classes(renderer, frame)
    for _, union in sorted(renderer.unions.items()):
        lines += _union_class(renderer, union)
    return CHECKS + with_typing(IMPORTS + "\n".join(lines) + "\n")


def of_kind(renderer: Renderer, kind: Kind) -> tuple[str, str]:
    """The classes of a kind's detail and of its payload."""
    payload = _payload(renderer, renderer.payload(kind.detail.name, kind.frame))
    if renderer.payload_alone(kind):
        return f"{class_of(kind.frame.detail)}Of[{payload}]", payload
    return class_of(kind.detail.name), payload


def of_frame(renderer: Renderer, frame: Frame) -> tuple[str, ...]:
    """The classes of a frame's own detail and payload, which its written event class may refer to."""
    schema = renderer.payload(frame.detail, frame)
    own = (_payload(renderer, schema),) if {"$ref", "oneOf"} & schema.keys() else ()
    return (class_of(frame.detail), *own)


def _payload(renderer: Renderer, schema: Schema) -> str:
    return class_of(renderer.union(schema).name if "oneOf" in schema else target(schema))


def _generic_classes(renderer: Renderer, frame: Frame) -> Iterator[str]:
    """The classes on the way to a payload, with the payload's class as a parameter."""
    component = frame.detail
    for left, step in enumerate(frame.payload, 1 - len(frame.payload)):
        name, inner = class_of(component), "P"
        if left:
            component = target(renderer.properties(component)[step])
            inner = f"{class_of(component)}Of[P]"
        yield f"class {name}Of({name}, Generic[P]):"
        yield f"    {step}: {inner}"
        yield ""


def vocabularies(renderer: Renderer) -> Iterator[tuple[str, list[str]]]:
    """The known values of each field that has some, by the names of its class and of the field."""
    for component in renderer.partner.components.values():
        _, own = parts(component.schema)
        names = _python_names(renderer, component)
        owner = renderer.partner.written.get(component.name, component.name).rpartition(".")[2]
        for wire, schema in own.get("properties", {}).items():
            if values := _values(schema):
                yield f"{owner}.{names[wire]}", values


def _values(schema: Schema) -> list[str]:
    """The vocabulary of a schema, or of its items."""
    inner: object = schema.get("items") or schema.get("additionalProperties")
    if isinstance(inner, dict):
        return _values(cast("Schema", inner))
    values: list[str] = schema.get("x-extensible-enum") or schema.get("enum") or []
    return values


def _class(renderer: Renderer, component: Component) -> Iterator[str]:
    bases, own = parts(component.schema)
    names = _python_names(renderer, component)
    yield f"class {class_of(component.name)}({', '.join(map(class_of, bases)) or 'f.Object'}):"
    lines = [
        f"    {names[wire]}: {_type(renderer, component.name, wire, schema)}"
        for wire, schema in own.get("properties", {}).items()
    ]
    yield from lines or ["    ..."]
    yield ""


def _union_class(renderer: Renderer, union: Union) -> Iterator[str]:
    """What a field may be one of has the fields of all: EventBridge looks at what is there."""
    fields: dict[str, list[str]] = {}
    for _, member in union.members:
        component = renderer.partner.components[member]
        names = _python_names(renderer, component)
        for wire, schema in renderer.properties(member).items():
            kinds = fields.setdefault(names[wire], [])
            kind = _type(renderer, member, wire, schema)
            kinds += [kind] if kind not in kinds else []
    yield f"class {class_of(union.name)}(f.Object):"
    for name, kinds in fields.items():
        yield f"    {name}: {_one_of(kinds)}"
    yield ""


def _one_of(kinds: list[str]) -> str:
    """One type for what several members of a union have under one name."""
    if len(kinds) == 1:
        return kinds[0]
    if all(kind.startswith("f.Text[") for kind in kinds):
        words = [kind.removeprefix("f.Text[").removesuffix("]") for kind in kinds]
        return "f.Text[str]" if "str" in words else f"f.Text[{' | '.join(words)}]"
    return "f.Anything"


def _type(renderer: Renderer, owner: str, wire: str, schema: Schema) -> str:
    if "$ref" in schema:
        return class_of(target(schema))
    if "allOf" in schema:
        return _type(renderer, owner, wire, schema["allOf"][0])
    if "oneOf" in schema:
        return class_of(renderer.union(schema).name)
    if "anyOf" in schema:
        kinds = [_type(renderer, owner, wire, member) for member in schema["anyOf"]]
        return _one_of(list(dict.fromkeys(kinds)))
    for key in ("x-extensible-enum", "enum"):
        if key in schema:
            return f"f.Text[{literal(schema[key])}]"
    return _plain(renderer, owner, wire, schema)


def _plain(renderer: Renderer, owner: str, wire: str, schema: Schema) -> str:
    match schema.get("type"):
        case "array":
            return _type(renderer, owner, wire, schema["items"])
        case "object":
            values: object = schema.get("additionalProperties")
            if not isinstance(values, dict):
                return "f.Map[f.Anything]"
            return f"f.Map[{_type(renderer, owner, wire, cast('Schema', values))}]"
        case "number" | "integer":
            return "f.Number"
        case "string":
            return "f.Text[str]"
        case "boolean":
            return "f.Boolean"
        case _:
            return "f.Anything"


def _python_names(renderer: Renderer, component: Component) -> dict[str, str]:
    _, own = parts(component.schema)
    wires = list(own.get("properties", {}))
    module = renderer.module_of.get(component.name)
    siblings = renderer.wires(module) if module else wires
    return {wire: field_name(wire, siblings) for wire in renderer.properties(component.name)}
