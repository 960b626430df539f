"""``invoke``: a function runs here as Lambda runs it."""

import itertools
import json
import os
import select
import signal
import sys
import time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli.running import Conversation, run
from partner_events.recorded import UnreadableError

pytestmark = pytest.mark.tools
pytest.importorskip("click")

from partner_events.cli._errors import Failure  # noqa: E402 # after the skip
from partner_events.cli._run import environment as environments  # noqa: E402
from partner_events.cli._run.environment import ExecutionEnvironment  # noqa: E402
from partner_events.cli._run.inputs import carried, of_delivery, recorded  # noqa: E402
from partner_events.cli._run.outcomes import InitFailed, Outcome  # noqa: E402
from partner_events.cli._run.report import judged  # noqa: E402
from partner_events.cli._run.responses import meaning  # noqa: E402
from partner_events.cli._run.settings import Settings, target_of, variables_of  # noqa: E402
from partner_events.stripe import InvoicePaid, PaymentIntentSucceeded  # noqa: E402
from partner_events.testing import as_firehose, as_kinesis, as_pipe, as_sqs, sample  # noqa: E402

HANDLERS = """\
import ctypes
import logging
import os
import subprocess
import sys
import time
from collections import namedtuple
from decimal import Decimal

print("imported")
calls = 0
Pair = namedtuple("Pair", "a b")


def echo(event, context):
    return event


def count(event, context):
    global calls
    calls += 1
    if calls == 3 and event.get("dies"):
        os._exit(7)
    return calls


def context(event, context):
    logging.getLogger("shop").warning("careful")
    print("to out")
    print("to err", file=sys.stderr)
    os.system("echo of a child")
    names = [each for each in dir(context) if not each.startswith("_")]
    left = context.get_remaining_time_in_millis()
    return {
        "names": names,
        "left": left,
        "values": {each: getattr(context, each) for each in ("function_name", "memory_limit_in_mb")},
        "arn": context.invoked_function_arn,
        "environment": {each: os.environ.get(each) for each in ("_HANDLER", "LAMBDA_TASK_ROOT", "LEVEL")},
        "cwd": os.getcwd(),
    }


def hangs(event, context):
    print("before", flush=True)
    subprocess.Popen(["sleep", "600"])
    time.sleep(600)


def exits(event, context):
    os._exit(3)


def leaves(event, context):
    sys.exit("enough")


def crashes(event, context):
    ctypes.string_at(0)


def devours(event, context):
    held = bytearray(300 * 1024 * 1024)
    held[::4096] = b"1" * len(held[::4096])
    time.sleep(600)


def a_set(event, context):
    return {1}


async def coroutine(event, context):
    return 1


def generator(event, context):
    yield 1


def numbers(event, context):
    return {"price": Decimal("1.50"), "count": Decimal("2"), "pair": Pair(1, 2), "keys": {1: None}}


def not_a_number(event, context):
    return float("nan")


def some_bytes(event, context):
    return b"\\xff"


def raises(event, context):
    try:
        int("twelve")
    except ValueError as error:
        raise LookupError("no such order") from error


def chatty(event, context):
    print("x" * event["n"])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with handlers."""
    made = tmp_path_factory.mktemp("function")
    (made / "app.py").write_text(HANDLERS, encoding="utf-8")
    return made


@pytest.fixture(autouse=True)
def has_time_to_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """However short an invocation may be: a machine may have other things to do."""
    monkeypatch.setattr(environments, "INIT_TIMEOUT", 600)


def settings(
    folder: Path, handler: str, *, timeout: float = 600, memory: int = 1024, **variables: str
) -> Settings:
    return Settings(handler, folder, "shop", timeout, memory, variables, sys.executable)


def invoked(folder: Path, handler: str, event: object = None, **limits: Any) -> Outcome:
    with ExecutionEnvironment(settings(folder, handler, **limits)) as environment:
        return environment.invoke(json.dumps(event).encode())


