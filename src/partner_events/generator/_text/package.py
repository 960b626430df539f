"""All generated files of a partner's package, as texts in memory."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from partner_events.generator._documents import partner as load
from partner_events.generator._documents.partner import Frame, Partner
from partner_events.generator._text import fields, open_partner, stubs
from partner_events.generator._text.python import exports, literal, places, table, with_typing
from partner_events.generator._text.render import Renderer, Union


def owned(partners: Sequence[Partner], sources: Path) -> list[Path]:
    """The files and folders that the generator alone writes."""
    paths = [sources / "_catalog.py"]
    for partner in partners:
        folder = sources / partner.name
        parts = [folder / "__init__.pyi", folder / "events", folder / "models"]
        paths += [folder] if partner.is_open else parts
    return paths


def files(partners: Sequence[Partner], sources: Path) -> dict[Path, str]:
    """The text of every generated file of every partner."""
    texts = {sources / "_catalog.py": catalog(partners)}
    for partner in partners:
        for name, text in package(partner):
            texts[sources / partner.name / name] = text
    return texts


def catalog(partners: Sequence[Partner]) -> str:
    """Which partner an event source belongs to, in strings."""
    lines = [f'    "{p.config["source"]}": "{p.name}",' for p in partners]
    docs = '"""The partners, by the event source that their deliveries begin with."""\n\n'
    return f"{load.HEADER.format('*/partner.toml')}\n" + docs + table("PARTNERS: dict[str, str]", lines)


def package(partner: Partner) -> Iterator[tuple[str, str]]:
    """The files of one partner's package, by their path in it."""
    header = f"{partner.header()}\n"
    yield "__init__.pyi", header + event_exports(partner)
    yield "events/__init__.py", header + kinds(partner)
    yield "events/_catalog.py", header + kind_facts(partner)
    if partner.is_open:
        for name, text in open_partner.files(partner):
            yield name, header + text
        return
    renderer = Renderer(partner)
    for module in renderer.modules:
        path = module.name.replace(".", "/")
        yield f"{path}.py", renderer.text(module)
    for stub in renderer.stubs:
        yield f"{stub.name.replace('.', '/')}.pyi", renderer.stub(stub)
    for module in renderer.modules:
        places = {name: renderer.stub_of[name] for name in module.components if name in renderer.stub_of}
        if places and module.name not in places.values():
            yield f"{module.name.replace('.', '/')}.pyi", header + exports(partner.package, places)
    for name, text in stubs.texts(partner, renderer):
        yield f"events/{name}.pyi", text
    yield "models/__init__.py", header + model_package(partner, renderer)
    yield "models/__init__.pyi", header + model_exports(partner, renderer)
    yield "models/_fields.pyi", header + fields.stub(renderer)
    yield "models/_types.py", header + types(renderer)
    yield "models/_words.py", header + words(renderer)
    yield "models/_types.pyi", header + types_stub(partner, renderer)
    if renderer.circles:
        yield "models/_circles.pyi", header + circles_stub(renderer)


# The package itself


def event_exports(partner: Partner) -> str:
    """The stub of the package: every event class by name, and the written bases."""
    names = written_events(partner)
    names |= {kind.class_name: f"events.{stubs.module_of(kind)}" for kind in partner.kinds}
    return exports(partner.package, names)


def written_events(partner: Partner) -> dict[str, str]:
    """The event classes that are written by hand, by name, and their modules."""
    return {name: module for module, name in sorted(event.split(".") for event in partner.events)}


def kinds(partner: Partner) -> str:
    """What parsing needs: the module and the class of each kind."""
    rows = [f"{k.name} = {k.module}.{k.class_name}" for k in partner.kinds]
    docs = f'"""{partner.title}\'s kinds: the module in this package, and the class."""\n\n'
    written = table("WRITTEN", [f'    "{k}": "{v}",' for k, v in written_events(partner).items()])
    written += f'UNKNOWN = "{partner.unknown_event}"\n'
    if version := partner.source.get("api_version"):
        written += f'TYPES_VERSION = "{version}"\n'
    if partner.typical_delay:
        written += f"TYPICAL_DELAY = {partner.typical_delay}\n"
    return docs + "from partner_events._lazy import Places\n\n" + places("KINDS", rows) + written


