"""The partners of this repository: their documents, with what discovery saw beyond them."""

from pathlib import Path

from codegen.discovery import DISCOVERED, merged
from codegen.documents import ROOT, SCHEMAS
from partner_events.generator._documents.partner import Partner, documents_in

SOURCES = ROOT / "src" / "partner_events"


def partner_in(folder: Path) -> Partner:
    """The partner of ``schemas/<partner>``, with what discovery saw of its events."""
    if not (folder / DISCOVERED).is_dir():
        return Partner(folder)
    documents = documents_in(folder)
    discovered = {path: each for path, each in documents.items() if path.parent.name == DISCOVERED}
    vendors = {path: each for path, each in documents.items() if path not in discovered}
    return Partner(folder, merged(Partner(folder, vendors), discovered))


def partners() -> list[Partner]:
    return [partner_in(path.parent) for path in sorted(SCHEMAS.glob("*/partner.toml"))]
