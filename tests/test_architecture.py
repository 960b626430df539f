"""The layout: imports run one way, generated and written code are apart, the wheel holds src only."""

import ast
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from conftest import ROOT

from partner_events._models.insides import SWITCH

pytestmark = pytest.mark.once

PACKAGE = ROOT / "src" / "partner_events"
SCHEMAS = sorted((ROOT / "schemas").glob("*/partner.toml"))

ROOMS = (
    "_partners",
    "_base",
    "_wire",
    "errors",
    "_kinds",
    "catalog",
    "_models",
    "_events",
    "times",
    "patterns",
    "dedupe",
    "_router",
    "observability",
    "partners",
    "recorded",
    "tables",
    "registry",
    "drift",
    "testing",
    "aws",
    "generator",
    "_shown",
    "explorer",
    "cli",
)
"""From the bottom up: a room imports only from rooms below its own. ``partners`` are their packages."""

DOORS = {
    ("_events", "patterns"): "`PartnerEvent.fields` are the fields that patterns are built of",
}
"""The imports that run up, each with the reason; nothing else does."""

PARTNERS = {path.parent.name for path in SCHEMAS}


def imports_of(path: Path) -> set[str]:
    """The modules of ours that a module imports: in functions and for type checkers, too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "partner_events":
            inside = (node.module or "").partition(".")[2]
            found |= {inside} if inside else {name.name for name in node.names}
    return found


def room(module: str) -> str:
    first = module.split(".")[0]
    return "partners" if first in PARTNERS else first


def modules_by_room() -> Iterator[tuple[str, Path]]:
    for path in PACKAGE.rglob("*.py*"):
        inside = path.relative_to(PACKAGE)
        if (path.suffix in (".py", ".pyi") and inside.stem != "__init__") or len(inside.parts) > 1:
            yield room(inside.parts[0].removesuffix(".pyi").removesuffix(".py")), path


def test_every_module_is_in_a_room() -> None:
    """At the top level there is what users import, the rooms and the partners."""
    found = {name for name, path in modules_by_room() if path.suffix in (".py", ".pyi")}

    assert found == set(ROOMS)


def test_imports_run_one_way() -> None:
    """No room imports one above it, wherever the import stands, but through a door."""
    used: set[tuple[str, str]] = set()
    for name, path in modules_by_room():
        if path.suffix not in (".py", ".pyi"):
            continue
        for imported in map(room, imports_of(path)):
            if imported not in ROOMS or ROOMS.index(imported) <= ROOMS.index(name):
                continue
            assert (name, imported) in DOORS, f"{path} imports {imported}"
            used.add((name, imported))
    assert used == DOORS.keys()


def written_modules() -> dict[str, Path]:
    """The modules that are not generated, by their full names."""
    found: dict[str, Path] = {}
    for path in PACKAGE.rglob("*.py"):
        if not path.read_text(encoding="utf-8").startswith("# Generated "):
            names = path.relative_to(PACKAGE.parent).with_suffix("").parts
            found[".".join(names).removesuffix(".__init__")] = path
    return found


def test_no_modules_import_each_other_but_through_a_door() -> None:
    """Within the rooms, too: without the doors the modules have an order."""
    modules = written_modules()
    imports: dict[str, set[str]] = {}
    for name, path in modules.items():
        nodes = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom)]
        named = [(node.module or "", alias.name) for node in nodes for alias in node.names]
        found = {f"{of}.{what}" if f"{of}.{what}" in modules else of for of, what in named}
        doors = {f"partner_events.{above}" for below, above in DOORS if f".{below}." in name}
        imports[name] = {
            each
            for each in found & modules.keys() - {name}
            if not any(f"{each}.".startswith(f"{door}.") for door in doors)
        }

    assert len([*TopologicalSorter(imports).static_order()]) == len(modules)


def test_inside_patterns_imports_run_one_way() -> None:
    """Matching, building and targets know the language, and none another; others are above."""
    above: dict[str, set[str]] = {
        "_language": set(),
        "_matching": {"_language"},
        "_building": {"_language"},
        "_targets": {"_language"},
        "_advice": {"_language", "_matching", "_building"},
        "_subscribers": {"_language", "_matching", "_targets"},
        "_records": {"_language", "_matching"},
    }
    for inner, below in above.items():
        for path in (PACKAGE / "patterns" / inner).glob("*.py"):
            ours = {f"{name}.".split(".")[1] for name in imports_of(path) if room(name) == "patterns"}
            assert ours <= {inner, *below}, f"{path} imports {ours - {inner, *below}}"
    assert {path.name for path in (PACKAGE / "patterns").glob("_[a-z]*/")} == above.keys()


def test_one_module_writes_to_terminals() -> None:
    """It escapes what came from outside; no other module of the command line writes, or colours text."""
    writing = re.compile(r"\b(click\.(secho|echo|style|echo_via_pager)|sys\.std(out|err)\.write|Console)\(")
    modules = {path.name for path in (PACKAGE / "cli").rglob("*.py") if writing.search(path.read_text())}
    printing = {
        path.name
        for path in (PACKAGE / "cli").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "print"
    }

    # A bar that says numbers, the line of an interrupt before anything is imported, and the process of the
    # user's function, whose output nobody but `_output` shows.
    assert modules == {"_output.py", "_progress.py", "worker.py"}
    assert printing == {"__init__.py"}


def test_imports_for_type_checkers_are_written_in_one_way() -> None:
    """`TYPE_CHECKING` is a name of the module's own, not imported; CONTRIBUTING says why."""
    used = 0
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "TYPE_CHECKING" not in text or text.startswith("# Generated"):
            continue
        tree = ast.parse(text)
        if any(isinstance(node, ast.Name) and node.id == "TYPE_CHECKING" for node in ast.walk(tree)):
            statements = [ast.unparse(node) for node in tree.body]
            assert statements.count("TYPE_CHECKING: bool = False") == 1, path
            used += 1
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        assert "TYPE_CHECKING" not in {name.name for node in imports for name in node.names}, path
    assert used > 100


