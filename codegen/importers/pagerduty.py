"""PagerDuty: from facts gathered by hand to registry documents.

What PagerDuty sends is a message of its V2 webhooks, of which it publishes no schema.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents

SOURCE = "aws.partner/pagerduty.com"


def run(folder: Path, definitions: Path | None = None) -> str:
    facts = read_facts(folder, definitions)
    events = dict(_events(facts))
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"pagerduty: {len(events)} kinds"


def _events(facts: dict[str, Any]) -> Iterator[tuple[str, Document]]:
    """One detail-type for all of them; the message's event type tells them."""
    for kind, words in facts["kinds"].items():
        inner = Inner(kind, kind, {"event": [kind]}, {"description": words})
        event = event_schema(SOURCE, facts["detail_type"], "", facts["docs"], inner)
        event["properties"]["detail"] = shared("incident", "PagerDutyDetail")
        yield kind, document(kind, VERSION, {"AWSEvent": event})
