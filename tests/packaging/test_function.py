"""A function that is packed as its page says, under AWS's own runtime client.

Its folder cannot be written to, and nothing else that is installed here is on its path.
"""

import os
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from conftest import read_sample
from support.packing import block, build_wheel, commands, run

from bench.lambda_runtime import EnvironmentEnded, LambdaEnvironment, runtime_client
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded
from partner_events.testing import as_sqs, sample

pytestmark = pytest.mark.tools
pytest.importorskip("awslambdaric")

HANDLER = """\
import os
import sys
from datetime import timedelta
from pathlib import Path

from partner_events import Router, UnknownEvent
from partner_events.dedupe import Deduplicator, SQLiteStore
from partner_events.stripe import PaymentIntentSucceeded

folder = Path(os.environ["TMPDIR"])
dedupe = Deduplicator(SQLiteStore(folder / "handled.db"), consumer="shop", lease=timedelta(seconds=1))
router = Router(dedupe=dedupe)


def note(text: str) -> None:
    with (folder / "notes").open("a", encoding="utf-8") as file:
        file.write(f"{text}\\n")


@router.on(PaymentIntentSucceeded)
def paid(event: PaymentIntentSucceeded) -> int:
    note(f"begin {event.payload.amount}")
    if event.payload.amount == 13:
        raise ValueError("thirteen")
    if event.payload.amount == 137 and not (folder / "killed").exists():
        (folder / "killed").touch()
        os._exit(137)
    note(f"end {event.payload.amount}")
    return event.payload.amount


@router.otherwise
def other(event: object) -> str:
    return type(event).__name__


lambda_handler = router
"""

Environment = Callable[..., LambdaEnvironment]


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the page's commands have made ``build/function.zip``."""
    folder = tmp_path_factory.mktemp("packed")
    build_wheel(folder)
    (folder / "handler.py").write_text(HANDLER, encoding="utf-8")
    script = block("docs/packaging.md", "Into a Lambda function", "sh").removeprefix("make wheel\n")
    run(script, folder, commands(tmp_path_factory.mktemp("commands") / "bin"))
    return folder


