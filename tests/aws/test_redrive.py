"""Dead letters are looked at, sent again, and deleted when that has succeeded, with real boto3."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from support.new_bus import dead_letter, delivered
from support.servers import aws_server, aws_session
from wire.test_failed_invocations import failed

from aws.test_aws import ACCOUNT, new_queue, numbers, zipped
from partner_events import Router, aws
from partner_events.aws._redrive import Pace
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.testing import sample

pytestmark = pytest.mark.tools

PAYMENTS = [sample(PaymentIntentSucceeded, seed=seed) for seed in range(12)]
OWN = {**PAYMENTS[0].to_dict(), "source": "com.acme.orders", "detail-type": "OrderPaid", "detail": {"id": 7}}


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    return aws_session(port, monkeypatch)


@pytest.fixture
def dead(session: Any) -> str:
    """The ARN of a dead-letter queue."""
    return new_queue(session)


def put(session: Any, queue: str, *bodies: Any, **attributes: str) -> None:
    """Send messages to a queue, with attributes as EventBridge and Lambda attach them."""
    sqs = session.client("sqs")
    url = sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
    attached = {
        name: {"DataType": "String", "StringValue": value} for name, value in attributes.items() if value
    }
    for body in bodies:
        text = body if isinstance(body, str) else json.dumps(body)
        more = (
            {"MessageGroupId": "g", "MessageDeduplicationId": str(next(numbers))} if ".fifo" in queue else {}
        )
        sqs.send_message(QueueUrl=url, MessageBody=text, MessageAttributes=attached, **more)


def bodies(session: Any, queue: str) -> list[Any]:
    """What is visible in a queue: decoded JSON, or the text."""
    sqs = session.client("sqs")
    url = sqs.get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]
    found: list[Any] = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [decoded(message["Body"]) for message in messages]
    return found


def decoded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def events() -> list[Any]:
    return [payment.to_dict() for payment in PAYMENTS]


def shop() -> tuple[Router, list[str]]:
    """A router, and what it has handled; amounts of 1 fail."""
    router, handled = Router(), list[str]()

    @router.on(PaymentIntentSucceeded)
    def paid(event: PaymentIntentSucceeded) -> None:
        if event.payload.amount == 1:
            raise ConnectionError("the warehouse does not answer")
        handled.append(event.id)

    return router, handled


POOR = sample(PaymentIntentSucceeded, amount=1)


def test_a_plan_says_what_is_there_and_why(session: Any, dead: str) -> None:
    """Of rules, of functions and of their destinations; nothing is sent or hidden."""
    router, handled = shop()
    put(session, dead, *events()[:2], RULE_ARN="arn:rule", ERROR_CODE="NO_PERMISSIONS")
    put(session, dead, events()[2], RequestID="r-1", ErrorCode="200", ErrorMessage="secret text")
    put(session, dead, failed(events()[3]))
    put(session, dead, OWN, "{")

    plan = aws.redrive(dead, to=router, session=session)

    name = dead.rpartition(":")[2]
    lines = str(plan).splitlines()
    assert lines[0] == f"{name}: about 6 messages, 6 looked at, to router"
    assert set(lines[1:-1]) == {
        "  2 x stripe/payment_intent.succeeded (rule, NO_PERMISSIONS)",
        "  1 x stripe/payment_intent.succeeded (function, 200)",
        "  1 x stripe/payment_intent.succeeded (function, ConnectionError)",
        "  1 x an event of an unknown sender (unknown)",
        "  1 x no event (unknown)",
    }
    assert lines[-1].startswith("  1 of them stay: not an EventBridge delivery: the text is not JSON")
    assert not handled
    assert "secret" not in str(plan)
    assert json.loads(json.dumps(plan.to_dict()))["waiting"] == 6
    assert len(bodies(session, dead)) == 6


def test_a_subscribers_dead_letter_stays_with_what_to_do(session: Any, dead: str) -> None:
    """It holds no event, only ids: the bus delivers them again."""
    router, _ = shop()
    put(session, dead, dead_letter("ee44c208", "804ea423"), ERROR_CODE="COMPUTE_EXECUTION_ERROR")

    plan = aws.redrive(dead, to=router, session=session)

    assert "  1 x no event (subscriber, COMPUTE_EXECUTION_ERROR)" in str(plan).splitlines()
    assert "  1 of them stay: it holds the ids of 2 events and none of them" in str(plan)
    assert "have the event bus deliver them again with redrive_subscriber, or with --replay" in str(plan)
    assert len(plan.apply(rate=1000).unsent) == 1
    assert len(bodies(session, dead)) == 1


def test_what_succeeds_is_deleted_and_what_fails_stays(session: Any, dead: str) -> None:
    """In the queue, visible at once; another run goes on with it."""
    router, handled = shop()
    put(session, dead, *events(), POOR.to_dict(), failed(POOR.to_dict()), "{")

    report = aws.redrive(dead, to=router, session=session).apply(rate=1000)

    assert report.sent == len(PAYMENTS)
    assert sorted(handled) == sorted(payment.id for payment in PAYMENTS)
    assert not report.ok
    reasons = [each.reason for each in report.unsent]
    assert reasons.count("the handler raised ConnectionError") == 2
    assert sum("not JSON" in reason for reason in reasons) == 1
    assert {type(each.error) for each in report.unsent} == {ConnectionError, type(None)}
    assert "still in the queue" in str(report)
    assert "warehouse" not in str(report)
    again = aws.redrive(dead, to=router, session=session).apply(rate=1000)
    assert (again.sent, len(again.unsent)) == (0, 3)


def test_an_interrupted_run_is_resumed(session: Any, dead: str) -> None:
    """Nothing is lost, and nothing is sent twice."""
    router, handled = shop()
    put(session, dead, *events())

    def stopping(report: aws.RedriveReport) -> None:
        if report.sent == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        aws.redrive(dead, to=router, session=session).apply(rate=1000, progress=stopping)
    assert len(handled) == 5
    report = aws.redrive(dead, to=router, session=session).apply(rate=1000)

    assert report.sent == len(PAYMENTS) - 5
    assert sorted(handled) == sorted(payment.id for payment in PAYMENTS)


def test_one_may_be_tried_first(session: Any, dead: str) -> None:
    """The others stay."""
    router, handled = shop()
    put(session, dead, *events())

    report = aws.redrive(dead, to=router, session=session, look=3).apply(limit=1)

    assert (report.sent, len(handled)) == (1, 1)
    assert len(bodies(session, dead)) == len(PAYMENTS) - 1


def test_a_handler_gets_what_the_function_got(session: Any, dead: str) -> None:
    """The event of a rule's or function's dead letter; the records of a queue's."""
    seen: list[Any] = []
    put(session, dead, events()[0], RequestID="r-1", ErrorCode="200")
    put(session, dead, failed(events()[1]))
    put(session, dead, "[1]")

    def handler(event: dict[str, object], context: None) -> None:
        seen.append(event)

    aws.redrive(dead, to=handler, session=session).apply(rate=1000)

    assert seen == events()[:2]


