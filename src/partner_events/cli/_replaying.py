"""Recorded deliveries sent again: which ones, in what order and how fast, and how far that has come."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import NAMESPACE_OID, uuid4, uuid5

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.cli._errors import Failure
from partner_events.cli._input import MOST_SHOWN, text_in
from partner_events.cli._modules import import_named
from partner_events.cli._output import note
from partner_events.cli._sending import Sent
from partner_events.errors import InvalidEventError
from partner_events.recorded._recorded import time_of
from partner_events.testing import LambdaContext

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TextIO

    from partner_events.aws._clients import Session
    from partner_events.cli._run.inputs import Input
    from partner_events.cli._sending import Target
    from partner_events.patterns import EventPattern
    from partner_events.recorded import Recorded

OTHERS = "others"


class Chosen(Value):
    """A delivery to send. ``number`` counts those that were read before it, chosen or not, and itself."""

    __slots__ = ("number", "where", "kind", "time", "delivery")

    number: int
    where: str
    kind: str
    time: datetime | None
    delivery: dict[str, object]


class Choice:
    """Which deliveries to send: all conditions must hold."""

    def __init__(
        self,
        kinds: frozenset[str],
        pattern: EventPattern | None,
        since: datetime | None,
        until: datetime | None,
    ) -> None:
        self._kinds, self._pattern = kinds, pattern
        self._since, self._until = since, until

    def takes(self, delivery: Mapping[str, object], kind: str, at: datetime | None) -> bool:
        if self._kinds and kind not in self._kinds:
            return False
        if (self._since or self._until) and (
            at is None or (self._since and at < self._since) or (self._until and at >= self._until)
        ):
            return False
        return self._pattern is None or self._pattern.matches(delivery)


class Tally:
    """What was done, by kind, for the plan and the report."""

    def __init__(self) -> None:
        self.sent: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.first: datetime | None = None
        self.last: datetime | None = None

    def add(self, chosen: Chosen, *, has_failed: bool = False) -> None:
        (self.failed if has_failed else self.sent)[chosen.kind] += 1
        if chosen.time is not None:
            self.first = min(self.first or chosen.time, chosen.time)
            self.last = max(self.last or chosen.time, chosen.time)

    @property
    def kinds(self) -> list[str]:
        return sorted({*self.sent, *self.failed})


def check_place(path: Path | None) -> None:
    """See that a file can be written there, before anything is sent that it is to tell of.

    Raises:
        Failure: It cannot.
    """
    if path is None:
        return
    if not path.parent.is_dir():
        raise Failure(f"{path}: there is no folder {path.parent}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise Failure(f"{path}: it cannot be written")


class State:
    """How far a replay has come, in a file: after an interruption the next one goes on there.

    It is written about once a second, so that after a crash some deliveries may be sent again.
    """

    def __init__(self, path: Path | None, what: Mapping[str, object]) -> None:
        check_place(path)
        self._path, self._what = path, dict(what)
        self._written = 0.0
        self.number, self._place = 0, ""
        if path is None or not path.exists():
            return
        try:
            found: object = json.loads(text_in(path))
        except (ValueError, RecursionError):
            found = None
        number = found.get("number") if is_object(found) else None
        if not is_object(found) or not isinstance(number, int):
            raise Failure(f"{path} is not the state of a replay")
        if found.get("of") != self._what:
            raise Failure(f"{path} is the state of a replay of other files or with other options; delete it")
        self.number, self._place = number, str(found.get("place"))

    def check(self, number: int, where: str) -> None:
        """See that the delivery up to which was sent is where it was.

        Raises:
            Failure: It is not: the files have changed.
        """
        if number == self.number and where != self._place:
            raise Failure(
                f"{self._path} says that all was sent up to {shown(self._place)}, where another delivery "
                "is now; delete it to begin anew"
            )

    def reached(self, number: int, where: str, *, now: float | None = None) -> None:
        self.number, self._place = number, where
        if self._path is None:
            return
        now = time.monotonic() if now is None else now
        if now - self._written >= 1:
            self.write()
            self._written = now

    def write(self) -> None:
        """Write it, so that it is whole at any time."""
        if self._path is None:
            return
        beside = self._path.with_name(f"{self._path.name}.new")
        beside.write_text(
            json.dumps({"of": self._what, "number": self.number, "place": self._place}), encoding="utf-8"
        )
        beside.replace(self._path)


class Pace:
    """When the next delivery may be sent: so many a second at most, and as far apart as when recorded."""

    def __init__(
        self,
        rate: float | None,
        speed: float | None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._rate, self._speed, self._clock, self._sleep = rate, speed, clock, sleep
        self._next = 0.0
        self._start: tuple[float, datetime] | None = None

    def wait(self, at: datetime | None) -> None:
        if self._rate is None and self._speed is None:
            return
        now = self._clock()
        due = self._next
        if self._speed is not None and at is not None:
            begun, first = self._start = self._start or (now, at)
            due = max(due, begun + (at - first).total_seconds() / self._speed)
        if due > now:
            self._sleep(due - now)
        if self._rate is not None:
            self._next = max(now, due) + 1 / self._rate


def kind_and_time(found: Recorded) -> tuple[str, datetime | None]:
    try:
        kind = found.identify().kind
    except InvalidEventError:
        detail_type = found.delivery.get("detail-type")
        kind = detail_type if isinstance(detail_type, str) else OTHERS
    return kind, found.time


def by_time(all_chosen: Iterable[Chosen]) -> Iterator[Chosen]:
    """The same in the order of their times, and those without a time first: through a file, not in memory."""
    import sqlite3

    with TemporaryDirectory(prefix="partner-events-") as folder:
        os.chmod(folder, 0o700)
        with closing(sqlite3.connect(Path(folder, "deliveries"))) as base:
            base.execute("PRAGMA journal_mode=OFF")
            base.execute("PRAGMA synchronous=OFF")
            base.execute("CREATE TABLE found (at REAL, number INTEGER, place TEXT, kind TEXT, delivery TEXT)")
            base.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?)", map(_row, all_chosen))
            base.execute("CREATE INDEX by_time ON found (at, number)")
            rows = base.execute("SELECT * FROM found ORDER BY at, number")
            for number, (_, _, place, kind, text) in enumerate(rows, 1):
                delivery: object = json.loads(text)
                assert is_object(delivery)
                yield Chosen(number, place, kind, time_of(delivery), delivery)


def _row(chosen: Chosen) -> tuple[float | None, int, str, str, str]:
    at = chosen.time.timestamp() if chosen.time else None
    return at, chosen.number, chosen.where, chosen.kind, json.dumps(chosen.delivery)


def completed(delivery: dict[str, object]) -> dict[str, object]:
    """The delivery; of a detail that was recorded alone, with what an envelope has besides.

    Its id follows from the detail, so that it is the same each time.
    """
    if delivery.get("id"):
        return delivery
    detail = json.dumps(delivery.get("detail"), sort_keys=True)
    made: dict[str, object] = {
        "version": "0",
        "account": ACCOUNT,
        "time": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "region": REGION,
        "resources": [],
    }
    return {**made, **delivery, "id": str(uuid5(NAMESPACE_OID, detail))}


ACCOUNT, REGION = "000000000000", "local"


class ToHandler:
    """A function of this process, which gets deliveries as EventBridge invokes it with them."""

    def __init__(self, name: str) -> None:
        module, _, function = name.partition(":")
        if not function:
            raise Failure(f"{name!r} is not a function; write MODULE:NAME, such as app:lambda_handler")
        handler: object = getattr(import_named(module), function, None)
        if not callable(handler):
            raise Failure(f"the module {module} has no function {function}")
        self._handler: Callable[..., object] = handler
        self.name = f"the function {name} here"

    def prepared(self, event: Input) -> Mapping[str, object]:
        (delivery,) = event.deliveries
        return delivery

    def send(self, prepared: Mapping[str, object] | str) -> Sent:
        try:
            result = self._handler(prepared, LambdaContext(aws_request_id=str(uuid4())))
        # Whatever the user's function raises: the others are sent all the same.
        except Exception as error:
            return Sent("", f"the function raised {type(error).__name__}: {error}", None)
        return Sent("", "", result)


def aws_target(
    bus: str | None, queue: str | None, function: str | None, source: str | None, asking: Session
) -> Target:
    """What one of three options names."""
    from partner_events.cli._sending import ToBus, ToFunction, ToQueue

    if bus is not None:
        return ToBus(bus, source, asking)
    return ToQueue(queue, asking) if queue is not None else ToFunction(str(function), asking)


class Failed:
    """Shows the first deliveries that failed, and appends all of them to a file, as JSON lines."""

    def __init__(self, path: Path | None) -> None:
        check_place(path)
        self._path = path
        self._file: TextIO | None = None
        self._count = 0

    def __enter__(self) -> Failed:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()
        if self._count > MOST_SHOWN:
            note(f"... and {self._count - MOST_SHOWN:,} more that failed", colour="red")

    def add(self, chosen: Chosen, problem: str) -> None:
        self._count += 1
        if self._count <= MOST_SHOWN:
            note(f"{chosen.where}: {shown(chosen.kind)}: {problem}", colour="red")
        if self._path is not None:
            if self._file is None:
                # Nobody else may read it: deliveries have personal data.
                private = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
                self._file = os.fdopen(private, "a", encoding="utf-8")
            self._file.write(json.dumps(chosen.delivery) + "\n")
