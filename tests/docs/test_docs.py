"""The documents: their examples run, their links lead somewhere, their figures are true."""

import logging
import re
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path

import pytest
from conftest import ROOT

from partner_events import catalog
from partner_events.stripe import StripeEvent

pytestmark = pytest.mark.once

DOCUMENTS = sorted(path for folder in (ROOT, ROOT / "docs") for path in folder.glob("*.md"))
PROJECTS = sorted((ROOT / "docs" / "examples").glob("*/README.md"))
NEED_OTHER_PACKAGES = {"lake.md", "pulumi.md"}
NEED_A_SERVER = {"aws.md"} | NEED_OTHER_PACKAGES
"""Their examples are run by tests of their own."""

NEED_TOOLS = {
    "fastapi.md",
    "from-powertools.md",
    "from-stripe-python.md",
    "from-webhooks.md",
    "observability.md",
    "tables.md",
}
"""Their examples need more than pydantic."""

EXAMPLE = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
FILE = re.compile(r'^```python title="([^"]+)"\n(.*?)^```$', re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\[[^]]*]\((?!https://)([^)#\s]*)#?([^)\s]*)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)

REGISTRY = re.compile(r"pypi[.]org|pythonhosted[.]org|npmjs[.]|proxy[.]golang|index[-]url")
MACHINE = re.compile(r"(?<![\w.])(/(home|Users|root|work|tmp)/\w|[A-Z]:\\\\?Users)")


def named(paths: list[Path]) -> list[object]:
    tools = {name: [pytest.mark.tools] for name in NEED_TOOLS}
    return [
        pytest.param(path, id=str(path.relative_to(ROOT)), marks=tools.get(path.name, ())) for path in paths
    ]


def examples(path: Path) -> str:
    """The Python text of a document, each line where the document has it."""
    text = path.read_text(encoding="utf-8")
    lines = [""] * (text.count("\n") + 1)
    for match in EXAMPLE.finditer(text):
        start = text.count("\n", 0, match.start(1))
        code = match[1].splitlines()
        lines[start : start + len(code)] = code
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    "path", named([path for path in DOCUMENTS if examples(path).strip() and path.name not in NEED_A_SERVER])
)
def test_the_examples_of_a_document_run(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They run in order in one module, from the repository's root, and the tests in them pass."""
    # As `import` makes it: what shows a traceback asks a module for its loader.
    module = module_from_spec(ModuleSpec("example", SourceFileLoader("example", str(path))))
    monkeypatch.setitem(sys.modules, "example", module)
    monkeypatch.chdir(ROOT)
    for name, value in vars(logging.getLogger("partner_events")).items():
        if name in ("handlers", "propagate", "level"):
            monkeypatch.setattr(logging.getLogger("partner_events"), name, value)

    with catalog.temporary_registrations():
        exec(compile(examples(path), path, "exec"), module.__dict__)
        for name, function in list(vars(module).items()):
            if name.startswith("test_"):
                function()


@pytest.mark.tools
def test_type_checkers_accept_the_examples(tmp_path: Path) -> None:
    """What a reader copies passes mypy in strict mode."""
    for path in (each for each in DOCUMENTS if each.name not in NEED_OTHER_PACKAGES):
        # A page has the name of what it is about, which its example imports.
        name = "page_" + re.sub(r"\W", "_", path.stem.lower())
        (tmp_path / f"{name}.py").write_text(examples(path), encoding="utf-8")
    for name, text in FILE.findall((ROOT / "docs" / "start.md").read_text(encoding="utf-8")):
        (tmp_path / name).write_text(text, encoding="utf-8")

    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}", *sorted(tmp_path.glob("*.py"))],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=600,
    )

    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("path", named([*DOCUMENTS, *PROJECTS]))
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    """The file is there, and so is the heading."""
    broken = [target for target in links(path) if not is_there(*target)]

    assert not broken


def links(path: Path) -> Iterator[tuple[Path, str]]:
    for match in LINK.finditer(path.read_text(encoding="utf-8")):
        yield (path.parent / match[1] if match[1] else path), match[2]


