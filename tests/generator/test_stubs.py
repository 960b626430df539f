"""Generated stubs: what they import is there, type checkers know what is nested, and lines fit."""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from partner_events.generator import generate  # noqa: E402
from partner_events.generator._text.python import WIDTH, fitted  # noqa: E402

Json = dict[str, Any]

SOURCES = ROOT / "src"
TEXT: Json = {"type": "string"}


def document(detail_type: str, schemas: Mapping[str, Json]) -> Json:
    """A document of an event; the first schema is the detail's."""
    event = {
        "type": "object",
        "x-amazon-events-source": "com.shop.orders",
        "x-amazon-events-detail-type": detail_type,
        "properties": {"detail": reference(next(iter(schemas)))},
    }
    info = {"title": detail_type, "version": "1"}
    return {"openapi": "3.0.0", "info": info, "components": {"schemas": {"AWSEvent": event, **schemas}}}


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def holding(*required: str, **properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(required)}


def many(name: str) -> Json:
    return {"type": "array", "items": reference(name)}


EASY = document("Order Sent", {"Order": holding("id", id=TEXT, size={"type": "string", "enum": ["s", "m"]})})
TREE = document(
    "Tree Grown",
    {
        "Tree": holding("root", root=reference("Node")),
        "Node": holding("name", name=TEXT, children=many("Node")),
    },
)
CIRCLE = document(
    "Team Changed",
    {
        "Change": holding("by", by=reference("Person")),
        "Person": holding("name", "team", name=TEXT, team=reference("Team")),
        "Team": holding("members", members=many("Person"), lead=reference("Person")),
    },
)
BRANCHES = range(6)
BIG = document(
    "Big",
    {
        "Big": holding(**{f"branch_{n}": reference(f"Branch{n}") for n in BRANCHES}),
        **{
            f"Branch{n}": holding(**{f"leaf_{m}": reference(f"Leaf{n}{m}") for m in range(12)})
            for n in BRANCHES
        },
        **{
            f"Leaf{n}{m}": holding("deep", deep=TEXT, back=reference("Big"))
            for n in BRANCHES
            for m in range(12)
        },
    },
)
"""More components than one module has."""

