"""Documents in other forms than a registry's own: JSON Schema, AsyncAPI, CloudEvents."""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("datamodel_code_generator")
pytestmark = pytest.mark.tools

from partner_events import parse_event, register  # noqa: E402
from partner_events.catalog import temporary_registrations  # noqa: E402
from partner_events.generator import generate, outdated  # noqa: E402
from partner_events.registry import InvalidDocumentError, documents_in  # noqa: E402

Json = dict[str, Any]

DRAFT_4: Json = {
    "$schema": "http://json-schema.org/draft-04/schema#",
    "title": "Order Placed",
    "definitions": {
        "OrderPlaced": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string"},
                "lines": {"type": "array", "items": {"$ref": "#/definitions/Line"}},
            },
        },
        "Line": {"type": "object", "properties": {"sku": {"type": "string"}}},
    },
    "properties": {"detail": {"$ref": "#/definitions/OrderPlaced"}, "source": {"type": "string"}},
    "type": "object",
    "x-amazon-events-source": "shop.orders",
    "x-amazon-events-detail-type": "Order Placed",
}
MODERN: Json = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "source": {"const": "shop.orders"},
        "detail-type": {"$ref": "#/$defs/Name"},
        "detail": {"$ref": "#/$defs/Sent"},
    },
    "$defs": {
        "Name": {"enum": ["Order Sent"]},
        "Sent": {
            "type": "object",
            "properties": {
                "by": {"enum": ["air", "sea"]},
                "at": {"type": ["string", "null"]},
                "flags": {"patternProperties": {"^x": {"type": "boolean"}}, "type": "object"},
                "fixed": {"const": "yes"},
            },
        },
    },
}
SENT: Json = {"by": "air", "at": None, "flags": {"x1": True}, "fixed": "yes"}
ASYNCAPI: Json = {
    "asyncapi": "3.0.0",
    "info": {"title": "Stock", "version": "1", "x-amazon-events-source": "shop.stock"},
    "channels": {"stock": {"messages": {"low": {"$ref": "#/components/messages/StockLow"}}}},
    "components": {
        "messages": {
            "StockLow": {"name": "Stock Low", "payload": {"$ref": "#/components/schemas/Low"}},
            "Empty": {"name": "Empty"},
            "Count": {
                "payload": {
                    "schemaFormat": "application/schema+json;version=draft-07",
                    "schema": {"type": "object", "properties": {"n": {"type": "integer"}}},
                }
            },
        },
        "schemas": {"Low": {"type": "object", "properties": {"sku": {"type": "string"}}}},
    },
}
CLOUD_EVENT: Json = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "title": "Thing",
    "type": "object",
    "properties": {
        "specversion": {"type": "string"},
        "id": {"type": "string"},
        "type": {"const": "com.shop.thing"},
        "source": {"const": "shop/things"},
        "data": {"type": "object", "properties": {"size": {"type": "integer"}}},
    },
}
CLOUD_EVENTS: Json = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "properties": {name: {"type": "string"} for name in ("id", "source", "specversion", "type")},
}
"""A schema of all CloudEvents, as their specification has one."""


def delivery(source: str, detail_type: str, detail: Json) -> Json:
    return {
        "version": "0",
        "id": "2c6a8685-77b8-522f-a066-d63e2a6fc33c",
        "source": source,
        "detail-type": detail_type,
        "account": "123456789012",
        "time": "2026-01-01T00:00:00Z",
        "region": "us-east-1",
        "resources": [],
        "detail": detail,
    }


