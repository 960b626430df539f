"""Datadog: from facts gathered by hand to registry documents.

Datadog publishes no schema of its deliveries, so there is nothing to parse: ``facts.toml`` says what
is documented and what was seen, in the form of `codegen.facts`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, Schema, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents

SOURCE = "aws.partner/datadog.com"
MONITOR_DOCS = "https://docs.datadoghq.com/monitors/types/{}/"
SIGNAL_DOCS = "https://docs.datadoghq.com/security/notifications/"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"datadog: {len(events)} kinds"


# Events


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    detail_type: str = facts["detail_type"]
    for kind, own in facts["monitor_kinds"].items():
        words = {"monitor_types": ", ".join(own["monitor_types"])}
        inner = Inner(kind, kind, {"event_type": [kind]}, words)
        docs_url = MONITOR_DOCS.format(own["page"])
        yield kind, _event(inner, detail_type, shared("monitor", "MonitorDetail"), docs_url)
    # Not by its event type: that is `api`, which says nothing.
    pattern = {"source_type_name": ["Security Monitoring"]}
    inner = Inner("security_signal", "security_signal", pattern)
    yield inner.kind, _event(inner, detail_type, shared("signal", "SignalDetail"), SIGNAL_DOCS)


def _event(inner: Inner, detail_type: str, detail: Schema, docs_url: str) -> Document:
    event = event_schema(SOURCE, detail_type, "", docs_url, inner)
    event["properties"]["detail"] = detail
    return document(inner.kind, VERSION, {"AWSEvent": event})