def strings_that_name_modules(path: Path) -> Iterator[str]:
    """What is loaded by a string: ``load(...)`` and the like, with ``{...}`` for what is only known then."""
    loaders = {"load", "load_extra", "module", "import_module", "__import__"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).split(".")[-1] in loaders:
            yield (
                ast.unparse(node.args[0])
                .removeprefix("f")
                .strip("'\"")
                .replace("{PACKAGE}", "partner_events")
            )


def test_no_string_names_a_module_of_ours() -> None:
    """What can be imported is imported, in a function if need be, so that every tool follows it.

    Strings are for what is data: partners, kinds and commands, and packages of extras.
    """
    fixed = re.compile(r"partner_events(\.\w+)*")

    named = {name: path for path in PACKAGE.rglob("*.py") for name in strings_that_name_modules(path)}

    assert "partner_events.{partner}.events" in named
    assert "boto3" in named
    assert not {name: path for name, path in named.items() if fixed.fullmatch(name)}
    # What a string chooses is a partner's: the name of a room of ours is not a part of it.
    assert not {name: path for name, path in named.items() if name.startswith("partner_events._")}


def test_deduplication_needs_no_model() -> None:
    """It imports what `identify` needs, and itself."""
    for path in (PACKAGE / "dedupe").glob("*.py"):
        assert set(map(room, imports_of(path))) <= {"_base", "_wire", "_kinds", "errors", "dedupe"}, path


@pytest.mark.once
def test_nothing_but_the_command_line_imports_aws() -> None:
    """It is on top of the library."""
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] not in ("aws", "cli"):
            assert not any(name.split(".")[0] == "aws" for name in imports_of(path)), path