def shown(result: bytes | None) -> Any:
    assert result is not None
    return json.loads(result)


# One process


def test_a_process_stays_warm(folder: Path) -> None:
    """It is started once, and says so once; its module's variables live on."""
    with ExecutionEnvironment(settings(folder, "app.count")) as environment:
        outcomes = [environment.invoke(b"{}") for _ in range(3)]

    assert [outcome.result for outcome in outcomes] == [b"1", b"2", b"3"]
    assert [outcome.init is not None for outcome in outcomes] == [True, False, False]
    assert [outcome.out for outcome in outcomes] == [b"imported\n", b"", b""]


def test_a_process_may_be_new_for_each_event(folder: Path) -> None:
    """``--cold``."""
    with ExecutionEnvironment(settings(folder, "app.count"), is_cold=True) as environment:
        outcomes = [outcome for _, outcome in environment.run([(1, b"{}"), (2, b"{}")])]

    assert [outcome.result for outcome in outcomes] == [b"1", b"1"]
    assert all(outcome.init is not None for outcome in outcomes)


def test_many_events_come_back_in_order_with_what_is_known_of_them(folder: Path) -> None:
    """Though hundreds are on their way at once, of any size."""
    events = [(n, json.dumps({"n": n, "text": "y" * (n * 37 % 9_000)}).encode()) for n in range(1_000)]

    with ExecutionEnvironment(settings(folder, "app.echo")) as environment:
        found = list(environment.run(events))

    assert [known for known, _ in found] == list(range(1_000))
    assert [shown(outcome.result) for _, outcome in found] == [json.loads(text) for _, text in events]


def test_an_event_of_megabytes_goes_there_and_back(folder: Path) -> None:
    """Larger than any pipe holds."""
    event = {"text": "z" * 5_000_000}

    assert shown(invoked(folder, "app.echo", event).result) == event


def test_what_follows_a_crash_is_handled_by_a_new_process(folder: Path) -> None:
    """Each event once; the crash is the event's that was being handled."""
    events = [(n, json.dumps({"dies": n == 2}).encode()) for n in range(6)]

    with ExecutionEnvironment(settings(folder, "app.count")) as environment:
        outcomes = [outcome for _, outcome in environment.run(events)]

    assert [outcome.status for outcome in outcomes] == ["ok", "ok", "crashed", "ok", "ok", "ok"]
    assert [outcome.result for outcome in outcomes[3:]] == [b"1", b"2", b"3"]


def test_logs_are_those_of_their_invocation(folder: Path) -> None:
    """Also where the next one has begun already."""
    with ExecutionEnvironment(settings(folder, "app.chatty")) as environment:
        events = [(n, json.dumps({"n": n}).encode()) for n in range(300)]
        written = {known: outcome.out for known, outcome in environment.run(events)}

    assert all(
        written[n].endswith(b"\n" + b"x" * n + b"\n") or written[n] == b"x" * n + b"\n" for n in written
    )


# Lambda's conditions


def test_the_context_is_like_that_of_lambdas_runtime(folder: Path) -> None:
    """It has the same attributes, and a deadline."""
    ric: Any = pytest.importorskip("awslambdaric.lambda_context")
    theirs = ric.LambdaContext("id", None, None, int(time.time() * 1000) + 1000)

    found = shown(invoked(folder, "app.context", timeout=50, memory=300).result)

    assert set(found["names"]) == {name for name in dir(theirs) if not name.startswith("_")}
    assert 0 < found["left"] <= 50_000
    assert found["values"]["function_name"] == "shop"
    assert found["values"]["memory_limit_in_mb"] == "300"
    assert found["arn"] == "arn:aws:lambda:us-east-1:123456789012:function:shop"


def test_the_environment_is_that_of_lambda_and_the_users(folder: Path) -> None:
    """The working directory is the function's folder, as /var/task is."""
    found = shown(invoked(folder, "app.context", LEVEL="debug").result)

    assert found["environment"] == {
        "_HANDLER": "app.context",
        "LAMBDA_TASK_ROOT": str(folder),
        "LEVEL": "debug",
    }
    assert found["cwd"] == str(folder)


