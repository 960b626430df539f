"""What the models of a package have in common: names to import, lazy edges, vocabularies."""

from __future__ import annotations

from types import MappingProxyType

from partner_events.generator._documents.described import vocabulary_of
from partner_events.generator._text import fields
from partner_events.generator._text.python import exports, fitted, literal, places, table, with_typing
from partner_events.generator._text.runtime import EDGES, LAZY

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.generator._text.plan import Module, Plan, Union


def package(plan: Plan) -> str:
    """The package ``models``."""
    rows = [f'"{name}": "{module.name.removeprefix("models.")}"' for name, module in _objects(plan).items()]
    return (
        f'"""{plan.partner.title}\'s objects, imported when they are first asked for."""\n\n'
        f"from {LAZY} import lazy_names\n\n"
        + table("_MODULES: dict[str, str]", rows)
        + "\n__getattr__, __dir__ = lazy_names(__name__, _MODULES)\n"
    )


def package_stub(plan: Plan) -> str:
    """The stub of the package ``models``."""
    return exports(plan.partner.package, {name: plan.stub_of[name].name for name in _objects(plan)})


def _objects(plan: Plan) -> dict[str, Module]:
    """The objects that users import from ``models``: the roots of the documents, with their modules."""
    return {
        name: module
        for name, module in sorted(plan.module_of.items())
        if module.kind is None and not module.is_history and _is_root(plan, name)
    }


def _is_root(plan: Plan, name: str) -> bool:
    component = plan.partner.components[name]
    beside = plan.partner.documents[component.path]["components"]["schemas"]
    return "externalDocs" in component.schema or len(beside) == 1


def in_other_stubs(plan: Plan, module: Module) -> dict[str, str]:
    """The names that a module's stub takes from the stub that it shares with others."""
    stubs = {name: plan.stub_of[name].name for name in module.components if name in plan.stub_of}
    nobody = module.is_history or module.kind is not None  # imports it but by the package
    return {} if nobody or module.name in stubs.values() else stubs


# Edges


def types(plan: Plan) -> str:
    """What the names that models import are at run time."""
    edges = [
        f"{name} = {_beside(plan.module_of[component].name)}.{component}"
        for name, component in plan.edges.items()
    ]
    return (
        '"""Edges to models of other modules, and unions of them."""\n\n'
        f"from {LAZY} import Places\n"
        f"from {EDGES} import lazy_types\n\n"
        + places("EDGES", edges)
        + '"""A row says ``name = module.Class``, with the module in this package."""\n\n'
        + table(
            "UNIONS: dict[str, tuple[str, dict[str, str]]]",
            map(_union_row, plan.unions.values()),
            "Of each union the field that says which object a value is, and the class for each of its texts.",
        )
        + "\n__getattr__ = lazy_types(__name__, EDGES, UNIONS)\n"
    )


def _beside(module: str) -> str:
    """A module of the package as those of its folder ``models`` say it: an event's detail is elsewhere."""
    inner = module.removeprefix("models.")
    return inner if inner != module else f"..{module}"


def _union_row(union: Union) -> str:
    members = ", ".join(f'"{tag}": "{member}"' for tag, member in union.members)
    return f'"{union.name}": ("{union.tag}", {{{members}}})'


def types_stub(plan: Plan) -> str:
    """What type checkers see of it: the names that modules import, and those that written code refers to."""
    frames = [frame for frame in plan.partner.frames.values() if frame.detail]
    paths = {name: "models._fields" for frame in frames for name in fields.of_frame(plan, frame)}
    edges = {name: (component,) for name, component in plan.edges.items()}
    unions = {name: union.components for name, union in plan.unions.items()}
    named = [f"{name}: TypeAlias = {_vocabulary(plan, each)}" for name, each in plan.partner.named.items()]
    return _aliases(plan, {**edges, **unions}, paths, named)


def _vocabulary(plan: Plan, field: str) -> str:
    """The type of a field that has a vocabulary."""
    component, _, wire = field.partition(".")
    schema = plan.partner.components[component].properties[wire]
    is_open = "x-extensible-enum" in schema
    return f"{literal(vocabulary_of(schema))}{' | str' if is_open else ''}"


def circles_stub(plan: Plan) -> str:
    """The models that stubs call by another name: few, so that who reads a stub need not read ``_types``."""
    return _aliases(plan, {name: (component,) for name, component in plan.circles.items()})


def _aliases(
    plan: Plan,
    names: Mapping[str, tuple[str, ...]],
    paths: Mapping[str, str] = MappingProxyType({}),
    lines: Sequence[str] = (),
) -> str:
    """Components under their own names and others; then other names with their modules, and further lines."""
    found = {each: plan.stub_module(each) for components in names.values() for each in components}
    imports = exports(plan.partner.package, {**found, **paths})
    others = [f"{name}: TypeAlias = {' | '.join(c)}" for name, c in sorted(names.items()) if c != (name,)]
    rows = "".join(f"{line}\n" for line in (*others, *lines))
    return fitted(with_typing(f"{imports}\n{rows}" if rows else imports))


# Vocabularies


def words(plan: Plan) -> str:
    """The vocabularies at run time: what patterns are checked against."""
    rows = [f'"{name}": {values!r}' for name, values in plan.vocabularies.items()]
    docs = '"""The known values of fields that have a vocabulary."""\n\n'
    return docs + table("WORDS: dict[str, tuple[str, ...]]", rows, "The values by ``Class.field``.")


def forms(plan: Plan) -> str:
    """How fields write times and decimal numbers: what tables make columns of."""
    rows = [
        f'"{name}": "{" ".join(f"{field}:{form}" for field, form in own.items())}"'
        for name, own in sorted(plan.forms.items())
    ]
    docs = '"""How fields write times, and decimal numbers."""\n\n'
    return docs + table("FORMS: dict[str, str]", rows, "The fields of a class, each with its form.")
