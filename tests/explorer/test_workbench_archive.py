"""The archive for browsers: what is in it loads with nothing but Python, and answers."""

import io
import json
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from partner_events.explorer._workbench._answers import answer
from partner_events.explorer._workbench._archive import archive, sources
from partner_events.explorer._workbench._engine import FILES, NoEngineError, engine_files

pytestmark = pytest.mark.once

PACKAGE = Path(__file__).parents[2] / "src"

REQUEST = {
    "do": "check",
    "pattern": '{"detail-type": ["Datadog Alert Notification"],'
    '\n "detail": {"event_type": ["query_alert_monitr"]}}',
    "deliveries": '{"detail": {"event_type": "query_alert_monitor"}}',
}

ALONE = """
import sys
assert not any("site-packages" in path for path in sys.path)
sys.path[:] = [sys.argv[1], *(path for path in sys.path if path)]
from partner_events.explorer._workbench._browser import start
print(start()(sys.stdin.read()), end="")
"""


@pytest.fixture(scope="module")
def small() -> bytes:
    """The archive with the fields of one partner, whose models are few."""
    return archive(("datadog",))


def test_the_archive_needs_nothing_but_python(small: bytes, tmp_path: Path) -> None:
    """Without site-packages it answers as the installed package does, advice on fields included."""
    (tmp_path / "workbench.zip").write_bytes(small)
    command = [sys.executable, "-I", "-S", "-c", ALONE, str(tmp_path / "workbench.zip")]
    ran = subprocess.run(command, input=json.dumps(REQUEST), capture_output=True, text=True, check=False)

    assert ran.stderr == ""
    assert json.loads(ran.stdout) == json.loads(answer(json.dumps(REQUEST)))
    assert "did you mean 'query_alert_monitor'?" in ran.stdout


def test_the_archive_has_the_modules_as_they_are(small: bytes) -> None:
    """Each is the file of the package; together they are small, and no model is among them."""
    with ZipFile(io.BytesIO(small)) as opened:
        found = {name: opened.read(name).decode() for name in opened.namelist()}
    del found["partner_events/explorer/_workbench/shapes.json"]

    assert found == sources()
    assert all((PACKAGE / path).read_text(encoding="utf-8") == text for path, text in found.items())
    assert len(small) < 600_000
    assert not any("/models/" in path or "/_models/" in path for path in found)


def test_the_same_modules_make_the_same_archive(small: bytes) -> None:
    """Whenever it is made, so that a site that is built again has the same file."""
    assert archive(("datadog",)) == small


def test_only_what_browsers_load_of_pyodide_is_taken(tmp_path: Path) -> None:
    """Its list of packages is emptied, since none is loaded."""
    for name in (*FILES, "console.html"):
        (tmp_path / name).write_text('{"info": {"abi": "1"}, "packages": {"numpy": {}}}', encoding="utf-8")
    found = engine_files(tmp_path)

    assert sorted(found) == sorted(f"pyodide/{name}" for name in FILES)
    assert json.loads(found["pyodide/pyodide-lock.json"]) == {"info": {"abi": "1"}, "packages": {}}


def test_another_folder_is_not_pyodide(tmp_path: Path) -> None:
    """The error names the folder and what it lacks."""
    with pytest.raises(NoEngineError, match=r"pyodide: it has no pyodide\.mjs, .*python_stdlib\.zip"):
        engine_files(tmp_path)
