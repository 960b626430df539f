"""``sources``, ``associate``, ``rules`` and ``check``, on a server that answers as AWS does."""

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from support.servers import aws_server

from cli.running import Ran, run, run_on_terminal, without_colours

pytestmark = pytest.mark.tools
pytest.importorskip("click")
pytest.importorskip("boto3")

SOURCE = "aws.partner/stripe.com/ed_1"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What tells boto3 where the server is, and who asks."""
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
        }


@pytest.fixture(scope="module")
def events(environment: dict[str, str]) -> Any:
    """A client of EventBridge, on which Stripe offers a partner event source."""
    client = import_module("boto3").client(
        "events",
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.create_partner_event_source(Name=SOURCE, Account="000000000000")
    return client


@pytest.fixture
def asked(environment: dict[str, str], events: Any) -> Any:
    """Runs a command against the server."""

    def ask(*arguments: str) -> Ran:
        return run(*arguments, **environment)

    return ask


def test_a_source_is_found_and_associated_once(asked: Any, environment: dict[str, str]) -> None:
    """Pending first, with what to do about it; then active; and doing it again changes nothing."""
    pending = asked("sources", "stripe")
    first = asked("associate", SOURCE)
    again = asked("associate", SOURCE, "--json")
    active = asked("sources", "--json")

    assert pending.out.splitlines()[1].startswith(f"pending  {SOURCE}  ")
    assert first.out == f"{SOURCE}: created the event bus; events arrive from now on\n"
    assert again.json["outcome"] == "already-associated"
    assert [(each["name"], each["status"]) for each in active.json] == [(SOURCE, "active")]
    assert (pending.code, first.code, again.code, active.code) == (0, 0, 0, 0)
    assert "\x1b[" in run_on_terminal("sources", columns=100, **environment).out


def test_sources_of_any_partner_are_found(asked: Any, events: Any) -> None:
    """By the partner's name at AWS, where it is none of this library's."""
    events.create_partner_event_source(Name="aws.partner/acme.com/t1", Account="000000000000")

    found = asked("sources", "acme.com", "--json")

    assert [(each["name"], each["partner"]) for each in found.json] == [("aws.partner/acme.com/t1", None)]


def test_no_source_is_exit_code_1(asked: Any) -> None:
    """It says what to do."""
    ran = asked("sources", "auth0")

    assert ran.code == 1
    assert ran.err.startswith("No partner event source.")


def test_rules_are_listed_and_checked(asked: Any, events: Any, environment: dict[str, str]) -> None:
    """What can never match is an error, and exit code 1."""
    asked("associate", SOURCE)
    pattern = json.dumps({"source": ["aws.partner/stripe.com"], "detail-type": ["invoice.paid"]})
    events.put_rule(Name="paid", EventBusName=SOURCE, EventPattern=pattern)

    rules = asked("rules", SOURCE)
    listed = asked("rules", SOURCE, "--json").json
    report = asked("check", SOURCE)
    checked = asked("check", SOURCE, "--json")

    assert rules.out.startswith("paid: enabled, ")
    assert "no target" in rules.out
    assert [rule["name"] for rule in listed] == ["paid"]
    assert report.code == checked.code == 1
    assert "error: rule paid: " in report.out
    assert checked.json["ok"] is False
    shown = run_on_terminal("check", SOURCE, columns=1000, **environment).out
    assert "\x1b[31m  error: rule paid" in shown
    assert without_colours(shown) == report.out


def test_rules_show_no_secret_and_one_line_for_a_rule(asked: Any, events: Any) -> None:
    """What a target is given may hold one; a pattern may be laid out on many lines."""
    bus = "orders-with-secrets"
    events.create_event_bus(Name=bus)
    pattern = json.dumps({"source": ["a"], "detail": {"a": ["b"]}}, indent=2)
    events.put_rule(Name="laid-out", EventBusName=bus, EventPattern=pattern)
    queue = "arn:aws:sqs:eu-west-1:123456789012:q"
    given = json.dumps({"apiKey": "hunter2"})
    events.put_targets(Rule="laid-out", EventBusName=bus, Targets=[{"Id": "q", "Arn": queue, "Input": given}])

    shown = asked("rules", bus)
    listed = asked("rules", bus, "--json")

    assert shown.out.splitlines()[0] == 'laid-out: enabled, {"source": ["a"],"detail": {"a": ["b"]}}'
    assert "hunter2" not in shown.out + listed.out
    assert listed.json[0]["targets"][0]["settings"]["Input"] == "(a secret, not shown)"
    assert listed.json[0]["event_pattern"] == pattern


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["associate", "stripe"], "'stripe' is not a partner event source"),
        (["associate", "aws.partner/stripe.com/ed_9"], "ed_9"),
        (["check", "nowhere"], "nowhere"),
        (["sources", "strpe"], "there is no partner 'strpe'; did you mean 'stripe'?"),
        (["sources", "--profile", "nobody"], "The config profile (nobody) could not be found"),
    ],
)
def test_what_aws_refuses_is_one_line(asked: Any, arguments: list[str], said: str) -> None:
    """And exit code 2."""
    ran = asked(*arguments)

    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_without_a_region_it_says_so() -> None:
    """Before anything is asked."""
    ran = run("sources", AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="y", AWS_CONFIG_FILE="/dev/null")

    assert ran.code == 2
    assert "no region is set" in ran.err
