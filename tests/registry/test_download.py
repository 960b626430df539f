"""Registries as files, through boto3 and a server that answers as AWS does."""

import json
import os
import traceback
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events.registry import (
    InvalidDocumentError,
    RegistryError,
    SchemasClient,
    documents_in,
    download,
    event_keys,
    normalised,
)
from registry.discovery import delivery, discover

if TYPE_CHECKING:
    from registry.schemas_server import SchemasServer

pytestmark = pytest.mark.tools

REGISTRY = "discovered-schemas"
ODD_NAMES = [
    "aws.partner-mongodb.com/123-tickets@Ticket.Created",
    "AWS.partner-mongodb.com/123-tickets@ticket.created",
    "aws.partner/example.com/a b@Ünïcode#1?x=%41",
    "CON",
    "aux.created",
    "com1.order@Placed",
    "--output",
    "日本",
    "trailing. ",
    "a:b*c|d<e>f",
    "x" * 300,
    "../../etc/passwd",
]


def document(number: int = 0) -> str:
    return discover(delivery(f"aws.partner/example.com/{number}", f"order.{number}", {"number": number}))


def fill(server: "SchemasServer", count: int) -> None:
    for number in range(count):
        server.registries.put(REGISTRY, f"order-{number}", document(number))


def once() -> object:
    """Of boto3's client: to ask once."""
    config: Any = import_module("botocore.config")
    made: object = config.Config(retries={"mode": "standard", "total_max_attempts": 1})
    return made


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_every_page_is_read(server: "SchemasServer", client: SchemasClient, tmp_path: Path) -> None:
    """251 documents come in three pages, and each becomes a file."""
    fill(server, 251)

    outcome = download(client, REGISTRY, tmp_path)

    assert (outcome.fetched, outcome.problems) == (251, ())
    assert server.count("ListSchemas") == 3
    keys = {event_keys(found) for found in documents_in(tmp_path)}
    assert keys == {(f"aws.partner/example.com/{n}", f"order.{n}") for n in range(251)}


