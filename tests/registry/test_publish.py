"""Our documents in a registry, and back."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.budget import THOROUGH

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from codegen.bundle import bundle  # noqa: E402
from codegen.fetch import fetch  # noqa: E402
from codegen.publish import chosen, of_kinds, publish, schema_name  # noqa: E402
from codegen.repository import partner_in, partners  # noqa: E402
from partner_events.drift import drift_of_documents  # noqa: E402
from partner_events.generator._documents.partner import Partner  # noqa: E402
from partner_events.registry import (  # noqa: E402
    DocumentTooLongError,
    InvalidDocumentError,
    RegistryError,
    SchemasClient,
    documents_in,
    download,
    normalised,
    upload,
)
from partner_events.registry._documents import PROVENANCE, joined  # noqa: E402

if TYPE_CHECKING:
    from registry.schemas_server import SchemasServer

REGISTRY = "my-partner-events"
PARTNERS = partners()
KINDS = [(partner, kind) for partner in PARTNERS for kind in partner.kinds[:: 1 if THOROUGH else 4]]
"""Those that go into a registry and come back."""


@pytest.fixture
def mine(server: "SchemasServer") -> str:
    server.registries.registries[REGISTRY] = {}
    return REGISTRY


def contents(server: "SchemasServer") -> dict[str, str]:
    return {name: stored.versions["1"] for name, stored in server.registries.registries[REGISTRY].items()}


def test_every_kind_comes_back_as_it_was(
    server: "SchemasServer", client: SchemasClient, mine: str, tmp_path: Path
) -> None:
    """Kinds of all partners fit; fetched again, they are the same documents, and nothing is new."""
    published = publish(client, mine, PARTNERS, [f"{partner.name}/{kind.name}" for partner, kind in KINDS])
    fetched = fetch(client, [mine], cache=tmp_path, known=PARTNERS)

    assert published.refused == []
    assert set(published.outcomes.values()) == {"created"}
    assert max(len(content) for content in contents(server).values()) <= 100_000
    back: dict[object, object] = {}
    for document in documents_in(tmp_path / mine):
        about = document.pop(PROVENANCE)
        assert isinstance(about, Mapping)
        back[about["schema"]] = document
    assert back == {schema_name(partner, kind): bundle(partner, kind.name) for partner, kind in KINDS}
    assert (fetched.problems, fetched.written) == ([], [])
    for name, found in fetched.findings.items():
        assert (found.added, found.conflicts, found.unplaced) == ([], [], []), name
    assert sum(len(found.confirmed) for found in fetched.findings.values()) == len(back)


def test_nothing_is_written_that_is_there_already(
    server: "SchemasServer", client: SchemasClient, mine: str
) -> None:
    """However it is laid out; what differs becomes a new version."""
    names = ["stripe/refund.created", "security_signal", "refund.updated"]
    publish(client, mine, PARTNERS, names)
    stored = server.registries.registries[REGISTRY]
    laid_out = stored["aws.partner-stripe.com@refund.created"]
    laid_out.versions["1"] = json.dumps(json.loads(laid_out.versions["1"]), indent=4)
    stored["aws.partner-stripe.com@refund.updated"].versions["1"] = "{}"

    again = publish(client, mine, PARTNERS, names)

    assert again.outcomes == {
        "aws.partner-stripe.com@refund.created": "unchanged",
        "aws.partner-stripe.com@refund.updated": "updated",
        "aws.partner-datadog.com@security_signal": "unchanged",
    }
    assert server.count("UpdateSchema") == 1
    assert "1 updated, 2 unchanged, 0 refused" in str(again)


def test_one_who_writes_at_the_same_time_does_not_disturb(
    server: "SchemasServer", client: SchemasClient, mine: str
) -> None:
    """The schema is created by another between the look and the writing."""
    document = {"openapi": "3.0.0"}

    def create_first(operation: str, parameters: Mapping[str, object]) -> None:
        if operation == "CreateSchema":
            server.registries.put(mine, "order", '{"openapi":"3.0.0"}')

    server.before = create_first

    assert upload(client, mine, "order", document) == "unchanged"


@pytest.mark.parametrize("written", ["the same", "something else"])
def test_one_who_updates_at_the_same_time_is_looked_at(
    written: str, server: "SchemasServer", client: SchemasClient, mine: str
) -> None:
    """What is there then is either the same, or AWS's conflict is said: nobody's document is lost unseen."""
    document = {"openapi": "3.0.1"}
    server.registries.put(mine, "order", '{"openapi":"3.0.0"}')
    server.fail("UpdateSchema", "ConflictException", status=409)

    def update_first(operation: str, parameters: Mapping[str, object]) -> None:
        if operation == "UpdateSchema":
            server.registries.put(mine, "order", json.dumps(document if written == "the same" else {}))

    server.before = update_first

    if written == "the same":
        assert upload(client, mine, "order", document) == "unchanged"
    else:
        with pytest.raises(RegistryError, match="ConflictException"):
            upload(client, mine, "order", document)


def test_what_is_too_long_is_refused_with_its_size(
    server: "SchemasServer", client: SchemasClient, mine: str
) -> None:
    """And not sent: 100,000 characters pass, one more does not."""
    fits = {"x": "é" * (100_000 - len('{"x":""}'))}
    too_long = {"x": fits["x"] + "é"}

    outcome = upload(client, mine, "fits", fits)
    with pytest.raises(
        DocumentTooLongError, match=r"long has 100,001 characters, but a registry accepts 100,000"
    ) as caught:
        upload(client, mine, "long", too_long)

    assert outcome == "created"
    assert (caught.value.schema, caught.value.size, caught.value.limit) == ("long", 100_001, 100_000)
    assert list(server.registries.registries[REGISTRY]) == ["fits"]


def test_the_others_are_published_where_one_does_not_fit(
    client: SchemasClient, mine: str, tmp_path: Path
) -> None:
    """A component alone is too long: nothing can be shared away."""
    shop = shop_with_long_component(tmp_path / "shop")

    published = publish(client, mine, [shop], [])

    assert list(published.outcomes) == [
        "aws.partner-shop.com-objects@frame",
        "aws.partner-shop.com@order.short",
    ]
    assert len(published.refused) == 1
    assert "aws.partner-shop.com@order.long has" in published.refused[0]


def test_a_registry_that_is_not_there_is_said(client: SchemasClient) -> None:
    """Nothing creates one on its own."""
    with pytest.raises(RegistryError, match="registry 'nobodys': AWS answered NotFoundException"):
        publish(client, "nobodys", PARTNERS, ["refund.created"])


def test_a_name_that_means_no_kind_is_refused() -> None:
    """Before anything is written."""
    with pytest.raises(SystemExit, match=r"no kind and no partner is called 'refund\.exploded'"):
        list(chosen(PARTNERS, ["refund.created", "refund.exploded"]))


def test_a_long_document_keeps_what_is_nearest_to_the_event() -> None:
    """The payload is in the kind's own schema; what is far from it is shared."""
    stripe = next(partner for partner in PARTNERS if partner.name == "stripe")
    schemas = dict(of_kinds(chosen([stripe], ["invoice.paid"])))

    kind = schemas["aws.partner-stripe.com@invoice.paid"]["components"]["schemas"]

    assert "number" in kind["Invoice"]["properties"]
    assert kind["PaymentIntent"] == {
        "type": "object",
        "x-shared-schema": "aws.partner-stripe.com-objects@payment_intent",
    }