def kind_facts(partner: Partner) -> str:
    """What the catalog tells beyond that; parsing does not load it."""
    partner_kinds = partner.kinds
    rows = [f'    "{k.name}": ("{k.docs_url}", "{k.status}"),' for k in partner_kinds]
    docs = '"""The page in the vendor\'s documentation and the status of each kind, and what tells it."""\n\n'
    inner = [k for k in partner_kinds if k.detail_pattern is not None]
    own = [f'    "{k.name}": ({k.detail_type!r}, {k.detail_pattern!r}),' for k in inner]
    frames = [_frame_row(frame) for frame in partner.frames.values()]
    facts = [f'    "{k.name}": {k.facts!r},' for k in partner_kinds if k.facts]
    about = (partner.title, partner_status(partner), partner.typical_delay)
    return (
        docs
        + f"PARTNER: tuple[str, str, int | None] = {about!r}\n"
        + table("FACTS: dict[str, tuple[str, str]]", rows)
        + table("INNER: dict[str, tuple[str | None, dict[str, object]]]", own)
        + table(
            "FLAT: dict[str, str]", [f'    "{k}": "{v}",' for k, v in partner.overlay.get("flat", {}).items()]
        )
        + table("FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]]", frames)
        + (table("MORE: dict[str, dict[str, str]]", facts) if facts else "")
    )


def partner_status(partner: Partner) -> str:
    """Verified if any of its kinds is: a partner is known as well as what is known best of it."""
    return "verified" if any(kind.status == "verified" for kind in partner.kinds) else partner.status


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
        f'"""{partner.title}\'s objects, imported when they are first asked for."""\n\n'
        "from partner_events._lazy import lazy_names\n\n"
        + table("_MODULES: dict[str, str]", rows)
        + "\n__getattr__, __dir__ = lazy_names(__name__, _MODULES)\n"
    )


def model_exports(partner: Partner, renderer: Renderer) -> str:
    names = {name: renderer.stub_of[name] for name in objects(partner, renderer)}
    return exports(partner.package, names)


def types(renderer: Renderer) -> str:
    """What the names that models import are at run time."""
    edges = [
        f"{name} = {renderer.module_of[component].removeprefix('models.')}.{component}"
        for name, component in sorted(renderer.edges.items())
    ]
    unions = [_union_row(union) for _, union in sorted(renderer.unions.items())]
    return (
        '"""Edges to models of other modules, and unions of them."""\n\n'
        "from partner_events._lazy import Places\n"
        "from partner_events._schema import lazy_types\n\n"
        + places("EDGES", edges)
        + table("UNIONS: dict[str, tuple[str, dict[str, str]]]", unions)
        + "\n__getattr__ = lazy_types(__name__, EDGES, UNIONS)\n"
    )


def _union_row(union: Union) -> str:
    members = ", ".join(f'"{tag}": "{member}"' for tag, member in union.members)
    return f'    "{union.name}": ("{union.tag}", {{{members}}}),'


def words(renderer: Renderer) -> str:
    """The vocabularies again, at run time: what patterns are checked against."""
    rows = [f'    "{name}": {tuple(values)!r},' for name, values in fields.vocabularies(renderer)]
    docs = '"""The known values of fields that have a vocabulary."""\n\n'
    return docs + table("WORDS: dict[str, tuple[str, ...]]", rows)


def types_stub(partner: Partner, renderer: Renderer) -> str:
    """What type checkers see of `types`, where written code refers to it: the models, and known values."""
    lines: list[str] = []
    for name in sorted(
        {
            name
            for frame in partner.frames.values()
            if frame.detail
            for name in fields.of_frame(renderer, frame)
        }
    ):
        lines.append(f"from {partner.package}.models._fields import {name} as {name}")
    unions = {u.name: tuple(member for _, member in u.members) for u in renderer.unions.values()}
    lines += _aliases(renderer, {**{name: (edge,) for name, edge in renderer.edges.items()}, **unions})
    for name, (values, is_open) in sorted(renderer.values.items()):
        lines.append(f"{name}: TypeAlias = {literal(values)}{' | str' if is_open else ''}")
    return with_typing("\n".join(lines) + "\n")


def circles_stub(renderer: Renderer) -> str:
    """The models that stubs call by another name: few, so that who reads a stub need not read `types`."""
    names = {name: (component,) for name, component in renderer.circles.items()}
    return with_typing("\n".join(_aliases(renderer, names)) + "\n")


def _aliases(renderer: Renderer, names: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for component in sorted({component for components in names.values() for component in components}):
        module = renderer.stub_path(component).rpartition(".")[0]
        yield f"from {module} import {component} as {component}"
    yield ""
    for name, components in sorted(names.items()):
        if components != (name,):
            yield f"{name}: TypeAlias = {' | '.join(components)}"