def test_output_and_errors_are_told_apart(folder: Path) -> None:
    """With what child processes write; logging goes where Lambda's goes, with the request's id."""
    outcome = invoked(folder, "app.context")

    lines = outcome.out.decode().splitlines()
    assert lines[0] == "imported"
    assert lines[1].startswith("[WARNING]\t")
    assert lines[1].endswith(f"Z\t{outcome.request_id}\tcareful")
    assert lines[2:] == ["to out", "of a child"]
    assert outcome.err == b"to err\n"


@pytest.mark.parametrize(
    ("handler", "limits", "status", "reason"),
    [
        ("hangs", {"timeout": 1}, "timed out", "Task timed out after 1.00 seconds"),
        ("exits", {}, "crashed", "Runtime exited with error: exit status 3"),
        ("leaves", {}, "crashed", "Runtime exited with error: exit status 1"),
        ("crashes", {}, "crashed", "Runtime exited with error: signal: segmentation fault"),
    ],
)
def test_a_process_that_ends_is_told(
    folder: Path, handler: str, limits: Any, status: str, reason: str
) -> None:
    """As Lambda tells it."""
    outcome = invoked(folder, f"app.{handler}", **limits)

    assert (outcome.status, outcome.reason, outcome.result) == (status, reason, None)


@pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the system does not say how much a process uses"
)
def test_a_process_that_uses_more_memory_than_it_has_is_ended(folder: Path) -> None:
    """As Lambda ends it."""
    outcome = invoked(folder, "app.devours", memory=128)

    assert outcome.status == "out of memory"
    assert outcome.reason.endswith("of 128 MB were used")


def test_a_timeout_ends_what_the_function_started(folder: Path) -> None:
    """Nothing of it stays; what it wrote is shown."""
    outcome = invoked(folder, "app.hangs", timeout=5)

    assert outcome.out == b"imported\nbefore\n"
    started = [path for path in Path("/proc").glob("[0-9]*/cwd") if _is_in(path, folder)]
    assert all(_ends(int(path.parent.name)) for path in started)


def _is_in(link: Path, folder: Path) -> bool:
    try:
        return link.readlink() == folder
    except OSError:
        return False


