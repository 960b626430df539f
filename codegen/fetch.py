"""What schema registries know of partners' events, merged with our documents.

Registries are first downloaded to a folder that is not committed: an interrupted fetch goes on there.
Of what a partner's documents say beyond ours, names and types are kept in ``schemas/<partner>/discovered``,
from where the generator takes them. Who has which account or tenant is not kept.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.discovery import DISCOVERED, Findings, Merging
from codegen.documents import ROOT, Document, to_text
from codegen.progress import progress
from codegen.repository import partners
from codegen.slimming import slim
from partner_events.generator._documents.naming import file_name
from partner_events.generator._documents.partner import Partner
from partner_events.registry import (
    DocumentProblem,
    InvalidDocumentError,
    SchemasReader,
    documents_in,
    download,
    event_keys,
)
from partner_events.registry._documents import IS_SHARED
from partner_events.registry._download import Versions, safe, write_atomically

CACHE = ROOT / ".cache" / "registries"


@dataclass
class Fetched:
    """What a fetch did, or with ``--dry-run`` would do."""

    is_dry: bool
    counts: list[str] = field(default_factory=list[str])
    findings: dict[str, Findings] = field(default_factory=dict[str, Findings])
    strangers: Counter[str] = field(default_factory=Counter[str])
    written: list[Path] = field(default_factory=list[Path])
    problems: list[DocumentProblem] = field(default_factory=list[DocumentProblem])

    def __str__(self) -> str:
        lines = list(self.counts)
        for name, found in sorted(self.findings.items()):
            added, conflicts = len(found.added), len(found.conflicts)
            counts = f"{len(found.confirmed)} confirmed, {added} added, {conflicts} in conflict"
            lines += [f"{name}: {counts}", *str(found).splitlines()]
        lines += [
            f"{source}: {count} of a partner that is not here" for source, count in self.strangers.items()
        ]
        lines += [f"bad: {p.registry} {p.schema}: {p.message}" for p in self.problems]
        would = "would be written" if self.is_dry else "written; run `python -m codegen`"
        lines += [f"{len(self.written)} documents {would}"] if self.written else ["nothing to write"]
        return "\n".join(lines)


def fetch(
    client: SchemasReader,
    registries: Sequence[str],
    *,
    versions: Versions = "latest",
    dry_run: bool = False,
    cache: Path = CACHE,
    known: Sequence[Partner] | None = None,
) -> Fetched:
    """Merges what registries know of partners' events with our documents.

    Raises:
        RegistryError: A registry cannot be read; what was downloaded stays for the next time.
    """
    by_source = {partner.config["source"]: partner for partner in known or partners()}
    fetched = Fetched(dry_run)
    with ExitStack() as stack:
        if dry_run:
            cache = Path(stack.enter_context(TemporaryDirectory()))
        documents: list[Document] = []
        for registry in registries:
            folder = cache / safe(file_name(registry))
            _download(client, registry, folder, versions, fetched)
            documents += _documents(folder, registry, fetched)
    _merge(documents, by_source, fetched)
    return fetched


def _download(
    client: SchemasReader,
    registry: str,
    folder: Path,
    versions: Versions,
    fetched: Fetched,
) -> None:
    def is_wanted(document: Document) -> bool:
        return bool(document.get(IS_SHARED)) or (source_of(document) or "").startswith("aws.partner/")

    with progress(f"fetching {registry}") as told:
        outcome = download(client, registry, folder, versions=versions, keep=is_wanted, progress=told)
    fetched.problems += outcome.problems
    counts = f"{outcome.fetched} fetched, {outcome.unchanged} unchanged, {outcome.left_out} not a partner's"
    fetched.counts.append(f"{registry}: {counts}, {len(outcome.problems)} bad")


def _documents(folder: Path, registry: str, fetched: Fetched) -> list[Document]:
    def report(error: InvalidDocumentError) -> None:
        fetched.problems.append(DocumentProblem(registry, error.document or "", str(error)))

    return list(documents_in(folder, report))


def source_of(document: Mapping[str, object]) -> str | None:
    """What the source of a document's events begins with; None if it describes no event."""
    keys = event_keys(document)
    return "/".join(keys[0].split("/")[:2]) if keys else None


# Merging


def _merge(documents: list[Document], by_source: Mapping[str, Partner], fetched: Fetched) -> None:
    merging: dict[str, Merging] = {}
    for document in documents:
        source = source_of(document)
        if source is None:
            continue
        if source not in by_source:
            fetched.strangers[source] += 1
            continue
        partner = by_source[source]
        if partner.name not in merging:
            merging[partner.name] = Merging(partner, partner.documents)
        merge = merging[partner.name]
        seen = slim(document, partner)
        path = partner.folder / DISCOVERED / _file(seen)
        if merge.take(seen, path) and not path.exists():
            fetched.written.append(path)
            if not fetched.is_dry:
                path.parent.mkdir(exist_ok=True)
                write_atomically(path, to_text(merge.kept(seen)))
    fetched.findings = {name: merge.findings for name, merge in merging.items()}


def _file(kept: Document) -> str:
    """A name for a document by what it says, so that the same one is kept once."""
    event = kept["components"]["schemas"]["AWSEvent"]
    kind = file_name(event.get("x-kind", event["x-amazon-events-detail-type"]))
    digest = sha256(to_text(kept).encode()).hexdigest()[:8]
    return f"{safe(re.sub('^[.-]+', '', kind)[:80])}-{digest}.json"
