"""The partners of this repository: their documents, with what discovery saw beyond them."""

from functools import cached_property
from pathlib import Path

from codegen.documents import ROOT, SCHEMAS, Document
from partner_events._generator import load

SOURCES = ROOT / "src" / "partner_events"
DISCOVERED = "discovered"
"""The folder of a partner's documents that came from schema discovery."""


class Partner(load.Partner):
    """The documents of ``schemas/<partner>`` with the partner's overlay applied."""

    @cached_property
    def documents(self) -> dict[Path, Document]:
        """The vendor's documents, with what discovery saw beyond them."""
        found = super().documents
        discovered = {path: each for path, each in found.items() if path.parent.name == DISCOVERED}
        documents = {path: each for path, each in found.items() if path not in discovered}
        if not discovered:
            return documents
        # It looks at documents as the generator reads them.
        from codegen.discovery import Merging

        merging = Merging(self, documents)
        for path, each in discovered.items():
            merging.take(each, path)
        return merging.documents


def partners() -> list[Partner]:
    return [Partner(path.parent) for path in sorted(SCHEMAS.glob("*/partner.toml"))]
