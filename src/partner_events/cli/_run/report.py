"""What is shown of invocations: each with its logs, and a table of all."""

from __future__ import annotations

import json
import sysconfig
from collections import Counter
from itertools import groupby
from pathlib import Path
from statistics import median

from partner_events._base.text import message, shown
from partner_events._base.value import Value
from partner_events.cli._output import note, print_json, print_line, print_table, styled
from partner_events.cli._run.responses import meaning

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from partner_events.cli._run.inputs import Input
    from partner_events.cli._run.outcomes import Call, InitFailed, Outcome, Raised
    from partner_events.cli._run.responses import Meaning
    from partner_events.cli._run.settings import Settings

MOST_EACH = 20
"""So many invocations are shown one by one; of those that follow, so many of the failed ones."""

MOST_RESULT = 600
MOST_LINES = 40
"""How many lines are shown of what an invocation logs: those at the beginning and at the end."""

MOST_OTHERS = 6
"""How many calls of libraries a traceback shows."""

LARGEST_RESULT = 6 * 1024 * 1024
"""https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html"""

STATUSES = ("ok", "in part", "error", "invalid", "timed out", "crashed", "out of memory")
COLOURS = {"ok": "green", "in part": "yellow"}
RED = "red"


class Judged(Value):
    """An outcome, and what it is worth.

    Attributes:
        status: One of `STATUSES`.
        text: Why it is not ``ok``; empty if it is, or if its exception says it.
        meaning: What the result means to who invoked the function; None if it means nothing.
    """

    __slots__ = ("status", "text", "meaning")

    status: str
    text: str
    meaning: Meaning | None


def judged(event: Input, outcome: Outcome) -> Judged:
    """Whether Lambda and whoever invoked the function take an outcome as a success."""
    if outcome.status != "ok":
        return Judged(outcome.status, outcome.reason, meaning(event.event, None, has_failed=True))
    if _is_plain(event, outcome):
        return Judged("ok", "", None)
    result, problem = _decoded(outcome)
    if problem:
        return Judged("invalid", problem, meaning(event.event, None, has_failed=True))
    found = meaning(event.event, result)
    if found is None or found.verdict == "all":
        return Judged("ok", "", found)
    return Judged("invalid" if found.verdict == "invalid" else "in part", found.text, found)


def _is_plain(event: Input, outcome: Outcome) -> bool:
    """Whether there is nothing to judge: a delivery of a rule, and no result, or none but JSON."""
    text = outcome.result or b""
    is_direct = len(event.deliveries) == 1 and event.event is event.deliveries[0]
    return is_direct and len(text) <= LARGEST_RESULT and b"NaN" not in text and b"Infinity" not in text


def _decoded(outcome: Outcome) -> tuple[object, str]:
    """The result, and what is wrong with it."""
    text = outcome.result or b""
    if len(text) > LARGEST_RESULT:
        return None, f"the result has {len(text):,} bytes; Lambda takes {LARGEST_RESULT:,}"
    if outcome.is_bytes:
        return None, ""
    wrong: list[str] = []
    value: object = json.loads(text, parse_constant=wrong.append)
    return value, f"the result holds {wrong[0]}, which is not JSON" if wrong else ""


