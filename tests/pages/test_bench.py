"""The report of the benchmarks: what is held and what is missed comes first."""

import pytest

from bench import bars, report
from bench.cold import SAMPLE
from bench.report import Table
from bench.throttle import throttle

pytestmark = pytest.mark.once

HEAD = "# Benchmarks\n\n- Date: 2026-11-30"


def _warm(interpreter: str, ratio: str, verdict: str) -> Table:
    columns = ("delivery", "ratio", "middle half", "verdict")
    return Table(f"Warm: {interpreter}", "Note.", columns, [(SAMPLE, ratio, "1.70-1.90", verdict)])


def _line(table: Table, what: str) -> list[str]:
    return next([*row] for row in table.rows if row[0].startswith(what))


def test_a_bar_has_figure_and_spread_of_the_first_interpreter() -> None:
    """Of two tables of one measurement, the first counts."""
    found = bars.bars([_warm("newest", "1.75", report.PASS), _warm("lowest", "2.10", "MISS: ratio")])

    assert _line(found, "warm payment intent")[1:] == ["1.75", "1.70-1.90", "1.80", "pass"]


def test_whatever_is_missed_is_listed() -> None:
    """Rows with any interpreter, by table and row; the others are counted."""
    found = bars.bars([_warm("newest", "1.75", report.PASS), _warm("lowest", "2.10", "MISS: ratio")])

    assert _line(found, "Warm: lowest")[-1] == "MISS: ratio"
    assert not any(row[0].startswith("Warm: newest") for row in found.rows)
    assert found.rows[-1][0].endswith(": 1")


def test_a_bar_that_was_not_measured_says_so() -> None:
    """It is neither held nor missed."""
    assert _line(bars.bars([]), "a claim")[-1] == "not measured"


def test_a_table_of_an_older_report_is_read() -> None:
    """It may lack what is asked for: then that was not measured."""
    old = Table("Warm: newest", "Note.", ("delivery", "µs"), [(SAMPLE, "53.1")])

    assert _line(bars.bars([old]), "warm payment intent")[-1] == "not measured"


def test_bars_lead_a_report_once() -> None:
    """A report that is renewed has the new bars, and no others."""
    text = report.document([_warm("newest", "1.75", report.PASS)], HEAD)
    once = report.led_by(bars.bars(report.tables(text)), text)

    twice = report.led_by(bars.bars(report.tables(once)), once)

    assert twice == once
    assert [table.title for table in report.tables(twice)] == [bars.TITLE, "Warm: newest"]


def test_a_throttle_leaves_nothing() -> None:
    """A control group goes when it is no longer needed, whatever happens meanwhile."""
    with pytest.raises(KeyError), throttle() as limited:
        raise KeyError

    assert limited.group is None or not limited.group.exists()
