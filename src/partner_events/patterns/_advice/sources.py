"""The forms of event sources: what the source of an event can be, and what is only like one."""

from __future__ import annotations

import re

from partner_events._base.value import Value
from partner_events._kinds.identify import origin_of
from partner_events._kinds.tables import facts_of
from partner_events._partners import ELSEWHERE, PARTNERS
from partner_events.patterns._language.errors import shortened
from partner_events.patterns._language.operators import AWAITED
from partner_events.patterns._language.wildcard import pieces

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative, Meaning

PREFIX = "aws.partner/"
"""What the sources of all partners' events begin with."""

LONGEST = 256

# The pattern of the API, and the beginnings of what fits it.
# https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_CreatePartnerEventSource.html
_NAME = re.compile(r"aws\.partner(/[.\-_A-Za-z0-9]+){2,}")
_BEGINNING = re.compile(r"(aws\.partner/)?([.\-_A-Za-z0-9]+/)*[.\-_A-Za-z0-9]*")
_PLACEHOLDER = re.compile(r"\$\{|\{\{|<")
"""What stands for text that is put in later, such as ``${Suffix}``."""

_LEAD = re.compile(
    r"\s*(?:arn:[^/\s]+/)?(?:https?://)?(?P<aws>aws[.:_-]?partners?[./:_-])?(?:partners?[./:_-])?", re.I
)
"""What may be wrong before a partner's domain: blanks, an ARN's beginning, capitals, other marks."""

NEAR = 0.75
"""How alike (`difflib`) two names must be to suggest a typing error."""


class SourceDoubt(Value):
    """Why an alternative for the source does not mean what it says.

    ``never``: no event has such a source. ``right`` is what to write instead, as JSON, or None.
    """

    __slots__ = ("reason", "advice", "right", "never")

    reason: str
    advice: str
    right: Json
    never: bool


def is_name(text: str) -> bool:
    """Whether a text can be the name of a partner event source, and so the source of its events."""
    return len(text) <= LONGEST and _NAME.fullmatch(text) is not None


def partner_of(source: str) -> str | None:
    """The partner of an event source or of its bus, as the catalog names it."""
    known = (PARTNERS | ELSEWHERE).items()
    return next((partner for start, partner in known if source.startswith(f"{start}/")), None)


def start_of(partner: str) -> str:
    """What the sources of a partner's events begin with, slash included."""
    return next(f"{start}/" for start, name in PARTNERS.items() if name == partner)


def named(text: str) -> str | None:
    """The partner that a text names, whether or not the text has the form of its event sources."""
    start = "/".join(text.split("/")[:2])
    return (PARTNERS | ELSEWHERE).get(start)


def doubt_about(each: Alternative) -> SourceDoubt | None:
    """Why one alternative for an event's source matches no event, or probably not those that were meant."""
    name, argument = each.meaning
    if name == "string":
        return doubt_about_text(str(argument))
    if name == "wildcard":
        found = pieces(str(argument))
        return doubt_about_text(found[0]) if len(found) == 1 else _about_wildcard(found)
    if name in ("prefix", "prefix-ignore-case"):
        return _about_beginning(str(argument), ignoring_case=name != "prefix")
    if name == "equals-ignore-case" and str(argument).lower().startswith(PREFIX[:-1]):
        found_doubt = doubt_about_text(str(argument).lower())
        return found_doubt and SourceDoubt(found_doubt.reason, found_doubt.advice, None, found_doubt.never)
    if name == "anything-but":
        return _about_excluded(argument)
    return None


