"""All generated files of a partner's package, as texts in memory."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen import fields, stubs
from codegen.documents import ROOT
from codegen.load import Frame, Partner
from codegen.render import Renderer, Union

SOURCES = ROOT / "src" / "partner_events"
HEADER = "# Generated from schemas/{} by `python -m codegen`; do not edit.\n"


def owned(partners: list[Partner]) -> list[Path]:
    """The files and folders that the generator alone writes."""
    paths = [SOURCES / "_catalog.py"]
    for partner in partners:
        folder = SOURCES / partner.name
        paths += [folder / "__init__.pyi", folder / "events", folder / "models"]
    return paths


def files(partners: list[Partner]) -> dict[Path, str]:
    """The text of every generated file of every partner."""
    texts = {SOURCES / "_catalog.py": catalog(partners)}
    for partner in partners:
        for name, text in package(partner):
            texts[SOURCES / partner.name / name] = text
    return texts


def catalog(partners: list[Partner]) -> str:
    """Which partner an event source belongs to, in strings."""
    lines = [f'    "{p.config["source"]}": "{p.name}",' for p in partners]
    docs = '"""The partners, by the event source that their deliveries begin with."""\n\n'
    return HEADER.format("*/partner.toml") + docs + _table("PARTNERS: dict[str, str]", lines)


def package(partner: Partner) -> Iterator[tuple[str, str]]:
    """The files of one partner's package, by their path in it."""
    renderer = Renderer(partner)
    header = HEADER.format(partner.name)
    for module in renderer.modules:
        path = module.name.replace(".", "/")
        yield f"{path}.py", renderer.text(module)
        if module.components and not (module.kind and renderer.payload_alone(module.kind)):
            yield f"{path}.pyi", renderer.stub(module)
    for name, text in stubs.texts(partner, renderer):
        yield f"events/{name}.pyi", text
    yield "__init__.pyi", header + event_exports(partner)
    yield "events/__init__.py", header + kinds(partner)
    yield "events/_catalog.py", header + kind_facts(partner)
    yield "models/__init__.py", header + model_package(partner, renderer)
    yield "models/__init__.pyi", header + model_exports(partner, renderer)
    yield "models/_fields.pyi", header + fields.stub(renderer)
    yield "models/_types.py", header + types(renderer)
    yield "models/_words.py", header + words(renderer)
    yield "models/_types.pyi", header + types_stub(partner, renderer)


# The package itself


def event_exports(partner: Partner) -> str:
    """The stub of the package: every event class by name, and the written bases."""
    names = written_events(partner)
    names |= {kind.class_name: f"events.{stubs.module_of(kind)}" for kind in partner.kinds}
    return exports(partner.package, names)


def written_events(partner: Partner) -> dict[str, str]:
    """The event classes that are written by hand, by name, and their modules."""
    events: list[str] = partner.config["events"]
    return {name: module for module, name in sorted(event.split(".") for event in events)}


def kinds(partner: Partner) -> str:
    """What parsing needs: the module and the class of each kind."""
    rows = [f'    "{k.name}": ("{k.module}", "{k.class_name}"),' for k in partner.kinds]
    docs = f'"""{partner.config["title"]}\'s kinds: the module in this package, and the class."""\n\n'
    written = _table("WRITTEN", [f'    "{k}": "{v}",' for k, v in written_events(partner).items()])
    written += f'UNKNOWN = "{partner.config["unknown_event"]}"\n'
    if version := partner.source.get("api_version"):
        written += f'TYPES_VERSION = "{version}"\n'
    return docs + _table("KINDS: dict[str, tuple[str, str]]", rows) + written


def kind_facts(partner: Partner) -> str:
    """What the catalog tells beyond that; parsing does not load it."""
    partner_kinds = partner.kinds
    rows = [f'    "{k.name}": ("{k.docs_url}", "{k.status}"),' for k in partner_kinds]
    docs = '"""The page in the vendor\'s documentation and the status of each kind, and what tells it."""\n\n'
    inner = [k for k in partner_kinds if k.detail_pattern is not None]
    own = [f'    "{k.name}": ({k.detail_type!r}, {k.detail_pattern!r}),' for k in inner]
    frames = [_frame_row(frame) for frame in partner.frames.values()]
    facts = [f'    "{k.name}": {k.facts!r},' for k in partner_kinds if k.facts]
    return (
        docs
        + _table("FACTS: dict[str, tuple[str, str]]", rows)
        + _table("INNER: dict[str, tuple[str | None, dict[str, object]]]", own)
        + _table(
            "FLAT: dict[str, str]", [f'    "{k}": "{v}",' for k, v in partner.overlay.get("flat", {}).items()]
        )
        + _table("FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]]", frames)
        + (_table("MORE: dict[str, dict[str, str]]", facts) if facts else "")
    )


