"""The wheel and the sdist: reproducible, with what is meant to be in them, under licences that are known."""

import json
import os
import re
import subprocess
import sys
import tarfile
from email.parser import HeaderParser
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from release import ROOT

IN_WHEEL = (
    r"partner_events/(?:[a-z0-9_]+/)*[A-Za-z0-9_]+\.pyi?",
    r"partner_events/py\.typed",
    r"partner_events/generator/_text/templates/pydantic_v2/[A-Za-z]+\.jinja2",
    r"partner_events/(?:[a-z0-9_]+/)*_(?:pitfalls|samples|webhook|webhooks)\.toml",
    r"partner_events/explorer/_static/[a-z-]+\.(?:css|html|js|svg)",
    r"partner_events-[\d.]+\.dist-info/(?:METADATA|WHEEL|RECORD|entry_points\.txt|licenses/LICENSE)",
)
"""What may be in the wheel, by whole names."""

IN_SDIST = (
    *(f"src/{each}" for each in IN_WHEEL if ".dist-info" not in each),
    r"(?:README|CHANGELOG)\.md|LICENSE|PKG-INFO|pyproject\.toml|\.gitignore",
    # hatchling asks these for the addresses in the metadata.
    r"website/(?:addresses|metadata)\.py",
)

LARGEST_WHEEL = 4_000_000
SUSPICIOUS = re.compile(
    rb"AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|sk_live_[0-9a-zA-Z]{16}|/home/[a-z]"
)
"""What no file that is shipped may hold: keys, and the home of who built it."""


class Wrong(Exception):
    """Something is not as a release must be; the text says what."""


def built(folder: Path, source: Path, *, umask: int = 0o022, **environment: str) -> list[Path]:
    """A wheel and an sdist of the last commit, with its time, built from a copy that has nothing else."""
    source.mkdir(parents=True)
    archive = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, capture_output=True, check=True).stdout
    subprocess.run(["tar", "-x", "-C", str(source)], input=archive, check=True, umask=umask)
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(source)]
    done = subprocess.run(
        command,
        env={**os.environ, "SOURCE_DATE_EPOCH": epoch(), "PIP_NO_INDEX": "1", **environment},
        capture_output=True,
        text=True,
        umask=umask,
    )
    if done.returncode:
        raise Wrong(done.stderr[-1000:] or done.stdout[-1000:])
    return sorted(folder.iterdir())


def epoch() -> str:
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.stdout.strip() or "1767225600"


def check_same(first: list[Path], second: list[Path]) -> str:
    """That two builds are equal, byte for byte."""
    if [each.name for each in first] != [each.name for each in second]:
        raise Wrong("the two builds have other names")
    for one, other in zip(first, second, strict=True):
        if one.read_bytes() != other.read_bytes():
            raise Wrong(f"{one.name} differs between two builds: {_difference(one, other)}")
    return f"{len(first)} files are equal, byte for byte, in two builds"


def _difference(one: Path, other: Path) -> str:
    before, after = contents(one), contents(other)
    names = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return ", ".join(names[:5]) or "the archives themselves, not what is in them"


def contents(path: Path) -> dict[str, bytes]:
    """The files in a wheel or an sdist, without the sdist's folder."""
    if path.suffix == ".whl":
        with ZipFile(path) as archive:
            return {each.filename: archive.read(each) for each in archive.infolist() if not each.is_dir()}
    with tarfile.open(path) as archive:
        found: dict[str, bytes] = {}
        for each in archive.getmembers():
            file = archive.extractfile(each) if each.isfile() else None
            if file is None and not each.isdir():
                raise Wrong(f"{path.name} has {each.name}, which is neither a file nor a folder")
            if file is not None:
                found[each.name.partition("/")[2]] = file.read()
        return found


