"""``trigger``: samples into a function here, and into AWS, on a server that answers as AWS does."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from support.servers import aws_server

from cli.running import ENVIRONMENT, run
from partner_events import parse_event, parse_events
from partner_events.stripe import InvoicePaid
from partner_events.testing import sample

pytestmark = pytest.mark.tools
pytest.importorskip("click")
pytest.importorskip("boto3")

APP = """
from partner_events import register_source

register_source("com.acme.hooks", partner="stripe", detail_type="Stripe Webhook Event")


def handle(event, context):
    return {"batchItemFailures": [{"itemIdentifier": each["messageId"]} for each in event["Records"]]}
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What tells boto3 where the server is, and who asks; and where the user's module is."""
    folder = tmp_path_factory.mktemp("app")
    (folder / "hooks_app.py").write_text(APP, encoding="utf-8")
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "PYTHONPATH": f"{ENVIRONMENT['PYTHONPATH']}:{folder}",
        }


def client(environment: dict[str, str], service: str) -> Any:
    return import_module("boto3").client(
        service,
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def messages(sqs: Any, url: str) -> list[str]:
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
    return [each["Body"] for each in found]


def test_a_queue_gets_what_a_rule_would_send_after_the_plan_is_confirmed(environment: dict[str, str]) -> None:
    """Nothing without ``--yes``."""
    sqs = client(environment, "sqs")
    url = sqs.create_queue(QueueName="invoices")["QueueUrl"]
    words = ("trigger", "invoice.paid", "--queue", "invoices", "--set", "currency=eur")

    plan = run(*words, **environment)
    before = messages(sqs, url)
    sent = run(*words, "--yes", **environment)

    assert (plan.code, sent.code, before) == (0, 0, [])
    assert "nothing was sent, --yes sends it" in plan.err
    (body,) = messages(sqs, url)
    assert parse_event(body, InvoicePaid).payload.currency == "eur"


def test_a_queue_may_be_behind_a_new_bus(environment: dict[str, str]) -> None:
    """Then the message has the event's three parts."""
    sqs = client(environment, "sqs")
    url = sqs.create_queue(QueueName="subscribed")["QueueUrl"]

    ran = run("trigger", "invoice.paid", "--queue", url, "--carrier", "new-bus", "--yes", **environment)

    (body,) = messages(sqs, url)
    assert ran.code == 0
    assert [type(each) for each in parse_events([json.loads(body)])] == [InvoicePaid]
    assert "SystemMetadata" in json.loads(body)


@pytest.mark.parametrize(
    ("before", "options", "source", "detail_type"),
    [
        ((), ("--source", "com.acme.stripe"), "com.acme.stripe", "invoice.paid"),
        (("--import", "hooks_app"), (), "com.acme.hooks", "Stripe Webhook Event"),
    ],
)
def test_a_bus_gets_it_under_a_source_of_ones_own(
    environment: dict[str, str],
    before: tuple[str, ...],
    options: tuple[str, ...],
    source: str,
    detail_type: str,
) -> None:
    """Named in the command line, or registered by a module."""
    events, sqs = client(environment, "events"), client(environment, "sqs")
    url = sqs.create_queue(QueueName=f"of-{source.replace('.', '-')}")["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events.put_rule(Name=url.split("/")[-1], EventPattern=json.dumps({"source": [source]}))
    events.put_targets(Rule=url.split("/")[-1], Targets=[{"Id": "queue", "Arn": arn}])

    ran = run(*before, "trigger", "invoice.paid", "--bus", "default", *options, "--yes", **environment)

    (body,) = messages(sqs, url)
    delivery = json.loads(body)
    assert ran.code == 0
    assert (delivery["source"], delivery["detail-type"]) == (source, detail_type)
    assert delivery["detail"] == sample(InvoicePaid).to_dict()["detail"]


def test_a_partners_own_source_is_refused_before_aws_does(environment: dict[str, str]) -> None:
    """With what would be right."""
    ran = run("trigger", "invoice.paid", "--bus", "default", "--yes", **environment)

    assert ran.code == 2
    assert "--source" in ran.err
    assert "register_source(..., partner='stripe')" in ran.err


def test_a_function_here_gets_it_in_its_carrier(environment: dict[str, str], tmp_path: Path) -> None:
    """As with ``invoke``: what it reports as failed is a failure."""
    (tmp_path / "app.py").write_text(APP, encoding="utf-8")

    ran = run(
        "trigger", "invoice.paid", "--to", f"{tmp_path / 'app.py'}:handle", "--carrier", "sqs", **environment
    )

    assert ran.code == 1
    assert "1 of 1 message reported as failed, which come again" in ran.out


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--bus", "a", "--queue", "b"),
        ("--queue", "a", "--carrier", "sns"),
        ("--queue", "a", "--source", "b"),
    ],
)
def test_what_does_not_go_together_is_refused(words: tuple[str, ...]) -> None:
    """Before anything is asked."""
    ran = run("trigger", "invoice.paid", *words)

    assert (ran.code, ran.out) == (2, "")
