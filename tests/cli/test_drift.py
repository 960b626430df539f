"""``drift``: what deliveries and schema registries have that the types do not."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample
from registry.discovery import discover

from cli.running import run

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._aws import schemas_client  # noqa: E402

BENT = "samples/stripe/bent.payment_intent.succeeded.json"
REGISTRY = "discovered-schemas"


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """What tells boto3 where a schema registry is, in which discovery saw a new field.

    It also has a schema that is no document.
    """
    pytest.importorskip("boto3")
    from registry.schemas_server import running

    seen: Any = read_sample("invoice.paid")
    seen["detail"]["data"]["object"]["settlement_hint"] = "rail"
    with running() as server:
        content = discover(seen)
        server.registries.put(REGISTRY, "aws.partner-stripe.com@InvoicePaid", content)
        server.registries.put(REGISTRY, "bad", "{")
        yield {
            "AWS_ENDPOINT_URL": server.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": server.region,
        }


def test_deliveries_that_differ_are_exit_code_1() -> None:
    """What differs is counted, and values are not shown."""
    ran = run("drift", BENT)
    data = run("drift", BENT, "--json").json

    assert ran.code == 1
    assert ran.out.splitlines()[0].split() == ["PARTNER", "KIND", "WHAT", "WHERE", "SEEN", "IN", "OF"]
    assert "unknown field  detail.data.object.settlement_hint" in ran.out
    assert "12050" not in ran.out
    assert {"looked_at": 1, "foreign": 0, "invalid": 0}.items() <= data.items()
    changes = {(each["change"], each["path"][-1]) for each in data["findings"]}
    assert ("other type", "amount") in changes


def test_deliveries_as_documented_are_exit_code_0() -> None:
    """Out of a carrier, too."""
    invocation = run("sample", "invoice.paid", "--carrier", "sqs", "--count", "2").json

    ran = run("drift", "-", stdin=json.dumps(invocation))

    assert (ran.code, ran.out) == (0, "")
    assert ran.err == "2 looked at, 0 of no known partner, 0 invalid; 0 differences\n"


def test_what_could_not_be_compared_is_named_and_is_exit_code_1() -> None:
    """Nobody is to take it for a recording without drift."""
    invocation = run("sample", "invoice.paid", "--carrier", "sqs", "--count", "2").json
    invocation["Records"].append({**invocation["Records"][0], "body": "{bad"})

    ran = run("drift", "-", stdin=json.dumps(invocation))

    assert (ran.code, ran.out) == (1, "")
    why, summary = ran.err.splitlines()
    assert why.startswith("Records[2]: not an EventBridge delivery: the text is not JSON")
    assert summary == "3 looked at, 0 of no known partner, 1 invalid; 0 differences"


def test_a_registry_is_compared(environment: dict[str, str]) -> None:
    """As discovery filled it; what is no document is counted and named."""
    ran = run("drift", "--registry", REGISTRY, **environment)

    assert ran.code == 1
    assert "unknown field  detail.data.object.settlement_hint" in ran.out
    assert "bad: the document is not JSON" in ran.err
    assert "2 looked at, 0 of no known partner, 1 invalid" in ran.err


def test_a_registry_is_asked_with_patience() -> None:
    """Throttling is waited for: boto3's own patience is for a few calls, and this makes hundreds."""
    pytest.importorskip("boto3")

    client: Any = schemas_client(None, "us-east-1")

    retries = client.meta.config.retries
    assert (retries["mode"], retries["total_max_attempts"]) == ("standard", 10)


def test_a_folder_of_documents_is_compared(tmp_path: Path) -> None:
    """A file that is none is named, and does not stop the rest."""
    (tmp_path / "seen.json").write_text(discover(read_sample("invoice.paid")), encoding="utf-8")
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")

    ran = run("drift", "--documents", str(tmp_path))

    assert "bad.json" in ran.err
    assert "2 looked at, 0 of no known partner, 1 invalid" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "give exactly one of: files of deliveries, --registry, --documents"),
        ([BENT, "--registry", "x"], "give exactly one of"),
        (["--documents", "nowhere"], "nowhere"),
    ],
)
def test_a_wrong_call_is_refused(arguments: list[str], said: str) -> None:
    """On one line."""
    ran = run("drift", *arguments)

    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_registry_that_is_not_there_is_one_line(environment: dict[str, str]) -> None:
    """And exit code 2."""
    ran = run("drift", "--registry", "nowhere", **environment)

    assert (ran.code, ran.out) == (2, "")
    assert "nowhere" in ran.err
    assert ran.err.count("\n") == 1
