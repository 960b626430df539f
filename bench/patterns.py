"""Event patterns beside the matchers of moto and ministack, with the same events and patterns."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from statistics import median

from bench.deliveries import Delivery, kinds, samples
from bench.environments import PYDANTIC, environment
from bench.processes import Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage

PEERS = ("moto", "ministack")
SIZES = (10, 100, 1_000, 10_000)
ROUNDS = 7
SMALLEST, LARGEST = 950, 1_250
"""Events of about 1.1 kB: what a partner's event usually has."""

BARRED = "1,000"
CROWDED = "1,000 of the same kinds"
"""Rules that no index tells apart: what the worst set costs."""

ONE_BARS = {"moto": 8.0, "ministack": 1.0}
"""How many times as fast as each peer one pattern must be matched."""

SET_BARS = {"moto": 50.0, "ministack": 10.0}
"""How many times as fast as each peer's loop 1,000 rules must be matched."""

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.matching import report
report({names!r}, {work!r}, {rounds!r})
"""
_ARRAYS = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.arrays import report
report({lengths!r}, {sizes!r})
"""
LENGTHS = (10, 100, 1_000, 10_000, 100_000)
"""How many objects an array in an event has."""

SET_SIZES = (1, 10, 100, 1_000, 10_000)
LONG = 1_000
"""From this length on, the time for a byte may not grow: shorter events have costs of their own."""

GROWTH = 2.5
"""How much more a byte of the longest event may take than one of an event of `LONG`."""

_STRIPE = [{"prefix": "aws.partner/stripe.com/"}]

Pattern = dict[str, object]


@dataclass(frozen=True)
class Figures:
    """What the matchers took for one set of patterns: microseconds for an event, round by round."""

    found: dict[str, list[list[int]]]
    rounds: list[dict[str, float]]
    events: int

    def microseconds(self, name: str) -> float:
        return median(each[name] for each in self.rounds) / self.events

    def times(self, peer: str) -> float:
        """How many times as fast as a peer ours is."""
        return median(each[peer] / each["ours"] for each in self.rounds)

    @property
    def matches(self) -> float:
        """How many patterns match an event, on average."""
        return sum(map(len, self.found["ours"])) / self.events

    def agrees(self, peer: str) -> bool:
        return self.found[peer] == self.found["ours"]


def patterns(processes: Processes, stage: Stage) -> list[Table]:
    """One pattern, and sets of up to ten thousand, all in one process of an environment of its own."""
    events = _events()
    singles = _singles(events)
    sets = {**singles, **{f"{size:,}": _rules(size) for size in SIZES}, CROWDED: _crowd(events)}
    try:
        processes, peers = _with_peers(processes)
        figures = _measured(processes, stage, events, sets, peers)
    except ProcessFailed as error:
        return [Table("Event patterns", "", ("verdict",), [[f"{MISS}: {error}"]])]
    one = Table(
        f"One event pattern: {processes.interpreter}",
        f"A pattern and {len(events)} decoded events of about 1.1 kB; microseconds for one event, medians of "
        f"{ROUNDS} rounds in one process. Bars: {_bars(ONE_BARS)}, in each row.",
        _columns("pattern"),
        [_row(what, figures[what], peers, ONE_BARS) for what in singles],
    )
    many = Table(
        f"Event patterns together: {processes.interpreter}",
        "`PatternSet.matching(event)` beside matching one pattern after the other, same events; of the most "
        "rules, medians of 3 rounds. "
        "ministack keeps 1,024 patterns in memory, and reads more of them again and again. "
        f"Bars: {_bars(SET_BARS)} with {BARRED} rules.",
        _columns("rules"),
        [
            _row(what, figures[what], peers, SET_BARS if what == BARRED else {})
            for what in sets
            if what not in singles
        ],
    )
    return [one, many, _curve(processes)]


def _with_peers(processes: Processes) -> tuple[Processes, Sequence[str]]:
    """An environment with the peers; without them, if they cannot be installed.

    Raises:
        ProcessFailed: There is none at all.
    """
    interpreter = processes.interpreter
    try:
        return processes.within(environment(interpreter, PYDANTIC, *PEERS)), PEERS
    except ProcessFailed as error:
        print(f"  without peers: {error}", file=sys.stderr)
        return processes.within(environment(interpreter, PYDANTIC)), ()


def _curve(processes: Processes) -> Table:
    """How the time follows the bytes of an event with one long array, and hardly the number of patterns."""
    table = Table(
        f"Event patterns and long arrays: {processes.interpreter}",
        "`PatternSet.matching(event)` with two conditions on the same element of an array of objects; "
        "microseconds of CPU for an event, the best of several, and nanoseconds for a byte of its JSON in "
        "brackets. "
        f"Bar: a byte of the longest event takes at most {GROWTH} times as long as one of an event with "
        f"{LONG:,} objects.",
        ("rules", *(f"{length:,} objects" for length in LENGTHS), "verdict"),
    )
    code = _ARRAYS.format(path=processes.path, lengths=[*LENGTHS], sizes=[*SET_SIZES])
    try:
        found: dict[str, dict[str, list[float]]] = json.loads(processes.call(code).splitlines()[-1])
    except ProcessFailed as error:
        table.rows.append(["sets", *[NONE] * len(LENGTHS), f"{MISS}: {error}"])
        return table
    for size in SET_SIZES:
        by_length = found[f"{size}"]
        took = {length: by_length[f"{length}"] for length in LENGTHS}
        per_byte = {length: 1_000 * microseconds / size for length, (microseconds, size) in took.items()}
        table.rows.append(
            [
                f"{size:,}",
                *(f"{took[length][0]:,.0f} ({per_byte[length]:.0f})" for length in LENGTHS),
                verdict(Bar("growth", per_byte[LENGTHS[-1]] / per_byte[LONG], GROWTH)),
            ]
        )
    return table


