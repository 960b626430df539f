"""Auth0: from log schemas, the table of log codes and the vendor's Python package to registry documents.

Log streams carry logs; `auth0_logs` reads their schemas. Event streams carry CloudEvents;
`auth0_package` reads their classes. Facts come over, the vendor's sentences do not.
"""

import subprocess
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from codegen.documents import Document, Inner, Schema, document, event_schema, local, shared
from codegen.facts import captured_fields, check_captured
from codegen.importers import auth0_package as package
from codegen.importers import replace_documents
from codegen.importers.auth0_logs import LogSchemas
from codegen.importers.auth0_trees import Objects, extend, nullable
from partner_events.generator._documents.naming import class_name, file_name, snake

SOURCE = "aws.partner/auth0.com"
LOG_DETAIL_TYPE = "Auth0 log"
CODES_DOCS = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
EVENTS_DOCS = "https://auth0.com/docs/customize/events/event-types"
TYPE_DOCS = "https://auth0.com/docs/events/{}/{}"

Table = dict[str, Any]


def run(folder: Path, definitions: Path | None = None) -> str:
    if definitions is None:
        raise SystemExit("name the folder of a clone of https://github.com/auth0/auth0-log-schemas")
    overlay = _toml(folder / "overlay.toml")
    commit = _commit(definitions, overlay["source"]["commit"])
    importer = Importer(_toml(folder / "log_codes.toml"), overlay, LogSchemas(definitions), commit)
    events = {**importer.logs(), **importer.streams()}
    objects = importer.documents()
    if importer.uncorrected:
        raise SystemExit(f"overlay.toml corrects what is not there: {', '.join(importer.uncorrected)}")
    replace_documents(folder / "events", events)
    replace_documents(folder / "objects", objects)
    (folder / "SOURCE.toml").write_text(
        f'package = "auth0-python"\nregistry = "PyPI"\nversion = "{package.package_version()}"\n'
        f'license = "MIT"\napi_version = "{importer.version}"\n\n'
        f'[log_schemas]\nrepository = "https://github.com/auth0/auth0-log-schemas"\ncommit = "{commit}"\n'
        'license = "Apache-2.0"\n',
        encoding="utf-8",
    )
    return f"{importer.version}: {len(events)} kinds"


def _commit(clone: Path, stated: str) -> str:
    """The commit that the overlay states, which must be the clone's if the folder is one."""
    if (clone / ".git").exists():
        command = ["git", "-C", str(clone), "rev-parse", "HEAD"]
        head = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
        if not head.startswith(stated):
            raise SystemExit(f"the clone is at {head}, overlay.toml states {stated}")
    return stated


