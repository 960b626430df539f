"""Okta: from facts gathered by hand, and Okta's catalog of event types, to registry documents.

A log stream sends events of one form. The catalog is ``event-types.json``, in the folder
``packages/@okta/vuepress-site/data`` of https://github.com/okta/okta-developer-docs: names, categories and
tags come over, Okta's sentences do not.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.documents import Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents

SOURCE = "aws.partner/okta.com"
DETAIL_TYPE = "SystemLog"
DOCS = "https://developer.okta.com/docs/reference/api/event-types/"


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is None:
        raise SystemExit("name the folder packages/@okta/vuepress-site/data of okta/okta-developer-docs")
    catalog = json.loads((definitions / "event-types.json").read_text(encoding="utf-8"))
    types = event_types(catalog)
    facts = read_facts(folder, None)
    facts["vocabularies"]["event_type"] = list(types)
    # Public code agrees on the detail-type; whatever it is, the detail says that it is a log event.
    inner = Inner(DETAIL_TYPE, "System Log", {}, types)
    event = event_schema(SOURCE, DETAIL_TYPE, "", DOCS, inner)
    event["properties"]["detail"] = shared("log_event", "LogEvent")
    replace_documents(folder / "events", {"system_log": document(DETAIL_TYPE, VERSION, {"AWSEvent": event})})
    replace_documents(folder / "objects", objects(facts))
    return f"okta: {len(types)} event types"


def event_types(catalog: Mapping[str, Any]) -> dict[str, str]:
    """The event types: of each its category, its tags, who gets it, and since which release, in one text."""
    (newest,) = catalog["versions"]
    return {
        each["id"]: "|".join(
            [each["category"], ",".join(sorted(each["tags"])), _stage(each), each["info"]["release"]]
        )
        for each in sorted(newest["eventTypes"], key=lambda each: str(each["id"]))
    }


def _stage(event_type: Mapping[str, Any]) -> str:
    """How far Okta is with an event type: everybody gets it, some do, or only Okta does."""
    return "internal" if event_type["internal"] else "beta" if event_type["beta"] else "current"
