"""MongoDB: from facts gathered by hand to registry documents.

What database triggers send are change events, whose fields depend on the operation. The detail-type
names the collection, so it is not known beforehand.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, Schema, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import module_name

SOURCE = "aws.partner/mongodb.com"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"mongodb: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    for kind, (title, detail, words) in facts["operations"].items():
        inner = Inner(kind, title, {"operationType": [kind]}, {"description": words})
        detail_type = f"{facts['detail_type']}<database>.<collection>"
        yield (
            module_name(kind),
            _event(inner, detail_type, shared(*detail.split(".")), facts["operation_docs"].format(kind)),
        )
    scheduled = facts["scheduled"]
    inner = Inner("scheduled", "scheduled trigger", {"operationType": [{"exists": False}]})
    detail = shared("scheduled", "ScheduledDetail")
    yield inner.kind, _event(inner, scheduled["detail_type"], detail, scheduled["docs"])
    own = facts["authentication"]
    for kind, (title, words) in own["operations"].items():
        inner = Inner(kind, title, {"operationType": [kind]}, {"description": words})
        detail = shared("authentication", "AuthenticationDetail")
        # Not after the kind: `CREATE` and `create` are one file where case does not count.
        yield module_name(title), _event(inner, own["detail_type"], detail, own["docs"])


def _event(inner: Inner, detail_type: str, detail: Schema, docs_url: str) -> Document:
    event = event_schema(SOURCE, detail_type, "", docs_url, inner, is_known=False)
    event["properties"]["detail"] = detail
    return document(inner.kind, VERSION, {"AWSEvent": event})
