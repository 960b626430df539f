"""``redrive``, on a server that answers as AWS does."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from support.servers import aws_server
from wire.test_failed_invocations import failed

from cli.running import ENVIRONMENT, run
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import sample

pytestmark = pytest.mark.tools
pytest.importorskip("click")
pytest.importorskip("boto3")

APP = """
from partner_events import Router
from partner_events.stripe import PaymentIntentSucceeded

lambda_handler = Router()


@lambda_handler.on(PaymentIntentSucceeded)
def paid(event: PaymentIntentSucceeded) -> None:
    assert event.payload.amount != 1
"""
GOOD, POOR = sample(PaymentIntentSucceeded), sample(PaymentIntentSucceeded, amount=1)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What tells boto3 where the server is, and who asks; and where the user's module is."""
    folder = tmp_path_factory.mktemp("app")
    (folder / "shop_app.py").write_text(APP, encoding="utf-8")
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
            "PYTHONPATH": f"{ENVIRONMENT['PYTHONPATH']}:{folder}",
        }


@pytest.fixture
def sqs(environment: dict[str, str]) -> Any:
    return import_module("boto3").client(
        "sqs",
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def filled(sqs: Any, name: str) -> str:
    """A queue with one event that succeeds and one that fails."""
    url: str = sqs.create_queue(QueueName=name)["QueueUrl"]
    for body in (GOOD.to_dict(), failed(POOR.to_dict())):
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps(body))
    return url


def count(sqs: Any, url: str) -> int:
    return len(sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []))


def test_the_plan_is_shown_and_nothing_is_sent(sqs: Any, environment: dict[str, str]) -> None:
    """Unless --apply is there."""
    url = filled(sqs, "plan")

    ran = run("redrive", "plan", "--to", "shop_app:lambda_handler", **environment)

    assert ran.code == 0
    assert ran.out.splitlines()[0] == "plan: about 2 messages, 2 looked at, to router"
    assert ran.out.endswith("nothing was sent; --apply sends it\n")
    assert "ConnectionError" in ran.out
    assert count(sqs, url) == 2


def test_what_fails_again_stays_and_is_exit_code_1(sqs: Any, environment: dict[str, str]) -> None:
    """What succeeded is gone."""
    url = filled(sqs, "apply")

    ran = run(
        "redrive", url, "--to", "shop_app:lambda_handler", "--apply", "--rate", "100", "--json", **environment
    )

    assert ran.code == 1
    assert (ran.json["sent"], ran.json["ok"]) == (1, False)
    assert [each["reason"] for each in ran.json["unsent"]] == ["the handler raised AssertionError"]
    assert count(sqs, url) == 1


def test_a_queue_gets_all(sqs: Any, environment: dict[str, str]) -> None:
    """Then there is nothing left."""
    filled(sqs, "from")
    orders = sqs.create_queue(QueueName="orders")["QueueUrl"]
    arn = "arn:aws:sqs:us-east-1:000000000000:orders"

    ran = run("redrive", "from", "--to", arn, "--apply", **environment)

    assert ran.code == 0
    assert ran.out.splitlines()[-1] == f"from: 2 sent to {arn}, 0 still in the queue"
    assert count(sqs, orders) == 2


@pytest.mark.parametrize(
    ("to", "text"),
    [
        ("orders", "'orders' is not a destination; pass an ARN, or a handler as MODULE:NAME"),
        ("arn:aws:s3:::bucket", "is not a destination; pass a handler, or the ARN of"),
        ("shop_app:no", "the module shop_app has no handler no"),
        ("no_such_module:handler", "the module no_such_module cannot be imported"),
    ],
)
def test_a_destination_that_cannot_be_is_a_wrong_call(
    environment: dict[str, str], to: str, text: str
) -> None:
    """In one line."""
    ran = run("redrive", "any", "--to", to, **environment)

    assert ran.code == 2
    assert text in ran.err


def test_help_names_what_is_opened(tmp_path: Path) -> None:
    """And that nothing is deleted before."""
    assert "deletes each message when that has succeeded" in " ".join(run("redrive", "--help").out.split())