def doubt_about_text(text: str) -> SourceDoubt | None:
    """Why a text is not the source of any event, or probably not of those that were meant."""
    if not text:
        return SourceDoubt(
            "no event has an empty source", "name the source, or leave the field out", None, True
        )
    if not _is_of_partners(text):
        return None if origin_of(text) else _about_name(text)
    if "*" in text:
        return _starred(text)
    if _PLACEHOLDER.search(text):
        return _about_placeholder(text)
    if is_name(text):
        return _about_unknown(text) or _about_short(text)
    start = f"{text.rstrip('/')}/"
    if text.rstrip("/") in PARTNERS | ELSEWHERE:
        reason = f"it asks for the source {_quoted(text)}, but a source is never the partner's name alone"
        return _begins(reason, start)
    if not _BEGINNING.fullmatch(text):
        reason = (
            f"{_quoted(text)} is not the name of an event source, which has letters, digits and ./-_ only"
        )
        if is_name(plain := text.strip()):
            return SourceDoubt(reason, f"write {_quoted(plain)}", plain, True)
        return SourceDoubt(reason, "write the name of the event bus", None, True)
    if len(text) > LONGEST:
        reason = f"an event source has at most {LONGEST} characters"
        return SourceDoubt(reason, "write the name of the event bus", None, True)
    near = _about_unknown(text)
    if near is not None:
        return SourceDoubt(near.reason, near.advice, near.right, True)
    return _begins(f"{_quoted(text)} is cut short: a source has a name after the partner's", start)


def _is_of_partners(text: str) -> bool:
    """Whether a text begins as the sources of partners do, or is the beginning alone."""
    return text.startswith(PREFIX) or text == PREFIX[:-1]


def source_texts(each: Alternative) -> Iterator[str]:
    """The texts with which the sources begin that an alternative asks for."""
    name, argument = each.meaning
    if name in ("string", "prefix", "equals-ignore-case", "prefix-ignore-case"):
        yield str(argument)
    elif name == AWAITED and argument.operator in ("string", "prefix") and argument.known:
        yield argument.known[0]
    elif name == "wildcard":
        yield pieces(str(argument))[0]


def _about_wildcard(found: tuple[str, ...]) -> SourceDoubt | None:
    first = found[0]
    if first.startswith(PREFIX) and not all(
        _BEGINNING.fullmatch(f"x{piece}".replace("//", "!")) for piece in found
    ):
        if any(_PLACEHOLDER.search(piece) for piece in found):
            return None
        text = "*".join(found)
        reason = f"{_quoted(text)} is like no event source, which has letters, digits and ./-_ only"
        return SourceDoubt(reason, "write the name of the event bus", None, True)
    return _about_beginning(first, ignoring_case=False) if first else None


def _about_beginning(text: str, *, ignoring_case: bool) -> SourceDoubt | None:
    plain = text.lower() if ignoring_case else text
    if not _is_of_partners(plain):
        return None if PREFIX.startswith(plain) or origin_of(plain) else _about_name(text)
    if "*" in plain:
        return _starred(text)
    if _PLACEHOLDER.search(plain):
        return None
    if not _BEGINNING.fullmatch(plain):
        reason = f"no event source begins with {_quoted(text)}"
        return SourceDoubt(reason, "write what the name of the event bus begins with", None, True)
    return _about_unknown(plain) if plain.count("/") > 1 or plain in _without_domain() else None


def _about_excluded(excluded: frozenset[Meaning]) -> SourceDoubt | None:
    texts = [str(text) for name, text in excluded if name == "string"]
    wrong = [found for text in sorted(texts) if (found := doubt_about_text(text)) and found.never]
    if not wrong or len(wrong) < len(texts):
        return None
    starts = [found.right for found in wrong]
    right = None
    if all(starts):
        from partner_events.patterns._language.json import JsonObject

        prefixes: list[Json] = [start.pairs[0][1] for start in starts if isinstance(start, JsonObject)]
        right = JsonObject([("anything-but", JsonObject([("prefix", prefixes)]))])
    reason = f"it excludes nothing: {wrong[0].reason}"
    return SourceDoubt(reason, "exclude a prefix" if right else wrong[0].advice, right, False)


