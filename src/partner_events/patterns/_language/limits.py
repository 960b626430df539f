"""The sizes at which EventBridge refuses a pattern.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
"""

from __future__ import annotations

from partner_events.patterns._language.errors import (
    LENGTH,
    InvalidPatternError,
    PatternWarning,
    shortened,
    too_long,
)
from partner_events.patterns._language.references import bare
from partner_events.patterns._language.wildcard import complexity

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule


QUOTA = 2_048
"""The characters that an account's default quota allows."""

COMBINATIONS = 1_000
FIELDS = 256
COMPLEXITY = 10
KNOWN_COMPLEXITY = 7
"""A score of 7 is known to be accepted, a score of 11 to be refused."""


def check_length(text: str) -> None:
    """Refuse more characters than the API takes.

    Raises:
        InvalidPatternError: There are more.
    """
    length = len(bare(text))
    if length > LENGTH:
        raise too_long(f"{length:,}")


def check_characters(text: str) -> None:
    """Refuse lone surrogates: UTF-8 cannot hold them, and EventBridge would read question marks.

    Raises:
        InvalidPatternError: There is one.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        before, half = text[max(error.start - 20, 0) : error.start], text[error.start]
        raise InvalidPatternError(
            f"there is a lone surrogate, {shortened(half)}, after {before}", advice="write a whole character"
        ) from None


def check_combinations(number: int) -> None:
    """Refuse more combinations of ``$or`` branches than EventBridge takes.

    Raises:
        InvalidPatternError: There are more.
    """
    if number > COMBINATIONS:
        raise InvalidPatternError(
            f'its "$or" make {number:,} combinations of branches; EventBridge takes {COMBINATIONS:,}',
            advice="write several values of one field as one list, or split the rule",
        )


def check_rules(rules: Iterable[Rule], fields: Iterable[NamedField]) -> None:
    """Refuse too many fields, and wildcards that together are too complex.

    Raises:
        InvalidPatternError: There are.
    """
    most = max(len(rule) for rule in rules)
    if most > FIELDS:
        reason = f"it names {most} fields; EventBridge takes {FIELDS}"
        raise InvalidPatternError(reason, advice="leave fields out, or split the rule")
    for field, score in complexities(fields):
        if score > COMPLEXITY:
            raise InvalidPatternError(
                f"the wildcards of this field score {score} or more; the limit of complexity is {COMPLEXITY}",
                path=field.place,
                advice="use fewer stars, and fewer repeated characters after a star",
            )


def complexities(fields: Iterable[NamedField]) -> Iterator[tuple[NamedField, int]]:
    """For each path with wildcards, the first field there and the score of all its wildcards."""
    wildcards: dict[str, tuple[NamedField, set[frozenset[str]]]] = {}
    for field in fields:
        found = {group for each in field.alternatives if (group := _wildcards(each.meaning))}
        if found:
            wildcards.setdefault(field.path, (field, set()))[1].update(found)
    for field, groups in wildcards.values():
        yield field, complexity(groups, COMPLEXITY)


def length_warning(text: str) -> Iterator[PatternWarning]:
    """A warning if the pattern is longer than the default quota."""
    length = len(bare(text))
    if length > QUOTA:
        yield PatternWarning(
            "length",
            (),
            f"it has {length:,} characters; the default quota of an account is {QUOTA:,}",
            "have the quota raised, or split the rule",
        )


def _wildcards(meaning: Meaning) -> frozenset[str]:
    """The wildcards of an alternative; event-ruler takes those of one anything-but for a single pattern."""
    name, argument = meaning
    if name == "wildcard":
        return frozenset([str(argument)])
    if name == "anything-but":
        return frozenset(str(text) for inner, text in argument if inner == "wildcard")
    return frozenset()
