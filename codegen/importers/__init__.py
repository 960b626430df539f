"""From the vendor's definitions to registry documents: an importer a partner, or one for all facts.

A partner that has no module here has its facts in ``facts.toml``.
"""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from codegen.documents import SCHEMAS, Document, to_text


def replace_documents(folder: Path, documents: Mapping[str, Document]) -> None:
    """Makes `folder` hold exactly these documents, by file name without ``.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    for left_over in {path.stem for path in folder.glob("*.json")} - set(documents):
        (folder / f"{left_over}.json").unlink()
    for name, content in documents.items():
        (folder / f"{name}.json").write_text(to_text(content), encoding="utf-8")


def run(partner: str, definitions: Path | None) -> str:
    """Imports a partner's definitions into ``schemas/`` and returns a line that says what came."""
    name = f"{__name__}.{partner}"
    importer = import_module(name if find_spec(name) else f"{__name__}.from_facts")
    said: str = importer.run(SCHEMAS / partner, definitions)
    return said