@pytest.fixture(autouse=True)
def _imports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Generated packages can be imported; their registrations end with the test."""
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    before = set(sys.modules)
    with temporary_registrations():
        yield
    for name in set(sys.modules) - before:
        if name.startswith("my_"):
            del sys.modules[name]


def test_a_schema_of_draft_4_is_a_kind(tmp_path: Path) -> None:
    """As a registry holds it beside OpenAPI; its definitions are classes."""
    generated = generate([DRAFT_4], tmp_path / "my_orders")
    importlib.import_module("my_orders")
    event: Any = parse_event(delivery("shop.orders", "Order Placed", {"id": "o-1", "lines": [{"sku": "a"}]}))

    assert generated.kinds == (("shop.orders", "Order Placed", "OrderPlaced"),)
    assert (event.payload.id, event.payload.lines[0].sku) == ("o-1", "a")


def test_a_json_schema_says_source_and_detail_type_by_constants(tmp_path: Path) -> None:
    """Of any draft; words that OpenAPI lacks are read, too."""
    generate([MODERN], tmp_path / "my_modern")
    module = importlib.import_module("my_modern")
    event: Any = parse_event(delivery("shop.orders", "Order Sent", SENT))

    assert type(event) is module.OrderSent
    assert (event.payload.by, event.payload.at, event.payload.flags) == ("air", None, {"x1": True})
    assert not event.deviations()


def test_each_message_of_an_asyncapi_document_is_a_kind(tmp_path: Path) -> None:
    """Called what the message is called; one without a payload is named, and the others are written."""
    generated = generate([ASYNCAPI], tmp_path / "my_stock")

    assert [(source, name) for source, name, _ in generated.kinds] == [
        ("shop.stock", "Stock Low"),
        ("shop.stock", "Count"),
    ]
    assert generated.notes == ("'Stock': the message 'Empty': it has no payload",)


def test_a_cloud_event_is_a_kind_by_its_type(tmp_path: Path) -> None:
    """The detail is the whole CloudEvent, of the type that its schema names."""
    generated = generate([CLOUD_EVENT], tmp_path / "my_things")
    importlib.import_module("my_things")
    event: Any = parse_event(
        delivery("shop/things", "com.shop.thing", {"specversion": "1.0", "id": "1", "data": {"size": 5}})
    )

    assert generated.kinds == (("shop/things", "com.shop.thing", "ComShopThing"),)
    assert event.payload.data.size == 5


BAD: dict[str, tuple[bytes, str]] = {
    "latin.json": (b'{"a": "\xe9"}', "the document is not UTF-8 text: see byte 7"),
    "list.json": (b"[1]", "the document is not a JSON object"),
    "deep.json": (
        b'{"$schema":"x","properties":' + b'{"a":' * 500 + b"1" + b"}" * 501,
        "values lie within each other more than 100 deep",
    ),
    # Some versions of Python do not even decode it, and then it is "nested deeper than Python follows".
    "deeper.json": (b'{"$schema":"x","properties":' + b'{"a":' * 5_000 + b"1" + b"}" * 5_001, "deep"),
    "other.json": (b'{"name": "x", "version": "1"}', "not an OpenAPI 3 document"),
    "all.json": (json.dumps(CLOUD_EVENTS).encode(), "a CloudEvent of no `source` and `type` in particular"),
    "no_event.json": (b'{"properties": {"a": {}}}', "no event: write x-amazon-events-source"),
    "out.json": (
        json.dumps({**DRAFT_4, "properties": {"detail": {"$ref": "other.json#/x"}}}).encode(),
        "the reference 'other.json#/x' leads out of the document",
    ),
    "lost.json": (
        json.dumps({**DRAFT_4, "properties": {"detail": {"$ref": "#/definitions/Lost"}}}).encode(),
        "the reference '#/definitions/Lost' leads nowhere",
    ),
    "itself.json": (b'{"$ref": "#"}', ""),
    "none.json": (b'{"asyncapi": "3.0.0"}', "the AsyncAPI document has no message"),
    "stock.yaml": (b"asyncapi: 3.0.0\n", "it is YAML, which is not read: write it as JSON"),
}


def test_each_bad_document_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    """Whatever is wrong with it."""
    good = {"draft4": DRAFT_4, "modern": MODERN, "asyncapi": ASYNCAPI, "thing": CLOUD_EVENT}
    folder = tmp_path / "documents"
    folder.mkdir()
    for name, content in good.items():
        (folder / f"{name}.json").write_text(json.dumps(content))
    for name, (text, _) in BAD.items():
        (folder / name).write_bytes(text)
    (folder / "values.yaml").write_text("replicas: 1\n")
    problems: list[InvalidDocumentError] = []

    generated = generate(list(documents_in(folder, problems.append)), tmp_path / "my_all")

    said = {str(problem.document): str(problem) for problem in problems}
    assert said.keys() == {*BAD, "asyncapi.json"}
    for name, (_, reason) in BAD.items():
        assert reason in said[name]
    assert len(generated.kinds) == 5


# Schemas of themselves


def reference(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


SELVES: dict[str, Json] = {
    "Json": {
        "oneOf": [
            {"type": "string"},
            {"type": "number"},
            {"type": "array", "items": reference("Self")},
            {"type": "object", "additionalProperties": reference("Self")},
        ]
    },
    "List": {"type": "array", "items": reference("Self")},
    "Map": {"type": "object", "additionalProperties": reference("Self")},
    "Alias": reference("Self"),
    "All": {"allOf": [reference("Self"), {"properties": {"a": {"type": "string"}}}]},
    "One": {"oneOf": [reference("Self"), {"type": "string"}]},
    "Nullable": {"anyOf": [{"type": "null"}, reference("Self")]},
    "Tree": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "children": {"type": "array", "items": reference("Self")}},
    },
}


@pytest.mark.parametrize("name", SELVES)
def test_a_schema_of_itself_is_read(name: str, tmp_path: Path) -> None:
    """Where no class can say more, it is any JSON; a kind beside it is not lost."""
    events = {
        detail_type: {
            "x-amazon-events-source": "shop",
            "x-amazon-events-detail-type": detail_type,
            "type": "object",
            "properties": {"detail": {"type": "object", "properties": {"value": reference("Self")}}},
        }
        for detail_type in ("With Self", "Beside")
    }
    schemas: list[Json] = [
        {"openapi": "3.0.0", "info": {}, "components": {"schemas": {"AWSEvent": event, "Self": SELVES[name]}}}
        for event in events.values()
    ]

    generated = generate(schemas, tmp_path / "my_selves")
    importlib.import_module("my_selves")

    values: list[Any] = [{"name": "a", "children": [{"name": "b", "children": []}]}]
    values += [] if name == "Tree" else ["x", [["y"], []], {"a": {"b": {}}}, None]
    assert [kind for _, kind, _ in generated.kinds] == ["With Self", "Beside"]
    for value in values:
        event: Any = parse_event(delivery("shop", "With Self", {"value": value}))
        assert event.to_dict()["detail"] == {"value": value}


# After an upgrade


def test_what_was_just_generated_fits(tmp_path: Path) -> None:
    """Of every form of schema."""
    generate([DRAFT_4, MODERN, ASYNCAPI, CLOUD_EVENT], tmp_path / "my_all")

    assert outdated(tmp_path / "my_all") == ()
    assert outdated(tmp_path) == (f"{tmp_path} has no generated package",)


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        ("__init__.py", "FORMAT = 1", "FORMAT = 0", "it has form 0, and this version writes form 1"),
        ("__init__.py", "FORMAT = 1", "FORM = 1", "it has form 0, and this version writes form 1"),
        ("__init__.py", "FORMAT = 1", "FORMAT = 99", "from a later version than this one"),
        ("_events.py", "import PartnerEvent", "import Gone", "partner_events has no Gone in this version"),
        (
            "_events.py",
            "from partner_events ",
            "from partner_events.gone ",
            "has no PartnerEvent in this",
        ),
        ("_events.py", "class ", "klass ", "this Python does not read it"),
    ],
)
def test_what_an_upgrade_has_left_behind_is_said(
    file: str, old: str, new: str, line: str, tmp_path: Path
) -> None:
    """With the file: a form of before, a name that is gone, text that is no Python any more."""
    generate([DRAFT_4], tmp_path / "my_orders")
    path = tmp_path / "my_orders" / file
    path.write_text(path.read_text().replace(old, new, 1))

    found = outdated(tmp_path / "my_orders")

    assert len(found) == 1
    assert found[0].startswith(f"{file}: ")
    assert line in found[0]


def test_registered_tables_are_those_of_the_package(tmp_path: Path) -> None:
    """To register the same again does nothing."""
    generate([DRAFT_4], tmp_path / "my_orders")
    module = importlib.import_module("my_orders")

    for table in module._TABLES:
        register(table)