def _about_name(text: str) -> SourceDoubt | None:
    """A partner's name, or its domain, where the beginning of a source is meant."""
    lead = _LEAD.match(text)
    bare = text[lead.end() if lead else 0 :].strip()
    first, _, rest = bare.partition("/")
    for start, partner in PARTNERS.items():
        domain = start.removeprefix(PREFIX)
        if first.lower() not in (partner, domain, domain.rpartition(".")[0]):
            continue
        reason = f"{_quoted(text)} is not the source of {facts_of(partner).PARTNER.title}'s events"
        if not rest or "*" in rest:
            return _begins(reason, f"{start}/", never=False)
        right = f"{start}/{rest}"
        if lead and lead["aws"] and is_name(right):
            return SourceDoubt(reason, f"write {_quoted(right)}", right, False)
        return SourceDoubt(reason, f"it begins with {_quoted(f'{start}/')}", None, False)
    return None


def _about_unknown(text: str) -> SourceDoubt | None:
    """A source whose partner the catalog does not have, but has one that is nearly called so."""
    from difflib import get_close_matches

    own = f"{text}/".split("/")[1]
    domains = {start.removeprefix(PREFIX): start for start in PARTNERS}
    if own in domains or not own or f"{PREFIX}{own}" in ELSEWHERE:
        return None
    names = {**{partner: start for start, partner in PARTNERS.items()}, **domains}
    near = get_close_matches(own.lower(), names, 1, NEAR)
    if not near:
        return None
    right = f"{names[near[0]]}/{text.partition(own)[2].lstrip('/')}"
    reason = f"no partner that is known has the sources {_quoted(f'{PREFIX}{own}/')}"
    return SourceDoubt(reason, f"did you mean {_quoted(right)}?", None, False)


def _about_short(text: str) -> SourceDoubt | None:
    """A name that has fewer parts than all sources of the partner."""
    partner = partner_of(text)
    forms = facts_of(partner).SOURCES if partner else ()
    parts = text.split("/")
    if not forms or any(_fits(form.split("/"), parts) for form in forms):
        return None
    if any(
        len(parts) < len(form.split("/")) and _fits(form.split("/")[: len(parts)], parts) for form in forms
    ):
        reason = f"{_quoted(text)} is cut short: sources of the partner are like {_listed(forms)}"
        return _begins(reason, f"{text}/", never=False)
    reason = f"{_quoted(text)} is not like the sources of the partner, {_listed(forms)}"
    return SourceDoubt(reason, "copy the name of the event bus", None, False)


def _fits(form: list[str], parts: list[str]) -> bool:
    """Whether the parts of a source are those of a form, in which a star stands for any part."""
    return len(form) == len(parts) and all(a in ("*", b) for a, b in zip(form, parts, strict=True))


def _listed(forms: tuple[str, ...]) -> str:
    return " or ".join(map(_quoted, forms))


def _about_placeholder(text: str) -> SourceDoubt | None:
    if "${" in text or "{{" in text:
        return None
    reason = f"{_quoted(text)} is not the name of an event source, which has letters, digits and ./-_ only"
    return _begins(reason, text.partition("<")[0])


def _starred(text: str) -> SourceDoubt:
    before, _, after = text.partition("*")
    reason = f"a star is an ordinary character in {_quoted(text)}, and no event source has one"
    if after.strip("*/"):
        from partner_events.patterns._language.json import JsonObject

        wildcard = re.sub(r"\*+", "*", text)
        right = JsonObject([("wildcard", wildcard)])
        return SourceDoubt(reason, f'write {{"wildcard": {_quoted(wildcard)}}}', right, True)
    return _begins(reason, before)


def _begins(reason: str, start: str, *, never: bool = True) -> SourceDoubt:
    from partner_events.patterns._language.json import JsonObject

    right = JsonObject([("prefix", start)])
    return SourceDoubt(reason, f'write {{"prefix": {_quoted(start)}}}', right, never)


def _without_domain() -> set[str]:
    return {f"{PREFIX}{partner}" for partner in PARTNERS.values()}


def _quoted(text: str) -> str:
    from json import dumps

    return shortened(dumps(text, ensure_ascii=False))
