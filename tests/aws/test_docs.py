"""The page about AWS: its examples run in order on a server that answers as AWS does."""

import json
import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from conftest import ROOT
from docs.test_docs import examples
from support.servers import aws_server

from aws.new_bus import NewBuses
from aws.new_bus_server import running

pytestmark = pytest.mark.tools

PAGE = ROOT / "docs" / "aws.md"
PRINTED = re.compile(r"^```text\n(.*?)^```", re.DOTALL | re.MULTILINE)


def test_the_examples_run_and_print_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Stripe and Auth0 have created event sources, and the queues and a role are there."""
    boto3 = import_module("boto3")
    module = ModuleType("example")
    monkeypatch.setitem(sys.modules, "example", module)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "123456789012")  # which the server takes for the account
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.chdir(ROOT)

    with aws_server(tmp_path) as port:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}")
        name, account = "aws.partner/stripe.com/ed_123", "123456789012"
        boto3.client("events").create_partner_event_source(Name=name, Account=account)
        logs = "aws.partner/auth0.com/shop-123/auth0.logs"
        boto3.client("events").create_partner_event_source(Name=logs, Account=account)
        for queue in ("orders", "orders-dead", "auth0-dead"):
            boto3.client("sqs").create_queue(QueueName=queue)
        trust = {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "events.amazonaws.com"},
        }
        allowed = {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}
        iam = boto3.client("iam")
        iam.create_role(RoleName="audit", AssumeRolePolicyDocument=json.dumps({"Statement": [trust]}))
        policy = json.dumps({"Statement": [allowed]})
        iam.put_role_policy(RoleName="audit", PolicyName="send", PolicyDocument=policy)
        with running(NewBuses(boto3.Session(), account)) as server:
            monkeypatch.setenv("AWS_ENDPOINT_URL_EVENTBRIDGEV2", server.url)
            exec(compile(examples(PAGE), PAGE, "exec"), module.__dict__)

    shown = [text for text in PRINTED.findall(PAGE.read_text(encoding="utf-8")) if "boto3" not in text]
    assert capsys.readouterr().out == "".join(shown)
