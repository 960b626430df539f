"""Wildcards: reading them, and the score by which EventBridge refuses them."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    Progress: TypeAlias = tuple[int, int]
    """The number of a wildcard, and how many of its tokens have matched."""

WORK = 20_000
"""The most sets of prefixes that the score looks at; ordinary wildcards have a few dozen."""


class WildcardError(ValueError):
    """EventBridge refuses this wildcard; the message says why."""


def pieces(wildcard: str) -> tuple[str, ...]:
    r"""The literal texts around the stars, with ``\*`` and ``\\`` read.

    Raises:
        WildcardError: It has two stars in a row, or another escape.
    """
    found: list[str] = []
    piece, characters = "", iter(wildcard)
    for character in characters:
        if character == "*":
            if found and not piece:
                raise WildcardError("has two stars in a row")
            found.append(piece)
            piece = ""
        elif character == "\\":
            piece += _escaped(next(characters, ""))
        else:
            piece += character
    return (*found, piece)


def complexity(wildcards: Iterable[str], limit: int) -> int:
    """The most prefixes of the wildcards that a single text can match, at most ``limit + 1``.

    This is the score of event-ruler's ``MachineComplexityEvaluator``, which works on bytes and includes the
    quotes. Wildcards that are too intricate to score get ``limit + 1``.
    """
    tokens = [_tokens(wildcard) for wildcard in wildcards]
    start = _closed(((number, 0) for number in range(len(tokens))), tokens)
    seen, todo, most = {start}, [start], 0
    while todo:
        places = todo.pop()
        for following in _following(places, tokens):
            most = max(most, len(following))
            if most > limit or len(seen) > WORK:
                return limit + 1
            if following not in seen:
                seen.add(following)
                todo.append(following)
    return most


def _escaped(character: str) -> str:
    if character in ("*", "\\"):
        return character
    raise WildcardError("has a backslash before something other than a star or a backslash")


def _tokens(wildcard: str) -> list[int | None]:
    """The bytes of the quoted text, with None for a star."""
    first, *others = (piece.encode() for piece in pieces(wildcard))
    tokens: list[int | None] = [*b'"', *first]
    for other in others:
        tokens += [None, *other]
    return [*tokens, *b'"']


def _closed(places: Iterable[Progress], tokens: list[list[int | None]]) -> frozenset[Progress]:
    """The places, and those just after a star, because a star may match nothing."""
    closed = set(places)
    closed |= {(n, at + 1) for n, at in closed if at < len(tokens[n]) and tokens[n][at] is None}
    return frozenset(closed)


def _following(places: frozenset[Progress], tokens: list[list[int | None]]) -> Iterator[frozenset[Progress]]:
    """The places that can follow after one more byte; all bytes that no place waits for are alike."""
    waiting = {tokens[n][at] for n, at in places if at < len(tokens[n])} - {None}
    stars = [(n, at) for n, at in places if at and tokens[n][at - 1] is None]
    for byte in (*waiting, -1):
        steps = [(n, at + 1) for n, at in places if at < len(tokens[n]) and tokens[n][at] == byte]
        if following := _closed((*stars, *steps), tokens):
            yield following