def check_contents(wheel: Path, sdist: Path) -> str:
    """That all of both is meant to be there, that nothing is missing, and that the wheel is small."""
    for path, allowed in ((wheel, IN_WHEEL), (sdist, IN_SDIST)):
        found = contents(path)
        others = [name for name in found if not any(re.fullmatch(each, name) for each in allowed)]
        if others:
            raise Wrong(f"{path.name} has what it should not: {', '.join(sorted(others)[:5])}")
        for name, content in found.items():
            if hit := SUSPICIOUS.search(content):
                raise Wrong(f"{name} in {path.name} has {hit[0][:20]!r}")
    committed = _committed()
    for path, prefix in ((wheel, ""), (sdist, "src/")):
        start = f"{prefix}partner_events/"
        shipped = {name.removeprefix(prefix) for name in contents(path) if name.startswith(start)}
        if missing := sorted(committed - shipped):
            raise Wrong(f"{path.name} lacks {', '.join(missing[:5])}")
        if extra := sorted(shipped - committed):
            raise Wrong(f"{path.name} has {', '.join(extra[:5])}, which is not committed")
    size = wheel.stat().st_size
    if size > LARGEST_WHEEL:
        raise Wrong(f"the wheel has {size:,} bytes, of {LARGEST_WHEEL:,} that it may have")
    return f"{len(committed):,} files, {size:,} bytes; the sdist {sdist.stat().st_size:,}"


def _committed() -> set[str]:
    command = ["git", "ls-files", "src/partner_events"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    return {name.removeprefix("src/") for name in names if (ROOT / name).exists()}


def metadata(wheel: Path) -> dict[str, list[str]]:
    text = next(each for name, each in contents(wheel).items() if name.endswith("/METADATA")).decode()
    parsed = HeaderParser().parsestr(text)
    return {name: [str(each) for each in parsed.get_all(name, [])] for name in parsed}


def check_metadata(wheel: Path) -> str:
    """That the metadata is what it should be, and its classifiers are those that there are."""
    from trove_classifiers import classifiers

    said = metadata(wheel)
    known = set(classifiers)
    if unknown := [each for each in said["Classifier"] if each not in known]:
        raise Wrong(f"there is no classifier {unknown[0]}")
    if any("License ::" in each for each in said["Classifier"]):
        raise Wrong("the licence is an expression, with which a classifier of a licence is refused")
    if said.get("License-Expression") != ["MIT"]:
        raise Wrong("the licence expression is not MIT")
    required = [each for each in said["Requires-Dist"] if "extra ==" not in each]
    if required != ["pydantic>=2.12"]:
        raise Wrong(f"the core requires {required}")
    version = said["Version"][0]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if not re.search(rf"^## {re.escape(version)}\b", changelog, re.MULTILINE):
        raise Wrong(f"CHANGELOG.md has no heading for {version}")
    cited = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    if f"version: {version}\n" not in cited:
        raise Wrong(f"CITATION.cff is not of version {version}")
    return f"{version}, {len(said['Classifier'])} classifiers, {len(required)} requirement"


PERMISSIVE = re.compile(r"MIT|BSD|Apache|PSF|Python Software Foundation|ISC|MPL|Unlicense", re.IGNORECASE)


def check_licences(components: list[dict[str, object]]) -> str:
    """That all that an installation of the core brings may be used as this library may."""
    for each in components:
        said = json.dumps(each.get("licenses", []))
        if not PERMISSIVE.search(said):
            raise Wrong(f"the licence of {each.get('name')} is not known: {said[:100]}")
    names = sorted(str(each.get("name")) for each in components)
    return f"{', '.join(names)}: permissive"


def sbom(python: Path, file: Path) -> list[dict[str, object]]:
    """Writes what an environment has, as CycloneDX, and gives its components."""
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--of", "JSON"]
    done = subprocess.run([*command, "-o", str(file), str(python)], capture_output=True, text=True)
    if done.returncode:
        raise Wrong(done.stderr[-500:])
    content: dict[str, list[dict[str, object]]] = json.loads(file.read_text(encoding="utf-8"))
    return content.get("components", [])


def audited(said: str) -> tuple[int, int]:
    """How many packages have no known vulnerability, in what pip-audit says as JSON, and how many it missed.

    It does not fail because of a package that its service does not know, nor where that knows none at all.
    """
    dependencies: list[dict[str, Any]] = json.loads(said)["dependencies"]
    vulnerable = [each for each in dependencies if each.get("vulns")]
    if vulnerable:
        first = vulnerable[0]
        ids = ", ".join(str(each["id"]) for each in first["vulns"])
        raise Wrong(f"{len(vulnerable)} are vulnerable, such as {first['name']} {first['version']}: {ids}")
    unknown = sum("skip_reason" in each for each in dependencies)
    return len(dependencies) - unknown, unknown