def test_a_document_whose_shared_part_is_missing_is_reported(
    server: "SchemasServer", client: SchemasClient, mine: str, tmp_path: Path
) -> None:
    """With the schema that it needs; the others are read."""
    publish(client, mine, PARTNERS, ["invoice.paid", "refund.created"])
    del server.registries.registries[REGISTRY]["aws.partner-stripe.com-objects@payment_intent"]
    problems: list[InvalidDocumentError] = []

    download(client, mine, tmp_path)
    found = list(documents_in(tmp_path, problems.append))

    assert len(found) == 1
    assert "'aws.partner-stripe.com-objects@payment_intent'" in str(problems[0])
    assert "upload that schema again" in str(problems[0])


def test_stand_ins_that_lead_in_a_circle_are_refused() -> None:
    """Two schemas that each say the other has the component."""

    def stand_in(schema: str) -> dict[str, object]:
        schemas = {"Order": {"type": "object", "x-shared-schema": schema}}
        return normalised({"openapi": "3.0.0", "components": {"schemas": schemas}})

    with pytest.raises(InvalidDocumentError, match="'a', which does not define it"):
        joined(stand_in("a"), {"a": stand_in("b"), "b": stand_in("a")})


def shop_with_long_component(folder: Path) -> Partner:
    """A partner with a kind whose detail no registry takes, and one that fits."""
    for name, count in (("order.short", 1), ("order.long", 5_000)):
        properties = {f"field_number_{n}": {"type": "string"} for n in range(count)}
        detail = f"{name.title().replace('.', '')}Detail"
        event = {
            "x-amazon-events-source": "aws.partner/shop.com",
            "x-amazon-events-detail-type": name,
            "externalDocs": {"url": "https://docs.shop.com"},
            "properties": {"detail-type": {}, "detail": {"$ref": f"#/components/schemas/{detail}"}},
        }
        own = {
            "allOf": [{"$ref": "../objects/frame.json#/components/schemas/Frame"}, {"properties": properties}]
        }
        write(folder / "events" / f"{name}.json", {"AWSEvent": event, detail: own})
    write(folder / "objects" / "frame.json", {"Frame": {"type": "object", "properties": {}}})
    (folder / "partner.toml").write_text(
        'name = "shop"\ntitle = "Shop"\nsource = "aws.partner/shop.com"\nstatus = "unverified"\nevents = []\n'
        '[[frames]]\ndetail = "Frame"\nevent = "_event.ShopEvent"\npayload = []\n'
    )
    return partner_in(folder)


def write(path: Path, schemas: Mapping[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    info = {"title": path.stem, "version": "1"}
    path.write_text(json.dumps({"openapi": "3.0.0", "info": info, "components": {"schemas": schemas}}))


def test_the_models_have_not_drifted_from_our_own_documents() -> None:
    """What a kind's document says, field by field, the model of the kind has."""
    kinds = [(p, k) for p in PARTNERS for k in p.kinds if p.name != "stripe" or k.name.startswith("charge.")]

    drift = drift_of_documents(bundle(partner, kind.name) for partner, kind in kinds)

    assert (drift.looked_at, drift.findings) == (len(kinds), ())