def _ends(process: int) -> bool:
    """Whether it ends by itself: what is killed is not gone at once on a busy machine."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return True
    try:
        return select.select([handle], [], [], 600)[0] == [handle]
    finally:
        os.close(handle)


# Results


def test_results_are_json_as_lambdas_runtime_writes_it(folder: Path) -> None:
    """Decimals as numbers, named tuples as objects."""
    marshaller: Any = pytest.importorskip("awslambdaric.lambda_runtime_marshaller")
    namespace: dict[str, Any] = {}
    exec(HANDLERS, namespace)
    text, _ = marshaller.LambdaMarshaller().marshal_response(namespace["numbers"](None, None))

    assert shown(invoked(folder, "app.numbers").result) == json.loads(text)


@pytest.mark.parametrize(
    ("handler", "message", "advice"),
    [
        ("a_set", "Object of type set is not JSON serializable", "model_dump(mode='json')"),
        ("coroutine", "Object of type coroutine is not JSON serializable", "asyncio.run"),
        ("generator", "Object of type generator is not JSON serializable", "remove its yield"),
    ],
)
def test_a_result_that_is_not_json_is_an_error(folder: Path, handler: str, message: str, advice: str) -> None:
    """That says what would be right."""
    error = invoked(folder, f"app.{handler}").error

    assert error is not None
    assert (error.type, error.message) == ("Runtime.MarshalError", f"Unable to marshal response: {message}")
    assert advice in error.advice


@pytest.mark.parametrize(
    ("handler", "status", "text"),
    [("not_a_number", "invalid", "the result holds NaN, which is not JSON"), ("some_bytes", "ok", "")],
)
def test_a_result_that_is_no_json_text_is_judged(folder: Path, handler: str, status: str, text: str) -> None:
    """Bytes go out as they are; NaN is nothing that a caller can read."""
    found = judged(of_delivery({}, ""), invoked(folder, f"app.{handler}"))

    assert (found.status, found.text) == (status, text)


def test_an_exception_is_told_with_its_calls_and_its_cause(folder: Path) -> None:
    """By file, line, function and text."""
    error = invoked(folder, "app.raises").error

    assert error is not None
    assert (error.type, error.message) == ("LookupError", "no such order")
    assert [(Path(call.file).name, call.function) for call in error.calls] == [("app.py", "raises")]
    assert error.before is not None
    assert (error.before.type, error.is_cause) == ("ValueError", True)
    assert error.before.calls[0].text == 'int("twelve")'


@pytest.mark.parametrize(
    ("text", "handler", "kind", "said"),
    [
        ("import nothing_of_this_name", "bad.handler", "Runtime.ImportModuleError", "nothing_of_this_name"),
        ("def handler(:", "bad.handler", "Runtime.UserCodeSyntaxError", "bad.py, line 1"),
        ("raise RuntimeError('no')", "bad.handler", "RuntimeError", "no"),
        ("def handle(): ...", "bad.handler", "Runtime.HandlerNotFound", "Handler 'handler' missing"),
        ("", "sys.exit", "Runtime.BuiltInModuleConflict", "built-in module sys"),
    ],
)
def test_a_function_that_cannot_start_says_why(
    tmp_path: Path, text: str, handler: str, kind: str, said: str
) -> None:
    """With the name that Lambda has for it."""
    (tmp_path / "bad.py").write_text(text, encoding="utf-8")

    with pytest.raises(InitFailed) as caught:
        invoked(tmp_path, handler)

    error = caught.value.error
    assert error is not None
    assert error.type == kind
    assert said in error.message


def test_a_process_that_ends_while_it_starts_is_told(tmp_path: Path) -> None:
    """With what it wrote."""
    (tmp_path / "bad.py").write_text("import os\nprint('here', flush=True)\nos._exit(4)", encoding="utf-8")

    with pytest.raises(InitFailed, match="exit status 4") as caught:
        invoked(tmp_path, "bad.handler")

    assert caught.value.out == b"here\n"


# What a result means for a batch


@cache
def sqs_batch(count: int) -> tuple[dict[str, object], list[str]]:
    event = as_sqs(*(sample(InvoicePaid, seed=n) for n in range(count)))
    records: Any = event["Records"]
    return event, [record["messageId"] for record in records]


def failing(*ids: object) -> dict[str, object]:
    return {"batchItemFailures": [{"itemIdentifier": each} for each in ids]}


@given(st.integers(1, 5), st.data())
def test_messages_that_are_reported_come_again(count: int, data: st.DataObject) -> None:
    """And no others, in any order and however often they are named."""
    event, ids = sqs_batch(count)
    failed = data.draw(st.lists(st.sampled_from(ids)))

    found = meaning(event, failing(*failed))

    assert found is not None
    assert list(found.again) == [each for each in ids if each in failed]
    assert found.verdict == ("all" if not failed else "none" if set(failed) == set(ids) else "some")


@pytest.mark.parametrize(
    "result",
    [
        failing("unknown"),
        failing(""),
        failing(None),
        failing(3),
        {"batchItemFailures": [dict[str, str]()]},
        {"batchItemFailures": ["id"]},
        {"batchItemFailures": "id"},
    ],
)
def test_a_wrong_report_lets_the_whole_batch_come_again(result: object) -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html"""
    event, ids = sqs_batch(3)

    found = meaning(event, result)

    assert found is not None
    assert (found.verdict, list(found.again)) == ("invalid", ids)


