"""What a release is checked with: it finds what it is there to find."""

import json
import shutil
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from conftest import ROOT

pytestmark = [pytest.mark.tools, pytest.mark.once]
pytest.importorskip("griffe")
pytest.importorskip("rich")
pytest.importorskip("datamodel_code_generator")

if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from release import __main__ as check  # noqa: E402
from release import artifacts, compatibility, engine, shown, snapshot  # noqa: E402
from release.artifacts import Wrong  # noqa: E402


def test_the_public_api_and_every_field_are_as_committed() -> None:
    """A difference is for the changelog; `python -m release.snapshot` then writes the files anew."""
    changed = list(snapshot.differences())

    assert not changed, "\n".join(changed[:40])
    assert len(snapshot.read(snapshot.API)) > 1_000
    assert len(snapshot.read(snapshot.FIELDS)) > 20_000


def test_what_is_gone_has_to_be_told() -> None:
    """By its full name, by class and name; a kind by its own or its class, a field with its component."""
    line = "partner_events.Router.before(self /, hook: BeforeHook /) -> BeforeHook"

    assert compatibility.is_told(line, "- `partner_events.Router.before` is gone.")
    assert compatibility.is_told(line, "- `Router.before` takes no context.")
    assert not compatibility.is_told(line, "- `partner_events.Router.before_all` is new.")
    assert not compatibility.is_told("pagerduty a b: pagerduty.AB verified a b", "- pagerduty has a, and b.")
    field = "stripe Invoice.payments: list of Payment, optional"
    assert compatibility.is_told(field, "- The type of `Invoice.payments` changed.", {"Invoice"})
    assert not compatibility.is_told(field, "- Stripe's `Invoice` and `Invoice.payments_due`.", {"Invoice"})
    assert compatibility.is_told(field, "- Stripe's `Invoice` is gone.", {"Payment"})
    assert compatibility.is_told("stripe a.b: stripe.AB verified a.b", "- `a.b` of Stripe is retired.")
    assert not compatibility.is_told("stripe a.b: stripe.AB verified a.b", "- `a.b.c` of Stripe is retired.")


def test_what_is_deprecated_is_in_the_policy() -> None:
    """Each that warns, and nothing else."""
    assert "deprecated" in compatibility.check_deprecations()


def wheel(folder: Path, **files: bytes) -> Path:
    path = folder / "partner_events-1-py3-none-any.whl"
    with ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def sdist(folder: Path, member: tarfile.TarInfo, content: bytes = b"") -> Path:
    path = folder / "partner_events-1.tar.gz"
    with tarfile.open(path, "w:gz") as archive:
        member.size = len(content)
        archive.addfile(member, BytesIO(content))
    return path


def test_what_is_not_meant_to_be_shipped_is_found(tmp_path: Path) -> None:
    """Other files, secrets, and links in the sdist."""
    fine = sdist(tmp_path, tarfile.TarInfo("partner_events-1/README.md"), b"")
    with pytest.raises(Wrong, match=r"has what it should not: tests/test_a\.py"):
        artifacts.check_contents(wheel(tmp_path, **{"tests/test_a.py": b""}), fine)
    key = b"AKIA" + b"A" * 16
    with pytest.raises(Wrong, match=r"partner_events/a\.py in .* has b'AKIA"):
        artifacts.check_contents(wheel(tmp_path, **{"partner_events/a.py": key}), fine)
    linked = tmp_path / "linked"
    linked.mkdir()
    link = tarfile.TarInfo("partner_events-1/src/a.py")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    with pytest.raises(Wrong, match="neither a file nor a folder"):
        artifacts.check_contents(wheel(tmp_path, **{"partner_events/a.py": b""}), sdist(linked, link))
    with pytest.raises(Wrong, match=r"lacks partner_events/"):
        artifacts.check_contents(wheel(tmp_path, **{"partner_events/__init__.py": b""}), fine)


def test_builds_that_differ_are_found(tmp_path: Path) -> None:
    """The file that differs is named."""
    folders = [tmp_path / "one", tmp_path / "other"]
    for number, folder in enumerate(folders):
        folder.mkdir()
        wheel(folder, **{"partner_events/a.py": b"a = %d" % number})
    first, second = ([*folder.iterdir()] for folder in folders)

    assert "1 files are equal" in artifacts.check_same(first, first)
    with pytest.raises(Wrong, match=r"differs between two builds: partner_events/a\.py"):
        artifacts.check_same(first, second)


