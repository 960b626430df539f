"""The report of the benchmarks: what is held and what is missed comes first."""

import json
from pathlib import Path

import pytest

pytest.importorskip("datamodel_code_generator")

from bench import bars, report, suite
from bench.__main__ import RESULTS, kept, main
from bench.cold import SAMPLE
from bench.report import Table
from bench.throttle import throttle

pytestmark = [pytest.mark.tools, pytest.mark.once]

HEAD = "# Benchmarks\n\n- Date: 2026-11-30"


def _warm(interpreter: str, ratio: str, verdict: str) -> Table:
    columns = ("delivery", "ratio", "middle half", "verdict")
    return Table(f"Warm: {interpreter}", "Note.", columns, [(SAMPLE, ratio, "1.70-1.90", verdict)])


def _line(table: Table, what: str) -> list[str]:
    return next([*row] for row in table.rows if row[0].startswith(what))


def _run(seconds: int, verdict: str = report.PASS) -> list[str]:
    return ["2cf1646a", suite.NOTHING, str(seconds), "13111 passed", verdict]


def test_a_bar_has_figure_and_spread_of_the_first_interpreter() -> None:
    """Of two tables of one measurement, the first counts."""
    found = bars.bars([_warm("newest", "1.75", report.PASS), _warm("lowest", "2.10", "MISS: ratio")])

    assert _line(found, "warm payment intent")[1:] == ["1.75", "1.70-1.90", "1.80", "pass"]


def test_whatever_is_missed_is_listed() -> None:
    """Rows with any interpreter, by table and row; the others are counted."""
    found = bars.bars([_warm("newest", "1.75", report.PASS), _warm("lowest", "2.10", "MISS: ratio")])

    assert _line(found, f"Warm: {SAMPLE} (lowest)")[1:] == ["2.1", "-", "-", "MISS: ratio"]
    assert not any("(newest)" in row[0] for row in found.rows)
    assert found.rows[-1][0].endswith(": 1")


def test_one_row_of_several_interpreters_is_missed_once() -> None:
    """With the middle of its figures and their spread."""
    found = bars.bars(
        [_warm(each, ratio, "MISS: ratio") for each, ratio in (("a", "2"), ("b", "3"), ("c", "5"))]
    )

    assert _line(found, f"Warm: {SAMPLE} (2 rows)")[1:] == ["4", "3 to 5", "-", "MISS: ratio"]


def test_a_bar_of_many_rows_is_one_row() -> None:
    """Of all tables and interpreters; what is missed beside it has a row, as all else."""
    columns = ("delivery", "bar", "ratio", "modules", "verdict")
    first = [["a", "1.2", "1.1", "30", "MISS: modules"], ["b", "1.2", "1.1", "20", "pass"]]
    other = [["a", "1.2", "1.3", "40", "MISS: ratio, modules"]]

    found = bars.bars(
        [
            Table("Import and first parse: newest", "Note.", columns, [*first]),
            Table("Import and first parse: lowest", "Note.", columns, [*other]),
        ]
    )

    assert _line(found, "modules")[1:] == ["30", "20 to 40", "24", "MISS: 2 of 3 rows"]
    assert _line(found, "Import and first parse: a (lowest)")[1:] == ["1.3", "-", "1.2", "MISS: ratio"]
    assert sum("Import" in row[0] for row in found.rows) == 1


def test_a_report_is_rendered_of_the_figures_that_it_has(tmp_path: Path) -> None:
    """Nothing is measured: the bars and the JSON are made anew, and all else stays."""
    file = tmp_path / "results.md"
    text = report.document([_warm("newest", "1.75", report.PASS)], HEAD)
    file.write_text(text, encoding="utf-8")

    main(["--render", "--output", str(file)])

    assert file.read_text(encoding="utf-8") == report.led_by(bars.bars(report.tables(text)), text)
    tables = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["tables"]
    assert [table["title"] for table in tables] == [bars.TITLE, "Warm: newest"]


def test_the_published_report_is_what_the_bench_would_render() -> None:
    """Its table of bars, and the JSON of which charts are drawn, follow from the other tables."""
    text = RESULTS.read_text(encoding="utf-8")

    assert report.led_by(bars.bars(report.tables(text)), text) == text
    assert RESULTS.with_suffix(".json").read_text(encoding="utf-8") == report.as_json(text)


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


def test_what_takes_hours_stays_when_all_else_is_measured_anew(tmp_path: Path) -> None:
    """A whole run of the bench keeps the runs of the suite that its report has, and nothing else."""
    file = tmp_path / "results.md"
    runs = Table(suite.TITLE, suite.NOTE, suite.COLUMNS, [_run(1)])
    file.write_text(report.document([_warm("newest", "1.75", report.PASS), runs], HEAD), encoding="utf-8")

    assert [table.title for table in kept(file, [_warm("newest", "1.70", report.PASS)])] == [suite.TITLE]
    assert not [*kept(file, [runs])]
    assert not [*kept(tmp_path / "none.md", [])]


def test_a_report_has_the_last_runs_of_the_suite() -> None:
    """Each run is a row at the end; of too many, the first go."""
    text = report.document([_warm("newest", "1.75", report.PASS)], HEAD)

    for number in range(suite.LAST + 2):
        text = suite.added(text, _run(number))

    warm, runs = report.tables(text)
    assert warm.title == "Warm: newest"
    assert runs.rows == [_run(number) for number in range(2, suite.LAST + 2)]


def test_a_run_of_the_suite_that_failed_misses_its_bar() -> None:
    """It is listed before all tables."""
    text = suite.added(
        report.document([_warm("newest", "1.75", report.PASS)], HEAD), _run(1, "MISS: ended with 2")
    )

    assert _line(bars.bars(report.tables(text)), suite.TITLE)[-1] == "MISS: ended with 2"


@pytest.mark.parametrize(
    ("printed", "line"),
    [
        (
            "7 passed in 1.2s\n...\n=== 2 failed, 13111 passed in 9.5s (0:24:05) ===\n",
            "2 failed, 13111 passed",
        ),
        ("13111 passed, 136 skipped in 1445.53s (0:24:05)\n", "13111 passed, 136 skipped"),
        ("make: *** no rule\n", "-"),
    ],
)
def test_a_run_of_the_suite_says_what_pytest_said_last(printed: str, line: str) -> None:
    """Of several runs of pytest, the last counts, without its time."""
    assert suite.closing_line(printed) == line


def test_a_throttle_leaves_nothing() -> None:
    """A control group goes when it is no longer needed, whatever happens meanwhile."""
    with pytest.raises(KeyError), throttle() as limited:
        raise KeyError

    assert limited.group is None or not limited.group.exists()
