"""What is said of kinds: a sentence of ours for each, that an editor and the catalog show."""

import json
import re
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import cast

import pytest
from conftest import ROOT

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from codegen import repository, texts  # noqa: E402
from codegen.__main__ import main  # noqa: E402
from codegen.documents import SCHEMAS  # noqa: E402
from codegen.repository import partners  # noqa: E402
from partner_events import catalog  # noqa: E402
from partner_events._wire.json import is_object  # noqa: E402
from partner_events.generator._documents.partner import Partner  # noqa: E402

DEFINITIONS = ROOT.parent / "shared" / "data"
"""Vendors' definitions, with their descriptions, where they stand beside the checkout."""

BOILERPLATE = re.compile(r"\b(this event|occurs|is (sent|triggered|fired|emitted) when)\b", re.IGNORECASE)


def test_every_text_is_about_something_and_fits() -> None:
    """Each kind has a sentence of its own; no text is about what is not there, or too long to be shown."""
    assert texts.problems(partners()) == []


def test_the_catalog_has_the_sentence_of_every_kind() -> None:
    """Of all partners: one sentence, no longer than a tooltip, with a full stop."""
    unfit = [kind for kind in catalog.kinds() if not re.fullmatch(r"[A-Z`].{8,118}\.", kind.summary)]

    assert unfit == []


def test_a_sentence_says_what_happened() -> None:
    """And not that it is about an event that comes when it happens."""
    assert [kind.kind for kind in catalog.kinds() if BOILERPLATE.search(kind.summary)] == []


def test_no_sentence_is_the_vendors() -> None:
    """Neither one of Stripe's package, nor one of the definitions beside the checkout."""
    stripes = {_plain(text) for text in _of_stripes_package()}
    assert len(stripes) > 1_000

    for partner in partners():
        vendors = {_plain(text) for text in _of_definitions(partner.name)}
        vendors |= stripes if partner.name == "stripe" else set()
        ours = [kind.summary for kind in partner.kinds]
        ours += [*partner.texts.objects.values(), *partner.texts.fields.values()]
        assert [text for text in ours if _plain(text) in vendors] == []


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _of_stripes_package() -> Iterator[str]:
    """The docstrings of its objects and their fields."""
    spec = find_spec("stripe")
    assert spec
    assert spec.submodule_search_locations
    for path in Path(spec.submodule_search_locations[0]).rglob("*.py"):
        for docstring in re.findall(r'"""(.+?)"""', path.read_text(encoding="utf-8"), re.DOTALL):
            yield docstring
            yield docstring.partition(". ")[0]


def _of_definitions(partner: str) -> Iterator[str]:
    for path in (DEFINITIONS / partner).rglob("*.json"):
        yield from _descriptions(json.loads(path.read_text(encoding="utf-8")))


def _descriptions(value: object) -> Iterator[str]:
    if is_object(value):
        yield from (each for name, each in value.items() if name == "description" and isinstance(each, str))
    inner = (
        value.values() if is_object(value) else cast("list[object]", value if isinstance(value, list) else [])
    )
    for each in inner:
        yield from _descriptions(each)


def _with(tmp_path: Path, text: str) -> Partner:
    """A partner with one kind, and these texts."""
    folder = tmp_path / "newrelic"
    shutil.copytree(SCHEMAS / "newrelic", folder)
    (folder / "texts.toml").write_text(text, encoding="utf-8")
    return Partner(folder)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "a sentence is missing for the kind NewRelicEvent"),
        ('[kinds]\nNewRelicEvent = "Fine."\nOther = "Fine."', "there is no kind Other"),
        ('[kinds]\nNewRelicEvent = "Fine."\n[objects]\nIsue = "Fine."', "there is no object Isue"),
        ('[kinds]\nNewRelicEvent = "Fine."\n[fields]\n"Issue.x" = "Fine."', "there is no field Issue.x"),
        ('[kinds]\nNewRelicEvent = "No stop"', "NewRelicEvent: 'No stop' is not a sentence"),
        (f'[kinds]\nNewRelicEvent = "{"x" * texts.LONGEST}."', "NewRelicEvent: 'xxx"),
        ("[kinds]\nNewRelicEvent = 'A \"quote\".'", "NewRelicEvent: 'A \"quote\".' is not a sentence"),
    ],
)
def test_a_text_that_does_not_fit_is_a_problem(tmp_path: Path, text: str, problem: str) -> None:
    """With the file and the name."""
    found = texts.problems([_with(tmp_path, text)])

    assert [each.startswith(f"schemas/newrelic/texts.toml: {problem}") for each in found] == [True]


def test_two_kinds_with_one_sentence_are_a_problem(tmp_path: Path) -> None:
    """A reader could not tell them apart."""
    folder = tmp_path / "pagerduty"
    shutil.copytree(SCHEMAS / "pagerduty", folder)
    path = folder / "texts.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(r'^("incident.(?:assign|delegate)" = ).*$', r'\1"Twice."', text, flags=re.MULTILINE),
        encoding="utf-8",
    )

    found = texts.problems([Partner(folder)])

    assert found == ["schemas/pagerduty/texts.toml: several kinds have the same sentence: Twice."]


def test_check_fails_with_the_name_of_a_kind_that_has_no_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As after a vendor's release that has a new kind."""
    shutil.copytree(SCHEMAS / "newrelic", tmp_path / "newrelic", ignore=shutil.ignore_patterns("texts.toml"))
    monkeypatch.setattr(repository, "SCHEMAS", tmp_path)

    code = main(["--check"])

    assert code == 1
    assert capsys.readouterr().err == (
        "schemas/newrelic/texts.toml: a sentence is missing for the kind NewRelicEvent\n"
    )