class Report:
    """Shows invocations as they end, and counts them."""

    def __init__(
        self,
        settings: Settings,
        *,
        as_json: bool = False,
        every: bool = False,
        before: Callable[[], None] | None = None,
    ) -> None:
        """``every`` shows all of many invocations; ``before`` is called before something is shown."""
        self._before = before or (lambda: None)
        self._settings, self._as_json, self._every = settings, as_json, every
        self.total = 0
        self._shown = 0
        self._durations: dict[str, list[float]] = {}
        self._statuses: dict[str, Counter[str]] = {}
        self._reasons: Counter[str] = Counter()
        self._first: dict[str, str] = {}
        self._inits: list[float] = []
        self._memory = 0
        self._unshown_logs = 0

    @property
    def failed(self) -> int:
        """How many invocations are not ``ok``."""
        return self.total - sum(each["ok"] for each in self._statuses.values())

    def add(self, event: Input, outcome: Outcome) -> Judged:
        """Count an invocation, and show it."""
        found = judged(event, outcome)
        self.total += 1
        self._durations.setdefault(event.label, []).append(outcome.duration)
        self._statuses.setdefault(event.label, Counter())[found.status] += 1
        self._memory = max(self._memory, outcome.memory)
        if outcome.init is not None:
            self._inits.append(outcome.init)
        is_known = False
        if found.status != "ok":
            reason = _reason(found, outcome, self._settings.root)
            is_known = reason in self._first
            self._reasons[reason] += 1
            self._first.setdefault(reason, event.where)
        if self._as_json:
            self._before()
            print_json(_data(event, outcome, found), indent=None)
        elif self._every or self.total <= MOST_EACH or (found.status != "ok" and self._shown < 2 * MOST_EACH):
            self._shown += 1
            self._before()
            self._show(event, outcome, found, is_known=is_known)
        else:
            self._unshown_logs += bool(outcome.out or outcome.err)
        return found

    def _show(self, event: Input, outcome: Outcome, found: Judged, *, is_known: bool) -> None:
        cold = f", cold start {_time(outcome.init)}" if outcome.init is not None else ""
        print_line(
            styled(f"{found.status:<8}", COLOURS.get(found.status, RED), bold=True),
            f"  {shown(event.label)}",
            styled(f"  {shown(event.where)}, {_time(outcome.duration)}{cold}", "bright_black"),
        )
        show_logs(outcome.out, outcome.err)
        if found.text:
            print_line("  ", styled(message(found.text), COLOURS.get(found.status, RED)))
        if outcome.error is not None:
            show_error(outcome.error, self._settings.root, is_known=is_known)
        elif outcome.result not in (None, b"null"):
            print_line("  result  ", styled(_result(outcome), "cyan"))
        if found.meaning is not None and found.meaning.text != found.text:
            print_line("  ", styled(message(found.meaning.text), "bright_black"))

    def finish(self) -> None:
        """Show what is to be said of all: a table by kind if there are several, and a line."""
        self._before()
        if self._as_json:
            return
        if self.total > 1:
            print_line("")
            self._table()
        if sum(self._reasons.values()) > 1:
            print_line("")
            for reason, count in self._reasons.most_common(MOST_EACH):
                print_line(
                    f"{count:>6,} times ", styled(reason, RED), f"; first at {shown(self._first[reason])}"
                )
        if self._unshown_logs:
            note(f"the logs of {self._unshown_logs:,} invocations are not shown; --every shows them")
        starts = "1 cold start" if len(self._inits) == 1 else f"{len(self._inits):,} cold starts"
        cold = f", {starts} of {_time(median(self._inits))}" if self._inits else ""
        used = f", {self._memory:,} of {self._settings.memory:,} MB used" if self._memory else ""
        plural = "invocation" if self.total == 1 else "invocations"
        note(f"{self.total:,} {plural}, {self.failed:,} not ok{cold}{used}")

    def _table(self) -> None:
        used = [each for each in STATUSES if any(count[each] for count in self._statuses.values())]
        rows = [
            [
                shown(label),
                *(f"{counts[each]:,}" if counts[each] else "" for each in used),
                _time(median(self._durations[label])),
                _time(max(self._durations[label])),
            ]
            for label, counts in sorted(self._statuses.items())
        ]
        columns = ["KIND", *(each.upper() for each in used), "MEDIAN", "MOST"]
        colours = ["", *(COLOURS.get(each, RED) for each in used), "", ""]
        print_table(columns, rows, colours, name=0)


def _reason(found: Judged, outcome: Outcome, root: Path) -> str:
    """What distinguishes one sort of failure from another."""
    error = outcome.error
    if error is None:
        if found.status == "in part" or found.meaning is None or outcome.status != "ok":
            return "records reported as failed" if found.status == "in part" else message(found.text)
        return message(found.meaning.why if found.status == "invalid" else found.text)
    own = [call for call in error.calls if is_own(call, root)]
    place = f" ({_place(own[-1], root)})" if own else ""
    return f"{shown(error.type)}{place}"


def _data(event: Input, outcome: Outcome, found: Judged) -> dict[str, object]:
    result = None if outcome.result is None or outcome.is_bytes else _decoded(outcome)[0]
    return {
        "where": event.where,
        "kind": event.label,
        "status": found.status,
        "reason": found.text,
        "request_id": outcome.request_id,
        "result": result,
        "error": None if outcome.error is None else _error_data(outcome.error),
        "again": [] if found.meaning is None else list(found.meaning.again),
        "duration_ms": round(outcome.duration * 1000, 3),
        "init_ms": None if outcome.init is None else round(outcome.init * 1000, 3),
        "memory_mb": outcome.memory,
        "stdout": outcome.out.decode(errors="replace"),
        "stderr": outcome.err.decode(errors="replace"),
    }


def _error_data(error: Raised) -> dict[str, object]:
    """An exception as Lambda itself reports it.

    https://docs.aws.amazon.com/lambda/latest/dg/python-exceptions.html
    """
    return {
        "errorMessage": error.message,
        "errorType": error.type,
        "stackTrace": [f"{each.file}:{each.line} in {each.function}: {each.text}" for each in error.calls],
    }


def _result(outcome: Outcome) -> str:
    text = outcome.result or b""
    if outcome.is_bytes:
        return f"{len(text):,} bytes, which are not JSON"
    return shown(text.decode(errors="replace"), MOST_RESULT)


