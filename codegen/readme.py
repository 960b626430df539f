"""The table of partners in README.md, which follows from their folders."""

from collections.abc import Sequence

from codegen.documents import ROOT
from partner_events.generator._documents.partner import Partner

README = ROOT / "README.md"
START = "<!-- Written by `python -m codegen`, of schemas/*/partner.toml. -->\n"
END = "<!-- The end of what is written. -->"


def readme(partners: Sequence[Partner]) -> str:
    """The text of README.md, with a row for each partner.

    Raises:
        SystemExit: The table has no place there, or a partner says nothing of itself.
    """
    before, start, rest = README.read_text(encoding="utf-8").partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise SystemExit(f"README.md has no place for the partners: it needs {START.strip()} and {END}")
    return f"{before}{start}\n{table(partners)}\n{end}{after}"


def table(partners: Sequence[Partner]) -> str:
    """The partners by title, each with its page and what is known of it."""
    rows = [row(partner) for partner in sorted(partners, key=lambda partner: partner.title.lower())]
    return "".join(f"{line}\n" for line in ("| partner | status |", "| --- | --- |", *rows))


def row(partner: Partner) -> str:
    if "summary" not in partner.config:
        raise SystemExit(f"{partner.folder / 'partner.toml'} has no summary for README.md")
    summary = partner.config["summary"].replace("{kinds}", f"{len(partner.kinds):,}")
    return f"| [{partner.title}](docs/{partner.config.get('page', partner.name)}.md) | {summary} |"
