"""OneLogin: from facts gathered by hand to registry documents.

The kind is a number, ``event_type_id``; what the detail-type is on a bus, nobody has shown.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import module_name

SOURCE = "aws.partner/onelogin.com"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"onelogin: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    for number, title in facts["types"].items():
        inner = Inner(number, title, {"event_type_id": [int(number)]})
        event = event_schema(SOURCE, "OneLogin event", "", facts["docs"], inner, is_known=False)
        event["properties"]["detail"] = shared("record", "Record")
        yield module_name(title), document(number, VERSION, {"AWSEvent": event})