def _measured(
    processes: Processes,
    stage: Stage,
    events: Sequence[Delivery],
    sets: dict[str, list[Pattern]],
    peers: Sequence[str],
) -> dict[str, Figures]:
    work = stage.folder / "patterns.json"
    work.write_text(json.dumps({"events": events, "sets": sets}), encoding="utf-8")
    names = ["ours", *peers]
    code = _CODE.format(path=processes.path, names=names, work=str(work), rounds=ROUNDS)
    found = json.loads(processes.call(code).splitlines()[-1])
    return {what: Figures(each["found"], each["rounds"], len(events)) for what, each in found.items()}


def _bars(bars: dict[str, float]) -> str:
    return ", ".join(f"{least:.0f} times as fast as {peer}" for peer, least in bars.items())


def _columns(first: str) -> tuple[str, ...]:
    peers = [column for peer in PEERS for column in (f"{peer} µs", f"times {peer}")]
    return (first, "matching", "partner_events µs", *peers, "verdict")


def _row(what: str, figures: Figures, peers: Sequence[str], bars: dict[str, float]) -> list[str]:
    cells: list[str] = []
    checked: list[Bar] = []
    for peer in PEERS:
        if peer not in peers:
            cells += ["not installed", NONE]
            continue
        different = "" if figures.agrees(peer) else " (other results)"
        cells += [f"{figures.microseconds(peer):.1f}{different}", f"{figures.times(peer):.1f}"]
        if peer in bars:
            checked.append(Bar(f"times {peer}", bars[peer], figures.times(peer)))
    return [
        what,
        f"{figures.matches:.1f}",
        f"{figures.microseconds('ours'):.1f}",
        *cells,
        verdict(*checked) if checked else NONE,
    ]


def _events() -> list[Delivery]:
    found = [event for event in samples().values() if SMALLEST <= _size(event) <= LARGEST]
    return found[:: max(1, len(found) // 12)]


def _size(event: Delivery) -> int:
    return len(json.dumps(event, separators=(",", ":")))


def _singles(events: Sequence[Delivery]) -> dict[str, list[Pattern]]:
    """Patterns as a rule of a partner's has them: one for all events, one for some, one for none."""
    kinds = sorted({str(event["detail-type"]) for event in events})
    inside = {"data": {"object": {"id": [{"exists": True}], "object": [{"anything-but": "text"}]}}}
    return {
        "every event, four fields": [{"source": _STRIPE, "detail-type": kinds, "detail": inside}],
        "half of the kinds, a number": [
            {
                "source": _STRIPE,
                "detail-type": kinds[::2],
                "detail": {"created": [{"numeric": [">=", 1_000_000_000]}]},
            }
        ],
        "another source": [{"source": ["com.example"], "detail-type": kinds}],
    }


def _rules(size: int) -> list[Pattern]:
    """Rules as the services of an account have them: kinds, and often a condition or two more."""
    random = Random(size)
    names = sorted(map(str, kinds()))
    return [_rule(random, names, number) for number in range(size)]


def _crowd(events: Sequence[Delivery]) -> list[Pattern]:
    """Rules that differ in a number only, so that each of them must be tried."""
    kinds = sorted({str(event["detail-type"]) for event in events})
    above = [{"created": [{"numeric": [">=", 1_790_000_000 + 10_000 * number]}]} for number in range(1_000)]
    return [{"source": _STRIPE, "detail-type": kinds, "detail": each} for each in above]


def _rule(random: Random, names: Sequence[str], number: int) -> Pattern:
    wanted: dict[str, object] = {
        "currency": [random.choice(["usd", "eur", "gbp", "jpy"])],
        "amount": [{"numeric": [">=", random.choice([1_000, 10_000, 100_000])]}],
        "status": [{"anything-but": [random.choice(["failed", "canceled", "pending"])]}],
        "customer": [f"cus_{number}"],
        "metadata": {"tenant": [f"tenant_{number % 500}"]},
        "livemode": [random.random() < 0.5],
    }
    chosen = random.sample(sorted(wanted), random.choice([0, 0, 1, 1, 2]))
    rule: Pattern = {"source": _STRIPE, "detail-type": random.sample(names, random.choice([1, 1, 2, 3]))}
    if chosen:
        rule["detail"] = {"data": {"object": {name: wanted[name] for name in chosen}}}
    return rule