def _frame_row(frame: Frame) -> str:
    facts = (frame.payload, frame.detail_type, frame.pattern, frame.is_flat)
    return f'    "{frame.event.rpartition(".")[2]}": {facts!r},'


# Models


def objects(partner: Partner, renderer: Renderer) -> dict[str, str]:
    """The objects that users import from ``models``: the roots of the documents, by module."""
    return {
        name: renderer.module_of[name].removeprefix("models.")
        for name, component in partner.components.items()
        if name in renderer.module_of
        and (
            "externalDocs" in component.schema
            or len(partner.documents[component.path]["components"]["schemas"]) == 1
        )
        and renderer.module_of[name].startswith("models.")
    }


def model_package(partner: Partner, renderer: Renderer) -> str:
    rows = [f'    "{name}": "{module}",' for name, module in sorted(objects(partner, renderer).items())]
    return (
        f'"""{partner.config["title"]}\'s objects, imported when they are first asked for."""\n\n'
        "from partner_events._lazy import lazy_names\n\n"
        + _table("_MODULES = ", rows, equals="")
        + "\n__getattr__, __dir__ = lazy_names(__name__, _MODULES)\n"
    )


def model_exports(partner: Partner, renderer: Renderer) -> str:
    return exports(f"{partner.package}.models", objects(partner, renderer))


def types(renderer: Renderer) -> str:
    """What the names that models import are at run time."""
    edges = [
        f'    "{name}": ("{renderer.module_of[component].removeprefix("models.")}", "{component}"),'
        for name, component in sorted(renderer.edges.items())
    ]
    unions = [_union_row(union) for _, union in sorted(renderer.unions.items())]
    return (
        '"""Edges to models of other modules, unions of them, and vocabularies (which are text)."""\n\n'
        "from partner_events._schema import lazy_types\n\n"
        + _table("EDGES: dict[str, tuple[str, str]]", edges)
        + _table("UNIONS: dict[str, tuple[str, dict[str, str]]]", unions)
        + "\n__getattr__ = lazy_types(__name__, EDGES, UNIONS)\n"
    )


def _union_row(union: Union) -> str:
    members = ", ".join(f'"{tag}": "{member}"' for tag, member in union.members)
    return f'    "{union.name}": ("{union.tag}", {{{members}}}),'


def words(renderer: Renderer) -> str:
    """The vocabularies again, at run time: what patterns are checked against."""
    rows = [f'    "{name}": {tuple(values)!r},' for name, values in fields.vocabularies(renderer)]
    docs = '"""The known values of fields that have a vocabulary."""\n\n'
    return docs + _table("WORDS: dict[str, tuple[str, ...]]", rows)


def types_stub(partner: Partner, renderer: Renderer) -> str:
    """What type checkers see: the models themselves, and the known values."""
    edges = sorted(renderer.edges.items())
    lines = ["from typing import Literal, TypeAlias", ""]
    for name in sorted(
        {name for frame in partner.frames.values() for name in fields.of_frame(renderer, frame)}
    ):
        lines.append(f"from {partner.package}.models._fields import {name} as {name}")
    for component in sorted(set(renderer.edges.values())):
        module = f"{partner.package}.{renderer.module_of[component]}"
        lines.append(f"from {module} import {component} as {component}")
    lines.append("")
    lines += [f"{name}: TypeAlias = {component}" for name, component in edges if name != component]
    for union in sorted(renderer.unions.values(), key=lambda union: union.name):
        lines.append(f"{union.name}: TypeAlias = {' | '.join(m for _, m in union.members)}")
    for name, (values, is_open) in sorted(renderer.values.items()):
        literal = f"Literal[{', '.join(_quoted(value) for value in values)}]"
        lines.append(f"{name}Words: TypeAlias = {literal}")
        lines.append(f"{name}: TypeAlias = {name}Words{' | str' if is_open else ''}")
    return "\n".join(lines) + "\n"


# Python text


def exports(package: str, names: Mapping[str, str]) -> str:
    rows = [f"from {package}.{module} import {name} as {name}\n" for name, module in sorted(names.items())]
    return "".join(rows)


def _table(name: str, rows: list[str], equals: str = " = ") -> str:
    if not rows:
        return f"{name}{equals}{{}}\n"
    return "\n".join([f"{name}{equals}{{", *rows, "}"]) + "\n"


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
