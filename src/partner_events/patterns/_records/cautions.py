"""Warnings: filter criteria that a service accepts, but that may not do what was meant."""

from __future__ import annotations

from partner_events.patterns._language.envelope import ENVELOPE
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._records.services import CONTENT, OTHERS, TAKEN

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._records.services import RecordCarrier, Service

OF_SNS = frozenset({"Message", "MessageAttributes", "TopicArn", "Type"})
PARTS = frozenset({"Data", "Metadata", "SystemMetadata"})


def about_count(count: int, service: Service, place: Path) -> Iterator[PatternWarning]:
    """A warning if there are more filters than the default quota allows."""
    taken = TAKEN[service]
    if count > taken.usual:
        yield PatternWarning(
            "filters",
            place,
            f"there are {count} filters; the default quota is {taken.usual}",
            "have the quota raised, or write several values of a field as one list",
        )


def about_fields(
    rules: Sequence[Rule], carrier: RecordCarrier, service: Service, place: Path, *, is_only: bool
) -> Iterator[PatternWarning]:
    """Warnings about what a filter asks of a record; ``is_only``: there is no other filter."""
    fields = {id(field): field for rule in rules for field in rule.values()}
    for field in fields.values():
        yield from _about_key(field, carrier, service, place, never=is_only and len(rules) == 1)


def _about_key(
    field: NamedField, carrier: RecordCarrier, service: Service, place: Path, *, never: bool
) -> Iterator[PatternWarning]:
    name, _, rest = field.path.partition(".")
    key, where = CONTENT[carrier], (*place, *field.place)
    if name == key:
        inner = rest.partition(".")[0]
        if inner in OF_SNS and rest.startswith(("Message.", "MessageAttributes.")):
            yield PatternWarning(
                "record",
                where,
                "what SNS wraps around a message has it as text, into which filters do not look",
                f"turn on raw message delivery of the subscription, and ask for the fields in `{key}`",
                never_matches=never and rest.startswith("Message."),
            )
        if carrier == "dynamodb" and any(
            each.meaning[0] in ("range", "number") for each in field.alternatives
        ):
            yield PatternWarning(
                "record",
                where,
                "numbers of a table are texts in its stream, which no comparison of numbers meets",
                "write the number as text, in quotes",
            )
        return
    if name in OTHERS[carrier]:
        if service == "lambda":
            yield PatternWarning(
                "record",
                where,
                f"Lambda documents filters on `{key}` alone, and this asks for `{field.path}`",
                f"filter by what is inside `{key}`, or try it out before you rely on it",
            )
        return
    if name in ENVELOPE:
        reason, advice = f"a record has no `{name}`", f"write it inside `{key}`, where the event is"
    elif name == "kinesis":
        reason, advice = "filters know no `kinesis`", "write `data`, and the other keys, at the top"
    elif name in ("Records", "records", "messages"):
        reason, advice = f"a filter sees one record, which has no `{name}`", f"begin with `{key}`"
    else:
        reason, advice = f"records of this carrier have no `{name}`", f"the content is in `{key}`"
    yield PatternWarning("record", where, reason, advice, never_matches=never)


def is_of_delivery(names: set[str]) -> bool:
    """Whether the content that a filter asks for is a delivery, or one with its parts."""
    return bool(names & ({*ENVELOPE} - {"id", "time", "version"}))
