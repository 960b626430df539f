"""From the partner's offer to the handler: source, event bus, rule, queue, router, deduplication."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import read_sample
from support.servers import aws_server, aws_session, dynamodb_client

from partner_events import Router, aws
from partner_events.dedupe import Deduplicator, DynamoDBStore
from partner_events.patterns import Target
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded

pytestmark = pytest.mark.tools

ACCOUNT = "000000000000"
SOURCE = "aws.partner/stripe.com/ed_1"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    return aws_session(port, monkeypatch)


def send(session: Any, *deliveries: dict[str, object]) -> None:
    """What Stripe does: it puts events of its kinds to the event source."""
    entries = [
        {"Source": SOURCE, "DetailType": each["detail-type"], "Detail": json.dumps(each["detail"])}
        for each in deliveries
    ]
    answer = session.client("events").put_partner_events(Entries=entries)
    assert answer["FailedEntryCount"] == 0


def poll(session: Any, url: str, function: Router) -> list[str]:
    """What Lambda does with a queue: it invokes the function with a batch and deletes what did not fail.

    Gives the bodies of the batch.
    """
    sqs = session.client("sqs")
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, VisibilityTimeout=0).get("Messages", [])
    records = [
        {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": {"ApproximateReceiveCount": "1"},
            "messageAttributes": {},
            "eventSource": "aws:sqs",
            "eventSourceARN": f"arn:aws:sqs:us-east-1:{ACCOUNT}:orders",
            "awsRegion": "us-east-1",
        }
        for message in found
    ]
    if records:
        answer: Any = function({"Records": records}, None)
        failed = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
        for message in found:
            if message["MessageId"] not in failed:
                sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return [message["Body"] for message in found]


def test_an_event_of_a_partner_is_handled_once(session: Any, port: int) -> None:
    """However often it is sent, and although its handler fails at first; other kinds stay outside."""
    session.client("events").create_partner_event_source(Name=SOURCE, Account=ACCOUNT)
    urls = [session.client("sqs").create_queue(QueueName=name)["QueueUrl"] for name in ("orders", "dead")]
    orders, dead = (f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}" for name in ("orders", "dead"))
    store = DynamoDBStore("dedupe", client=dynamodb_client(port))
    store.create_table()
    router = Router(dedupe=Deduplicator(store, consumer="orders"))
    attempts: list[str] = []
    handled: list[tuple[str, int]] = []

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None:
        attempts.append(event.source)
        if len(attempts) == 1:
            raise RuntimeError("the database is away")
        handled.append((event.payload.id, event.payload.amount))

    delivery = read_sample("payment_intent.succeeded")
    send(session, delivery)  # before the association: lost

    pending = aws.list_event_sources(partner="stripe", session=session)
    association = aws.associate(pending[0], session=session)
    plan = aws.ensure_rule(
        router.pattern(),
        association.bus,
        [Target(orders, "orders")],
        name="orders",
        dead_letter_queue=dead,
        session=session,
    )
    plan.apply()
    assert aws.check(association.bus, session=session).findings == ()
    send(session, delivery, delivery, read_sample("invoice.paid"))
    first = poll(session, urls[0], router)
    send(session, delivery)
    batches = [poll(session, urls[0], router) for _ in range(4)]

    assert [source.status for source in pending] == ["pending"]
    assert [json.loads(body)["detail"] for body in first] == [delivery["detail"]] * 2
    assert len({json.loads(body)["id"] for body in first}) == 2
    assert attempts == [SOURCE, SOURCE]
    payload: Any = delivery["detail"]
    assert handled == [(payload["data"]["object"]["id"], payload["data"]["object"]["amount"])]
    assert batches[-1] == []


def test_a_plan_follows_the_router(session: Any, port: int) -> None:
    """A further handler is a change of the rule's pattern, and of nothing else."""
    source = "aws.partner/stripe.com/ed_2"
    session.client("events").create_partner_event_source(Name=source, Account=ACCOUNT)
    bus = aws.associate(source, session=session).bus
    session.client("sqs").create_queue(QueueName="more")
    targets = [Target(f"arn:aws:sqs:us-east-1:{ACCOUNT}:more", "more")]
    router = Router()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None: ...

    aws.ensure_rule(router.pattern(), bus, targets, name="orders", session=session).apply()

    @router.on(InvoicePaid)
    def invoice(event: InvoicePaid) -> None: ...

    plan = aws.ensure_rule(router.pattern(), bus, targets, name="orders", session=session)

    (change,) = plan.changes
    assert (change.action, change.kind) == ("update", "rule")
    assert [difference.setting for difference in change.differences] == ["EventPattern"]
