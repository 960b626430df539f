"""Segment: from facts gathered by hand to registry documents.

The detail-type is the call's type, unless a mapping says otherwise: so it tells kinds in event patterns,
but is no part of a kind's name.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents

SOURCE = "aws.partner/segment.com"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"segment: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    for kind, (detail, words) in facts["calls"].items():
        inner = Inner(kind, kind, {}, {"description": words})
        event = event_schema(SOURCE, kind, "", facts["docs"].format(kind), inner)
        event["properties"]["detail"] = shared(*detail.split("."))
        yield kind, document(kind, VERSION, {"AWSEvent": event})
