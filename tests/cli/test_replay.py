"""``replay``: recorded deliveries into a function here, and into AWS, on a server that answers as it does."""

import gzip
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from conftest import Json, read_sample
from support.servers import aws_server

from cli.running import ENVIRONMENT, Ran, run
from partner_events import parse_event

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._errors import Failure  # noqa: E402
from partner_events.cli._replaying import Pace, State  # noqa: E402

APP = """
import json, os

def handle(event, context):
    assert context.get_remaining_time_in_millis() > 0
    with open(os.environ["SEEN"], "a") as file:
        file.write(json.dumps(event) + "\\n")
    if event["detail-type"] == os.environ.get("FAIL"):
        raise KeyError("no such order")
"""


def at(minute: int, name: str = "invoice.paid") -> Json:
    """A delivery of that minute, whose id says so."""
    return {**read_sample(name), "id": f"id-{minute}", "time": f"2026-11-30T05:{minute:02}:00Z"}


class Replays:
    """A folder with recorded deliveries, and a function that writes down what it gets."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "replayed_app.py").write_text(APP, encoding="utf-8")
        self.environment = {
            "PYTHONPATH": f"{ENVIRONMENT['PYTHONPATH']}:{folder}",
            "SEEN": str(folder / "seen.jsonl"),
        }

    def record(self, *deliveries: Json, name: str = "recorded.jsonl") -> str:
        path = self.folder / name
        path.write_text("".join(f"{json.dumps(each)}\n" for each in deliveries), encoding="utf-8")
        return str(path)

    def run(self, *arguments: str, **environment: str) -> Ran:
        to = ("--to", "replayed_app:handle")
        return run("replay", *arguments, *to, **self.environment, **environment)

    @property
    def seen(self) -> list[Any]:
        path = self.folder / "seen.jsonl"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []

    @property
    def ids(self) -> list[str]:
        return [each["id"] for each in self.seen]


@pytest.fixture
def replays(tmp_path: Path) -> Replays:
    return Replays(tmp_path)


def test_a_function_gets_what_was_recorded_in_its_order(replays: Replays) -> None:
    """As it came; the answer counts it by kind."""
    first, second = at(2), at(1, "customer.created")

    ran = replays.run(replays.record(first, second))

    assert ran.code == 0
    assert replays.seen == [first, second]
    assert [line.split() for line in ran.out.splitlines()] == [
        ["KIND", "SENT", "FAILED"],
        ["customer.created", "1", "0"],
        ["invoice.paid", "1", "0"],
    ]
    assert "2 sent to the function replayed_app:handle here, 0 failed, from 2026-11-30T05:01:00" in ran.err


def test_only_what_is_asked_for_is_sent(replays: Replays) -> None:
    """By kind, event pattern, time and number."""
    file = replays.record(*(at(minute) for minute in range(5)), at(9, "customer.created"))
    pattern = '{"detail-type": ["customer.created"]}'

    for options in (
        ("--kind", "customer.created"),
        ("--kind", "stripe/customer.created"),
        ("--pattern", pattern),
        ("--since", "2026-11-30T05:01:00Z", "--until", "2026-11-30T05:03:00Z"),
        ("--limit", "1"),
    ):
        assert replays.run(file, *options).code == 0

    assert replays.ids == ["id-9", "id-9", "id-9", "id-1", "id-2", "id-0"]


def test_a_kind_that_nobody_sent_may_be_a_mistake(replays: Replays) -> None:
    """Unknown kinds are kinds, too; but the nearest known one is named where nothing was found."""
    ran = replays.run(replays.record(at(1, "customer.created")), "--kind", "customer.craeted")

    assert ran.code == 1
    assert "nothing to send; there is no known kind 'customer.craeted'; did you mean 'customer" in ran.err


def test_by_time_sorts_over_all_files(replays: Replays) -> None:
    """Not by the order in which files and lines come; those of a replay are marked if asked for."""
    files = [replays.record(at(3), at(1), name="a"), replays.record(at(2), name="b")]

    replays.run(*files, "--by-time", "--replay-name", "again")

    assert replays.ids == ["id-1", "id-2", "id-3"]
    assert parse_event(replays.seen[0]).is_replay


def test_what_fails_is_said_kept_and_does_not_stop_the_rest(replays: Replays) -> None:
    """In a file that can be replayed."""
    file = replays.record(at(1), at(2, "customer.created"), at(3))
    kept = replays.folder / "failed.jsonl"

    ran = replays.run(file, "--failed", str(kept), FAIL="customer.created")
    again = replays.run(str(kept))

    assert (ran.code, again.code) == (1, 0)
    assert "line 2: customer.created: the function raised KeyError: 'no such order'" in ran.err
    assert replays.ids == ["id-1", "id-2", "id-3", "id-2"]


def test_what_is_no_delivery_is_exit_code_1(replays: Replays) -> None:
    """The others are sent."""
    file = Path(replays.record(at(1)))
    file.write_text(f"{file.read_text()}nope\n", encoding="utf-8")

    ran = replays.run(str(file), "--json")

    assert ran.code == 1
    assert replays.ids == ["id-1"]
    said, report = ran.out.split("\n", 1)
    assert json.loads(said)["where"] == "line 2"
    assert json.loads(report)["bad"] == 1


def test_a_state_goes_on_where_an_earlier_replay_ended(replays: Replays) -> None:
    """With the same files and options only; other ones are refused."""
    file, state = replays.record(*(at(minute) for minute in range(4))), replays.folder / "state"
    options = ("--state", str(state))

    replays.run(file, *options, "--limit", "3")
    replays.run(file, *options)
    done = replays.run(file, *options)
    other = replays.run(file, *options, "--kind", "invoice.paid")
    replays.record(*(at(minute) for minute in range(2)), at(9, "customer.created"))
    (replays.folder / "recorded.jsonl").write_text("\n\n\n\n" + json.dumps([at(8)] * 5), encoding="utf-8")
    changed = replays.run(file, *options)

    assert replays.ids == ["id-0", "id-1", "id-2", "id-3"]
    assert done.code == 0
    assert "is the state of a replay of other files or with other options" in other.err
    assert "where another delivery is now" in changed.err
    assert (other.code, changed.code) == (2, 2)


def test_a_detail_that_was_recorded_alone_gets_an_envelope(replays: Replays) -> None:
    """With the same id each time."""
    detail: Any = read_sample("invoice.paid")["detail"]
    file = replays.record(detail)

    replays.run(file)
    replays.run(file)

    first, second = replays.seen
    assert first["id"] == second["id"] != ""
    assert parse_event(first).deviations() == []


class Clock:
    """A clock that only waiting moves."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waited: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.waited.append(round(seconds, 6))
        self.now += seconds


