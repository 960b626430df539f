"""What a package consists of, found by walking the schemas once: texts are made from a plan alone.

Models are written twice. At run time a document may give several modules, none imports another, and a
vocabulary is text. The document's stub, which type checkers and editors read instead, names the other
models themselves and holds its vocabularies: an editor need not read those of all models to complete a
field of one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import cast

from partner_events.generator._documents.described import (
    form_of,
    former_values,
    gone,
    is_beside,
    parts,
    payload_alone,
    payload_of,
    properties,
    references,
    target,
    vocabulary_of,
    without_beside,
)
from partner_events.generator._documents.form import EVENT
from partner_events.generator._documents.naming import field_name, module_name
from partner_events.generator._text.partition import partition

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from partner_events.generator._documents.described import Component, Described, Kind
    from partner_events.generator._documents.form import Schema


HISTORY = "_history_"
"""What the names of modules begin with that hold what today's deliveries do not have."""

RETIRED = "Retired"
"""What the names of the classes begin with that have the fields beside those of a model."""

DETAILS = "events._details"
"""The stub of what the kinds have of their own."""

STUB = "_stub_"
"""What the names of stubs begin with that have no module at run time."""


@dataclass(frozen=True)
class Union:
    """Objects of which a field holds one; the field ``tag`` of the value says which.

    ``members`` are the tags and their components.
    """

    name: str
    tag: str
    members: tuple[tuple[str, str], ...]

    @property
    def components(self) -> tuple[str, ...]:
        return tuple(component for _, component in self.members)


@dataclass(frozen=True)
class Module:
    """A module to be, or a stub: its components, and the kind whose event class it has."""

    name: str
    source: str
    components: Mapping[str, Schema]
    kind: Kind | None = None

    @property
    def is_history(self) -> bool:
        """Whether it has what today's deliveries do not have."""
        return self.name.startswith(f"models.{HISTORY}")

    @property
    def path(self) -> str:
        """Its file in the package, without the ending."""
        return self.name.replace(".", "/")

    @property
    def has_vocabularies(self) -> bool:
        """Whether a field has known values."""
        return any(
            _values(each) for schema in self.components.values() for each in _properties(schema).values()
        )

    @cached_property
    def wires(self) -> set[str]:
        """The wire names of all fields: a Python name must be free among them."""
        return {wire for schema in self.components.values() for wire in _properties(schema)}

    @cached_property
    def closing(self) -> frozenset[tuple[str, str]]:
        """The references within the module that close a circle."""
        return frozenset(_closing(self.components))

    def lazy_name(self, owner: str, component: str) -> str | None:
        """The name of the lazy edge from one class to another; None if it refers to the class itself."""
        if component in self.components and (owner, component) not in self.closing:
            return None
        is_taken = component in self.components or (self.kind and self.kind.class_name == component)
        return f"Lazy{component}" if is_taken else component


@dataclass(frozen=True)
class Plan:
    """The modules and stubs of a package, and what they have in common.

    Attributes:
        partner: What the documents describe.
        modules: The modules with models and event classes, as they are at run time.
        stubs: What type checkers read of the models: modules that come from one document have one in common.
        families: What they read of the event classes: the kinds in each stub.
        module_of: The module of each component.
        stub_of: The stub of each component that has one.
        unions: The objects of which a field may hold any, by the name of the union.
        edges: The component that each lazy edge leads to.
        circles: The components that a stub calls by another name, since it defines them itself.
        vocabularies: The known values of each field that has some, by the names of its class and the field.
        forms: How the fields of a class write times and decimal numbers, by the names of class and field.
    """

    partner: Described
    modules: tuple[Module, ...]
    stubs: tuple[Module, ...]
    families: Mapping[str, tuple[Kind, ...]]
    module_of: Mapping[str, Module]
    stub_of: Mapping[str, Module]
    unions: Mapping[str, Union]
    edges: Mapping[str, str]
    circles: Mapping[str, str]
    vocabularies: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, Mapping[str, str]]

    def module_path(self, component: str) -> str:
        """The module and the name of a component's class."""
        return self._path(component, self.module_of)

    def stub_path(self, component: str) -> str:
        """The stub, and the name, of a component's class."""
        return self._path(component, self.stub_of)

    def stub_module(self, component: str) -> str:
        """The stub of a component's class, without the package."""
        return self.stub_path(component).removeprefix(f"{self.partner.package}.").rpartition(".")[0]

    def _path(self, component: str, modules: Mapping[str, Module]) -> str:
        written = self.partner.written.get(component)
        return f"{self.partner.package}.{written or f'{modules[component].name}.{component}'}"

    def payload(self, kind: Kind) -> Schema:
        """The schema of a kind's payload."""
        return payload_of(self.partner.components, kind.detail.name, kind.frame)

    def payload_alone(self, kind: Kind) -> Schema | None:
        """The same, if the kind says nothing of its detail but the payload."""
        return payload_alone(self.partner.components, kind)

    def python_names(self, component: str) -> dict[str, str]:
        """The Python names of a component's fields, by their wire names."""
        return _python_names(self.partner.components, component, self.module_of)


