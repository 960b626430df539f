"""Shopify: from facts gathered by hand to registry documents.

Every delivery has the same detail-type; the kind is the topic, which is among the metadata.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import file_name

SOURCE = "aws.partner/shopify.com"
TOPIC = "X-Shopify-Topic"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"shopify: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    for topic, detail in facts["topics"].items():
        inner = Inner(topic, topic, {"metadata": {TOPIC: [topic]}})
        docs_url = facts["docs"].format(topic.replace("/", "-").replace(".", "-"))
        event = event_schema(SOURCE, facts["detail_type"], "", docs_url, inner)
        event["properties"]["detail"] = shared(*detail.split("."))
        yield file_name(topic), document(topic, VERSION, {"AWSEvent": event})
