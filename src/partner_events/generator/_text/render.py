"""From components to Python text, one module at a time, in memory.

datamodel-code-generator writes the models. It gets one document a module, in which everything that
lives elsewhere is a reference to a document that stands for a Python module and has its name: other
models to the lazy edges, plain JSON types to the base module. So its text needs no change after it is
written.

Models are written twice. At run time a document may give several modules, none imports another, and a
vocabulary is text. The document's stub, which type checkers and editors read instead, names the other
models themselves and holds its vocabularies: an editor need not read those of all models to complete a
field of one.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.config import GenerateConfig
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter

from partner_events.generator._documents.form import Schema, document, local, to_text
from partner_events.generator._documents.naming import class_name, field_name, module_name
from partner_events.generator._documents.partner import Frame, Kind, Partner, parts, references, target
from partner_events.generator._text.partition import partition

BASE = "partner_events._model"
_STUB_WIDTH = 10_000
"""A vocabulary stays on one line, however long: broken, the line would not be easier to read."""

TEMPLATES = Path(__file__).parent / "templates"


@dataclass
class Module:
    """A Python module to be: its components, and the event class that it may hold."""

    name: str
    source: str
    components: dict[str, Schema] = field(default_factory=dict[str, Schema])
    kind: Kind | None = None


@dataclass(frozen=True)
class Union:
    """Objects of which a field holds one; the field `tag` of the value tells which."""

    name: str
    tag: str
    members: tuple[tuple[str, str], ...]


class Renderer:
    """Renders one partner's modules and keeps account of what they refer to."""

    def __init__(self, partner: Partner) -> None:
        self.partner = partner
        self.values: dict[str, tuple[list[str], bool]] = {}
        self.unions: dict[str, Union] = {}
        self.edges: dict[str, str] = {}
        self.circles: dict[str, str] = {}
        """The components that a stub calls by another name, since it defines them itself."""
        self.modules = list(self._modules())
        self.module_of = {name: m.name for m in self.modules for name in m.components}
        self.stubs = list(self._stubs())
        self.stub_of = {name: m.name for m in self.stubs for name in m.components}

    def _modules(self) -> Iterable[Module]:
        written = set(self.partner.written)
        for name, components in self.partner.of_path("objects"):
            rest = {key: c for key, c in components.items() if key not in written}
            if rest:
                yield from self._model_modules(name, rest)
        for kind in self.partner.kinds:
            own = self.partner.documents[kind.path]["components"]["schemas"]
            schemas = {n: s for n, s in own.items() if n != "AWSEvent"}
            yield Module(f"events.{kind.module}", f"events/{kind.path.name}", schemas, kind)

    def _model_modules(self, name: str, components: Mapping[str, object]) -> Iterable[Module]:
        table = {key: self.partner.components[key] for key in components}
        root = next((k for k, c in table.items() if "externalDocs" in c.schema), next(iter(table)))
        modules: dict[str, Module] = {}
        for component, module in partition(name, root, table).items():
            source = f"objects/{name}.json"
            entry = modules.setdefault(module, Module(f"models.{module}", source))
            entry.components[component] = table[component].schema
        return modules.values()

    def _stubs(self) -> Iterable[Module]:
        """The stubs of models: modules that come from one document have one in common.

        What an event costs is what it imports. A type checker reads all modules, and pays for each.
        """
        documents: dict[str, list[Module]] = defaultdict(list)
        for module in self.modules:
            documents[module.source].append(module)
        for source, (first, *others) in documents.items():
            if others:
                components = {name: c for each in (first, *others) for name, c in each.components.items()}
                yield Module(f"models._of_{module_name(Path(source).stem)}", source, components)
            elif first.components and not (first.kind and self.payload_alone(first.kind)):
                yield first

    def wires(self, module: str) -> set[str]:
        """The wire names of all fields in a module: a Python name must be free among them."""
        components = next(m.components for m in self.modules if m.name == module)
        return {wire for schema in components.values() for wire in parts(schema)[1].get("properties", {})}

    # Texts

    def text(self, module: Module) -> str:
        """The Python text of a module."""
        convert = _Conversion(self, module)
        schemas = {name: convert.component(name) for name in module.components}
        extra: dict[str, dict[str, str]] = {}
        if kind := module.kind:
            schemas[kind.class_name] = convert.event(kind)
            extra[kind.class_name] = {"kind": kind.name, "docs_url": kind.docs_url}
            if keywords := self.partner.keywords(kind):
                extra[kind.class_name]["keywords"] = keywords
        imports = ["typing.ClassVar", "typing.Literal"] if extra else []
        return self._text(module, schemas, extra, imports)

    def stub(self, module: Module) -> str:
        """The text of a module's models for type checkers: with the other models, and vocabularies."""
        convert = _StubConversion(self, module)
        schemas = {name: convert.component(name) for name in module.components}
        return self._text(module, schemas, {}, [], width=_STUB_WIDTH)

    def _text(
        self,
        module: Module,
        schemas: Mapping[str, Schema],
        extra: Mapping[str, dict[str, str]],
        imports: list[str],
        width: int | None = None,
    ) -> str:
        header = self.partner.header(module.source)
        return _generate(schemas, header, extra, imports, self.partner.model_base, width)

    def payload(self, detail: str, frame: Frame) -> Schema:
        """The schema of what stands at the end of a frame's way from a detail to the payload."""
        schema = local(detail)
        for step in frame.payload:
            schema = self.properties(target(schema))[step]
        return schema

    def payload_alone(self, kind: Kind) -> Schema | None:
        """The payload's schema, if the frame takes it as a parameter and the kind says nothing else."""
        if not kind.frame.is_generic or kind.is_thin:
            return None
        schema = local(kind.detail.name)
        for step in kind.frame.payload:
            _, own = parts(self.partner.components[target(schema)].schema)
            if own.get("properties", {}).keys() != {step}:
                return None
            schema = own["properties"][step]
        return schema

    def properties(self, component: str) -> dict[str, Schema]:
        """The properties of a component, with those of what it extends."""
        bases, own = parts(self.partner.components[component].schema)
        inherited = {wire: schema for base in bases for wire, schema in self.properties(base).items()}
        return {**inherited, **own.get("properties", {})}

    def python_path(self, component: str) -> str:
        """The module and the name of a component's class."""
        return self._path(component, self.module_of)

    def stub_path(self, component: str) -> str:
        """The stub, and the name, of a component's class."""
        return self._path(component, self.stub_of)

    def _path(self, component: str, modules: Mapping[str, str]) -> str:
        written = self.partner.written.get(component)
        return f"{self.partner.package}.{written or f'{modules[component]}.{component}'}"

    def edge_name(self, component: str, kind: Kind | None) -> str:
        """The name of an edge in a module: not that of the event class which the module defines."""
        return f"Lazy{component}" if kind and kind.class_name == component else component

    def union(self, schema: Schema) -> Union:
        mapping = schema["discriminator"]["mapping"]
        members = tuple((tag, target({"$ref": ref})) for tag, ref in sorted(mapping.items()))
        name = "Or".join(member for _, member in members)
        union = Union(name, schema["discriminator"]["propertyName"], members)
        for _, member in members:
            self.edge(member)
        return self.unions.setdefault(name, union)

    def edge(self, component: str, name: str | None = None) -> str:
        """Notes that a lazy edge leads to a component, and gives the edge's name."""
        self.edges[name or component] = component
        return name or component

    def vocabulary(self, owner: str, wire: str, values: list[str], is_open: bool) -> str:
        name = owner + class_name(wire.replace("_", "."))
        if name in self.partner.components:
            name += "Value"
        if self.values.setdefault(name, (values, is_open)) != (values, is_open):
            raise SystemExit(f"two vocabularies want the name {name}")
        return name