def plan(partner: Described) -> Plan:
    """The plan of a package."""
    modules = tuple(_modules(partner))
    stubs = tuple(_stubs(partner, modules))
    module_of = {name: module for module in modules for name in module.components}
    unions = _unions(partner)
    lazy = {name: component for module in modules for name, component in _lazy(partner, module)}
    members = {component: component for union in unions.values() for component in union.components}
    circles = {name: component for stub in stubs for name, component in _renamed(partner, stub)}
    stub_of = {name: stub for stub in stubs for name in stub.components}
    return Plan(
        partner=partner,
        modules=modules,
        stubs=stubs,
        families=_families(partner),
        module_of=module_of,
        stub_of=stub_of,
        unions=dict(sorted(unions.items())),
        edges=dict(sorted({**members, **lazy}.items())),
        circles=dict(sorted(circles.items())),
        vocabularies=dict(_vocabularies(partner, module_of)),
        forms=dict(_forms(partner, module_of)),
    )


# Modules


def _modules(partner: Described) -> Iterator[Module]:
    left_out = gone(partner.components, partner.kinds)
    for path, content in partner.documents.items():
        if path.parent.name == "objects":
            names = [name for name in content["components"]["schemas"] if name not in partner.written]
            components = {name: partner.components[name] for name in names}
            yield from _model_modules(path.stem, components, left_out)
    # A module for a family of kinds, as its stub is, would make all its classes at once: the first parse of
    # an invoice, which has 17 kinds, takes 2 ms more with it.
    for kind in partner.kinds:
        schemas = partner.documents[kind.path]["components"]["schemas"]
        own = {name: schema for name, schema in schemas.items() if name != EVENT}
        yield Module(f"events.{kind.module}", f"events/{kind.path.name}", own, kind)


def _model_modules(
    document: str, components: Mapping[str, Component], left_out: Collection[str]
) -> Iterator[Module]:
    """The modules of one document of objects."""
    if not components:
        return
    source = f"objects/{document}.json"
    root = next((name for name, each in components.items() if "externalDocs" in each.schema), None)
    live = {
        name: replace(each, schema=without_beside(each.schema))
        for name, each in components.items()
        if name not in left_out
    }
    modules: dict[str, dict[str, Schema]] = defaultdict(dict)
    for name, module in partition(document, root or next(iter(live)), live).items():
        modules[module][name] = live[name].schema
    for module, schemas in modules.items():
        yield Module(f"models.{module}", source, schemas)
    beside = {f"{RETIRED}{name}": _only_beside(components[name].schema) for name in live}
    history = {name: each.schema for name, each in components.items() if name in left_out}
    history |= {name: schema for name, schema in beside.items() if schema["properties"]}
    if history or any(_has_history(each.schema) for each in components.values()):
        yield Module(f"models.{HISTORY}{document}", source, history)


def _only_beside(schema: Schema) -> Schema:
    """The fields of a component that today's deliveries do not have; none of them need be there."""
    own = _properties(schema)
    return {"type": "object", "properties": {wire: each for wire, each in own.items() if is_beside(each)}}


def _has_history(schema: Schema) -> bool:
    return any(has_history(each) for each in _properties(schema).values())


def has_history(schema: Schema) -> bool:
    """Whether something is known of a field, or of its items, over the versions."""
    return not HISTORY_KEYS.isdisjoint(schema) or bool(former_values(schema))


HISTORY_KEYS = frozenset({"x-since", "x-until", "x-only-expanded", "x-undocumented", "x-earlier"})
"""What a field may have from which its history is known."""


def _stubs(partner: Described, modules: Iterable[Module]) -> Iterator[Module]:
    """The stubs of models: one for each document of objects, and one for what the kinds have of their own.

    What an event costs is what it imports. A type checker reads all modules, and pays for each; and so does
    the wheel, in which the name of a file takes more room than most details.
    """
    documents: dict[str, list[Module]] = defaultdict(list)
    details: dict[str, Schema] = {}
    for module in modules:
        if module.kind is None:
            documents[module.source].append(module)
        elif not payload_alone(partner.components, module.kind):
            details |= {name: partner.components[name].schema for name in module.components}
    if details:
        yield Module(DETAILS, "events", details)
    for source, (first, *others) in documents.items():
        names = [name for m in (first, *others) for name in m.components if name in partner.components]
        if any(not module.is_history for module in others):
            components = {name: partner.components[name].schema for name in names}
            yield Module(f"models.{STUB}{module_name(Path(source).stem)}", source, components)
        elif first.components:
            yield replace(first, components={name: partner.components[name].schema for name in names})


def _families(partner: Described) -> dict[str, tuple[Kind, ...]]:
    """The kinds in each stub of event classes: those whose names begin alike."""
    families: dict[str, list[Kind]] = defaultdict(list)
    for kind in partner.kinds:
        words = kind.name.split(".")[:-1][:2]
        family = module_name(".".join(words) or kind.frame.event.partition(".")[0])
        families[f"events.{STUB}{family}"].append(kind)
    return {name: tuple(kinds) for name, kinds in sorted(families.items())}


