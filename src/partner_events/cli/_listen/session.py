"""A session of ``listen``: each event as it comes, into the function, into a file, and again by a key."""

from __future__ import annotations

import json
import os
from queue import Empty

from partner_events._base.text import message, shown
from partner_events._wire.json import is_array
from partner_events._wire.secrets import Cover
from partner_events.cli._covered import sensitive_in
from partner_events.cli._listen.keys import pressed
from partner_events.cli._output import note, print_json, print_line, styled
from partner_events.cli._run.inputs import Input
from partner_events.cli._run.outcomes import InitFailed
from partner_events.cli._run.report import Report, show_init

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from queue import Queue
    from typing import IO

    from partner_events.cli._listen.requests import Answer
    from partner_events.cli._run.environment import ExecutionEnvironment

MOST_KEPT = 1_000
"""So many of the last events can be sent again."""

WAIT = 0.05
"""The seconds between looks at the keyboard."""

KEYS = "keys: r last event again, number and Enter that one, c restart, l list, q end"


class Session:
    """Takes answers from the inbox until somebody ends it."""

    def __init__(
        self,
        inbox: Queue[Answer],
        environment: ExecutionEnvironment | None,
        *,
        record: IO[bytes] | None = None,
        as_json: bool = False,
    ) -> None:
        """Without an ``environment``, events are shown and recorded alone."""
        self._inbox, self._environment, self._record, self._as_json = inbox, environment, record, as_json
        self._events: dict[int, tuple[str, Input]] = {}
        self._count = 0
        self._number = ""
        self._is_over = False

    def run(self, *, most: int | None = None) -> None:
        """Take what arrives, and keys; ``most`` events at most."""
        with pressed() as keys:
            while not self._is_over and (most is None or self._count < most):
                for key in keys():
                    self._press(key)
                try:
                    answer = self._inbox.get(timeout=WAIT)
                except Empty:
                    continue
                self._take(answer)

    def _take(self, answer: Answer) -> None:
        if answer.problem:
            who = f" of {answer.vendor}" if answer.vendor else ""
            self._say_refused(answer.status, f"request{who} refused: {answer.problem}")
        elif not answer.events and not self._as_json:
            print_line(styled(f"{answer.status}", "green"), f"  answered a challenge of {answer.vendor}")
        for event in answer.events:
            self._count += 1
            self._events[self._count] = (_origin(answer), event)
            self._events.pop(self._count - MOST_KEPT, None)
            self._write(event)
            self._invoke(self._count)

    def _say_refused(self, status: int, text: str) -> None:
        if self._as_json:
            print_json({"status": "refused", "http_status": status, "reason": text}, indent=None)
        else:
            print_line(styled(f"{status}", "red", bold=True), f"  {message(text)}")

    def _write(self, event: Input) -> None:
        if self._record is None:
            return
        for each in event.event if is_array(event.event) else [event.event]:
            self._record.write(json.dumps(each, ensure_ascii=False).encode(errors="surrogatepass") + b"\n")
        self._record.flush()

    def _invoke(self, number: int, *, again: str = "") -> None:
        origin, event = self._events[number]
        event = Input(f"#{number}{again}, {origin}", event.label, event.event, event.deliveries, None)
        if self._environment is None:
            if self._as_json:
                marked = frozenset[str]().union(*map(sensitive_in, event.deliveries))
                print_json(Cover(marked).copy(event.event), indent=None)
            else:
                print_line(shown(event.label), styled(f"  {event.where}", "bright_black"))
            return
        report = Report(self._environment.settings, as_json=self._as_json)
        try:
            report.add(event, self._environment.invoke(event.text))
        except InitFailed as failed:
            show_init(failed, self._environment.settings, as_json=self._as_json)

    # Keys

    def _press(self, key: str) -> None:
        if key.isascii() and key.isdigit():
            self._number += key
            return
        number, self._number = self._number, ""
        actions: dict[str, Callable[[], None]] = {
            "\n": lambda: self._again(number) if number else None,
            "\r": lambda: self._again(number) if number else None,
            "r": lambda: self._again(number),
            "c": self._restart,
            "l": self._list,
            "q": self._end,
        }
        actions.get(key, lambda: note(KEYS))()

    def _again(self, number: str) -> None:
        wanted = int(number[:9]) if number else self._count
        if wanted in self._events:
            self._invoke(wanted, again=" again")
        else:
            note(f"there is no event #{wanted} to send again")

    def _restart(self) -> None:
        if self._environment is not None:
            self._environment.restart()
            note("the next event starts the function anew")

    def _list(self) -> None:
        for number, (origin, event) in [*self._events.items()][-20:]:
            print_line(f"#{number}  {shown(event.label)}  ", styled(origin, "bright_black"))
        if not self._events:
            note("no events yet")

    def _end(self) -> None:
        self._is_over = True


def _origin(answer: Answer) -> str:
    who = answer.vendor or "unknown vendor"
    return f"{who}, {'checked' if answer.is_proven else 'not checked'}"


def opened_record(name: str) -> IO[bytes]:
    """A file to append to, which nobody else may read: events have personal data.

    Raises:
        OSError: It cannot be written.
    """
    return os.fdopen(os.open(name, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")