def _toml(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


class Importer:
    """Writes the documents of both sorts of streams, and collects the objects that they share."""

    def __init__(self, codes: Table, overlay: Table, schemas: LogSchemas, commit: str) -> None:
        self.codes, self.overlay, self.schemas = codes, overlay, schemas
        check_captured(overlay["captured"])
        self.uncorrected = {*overlay["fields"], *overlay["captured"]}
        self.version = f"log schemas {commit}, auth0-python {package.package_version()}"
        self.objects = Objects(
            {name: schemas.tree(path) for name, path in overlay["shared"].items()}, CODES_DOCS
        )
        if unknown := sorted((set(schemas.codes) | set(overlay["titles"])) - set(codes)):
            raise SystemExit(f"log_codes.toml lacks {', '.join(unknown)}")

    def documents(self) -> dict[str, Document]:
        """The objects, by their documents' names."""
        tables = {**self.objects.tables(), "log": self._log(), "cloud_event": _cloud_event()}
        return {file: self._document(file, table, "") for file, table in sorted(tables.items())}

    def _document(self, title: str, components: dict[str, Schema], objects: str = "../objects/") -> Document:
        """A document, with the overlay's corrections of fields, and those that only deliveries have."""
        places = {name: snake(name) for name in self.overlay["shared"]} | dict.fromkeys(components, title)
        for name, component in components.items():
            if name in self.overlay["fields"]:
                component["properties"].update(self.overlay["fields"][name])
            if name in self.overlay["captured"]:
                texts = self.overlay["captured"][name]["fields"]
                component["properties"].update(captured_fields(texts, places, title, objects))
            self.uncorrected.discard(name)
        return document(title, self.version, components)

    # Log streams

    def logs(self) -> dict[str, Document]:
        return {file_name(code): self._log_document(code, facts) for code, facts in self.codes.items()}

    def _log_document(self, code: str, facts: Table) -> Document:
        title = self.overlay["titles"].get(code, facts["name"])
        name = class_name(title)
        tree = self.schemas.details(code)
        properties: Table = {"type": {"type": "string", "enum": [code]}}
        components: dict[str, Schema] = {}
        if tree:
            components, reference = self.objects.place(f"{name}Details", tree)
            properties["details"] = nullable(reference)
        base = shared("log", "LogBase" if tree else "Log")
        detail = extend(shared("log", "LogDetail"), {"data": local(f"{name}Log")}, ["data"])
        log = extend(base, properties, ["type"])
        inner = Inner(code, title, {"data": {"type": [code]}}, _facts(facts))
        event = event_schema(SOURCE, LOG_DETAIL_TYPE, f"{name}Detail", CODES_DOCS, inner)
        own = {"AWSEvent": event, f"{name}Detail": detail, f"{name}Log": log, **components}
        return self._document(code, own)

    def _log(self) -> dict[str, Schema]:
        """What all logs have in common: the base that a written class stands for."""
        properties = self.schemas.common()
        tree = {"type": "object", "properties": properties, "required": ["type"]}
        nested, _ = self.objects.place("Log", tree)
        base = nested.pop("Log")
        details: Schema = {"type": "object", "nullable": True}
        detail = {"log_id": {"type": "string"}, "data": local("LogBase")}
        return {
            "LogDetail": {"type": "object", "properties": detail, "required": ["log_id", "data"]},
            "Log": extend(local("LogBase"), {"details": details}),
            "LogBase": {**base, "externalDocs": {"url": CODES_DOCS}},
            **nested,
        }

    # Event streams

    def streams(self) -> dict[str, Document]:
        kinds = package.kinds()
        for family, members in package.families(kinds).items():
            self.objects.add(class_name(family), members, EVENTS_DOCS)
        self.objects.add("EventContext", package.context(kinds), EVENTS_DOCS)
        return {file_name(kind): self._stream_document(kind) for kind in kinds}

    def _stream_document(self, kind: str) -> Document:
        name, family = class_name(kind), class_name(package.family(kind))
        payload = self.objects.reference(family)
        data: Table = {
            "object": payload,
            "previous_object": nullable(payload),
            "context": nullable(self.objects.reference("EventContext")),
        }
        properties = {"type": {"type": "string", "enum": [kind]}, "data": local(f"{name}Data")}
        components = {
            f"{name}Detail": extend(shared("cloud_event", "CloudEvent"), properties, list(properties)),
            f"{name}Data": extend(shared("cloud_event", "StreamData"), data, ["object"]),
        }
        inner = Inner(kind, kind, {"specversion": [{"exists": True}], "type": [kind]})
        docs_url = self._stream_docs(kind)
        # No delivery of an event stream has been seen yet, so its detail-type is not known.
        event = event_schema(SOURCE, kind, f"{name}Detail", docs_url, inner, is_known=False)
        return self._document(kind, {"AWSEvent": event, **components})

    def _stream_docs(self, kind: str) -> str:
        is_listed = kind not in self.overlay["docs"]["missing"]
        return TYPE_DOCS.format(kind.split(".")[0], kind) if is_listed else EVENTS_DOCS


def _cloud_event() -> dict[str, Schema]:
    """The frame of all event-stream events, and what their payloads extend."""
    properties, required = package.envelope(package.kinds())
    frame: Schema = {"type": "object", "properties": {**properties, "data": local("StreamData")}}
    docs = {"url": EVENTS_DOCS}
    return {
        "CloudEvent": {**frame, "required": [*required, "data"], "externalDocs": docs},
        "StreamData": {"type": "object", "properties": {}},
    }


def _facts(code: Mapping[str, Any]) -> dict[str, str]:
    """The facts of a code as the catalog keeps them: text only."""
    aliases: Iterable[str] = code.get("aliases", ())
    facts = {
        "name": code["name"],
        "category": code.get("category", ""),
        "status": code.get("status", "current"),
        "description": code["description"],
        "aliases": "|".join(aliases),
    }
    return {key: value for key, value in facts.items() if value}
