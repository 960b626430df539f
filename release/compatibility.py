"""What changed for users since the last release, and whether they are told of it."""

import re
import subprocess
import sys
from collections.abc import Container
from pathlib import Path
from tempfile import TemporaryDirectory

from release import ROOT
from release.artifacts import Wrong
from release.snapshot import API, FIELDS, KINDS, decoded, differences, read


class Skipped(Exception):
    """A step cannot be done here; the text says why."""


def last_tag() -> str | None:
    """The tag of the last release; None before the first one."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v*", "HEAD^"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or None


def check_snapshot() -> str:
    """That what is committed is what there is."""
    if changed := list(differences()):
        raise Wrong(
            f"{len(changed)} lines differ, such as {changed[0]}; tell them in CHANGELOG.md, and run "
            "python -m release.snapshot"
        )
    return ", ".join(f"{len(read(path)):,} lines in {path.name}" for path in (API, KINDS, FIELDS))


def check_told(tag: str | None) -> str:
    """That the changelog's newest part names whatever is gone or different since a tag."""
    if tag is None:
        raise Skipped("there is no tag of a release yet, so nothing can be gone")
    told = section(ROOT / "CHANGELOG.md")
    missing: list[str] = []
    for path in (API, KINDS, FIELDS):
        name = path.relative_to(ROOT).as_posix()
        done = subprocess.run(["git", "show", f"{tag}:{name}"], cwd=ROOT, capture_output=True)
        if done.returncode:
            raise Skipped(f"{tag} has no {name}")
        now = read(path)
        kept = {_component(line) for line in now}
        gone = set(decoded(path.name, done.stdout)) - set(now)
        missing += [line for line in gone if not is_told(line, told, kept)]
    if missing:
        raise Wrong(f"CHANGELOG.md does not name {len(missing)} changes, such as {sorted(missing)[0]}")
    return f"all that is gone since {tag} is named"


def is_told(line: str, told: str, kept: Container[str] = ()) -> bool:
    """Whether a text names what a line of a snapshot is about, by its full or its own name.

    A field of a component that is not ``kept`` is named with it.
    """
    if kind := re.match(r"\w+ (.+): \S+\.(\w+) ", line):
        names = [kind[1], kind[2]]
    elif field := re.match(r"\w+ ([^:(]+): ", line):
        names = [field[1], *({_component(line)} if _component(line) not in kept else ())]
    else:
        full = re.split(r"[(: ]", line)[0]
        names = [full, ".".join(full.split(".")[-2:])]
    return any(re.search(rf"(?<![\w.]){re.escape(name)}(?!\.?\w)", told) for name in names)


def _component(line: str) -> str:
    return re.sub(r"^\w+ |[.:].*", "", line)


def section(changelog: Path) -> str:
    """The newest part of a changelog."""
    parts = re.split(r"^## ", changelog.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return parts[1] if len(parts) > 1 else ""


def check_typing(tag: str | None) -> str:
    """That the typing tests of the last release say the same of today's code."""
    if tag is None:
        raise Skipped("there is no tag of a release yet, whose typing tests could be run")
    with TemporaryDirectory(prefix="typing-") as name:
        archive = subprocess.run(["git", "archive", tag, "typing_tests"], cwd=ROOT, capture_output=True)
        if archive.returncode:
            raise Skipped(f"{tag} has no typing tests")
        subprocess.run(["tar", "-x", "-C", name], input=archive.stdout, check=True)
        command = [sys.executable, "-m", "mypy", "--strict", f"{name}/typing_tests"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise Wrong(done.stdout[-500:])
    return f"those of {tag} pass"


def check_changes() -> str:
    """That what an import changed is committed, so that the changelog can tell it."""
    done = subprocess.run(
        [sys.executable, "-m", "codegen", "changes"], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode:
        raise Wrong(done.stderr[-500:])
    if "no kind and no field has changed" not in done.stdout:
        raise Wrong(f"definitions are not committed: {done.stdout.splitlines()[0]}")
    return "the committed definitions are those that are generated from"


DEPRECATED = re.compile(r"\.\. deprecated::|warn\([^)]*DeprecationWarning")


def check_deprecations() -> str:
    """That each name that is deprecated is in the policy's list, and the other way round."""
    page = (ROOT / "docs" / "compatibility.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `([\w.]+)` \|", page.partition("## What is deprecated")[2], re.MULTILINE))
    written = {
        path.relative_to(ROOT / "src").with_suffix("").as_posix().replace("/", ".")
        for path in (ROOT / "src" / "partner_events").rglob("*.py")
        if not {"events", "models"} & set(path.parts) and DEPRECATED.search(path.read_text(encoding="utf-8"))
    }
    if len(listed) < len(written):
        raise Wrong(f"docs/compatibility.md does not list what is deprecated in {', '.join(sorted(written))}")
    if listed and not written:
        raise Wrong(f"docs/compatibility.md lists {', '.join(sorted(listed))}, of which nothing warns")
    return f"{len(listed)} deprecated names, {len(written)} modules that warn"
