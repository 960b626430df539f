"""Wildcards: reading them, matching in linear time, and the score by which EventBridge refuses them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Place = tuple[int, int]
    """A wildcard's number, and how many of its tokens have matched."""

WORK = 20_000
"""How many sets of prefixes the score looks at; ordinary wildcards have a few dozen."""


class WildcardError(ValueError):
    """A wildcard that EventBridge refuses; the message says why."""


def pieces(wildcard: str) -> tuple[str, ...]:
    r"""The literal texts around the stars, with ``\*`` and ``\\`` read.

    Raises:
        WildcardError: Two stars in a row, or another escape.
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


def matcher(wildcard: str) -> Callable[[str], bool]:
    """Tells whether a text matches: each piece is looked for once, from left to right."""
    first, *middle = pieces(wildcard)
    if not middle:
        return first.__eq__
    last = middle.pop()
    least = len(first) + len(last)

    def matches(text: str) -> bool:
        if len(text) < least or not (text.startswith(first) and text.endswith(last)):
            return False
        position, end = len(first), len(text) - len(last)
        for piece in middle:
            position = text.find(piece, position, end)
            if position < 0:
                return False
            position += len(piece)
        return True

    return matches


def complexity(wildcards: Iterable[str], limit: int) -> int:
    """The largest number of the wildcards' prefixes that one text can match, at most ``limit + 1``.

    It is the score of event-ruler's ``MachineComplexityEvaluator``: quotes and bytes are counted. Wildcards
    too intricate to be scored score ``limit + 1``.
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
    """The bytes of the quoted text; None is a star."""
    first, *others = (piece.encode() for piece in pieces(wildcard))
    tokens: list[int | None] = [*b'"', *first]
    for other in others:
        tokens += [None, *other]
    return [*tokens, *b'"']


def _closed(places: Iterable[Place], tokens: list[list[int | None]]) -> frozenset[Place]:
    """The places, and those behind a star: it may match nothing."""
    closed = set(places)
    closed |= {(n, at + 1) for n, at in closed if at < len(tokens[n]) and tokens[n][at] is None}
    return frozenset(closed)


def _following(places: frozenset[Place], tokens: list[list[int | None]]) -> Iterator[frozenset[Place]]:
    """Where the texts can be after one more byte; bytes that no place waits for are all alike."""
    waiting = {tokens[n][at] for n, at in places if at < len(tokens[n])} - {None}
    stars = [(n, at) for n, at in places if at and tokens[n][at - 1] is None]
    for byte in (*waiting, -1):
        steps = [(n, at + 1) for n, at in places if at < len(tokens[n]) and tokens[n][at] == byte]
        if following := _closed((*stars, *steps), tokens):
            yield following
