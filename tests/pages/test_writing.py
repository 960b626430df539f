"""What the site is built from: Markdown that GitHub reads alike, links, pictures, charts, addresses."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

pytest.importorskip("markdown_it")

from markdown_it import MarkdownIt

from bench import report
from website import charts, pictures
from website.addresses import addresses
from website.drawing import DARK, LIGHT
from website.markdown import differences, normalised, with_pictures
from website.repository import Page
from website.twins import Entry, about, llms_txt

pytestmark = [pytest.mark.tools, pytest.mark.once]


# Markdown


@pytest.mark.parametrize(
    ("there", "here"),
    [
        ("1. a\n\n   ```sh\n   b\n     c\n   ```\n", "1. a\n\n    ```sh\n    b\n      c\n    ```\n"),
        ("1. a\n\n   b\n2. c\n", "1. a\n\n    b\n\n2. c\n"),
        ("- a\n  - b\n    - c\n", "- a\n    - b\n        - c\n"),
        ("10. a\n\n    b\n", "10. a\n\n    b\n"),
        ("a\n- b\n- c\n", "a\n\n- b\n- c\n"),
        ("```\n- a\n  - b\n```\n", "```\n- a\n  - b\n```\n"),
        ("- a\nb\n", "- a\n    b\n"),
    ],
)
def test_lists_are_indented_for_the_builder(there: str, here: str) -> None:
    """What GitHub takes for an item's content is the item's content on the site; code is not touched."""
    assert normalised(there) == here


def test_a_page_that_is_not_what_github_shows_is_found() -> None:
    """By the elements that are in one and not in the other."""
    assert differences("- a\n- b\n", "<ul><li>a</li><li>b</li></ul>") == {}
    assert differences("- a\n- b\n", "<ul><li>a\n- b</li></ul>") == {"li": (2, 1)}


def test_a_picture_becomes_one_for_each_theme(tmp_path: Path) -> None:
    """As large as the file says, so that nothing moves when it comes."""
    (tmp_path / "a.svg").write_text('<svg width="40" height="30">', encoding="utf-8")
    page = (
        '<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="a-dark.svg">\n'
        '  <img alt="An A" src="a.svg">\n</picture>\n'
    )

    written = with_pictures(page, tmp_path)

    assert '<img alt="An A" src="a.svg#only-light" width="40" height="30">' in written
    assert '<img alt="An A" src="a-dark.svg#only-dark" width="40" height="30">' in written


def test_each_block_of_code_is_highlighted() -> None:
    """What GitHub draws, such as Mermaid, is code on the site."""
    lexers = pytest.importorskip("pygments.lexers").get_all_lexers()
    known = {alias for _, aliases, _, _ in lexers for alias in aliases}
    languages = {
        token.info.split()[0]
        for path in (ROOT / "docs").rglob("*.md")
        for token in MarkdownIt().parse(path.read_text(encoding="utf-8"))
        if token.type == "fence" and token.info
    }

    assert "python" in languages
    assert languages <= known


# Links


DOCUMENT = Page("docs/patterns.md", "patterns.md")


@pytest.mark.parametrize(
    ("page", "link", "found"),
    [
        (DOCUMENT, "[a](router.md#hooks)", "[a](router.md#hooks)"),
        (DOCUMENT, "[a](../README.md#partners)", "[a](partners.md)"),
        (DOCUMENT, "[a](../CHANGELOG.md#added)", "[a](changelog.md#added)"),
        (DOCUMENT, "[`a`](../bench/results.md)", "[`a`](benchmarks.md)"),
        (DOCUMENT, "[a](https://example.com/x.md)", "[a](https://example.com/x.md)"),
        (DOCUMENT, "[a](#here)", "[a](#here)"),
        (DOCUMENT, "see [the samples](../samples/stripe), and", "see the samples, and"),
        (DOCUMENT, "```\n[a](../samples)\n```", "```\n[a](../samples)\n```"),
        (Page("CONTRIBUTING.md", "contributing.md"), "[a](docs/router.md)", "[a](router.md)"),
        (Page("README.md", "partners.md"), "[a](docs/stripe.md)", "[a](stripe.md)"),
        (Page("docs/a/b.md", "a/b.md"), "[a](../router.md)", "[a](../router.md)"),
        (
            Page("README.md", "index.md"),
            '<img alt="" src="docs/pictures/a.svg">',
            '<img alt="" src="pictures/a.svg">',
        ),
    ],
)
def test_links_lead_to_the_sites_pages(
    page: Page, link: str, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those of the repository lead to the page that a file is; without its address, others become text."""
    monkeypatch.delenv("SOURCE_URL", raising=False)

    assert page.rewritten(f"{link}\n") == f"{found}\n"


