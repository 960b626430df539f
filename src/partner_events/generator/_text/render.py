"""From components to Python text, one module at a time, in memory.

datamodel-code-generator writes the models. It gets one document a module, in which everything that
lives elsewhere is a reference to a document that stands for a Python module and has its name: other
models to the lazy edges, plain JSON types to the base module.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter

from partner_events.generator._documents.described import (
    Described,
    Kind,
    is_beside,
    parts,
    target,
    vocabulary_of,
)
from partner_events.generator._documents.form import Schema, document, local, to_text
from partner_events.generator._documents.naming import field_name
from partner_events.generator._text import history
from partner_events.generator._text.plan import Module, Plan, Union, union_of
from partner_events.generator._text.python import fitted, pieces, quoted
from partner_events.generator._text.runtime import BESIDE, MODEL

TEMPLATES = Path(__file__).parent / "templates"

_IMPORTS = {
    "kind": ("typing.ClassVar", "typing.Literal"),
    "retired": (f"{MODEL}.PARTNER_EVENTS_SHOW_RETIRED", "typing_extensions.deprecated"),
}
"""What the template needs for what is said of a class beside its fields."""

_UNBROKEN = 10_000
"""The generator breaks no line: `fitted` does, as in all other texts."""

_OF_TWO_BRANCHES = "\n# pyright: reportRedeclaration=false"
"""A stub has a retired field in both branches of a constant, and pyright takes one for a slip."""


def module_text(plan: Plan, module: Module) -> str:
    """The Python text of a module."""
    convert = _Conversion(plan, module)
    schemas = {name: convert.component(name) for name in module.components}
    if module.kind:
        schemas[module.kind.class_name] = convert.event(module.kind)
    if module.is_history:
        return _history_text(plan, module, schemas)
    extra = {name: _always_sent(plan, name, schema) for name, schema in module.components.items()}
    if module.kind:
        extra[module.kind.class_name] = _about_kind(module.kind)
    text = _text(plan, module, schemas, _about_module(plan, module), extra)
    return text + history.pointer(plan, module)


def _history_text(plan: Plan, module: Module, schemas: Mapping[str, Schema]) -> str:
    """What today's deliveries do not have: models, and the table of what is known of each field."""
    table = history.table(plan, module)
    if not schemas:
        return f"{plan.partner.header(module.source)}\n\n{table}"
    return f"{_text(plan, module, schemas, '', {})}\n\n{table}"


def _always_sent(plan: Plan, component: str, schema: Schema) -> dict[str, object]:
    names = plan.python_names(component)
    always = " ".join(names[wire] for wire in history.always_sent(schema))
    return {"always_sent": pieces(always)} if always else {}


def _about_kind(kind: Kind) -> dict[str, object]:
    about: dict[str, object] = {"kind": kind.name, "docs_url": kind.docs_url}
    about |= {"related": pieces(" ".join(kind.related))} if kind.related else {}
    return {**about, "keywords": kind.keywords} if kind.keywords else about


def _about_module(plan: Plan, module: Module) -> str:
    if not module.has_vocabularies:
        return ""
    stub = plan.stub_of[next(iter(module.components))].name
    return "" if stub == module.name else f"\n# Vocabularies are in {stub.rpartition('.')[2]}.pyi."


def stub_text(plan: Plan, stub: Module) -> str:
    """The text of a document's models for type checkers: with the other models, and vocabularies."""
    convert = _StubConversion(plan, stub)
    schemas = {name: convert.component(name) for name in stub.components}
    extra = {name: _beside(plan, name, schema) for name, schema in stub.components.items()}
    about = _OF_TWO_BRANCHES if any("retired" in about for about in extra.values()) else ""
    return _text(plan, stub, schemas, about, extra)


def _beside(plan: Plan, component: str, schema: Schema) -> dict[str, object]:
    """The fields that type checkers see as properties: no constructor takes them; some are retired."""
    names = plan.python_names(component)
    own = parts(schema)[1].get("properties", {})
    found = {
        names[wire]: _Beside(component, names[wire], each) for wire, each in own.items() if is_beside(each)
    }
    retired = {name: each for name, each in found.items() if each.pieces}
    return {**({"beside": found} if found else {}), **({"retired": retired} if retired else {})}


class _Beside:
    """What a stub says of a field that today's deliveries do not have."""

    def __init__(self, model: str, name: str, schema: Schema) -> None:
        self.text = history.about(schema)
        gone = history.deprecation(schema, model, name)
        self.pieces = [quoted(piece) for piece in pieces(gone)] if gone else []