@pytest.mark.once
def test_partners_do_not_know_each_other() -> None:
    """Nor does a shared module name one."""
    for path in PACKAGE.rglob("*.py"):
        inside = path.relative_to(PACKAGE).parts[0]
        for imported in imports_of(path):
            first = imported.split(".")[0]
            assert first not in PARTNERS or first == inside, f"{path} imports {imported}"


def test_model_modules_import_no_other_model_module() -> None:
    """They refer to each other by lazy edges; only for its base a class cannot wait."""
    for path in sorted(PACKAGE.glob("*/models/[!_]*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        bases = {ast.unparse(b) for n in tree.body if isinstance(n, ast.ClassDef) for b in n.bases}
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and re.search(r"\.models\.[^_]", node.module or ""):
                assert {name.name for name in node.names} <= bases, path


def test_source_and_generator_meet_only_through_files_and_tools_for_documents() -> None:
    """src does not import codegen; codegen imports only the generator and tools for registry documents."""
    for path in PACKAGE.rglob("*.py"):
        assert "import codegen" not in path.read_text()
        assert "from codegen" not in path.read_text()
    for path in (ROOT / "codegen").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
        ours = {name for name in names if name.startswith("partner_events")}
        assert all(name.startswith(("partner_events.registry", "partner_events.generator")) for name in ours)


def test_the_generator_is_imported_only_where_models_are_generated() -> None:
    """It needs packages that users of models do not have."""
    for path in PACKAGE.rglob("*.py"):
        if path.relative_to(PACKAGE).parts[0] not in ("cli", "generator"):
            assert "partner_events.generator" not in path.read_text(encoding="utf-8"), path


def test_documents_are_read_without_what_writes_text() -> None:
    """In the generator, imports run one way: text is made of documents."""
    for path in (PACKAGE / "generator" / "_documents").glob("*.py"):
        assert "generator._text" not in path.read_text(encoding="utf-8"), path


@pytest.mark.tools
def test_the_generator_of_this_repository_needs_no_generated_file() -> None:
    """It must run where generated files are missing or broken."""
    code = (
        "import sys, codegen.repository, codegen.discovery, partner_events.generator._text.ours\n"
        "print(*(m for m in sys.modules if m.startswith('partner_events.')))"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=600
    )

    assert not {m for m in run.stdout.split() if m.split(".")[1] in PARTNERS}


def test_the_tools_for_documents_need_no_generated_file() -> None:
    """The generator must run where generated files are missing or broken; nor do they need pydantic."""
    code = (
        "import sys, partner_events.registry\n"
        "print(*(m for m in sys.modules if m.startswith('partner_events.') or m == 'pydantic'))"
    )

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )

    loaded = set(run.stdout.split()) - {"partner_events._partners"}
    assert "pydantic" not in loaded
    generated = {m for m in loaded if re.search(r"[.](events|models)\b", m)}
    assert not generated


PRIVATE = re.compile(
    r"pydantic\._internal|\b__pydantic_|\b__class_vars__|\b__signature__|pydantic_js_|set_model_mocks"
    r"|_use_prebuilt|_rebuild_lock|_parent_namespace_depth|_attributes_set|_original_a|DecoratorInfos"
    r"|model-fields|definition-ref"
)
"""What pydantic does not document, or does not want to be set; and what core schemas are walked by."""


def test_what_is_private_to_pydantic_is_touched_in_one_place() -> None:
    """All else reads `model_fields`, and asks `_models.insides`, which works without it, too."""
    insides = PACKAGE / "_models" / "insides"
    found = {path for path in PACKAGE.rglob("*.py") if PRIVATE.search(path.read_text(encoding="utf-8"))}

    assert {path.parent for path in found} == {insides}


def test_core_schemas_are_walked_in_one_place() -> None:
    """Elsewhere they are made, of the parts that pydantic_core documents."""
    insides = PACKAGE / "_models" / "insides"
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "pydantic_core" in text and path.parent != insides:
            assert not re.search(r"""\[["'](schema|fields|definitions|ref|cls)["']\]""", text), path


@pytest.mark.once
def test_every_private_name_is_said_with_what_happens_without_it() -> None:
    """The docstring of the package is the list of them."""
    import partner_events._models.insides as insides

    said = insides.__doc__ or ""
    texts = [path.read_text(encoding="utf-8") for path in Path(insides.__file__).parent.glob("[!_]*.py")]
    names = set(
        re.findall(r"\b__pydantic_\w+__|\b__class_vars__|\b__signature__|\bpydantic_js_\w+", "".join(texts))
    )
    assert {name for name in names if name not in said} == set()


def test_generated_and_written_files_are_apart() -> None:
    """A generated file says so in its first line, and no written one does."""
    whole = {path.parent.name for path in SCHEMAS if "\nevents = " not in path.read_text(encoding="utf-8")}
    generated = {path for path in PACKAGE.rglob("*.py*") if path.suffix in (".py", ".pyi")}
    for path in sorted(generated):
        first = path.read_text(encoding="utf-8").split("\n", 1)[0]
        relative = path.relative_to(PACKAGE)
        owned = (
            relative.name in ("_partners.py", "_catalog.py", "_guides.py")
            # Those of shared modules are written: the generator writes for partners.
            or (relative.suffix == ".pyi" and relative.parts[0] in PARTNERS)
            or {"events", "models"} & set(relative.parts)
            # Of a partner of whose details nothing is known there is nothing to write by hand.
            or relative.parts[0] in whole
        )
        assert first.startswith("# Generated ") == bool(owned), relative


@pytest.mark.parametrize("name", ["stripe/payment_intent.succeeded", "auth0/s", "datadog/security_signal"])
def test_a_first_parse_stays_in_the_rooms_of_parsing(name: str) -> None:
    """What it costs in milliseconds is measured in `bench`; here, that nothing else is imported."""
    _, loaded = after_first_parse(name)

    ours = {room(module.partition(".")[2]) for module in loaded if module.startswith("partner_events.")}
    assert ours <= {"_partners", "_base", "_wire", "errors", "_kinds", "_models", "_events", "partners"}


@pytest.mark.skipif(bool(os.environ.get(SWITCH)), reason="pydantic analyses all classes then")
def test_a_delivery_that_deviates_needs_no_analysis_of_types() -> None:
    """pydantic would look for plugins in all that is installed: that costs more than all the rest."""
    deviations, loaded = after_first_parse("stripe/bent.payment_intent.succeeded")

    assert deviations > 0
    assert "pydantic.type_adapter" not in loaded


def after_first_parse(name: str) -> tuple[int, list[str]]:
    """How many deviations a sample has, and which modules a fresh process has loaded for it."""
    code = (
        "import sys\nfrom partner_events import parse_event\n"
        f"event = parse_event(open({str(ROOT / 'samples' / f'{name}.json')!r}).read())\n"
        "print(*sys.modules)\nprint(len(event.deviations()))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )
    modules, deviations = run.stdout.splitlines()
    return int(deviations), modules.split()


@pytest.mark.tools
def test_the_wheel_holds_src_only_and_is_small(tmp_path: Path) -> None:
    """Not the generator, nor schemas, samples or tests; at most 4 MB; typed."""
    pytest.importorskip("build")
    command = [
        sys.executable,
        "-m",
        "build",
        "--wheel",
        "--no-isolation",
        "--outdir",
        str(tmp_path),
        str(ROOT),
    ]
    subprocess.run(command, capture_output=True, check=True, timeout=600)

    wheel = next(tmp_path.glob("*.whl"))
    names = zipfile.ZipFile(wheel).namelist()

    tops = {name.split("/")[0] for name in names}
    assert tops == {"partner_events", "partner_events-0.2.0.dist-info"}
    assert "partner_events/py.typed" in names
    assert wheel.stat().st_size < 4_000_000