class _Conversion:
    """Rewrites the schemas of one module into those that the generator is given."""

    def __init__(self, renderer: Renderer, module: Module) -> None:
        self.renderer, self.module, self.partner = renderer, module, renderer.partner
        self.is_eager = _acyclic(module.components)
        self.types = f"{self.partner.package}.models._types"

    def component(self, name: str) -> Schema:
        bases, schema = parts(self.module.components[name])
        properties = {
            wire: self._property(name, wire, value) for wire, value in schema.get("properties", {}).items()
        }
        converted: Schema = {"type": "object", "properties": properties}
        if schema.get("required"):
            converted["required"] = schema["required"]
        if bases:
            converted["customBasePath"] = self._path(bases[0])
        if description := _description(schema):
            converted["description"] = description
        return converted

    def event(self, kind: Kind) -> Schema:
        properties: Schema = {}
        if not kind.is_thin:
            properties = {"detail": self._reference(kind.class_name, kind.detail.name)}
        if kind.is_its_detail_type:
            properties = {"detail-type": {"type": "string", "enum": [kind.name]}, **properties}
        return {
            "type": "object",
            "customBasePath": f"{self.partner.package}.{kind.frame.event}",
            "description": event_docs(self.partner, kind),
            "properties": properties,
            "required": list(properties),
        }

    def _property(self, owner: str, wire: str, schema: Schema) -> Schema:
        converted = self._schema(owner, wire, schema)
        if "description" in schema:
            if "$ref" in converted:
                converted = {"allOf": [converted]}
            converted["description"] = schema["description"]
        return converted

    def _schema(self, owner: str, wire: str, schema: Schema) -> Schema:
        if schema.get("nullable"):
            inner = {key: value for key, value in schema.items() if key != "nullable"}
            converted = self._schema(owner, wire, inner)
            return (
                {"allOf": [converted], "nullable": True}
                if "$ref" in converted
                else {**converted, "nullable": True}
            )
        if "$ref" in schema:
            return self._reference(owner, target(schema))
        if "allOf" in schema:
            return self._schema(owner, wire, schema["allOf"][0])
        if "oneOf" in schema:
            return self._union(owner, self.renderer.union(schema))
        if "anyOf" in schema:
            return {"anyOf": [self._schema(owner, wire, member) for member in schema["anyOf"]]}
        for key, is_open in (("x-extensible-enum", True), ("enum", False)):
            if key in schema:
                return self._vocabulary(owner, wire, schema[key], is_open)
        return self._plain(owner, wire, schema)

    def _plain(self, owner: str, wire: str, schema: Schema) -> Schema:
        match schema.get("type"):
            case "array":
                return {"type": "array", "items": self._schema(owner, wire, schema["items"])}
            case "object":
                values = schema.get("additionalProperties", True)
                if values is True or not values:
                    return imported(f"{BASE}.JsonObject")
                return {"type": "object", "additionalProperties": self._schema(owner, wire, values)}
            case "number":
                return imported(f"{BASE}.Number")
            case "string" | "integer" | "boolean" as scalar:
                return {"type": scalar}
            case _:
                return imported(f"{BASE}.Json")

    def _reference(self, owner: str, name: str) -> Schema:
        if name in self.partner.written:
            return imported(self._path(name))
        if name not in self.module.components:
            return self._edge(name, self.renderer.edge_name(name, self.module.kind))
        if self.is_eager(owner, name):
            return local(name)
        # A circle within the module: the edge may not have the name of the class beside it.
        return self._edge(name, f"Lazy{name}")

    def _path(self, component: str) -> str:
        return self.renderer.python_path(component)

    def _edge(self, component: str, name: str) -> Schema:
        return imported(f"{self.types}.{self.renderer.edge(component, name)}")

    def _union(self, owner: str, union: Union) -> Schema:
        return imported(f"{self.types}.{union.name}")

    def _vocabulary(self, owner: str, wire: str, values: list[str], is_open: bool) -> Schema:
        # At run time it is text, so that a new word is no error.
        self.renderer.vocabulary(owner, wire, values, is_open)
        return {"type": "string"}


