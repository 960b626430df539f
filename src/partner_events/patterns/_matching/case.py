"""Comparing texts without regard to case as EventBridge does, character by character.

For each character of the pattern, the event's text must have its lower-case or its upper-case form as
Unicode defines them: ``ß`` matches ``ß`` and ``SS``, but not ``ss``. A character beyond U+FFFF is folded as
its two UTF-16 halves, neither of which is a character, so it matches only ``??``.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

HALVES = ("??",)


def equals(wanted: str) -> Callable[[str], bool]:
    """The test that a text is the wanted one."""
    forms = _forms(wanted)
    plain = wanted.lower() if wanted.isascii() else None

    def matches(text: str) -> bool:
        if plain is not None and text.isascii():
            return text.lower() == plain
        return len(text) in _ends(text, forms)

    return matches


def starts(wanted: str) -> Callable[[str], bool]:
    """The test that a text, with the quote after it, starts with the wanted one."""
    forms = _forms(wanted)
    return lambda text: bool(_ends(f'{text}"', forms))


def ends(wanted: str) -> Callable[[str], bool]:
    """The test that a text, with the quote before it, ends with the wanted one."""
    forms = [tuple(form[::-1] for form in each) for each in reversed(_forms(wanted))]
    return lambda text: bool(_ends(f'"{text}'[::-1], forms))


def _forms(wanted: str) -> Sequence[tuple[str, ...]]:
    return [
        HALVES if character > "\uffff" else tuple({character.lower(), character.upper()})
        for character in wanted
    ]


def _ends(text: str, forms: Iterable[tuple[str, ...]]) -> set[int]:
    """The positions at which the forms, read from the start of the text, can end."""
    places = {0}
    for each in forms:
        places = {at + len(form) for at in places for form in each if text.startswith(form, at)}
        if not places:
            break
    return places