def test_a_pace_keeps_the_time_between_events_divided() -> None:
    """And never sends more than so many a second; an event that is late is sent at once."""
    clock, start = Clock(), datetime(2026, 11, 30, tzinfo=UTC)
    pace = Pace(2, 10, lambda: clock.now, clock.sleep)

    for seconds in (0, 100, 90, 101):
        pace.wait(start + timedelta(seconds=seconds))

    assert clock.waited == [10.0, 0.5, 0.5]


def test_a_file_that_is_no_state_is_refused(tmp_path: Path) -> None:
    """It is not overwritten."""
    path = tmp_path / "mine.json"
    path.write_text("{}", encoding="utf-8")

    with pytest.raises(Failure, match="is not the state of a replay"):
        State(path, {})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "give exactly one of: --to, --bus, --queue, --function"),
        (("--to", "a:b", "--queue", "q"), "give exactly one of"),
        (("--to", "nothing"), "'nothing' is not a function; write MODULE:NAME"),
        (("--to", "json:nothing"), "the module json has no function nothing"),
        (("--queue", "q", "--source", "s"), "--source goes with --bus"),
        (("--to", "json:dumps", "--since", "soon"), "'soon' is not a time"),
        (("--to", "json:dumps", "--speed", "0"), "0.0 is not in the range"),
        (("--to", "json:dumps", "--pattern", "{"), "not JSON"),
        (("--to", "json:dumps", "--since", "2027-01-01", "--until", "2026-01-01"), "--since is not before"),
        (("--to", "json:dumps", "--state", "/none/a"), "/none/a: there is no folder /none"),
        (("--to", "json:dumps", "--failed", "/none/a"), "/none/a: there is no folder /none"),
    ],
)
def test_a_wrong_call_is_refused(arguments: tuple[str, ...], said: str) -> None:
    """In a line that says what would be right."""
    ran = run("replay", "samples/stripe/invoice.paid.json", *arguments)

    assert ran.code == 2
    assert said in ran.err


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """What tells boto3 and s3fs where the server is, and who asks."""
    pytest.importorskip("boto3")
    with aws_server(tmp_path_factory.mktemp("aws")) as port:
        yield {
            "AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}",
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": "us-east-1",
        }


def client(environment: dict[str, str], service: str) -> Any:
    return import_module("boto3").client(
        service,
        endpoint_url=environment["AWS_ENDPOINT_URL"],
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def test_what_firehose_left_in_s3_goes_to_a_queue_after_a_plan(aws: dict[str, str]) -> None:
    """Objects below a prefix, packed, with nothing between their documents."""
    pytest.importorskip("s3fs")
    s3, sqs = client(aws, "s3"), client(aws, "sqs")
    url = sqs.create_queue(QueueName="replayed")["QueueUrl"]
    s3.create_bucket(Bucket="recorded")
    for hour in (5, 4):
        body = gzip.compress(b"".join(json.dumps(at(hour * 2 + each)).encode() for each in (0, 1)))
        s3.put_object(Bucket="recorded", Key=f"events/2026/11/30/{hour:02}/stream-1-{hour}.gz", Body=body)
    words = ("replay", "s3://recorded/events/2026/", "--queue", "replayed")

    plan = run(*words, **aws)
    before = sqs.receive_message(QueueUrl=url).get("Messages", [])
    sent = run(*words, "--yes", **aws)

    assert (plan.code, before, sent.code) == (0, [], 0), sent.err
    assert "4 to the queue replayed, 0 refused" in plan.err
    assert "--yes sends it" in plan.err
    found = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)["Messages"]
    assert sorted(json.loads(each["Body"])["id"] for each in found) == ["id-10", "id-11", "id-8", "id-9"]


def test_a_bus_of_ones_own_gets_a_source_of_ones_own(aws: dict[str, str], replays: Replays) -> None:
    """AWS refuses a partner's; the plan says so, and what to do."""
    file = replays.record(at(1))
    client(aws, "events").create_event_bus(Name="own")

    refused = run("replay", file, "--bus", "own", **aws)
    sent = run("replay", file, "--bus", "own", "--source", "com.acme.stripe", "--yes", **aws)

    assert refused.code == 1
    assert "AWS refuses events whose source begins with aws." in refused.err
    assert (sent.code, "1 sent to the event bus own" in sent.err) == (0, True)