class _Conversion:
    """Rewrites the schemas of one module into those that datamodel-code-generator is given."""

    def __init__(self, plan: Plan, module: Module) -> None:
        self.plan, self.module, self.partner = plan, module, plan.partner
        self.types = f"{self.partner.package}.models._types"
        # What fields are is said in stubs, and in modules for jedi, which shows what the module says if its
        # stub is beside it. Bytecode does not have it, but packages do: of many objects, whose stubs are
        # joined, modules have our own words alone, which are of the fields that people use most.
        self.says_what_fields_are = self._are_beside_stubs(plan.module_of)
        self.says_our_words = self._are_beside_stubs(module.components)

    def _are_beside_stubs(self, components: Iterable[str]) -> bool:
        """Whether each has a stub with the name of its module, or none at all."""
        plan = self.plan
        return all(
            name not in plan.stub_of or plan.stub_path(name) == plan.module_path(name) for name in components
        )

    def component(self, name: str) -> Schema:
        bases, schema = parts(self.module.components[name])
        properties = {
            wire: self._property(name, self._told(f"{name}.{wire}", value))
            for wire, value in schema.get("properties", {}).items()
        }
        converted: Schema = {"type": "object", "properties": properties}
        # What is always sent and may be null is no argument that a constructor needs.
        own = schema.get("properties", {})
        needed = [wire for wire in self._required(schema) if not own.get(wire, {}).get("nullable")]
        if needed:
            converted["required"] = needed
        if bases:
            if bases[0] in self.module.components:
                # A class is imported by its base's path, which its own module cannot do.
                raise SystemExit(
                    f"{self.module.source}: {name} extends {bases[0]}; put that into a document of its own"
                )
            converted["customBasePath"] = self._path(bases[0])
        elif self.module.is_history and name not in self.partner.components:
            converted["customBasePath"] = BESIDE
        if description := self._about(name, schema):
            converted["description"] = description
        return converted

    def _about(self, name: str, schema: Schema) -> str:
        """What a component's class says of it."""
        return _description(schema)

    def _told(self, field: str, schema: Schema) -> Schema:
        """The schema of a field, with what readers are told of it."""
        told = self.says_our_words and not is_beside(schema)
        if not told or not (text := self.partner.texts.fields.get(field)):
            return schema
        described = dict.fromkeys(filter(None, (text, schema.get("description"))))
        return {**schema, "description": " ".join(described), "x-told": True}

    def _required(self, schema: Schema) -> list[str]:
        required: list[str] = schema.get("required", [])
        return required

    def event(self, kind: Kind) -> Schema:
        properties: Schema = {}
        if not kind.is_thin:
            properties = {"detail": self._reference(kind.class_name, kind.detail.name)}
        if kind.is_its_detail_type:
            properties = {"detail-type": {"type": "string", "enum": [kind.name]}, **properties}
        return {
            "type": "object",
            "customBasePath": f"{self.partner.package}.{kind.frame.event}",
            "description": event_docs(kind),
            "properties": properties,
            "required": list(properties),
        }

    def _property(self, owner: str, schema: Schema) -> Schema:
        converted = self._schema(owner, schema)
        if (self.says_what_fields_are and "description" in schema) or "x-told" in schema:
            if "$ref" in converted:
                converted = {"allOf": [converted]}
            converted["description"] = schema["description"]
        return converted

    def _schema(self, owner: str, schema: Schema) -> Schema:
        if schema.get("nullable"):
            inner = {key: value for key, value in schema.items() if key != "nullable"}
            converted = self._schema(owner, inner)
            return (
                {"allOf": [converted], "nullable": True}
                if "$ref" in converted
                else {**converted, "nullable": True}
            )
        if "$ref" in schema:
            return self._reference(owner, target(schema))
        if "allOf" in schema:
            return self._schema(owner, schema["allOf"][0])
        if "oneOf" in schema:
            return self._union(owner, union_of(schema))
        if "anyOf" in schema:
            return {"anyOf": [self._schema(owner, member) for member in schema["anyOf"]]}
        for key, is_open in (("x-extensible-enum", True), ("enum", False)):
            if key in schema:
                return self._vocabulary(vocabulary_of(schema), is_open)
        return self._plain(owner, schema)

    def _plain(self, owner: str, schema: Schema) -> Schema:
        match schema.get("type"):
            case "array":
                return {"type": "array", "items": self._schema(owner, schema["items"])}
            case "object":
                values = schema.get("additionalProperties", True)
                if values is True or not values:
                    return imported(f"{MODEL}.JsonObject")
                return {"type": "object", "additionalProperties": self._schema(owner, values)}
            case "number":
                return imported(f"{MODEL}.Number")
            case "string" | "integer" | "boolean" as scalar:
                return {"type": scalar}
            case _:
                return imported(f"{MODEL}.Json")

    def _reference(self, owner: str, name: str) -> Schema:
        if name in self.partner.written:
            return imported(self._path(name))
        edge = self.module.lazy_name(owner, name)
        return self._edge(name, edge) if edge else local(name)

    def _path(self, component: str) -> str:
        return self.plan.module_path(component)

    def _edge(self, component: str, name: str) -> Schema:
        return imported(f"{self.types}.{name}")

    def _union(self, owner: str, union: Union) -> Schema:
        return imported(f"{self.types}.{union.name}")

    def _vocabulary(self, values: list[str], is_open: bool) -> Schema:
        # At run time it is text, so that a new word is not an error.
        return {"type": "string"}


