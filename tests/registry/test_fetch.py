"""What discovery saw, merged with our documents; `python -m codegen fetch` from end to end."""

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from codegen.aws import schemas_client  # noqa: E402
from codegen.discovery import SEEN  # noqa: E402
from codegen.documents import Schema, document, event_schema, local, shared  # noqa: E402
from codegen.fetch import Fetched, fetch  # noqa: E402
from codegen.repository import partner_in  # noqa: E402
from partner_events.generator._text import ours  # noqa: E402
from partner_events.registry import SchemasClient  # noqa: E402
from registry.discovery import delivery, discover  # noqa: E402

if TYPE_CHECKING:
    from registry.schemas_server import Parameters, SchemasServer

REGISTRY = "discovered-schemas"
SOURCE = "aws.partner/shop.com"

PARTNER = """\
name = "shop"
title = "Shop"
source = "aws.partner/shop.com"
status = "verified"
events = []

[[frames]]
detail = "Event"
event = "_snapshot.SnapshotEvent"
payload = ["data", "object"]
pattern = { object = ["event"] }

[written]
Event = "_snapshot.SnapshotDetail"
EventData = "_snapshot.SnapshotData"
"""

ORDER: Schema = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "amount": {"type": "integer"},
        "ratio": {"type": "number"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}, "nullable": True},
        "customer": {"anyOf": [local("Person"), local("Company")]},
        "settings": {"allOf": [local("Settings")], "nullable": True},
    },
    "required": ["id"],
}
SETTINGS: Schema = {"type": "object", "properties": {"gift": {"type": "boolean"}, "of": local("Order")}}
PERSON: Schema = {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}}
COMPANY: Schema = {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "string"}}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The documents of an invented partner: one kind, in a frame that is written by hand."""
    text: Schema = {"type": "string"}
    frame: dict[str, Schema] = {
        "Event": {"type": "object", "properties": {"id": text, "object": text, "data": local("EventData")}},
        "EventData": {"type": "object", "properties": {"object": {"type": "object"}}},
    }
    detail: list[Schema] = [
        {"allOf": [shared("event", "Event"), {"properties": {"data": local("OrderCreatedData")}}]},
        {"allOf": [shared("event", "EventData"), {"properties": {"object": shared("order", "Order")}}]},
    ]
    schemas: dict[str, Schema] = {
        "AWSEvent": event_schema(SOURCE, "order.created", "OrderCreatedDetail", "https://docs.shop.com"),
        **dict(zip(("OrderCreatedDetail", "OrderCreatedData"), detail, strict=True)),
    }
    objects = {"Order": ORDER, "Settings": SETTINGS, "Person": PERSON, "Company": COMPANY}
    folder = tmp_path / "schemas" / "shop"
    write(folder / "events" / "order.created.json", schemas)
    write(folder / "objects" / "event.json", frame)
    write(folder / "objects" / "order.json", objects)
    (folder / "partner.toml").write_text(PARTNER)
    return folder


def write(path: Path, schemas: Mapping[str, Schema]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document(path.stem, "1", schemas)))


def saw(server: "SchemasServer", *orders: object, kind: str = "order.created", tenant: str = "t1") -> None:
    """Lets discovery see deliveries of orders."""
    details = [{"id": "evt_1", "object": "event", "data": {"object": order}} for order in orders]
    deliveries = [delivery(f"{SOURCE}/{tenant}", kind, detail) for detail in details]
    server.registries.put(REGISTRY, f"{tenant}@{kind}", discover(*deliveries))


def run(client: SchemasClient, folder: Path, *, dry_run: bool = False) -> Fetched:
    cache = folder.parent.parent / "cache"
    return fetch(client, [REGISTRY], dry_run=dry_run, cache=cache, known=[partner_in(folder)])


def order_of(folder: Path) -> dict[str, dict[str, object]]:
    properties: dict[str, dict[str, object]] = partner_in(folder).components["Order"].schema["properties"]
    return properties


def test_what_we_have_is_confirmed(server: "SchemasServer", client: SchemasClient, folder: Path) -> None:
    """An integer is a number, null says nothing, nor does an empty list or object; keys of maps are data."""
    order: dict[str, object] = {
        "id": "o",
        "amount": None,
        "ratio": 1,
        "tags": [],
        "metadata": {"whatever": "x"},
        "settings": {"gift": True, "of": {"id": "o", "settings": {}}},
        "customer": {"name": "n", "size": "big"},
    }
    saw(server, order, {**order, "customer": {"size": 4}, "settings": []}, {"id": "o", "metadata": []})

    fetched = run(client, folder)

    found = fetched.findings["shop"]
    # Both sizes and an object beside a list are too much for discovery: it says nothing of them.
    assert found.confirmed == ["order.created"], str(found)
    assert fetched.written == []
    assert "nothing to write" in str(fetched)


def test_a_new_field_extends_the_object_of_all_kinds(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Optional and nullable, whatever discovery says; with the objects that are in it."""
    new = {"codes": [1], "parcel": {"weight": 1.5, "open": None}, "nothing": None, "none": []}
    saw(server, {"id": "o", **new})

    fetched = run(client, folder)

    assert fetched.findings["shop"].added == [
        "order.created detail.data.object.codes: list of integer",
        "order.created detail.data.object.none: list of object",
        "order.created detail.data.object.nothing: anything",
        "order.created detail.data.object.parcel: object Parcel",
    ]
    order = order_of(folder)
    assert order["codes"] == {
        "type": "array",
        "items": {"type": "integer", "format": "int64"},
        "nullable": True,
        "description": SEEN,
    }
    assert order["none"] == {"type": "array", "items": {}, "nullable": True, "description": SEEN}
    assert order["nothing"] == {"description": SEEN}
    assert order["parcel"] == {"allOf": [local("OrderParcel")], "nullable": True, "description": SEEN}
    parcel = partner_in(folder).components["OrderParcel"].schema
    assert list(parcel["properties"]) == ["open", "weight"]
    assert "required" not in parcel
    assert partner_in(folder).components["Order"].schema["required"] == ["id"]


