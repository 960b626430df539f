"""Typed fields for event patterns: for each component a class whose attributes are paths."""

from __future__ import annotations

from typing import cast

from partner_events.generator._documents.described import payload_of, properties, target, vocabulary_of
from partner_events.generator._text.history import deprecation, until
from partner_events.generator._text.plan import Plan, Union, union_of
from partner_events.generator._text.python import fitted, literal, pieces, quoted, with_typing
from partner_events.generator._text.runtime import FIELDS, MODEL

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.generator._documents.described import Component, Frame, Kind
    from partner_events.generator._documents.form import Schema

CHECKS = """\
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

"""
_PACKAGE, _, _MODULE = FIELDS.rpartition(".")
IMPORTS = f"from {_PACKAGE} import {_MODULE} as f\n\n"
SHOW_RETIRED = "PARTNER_EVENTS_SHOW_RETIRED"
RETIRED_IMPORTS = (
    f"from {MODEL} import {SHOW_RETIRED}\n{IMPORTS.rstrip()}\nfrom typing_extensions import deprecated\n\n"
)


def class_of(component: str) -> str:
    return f"{component}Fields"


def stub(plan: Plan) -> str:
    """The stub with the classes of all components, and of the unions of them."""
    lines: list[str] = []
    generic = {name for m in plan.modules if m.kind and plan.payload_alone(m.kind) for name in m.components}
    for component in plan.partner.components.values():
        if component.name not in generic:
            lines += _class(plan, component)
    if generic_frames := [frame for frame in plan.partner.frames.values() if frame.is_generic]:
        lines += ['P = TypeVar("P")', ""]
        for frame in generic_frames:
            lines += _generic_classes(plan, frame)
    for union in plan.unions.values():
        lines += _union_class(plan, union)
    text = "\n".join(lines)
    imports = RETIRED_IMPORTS if SHOW_RETIRED in text else IMPORTS
    return CHECKS + fitted(with_typing(f"{imports}{text}\n"))


def of_kind(plan: Plan, kind: Kind) -> tuple[list[str], list[str]]:
    """The classes of a kind's detail and of its payload, each with the class that it is a parameter of."""
    payload = _payload(plan.payload(kind))
    if plan.payload_alone(kind):
        return [f"{class_of(kind.frame.detail)}Of", payload], [payload]
    return [class_of(kind.detail.name)], [payload]


def of_frame(plan: Plan, frame: Frame) -> tuple[str, ...]:
    """The classes of a frame's own detail and payload, which its written event class may refer to."""
    schema = payload_of(plan.partner.components, frame.detail, frame)
    own = (_payload(schema),) if {"$ref", "oneOf"} & schema.keys() else ()
    return (class_of(frame.detail), *own)


def _payload(schema: Schema) -> str:
    return class_of(union_of(schema).name if "oneOf" in schema else target(schema))


def _generic_classes(plan: Plan, frame: Frame) -> Iterator[str]:
    """The classes on the way to a payload, with the payload's class as a parameter."""
    component = frame.detail
    for left, step in enumerate(frame.payload, 1 - len(frame.payload)):
        name, inner = class_of(component), "P"
        if left:
            component = target(properties(plan.partner.components, component)[step])
            inner = f"{class_of(component)}Of[P]"
        yield f"class {name}Of({name}, Generic[P]):"
        yield f"    {step}: {inner}"
        yield ""


def _class(plan: Plan, component: Component) -> Iterator[str]:
    names = plan.python_names(component.name)
    yield f"class {class_of(component.name)}({', '.join(map(class_of, component.bases)) or 'f.Object'}):"
    own = component.properties.items()
    retired = {names[wire]: schema for wire, schema in own if until(schema)}
    lines = [f"    {names[wire]}: {_type(schema)}" for wire, schema in own if not until(schema)]
    lines += _retired(component.name, retired) if retired else ()
    yield from lines or ["    ..."]
    yield ""


def _retired(model: str, fields: dict[str, Schema]) -> Iterator[str]:
    """Fields that are deprecated once the constant is true, as those of models are."""
    yield f"    if {SHOW_RETIRED}:"
    for name, schema in fields.items():
        yield "        @property"
        yield "        @deprecated("
        yield from (f"            {quoted(piece)}" for piece in pieces(deprecation(schema, model, name)))
        yield "        )"
        yield f"        def {name}(self) -> {_type(schema)}: ..."
    yield "    else:"
    for name, schema in fields.items():
        yield "        @property"
        yield f"        def {name}(self) -> {_type(schema)}: ..."


def _union_class(plan: Plan, union: Union) -> Iterator[str]:
    """What a field may be one of has the fields of all: EventBridge looks at what is there."""
    fields: dict[str, list[str]] = {}
    for member in union.components:
        for name, schema in _fields(plan, member):
            kinds = fields.setdefault(name, [])
            kinds += [kind] if (kind := _type(schema)) not in kinds else []
    yield f"class {class_of(union.name)}(f.Object):"
    for name, kinds in fields.items():
        yield f"    {name}: {_one_of(kinds)}"
    yield ""


def _fields(plan: Plan, name: str) -> Iterator[tuple[str, Schema]]:
    """The fields of a component by their Python names, with those of what it extends."""
    names = plan.python_names(name)
    for wire, schema in properties(plan.partner.components, name).items():
        yield names[wire], schema


def _one_of(kinds: list[str]) -> str:
    """One type for what several members of a union have under one name."""
    if len(kinds) == 1:
        return kinds[0]
    if all(kind.startswith("f.Text[") for kind in kinds):
        words = [kind.removeprefix("f.Text[").removesuffix("]") for kind in kinds]
        return "f.Text[str]" if "str" in words else f"f.Text[{' | '.join(words)}]"
    return "f.Anything"


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        return class_of(target(schema))
    if "allOf" in schema:
        return _type(schema["allOf"][0])
    if "oneOf" in schema:
        return class_of(union_of(schema).name)
    if "anyOf" in schema:
        return _one_of(list(dict.fromkeys(_type(member) for member in schema["anyOf"])))
    if words := vocabulary_of(schema):
        return f"f.Text[{literal(words)}]"
    return _plain(schema)


def _plain(schema: Schema) -> str:
    match schema.get("type"):
        case "array":
            return _type(schema["items"])
        case "object":
            values: object = schema.get("additionalProperties")
            if not isinstance(values, dict):
                return "f.Map[f.Anything]"
            return f"f.Map[{_type(cast('Schema', values))}]"
        case "number" | "integer":
            return "f.Number"
        case "string":
            return "f.Text[str]"
        case "boolean":
            return "f.Boolean"
        case _:
            return "f.Anything"
