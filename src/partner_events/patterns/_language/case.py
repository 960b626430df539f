"""Ignoring case as EventBridge does, character by character.

The event's text must have the lower-case or the upper-case form of each of the pattern's characters, as
Unicode writes them: ``ß`` takes ``ß`` and ``SS``, but not ``ss``. A character outside the basic plane is
folded in its two UTF-16 halves, none of which is a character, and takes nothing but ``??``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

BASIC_PLANE = 0xFFFF
HALVES = ("??",)


def equals(wanted: str) -> Callable[[str], bool]:
    """Tells whether a text is the wanted one."""
    forms = _forms(wanted)
    plain = wanted.lower() if wanted.isascii() else None

    def matches(text: str) -> bool:
        if plain is not None and text.isascii():
            return text.lower() == plain
        return len(text) in _ends(text, forms)

    return matches


def starts(wanted: str) -> Callable[[str], bool]:
    """Tells whether a text starts with the wanted one (the quote behind it included)."""
    forms = _forms(wanted)
    return lambda text: bool(_ends(f'{text}"', forms))


def ends(wanted: str) -> Callable[[str], bool]:
    """Tells whether a text ends with the wanted one (the quote before it included)."""
    forms = [tuple(form[::-1] for form in each) for each in reversed(_forms(wanted))]
    return lambda text: bool(_ends(f'"{text}'[::-1], forms))


def _forms(wanted: str) -> Sequence[tuple[str, ...]]:
    return [
        HALVES if ord(character) > BASIC_PLANE else tuple({character.lower(), character.upper()})
        for character in wanted
    ]


def _ends(text: str, forms: Iterable[tuple[str, ...]]) -> set[int]:
    """Where in the text the forms can end that are read from its start."""
    places = {0}
    for each in forms:
        places = {at + len(form) for at in places for form in each if text.startswith(form, at)}
        if not places:
            break
    return places