def test_what_was_added_is_generated(server: "SchemasServer", client: SchemasClient, folder: Path) -> None:
    """A field that may be absent or null, and a new kind with its class."""
    saw(server, {"id": "o", "codes": [1]})
    saw(server, {"id": "r", "amount": 5}, kind="refund.created")
    run(client, folder)

    files = ours.files([partner_in(folder)], folder.parent)

    of_package = {str(path.relative_to(folder.parent)): text for path, text in files.items()}
    assert "    codes: list[int] | None = None\n" in of_package["shop/models/order.py"]
    assert "class RefundCreated(SnapshotEvent):" in of_package["shop/events/refund_created.py"]
    assert "    amount: int | None = None\n" in of_package["shop/events/refund_created.py"]


def test_the_same_again_changes_nothing(server: "SchemasServer", client: SchemasClient, folder: Path) -> None:
    """Nor does another tenant who saw the same; one who saw more adds only that."""
    saw(server, {"id": "o", "codes": [1]})
    run(client, folder)
    before = {path: path.read_text() for path in folder.rglob("*") if path.is_file()}

    again = run(client, folder)
    saw(server, {"id": "o", "codes": [1]}, tenant="t2")
    other = run(client, folder)
    saw(server, {"id": "o", "codes": [1], "urgent": True}, tenant="t3")
    more = run(client, folder)

    assert (again.written, other.written) == ([], [])
    assert len(other.findings["shop"].confirmed) == 2
    assert more.findings["shop"].added == ["order.created detail.data.object.urgent: boolean"]
    assert {path: path.read_text() for path in before} == before
    assert len(list((folder / "discovered").iterdir())) == 2


def test_nobodys_tenant_is_kept(server: "SchemasServer", client: SchemasClient, folder: Path) -> None:
    """Of what is committed, neither names nor texts say whose bus it was; examples are left out."""
    saw(server, {"id": "o", "codes": [1]}, tenant="secret-tenant")
    [stored] = server.registries.registries[REGISTRY].values()
    content = json.loads(stored.versions["1"])
    content["components"]["schemas"]["Object"]["properties"]["codes"]["example"] = "jenny@example.com"
    content["components"]["schemas"]["Object"]["description"] = "of jenny@example.com"
    stored.versions["1"] = json.dumps(content)

    fetched = run(client, folder)

    [path] = fetched.written
    text = path.name + path.read_text()
    assert not any(word in text for word in ("secret-tenant", "jenny", "123456789012"))