# What schemas refer to


def types_in(schema: Schema) -> Iterator[Schema]:
    """What the type of a field is made of: references, unions, vocabularies and plain types."""
    if "allOf" in schema:
        yield from types_in(schema["allOf"][0])
    elif "anyOf" in schema:
        for member in schema["anyOf"]:
            yield from types_in(member)
    elif schema.get("type") == "array":
        yield from types_in(schema["items"])
    elif schema.get("type") == "object" and isinstance(schema.get("additionalProperties"), dict):
        yield from types_in(cast("Schema", schema["additionalProperties"]))
    else:
        yield schema


def union_of(schema: Schema) -> Union:
    """The union that a schema with a discriminator describes."""
    discriminator = schema["discriminator"]
    members = tuple((tag, target({"$ref": ref})) for tag, ref in sorted(discriminator["mapping"].items()))
    return Union("Or".join(member for _, member in members), discriminator["propertyName"], members)


def _unions(partner: Described) -> dict[str, Union]:
    schemas = [each for c in partner.components.values() for each in c.properties.values()]
    found = [union_of(each) for schema in schemas for each in types_in(schema) if "oneOf" in each]
    return {union.name: union for union in found}


def _lazy(partner: Described, module: Module) -> Iterator[tuple[str, str]]:
    """The lazy edges that a module's classes have: their names, and the components that they lead to."""
    for owner, component in _references(module):
        if component not in partner.written and (name := module.lazy_name(owner, component)):
            yield name, component


def _renamed(partner: Described, stub: Module) -> Iterator[tuple[str, str]]:
    """The names that a stub needs for components because their own names are taken in it."""
    members = ((owner, each) for owner, union in _unions_in(stub) for each in union.components)
    for owner, component in (*_references(stub), *members):
        name = stub.lazy_name(owner, component)
        if component not in partner.written and name and name != component:
            yield name, component


def _unions_in(module: Module) -> Iterator[tuple[str, Union]]:
    for owner, schema in module.components.items():
        for value in _properties(schema).values():
            yield from ((owner, union_of(each)) for each in types_in(value) if "oneOf" in each)


def _references(module: Module) -> Iterator[tuple[str, str]]:
    """Which class refers to which component, other than as to its base, or as to members of a union."""
    for owner, schema in module.components.items():
        for value in _properties(schema).values():
            yield from ((owner, target(each)) for each in types_in(value) if "$ref" in each)
    if module.kind and not module.kind.is_thin:
        yield module.kind.class_name, module.kind.detail.name


def _closing(components: Mapping[str, Schema]) -> Iterator[tuple[str, str]]:
    """The references that close a circle: these must be lazy edges, all others may be eager."""
    state: dict[str, str] = {}

    def visit(name: str) -> Iterator[tuple[str, str]]:
        state[name] = "open"
        for reference in references(components[name]):
            if state.get(reference) == "open":
                yield name, reference
            elif reference in components and reference not in state:
                yield from visit(reference)
        state[name] = "done"

    for name in components:
        if name not in state:
            yield from visit(name)


def _properties(schema: Schema) -> Mapping[str, Schema]:
    properties: Mapping[str, Schema] = parts(schema)[1].get("properties", {})
    return properties


# Names and vocabularies


def _python_names(
    components: Mapping[str, Component], name: str, module_of: Mapping[str, Module]
) -> dict[str, str]:
    siblings = module_of[name].wires if name in module_of else components[name].properties.keys()
    return {wire: field_name(wire, siblings) for wire in properties(components, name)}


def _vocabularies(
    partner: Described, module_of: Mapping[str, Module]
) -> Iterator[tuple[str, tuple[str, ...]]]:
    for component in partner.components.values():
        names = _python_names(partner.components, component.name, module_of)
        owner = partner.written.get(component.name, component.name).rpartition(".")[2]
        for wire, schema in component.properties.items():
            if values := _values(schema):
                beside = RETIRED if is_beside(schema) else ""
                yield f"{beside}{owner}.{names[wire]}", tuple(values)


def _forms(partner: Described, module_of: Mapping[str, Module]) -> Iterator[tuple[str, Mapping[str, str]]]:
    for component in partner.components.values():
        names = _python_names(partner.components, component.name, module_of)
        owner = partner.written.get(component.name, component.name).rpartition(".")[2]
        for beside in (False, True):
            own = {
                names[wire]: form
                for wire, schema in component.properties.items()
                if is_beside(schema) is beside and (form := _form(schema))
            }
            if own:
                yield f"{RETIRED if beside else ''}{owner}", own


def _form(schema: Schema) -> str:
    """The form of a schema, or of its items."""
    inner: object = schema.get("items") or schema.get("additionalProperties")
    return form_of(cast("Schema", inner)) if isinstance(inner, dict) else form_of(schema)


def _values(schema: Schema) -> list[str]:
    """The vocabulary of a schema, or of its items."""
    inner: object = schema.get("items") or schema.get("additionalProperties")
    if isinstance(inner, dict):
        return _values(cast("Schema", inner))
    return vocabulary_of(schema)
