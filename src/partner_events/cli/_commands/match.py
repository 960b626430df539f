"""``partner-events match``"""

from __future__ import annotations

import click

from partner_events.cli._command import command as make
from partner_events.cli._input import FILE, FILES, Bad, any_object, parts, text_of
from partner_events.cli._output import note, print_json, print_line, styled
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns import CriteriaExplanation, EventPattern, Explanation, FilterCriteria


@make(
    "match",
    "partner-events match pattern.json delivery.json",
    'partner-events match \'{"detail-type": ["invoice.paid"]}\' deliveries.jsonl',
    "partner-events pattern invoice.paid | partner-events match - delivery.json",
    "aws events describe-rule --name paid | partner-events match - delivery.json",
    "aws lambda get-event-source-mapping --uuid ID | partner-events match - messages.json",
)
@click.argument("pattern", type=FILE)
@click.argument("files", metavar="EVENT...", type=FILES, nargs=-1, required=True)
def command(pattern: str, files: tuple[str, ...], as_json: bool) -> int:
    """Say whether a rule with a pattern would deliver events, and why not.

    `PATTERN` is JSON, or a file of it: a pattern, or rules as `aws events describe-rule` or `list-rules`
    prints them, or a template in JSON; then each is tried. It may also hold the filter criteria of event
    source mappings or pipes, as `aws lambda get-event-source-mapping`, `aws pipes describe-pipe` and
    templates have them: then each record of `EVENT` is tried, with its content decoded as Lambda and Pipes
    do it.

    `EVENT` is a file of deliveries, as parse reads them.
    One of them may be -, standard input.

    Secrets and values that a partner's types mark as sensitive are not shown.

    Exits with 1 if an event does not match, or is not an event.
    """
    from partner_events.cli._described import described_criteria, pattern_texts
    from partner_events.patterns import EventPattern

    if pattern == "-" and "-" in files:
        raise click.UsageError("only one of the two can be standard input")
    text = text_of(pattern)
    if criteria := described_criteria(text):
        return _match_records(criteria, files, as_json=as_json)
    patterns: list[tuple[str, EventPattern]] = []
    for name, content in pattern_texts(text):
        patterns.append((name, EventPattern.parse(content)))
        _warn(name, patterns[-1][1])
    matched = others = 0
    bad = Bad(as_json=as_json)
    for part in parts(files):
        event = any_object(part)
        if event is None:
            assert isinstance(part.found, UnreadableError)
            if not part.where:
                raise part.found
            bad.show(part.where, part.found)
            continue
        for name, parsed in patterns:
            holds = _show(parsed, event, part.where, name if len(patterns) > 1 else "", as_json=as_json)
            matched, others = matched + holds, others + (not holds)
    bad.end()
    if matched + others + bad.count > 1:
        note(f"{matched:,} match, {others + bad.count:,} do not")
    if not matched + others + bad.count:
        note(f"{', '.join(files)}: no deliveries", colour="red")
    return 0 if matched and not others + bad.count else 1


def _warn(name: str, pattern: EventPattern | FilterCriteria) -> None:
    for warning in pattern.warnings:
        note(f"{name}: {warning}" if name else str(warning), colour="yellow")


def _match_records(
    criteria: list[tuple[str, FilterCriteria]], files: tuple[str, ...], *, as_json: bool
) -> int:
    """The same for filter criteria, which see records."""
    from partner_events.cli._records import records

    for name, each in criteria:
        _warn(name if len(criteria) > 1 else "", each)
    matched = others = 0
    bad = Bad(as_json=as_json)
    for where, record in records(files):
        for name, each in criteria:
            try:
                if isinstance(record, UnreadableError):
                    raise record
                holds = _show_record(each, record, where, name if len(criteria) > 1 else "", as_json=as_json)
            except (InvalidEventError, UnreadableError) as error:
                if not where:
                    raise
                bad.show(where, error)
                break
            matched, others = matched + holds, others + (not holds)
    bad.end()
    if matched + others + bad.count > 1:
        note(f"{matched:,} match, {others + bad.count:,} do not")
    if not matched + others + bad.count:
        note(f"{', '.join(files)}: no records", colour="red")
    return 0 if matched and not others + bad.count else 1


def _show_record(
    criteria: FilterCriteria, record: dict[str, object], place: str, name: str, *, as_json: bool
) -> bool:
    from partner_events.cli._covered import covered_criteria
    from partner_events.patterns._records.content import record_of

    seen = record_of(record, criteria.carrier)
    why = covered_criteria(criteria.explain(record), seen.seen, seen.content)
    where = " ".join(filter(None, (place, name)))
    if as_json:
        named = {"criteria": name} if name else {}
        filters = [{"filter": each.index, **_data(each.explanation)} for each in why.filters]
        content = {"where": place, **named, "matched": why.matched, "filters": filters}
        print_json(content, indent=None if where else 2)
    elif where:
        _print(f"{where}  {_nearest(why)}", matched=why.matched)
    else:
        first, *rest = str(why).splitlines()
        _print(first, matched=why.matched)
        for line in rest:
            print_line(line)
    return why.matched


def _nearest(why: CriteriaExplanation) -> str:
    """The answer, and of a single filter the first condition that is not met."""
    if why.matched or len(why.filters) != 1:
        return "matches" if why.matched else "does not match"
    explanation = why.filters[0].explanation
    return f"does not match: {explanation.note}" if explanation.note else _line(explanation)


def _show(pattern: EventPattern, event: dict[str, object], place: str, rule: str, *, as_json: bool) -> bool:
    from partner_events.cli._covered import covered_explanation

    why = covered_explanation(pattern.explain(event), event)
    where = " ".join(filter(None, (place, rule)))
    if as_json:
        named = {"rule": rule} if rule else {}
        print_json({"where": place, **named, **_data(why)}, indent=None if where else 2)
    elif where:
        _print(f"{where}  {_line(why)}", matched=bool(why.matched))
    else:
        first, *rest = str(why).splitlines()
        _print(first, matched=bool(why.matched))
        for line in rest:
            print_line(line)
    return bool(why.matched)


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
