"""All files of a generated package, as texts in memory: the one writer of packages, ours and users'."""

from __future__ import annotations

from partner_events.generator._text import fields, models, stubs
from partner_events.generator._text.plan import Plan, plan
from partner_events.generator._text.python import exports
from partner_events.generator._text.render import module_text, stub_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events.generator._documents.described import Described


def files(partner: Described, tables: Mapping[str, str]) -> dict[str, str]:
    """The text of every file, by its path in the package.

    ``tables`` are the files that make the kinds known, without their first line: they differ between a
    partner of this library and a package of a user's.
    """
    planned = plan(partner)
    texts = {
        **{name: f"{partner.header()}\n{text}" for name, text in tables.items()},
        **{name: f"{partner.header()}\n{text}" for name, text in _in_common(planned)},
        **dict(_classes(planned)),
    }
    return {name: _said_alone(partner, name, texts) for name in texts}


def _said_alone(partner: Described, path: str, texts: Mapping[str, str]) -> str:
    """The text of a file. A stub without a module at run time says so in its first line."""
    folder, _, name = path.rpartition("/")
    if not folder or not name.endswith(".pyi") or path.removesuffix("i") in texts:
        return texts[path]
    instead = {
        "events": f"import from `{partner.package}`",
        "models": f"import from `{partner.package}.models`",
    }
    what = "read `fields` of an event class" if name == "_fields.pyi" else instead[folder]
    how = texts[path].removeprefix("# Generated ")
    return f"# Generated for type checkers alone; {what}.\n# {how[0].upper()}{how[1:]}"


def _classes(plan: Plan) -> Iterator[tuple[str, str]]:
    """The modules and stubs with classes: each names the document that it comes from."""
    for module in plan.modules:
        yield f"{module.path}.py", module_text(plan, module)
    for stub in plan.stubs:
        yield f"{stub.path}.pyi", stub_text(plan, stub)
    for name, kinds in plan.families.items():
        yield f"{name.replace('.', '/')}.pyi", stubs.family(plan, kinds)


def _in_common(plan: Plan) -> Iterator[tuple[str, str]]:
    """What classes have in common, and the names that others import."""
    yield "__init__.pyi", stubs.package(plan)
    for module in plan.modules:
        if names := models.in_other_stubs(plan, module):
            yield f"{module.path}.pyi", exports(plan.partner.package, names)
    yield "models/__init__.py", models.package(plan)
    yield "models/__init__.pyi", models.package_stub(plan)
    yield "models/_fields.pyi", fields.stub(plan)
    yield "models/_types.py", models.types(plan)
    yield "models/_types.pyi", models.types_stub(plan)
    yield "models/_words.py", models.words(plan)
    if plan.forms:
        yield "models/_forms.py", models.forms(plan)
    if plan.circles:
        yield "models/_circles.pyi", models.circles_stub(plan)