class _StubConversion(_Conversion):
    """The same for type checkers, who see the other models, and every vocabulary where it is used.

    What classes are is said here alone: at run time it would be text that every parse loads.
    """

    def __init__(self, plan: Plan, module: Module) -> None:
        super().__init__(plan, module)
        self.says_what_fields_are = self.says_our_words = True

    def _about(self, name: str, schema: Schema) -> str:
        link = super()._about(name, schema)
        text = self.partner.texts.objects.get(name)
        return f"{text}\n\n    {link}\n    " if text and link else text or link

    def _required(self, schema: Schema) -> list[str]:
        # A property has no default: what it gives is a value, or an error.
        beside = [wire for wire, each in schema.get("properties", {}).items() if is_beside(each)]
        return [*super()._required(schema), *beside]

    def _edge(self, component: str, name: str) -> Schema:
        if name == component:
            return imported(self._path(component))
        return imported(f"{self.partner.package}.models._circles.{name}")

    def _path(self, component: str) -> str:
        return self.plan.stub_path(component)

    def _union(self, owner: str, union: Union) -> Schema:
        return {"anyOf": [self._reference(owner, member) for member in union.components]}

    def _vocabulary(self, values: list[str], is_open: bool) -> Schema:
        words: Schema = {"type": "string", "enum": values}
        return {"anyOf": [words, {"type": "string"}]} if is_open else words


def imported(path: str) -> Schema:
    """A reference to a name of a Python module."""
    module, _, name = path.rpartition(".")
    return {"$ref": f"{module}.json#/components/schemas/{name}"}


def event_docs(kind: Kind, *, described: bool = True) -> str:
    """The docstring of an event class, or the part of it that does not say what happened."""
    title = "" if kind.title == kind.name else f" ({kind.title})"
    about = f"{kind.facts['description']} " if described and "description" in kind.facts else ""
    return f"{kind.sender}'s `{kind.name}`{title}: {about}{kind.docs_url}"


def _description(schema: Schema) -> str:
    docs = schema.get("externalDocs", {}).get("url")
    text = schema.get("description", "")
    return f"{text} {docs}".strip() if docs else str(text)


# The generator


def _text(
    plan: Plan,
    module: Module,
    schemas: Mapping[str, Schema],
    about: str,
    extra: Mapping[str, Mapping[str, object]],
) -> str:
    content = to_text(document("module", "1", schemas))
    modules: dict[str, set[str]] = defaultdict(set)
    for name, component in re.findall(r'"([\w.]+)\.json#/components/schemas/(\w+)"', content):
        modules[name].add(component)
    header = plan.partner.header(module.source) + about
    config = _config(plan.partner, header, list(modules), extra, schemas)
    with TemporaryDirectory() as folder:
        for name, components in modules.items():
            beside: dict[str, Schema] = {each: {"type": "object"} for each in sorted(components)}
            (Path(folder) / f"{name}.json").write_text(to_text(document(name, "1", beside)), encoding="utf-8")
        path = Path(folder) / "module.json"
        path.write_text(content, encoding="utf-8")
        text = generate(path, config=config)
    assert isinstance(text, str)
    return fitted(text.rstrip("\n") + "\n")


def _config(
    partner: Described,
    header: str,
    modules: list[str],
    extra: Mapping[str, Mapping[str, object]],
    schemas: Mapping[str, Schema],
) -> GenerateConfig:
    base = f"{partner.package}.{partner.model_base}" if partner.model_base else f"{MODEL}.Model"
    return GenerateConfig(
        aliases=_aliases(schemas),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=base,
        external_ref_mapping={f"{name}.json": name for name in modules},
        custom_template_dir=TEMPLATES,
        custom_file_header=header,
        extra_template_data=defaultdict(dict, {name: dict(about) for name, about in extra.items()}),
        additional_imports=[
            name
            for key in _IMPORTS
            if any(key in about for about in extra.values())
            for name in _IMPORTS[key]
        ],
        builtin_format_line_length=_UNBROKEN,
        formatters=[Formatter.BUILTIN],
        enum_field_as_literal=LiteralType.All,
        collapse_root_models=True,
        disable_future_imports=True,
        disable_timestamp=True,
        keep_model_order=True,
        use_annotated=True,
        use_double_quotes=True,
        use_field_description=True,
        use_inline_field_description=True,
        use_schema_description=True,
        use_single_line_docstring=True,
        use_standard_collections=True,
        use_union_operator=True,
    )


def _aliases(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """The Python names of fields that cannot have their wire names."""
    wires = {wire for schema in schemas.values() for wire in schema["properties"]}
    names = {wire: field_name(wire, wires) for wire in sorted(wires)}
    return {wire: name for wire, name in names.items() if wire != name}
