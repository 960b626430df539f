"""What tests of new event buses share: servers, a session for both, and resources to start from."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from support.servers import aws_server, aws_session

from aws.new_bus import ACCOUNT, NewBuses
from aws.new_bus_server import NewBusServer, running

numbers = count(1)
FUNCTION = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:"


@contextmanager
def classic_side(folder: Path) -> Generator[int]:
    """The server of everything but new event buses; gives its port."""
    with aws_server(folder) as port:
        yield port


@dataclass
class Case:
    """A session, and the stand-in that it sees."""

    session: Any
    server: NewBusServer
    port: int

    @property
    def service(self) -> NewBuses:
        return self.server.service

    @property
    def buses(self) -> Any:
        return self.session.client("eventbridgev2")

    def offered(self, name: str = "aws.partner/stripe.com/ed_{}") -> str:
        """A partner event source that a partner has just created."""
        name = name.format(next(numbers))
        self.session.client("events").create_partner_event_source(Name=name, Account=ACCOUNT)
        return name

    def source_arn(self, name: str) -> str:
        arn: str = self.session.client("events").describe_event_source(Name=name)["Arn"]
        return arn

    def queue(self, **attributes: str) -> str:
        """The ARN of a new queue."""
        name = f"queue-{next(numbers)}"
        self.session.client("sqs").create_queue(QueueName=name, Attributes=attributes)
        return f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"

    def messages(self, queue: str) -> list[Any]:
        """What is in a queue, which stays there."""
        sqs = self.session.client("sqs")
        url = sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
        found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0)
        return [json.loads(each["Body"]) for each in found.get("Messages", [])]

    def role(self, *policies: Any, trust: Any = None) -> str:
        """The ARN of a new role with these policies; who may assume it is EventBridge by default."""
        name = f"role-{next(numbers)}"
        iam = self.session.client("iam")
        default = {"Effect": "Allow", "Action": "sts:AssumeRole"}
        document = trust or {"Statement": [{**default, "Principal": {"Service": "events.amazonaws.com"}}]}
        arn: str = iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(document))["Role"][
            "Arn"
        ]
        for number, policy in enumerate(policies):
            iam.put_role_policy(RoleName=name, PolicyName=str(number), PolicyDocument=json.dumps(policy))
        return arn

    def send(self, source: str, *deliveries: Any) -> None:
        """What a partner does: it puts events of its kinds to its event source."""
        entries = [
            {"Source": source, "DetailType": each["detail-type"], "Detail": json.dumps(each["detail"])}
            for each in deliveries
        ]
        events = self.session.client("events")
        for start in range(0, len(entries), 10):
            answer = events.put_partner_events(Entries=entries[start : start + 10])
            assert answer["FailedEntryCount"] == 0


@contextmanager
def case(port: int, monkeypatch: pytest.MonkeyPatch) -> Generator[Case]:
    """A stand-in of its own for a test, on top of the classic side."""
    session = aws_session(port, monkeypatch)
    with running(NewBuses(session)) as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_EVENTBRIDGEV2", server.url)
        monkeypatch.setenv("AWS_MAX_ATTEMPTS", "2")
        yield Case(session, server, port)
