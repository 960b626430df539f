"""What EventBridge refuses for its size.

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
from partner_events.patterns._language.wildcard import complexity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import Field
    from partner_events.patterns._language.rules import Rule


QUOTA = 2_048
"""Characters that an account's quota allows, unless it was raised."""

COMBINATIONS = 1_000
FIELDS = 256
COMPLEXITY = 10
KNOWN_COMPLEXITY = 7
"""A score of 7 is known to be accepted, one of 11 to be refused."""


def check_length(text: str) -> None:
    """Refuses more characters than the API takes.

    Raises:
        InvalidPatternError: There are more.
    """
    if len(text) > LENGTH:
        raise too_long(f"{len(text):,}")


def check_characters(text: str) -> None:
    """Refuses halves of characters, which no UTF-8 can hold: EventBridge would take them for question marks.

    Raises:
        InvalidPatternError: There is one.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        before, half = text[max(error.start - 20, 0) : error.start], text[error.start]
        raise InvalidPatternError(
            f"a lone surrogate, {shortened(half)}, stands behind {before}", advice="write a whole character"
        ) from None


def check_combinations(number: int) -> None:
    """Refuses more combinations of ``$or`` branches than EventBridge takes.

    Raises:
        InvalidPatternError: There are more.
    """
    if number > COMBINATIONS:
        raise InvalidPatternError(
            f'its "$or" make {number:,} combinations of branches, where {COMBINATIONS:,} are allowed',
            advice="write several values of one field as one list, or several rules",
        )


def check_rules(rules: Iterable[Rule], fields: Iterable[Field]) -> None:
    """Refuses too many fields, and wildcards that are too complex together.

    Raises:
        InvalidPatternError: There are too many, or they are.
    """
    most = max(len(rule) for rule in rules)
    if most > FIELDS:
        reason = f"it names {most} fields, where {FIELDS} are allowed"
        raise InvalidPatternError(reason, advice="leave fields out, or split the rule")
    for field, score in complexities(fields):
        if score > COMPLEXITY:
            raise InvalidPatternError(
                f"the wildcards of this field score {score} or more in complexity, where the limit is "
                f"{COMPLEXITY}",
                path=field.place,
                advice="use fewer stars, and fewer repeated characters behind a star",
            )


def complexities(fields: Iterable[Field]) -> Iterator[tuple[Field, int]]:
    """The first field of each path that has wildcards, and the score of all that the path has."""
    wildcards: dict[str, tuple[Field, set[str]]] = {}
    for field in fields:
        found = {text for each in field.alternatives for text in _wildcards(each.meaning)}
        if found:
            wildcards.setdefault(field.path, (field, set()))[1].update(found)
    for field, texts in wildcards.values():
        yield field, complexity(texts, COMPLEXITY)


def length_warning(text: str) -> Iterator[PatternWarning]:
    """A warning if the account's quota must be raised for the pattern."""
    if len(text) > QUOTA:
        yield PatternWarning(
            "length",
            (),
            f"it has {len(text):,} characters, where an account may use {QUOTA:,} by default",
            "have the quota raised, or split the rule",
        )


def _wildcards(meaning: Meaning) -> Iterator[str]:
    name, argument = meaning
    if name == "wildcard":
        yield str(argument)
    elif name == "anything-but":
        for each in argument:
            yield from _wildcards(each)