@pytest.fixture(scope="module")
def task(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The zip file as Lambda unpacks it: nobody may write there."""
    folder = tmp_path_factory.mktemp("task")
    with zipfile.ZipFile(packed / "build" / "function.zip") as file:
        file.extractall(folder)
    before = content(folder)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(path.stat().st_mode & ~0o222)
    yield folder
    # Whoever is root may write all the same.
    assert content(folder) == before
    for path in [folder, *folder.rglob("*")]:
        path.chmod(path.stat().st_mode | 0o200)


def content(folder: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return runtime_client(tmp_path_factory.mktemp("client"))


@pytest.fixture
def environment(task: Path, client: Path, tmp_path: Path) -> Iterator[Environment]:
    """Starts environments of the function, which share one temporary folder, and ends them."""
    started: list[LambdaEnvironment] = []

    def start(**variables: str) -> LambdaEnvironment:
        started.append(LambdaEnvironment(task, client, tmp_path, "handler.lambda_handler", **variables))
        return started[-1]

    yield start
    for each in started:
        with each:
            pass


def payment(amount: int, seed: int = 0) -> dict[str, Any]:
    return sample(PaymentIntentSucceeded, seed=seed, amount=amount).to_dict()


def notes(folder: Path) -> list[str]:
    return (folder / "notes").read_text(encoding="utf-8").splitlines()


MOST = 5_000_000 if sys.version_info < (3, 15) else 5_350_000
"""Bytes of the zip; the same sources take more bytecode on 3.15: 5.25 MB, where 3.13 has 4.84."""


def test_the_zip_is_small_and_has_bytecode_of_all(packed: Path) -> None:
    """With the bytecode of pydantic and of all of Stripe's kinds, at most 5 MB, or a little more on 3.15."""
    with zipfile.ZipFile(packed / "build" / "function.zip") as file:
        names = {Path(name) for name in file.namelist()}

    modules = {name for name in names if name.suffix in (".py", ".pyc")}
    sources = {name for name in names if name.suffix == ".py"}
    kinds = {name for name in modules if name.parts[:3] == ("partner_events", "stripe", "events")}
    assert (packed / "build" / "function.zip").stat().st_size <= MOST
    assert sources == {Path("handler.py")}
    assert any(name.parent.name == "__pycache__" and name.name.startswith("handler.") for name in modules)
    assert len(kinds) > 600
    assert not {name for name in names if name.suffix == ".pyi" or "auth0" in name.parts}


def test_an_event_is_handled(environment: Environment) -> None:
    """That comes directly from a rule."""
    assert environment().invoke(payment(1099)).value == 1099


def test_twenty_events_are_handled_one_after_the_other(environment: Environment, tmp_path: Path) -> None:
    """By one process, each of them once; the second time they are duplicates."""
    function = environment()
    events = [payment(100 + n, seed=n) for n in range(20)]

    first = [function.invoke(event).value for event in events]
    again = [function.invoke(event) for event in events]

    assert first == [100 + n for n in range(20)]
    assert all(answer.error is None for answer in again)
    assert notes(tmp_path) == [f"{what} {100 + n}" for n in range(20) for what in ("begin", "end")]


def test_of_a_batch_what_failed_is_reported(environment: Environment) -> None:
    """Its message comes again, and the others do not."""
    batch: dict[str, Any] = as_sqs(*(sample(PaymentIntentSucceeded, seed=n, amount=n) for n in (12, 13, 14)))

    answer = environment().invoke(batch).value

    assert answer == {"batchItemFailures": [{"itemIdentifier": batch["Records"][1]["messageId"]}]}


def test_an_error_of_the_handler_is_reported(environment: Environment) -> None:
    """By its own type, and the process goes on."""
    function = environment()

    failed, handled = function.invoke(payment(13)), function.invoke(payment(14, seed=1))

    assert failed.error is not None
    assert (failed.error["errorType"], failed.error["errorMessage"]) == ("ValueError", "thirteen")
    assert any('handler.py", line' in line for line in failed.error["stackTrace"])
    assert handled.value == 14


def test_what_is_not_a_delivery_is_an_error(environment: Environment) -> None:
    """Of this library, without a value of what arrived."""
    answer = environment().invoke({**payment(1), "detail": "4111 1111 1111 1111"})

    assert answer.error is not None
    assert answer.error["errorType"] == "InvalidEventError"
    assert "4111" not in str(answer.error)


def test_events_that_are_left_out_are_unknown(environment: Environment) -> None:
    """Other kinds of Stripe's are known; a partner that is not packed is not."""
    function = environment()

    assert function.invoke(sample(ChargeRefunded).to_dict()).value == "ChargeRefunded"
    assert function.invoke(read_sample("s", "auth0")).value == "UnknownEvent"


def test_an_event_of_a_killed_process_is_handled_by_the_next(
    environment: Environment, tmp_path: Path
) -> None:
    """Lambda invokes the function again, in another environment, until the event is handled."""
    event = payment(137)

    with pytest.raises(EnvironmentEnded) as ended:
        environment().invoke(event, seconds=1)
    function = environment()
    answers = [function.invoke(event)]
    while answers[-1].error is not None and len(answers) < 1000:
        # What the dead process holds is free when its lease ends.
        assert answers[-1].error["errorType"] == "EventInProgressError"
        answers.append(function.invoke(event))

    assert ended.value.args[0] == 137
    assert answers[-1].value == 137
    assert notes(tmp_path) == ["begin 137", "begin 137", "end 137"]


def test_processes_that_share_a_temporary_folder_handle_each_event_once(
    environment: Environment, tmp_path: Path
) -> None:
    """As those of a Managed Instance do: https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html"""
    function = environment(AWS_LAMBDA_MAX_CONCURRENCY="2")
    events = [payment(200 + n % 10, seed=n % 10) for n in range(40)]

    sent = [function.send(event) for event in events]
    answers = [function.answer(each) for each in sent]

    errors = {answer.error["errorType"] for answer in answers if answer.error}
    ended = [line for line in notes(tmp_path) if line.startswith("end")]
    assert errors <= {"EventInProgressError"}
    assert sorted(ended) == [f"end {200 + n}" for n in range(10)]


def test_an_environment_ends_with_all_its_processes(environment: Environment, tmp_path: Path) -> None:
    """Those of a Managed Instance, too: nothing runs on."""
    with environment(AWS_LAMBDA_MAX_CONCURRENCY="2") as function:
        function.invoke(payment(1))
        before = running(function.process.pid)

    end = time.monotonic() + 600
    while running(function.process.pid) and time.monotonic() < end:
        time.sleep(0.01)
    assert before == 3
    assert running(function.process.pid) == 0


def running(group: int) -> int:
    """How many processes of a group there are that have not ended."""
    count = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
            state, _, of_group, *_ = path.read_text(encoding="utf-8").rpartition(")")[2].split()
            count += of_group == str(group) and state != "Z"
    return count


def test_an_environment_is_restored_from_a_snapshot(environment: Environment) -> None:
    """As SnapStart does: what the top level has made serves after it."""
    assert environment(AWS_LAMBDA_INITIALIZATION_TYPE="snap-start").invoke(payment(7)).value == 7


def test_an_edit_of_a_packed_handler_counts(packed: Path, client: Path, tmp_path: Path) -> None:
    """Even of the same length, and with the time of the old one."""
    task = tmp_path / "task"
    with zipfile.ZipFile(packed / "build" / "function.zip") as file:
        file.extractall(task)
    handler = task / "handler.py"
    times = (handler.stat().st_atime_ns, handler.stat().st_mtime_ns)
    handler.write_text(
        handler.read_text().replace("return event.payload.amount", "return -event.payload.amount")
    )
    os.utime(handler, ns=times)

    with LambdaEnvironment(task, client, tmp_path, "handler.lambda_handler") as function:
        assert function.invoke(payment(5)).value == -5


def test_a_function_that_cannot_be_imported_says_why(packed: Path, client: Path, tmp_path: Path) -> None:
    """Where a tool for development is left out, by its name."""
    task = tmp_path / "task"
    with zipfile.ZipFile(packed / "build" / "function.zip") as file:
        file.extractall(task)
    (task / "handler.py").write_text("import partner_events.testing\n", encoding="utf-8")

    with (
        LambdaEnvironment(task, client, tmp_path, "handler.lambda_handler") as function,
        pytest.raises(EnvironmentEnded, match=r"No module named 'partner_events\.testing'"),
    ):
        function.invoke(payment(5))
