"""Partners that publish no schemas and whose kinds the detail-type tells: all is in ``facts.toml``."""

import tomllib
from pathlib import Path

from codegen.facts import events, objects, read_facts
from codegen.importers import replace_documents


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    partner = tomllib.loads((folder / "partner.toml").read_text(encoding="utf-8"))
    found = events(facts, partner["source"])
    replace_documents(folder / "events", found)
    replace_documents(folder / "objects", objects(facts))
    return f"{folder.name}: {len(found)} kinds"
