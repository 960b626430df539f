"""What people get wrong about kinds: said of every partner, with the page that says more."""

import re
from pathlib import Path

from partner_events.catalog import kinds
from partner_events.explorer._advice import advice_on

DOCS = Path(__file__).parents[2] / "docs"


def test_every_kind_has_advice_of_its_partner() -> None:
    """Beside what the tables say of its status and its secrets."""
    for kind in kinds():
        said = advice_on(kind, has_secrets=False)

        assert any(each.page.startswith(f"{kind.partner}") for each in said), kind


def test_advice_leads_to_a_place_in_the_documentation() -> None:
    """To a page of it, and to a heading of that."""
    pages = {advice.page for kind in kinds() for advice in advice_on(kind, has_secrets=True)} - {""}

    for page in pages:
        name, _, place = page.partition("#")
        headings = re.findall(r"^#+ (.+)$", (DOCS / name).read_text(encoding="utf-8"), re.MULTILINE)
        assert not place or place in {
            re.sub(r"[^\w -]", "", each).lower().replace(" ", "-") for each in headings
        }
