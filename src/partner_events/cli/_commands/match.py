"""``partner-events match``"""

from __future__ import annotations

import click

from partner_events.cli._command import command as make
from partner_events.cli._input import FILE, opened, text_of
from partner_events.cli._output import note, print_json, print_line, styled
from partner_events.cli._progress import progress

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.cli._deliveries import Bad, Found
    from partner_events.patterns import EventPattern, Explanation


@make(
    "match",
    "partner-events match pattern.json delivery.json",
    'partner-events match \'{"detail-type": ["invoice.paid"]}\' deliveries.jsonl',
    "partner-events pattern invoice.paid | partner-events match - delivery.json",
)
@click.argument("pattern", type=FILE)
@click.argument("file", metavar="EVENT", type=FILE)
def command(pattern: str, file: str, as_json: bool) -> int:
    """Say whether a rule with a pattern would deliver events, and why not.

    `PATTERN` is JSON, or a file of it; `EVENT` is a file of one delivery, a JSON array of deliveries, or
    JSON lines, in any carrier that parse opens.
    One of the two may be -, standard input.

    Secrets and values that a partner's types mark as sensitive are not shown.

    Exits with 1 if an event does not match, or is not an event.
    """
    from partner_events.cli._deliveries import any_objects
    from partner_events.patterns import EventPattern

    if pattern == file == "-":
        raise click.UsageError("only one of the two can be standard input")
    parsed = EventPattern.parse(text_of(pattern))
    for warning in parsed.warnings:
        note(str(warning), colour="yellow")
    matched = others = 0
    with opened(file) as stream, progress(stream) as step:
        for found in any_objects(stream):
            holds = _show(parsed, found, as_json=as_json)
            matched, others = matched + holds, others + (not holds)
            step()
    if matched + others > 1:
        note(f"{matched:,} match, {others:,} do not")
    return 1 if others else 0


def _show(pattern: EventPattern, found: Found | Bad, *, as_json: bool) -> bool:
    from partner_events.cli._covered import covered_explanation
    from partner_events.cli._deliveries import Bad

    if isinstance(found, Bad):
        if not found.where:
            raise found.error
        _show_bad(found.where, str(found.error), as_json=as_json)
        return False
    why, where = covered_explanation(pattern.explain(found.delivery), found.delivery), found.where
    if as_json:
        print_json({"where": where, **_data(why)}, indent=None if where else 2)
    elif where:
        _print(f"{where}  {_line(why)}", matched=why.matched)
    else:
        first, *rest = str(why).splitlines()
        _print(first, matched=why.matched)
        for line in rest:
            print_line(line)
    return why.matched


def _show_bad(where: str, error: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"where": where, "error": error}, indent=None)
    else:
        note(f"{where}: {error}", colour="red")


def _print(line: str, *, matched: bool) -> None:
    print_line(styled(line, "green" if matched else "red"))


def _line(found: Explanation) -> str:
    """The answer, and the first condition that is not met."""
    if found.matched:
        return "matches"
    unmet = next((str(each) for each in found.conditions if not each.met), found.note or "")
    return f"does not match: {unmet}" if unmet else "does not match"


def _data(found: Explanation) -> dict[str, object]:
    return {
        "matched": found.matched,
        "conditions": [_condition(each) for each in found.conditions],
        "branches": [
            {"matched": branch.matched, "conditions": [_condition(each) for each in branch.conditions]}
            for branch in found.branches
        ],
        "note": found.note,
    }


def _condition(each: object) -> dict[str, object]:
    names = ("path", "condition", "met", "found", "hint")
    return {name: getattr(each, name) for name in names}