def test_what_could_not_be_audited_is_not_taken_for_sound() -> None:
    """Packages that the service does not know are counted apart; one that is vulnerable is named."""
    none: list[object] = []
    sound = {"name": "a", "version": "1", "vulns": none}
    missed = {"name": "b", "skip_reason": "not found on PyPI"}
    vulnerable = {"name": "c", "version": "2", "vulns": [{"id": "PYSEC-1"}]}

    assert artifacts.audited(json.dumps({"dependencies": [sound, missed, missed]})) == (1, 2)
    with pytest.raises(Wrong, match="1 are vulnerable, such as c 2: PYSEC-1"):
        artifacts.audited(json.dumps({"dependencies": [sound, missed, vulnerable]}))


def test_the_record_says_what_each_step_printed(tmp_path: Path) -> None:
    """A table of the steps, and of the logs what tells, without colours and folders of the machine."""
    (tmp_path / "tests.log").write_text(f"{ROOT}/tests/a.py ...\n\x1b[32m7 passed\x1b[0m in {ROOT}/tests\n")
    (tmp_path / "site.log").write_text("built\n")
    step = {"step": "tests", "result": "passed", "seconds": 1.5, "said": "a | b\n<c>"}
    record = {
        **{"command": "python -m release", "at": "now", "commit": "0" * 40, "python": "3", "system": "Linux"},
        **{"seconds": 90, "steps": [step], "left_out": ["soak"]},
    }

    page = shown.page(record, tmp_path)

    assert "1 passed, 0 skipped, 0 failed, in 1.5 minutes" in page
    assert "| tests | passed | 1.5 | a \\| b &lt;c> |" in page
    assert "Left out: soak." in page
    assert "## tests\n\n```text\n7 passed in tests\n```" in page
    assert "## site\n\n```text\nbuilt\n```" in page


def test_only_a_run_of_all_steps_is_the_record_of_a_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run of some leaves the record, and what was built, as they are."""
    for name in ("RECORD", "KEPT", "PART"):
        monkeypatch.setattr(check, name, tmp_path / name)
    monkeypatch.setattr(check, "STEPS", {"one": _holds, "other": _fails})

    assert check.main([]) == 1
    whole = (tmp_path / "RECORD").read_text()
    assert check.main(["--only", "one"]) == 0
    part = (tmp_path / "PART" / "release.json").read_text()
    assert check.main(["--skip", "other", "--record", str(tmp_path / "mine")]) == 0

    assert (tmp_path / "RECORD").read_text() == whole
    assert [each["result"] for each in json.loads(whole)["steps"]] == ["passed", "failed"]
    assert (tmp_path / "KEPT" / "logs").exists()
    assert json.loads(part)["left_out"] == ["other"]
    assert json.loads((tmp_path / "mine").read_text())["left_out"] == ["other"]


def _holds(run: object) -> str:
    return "held"


def _fails(run: object) -> str:
    raise Wrong("it does not")


def test_a_licence_that_is_not_known_is_found() -> None:
    """Of anything that an installation brings."""
    known: dict[str, object] = {"name": "a", "licenses": [{"license": {"id": "MIT"}}]}
    other: dict[str, object] = {"name": "b", "licenses": [{"license": {"id": "AGPL-3.0"}}]}

    assert artifacts.check_licences([known]) == "a: permissive"
    with pytest.raises(Wrong, match="the licence of b is not known"):
        artifacts.check_licences([known, other])


# The engine

MACHINE = """\
package software.amazon.event.ruler;
import java.util.List;
public class Machine {
    private String rule = "";
    public void addRule(String name, String json) {
        if (json.contains("wildcard")) throw new IllegalArgumentException();
        rule = json;
    }
    public List<String> rulesForJSONEvent(String event) {
        return event.contains("\\u00e9") && rule.contains("a") ? List.of("rule") : List.of();
    }
}
"""


@pytest.mark.skipif(shutil.which("javac") is None, reason="there is no Java compiler")
def test_an_engine_is_asked_about_every_pair(tmp_path: Path) -> None:
    """In its order, whatever characters are in patterns and events; what it refuses is told apart."""
    source = tmp_path / "Machine.java"
    source.write_text(MACHINE, encoding="utf-8")
    subprocess.run(["javac", "-encoding", "UTF-8", "-d", str(tmp_path), str(source)], check=True)
    pairs = [('{"a": ["é"]}', '{"a": "é"}'), ('{"a": [1]}', '{"a": "\\n 2"}'), ('{"a": ["wildcard"]}', "{}")]

    answers = engine.engine_answers(pairs, str(tmp_path))

    assert answers == ["true", "false", "refused"]
    with pytest.raises(Wrong, match="1 differ: event-ruler says false, not true"):
        engine.compare(pairs, ["true", "true", "refused"], answers, "event-ruler")


def test_new_patterns_match_as_in_the_reference() -> None:
    """Pairs that no other test has seen."""
    assert "as in the reference" in engine.check(None, 150)