def test_a_second_download_asks_for_nothing_that_it_has(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Nothing is described again, and no file is touched."""
    fill(server, 5)
    download(client, REGISTRY, tmp_path)
    before = files(tmp_path)

    again = download(client, REGISTRY, tmp_path)

    assert (again.fetched, again.unchanged, server.count("DescribeSchema")) == (0, 5, 5)
    assert files(tmp_path) == before


def test_what_changed_is_fetched_and_what_is_gone_is_removed(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """The folder is what the registry is, and other files in it stay."""
    fill(server, 5)
    (tmp_path / "notes.txt").write_text("mine")
    download(client, REGISTRY, tmp_path)
    server.registries.put(REGISTRY, "order-1", document(17))
    del server.registries.registries[REGISTRY]["order-2"]

    outcome = download(client, REGISTRY, tmp_path)

    assert (outcome.fetched, outcome.unchanged, outcome.removed) == (1, 3, 1)
    types = sorted(keys[1] for found in documents_in(tmp_path) if (keys := event_keys(found)))
    assert types == ["order.0", "order.17", "order.3", "order.4"]
    assert (tmp_path / "notes.txt").exists()


def test_of_an_empty_registry_nothing_stays(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """But what the folder has of other registries."""
    fill(server, 2)
    server.registries.put("mine", "order", document(7))
    download(client, "mine", tmp_path)
    download(client, REGISTRY, tmp_path)
    server.registries.registries[REGISTRY].clear()

    outcome = download(client, REGISTRY, tmp_path)

    assert outcome.removed == 2
    assert [keys[1] for found in documents_in(tmp_path) if (keys := event_keys(found))] == ["order.7"]


def test_every_version_is_a_file_of_its_own(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Eleven are taken and given in the order of their numbers, and not again when a twelfth comes."""
    for number in range(11):
        server.registries.put(REGISTRY, "order", document(number))

    outcome = download(client, REGISTRY, tmp_path, versions="all")
    server.registries.put(REGISTRY, "order", document(11))
    again = download(client, REGISTRY, tmp_path, versions="all")

    asked = [p["SchemaVersion"] for operation, p in server.calls if operation == "DescribeSchema"]
    assert asked == [str(number) for number in range(1, 13)]
    assert (outcome.fetched, again.fetched, again.unchanged) == (11, 1, 11)
    types = [keys[1] for found in documents_in(tmp_path) if (keys := event_keys(found))]
    assert types == [f"order.{number}" for number in range(12)]


def test_odd_names_become_names_that_every_system_takes(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """No path out of the folder, no reserved name, none that differs by case alone, none too long."""
    for name in ODD_NAMES:
        server.registries.put(REGISTRY, name, document())

    outcome = download(client, REGISTRY, tmp_path / "folder")

    names = [path.name for path in (tmp_path / "folder").glob("*.json")]
    assert outcome.fetched == len(ODD_NAMES) == len({name.lower() for name in names})
    for name in names:
        assert len(name) < 120
        assert name.isascii()
        assert not set(name) & set('<>:"/\\|?* ')
        assert name.split(".")[0].upper() not in {"CON", "PRN", "AUX", "NUL", "COM1"}
        assert not name.startswith(("-", "."))
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_only_what_is_wanted_is_kept_and_the_rest_is_not_asked_for_again(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Which source a document has only its content says."""
    fill(server, 3)
    server.registries.put(REGISTRY, "mine", discover(delivery("my.shop", "order", {"id": 1})))

    def is_partners(found: Mapping[str, object]) -> bool:
        keys = event_keys(found)
        return keys is not None and keys[0].startswith("aws.partner/")

    first = download(client, REGISTRY, tmp_path, keep=is_partners)
    second = download(client, REGISTRY, tmp_path, keep=is_partners)

    assert (first.fetched, first.left_out, second.unchanged) == (4, 1, 4)
    assert len(list(documents_in(tmp_path))) == 3


# Bad documents and bad days


def test_a_bad_document_is_reported_and_the_rest_taken(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Not JSON, not OpenAPI 3, a reference to nowhere, another form, gone meanwhile."""
    fill(server, 3)
    dangling = json.loads(document())
    dangling["components"]["schemas"]["AWSEvent"]["properties"]["detail"]["$ref"] = (
        "#/components/schemas/Gone"
    )
    put = server.registries.put
    put(REGISTRY, "a-text", "{")
    put(REGISTRY, "b-swagger", '{"swagger": "2.0"}')
    put(REGISTRY, "c-dangling", json.dumps(dangling))
    put(REGISTRY, "d-draft4", "{}", "JSONSchemaDraft4")
    put(REGISTRY, "e-gone", document())
    server.fail("DescribeSchema", "NotFoundException", schema="e-gone")
    server.fail("DescribeSchema", "InternalServerErrorException", times=99, schema="order-1")

    outcome = download(client, REGISTRY, tmp_path)

    said = {problem.schema: problem.message for problem in outcome.problems}
    assert outcome.fetched == 2
    assert list(said) == ["a-text", "b-swagger", "c-dangling", "d-draft4", "e-gone", "order-1"]
    assert "not JSON" in said["a-text"]
    assert "OpenAPI 3" in said["b-swagger"]
    assert "'#/components/schemas/Gone' names a missing component" in said["c-dangling"]
    assert "components.schemas.AWSEvent.properties.detail.$ref" in said["c-dangling"]
    assert "JSONSchemaDraft4" in said["d-draft4"]
    assert "NotFoundException" in said["e-gone"]
    assert "InternalServerErrorException" in said["order-1"]


@pytest.mark.parametrize(
    ("code", "status"),
    [("TooManyRequestsException", 429), ("ServiceUnavailableException", 503), ("InternalFailure", 500)],
)
def test_what_passes_is_tried_again(
    code: str, status: int, server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """Throttling and failures of the service, while listing and while describing."""
    fill(server, 2)
    server.fail("ListSchemas", code, status=status)
    server.fail("DescribeSchema", code, status=status)

    outcome = download(client, REGISTRY, tmp_path)

    assert (outcome.fetched, outcome.problems) == (2, ())
    assert (server.count("ListSchemas"), server.count("DescribeSchema")) == (2, 3)


@pytest.mark.parametrize(
    ("code", "status", "advice"),
    [
        ("ExpiredTokenException", 403, "sign in, and run it again"),
        ("ForbiddenException", 403, "may not"),
        ("TooManyRequestsException", 429, "run it again later"),
    ],
)
def test_what_stays_wrong_ends_it_and_keeps_what_was_done(
    code: str, status: int, advice: str, server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """The next run goes on where this one ended."""
    fill(server, 6)
    server.fail("DescribeSchema", code, status=status, times=99, schema="order-3")

    with pytest.raises(RegistryError, match=advice) as caught:
        download(client, REGISTRY, tmp_path)
    server.faults.clear()
    outcome = download(client, REGISTRY, tmp_path)

    assert (caught.value.code, caught.value.schema) == (code, "order-3")
    assert (outcome.unchanged, outcome.fetched) == (3, 3)


def test_a_registry_that_is_not_there_is_said(client: SchemasClient, tmp_path: Path) -> None:
    """With what to look at."""
    with pytest.raises(RegistryError, match="account and region") as caught:
        download(client, "nobodys", tmp_path)

    assert (caught.value.code, caught.value.registry) == ("NotFoundException", "nobodys")


@pytest.mark.parametrize(
    ("settings", "code", "advice"),
    [
        ({"endpoint_url": "http://127.0.0.1:1"}, "EndpointConnectionError", "the network"),
        ({"aws_access_key_id": None, "aws_secret_access_key": None}, "NoCredentialsError", "sign in"),
    ],
)
def test_where_aws_cannot_be_asked_it_is_said(
    settings: dict[str, Any], code: str, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As an error of ours, with what to do; boto3's own is its cause."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(name, os.devnull)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    boto3: Any = import_module("boto3")
    session = boto3.Session()
    known = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
    asking = session.client("schemas", config=once(), **{**known, **settings})

    with pytest.raises(RegistryError, match=advice) as caught:
        download(asking, REGISTRY, tmp_path)

    assert caught.value.code == code
    assert type(caught.value.__cause__).__name__ == code


def test_no_secret_is_in_an_error_or_its_traceback(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """AWS's text about a signature quotes the request's headers, the token among them."""
    server.fail("ListSchemas", "InvalidSignatureException", message="x-amz-security-token:secret", status=403)

    with pytest.raises(RegistryError, match="secret access key") as caught:
        download(client, REGISTRY, tmp_path)

    assert "security-token" not in "".join(traceback.format_exception(caught.value))


def test_half_a_line_of_a_killed_download_is_forgotten(
    server: "SchemasServer", client: SchemasClient, tmp_path: Path
) -> None:
    """What it was about is fetched again, and the index is whole afterwards."""
    fill(server, 3)
    download(client, REGISTRY, tmp_path)
    index = tmp_path / "index.jsonl"
    index.write_text(index.read_text()[:-20])

    outcome = download(client, REGISTRY, tmp_path)

    assert (outcome.unchanged, outcome.fetched) == (2, 1)
    assert [bool(json.loads(line)) for line in index.read_text().splitlines()] == [True] * 3


def test_progress_is_told(server: "SchemasServer", client: SchemasClient, tmp_path: Path) -> None:
    """From nothing to all."""
    fill(server, 3)
    told: list[tuple[int, int]] = []

    download(client, REGISTRY, tmp_path, progress=lambda done, total: told.append((done, total)))

    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


# Names and references


def of_components(schemas: Mapping[str, object]) -> dict[str, object]:
    return {"openapi": "3.0.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}


def property_of(found: Mapping[str, object], component: str) -> object:
    schemas = cast(
        dict[str, dict[str, dict[str, object]]], cast(dict[str, object], found["components"])["schemas"]
    )
    return schemas[component]["properties"]


@pytest.mark.parametrize(
    "reference", ["Order/Item.v2%25", "Order~1Item.v2%25", "Order~1Item.v2%2525", "Order%2FItem.v2%2525"]
)
def test_a_reference_is_understood_however_it_is_escaped(reference: str) -> None:
    """As JSON pointers, as URIs, or not at all."""
    schemas = {
        "Order/Item.v2%25": {"type": "object"},
        "AWSEvent": {"type": "object", "properties": {"a": {"$ref": f"#/components/schemas/{reference}"}}},
    }

    found = normalised(of_components(schemas))

    assert property_of(found, "AWSEvent") == {"a": {"$ref": "#/components/schemas/OrderItemV225"}}


@pytest.mark.parametrize(
    "reference",
    [
        "#/components/schemas/Other",
        "#/components/schemas/Order/properties/id",
        "other.json#/Order",
        "Order",
        "",
    ],
)
def test_a_reference_to_nowhere_is_refused_with_its_place(reference: str) -> None:
    """Never taken for anything."""
    inner = {"type": "array", "items": {"$ref": reference}}
    schemas = {"Order": {"type": "object", "properties": {"list": inner}}}

    with pytest.raises(InvalidDocumentError, match=r"Order\.properties\.list\.items") as caught:
        normalised(of_components(schemas), "mine")

    assert caught.value.path == ("components", "schemas", "Order", "properties", "list", "items", "$ref")
    assert caught.value.document == "mine"


def test_a_property_may_be_called_as_a_keyword_of_schemas() -> None:
    """And examples may hold what looks like a reference."""
    odd: dict[str, object] = {"$ref": {"type": "string"}, "items": {"type": "string"}, "allOf": {}}
    schemas = {"Order": {"type": "object", "properties": odd, "example": {"$ref": "nowhere"}}}

    found = normalised(of_components(schemas))

    assert property_of(found, "Order") == odd


@given(st.lists(st.text(min_size=1), unique=True, min_size=1))
def test_names_become_plain_and_stay_different(names: list[str]) -> None:
    """Whatever they are; plain ones stay, and doing it twice changes nothing."""
    found = normalised(of_components({name: {"type": "object"} for name in names}))

    plain = list(cast(dict[str, dict[str, object]], found["components"])["schemas"])
    assert len(
        {name.lower() for name in plain if name not in names} | {n for n in plain if n in names}
    ) == len(names)
    assert all(name.isidentifier() and name.isascii() for name in plain)
    assert normalised(found) == found


def test_a_document_nested_without_end_is_refused() -> None:
    """By a clear error, not by a crash."""
    deep = '{"items":' * 20_000 + "{}" + "}" * 20_000

    with pytest.raises(InvalidDocumentError, match=r"nested|within each other"):
        normalised('{"openapi":"3.0.0","components":{"schemas":{"A":' + deep + "}}}")


@pytest.mark.parametrize(
    ("folder", "error", "said"),
    [
        ("registry", TypeError, "expected a folder, as a pathlib.Path; got a value of type str"),
        (Path("not", "there"), NotADirectoryError, "no folder of registry documents: 'not/there'"),
    ],
)
def test_documents_are_those_of_a_folder(folder: Any, error: type[Exception], said: str) -> None:
    """What is none is refused at once, and not when the first document is asked for."""
    with pytest.raises(error, match=said):
        documents_in(folder)