def test_a_handler_gets_the_batch_of_a_subscriber(session: Any, dead: str) -> None:
    """A list, as the subscriber that invoked the function gave it; a router handles all of it."""
    batch = [delivered(event, number) for number, event in enumerate(events()[:2])]
    seen: list[Any] = []
    router, handled = shop()
    put(session, dead, failed(batch))
    put(session, dead, batch, RequestID="r-1", ErrorCode="200")

    def handler(event: list[dict[str, object]], context: None) -> None:
        seen.append(event)
        router(event, context)

    report = aws.redrive(dead, to=handler, session=session).apply(rate=1000)

    assert report.sent == 2
    assert seen == [batch, batch]
    assert handled == [payment.id for payment in PAYMENTS[:2]] * 2


def test_a_router_that_reports_its_record_has_failed(session: Any, dead: str) -> None:
    """As Lambda takes the partial batch response."""
    put(session, dead, events()[0])

    def handler(event: dict[str, object], context: None) -> object:
        return {"batchItemFailures": [{"itemIdentifier": "m"}]}

    report = aws.redrive(dead, to=handler, session=session).apply()

    assert [each.reason for each in report.unsent] == ["the function reported it as failed"]
    assert isinstance(report.unsent[0].error, aws.LetterFailedError)


def test_a_queue_gets_the_event_itself(session: Any, dead: str) -> None:
    """Not the record of the on-failure destination."""
    orders = new_queue(session)
    put(session, dead, failed(events()[0]), events()[1])

    report = aws.redrive(dead, to=orders, session=session).apply(rate=1000)

    assert report.sent == 2
    found = bodies(session, orders)
    assert sorted(event["id"] for event in found) == sorted(payment.id for payment in PAYMENTS[:2])
    assert all(event in events() for event in found)
    assert bodies(session, dead) == []