class _StubConversion(_Conversion):
    """The same for type checkers, who see the other models, and every vocabulary where it is used."""

    def _edge(self, component: str, name: str) -> Schema:
        if name == component:
            return imported(self._path(component))
        self.renderer.circles[name] = component
        return imported(f"{self.partner.package}.models._circles.{name}")

    def _path(self, component: str) -> str:
        return self.renderer.stub_path(component)

    def _union(self, owner: str, union: Union) -> Schema:
        return {"anyOf": [self._reference(owner, member) for _, member in union.members]}

    def _vocabulary(self, owner: str, wire: str, values: list[str], is_open: bool) -> Schema:
        words: Schema = {"type": "string", "enum": values}
        return {"anyOf": [words, {"type": "string"}]} if is_open else words


def imported(path: str) -> Schema:
    """A reference to a name of a Python module."""
    module, _, name = path.rpartition(".")
    return {"$ref": f"{module}.json#/components/schemas/{name}"}


def event_docs(partner: Partner, kind: Kind) -> str:
    """The docstring of an event class."""
    vendor = partner.title_of(kind)
    title = "" if kind.title == kind.name else f" ({kind.title})"
    about = f"{kind.facts['description']} " if "description" in kind.facts else ""
    return f"{vendor}'s `{kind.name}`{title}: {about}{kind.docs_url}"