def test_links_to_files_lead_to_the_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    """If its address is known."""
    monkeypatch.setenv("SOURCE_URL", "https://git.example/us/it/")

    assert DOCUMENT.rewritten("[a](../samples/stripe)") == (
        "[a](https://git.example/us/it/blob/main/samples/stripe)\n"
    )


# What assistants read


def test_llms_txt_lists_the_pages_by_sections() -> None:
    """With what each is about, its first sentence."""
    entries = [
        Entry("Home", "index.md", "All."),
        Entry(
            "Start",
            inside=[Entry("First", "first.md", "One."), Entry("More", inside=[Entry("Next", "next.md")])],
        ),
    ]

    assert llms_txt("it", "It works", entries) == (
        "# it\n\n> It works\n\n- [Home](index.md): All.\n\n## Start\n\n"
        "- [First](first.md): One.\n- [Next](next.md)\n"
    )


def test_a_page_is_about_its_first_sentence() -> None:
    """Not its heading, its picture or its code; without marks of links."""
    above = "# Title\n\n```python\nx = 1\n```\n\n<picture>\n</picture>\n\n"

    assert about(f"{above}A [`Router`](r.md) is a function.\nMore.\n") == "A Router is a function."


# Pictures and charts


def test_pictures_are_as_they_are_drawn() -> None:
    """`make pictures` would write none anew: charts have the figures of the last benchmarks."""
    assert pictures.main(["--check"]) == 0


def test_figures_for_charts_are_those_of_the_report() -> None:
    """`bench/results.json` says what `bench/results.md` says."""
    text = (ROOT / "bench" / "results.md").read_text(encoding="utf-8")

    assert report.as_json(text) == charts.RESULTS.read_text(encoding="utf-8")
    assert all(report.markdown(table) in text for table in report.tables(text))


@pytest.mark.parametrize("chart", charts.CHARTS, ids=lambda chart: chart.name)
def test_a_chart_follows_its_figures(
    chart: charts.Chart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A figure that is another makes another chart; nothing in a chart is written by hand."""
    before = chart.svg(LIGHT)
    changed = json.loads(charts.RESULTS.read_text(encoding="utf-8"))
    table = next(each for each in changed["tables"] if each["title"].startswith(chart.table))
    name = chart.column if isinstance(chart, charts.Bars) else chart.columns[0][0]
    table["rows"][-2][table["columns"].index(name)] = "4321.5"
    (tmp_path / "results.json").write_text(json.dumps(changed), encoding="utf-8")
    monkeypatch.setattr(charts, "RESULTS", tmp_path / "results.json")
    charts.tables.cache_clear()

    after = chart.svg(LIGHT)

    charts.tables.cache_clear()
    assert after != before
    assert "4321.5" in after or isinstance(chart, charts.Curves)


@pytest.mark.parametrize("path", sorted(pictures.pictures()), ids=lambda path: path.stem)
def test_words_of_pictures_can_be_read(path: Path) -> None:
    """Each word has a contrast of at least 4.5 to all surfaces that it may stand on."""
    theme = DARK if path.stem.endswith("-dark") else LIGHT
    page = "#1e2129" if theme is DARK else "#ffffff"
    surfaces = [page, *(surface for surface, _ in theme.tones.values())]

    assert all(contrast(ink, surface) >= 4.5 for ink in (theme.ink, theme.soft) for surface in surfaces)


def contrast(one: str, other: str) -> float:
    """As https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# Addresses


def test_addresses_are_those_that_the_build_is_told() -> None:
    """Without any, none is claimed."""
    assert addresses({}) == {}
    assert addresses({"SITE_URL": "https://docs.example/it", "SOURCE_URL": "https://git.example/us/it/"}) == {
        "Documentation": "https://docs.example/it/",
        "Source": "https://git.example/us/it",
        "Issues": "https://git.example/us/it/issues",
        "Changelog": "https://git.example/us/it/blob/main/CHANGELOG.md",
    }


METADATA = """\
import sys
from hatchling.build import prepare_metadata_for_build_wheel
print(prepare_metadata_for_build_wheel(sys.argv[1]))
"""


def test_a_wheel_says_where_the_site_is(tmp_path: Path) -> None:
    """In its metadata, as hatchling writes it."""
    environment = {"SITE_URL": "https://docs.example/it", "SOURCE_URL": "https://git.example/us/it"}
    made = subprocess.run(
        [sys.executable, "-c", METADATA, str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )

    metadata = (tmp_path / made.stdout.strip() / "METADATA").read_text(encoding="utf-8")
    assert "Project-URL: Documentation, https://docs.example/it/\n" in metadata
    assert "Project-URL: Changelog, https://git.example/us/it/blob/main/CHANGELOG.md\n" in metadata