@pytest.mark.parametrize(
    "result", [None, {}, {"batchItemFailures": []}, {"batchItemFailures": None}, {"statusCode": 200}, "done"]
)
def test_no_report_is_that_all_are_handled(result: object) -> None:
    """So a function that reports nothing loses what it did not handle."""
    event, _ = sqs_batch(3)

    found = meaning(event, result)

    assert found is not None
    assert (found.verdict, found.again) == ("all", [])


def test_a_stream_is_read_again_from_the_first_failure() -> None:
    """https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html"""
    event: Any = as_kinesis(*(sample(InvoicePaid, seed=n) for n in range(4)))
    numbers = [record["kinesis"]["sequenceNumber"] for record in event["Records"]]

    found = meaning(event, failing(numbers[2], numbers[1]))

    assert found is not None
    assert list(found.again) == numbers[1:]


def test_a_pipe_of_a_queue_is_like_a_queue() -> None:
    """Its event is the list of records."""
    event: Any = as_pipe(sample(InvoicePaid, seed=1), sample(InvoicePaid, seed=2))

    found = meaning(event, failing(event[1]["messageId"]))

    assert found is not None
    assert list(found.again) == [event[1]["messageId"]]


@pytest.mark.parametrize(
    ("changes", "kept", "verdict"),
    [
        ({}, 2, "all"),
        ({"result": "ProcessingFailed"}, 2, "some"),
        ({}, 1, "invalid"),
        ({"result": "ok"}, 2, "invalid"),
        ({"recordId": "other"}, 2, "invalid"),
    ],
)
def test_firehose_wants_every_record_back(changes: dict[str, str], kept: int, verdict: str) -> None:
    """https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"""
    event: Any = as_firehose(sample(InvoicePaid, seed=1), sample(InvoicePaid, seed=2))
    records = [
        {"recordId": each["recordId"], "result": "Ok", "data": each["data"]} for each in event["records"]
    ]
    records[0] |= changes

    found = meaning(event, {"records": records[:kept]})

    assert found is not None
    assert found.verdict == verdict


def test_a_direct_delivery_has_no_such_result() -> None:
    """Whatever it returns."""
    assert meaning(sample(InvoicePaid).to_dict(), failing("x")) is None


# What is invoked with


def test_a_recorded_lambda_event_comes_as_it_is(tmp_path: Path) -> None:
    """And every other delivery as from a rule."""
    batch, alone = as_sqs(sample(InvoicePaid)), sample(PaymentIntentSucceeded).to_dict()
    messages = {"Messages": [{"MessageId": "1", "ReceiptHandle": "r", "Body": json.dumps(alone)}]}
    file = tmp_path / "all.jsonl"
    file.write_text("\n".join(map(json.dumps, [batch, alone, messages])), encoding="utf-8")

    problems: list[UnreadableError] = []
    found = list(recorded([str(file)], problems.append))

    assert problems == []
    assert [each.event for each in found] == [batch, alone, alone]
    assert [each.label for each in found] == ["invoice.paid", *["payment_intent.succeeded"] * 2]
    assert [each.where for each in found] == ["line 1", "line 2", "line 3, Messages[0]"]


def test_deliveries_come_in_batches_of_a_carrier(tmp_path: Path) -> None:
    """The second time, SQS says so."""
    inputs = [of_delivery(sample(InvoicePaid, seed=n).to_dict(), f"line {n}") for n in range(3)]

    found: list[Any] = [each.event for each in carried(inputs, "sqs", 2, 2)]

    assert [len(event["Records"]) for event in found] == [2, 2, 1, 1]
    assert found[0]["Records"][0]["messageId"] == found[1]["Records"][0]["messageId"]
    counts = [event["Records"][0]["attributes"]["ApproximateReceiveCount"] for event in found]
    assert counts == ["1", "2", "1", "2"]