USE = """\
from typing import assert_type

from my_events import Big, OrderSent, TeamChanged, TreeGrown
from my_events.models import Node
from my_events.models.person import Person, Team
from partner_events import parse_event
from partner_events.patterns import EventPattern


def easy(raw: dict[str, object]) -> None:
    event = parse_event(raw, OrderSent)
    assert_type(event.payload.id, str)


def tree(event: TreeGrown) -> None:
    assert_type(event.payload.root, Node)
    assert_type(event.payload.root.children, list[Node] | None)
    for child in event.payload.root.children or ():
        assert_type(child.children, list[Node] | None)
        assert_type(child.name, str)


def circle(event: TeamChanged) -> None:
    assert_type(event.payload.by, Person)
    assert_type(event.payload.by.team, Team)
    assert_type(event.payload.by.team.members[0], Person)
    assert_type(event.payload.by.team.members[0].team.lead, Person | None)


def big(event: Big) -> None:
    branch = event.payload.branch_1
    if branch and branch.leaf_3 and branch.leaf_3.back:
        assert_type(branch.leaf_3.deep, str)


name = TreeGrown.fields.payload.root.children.children.name
EventPattern.of(TreeGrown, name.prefix("x"))
EventPattern.of(TeamChanged, TeamChanged.fields.payload.by.team.lead.name.equals("x"))
EventPattern.of(Big, Big.fields.payload.branch_5.leaf_11.back.branch_1.leaf_2.deep.exists())
"""
WRONG_HEAD = """\
from my_events import Big, OrderSent, TeamChanged, TreeGrown


def wrong(order: OrderSent, tree: TreeGrown, circle: TeamChanged, big: Big) -> None:
"""
WRONG = (
    "order.payload.total",
    "tree.payload.root.nothing",
    "(tree.payload.root.children or [])[0].nothing",
    "tree.payload.root.children[0]",
    "circle.payload.by.team.nothing",
    "circle.payload.by.team.members[0].team.members[0].nothing",
    "circle.payload.by.team.lead.name",
    "big.payload.branch_1.leaf_3",
    "big.payload.branch_1 and big.payload.branch_1.leaf_99",
    "TreeGrown.fields.payload.root.children.name.numeric('=', 1)",
    "TeamChanged.fields.payload.by.team.nothing",
    "Big.fields.payload.branch_1.leaf_2.back.branch_9",
    "OrderSent.fields.payload.size.equals('xl')",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a user's with a generated package, its right use, and its wrong uses."""
    folder = tmp_path_factory.mktemp("user")
    generate([EASY, TREE, CIRCLE, BIG], folder / "my_events")
    (folder / "use.py").write_text(USE)
    (folder / "wrong.py").write_text(WRONG_HEAD + "".join(f"    print({line})\n" for line in WRONG))
    return folder


def test_mypy_knows_what_is_nested(folder: Path) -> None:
    """In strict mode it accepts the package and its right use, and refuses each wrong one."""
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache")]
    environment = {"MYPYPATH": str(SOURCES), "PATH": ""}

    right, wrong = (
        subprocess.run(
            [*command, *names],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        for names in (("my_events", "use.py"), ("wrong.py",))
    )

    assert right.returncode == 0, right.stdout
    assert {int(line) for line in re.findall(r"^wrong\.py:(\d+): error", wrong.stdout, re.M)} == wrong_lines()


def test_pyright_knows_what_is_nested(folder: Path) -> None:
    """In strict mode it accepts the package and its right use, and refuses each wrong one."""
    config = {"include": ["*.py", "my_events"], "extraPaths": [str(SOURCES)], "typeCheckingMode": "strict"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    command = [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}", "--outputjson"]

    ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)

    found = [each for each in json.loads(ran.stdout)["generalDiagnostics"] if each["severity"] == "error"]
    assert {Path(each["file"]).name for each in found} == {"wrong.py"}, found
    assert {each["range"]["start"]["line"] + 1 for each in found} == wrong_lines()


def wrong_lines() -> set[int]:
    """The numbers of the lines with wrong uses."""
    first = WRONG_HEAD.count("\n") + 1
    return set(range(first, first + len(WRONG)))


# Imports


@pytest.mark.once
def test_every_import_of_a_stub_of_ours_leads_to_a_name() -> None:
    """In a file that is there: a checker takes any other for Any."""
    assert list(unresolved(SOURCES, SOURCES / "partner_events")) == []


def test_every_import_of_a_stub_of_a_users_leads_to_a_name(folder: Path) -> None:
    """Of a tree, of objects that refer to each other, and of a big document."""
    assert list(unresolved(folder, folder / "my_events")) == []


def unresolved(root: Path, package: Path) -> Iterator[str]:
    """The imports of a package's stubs that lead nowhere."""
    names: dict[str, set[str]] = {}
    for path in sorted(package.rglob("*.pyi")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or not node.module:
                continue
            start = root if node.module.split(".")[0] == package.name else SOURCES
            if not (start / node.module.split(".")[0]).exists():
                continue
            if node.module not in names:
                names[node.module] = names_in(start, node.module)
            yield from (
                f"{path.relative_to(root)}: {node.module}.{each.name}"
                for each in node.names
                if each.name not in names[node.module]
            )


def names_in(root: Path, module: str) -> set[str]:
    """What can be imported from a module, as a type checker sees it."""
    base = root.joinpath(*module.split("."))
    files = [base.with_suffix(".pyi"), base / "__init__.pyi", base.with_suffix(".py"), base / "__init__.py"]
    found = {each.stem for each in base.glob("*.py*")}
    file = next((each for each in files if each.exists()), None)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if file else ():
        match node:
            case (
                ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name))
            ):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.add(name)
            case ast.ImportFrom(names=aliases):
                found |= {alias.asname or alias.name for alias in aliases}
            case _:
                pass
    return found


# Lines

LONGEST = 120
UNBROKEN = {
    r'\s*(\w+=)?("|""")?https://\S+': "a link that is broken is not a link: it has a line for itself",
    r"[^\"']+ = [\w.]+": "a row of a table that is text until it is needed: rows are found by their lines",
}
"""Lines that may be longer, and why."""


@pytest.mark.once
def test_no_line_of_a_generated_file_is_long() -> None:
    """But for those that cannot be broken."""
    files = [path for path in (SOURCES / "partner_events").rglob("*.py*") if path.suffix in (".py", ".pyi")]
    generated = [path for path in files if path.read_text(encoding="utf-8").startswith("# Generated ")]

    assert len(generated) > 1_000
    assert [line for path in generated for line in long_lines(path)] == []


def test_no_line_of_a_users_package_is_long(tmp_path: Path) -> None:
    """Whatever the names and texts in the documents."""
    words = [f"a_word_that_is_long_{n}" for n in range(30)]
    text = {"type": "string", "description": "It is so. " * 20, "enum": words}
    name = "LongLongLong" * 5
    long = document("It Is Long " * 4, {name: holding(**{"a_long_name_" * 4: text, "b": many(name)})})

    generate([long], tmp_path / "my_events")

    files = [*(tmp_path / "my_events").rglob("*.py"), *(tmp_path / "my_events").rglob("*.pyi")]
    assert [line for path in files for line in long_lines(path)] == []


def long_lines(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    long = [line for line in lines if len(line) > LONGEST]
    return [f"{path}: {line}" for line in long if not any(re.fullmatch(form, line) for form in UNBROKEN)]


@pytest.mark.once
def test_a_stub_without_a_module_says_so() -> None:
    """In its first line, together with where its names are to be had at run time."""
    alone = [
        path
        for path in (SOURCES / "partner_events").rglob("*.pyi")
        if {"events", "models"} & set(path.parts) and not path.with_suffix(".py").exists()
    ]

    assert len(alone) > 100
    for path in alone:
        assert path.read_text(encoding="utf-8").startswith("# Generated for type checkers alone; "), path


LONG = [
    "from somewhere import " + ", ".join(f"a_name_{n}" for n in range(30)),
    "value: dict[str, list[Literal['a', 'b'] | str]] | None = "
    + "{'a': ["
    + "'text, and (more', " * 10
    + "]}",
    "def method(self) -> Something[" + ", ".join(f"Other{n}[int]" for n in range(20)) + "]: ...",
    "field: " + " | ".join(f"ALongName{n}" for n in range(20)) + " = None",
    'url: str = "https://example.com/' + "x" * 100 + '"',
    "class Name" + "Long" * 20 + "(Base" + "Long" * 20 + "): ...",
    "facts = {'a': {'names': '" + "one of several|" * 10 + "', 'b': '" + "it is not \\'so\\' " * 10 + "',},}",
    'word: Literal["a", "b, c", "d\\"]"] | str',
]


@pytest.mark.parametrize("line", LONG)
def test_a_statement_in_several_lines_says_the_same(line: str) -> None:
    """Strings with brackets and commas in them are not broken."""
    broken = fitted(line)

    assert ast.dump(ast.parse(broken)) == ast.dump(ast.parse(line))
    assert broken.count("\n") > 1
    assert all(len(each) <= WIDTH or "https://" in each for each in broken.split("\n"))


def test_a_vocabulary_has_one_word_a_line() -> None:
    """Also a short one."""
    assert fitted('a: list[Literal["b", "c"] | str]') == ('a: list[Literal[\n    "b",\n    "c",\n] | str]\n')
