"""``partner-events list``"""

from __future__ import annotations

import click

from partner_events.catalog import Kind, kinds
from partner_events.cli._command import command as make
from partner_events.cli._kinds import facts, partner_argument
from partner_events.cli._output import print_json, print_line, print_table


@make(
    "list",
    "partner-events list stripe",
    "partner-events list --search 'failed login'",
    "partner-events list shopify --search stock",
    "partner-events list --json | jq -r '.[].docs_url'",
)
@partner_argument
@click.option(
    "--search", metavar="TEXT", help="Only kinds with these words in a name or in what is said of them."
)
def command(partner: str | None, search: str | None, as_json: bool) -> int:
    """List the known kinds of events, of all partners or of one.

    Other commands take the `KIND`; the class is imported from its partner's package.
    `show` and `--json` say in a sentence what each kind means.

    Exits with 1 if there is none.
    """
    found = [kind for kind in kinds(partner) if _has(kind, search or "")]
    if as_json:
        print_json([facts(kind) for kind in found])
    elif found:
        rows = [(kind.partner, kind.kind, kind.class_name, kind.status) for kind in found]
        print_table(
            ("PARTNER", "KIND", "CLASS", "STATUS"), rows, ("cyan", "", "green", "bright_black"), name=1
        )
    else:
        none = (
            f"No kind has {search!r} in its names, or in what is said of it."
            if search
            else f"No kind of {partner} is known."
        )
        print_line(none, err=True)
    return 0 if found else 1


def _has(kind: Kind, words: str) -> bool:
    text = f"{kind.partner} {kind.kind} {kind.class_name} {kind.detail_type} {kind.summary}".lower()
    return all(word in text for word in words.lower().split())