def is_there(path: Path, heading: str) -> bool:
    return path.exists() and (not heading or heading in anchors(path))


def anchors(path: Path) -> set[str]:
    """The anchors that a page's headings get: lower case, no punctuation, hyphens for spaces."""
    headings = HEADING.findall(path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_readme_leads_to_every_document() -> None:
    """By itself, or by pages that it leads to: a page that nothing links to is not read."""
    reachable: set[Path] = set()
    ahead = [ROOT / "README.md"]
    while ahead:
        path = ahead.pop()
        if path not in reachable:
            reachable.add(path)
            ahead += [target.resolve() for target, _ in links(path) if target.suffix == ".md"]

    assert set(DOCUMENTS) <= reachable


def test_documents_count_kinds_as_the_catalog_does() -> None:
    """The figures that documents state are those of the generated types."""
    kinds = [kind.kind for kind in catalog.kinds("stripe")]
    retired = Counter(kind.status for kind in catalog.kinds("stripe"))["retired"]
    thin = Counter(kind.startswith(("v1.", "v2.")) for kind in kinds)[True]
    stated = f"{len(kinds)} kinds: all of API version {StripeEvent.types_version}"
    styles = f"{len(kinds) - thin - retired} snapshot events and {thin} thin events"
    earlier = f"and {retired} that earlier versions had"

    assert f"{stated}, {styles}, {earlier}" in (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("docs/stripe.md", "CHANGELOG.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert f"{len(kinds)} kinds" in text
        assert StripeEvent.types_version in text


COUNTED = [
    (partner.name, len(catalog.kinds(partner.name)))
    for partner in catalog.partners()
    # Two are counted by their styles, below and above.
    if partner.name not in ("auth0", "stripe") and len(catalog.kinds(partner.name)) > 1
]


@pytest.mark.parametrize(("partner", "count"), COUNTED)
def test_documents_count_the_kinds_of_a_partner(partner: str, count: int) -> None:
    """The overview and its page."""
    for name in ("README.md", f"docs/{partner}.md"):
        assert f"{count} kinds" in (ROOT / name).read_text(encoding="utf-8")


def test_documents_count_the_kinds_of_auth0() -> None:
    """Codes of log streams and types of event streams."""
    kinds = [kind.kind for kind in catalog.kinds("auth0")]
    types = sum("." in kind for kind in kinds)

    for name in ("README.md", "docs/auth0.md", "CHANGELOG.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert f"{len(kinds) - types} log codes" in text
        assert f"{types} types of" in text


def test_the_readme_says_which_partners_are_done() -> None:
    """Those of the catalog, each with a page; and what is known of what it sends."""
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("## Partners")[2].partition("##")[0]
    rows = dict(re.findall(r"^\| \[(.+)]\(docs/[\w-]+[.]md\) \| (.+) \|$", table, re.MULTILINE))

    partners = catalog.partners()
    assert sorted(rows) == sorted(partner.title for partner in partners)
    for partner in partners:
        has_kinds = bool(catalog.kinds(partner.name))
        assert ("what it sends is not known" in rows[partner.title]) != has_kinds
        assert ("retired" in rows[partner.title]) == (partner.status == "retired")


@pytest.mark.once
def test_no_file_names_a_package_registry_or_a_machine() -> None:
    """Nothing that is committed depends on where it was made."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=600,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    found = [line for name in listed.stdout.splitlines() for line in suspicious(ROOT / name)]

    assert not found


def suspicious(path: Path) -> Iterator[str]:
    if not path.is_file():
        return
    text = path.read_text(encoding="utf-8", errors="replace")
    for pattern in (REGISTRY, MACHINE):
        for match in pattern.finditer(text):
            yield f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]}"


def test_the_extras_are_those_that_there_are() -> None:
    """In the table of what to install."""
    text = (ROOT / "docs" / "packaging.md").read_text(encoding="utf-8")
    table = text.partition("| extra | brings | for |")[2].partition("\n\n")[0]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert re.findall(r"^\| `(\w+)`", table, re.MULTILINE) == sorted(project["optional-dependencies"])
