"""Figures that the documents state are those of the last benchmarks that were published."""

import re

import pytest
from conftest import ROOT

pytest.importorskip("datamodel_code_generator")

from bench import report
from bench.__main__ import RESULTS

pytestmark = [pytest.mark.tools, pytest.mark.once]

WARM = "payment_intent.succeeded"
BATCH = ("A batch of ten messages", "router", "times Powertools")
BOTO3 = ("A deployed function", "partner_events, packed, boto3", "middle half")
TABLES, LOADS = "Tables", "times json.loads"

FIGURES = (
    ("cold-start.md", r"about ([\d.]+) times as long as `json.loads`", ("Warm", WARM, "ratio")),
    ("cold-start.md", r"([\d.]+) times with Python 3\.15", ("All Pythons", "3.15", f"{WARM}, warm")),
    ("cold-start.md", r"takes a router about ([\d.]+) times as long", BATCH),
    ("cold-start.md", r"between ([\d.]+) and [\d.]+ times: boto3", BOTO3),
    ("tables.md", r"what was decoded \| ([\d.]+)", (TABLES, "Arrow's own building", LOADS)),
    ("tables.md", r"`to_batch`, .* \| ([\d.]+) \|", (TABLES, "to_batch", LOADS)),
    ("tables.md", r"`write`, .* \| ([\d.]+):", (TABLES, "write", LOADS)),
    ("tables.md", r": ([\d,]+) deliveries a second", (TABLES, "write", "a second")),
    ("tables.md", r"`read_json_auto`, to Parquet \| ([\d.]+)", (TABLES, "DuckDB", LOADS)),
    ("tables.md", r"`scan_ndjson`, to Parquet \| ([\d.]+)", (TABLES, "Polars", LOADS)),
)
"""Pages, where each has the figure, and the place of it in the report."""

AGREES = 0.25
"""How far a figure may be from that of the report: machines differ from day to day, and pages round."""


def number(text: str) -> float:
    found = re.match(r"[+-]?[\d.,]+", text)
    assert found, text
    return float(found[0].replace(",", ""))


@pytest.mark.parametrize(("page", "where", "place"), FIGURES, ids=lambda each: str(each)[:40])
def test_a_page_states_what_was_measured(page: str, where: str, place: tuple[str, str, str]) -> None:
    """Whoever publishes new benchmarks looks at the pages that quote them."""
    stated = re.findall(where, (ROOT / "docs" / page).read_text(encoding="utf-8"))
    title, row, column = place
    tables = report.tables(RESULTS.read_text(encoding="utf-8"))
    table = next(each for each in tables if each.title.partition(":")[0] == title)
    cells = next(each for each in table.rows if each[0].startswith(row))
    measured = number(cells[[*table.columns].index(column)])

    assert len(stated) == 1
    assert number(stated[0]) == pytest.approx(measured, rel=AGREES)