def _time(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1000:.1f} ms" if seconds >= 0.001 else f"{seconds * 1000:.2f} ms"


# Logs and exceptions


def show_logs(out: bytes, err: bytes) -> None:
    """What an invocation wrote, standard output apart from standard error."""
    for name, written, colour in (("out", out, "bright_black"), ("err", err, "yellow")):
        for line in _lines(written):
            print_line(styled(f"  {name} | ", colour), line)


def _lines(written: bytes) -> Iterable[str]:
    # Only the beginning and the end are looked at: a function may write a lot.
    text = written if len(written) <= 200_000 else written[:100_000] + b"\n" + written[-100_000:]
    lines = text.decode(errors="replace").expandtabs(4).splitlines()
    if len(lines) <= MOST_LINES:
        return map(message, lines)
    half = MOST_LINES // 2
    left_out = f"… {len(lines) - MOST_LINES:,} lines"
    return map(message, [*lines[:half], left_out, *lines[-half:]])


def _unrepeated(calls: Iterable[Call]) -> Iterable[tuple[Call, int]]:
    """Calls with how often each follows itself."""
    return ((call, sum(1 for _ in same)) for call, same in groupby(calls))


def show_error(error: Raised, root: Path, indent: str = "  ", *, is_known: bool = False) -> None:
    """An exception with what led to it: its text, the user's calls, and after them those of libraries.

    Of one that ``is_known``, since it was raised at the same place before, the text alone.
    """
    print_line(indent, styled(f"{shown(error.type)}: ", RED, bold=True), message(error.message))
    for hint in filter(None, [error.advice, *error.notes]):
        print_line(indent, "  ", styled(message(hint), "yellow"))
    if is_known:
        return
    own = [call for call in error.calls if is_own(call, root)]
    others = [call for call in error.calls if not is_own(call, root)]
    for call, times in _unrepeated(own):
        often = f", {times} times" if times > 1 else ""
        print_line(indent, "  ", styled(_place(call, root), bold=True), f" in {shown(call.function)}{often}")
        if call.text:
            print_line(indent, "      ", shown(call.text, 200))
    if others:
        which = "calls" if len(others) <= MOST_OTHERS else f"the last of {len(others)} calls"
        print_line(indent, "  ", styled(f"{which} of libraries:", "bright_black"))
        for call in others[-MOST_OTHERS:]:
            print_line(
                indent, "    ", styled(f"{_place(call, root)} in {shown(call.function)}", "bright_black")
            )
    for inner in error.inside:
        show_error(inner, root, f"{indent}  | ")
    if error.more_inside:
        print_line(indent, "  ", f"and {error.more_inside} more")
    if error.before is not None:
        print_line(indent, styled("caused by" if error.is_cause else "while handling", "bright_black"))
        show_error(error.before, root, indent)


def show_init(failed: InitFailed, settings: Settings, *, as_json: bool = False) -> None:
    """Why a function cannot be started."""
    if as_json:
        error = None if failed.error is None else _error_data(failed.error)
        logs = {"stdout": failed.out, "stderr": failed.err}
        texts = {name: text.decode(errors="replace") for name, text in logs.items()}
        print_json({"status": "not started", "reason": failed.reason, "error": error, **texts}, indent=None)
        return
    print_line(styled(f"{settings.handler} cannot be started", RED, bold=True), f", in {settings.root}")
    show_logs(failed.out, failed.err)
    if failed.reason:
        print_line("  ", styled(message(failed.reason), RED))
    if failed.error is not None:
        show_error(failed.error, settings.root)


LIBRARIES = tuple({sysconfig.get_path(each) for each in ("stdlib", "platstdlib", "purelib", "platlib")})
OURS = Path(__file__).parents[2]


def is_own(call: Call, root: Path) -> bool:
    """Whether a call is in the user's code, and not in that of a library or of Python."""
    path = Path(call.file)
    if call.file.startswith("<") or path.is_relative_to(OURS):
        return False
    parts = path.parts
    if "site-packages" in parts or "dist-packages" in parts:
        return False
    return path.is_relative_to(root) or not call.file.startswith(LIBRARIES)


def _place(call: Call, root: Path) -> str:
    """File and line: the user's files as seen from where the command runs, others in their package."""
    path = Path(call.file)
    if not is_own(call, root):
        names = ("site-packages", "dist-packages", OURS.parent.name)
        at = max(
            (len(path.parts) - 1 - path.parts[::-1].index(each) for each in names if each in path.parts),
            default=-1,
        )
        path = Path(*path.parts[at + 1 :]) if at >= 0 else Path(*path.parts[-2:])
    elif path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return shown(f"{path}:{call.line}", 200)
