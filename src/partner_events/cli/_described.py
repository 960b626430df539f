"""What AWS's command line prints of rules and targets: as the input of commands that try a rule out.

``aws events describe-rule``, ``list-rules``, ``list-targets-by-rule`` and ``describe-archive``, what
``put-rule`` and ``put-targets`` take with ``--cli-input-json``, templates, and several of them in one JSON
array or one after the other. https://docs.aws.amazon.com/cli/latest/reference/events/
"""

from __future__ import annotations

import json
import re

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.cli._errors import Failure
from partner_events.cli._templates import in_template

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from partner_events.patterns import FilterCriteria

NO_BLANK = re.compile(r"\S")

NAMES = ("Name", "ArchiveName", "RuleName")
"""Where the name of a rule or an archive is."""


class DescribedRule(Value):
    """A rule as AWS describes it. ``pattern`` is its event pattern, as text or as an object."""

    __slots__ = ("name", "bus", "pattern", "is_enabled", "content")

    name: str
    bus: str | None
    pattern: str | dict[str, object]
    is_enabled: bool
    content: dict[str, object]


class Described(Value):
    """The rules that have event patterns, the names of those that have schedules, and the targets."""

    __slots__ = ("rules", "scheduled", "targets")

    rules: tuple[DescribedRule, ...]
    scheduled: tuple[str, ...]
    targets: tuple[dict[str, object], ...]


def described(text: str) -> Described | None:
    """What a text says of rules and targets; None if it says nothing of either."""
    found = [each for document in _documents(text) for each in _parts(document)]
    if not found:
        return None
    rules = [each for each in found if not _is_target(each)]
    return Described(
        tuple(_rule(each) for each in rules if each.get("EventPattern")),
        tuple(_name(each) for each in rules if not each.get("EventPattern")),
        tuple(each for each in found if _is_target(each)),
    )


def described_criteria(text: str) -> list[tuple[str, FilterCriteria]]:
    """The filter criteria of event source mappings and pipes in a text, each with a name.

    What ``aws lambda get-event-source-mapping``, ``list-event-source-mappings`` and ``aws pipes
    describe-pipe`` print, templates and Terraform's plans have them.
    """
    from partner_events.patterns._filter_criteria import read_criteria
    from partner_events.patterns._records.reading import criteria_in

    found = [each for document in _documents(text) for each in criteria_in(document) if each.content != {}]
    return [(each.name or f"criteria {number}", read_criteria(each)) for number, each in enumerate(found, 1)]


def pattern_texts(text: str) -> list[tuple[str, str | dict[str, object]]]:
    """The event patterns of a text, each with the name of its rule; one without a name if it is a pattern.

    Raises:
        Failure: It describes rules or targets, but no event pattern.
    """
    found = described(text)
    if found is None:
        return [("", text)]
    if not found.rules:
        raise Failure(_no_pattern(found))
    return [(rule.name, rule.pattern) for rule in found.rules]


def _no_pattern(found: Described) -> str:
    if found.scheduled:
        return f"the rule {found.scheduled[0]} has no event pattern: it runs by a schedule"
    return (
        "these are the targets of a rule; its event pattern is what `aws events describe-rule --name NAME "
        "--event-bus-name BUS` prints"
    )


def _documents(text: str) -> Iterator[object]:
    """The JSON values of a text, one after the other; none if it is not JSON."""
    decoder, at = json.JSONDecoder(), 0
    found: list[object] = []
    while (start := NO_BLANK.search(text, at)) is not None:
        at = start.start()
        try:
            value, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        found.append(value)
    yield from found


def _parts(document: object) -> Iterator[dict[str, object]]:
    """The rules and targets of what one command printed, of a template, or of several in an array."""
    if is_array(document):
        parts = [list(_parts(each)) for each in document]
        if all(parts):
            yield from (each for several in parts for each in several)
    elif is_object(document):
        for key in ("Rules", "Targets", "Archives"):
            if is_array(several := document.get(key)):
                yield from (each for each in several if is_object(each))
        if _is_rule(document) or _is_target(document):
            yield document
        yield from in_template(document)


def _is_rule(document: Mapping[str, object]) -> bool:
    pattern = document.get("EventPattern")
    if isinstance(pattern, str) or is_object(pattern):
        return True
    return "ScheduleExpression" in document and any(name in document for name in NAMES)


def _is_target(document: Mapping[str, object]) -> bool:
    return {"Id", "Arn"} <= document.keys() and "EventPattern" not in document


def _rule(content: dict[str, object]) -> DescribedRule:
    pattern, bus = content["EventPattern"], content.get("EventBusName")
    return DescribedRule(
        _name(content),
        str(bus).partition(":event-bus/")[2] or str(bus) if isinstance(bus, str) else None,
        pattern if isinstance(pattern, str) else dict(pattern) if is_object(pattern) else "",
        content.get("State") != "DISABLED",
        content,
    )


def _name(content: Mapping[str, object]) -> str:
    names = (content.get(key) for key in NAMES)
    return next((name for name in names if isinstance(name, str)), "rule")


def chosen(targets: Iterable[dict[str, object]], wanted: str | None) -> list[dict[str, object]]:
    """The targets, or the one with an id.

    Raises:
        Failure: There is none.
    """
    known = list(targets)
    found = [each for each in known if wanted in (None, each.get("Id"))]
    if not found:
        names = ", ".join(str(each.get("Id")) for each in known) or "none"
        raise Failure(f"there is no target {wanted!r}; there are: {names}")
    return found
