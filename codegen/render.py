"""From components to Python text, one module at a time, in memory.

datamodel-code-generator writes the models. It gets one document a module, in which everything that
lives elsewhere is a reference to a document that it maps to a Python module: other models to the
lazy edges, vocabularies to their aliases, plain JSON types to the base module. So its text needs no
change after it is written.
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

from codegen import fields
from codegen.documents import Schema, document, local, to_text
from codegen.load import Kind, Partner, parts, references, target
from codegen.naming import class_name, field_name
from codegen.partition import partition

HEADER = "# Generated from schemas/{} by `python -m codegen`; do not edit."
FIELD_TYPES = ("EventFields", "classfield")
"""What event modules import for type checkers to declare their typed fields."""

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
        self.field_classes: set[str] = set()
        self.modules = list(self._modules())
        self.module_of = {name: m.name for m in self.modules for name in m.components}

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

    def wires(self, module: str) -> set[str]:
        """The wire names of all fields in a module: a Python name must be free among them."""
        components = next(m.components for m in self.modules if m.name == module)
        return {wire for schema in components.values() for wire in parts(schema)[1].get("properties", {})}

    # Texts

    def text(self, module: Module) -> str:
        """The Python text of a module."""
        convert = _Conversion(self, module, _acyclic(module.components))
        schemas = {name: convert.component(name) for name in module.components}
        extra: dict[str, dict[str, str]] = defaultdict(dict)
        imports = []
        if module.kind:
            kind = module.kind
            schemas[kind.class_name] = convert.event(kind)
            extra[kind.class_name] = {"kind": kind.name, "docs_url": kind.docs_url}
            imports = ["typing.ClassVar", "typing.Literal"]
            names = dict.fromkeys(fields.of_kind(self, kind))
            self.field_classes.update(names)
            if not kind.is_thin:
                extra[kind.class_name]["payload"] = self.payload_type(kind)
                extra[kind.class_name]["event_fields"] = ", ".join(fields.of_kind(self, kind))
                types = [f"{self.partner.package}.models._types.{name}" for name in [*FIELD_TYPES, *names]]
                payload = extra[kind.class_name]["payload"]
                # Where the detail is of a shared document, nothing else in the module names it.
                types += [f"{self.partner.package}.models._types.{payload}"] if payload in self.edges else []
                imports += ["typing.TYPE_CHECKING", *types]
        header = HEADER.format(f"{self.partner.name}/{module.source}")
        base = self.partner.model_base
        return _generate(schemas, header, self._documents(), extra, imports, _renamed(schemas), base)

    def _documents(self) -> dict[str, str]:
        """The documents that conversions refer to, and the modules that stand for them."""
        package = self.partner.package
        written = {path.split(".")[0] for path in self.partner.written.values()}
        return {
            "types.json": f"{package}.models._types",
            "base.json": "partner_events._model",
            **{f"{module}.json": f"{package}.{module}" for module in sorted(written)},
        }

    def payload_type(self, kind: Kind) -> str:
        """The name of the class that stands at the end of the frame's way to the payload."""
        name = kind.detail.name
        schema: Schema = {"$ref": f"#/components/schemas/{name}"}
        for step in kind.frame.payload:
            _, own = parts(self.partner.components[target(schema)].schema)
            schema = own["properties"][step]
        if "oneOf" in schema:
            return self.union(schema).name
        component = target(schema)
        name = self.edge_name(component, kind)
        is_own = component in self.partner.documents[kind.path]["components"]["schemas"]
        return name if is_own or component in self.partner.written else self.edge(component, name)

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

    def __init__(self, renderer: Renderer, module: Module, is_eager: Callable[[str, str], bool]) -> None:
        self.renderer, self.module, self.is_eager = renderer, module, is_eager
        self.partner = renderer.partner

    def component(self, name: str) -> Schema:
        bases, schema = parts(self.module.components[name])
        properties = {
            wire: self._property(name, wire, value) for wire, value in schema.get("properties", {}).items()
        }
        converted: Schema = {"type": "object", "properties": properties}
        if schema.get("required"):
            converted["required"] = schema["required"]
        if bases:
            converted["customBasePath"] = self._python_path(bases[0])
        if description := _description(schema):
            converted["description"] = description
        return converted

    def event(self, kind: Kind) -> Schema:
        vendor = self.partner.config["title"]
        title = "" if kind.title == kind.name else f" ({kind.title})"
        about = f"{kind.facts['description']} " if "description" in kind.facts else ""
        properties: Schema = {}
        if not kind.is_thin:
            properties = {"detail": self._reference(kind.class_name, kind.detail.name)}
        if kind.name == kind.detail_type:
            properties = {"detail-type": {"type": "string", "enum": [kind.name]}, **properties}
        return {
            "type": "object",
            "customBasePath": f"{self.partner.package}.{kind.frame.event}",
            "description": f"{vendor}'s `{kind.name}`{title}: {about}{kind.docs_url}",
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
            return edge(self.renderer.union(schema).name)
        if "anyOf" in schema:
            return {"anyOf": [self._schema(owner, wire, member) for member in schema["anyOf"]]}
        for key, is_open in (("x-extensible-enum", True), ("enum", False)):
            if key in schema:
                name = self.renderer.vocabulary(owner, wire, schema[key], is_open)
                return edge(name)
        return self._plain(owner, wire, schema)

    def _plain(self, owner: str, wire: str, schema: Schema) -> Schema:
        match schema.get("type"):
            case "array":
                return {"type": "array", "items": self._schema(owner, wire, schema["items"])}
            case "object":
                values = schema.get("additionalProperties", True)
                if values is True or not values:
                    return {"$ref": "base.json#/components/schemas/JsonObject"}
                return {"type": "object", "additionalProperties": self._schema(owner, wire, values)}
            case "number":
                return {"$ref": "base.json#/components/schemas/Number"}
            case "string" | "integer" | "boolean" as scalar:
                return {"type": scalar}
            case _:
                return {"$ref": "base.json#/components/schemas/Json"}

    def _reference(self, owner: str, name: str) -> Schema:
        if name in self.partner.written:
            module, written = self.partner.written[name].split(".")
            return {"$ref": f"{module}.json#/components/schemas/{written}"}
        if name not in self.module.components:
            return edge(self.renderer.edge(name, self.renderer.edge_name(name, self.module.kind)))
        if self.is_eager(owner, name):
            return local(name)
        # A circle within the module: the edge may not have the name of the class beside it.
        return edge(self.renderer.edge(name, f"Lazy{name}"))

    def _python_path(self, base: str) -> str:
        if base in self.partner.written:
            return f"{self.partner.package}.{self.partner.written[base]}"
        return f"{self.partner.package}.{self.renderer.module_of[base]}.{base}"


def edge(name: str) -> Schema:
    """A reference to a name of the package's ``models/_types``."""
    return {"$ref": f"types.json#/components/schemas/{name}"}


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
    modules: dict[str, str],
    extra: Mapping[str, dict[str, str]],
    imports: list[str],
    renamed: dict[str, str],
    base: str,
) -> str:
    content = document("module", "1", schemas)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in modules:
            names = re.findall(rf"{re.escape(file)}#/components/schemas/(\w+)", to_text(content))
            stubs: dict[str, Schema] = {name: {"type": "object"} for name in sorted(set(names))}
            (folder / file).write_text(to_text(document(file, "1", stubs)), encoding="utf-8")
        path = folder / "module.json"
        path.write_text(to_text(content), encoding="utf-8")
        text = generate(path, config=_config(header, modules, extra, imports, renamed, base))
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
