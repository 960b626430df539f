"""Whether a record passes a filter, and why not.

What a service does where content and filter have different formats is documented as a table for each carrier:
https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html
https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis-filtering.html
https://docs.aws.amazon.com/lambda/latest/dg/kafka-filtering.html
https://docs.aws.amazon.com/lambda/latest/dg/with-mq-filtering.html
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.patterns._matching.explain import Explanation, explanation
from partner_events.patterns._matching.match import matcher
from partner_events.patterns._records.content import is_wrapped
from partner_events.patterns._records.services import LENIENT

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.errors import PatternWarning
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._records.content import Record

FORMATS = {"text": "plain text", "bytes": "not UTF-8", "none": "absent"}


class ExplainedFilter(Value):
    """How one filter of filter criteria fares with a record.

    ``index`` is the filter's place in ``Filters``. ``explanation`` is that of its pattern.
    """

    __slots__ = ("index", "explanation")

    index: int
    explanation: Explanation

    @property
    def matched(self) -> bool:
        """Whether the record passes this filter."""
        # Filters have no references, so it is known.
        return bool(self.explanation.matched)


class CriteriaExplanation(Value):
    """Why a record passes filter criteria or does not: one of ``filters`` must match, if there are any.

    ``str()`` is the whole explanation as text, for debugging: it shows values of the record. The repr does
    not.
    """

    __slots__ = ("filters",)

    filters: tuple[ExplainedFilter, ...]

    @property
    def matched(self) -> bool:
        """Whether the record passes."""
        return not self.filters or any(each.matched for each in self.filters)

    @property
    def text(self) -> str:
        """The explanation, line by line. It shows values of the record."""
        if len(self.filters) == 1:
            return self.filters[0].explanation.text
        lines = ["matches" if self.matched else "does not match"]
        for each in self.filters:
            first, *rest = each.explanation.text.split("\n")
            lines += [f"  filter {each.index}: {first}", *(f"  {line}" for line in rest)]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        unmet = [each.index for each in self.filters if not each.matched]
        return f"CriteriaExplanation(matched={self.matched!r}, unmet={unmet!r})"


def passes(rules: Sequence[Rule], record: Record) -> bool:
    """Whether a record passes a filter, given as its rules."""
    heard, _ = _heard(rules, record)
    if not all(heard):
        return True
    matches: Callable[[object], bool] = matcher(heard)
    return bool(heard) and matches(record.seen)


def explained(
    filters: Iterable[Sequence[Rule]],
    record: Record,
    doubts: Sequence[Callable[[], Mapping[Path, PatternWarning]]],
) -> CriteriaExplanation:
    """The explanation of how a record fares with the rules of each filter.

    ``doubts`` finds the warnings about each filter's fields; it is asked after a miss.
    """
    return CriteriaExplanation(
        tuple(
            ExplainedFilter(index, _explained(rules, record, doubts[index]))
            for index, rules in enumerate(filters)
        )
    )


def _explained(
    rules: Sequence[Rule], record: Record, doubts: Callable[[], Mapping[Path, PatternWarning]]
) -> Explanation:
    found = explanation(rules, record.seen, doubts)
    heard, reason = _heard(rules, record)
    matched = passes(rules, record)
    note = reason if len(heard) < len(rules) or heard != list(rules) else None
    if note is None and not matched and is_wrapped(record.content):
        note = (
            f"the {record.key} is what SNS wraps around a message, and `Message` in it is text: turn on raw "
            "message delivery of the subscription"
        )
    return Explanation(matched, found.conditions, found.branches, note or found.note)


def _heard(rules: Sequence[Rule], record: Record) -> tuple[list[Rule], str]:
    """The rules that a service looks at, without what it ignores; and why it does not take all of them."""
    heard: list[Rule] = []
    reason = ""
    for rule in rules:
        mismatch = _mismatch(rule, record)
        if mismatch is None:
            heard.append(rule)
            continue
        if record.carrier in LENIENT:
            heard.append({path: field for path, field in rule.items() if not _is_content(path, record.key)})
            reason = f"{mismatch}: what the filter asks of it is ignored"
        else:
            reason = f"{mismatch}: such a record is dropped"
    return heard, reason


def _mismatch(rule: Rule, record: Record) -> str | None:
    """How the format of the content differs from the one that a rule wants; None if it does not."""
    wants_text = record.key in rule
    wants_json = any(path.startswith(f"{record.key}.") for path in rule)
    if record.format == "none" or not (wants_text or wants_json):
        return None
    if record.format == "json":
        return f"the {record.key} is JSON, and the filter compares it as text" if wants_text else None
    if wants_json or (record.format == "bytes" and record.carrier in LENIENT):
        wanted = "asks for fields of JSON" if wants_json else "compares it as text"
        return f"the {record.key} is {FORMATS[record.format]}, and the filter {wanted}"
    return None


def _is_content(path: str, key: str) -> bool:
    return path == key or path.startswith(f"{key}.")