def test_what_a_customers_keys_lead_to_is_not_kept(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Where ours is a map, its keys are data; the rest of the document is kept."""
    saw(server, {"id": "o", "codes": [1], "metadata": {"jenny@example.com": "x"}})

    fetched = run(client, folder)

    [path] = fetched.written
    assert "jenny" not in path.read_text()
    assert "codes" in order_of(folder)
    assert run(client, folder).findings["shop"].confirmed == ["order.created"]


def test_a_simplified_detail_is_not_taken_for_new_fields(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Without the frame that its kind has, as guides show it and people send it to try."""
    flat = discover(delivery(f"{SOURCE}/t1", "order.created", {"id": "o", "amount": 1, "total": 2}))
    server.registries.put(REGISTRY, "flat", flat)

    fetched = run(client, folder)

    assert fetched.findings["shop"].unplaced == ["order.created: its detail has not the partner's frame"]
    assert (fetched.findings["shop"].added, fetched.written) == ([], [])


def test_a_detail_type_that_names_what_is_a_customers_is_no_new_kind(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Of a collection, and of a trigger: the names are not kept, nor taken for kinds."""
    folder = tmp_path / "schemas" / "mongodb"
    shutil.copytree(ROOT / "schemas" / "mongodb", folder, ignore=shutil.ignore_patterns("discovered"))
    source = "aws.partner/mongodb.com/stitch.trigger/1"
    change = {
        "operationType": "insert",
        "ns": {"db": "shop", "coll": "secret_plans", "shard": "a"},
        "documentKey": {"_id": "1", "secret_shard": "x"},
        "fullDocument": {"_id": "1", "secret_field": 1},
    }
    detail_types = {
        "MongoDB Database Trigger for shop.secret_plans": change,
        "MongoDB Scheduled Trigger for s": {},
    }
    for name, detail in detail_types.items():
        server.registries.put(REGISTRY, name, discover(delivery(source, name, detail)))

    fetched = run(client, folder)

    found, [path] = fetched.findings["mongodb"], fetched.written
    assert found.confirmed == ["MongoDB Scheduled Trigger"]
    of_ns = "MongoDB Database Trigger for <database>.<collection> detail.ns"
    assert found.added == [f"{of_ns}.shard: string"]
    assert "secret" not in path.name + path.read_text()


def test_conflicts_are_listed_with_both_types(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """And change nothing."""
    saw(server, {"id": 17, "tags": ["a"], "amount": 1.5, "settings": "none", "metadata": {"a": {"b": 1}}})

    fetched = run(client, folder)

    assert fetched.findings["shop"].conflicts == [
        "order.created detail.data.object.amount: ours integer, discovered number",
        "order.created detail.data.object.id: ours string, discovered integer",
        "order.created detail.data.object.metadata.*: ours string, discovered object A",
        "order.created detail.data.object.settings: ours object Settings, discovered string",
    ]
    assert fetched.findings["shop"].confirmed == []
    assert fetched.written == []


def test_the_overlay_corrects_what_discovery_gets_wrong(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """A map of what looks like fields, a type, and fields to be left alone; of one kind or of all."""
    (folder / "overlay.toml").write_text("""\
[discovered]
# By customer.
"data.object.totals" = { type = "object", additionalProperties = { type = "integer" } }
# A number where it is whole.
"data.object.parcel.weight" = { type = "number" }
# Ours to debug.
"order.* data.object.debug" = false
# 17 is a mistake of a test.
"data.object.id" = false
""")
    saw(server, {"id": 17, "totals": {"c_1": 1}, "parcel": {"weight": 1}, "debug": {"x": 1}})

    fetched = run(client, folder)

    assert fetched.findings["shop"].added == [
        "order.created detail.data.object.parcel: object Parcel",
        "order.created detail.data.object.totals: map",
    ]
    assert fetched.findings["shop"].conflicts == []
    assert order_of(folder)["totals"]["additionalProperties"] == {"type": "integer"}
    assert "debug" not in order_of(folder)
    weight = partner_in(folder).components["OrderParcel"].schema["properties"]["weight"]
    assert weight["type"] == "number"


def test_what_has_no_certain_place_is_said(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """In one of several objects that a field may hold, and in a class that is written by hand."""
    partner_file = folder / "partner.toml"
    partner_file.write_text(partner_file.read_text() + 'Settings = "_order.Settings"\n')
    saw(server, {"id": "o", "customer": {"name": "n", "vat": "x"}, "settings": {"color": "red"}})

    fetched = run(client, folder)

    assert fetched.findings["shop"].unplaced == [
        "order.created detail.data.object.customer.vat: string, in some of 2 models",
        "order.created detail.data.object.settings.color: string, in _order.Settings, "
        "which is written by hand",
    ]


def test_a_new_kind_gets_the_frame_that_its_detail_has(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Its payload is a component of its own, its status unverified."""
    saw(server, {"id": "r", "amount": 5, "order": {"id": "o"}}, kind="refund.created")

    fetched = run(client, folder)

    partner = partner_in(folder)
    kind = next(kind for kind in partner.kinds if kind.name == "refund.created")
    assert fetched.findings["shop"].added == ["refund.created: a new kind"]
    assert (kind.class_name, kind.status, kind.frame.event) == (
        "RefundCreated",
        "unverified",
        "_snapshot.SnapshotEvent",
    )
    assert kind.detail.schema["allOf"][0] == shared("event", "Event")
    payload = partner.components["RefundCreatedObject"].schema
    assert list(payload["properties"]) == ["amount", "id", "order"]
    assert "RefundCreatedObjectOrder" in partner.components


def test_a_kind_without_a_frame_is_said(server: "SchemasServer", client: SchemasClient, folder: Path) -> None:
    """Nothing is invented around it."""
    strange = discover(delivery(f"{SOURCE}/t1", "ping", {"hello": 1}))
    server.registries.put(REGISTRY, "ping", strange)

    fetched = run(client, folder)

    assert fetched.findings["shop"].unplaced == ["ping: a kind whose detail has none of the partner's frames"]
    assert [kind.name for kind in partner_in(folder).kinds] == ["order.created"]


def test_documents_of_partners_that_are_not_here_are_said(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Also when they are there already; those of no partner are left out."""
    for source in ("aws.partner/acme.com/1", "aws.partner/acme.com/2", "my.shop"):
        server.registries.put(REGISTRY, source, discover(delivery(source, "order", {"id": 1})))

    first, second = run(client, folder), run(client, folder)

    assert "3 fetched, 0 unchanged, 1 not a partner's" in str(first)
    for fetched in (first, second):
        assert "aws.partner/acme.com: 2 of a partner that is not here" in str(fetched)


def test_names_that_would_not_be_python_are_said(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Nothing of them is generated, wherever they are: a registry's writer does not write our code."""
    saw(server, {"id": "o", 'a"b': 1, "c\nd": 1, "x y": 1, "x-y": 1, "new": {"e'f": 1, "ok": 1}})
    saw(server, {"id": "r", 'g"h': 5}, kind="refund.created")
    saw(server, {"id": "r"}, kind='"""\nimport os')
    saw(server, {"id": "r"}, kind="***")

    fetched = run(client, folder)

    found = fetched.findings["shop"]
    assert found.added == [
        "order.created detail.data.object.new: object New",
        "refund.created: a new kind",
    ]
    assert [line.rpartition(": ")[2] for line in found.unplaced] == [
        "a kind that cannot be a class",
        "a kind that cannot be a class",
        *["a field that cannot be an attribute"] * 6,
    ]
    for path, text in ours.files([partner_in(folder)], folder.parent).items():
        compile(text, str(path), "exec")
        assert "import os" not in text


def test_a_dry_run_says_what_would_change_and_changes_nothing(
    server: "SchemasServer", client: SchemasClient, folder: Path
) -> None:
    """Neither our documents, nor what was downloaded before."""
    saw(server, {"id": "o", "codes": [1]})
    before = sorted(folder.parent.parent.rglob("*"))

    fetched = run(client, folder, dry_run=True)

    assert "+ order.created detail.data.object.codes: list of integer" in str(fetched)
    assert "1 documents would be written" in str(fetched)
    assert sorted(folder.parent.parent.rglob("*")) == before


# The command


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of what `python -m codegen fetch` works on, with one partner."""
    copy = tmp_path / "repository"
    for name in ("codegen", "src", "schemas/datadog"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "discovered"))
    return copy


def start(server: "SchemasServer", repository: Path, *arguments: str) -> "subprocess.Popen[str]":
    environment = {
        **os.environ,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_ENDPOINT_URL_SCHEMAS": server.url,
        "AWS_SECRET_ACCESS_KEY": "test",
        "PYTHONPATH": str(repository / "src"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "codegen", *arguments, "--region", server.region],
        cwd=repository,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell lets what it starts in the background ignore Ctrl-C, and that is inherited.
        preexec_fn=heed_interrupts,
    )


def heed_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def finish(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, err = process.communicate(timeout=600)
    return process.returncode, out, err


@pytest.mark.parametrize(
    ("arguments", "said"), [((None, None), "a region"), (("nobody", "us-east-1"), "nobody")]
)
def test_without_a_region_or_a_profile_it_says_so(
    arguments: tuple[str | None, str | None], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a line, with the options that choose them."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)

    with pytest.raises(SystemExit, match=f"{said}.*; choose one with --profile and --region"):
        schemas_client(*arguments)


def alert(number: int) -> str:
    detail = {"alert_id": number, "meta": {"monitor": {"id": 1, f"extra_{number}": "x"}}}
    return discover(delivery("aws.partner/datadog.com/t1", "Datadog Alert Notification", detail))


def test_a_killed_fetch_goes_on_where_it_was(server: "SchemasServer", repository: Path) -> None:
    """Of 251 documents, the ones that were done are not asked for again, and no file is half."""
    for number in range(251):
        server.registries.put(REGISTRY, f"alert-{number:03}", alert(number))
    reached = threading.Event()
    ended = threading.Event()

    def stop_at_the_hundredth(operation: str, parameters: "Parameters") -> None:
        if operation == "DescribeSchema" and parameters["SchemaName"] == "alert-100" and not ended.is_set():
            reached.set()
            ended.wait(600)

    server.before = stop_at_the_hundredth
    first = start(server, repository, "fetch", "--registry", REGISTRY)
    assert reached.wait(600)
    first.kill()
    finish(first)
    ended.set()
    folder = repository / ".cache" / "registries" / REGISTRY
    halfway = [json.loads(path.read_text()) for path in folder.glob("*.json")]
    before = server.count("DescribeSchema")

    code, out, err = finish(start(server, repository, "fetch", "--registry", REGISTRY))

    assert code == 0, err
    assert len(halfway) == 100
    assert "151 fetched, 100 unchanged" in out
    assert server.count("DescribeSchema") - before <= 152
    assert len(list(folder.glob("*.json"))) == 251


def test_an_interrupted_fetch_says_that_it_goes_on(server: "SchemasServer", repository: Path) -> None:
    """Ctrl-C is no failure: a line, and no traceback."""
    server.registries.put(REGISTRY, "alert", alert(1))
    reached, ended = threading.Event(), threading.Event()

    def stop(operation: str, parameters: "Parameters") -> None:
        reached.set()
        ended.wait(600)

    server.before = stop
    process = start(server, repository, "fetch", "--registry", REGISTRY)
    assert reached.wait(600)
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    ended.set()

    assert code == 130
    # Python may add what it says of an object that was half made when the signal came.
    assert err.startswith("interrupted: run it again, and it goes on where it was\n")
    assert "KeyboardInterrupt" not in err


def test_the_command_says_what_is_wrong(server: "SchemasServer", repository: Path) -> None:
    """One bad document: the rest is taken, and the command fails. No registry: a line, no traceback."""
    server.registries.put(REGISTRY, "good", alert(1))
    server.registries.put(REGISTRY, "mine", discover(delivery("my.shop", "order", {"id": 1})))
    server.registries.put(REGISTRY, "bad", "{")

    code, out, _ = finish(start(server, repository, "fetch", "--registry", REGISTRY))
    missing, _, said = finish(start(server, repository, "fetch", "--registry", "nobodys"))

    assert code == 1
    assert "2 fetched, 0 unchanged, 1 not a partner's, 1 bad" in out
    assert "bad: discovered-schemas bad: the document is not JSON" in out
    assert missing == 1
    assert said.startswith("registry 'nobodys': AWS answered NotFoundException")
    assert "Traceback" not in said
