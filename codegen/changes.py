"""What an import changed: kinds and fields since the committed state, for a person to read."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.documents import ROOT, Schema
from codegen.repository import partner_in, partners
from partner_events.generator._documents.described import parts, target
from partner_events.generator._documents.partner import Partner


def changes() -> str:
    """The differences of all partners, or a line that says there are none."""
    with TemporaryDirectory() as name:
        committed = Path(name)
        _check_out(committed)
        lines = [line for partner in partners() for line in _changes(partner, committed)]
    return "\n".join(lines) or "no kind and no field has changed since the committed state"


def _check_out(folder: Path) -> None:
    """Writes the committed schemas to a folder."""
    archive = subprocess.run(["git", "archive", "HEAD", "schemas"], cwd=ROOT, capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
        # `filter=` came with Python 3.11.4.
        tar.extraction_filter = getattr(tarfile, "data_filter", lambda member, _: member)
        tar.extractall(folder)


def _changes(partner: Partner, committed: Path) -> Iterator[str]:
    folder = committed / "schemas" / partner.folder.name
    before = facts(partner_in(folder)) if folder.exists() else {}
    yield from compare(before, facts(partner), partner.name)


def compare(before: dict[str, str], after: dict[str, str], title: str) -> Iterator[str]:
    """Lines for what was added (+), removed (-) and changed (~), under a line with the counts."""
    added = [f"  + {name}: {after[name]}" for name in sorted(after.keys() - before)]
    removed = [f"  - {name}: {before[name]}" for name in sorted(before.keys() - after)]
    changed = [
        f"  ~ {name}: {before[name]} -> {after[name]}"
        for name in sorted(before.keys() & after)
        if before[name] != after[name]
    ]
    if added or removed or changed:
        yield f"{title}: {len(added)} added, {len(removed)} removed, {len(changed)} changed"
        yield from [*added, *removed, *changed]


def facts(partner: Partner) -> dict[str, str]:
    """Every kind and every field, with its type in a few words."""
    kinds = {f"kind {kind.name}": kind.status for kind in partner.kinds}
    fields = {
        f"{name}.{wire}": _words(schema, wire in own.get("required", ()))
        for name, component in partner.components.items()
        for own in [parts(component.schema)[1]]
        for wire, schema in own.get("properties", {}).items()
    }
    return kinds | fields


def _words(schema: Schema, required: bool) -> str:
    return _type(schema) + ("" if required else ", optional")


def _type(schema: Schema) -> str:
    if "$ref" in schema:
        return target(schema)
    if "allOf" in schema:
        return _type(schema["allOf"][0])
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return " or ".join(_type(member) for member in schema[choice])
    if values := schema.get("enum") or schema.get("x-extensible-enum"):
        return f"one of {', '.join(values)}"
    if schema.get("type") == "array":
        return f"list of {_type(schema['items'])}"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"map of {_type(schema['additionalProperties'])}"
    return str(schema.get("type", "anything"))