@pytest.mark.parametrize(
    ("written", "handler", "root"),
    [
        ("app:handle", "app.handle", ""),
        ("app.handle", "app.handle", ""),
        ("shop.app:handle", "shop.app.handle", "src"),
        ("src/shop/app.py:handle", "shop.app.handle", "src"),
        ("one/two.py:handle", "two.handle", "one"),
        ("one/two.handle", "one/two.handle", ""),
    ],
)
def test_a_handler_is_found_in_its_layout(tmp_path: Path, written: str, handler: str, root: str) -> None:
    """In the folder, in its src, or by its file."""
    for name in ("app.py", "src/shop/__init__.py", "src/shop/app.py", "one/two.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    target = target_of(written, tmp_path)

    assert (target.handler, target.root) == (handler, tmp_path / root)


# The command


def test_the_command_shows_each_invocation_and_a_table(folder: Path) -> None:
    """And answers with its exit code."""
    handler = f"{folder / 'app.py'}:raises"

    ran = run("invoke", handler, "invoice.paid", "payment_intent.succeeded", "--times", "2")

    assert ran.code == 1
    assert ran.out.count("LookupError: no such order\n") == 4
    assert f"{folder / 'app.py'}:" in ran.out
    assert "ERROR" in ran.out
    assert "payment_intent.succeeded  2" in ran.out
    assert ran.err.startswith("4 invocations, 4 not ok, 1 cold start of ")


def test_outcomes_are_json_for_programs(folder: Path) -> None:
    """One line each."""
    ran = run(
        "invoke",
        f"{folder / 'app.py'}:echo",
        "invoice.paid",
        "--count",
        "2",
        "--carrier",
        "sqs",
        "--batch",
        "2",
        "--json",
    )

    (outcome,) = ran.lines
    assert ran.code == 0
    assert (outcome["status"], outcome["kind"], outcome["stdout"]) == ("ok", "invoice.paid", "imported\n")
    assert len(outcome["result"]["Records"]) == 2


def test_what_is_no_delivery_is_named_and_the_rest_is_handled(folder: Path, tmp_path: Path) -> None:
    """With exit code 1."""
    file = tmp_path / "some.jsonl"
    file.write_text('{"not": "one"}\n' + json.dumps(sample(InvoicePaid).to_dict()), encoding="utf-8")

    ran = run("invoke", f"{folder / 'app.py'}:echo", str(file), "--json")

    assert ran.code == 1
    assert "line 1" in ran.err
    assert [each["where"] for each in ran.lines] == ["line 2"]


TEMPLATE = """\
AWSTemplateFormatVersion: 2010-09-09
Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage: {Type: String, Default: dev}
Conditions:
  IsDev: !Equals [!Ref Stage, dev]
Globals:
  Function:
    Timeout: 7
    Environment:
      Variables: {LEVEL: !If [IsDev, debug, info], TABLE: !Ref Table}
Resources:
  Table: {Type: "AWS::DynamoDB::Table"}
  Shop:
    Type: AWS::Serverless::Function
    Properties: {Handler: app.context, MemorySize: 256, CodeUri: .}
"""


def test_a_template_configures_the_function(folder: Path) -> None:
    """What only AWS knows is said, and may be given."""
    template = folder / "template.yaml"
    template.write_text(TEMPLATE, encoding="utf-8")
    (folder / "some.env").write_text("# local\nLEVEL=trace\n", encoding="utf-8")

    plain = run("invoke", "Shop", "invoice.paid", "--template", str(template), "--json")
    other = run(
        "invoke",
        "Shop",
        "invoice.paid",
        "--template",
        str(template),
        "--json",
        "--parameter",
        "Stage=prod",
        "--env-file",
        str(folder / "some.env"),
        "--env",
        "TABLE=local",
    )

    result = plain.lines[0]["result"]
    assert result["environment"]["LEVEL"] == "debug"
    assert result["values"]["memory_limit_in_mb"] == "256"
    assert result["values"]["function_name"] == "Shop"
    assert result["left"] <= 7000
    assert "TABLE is not set: AWS alone knows the name of the resource Table" in plain.err
    assert other.lines[0]["result"]["environment"]["LEVEL"] == "trace"
    assert "TABLE" not in other.err


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.text("ABC${}:-\\'\" ", max_size=12)), max_size=8))
def test_a_file_of_variables_is_read_as_dotenv_reads_it(pairs: list[tuple[str, str]]) -> None:
    """Values may name others, also such as were set before, and have defaults."""
    dotenv = pytest.importorskip("dotenv")
    with TemporaryDirectory() as folder:
        file = Path(folder, ".env")
        file.write_text("".join(f"{name}={value}\n" for name, value in pairs), encoding="utf-8")
        wanted = {name: value for name, value in dotenv.dotenv_values(file).items() if value is not None}
        assert variables_of(str(file)) == wanted


