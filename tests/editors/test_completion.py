"""Editors: what jedi and pyright's language server offer in a handler, and what they say of it.

What is right is read from the schemas, and what any pydantic model offers from a model beside it.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from support.editors import Editor, Jedi
from support.language_server import LanguageServer

pytestmark = pytest.mark.tools
pytest.importorskip("pyright")
pytest.importorskip("jedi")

OBJECTS = ROOT / "schemas" / "stripe" / "objects"
HANDLER = """\
from pydantic import BaseModel

from partner_events import Router, parse_event, parse_events
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded


class Plain(BaseModel):
    pass


def handler(
    raw: dict[str, object],
    charged: ChargeRefunded,
    either: PaymentIntentSucceeded | ChargeRefunded,
    plain: Plain,
) -> object:
    event = parse_event(raw, PaymentIntentSucceeded)
"""
ENVELOPE = {
    *("version", "id", "detail_type", "source", "account", "time", "region", "resources"),
    *("replay_name", "detail"),
}
DERIVED = {
    *("kind", "partner", "payload", "idempotency_key", "occurred_at", "delay", "is_replay", "raw"),
    *("to_dict", "deviations", "log_fields", "fields", "docs_url", "typical_delay"),
}
STRIPES = {"livemode", "connected_account", "context", "api_version", "types_version"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """pyright's language server, as in an editor that has a folder open."""
    with LanguageServer(tmp_path_factory.mktemp("editor")) as server:
        yield server


@pytest.fixture(scope="module", params=["jedi", "pyright"])
def editor(request: pytest.FixtureRequest) -> Editor:
    """Each of the tools."""
    if request.param == "jedi":
        return Jedi(ROOT / "typing_tests")
    server: LanguageServer = request.getfixturevalue("server")
    return server


def offered(editor: Editor, expression: str) -> set[str]:
    """The names, without Python's own, that are offered after an expression in the handler."""
    names = editor.completions(f"{HANDLER}    {expression}")
    return {name for name in names if not name.startswith("__")}


def beyond_pydantic(editor: Editor, expression: str) -> set[str]:
    """The names that are offered there, and not after any pydantic model."""
    plain = offered(editor, "plain.")
    assert "model_dump" in plain
    return offered(editor, expression) - plain


def documented(name: str, file: str) -> set[str]:
    """The names of the fields that a schema has for an object."""
    return set(schema(name, file))


def schema(name: str, file: str) -> dict[str, Any]:
    """The fields of an object."""
    document = json.loads((OBJECTS / f"{file}.json").read_text(encoding="utf-8"))
    properties: dict[str, Any] = document["components"]["schemas"][name]["properties"]
    return properties


def test_an_event_offers_what_the_contract_names(editor: Editor) -> None:
    """The envelope, what follows from it, and what Stripe's events have."""
    names = beyond_pydantic(editor, "event.")

    assert names >= ENVELOPE | DERIVED | STRIPES
    assert not [name for name in names if name.startswith("_")]


def test_a_detail_offers_its_documented_fields_only(editor: Editor) -> None:
    """Beside what any pydantic model has."""
    assert beyond_pydantic(editor, "event.detail.") == documented("Event", "event")


@pytest.mark.parametrize(
    ("expression", "name", "file"),
    [
        ("event.detail.data.object.", "PaymentIntent", "payment_intent"),
        ("event.payload.", "PaymentIntent", "payment_intent"),
        ("event.payload.shipping.", "PaymentIntentShipping", "payment_intent"),
        ("event.payload.shipping.address.", "Address", "address"),
        ("event.payload.amount_details.tip.", "PaymentIntentAmountDetailsTip", "payment_intent"),
    ],
)
def test_an_object_offers_its_documented_fields_only(
    editor: Editor, expression: str, name: str, file: str
) -> None:
    """At any depth, beside what any pydantic model has."""
    assert len(documented(name, file)) >= 1
    assert beyond_pydantic(editor, expression) == documented(name, file)


def test_the_first_page_shows_what_is_offered(editor: Editor) -> None:
    """docs/start.md has a menu of completions as text."""
    page = (ROOT / "docs" / "start.md").read_text(encoding="utf-8")
    typed, *menu = page.partition("```text\n")[2].partition("\n```")[0].split()

    begun = typed.removeprefix("event.payload.")
    names = offered(editor, "event.payload.")

    assert sorted(name for name in names if name.startswith(begun)) == menu


def test_fields_offer_paths_and_the_operators_that_fit(editor: Editor) -> None:
    """An object offers its fields, a number what EventBridge can ask of numbers."""
    payload = offered(editor, "PaymentIntentSucceeded.fields.payload.")
    amount = offered(editor, "PaymentIntentSucceeded.fields.detail.data.object.amount.")

    assert {name for name in payload if not name.startswith("_")} == documented(
        "PaymentIntent", "payment_intent"
    )
    assert {name for name in amount if not name.startswith("_")} == {
        "anything_but",
        "equals",
        "exists",
        "numeric",
    }


def test_a_parameter_offers_its_own_payload(editor: Editor) -> None:
    """In a handler that is given the typed event."""
    assert beyond_pydantic(editor, "charged.payload.") == documented("Charge", "charge")


