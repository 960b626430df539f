"""Okta: from facts gathered by hand, and Okta's catalog of event types, to registry documents.

A log stream sends events of one form. The catalog is ``event-types.json``, in the folder
``packages/@okta/vuepress-site/data`` of https://github.com/okta/okta-developer-docs: names, categories and
tags come over, Okta's sentences do not. They are kept in ``event_types.toml``: without the folder, the
documents are made of that.
"""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from codegen.documents import Inner, document, event_schema, shared
from codegen.facts import VERSION, objects, read_facts
from codegen.importers import replace_documents

SOURCE = "aws.partner/okta.com"
DETAIL_TYPE = "SystemLog"
DOCS = "https://developer.okta.com/docs/reference/api/event-types/"


EVENT_TYPES = "event_types.toml"

ABOUT = """\
# Okta's event types, each with its category, its tags, who gets it, and since which release.
# `python -m codegen import okta FOLDER` writes this file; SOURCE.toml says from what.

"""


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is not None:
        catalog = json.loads((definitions / "event-types.json").read_text(encoding="utf-8"))
        rows = (f"{json.dumps(name)} = {json.dumps(about)}\n" for name, about in event_types(catalog).items())
        (folder / EVENT_TYPES).write_text(ABOUT + "".join(rows), encoding="utf-8")
    types: dict[str, str] = tomllib.loads((folder / EVENT_TYPES).read_text(encoding="utf-8"))
    facts = read_facts(folder, None)
    facts["vocabularies"]["event_type"] = list(types)
    # Public code agrees on the detail-type; whatever it is, the detail says that it is a log event.
    inner = Inner(DETAIL_TYPE, "System Log", {}, grouped(types))
    event = event_schema(SOURCE, DETAIL_TYPE, "", DOCS, inner)
    event["properties"]["detail"] = shared("log_event", "LogEvent")
    events = {"system_log": document(DETAIL_TYPE, VERSION, {"AWSEvent": event})}
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects(facts))
    return f"okta: {len(events)} kinds" if definitions is None else f"okta: {len(types)} event types"


def event_types(catalog: Mapping[str, Any]) -> dict[str, str]:
    """The event types: of each its category, its tags, who gets it, and since which release, in one text."""
    (newest,) = catalog["versions"]
    return {
        each["id"]: "|".join(
            [each["category"], ",".join(sorted(each["tags"])), _stage(each), each["info"]["release"]]
        )
        for each in sorted(newest["eventTypes"], key=lambda each: str(each["id"]))
    }


def grouped(types: Mapping[str, str]) -> dict[str, str]:
    """The same with what many have in common said once, as ``#1``: a registry takes no longer document.

    Example:
        >>> grouped({"user.lock": "core|user|current|2016.02", "user.unlock": "core|user|current|2018.01"})
        {'#1': 'core|user|current', 'user.lock': '#1|2016.02', 'user.unlock': '#1|2018.01'}
    """
    numbers: dict[str, str] = {}
    members: dict[str, str] = {}
    for name, about in types.items():
        common, _, release = about.rpartition("|")
        number = numbers.setdefault(common, f"#{len(numbers) + 1}")
        members[name] = f"{number}|{release}"
    return {number: common for common, number in numbers.items()} | members


def _stage(event_type: Mapping[str, Any]) -> str:
    """How far Okta is with an event type: everybody gets it, some do, or only Okta does."""
    return "internal" if event_type["internal"] else "beta" if event_type["beta"] else "current"