def test_variables_that_grow_without_end_are_refused(tmp_path: Path) -> None:
    """Each value names the one before twice: a small file would fill the memory."""
    pytest.importorskip("dotenv")
    file = tmp_path / ".env"
    names = [f"V{number}" for number in range(60)]
    doubled = (f"{name}=${{{before}}}${{{before}}}\n" for before, name in itertools.pairwise(names))
    file.write_text("".join(("V0=0123456789\n", *doubled)), encoding="utf-8")

    with pytest.raises(Failure, match="with V13, its variables have more than 131,072 characters"):
        variables_of(str(file))


def test_an_event_of_one_of_several_files_says_which(tmp_path: Path) -> None:
    """A place alone would name a line of any of them; a folder is several files, too."""
    delivery = json.dumps(sample(InvoicePaid).to_dict())
    for name, text in (("a.jsonl", f"{delivery}\n{delivery}"), ("b.json", delivery)):
        (tmp_path / name).write_text(text)
    problems: list[UnreadableError] = []

    places = [each.where for each in recorded([str(tmp_path)], problems.append)]
    alone = [each.where for each in recorded([f"{tmp_path}/a.jsonl"], problems.append)]

    assert places == [f"{tmp_path}/a.jsonl: line 1", f"{tmp_path}/a.jsonl: line 2", f"{tmp_path}/b.json"]
    assert alone == ["line 1", "line 2"]
    assert problems == []


def test_a_function_gets_the_text_that_was_recorded(tmp_path: Path) -> None:
    """Of a delivery, of a Lambda event, and of each of an array's; numbers are not written anew."""
    delivery = sample(InvoicePaid).to_dict()
    text = json.dumps({**delivery, "time": "\u00e9"}, indent=1).replace('"version": "0"', '"version": 1.50')
    batch = json.dumps({"Records": as_sqs(sample(InvoicePaid))["Records"]}, indent=3)
    file = tmp_path / "recorded.json"
    file.write_text(f"{text}\n{batch}[{text} , {text}]", encoding="utf-8")

    problems: list[UnreadableError] = []
    found = [each.text.decode() for each in recorded([str(file)], problems.append)]

    assert found == [text, batch, text, text]
    assert not problems


def test_a_change_runs_it_again(folder: Path, tmp_path: Path) -> None:
    """With ``--watch``, in a new process, also after a change that does not start; Ctrl-C ends it."""
    pytest.importorskip("pexpect")
    pytest.importorskip("watchfiles")
    file = tmp_path / "watched.py"
    file.write_text("def handle(event, context):\n    return 'first'\n", encoding="utf-8")
    with Conversation("invoke", "watched:handle", "invoice.paid", "--watch", folder=tmp_path) as terminal:
        terminal.expect('result  "first".*watching for changes')
        file.write_text("def handle(event, context):\n    return second\n", encoding="utf-8")
        terminal.expect("changed: watched.py.*NameError.*watching for changes")
        file.write_text("def handle(event, context):\n    return 'third'\n", encoding="utf-8")
        terminal.expect('result  "third".*watching for changes')
        terminal.process.send_signal(signal.SIGINT)
        terminal.expect("ended")
        assert terminal.end() == 0