@pytest.mark.parametrize(
    "code",
    [
        "if isinstance(either, ChargeRefunded):\n        either.payload.",
        "match either:\n        case ChargeRefunded():\n            either.payload.",
        "if either.kind == 'charge.refunded':\n        either.payload.",
    ],
    ids=["isinstance", "case", "kind"],
)
def test_a_narrowed_event_offers_its_own_payload(server: LanguageServer, code: str) -> None:
    """jedi does not narrow: it offers what any member of the union has."""
    assert beyond_pydantic(server, code) == documented("Charge", "charge")


def test_names_are_offered_where_they_are_imported(editor: Editor) -> None:
    """Of the package, and of a partner's kinds and objects."""
    assert {"parse_event", "PartnerEvent"} <= set(editor.completions("from partner_events import pa"))
    assert "PaymentIntentSucceeded" in editor.completions("from partner_events.stripe import Pay")
    assert "PaymentIntent" in editor.completions("from partner_events.stripe.models import Pay")


def test_values_of_a_vocabulary_are_offered(server: LanguageServer) -> None:
    """Where a field is compared, although any text may come. jedi knows no literal types."""
    status = schema("PaymentIntent", "payment_intent")["status"]
    known = [*status["x-extensible-enum"], *status["x-former-values"]]

    values = server.completions(f'{HANDLER}    event.payload.status == "')

    assert sorted(values) == sorted(f'"{value}"' for value in known)


def test_kinds_are_offered_where_they_are_compared(server: LanguageServer) -> None:
    """Those of the union, and no other. jedi knows no literal types."""
    values = server.completions(f'{HANDLER}    either.kind == "')

    assert sorted(values) == ['"charge.refunded"', '"payment_intent.succeeded"']


READ = """\
import sys, jedi, parso.cache
_, jedi.settings.cache_directory, source, code = sys.argv
project = jedi.Project(source, added_sys_path=[source], smart_sys_path=False)
assert [name for name in jedi.Script(code, project=project).complete() if name.name == "payload"]
print(*(path for files in parso.cache.parser_cache.values() for path in files), sep="\\n")
"""


def test_jedi_reads_no_collections_for_a_completion(tmp_path: Path) -> None:
    """They would be a third of what it parses of this library, and nobody completes what a delivery is."""
    code = "\n".join(
        [
            "from partner_events import parse_event",
            "from partner_events.stripe import PaymentIntentSucceeded",
            "parse_event({}, PaymentIntentSucceeded).",
        ]
    )
    command = [sys.executable, "-c", READ, str(tmp_path), str(ROOT / "src"), code]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)

    read = {Path(line) for line in run.stdout.splitlines() if line != "None"}

    assert ROOT / "src" / "partner_events" / "_events" / "overloads.pyi" in read
    assert {path.parent.name for path in read} & {"collections"} == set()


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        (
            "PaymentIntentSucceeded",
            "https://docs.stripe.com/api/events/types#event_types-payment_intent.succeeded",
        ),
        ("event.payload.amount", "In the minor unit of the currency"),
        ("event.payload.created", "Seconds since the Unix epoch"),
        ("PaymentIntentSucceeded", "A payment went through: the money is taken, fulfil the order."),
        ("event.payload", "One payment from beginning to end, with all attempts to make it."),
        ("event.payload.amount", "What the customer is to pay. In the minor unit of the currency"),
        ("event.payload.status", "Where it stands; `succeeded` is paid, `requires_capture` is authorized."),
        ("event.payload.currency", "Three letters of ISO 4217, in lower case: `usd`."),
        ("event.payload.latest_charge", "The id of the Charge"),
        ("event.account", "The AWS account that received the event"),
        ("event.idempotency_key", "What all deliveries of the same occurrence have in common"),
        ("event.livemode", "False for events of test mode"),
        ("parse_event", "The typed event of a delivery"),
        ("parse_events", "The typed events in what a Lambda function is given"),
        ("Router.on", "A decorator for the handler of events of these classes"),
    ],
)
def test_a_name_is_explained_where_it_stands(editor: Editor, expression: str, said: str) -> None:
    """By its docstring: what it is in a sentence, the vendor's page, units, what an id refers to."""
    assert said in " ".join(editor.hover(f"{HANDLER}    {expression}").split())


@pytest.mark.parametrize(
    ("partner", "name", "field", "said"),
    [
        ("shopify", "OrdersCreate", "email", "The customer's email address."),
        ("pagerduty", "IncidentTrigger", "urgency", "How people are called: `high` or `low`."),
        ("zendesk", "TicketCreated", "ticket.status", "a `solved` ticket can still be reopened"),
        ("okta", "SystemLog", "outcome", "How it ended, and if it failed, why."),
        ("onelogin", "UserLoggedIntoOneLogin", "uuid", "The event's id."),
    ],
)
def test_a_field_of_any_partner_is_explained(
    editor: Editor, partner: str, name: str, field: str, said: str
) -> None:
    """In jedi, too, which does not look into the stub that lies beside a module."""
    head = f"from partner_events.{partner} import {name}\n\ndef handler(event: {name}) -> object:\n"

    assert said in " ".join(editor.hover(f"{head}    event.payload.{field}").split())