def test_an_event_bus_takes_own_events_alone(session: Any, dead: str) -> None:
    """AWS refuses a source that begins with aws., so a partner's events stay, and the plan says so."""
    name, target = f"bus-{next(numbers)}", new_queue(session)
    session.client("events").create_event_bus(Name=name)
    session.client("events").put_rule(
        Name="all", EventBusName=name, EventPattern=json.dumps({"source": ["com.acme.orders"]})
    )
    session.client("events").put_targets(Rule="all", EventBusName=name, Targets=[{"Id": "q", "Arn": target}])
    put(session, dead, events()[0], failed(OWN))
    arn = f"arn:aws:events:us-east-1:{ACCOUNT}:event-bus/{name}"

    plan = aws.redrive(dead, to=arn, session=session)
    report = plan.apply(rate=1000)

    assert "1 of them stay: nobody but AWS puts events whose source begins with aws." in str(plan)
    assert report.sent == 1
    assert [each.letter.partner for each in report.unsent] == ["stripe"]
    (event,) = bodies(session, target)
    assert (event["source"], event["detail-type"], event["detail"]) == (
        "com.acme.orders",
        "OrderPaid",
        {"id": 7},
    )


def test_a_function_is_invoked_and_waited_for(session: Any, dead: str) -> None:
    """What it raises leaves the letter where it is; only the class of that is said."""
    code = (
        "def handler(event, context):\n"
        "    if event['detail']['data']['object']['amount'] == 1:\n"
        "        raise ValueError('secret text')\n"
        "    return event['id']\n"
    )
    made = session.client("lambda").create_function(
        FunctionName=f"function-{next(numbers)}",
        Runtime="python3.13",
        Role=f"arn:aws:iam::{ACCOUNT}:role/function",
        Handler="app.handler",
        Code={"ZipFile": zipped(code)},
    )
    put(session, dead, events()[0], failed(POOR.to_dict()))

    report = aws.redrive(dead, to=made["FunctionArn"], session=session).apply(rate=1000)

    assert report.sent == 1
    (unsent,) = report.unsent
    assert unsent.reason.startswith("the function raised ")
    assert isinstance(unsent.error, aws.LetterFailedError)
    assert "secret" not in str(report)


def test_a_groups_order_is_kept(session: Any) -> None:
    """In a FIFO queue nothing of a group is sent after its first failure."""
    name = f"dead-{next(numbers)}.fifo"
    session.client("sqs").create_queue(QueueName=name, Attributes={"FifoQueue": "true"})
    dead = f"arn:aws:sqs:us-east-1:{ACCOUNT}:{name}"
    put(session, dead, events()[0], POOR.to_dict(), events()[1])
    router, handled = shop()

    report = aws.redrive(dead, to=router, session=session, look=0).apply(rate=1000)

    assert handled == [PAYMENTS[0].id]
    assert [each.reason for each in report.unsent] == [
        "the handler raised ConnectionError",
        "an earlier message of its group is still in the queue",
    ]


def test_progress_is_told_after_each(session: Any, dead: str) -> None:
    """With what is done so far."""
    router, _ = shop()
    put(session, dead, *events()[:3])
    seen: list[int] = []

    aws.redrive(dead, to=router, session=session).apply(
        rate=1000, progress=lambda report: seen.append(report.sent)
    )

    assert seen == [1, 2, 3]


def test_the_rate_is_kept() -> None:
    """One waits until its time has come, and no longer."""
    now, slept = [0.0], list[float]()

    def sleep(seconds: float) -> None:
        slept.append(round(seconds, 3))
        now[0] += seconds

    pace = Pace(0.1, clock=lambda: now[0], sleep=sleep)
    pace.wait()
    pace.wait()
    now[0] += 1
    pace.wait()
    pace.wait()

    assert slept == [0.1, 0.1]


@pytest.mark.parametrize("to", ["orders", "arn:aws:s3:::bucket"])
def test_what_takes_no_events_is_refused(session: Any, dead: str, to: str) -> None:
    """Before anything is received."""
    with pytest.raises(ValueError, match="is not a destination"):
        aws.redrive(dead, to=to, session=session)


def test_a_queue_is_not_redriven_to_itself(session: Any, dead: str) -> None:
    """That would never end."""
    with pytest.raises(ValueError, match="is not redriven to itself"):
        aws.redrive(dead, to=dead, session=session)


@pytest.mark.parametrize("wrong", [{"rate": 0}, {"limit": -1}])
def test_numbers_that_make_no_run_are_refused(session: Any, dead: str, wrong: Any) -> None:
    """At once."""
    with pytest.raises(ValueError, match="rate must be above 0"):
        aws.redrive(dead, to=print, session=session).apply(**wrong)


def test_a_queue_that_is_not_there(session: Any) -> None:
    """Is named."""
    with pytest.raises(aws.NotFoundError) as caught:
        aws.redrive("no-such-queue", to=print, session=session)

    assert caught.value.resource == "no-such-queue"