def _description(schema: Schema) -> str:
    docs = schema.get("externalDocs", {}).get("url")
    text = schema.get("description", "")
    return f"{text} {docs}".strip() if docs else str(text)


def _renamed(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """The Python names of fields that cannot have their wire names."""
    wires = {wire for schema in schemas.values() for wire in schema["properties"]}
    names = {wire: field_name(wire, wires) for wire in sorted(wires)}
    return {wire: name for wire, name in names.items() if wire != name}


def _acyclic(components: Mapping[str, Schema]) -> Callable[[str, str], bool]:
    """Which references may be eager: the ones that close a circle must be lazy edges."""
    back: set[tuple[str, str]] = set()
    state: dict[str, str] = {}

    def visit(name: str) -> None:
        state[name] = "open"
        for reference in references(components[name]):
            if state.get(reference) == "open":
                back.add((name, reference))
            elif reference in components and reference not in state:
                visit(reference)
        state[name] = "done"

    for name in components:
        if name not in state:
            visit(name)
    return lambda owner, name: (owner, name) not in back


def _generate(
    schemas: Mapping[str, Schema],
    header: str,
    extra: Mapping[str, dict[str, str]],
    imports: list[str],
    base: str,
    width: int | None,
) -> str:
    content = to_text(document("module", "1", schemas))
    modules: dict[str, set[str]] = defaultdict(set)
    for module, name in re.findall(r'"([\w.]+)\.json#/components/schemas/(\w+)"', content):
        modules[module].add(name)
    with TemporaryDirectory() as folder:
        for module, names in modules.items():
            stubs: dict[str, Schema] = {name: {"type": "object"} for name in sorted(names)}
            file = Path(folder) / f"{module}.json"
            file.write_text(to_text(document(module, "1", stubs)), encoding="utf-8")
        path = Path(folder) / "module.json"
        path.write_text(content, encoding="utf-8")
        mapping = {f"{module}.json": module for module in modules}
        config = _config(header, mapping, extra, imports, _renamed(schemas), base)
        config.builtin_format_line_length = width
        text = generate(path, config=config)
    assert isinstance(text, str)
    return text.rstrip("\n") + "\n"


def _config(
    header: str,
    modules: dict[str, str],
    extra: Mapping[str, dict[str, str]],
    imports: list[str],
    renamed: dict[str, str],
    base: str,
) -> GenerateConfig:
    return GenerateConfig(
        aliases=renamed,
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        base_class=base,
        external_ref_mapping=modules,
        custom_template_dir=TEMPLATES,
        custom_file_header=header,
        extra_template_data=defaultdict(dict, extra),
        additional_imports=imports,
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
