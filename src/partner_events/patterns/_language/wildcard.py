"""Wildcards: reading them, and the score by which EventBridge refuses them."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

QUOTE = ord('"')
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


def complexity(groups: Iterable[Iterable[str]], limit: int) -> int:
    """The most prefixes of the wildcards that a single text can match, at most ``limit + 1``.

    This is the score of event-ruler's ``MachineComplexityEvaluator``, which works on bytes and includes the
    quotes. A group holds one wildcard, or those of one ``anything-but``, whose common prefixes count once.
    Wildcards that are too intricate to score get ``limit + 1``.
    """
    start = _closed(_Prefix.of(group) for group in groups)
    seen, todo, most = {start}, [start], 0
    while todo:
        places = todo.pop()
        for following in _following(places):
            most = max(most, len(following))
            if most > limit or len(seen) > WORK:
                return limit + 1
            if following not in seen:
                seen.add(following)
                todo.append(following)
    return most


class _Prefix:
    """A prefix of wildcards, and what can follow it: bytes, and None for a star."""

    __slots__ = ("end", "following", "has_star")

    def __init__(self, *, has_star: bool) -> None:
        self.following: dict[int | None, _Prefix] = {}
        self.has_star = has_star
        """Whether it ends with a star, and so goes on to match whatever comes."""
        self.end: _Prefix | None = None
        """What follows the closing quote if a wildcard ends here: the same for all of a group."""

    @classmethod
    def of(cls, wildcards: Iterable[str]) -> _Prefix:
        """The empty prefix of some wildcards."""
        root, end = cls(has_star=False), cls(has_star=False)
        for wildcard in wildcards:
            prefix = root
            for token in _tokens(wildcard):
                prefix = prefix.following.setdefault(token, cls(has_star=token is None))
            prefix.end = end
        return root


def _escaped(character: str) -> str:
    if character in ("*", "\\"):
        return character
    raise WildcardError("has a backslash before something other than a star or a backslash")


def _tokens(wildcard: str) -> list[int | None]:
    """The bytes of the text and of the quote before it, with None for a star."""
    first, *others = (piece.encode() for piece in pieces(wildcard))
    tokens: list[int | None] = [*b'"', *first]
    for other in others:
        tokens += [None, *other]
    return tokens


def _closed(places: Iterable[_Prefix]) -> frozenset[_Prefix]:
    """The places, and those just after a star, because a star may match nothing."""
    closed = set(places)
    return frozenset(closed | {place.following[None] for place in closed if None in place.following})


def _following(places: frozenset[_Prefix]) -> Iterator[frozenset[_Prefix]]:
    """The places that can follow after one more byte; all bytes that no place waits for are alike."""
    waiting = {byte for place in places for byte in place.following} - {None} | {QUOTE}
    stars = [place for place in places if place.has_star]
    for byte in (*waiting, -1):
        steps = [place.following[byte] for place in places if byte in place.following]
        if byte == QUOTE:
            steps += [place.end for place in places if place.end is not None]
        if following := _closed((*stars, *steps)):
            yield following
