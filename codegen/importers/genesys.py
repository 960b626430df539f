"""Genesys Cloud: from facts gathered by hand to registry documents.

The detail-type is the topic, in which braces stand for ids; what the topic is about is the ``eventBody``.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Schema, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents
from partner_events.generator._documents.naming import module_name

SOURCE = "aws.partner/genesys.com"
UNSAID = {"v2", "id", "detail", "events"}
"""The words of topics that class names leave out."""


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"genesys: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    for topic, detail in facts["topics"].items():
        docs_url = facts["docs"].format(re.sub(r"\W", "-", topic))
        title = " ".join(word for word in re.findall(r"\w+", topic) if word not in UNSAID)
        event: Schema = {"type": "object", "title": title, **event_schema(SOURCE, topic, "", docs_url)}
        event["properties"]["detail"] = shared(*detail.split("."))
        yield module_name(topic), document(topic, VERSION, {"AWSEvent": event})
