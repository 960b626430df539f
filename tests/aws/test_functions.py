"""`check` looks at functions and queues: what becomes of events that a function fails to handle."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from support.servers import aws_server, aws_session

from aws.test_aws import ACCOUNT, new_function, new_queue, numbers, paid
from partner_events import aws
from partner_events.patterns import EventInvokeConfig, Target

pytestmark = pytest.mark.tools

KINDS = {
    "disabled",
    "no-concurrency",
    "no-failure-destination",
    "no-partial-response",
    "no-redrive-policy",
    "unchecked",
    "visibility-timeout",
}


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield port


@pytest.fixture
def session(port: int, monkeypatch: pytest.MonkeyPatch) -> Any:
    return aws_session(port, monkeypatch)


@pytest.fixture
def function(session: Any) -> str:
    """A function as it is made by default."""
    return new_function(session)


@pytest.fixture
def dead(session: Any) -> str:
    """A queue for what fails."""
    return new_queue(session)


def findings(session: Any, target: str) -> list[aws.Finding]:
    """What `check` says of functions and queues of a bus whose one rule has the target."""
    name = f"bus-{next(numbers)}"
    session.client("events").create_event_bus(Name=name)
    aws.ensure_rule(paid(), name, [Target(target, "target")], name="paid", session=session).apply()
    found = aws.check(name, session=session).findings
    assert {each.target for each in found} == {"target"}
    return [each for each in found if each.kind in KINDS]


def kinds(session: Any, target: str) -> list[str]:
    return [each.kind for each in findings(session, target)]


def mapping(session: Any, queue: str, function: str, *response: str, enabled: bool = True) -> None:
    session.client("lambda").create_event_source_mapping(
        EventSourceArn=queue, FunctionName=function, FunctionResponseTypes=list(response), Enabled=enabled
    )


def redriven(session: Any, dead: str, seconds: int) -> str:
    policy = json.dumps({"deadLetterTargetArn": dead, "maxReceiveCount": 5})
    return new_queue(session, RedrivePolicy=policy, VisibilityTimeout=str(seconds))


def test_a_function_without_a_destination_loses_what_it_fails_to_handle(session: Any, function: str) -> None:
    """Lambda's default; the rule's dead-letter queue does not help."""
    (finding,) = findings(session, function)

    assert (finding.kind, finding.severity) == ("no-failure-destination", "warning")
    assert finding.message == f"events that {function} fails to handle are lost after 2 retries of Lambda"


def test_a_destination_keeps_it(session: Any, function: str, dead: str) -> None:
    """An on-failure destination of the function."""
    config = EventInvokeConfig(function, on_failure=dead)
    session.client("lambda").put_function_event_invoke_config(**config.to_put())

    assert kinds(session, function) == []


def test_settings_without_a_destination_do_not(session: Any, function: str) -> None:
    """The finding counts the retries that are set."""
    config = EventInvokeConfig(function, retry_attempts=0)
    session.client("lambda").put_function_event_invoke_config(**config.to_put())

    (finding,) = findings(session, function)

    assert "after 0 retries" in finding.message


def test_a_dead_letter_queue_of_the_function_keeps_it_too(session: Any, function: str, dead: str) -> None:
    """The older way."""
    session.client("lambda").update_function_configuration(
        FunctionName=function, DeadLetterConfig={"TargetArn": dead}
    )

    assert kinds(session, function) == []


def test_a_function_with_no_concurrency_never_runs(session: Any, function: str) -> None:
    """A reserved concurrency of zero switches it off."""
    session.client("lambda").put_function_concurrency(FunctionName=function, ReservedConcurrentExecutions=0)

    (finding,) = [each for each in findings(session, function) if each.kind == "no-concurrency"]

    assert finding.severity == "error"


def test_a_queue_that_no_function_reads_is_somebody_elses(session: Any) -> None:
    """A worker may read it in its own way."""
    assert kinds(session, new_queue(session)) == []


def test_a_queue_and_a_mapping_that_lose_nothing(session: Any, function: str, dead: str) -> None:
    """Redrive policy, partial batch response, and a visibility timeout that is long enough."""
    queue = redriven(session, dead, 30)
    mapping(session, queue, function, "ReportBatchItemFailures")

    assert kinds(session, queue) == []


def test_a_mapping_that_takes_no_response(session: Any, function: str, dead: str) -> None:
    """Lambda deletes what a router reports as failed."""
    queue = redriven(session, dead, 30)
    mapping(session, queue, function)

    (finding,) = findings(session, queue)

    assert finding.kind == "no-partial-response"
    assert "ReportBatchItemFailures" in finding.advice


def test_a_visibility_timeout_that_is_too_short(session: Any, function: str, dead: str) -> None:
    """The message comes again while the function may still work on it."""
    queue = redriven(session, dead, 30)
    mapping(session, queue, function, "ReportBatchItemFailures")
    session.client("lambda").update_function_configuration(FunctionName=function, Timeout=60)

    (finding,) = findings(session, queue)

    assert finding.kind == "visibility-timeout"
    assert finding.advice.endswith("to 60 seconds or more; AWS advises 360")


def test_a_queue_without_a_redrive_policy(session: Any, function: str) -> None:
    """What always fails is received until its retention ends."""
    queue = new_queue(session)
    mapping(session, queue, function, "ReportBatchItemFailures")

    assert kinds(session, queue) == ["no-redrive-policy"]


def test_a_mapping_that_is_disabled(session: Any, function: str, dead: str) -> None:
    """Good to know."""
    queue = redriven(session, dead, 30)
    mapping(session, queue, function, "ReportBatchItemFailures", enabled=False)

    assert kinds(session, queue) == ["disabled"]


def test_a_function_that_is_not_there_is_said_once(session: Any) -> None:
    """By the finding about the target."""
    missing = f"arn:aws:lambda:us-east-1:{ACCOUNT}:function:missing"

    assert kinds(session, missing) == []
