"""Whether a rule asks for detail-types, fields and values that the partner documents.

Partners add kinds, fields and values, so most findings are warnings.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from json import dumps

from partner_events import catalog
from partner_events._kinds.detail_types import may_have
from partner_events._kinds.lookup import all_registrations
from partner_events._kinds.tables import facts_of, is_ours
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_array, is_object
from partner_events.patterns._advice.shapes import kind_shape
from partner_events.patterns._language.errors import PatternWarning
from partner_events.patterns._language.operators import ABSENT, plain_text
from partner_events.patterns._language.parse import NamedField
from partner_events.patterns._matching.hints import kind_wanted, wanted
from partner_events.patterns._matching.match import matcher

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from partner_events.patterns._advice.shapes import KindShape, Shape
    from partner_events.patterns._language.errors import WarningKind
    from partner_events.patterns._language.operators import Alternative
    from partner_events.patterns._language.rules import Rule

MOST_KINDS = 40
"""Fields are looked up in the models only if a branch matches at most so many kinds."""

FEW = 5
"""How many values a piece of advice lists."""

SEPARATORS = re.compile(r"[ ./:_-]")
"""What ends the parts of a detail-type."""

VERY_NEAR = 0.9
"""How alike (`difflib`) a detail-type must be to a partner's where the pattern names no partner."""

NO_TEXT = frozenset({"number", "number-text", "literal", "range", "absent"})
"""What no text meets."""

JSON_TYPES: dict[str, str] = {"boolean": "a boolean", "number": "a number", "text": "a string"}


def undocumented(branch: Rule, sender: str, *, is_certain: bool) -> Iterator[PatternWarning]:
    """Warnings about what a branch of a pattern asks for and its sender does not document.

    ``is_certain`` says that the branch asks for this sender's events alone.
    """
    kinds, asked = catalog.kinds(sender), branch.get("detail-type")
    if not kinds:
        return
    admitted = kinds if asked is None else [kind for kind in kinds if _may_be(kind, asked)]
    if asked is not None:
        found = list(_about_detail_type(asked, kinds, sender, is_certain and not admitted))
        yield from found
        if not admitted:
            return
    details = _markers(sender)
    names = [kind.kind for kind in admitted if _fits(branch, details.get(kind.kind, {}))]
    if not names and not asked_for_any(branch):
        yield from _about_marker(branch, details, sender)
    names = [name for name in names if _is_identified(branch, details.get(name, {}))] or names
    few = names[:: len(names) // MOST_KINDS + 1]
    inside = [field for path, field in branch.items() if path.startswith("detail.")]
    if few and inside:
        shapes = [kind_shape(sender, name) for name in few]
        for field in inside:
            # Of many kinds only some are looked at, and so only what their frames have in common.
            if len(few) == len(names) or not _documented(tuple(field.path.split("."))[:2], shapes):
                yield from _about_field(field, shapes, is_certain)


def asked_for_any(branch: Rule) -> bool:
    """Whether a branch says nothing of the inside of the detail."""
    return not any(path.startswith("detail.") for path in branch)


def _about_marker(
    branch: Rule, details: Mapping[str, Mapping[str, object]], sender: str
) -> Iterator[PatternWarning]:
    """Warnings about values that would identify a kind, but identify none."""
    known: dict[str, set[str]] = {}
    for detail in details.values():
        for path, value in _values(detail, "detail"):
            known.setdefault(path, set()).add(str(value))
    for path, words in known.items():
        field = branch.get(path)
        if field is not None and not any(admits([field], {path: word}) for word in words):
            near = next((near for each in field.alternatives if (near := _near(each, words))), None)
            yield PatternWarning(
                "unknown-value",
                field.place,
                f"no documented kind of {sender} has {asks_for(field)} at `{path}`",
                f"did you mean {near!r}?" if near else "partner_events.catalog.kinds() lists all kinds",
            )


def simplified(texts: Iterable[str]) -> tuple[str, str] | None:
    """The partner and the kind of whose simplified form one of some detail-types is."""
    wanted_texts = set(texts)
    for partner in PARTNERS.values():
        for kind, name in facts_of(partner).FLAT.items():
            if name in wanted_texts:
                return partner, kind
    return None


def about_simplified(asked: NamedField, partner: str, kind: str, *, is_certain: bool) -> PatternWarning:
    """The warning that a detail-type is that of a simplified form, which no partner sends."""
    return PatternWarning(
        "flat-form",
        asked.place,
        f"no event has the detail-type {asks_for(asked)}: that is the simplified form of examples",
        f"build it with EventPattern.of({kind_shape(partner, kind).class_name})",
        never_matches=is_certain,
    )


def partners_by_type() -> Mapping[str, list[str]]:
    """The partners that have a kind with each detail-type."""
    found: dict[str, list[str]] = {}
    for kind in catalog.kinds():
        if kind.detail_type is not None and is_ours(kind.partner):
            partners = found.setdefault(kind.detail_type, [])
            partners += [kind.partner] if kind.partner not in partners else []
    return found


def nearly_a_detail_type(asked: NamedField) -> Iterator[PatternWarning]:
    """Warnings about detail-types that are nearly those of a partner's kind, where no source is asked for."""
    types = {name: partners[0] for name, partners in partners_by_type().items()}
    for index, each in enumerate(asked.alternatives):
        text = plain_text(each)
        if (
            isinstance(text, str)
            and "*" not in text
            and text not in types
            and (near := get_close_matches(text, types, 1, VERY_NEAR))
        ):
            yield _misspelt(asked, index, near[0], types[near[0]])


def _markers(sender: str) -> Mapping[str, Mapping[str, object]]:
    """For each kind, the part of a pattern that identifies it inside the detail."""
    own = facts_of(sender).INNER.items() if is_ours(sender) else ()
    registered = {each.kind: each.detail for each in all_registrations() if each.partner == sender}
    return {**{name: marker.detail for name, marker in own}, **registered}


def _may_be(kind: catalog.Kind, asked: NamedField) -> bool:
    """Whether a rule that asks for a detail-type can match a kind."""
    if kind.detail_type is not None:
        return admits([asked], {"detail-type": kind.detail_type})
    return any(_may_begin(kind, *each.meaning) for each in asked.alternatives)


def _may_begin(kind: catalog.Kind, name: str, argument: object) -> bool:
    """Whether a kind whose detail-type varies can have one that a rule asks for; usually yes."""
    return name not in ("string", "prefix") or may_have(kind, str(argument))


def admits(fields: Sequence[NamedField], event: Mapping[str, object]) -> bool:
    """Whether the fields of a pattern match the known part of an event."""
    matches: Callable[[object], bool] = matcher([{field.path: field for field in fields}])
    return matches(event)


def may_be_absent(field: NamedField) -> bool:
    """Whether an event without the field matches."""
    return any(each.meaning == ABSENT for each in field.alternatives)


def asks_for(field: NamedField) -> str:
    """The alternatives of a field of a pattern, as people read them."""
    words = [wanted(each) for each in field.alternatives]
    return " or ".join([*words[:FEW], *(["…"] if len(words) > FEW else [])])


def _about_detail_type(
    asked: NamedField, kinds: Sequence[catalog.Kind], sender: str, is_certain: bool
) -> Iterator[PatternWarning]:
    """Warnings about detail-types that no kind has; ``is_certain``: no kind has any of them."""
    types = {kind.detail_type for kind in kinds if kind.detail_type is not None}
    flat = {name: kind for kind, name in facts_of(sender).FLAT.items()} if is_ours(sender) else {}
    for text in _texts(asked):
        if text in flat and text not in types:
            yield about_simplified(asked, sender, flat[text], is_certain=is_certain)
            return
    if all(each.meaning[0] in NO_TEXT for each in asked.alternatives):
        return  # Of that, the envelope says enough.
    yield from _about_excluded(asked, types, f"kind of {sender}", "unknown-detail-type", kinds)
    unknown = {
        index: each
        for index, each in enumerate(asked.alternatives)
        if not any(_may_be(kind, NamedField(asked.path, asked.place, (each,))) for kind in kinds)
    }
    is_whole = len(unknown) == len(asked.alternatives)
    told = False
    for index, each in unknown.items():
        others = [name for name in _partners_with(each) if name != sender]
        near = None if others else _near(each, types)
        if near:
            yield _misspelt(asked, index, near, sender)
        elif others:
            yield _of_others(asked, index, others, sender)
        told = told or bool(near or others)
    is_starred = any(
        each.meaning[0] != "wildcard" and isinstance(each.meaning[1], str) and "*" in each.meaning[1]
        for each in unknown.values()
    )
    if is_whole and is_ours(sender) and not is_starred and not told:
        few = f"known are {', '.join(map(repr, sorted(types)))}"
        many = f"partner_events.catalog.kinds() lists all {len(types)}"
        rest = many if len(types) > FEW else few if types else "look at an event that has arrived"
        message = f"no documented kind of {sender} has the detail-type {asks_for(asked)}"
        yield PatternWarning("unknown-detail-type", asked.place, message, rest)


def _partners_with(each: Alternative) -> list[str]:
    """The partners that have a kind with the very detail-type that is asked for."""
    return partners_by_type().get(str(each.meaning[1]), []) if each.meaning[0] == "string" else []


def _of_others(asked: NamedField, index: int, others: Sequence[str], sender: str) -> PatternWarning:
    return PatternWarning(
        "unknown-detail-type",
        asked.place if len(asked.alternatives) == 1 else (*asked.place, index),
        f"no documented kind of {sender} has the detail-type {wanted(asked.alternatives[index])}, "
        f"which is of {' and '.join(others[:FEW])}",
        f"ask for that partner's sources, or for a detail-type of {sender}",
    )


def _about_excluded(
    field: NamedField, known: set[str], what: str, kind: WarningKind, kinds: Sequence[catalog.Kind] = ()
) -> Iterator[PatternWarning]:
    """Warnings about exclusions that exclude none of the known texts."""
    if not known or any(each.detail_type is None for each in kinds):
        return
    for index, each in enumerate(field.alternatives):
        alone = NamedField(field.path, field.place, (each,))
        if each.meaning[0] != "anything-but" or not all(
            admits([alone], {field.path: word}) for word in known
        ):
            continue
        texts = [str(text) for name, text in each.meaning[1] if name in ("string", "prefix")]
        near = next((found for text in sorted(texts) if (found := _nearest(text, known))), None)
        yield PatternWarning(
            kind,
            field.place if len(field.alternatives) == 1 else (*field.place, index),
            f"{wanted(each)} excludes no documented {what}",
            f"did you mean {near!r}?" if near else "leave it out, or exclude what is documented",
        )


def _misspelt(asked: NamedField, index: int, near: str, sender: str) -> PatternWarning:
    each = asked.alternatives[index]
    text = wanted(each)
    right = dumps(near) if each.meaning[0] == "string" else dumps({"prefix": near})
    return PatternWarning(
        "unknown-detail-type",
        asked.place if len(asked.alternatives) == 1 else (*asked.place, index),
        f"no documented kind of {sender} has the detail-type {text}",
        f"did you mean {near!r}?",
        right,
        suggested_at=(*asked.place, index),
    )


def _about_field(field: NamedField, kinds: Sequence[KindShape], is_certain: bool) -> Iterator[PatternWarning]:
    path = tuple(field.path.split("."))
    if path[0] != "detail" or may_be_absent(field):
        return
    found = _documented(path, kinds)
    if found:
        yield from _about_values(field, found)
    else:
        yield _about_path(field, path, kinds, is_certain)


def _about_path(
    field: NamedField, path: tuple[str, ...], kinds: Sequence[KindShape], is_certain: bool
) -> PatternWarning:
    payload = (*kinds[0].payload, *path[1:])
    if payload != path and _documented(payload, kinds):
        message = f"the detail has no `{'.'.join(path[1:])}`: that is the simplified form of examples"
        advice = f"write it under {'.'.join(payload)}"
        return PatternWarning("flat-form", field.place, message, advice, never_matches=is_certain)
    message = f"the kinds that the rule asks for document no `{'.'.join(path)}`"
    advice = _near_path(path, kinds) or "check the path and the detail-type"
    return PatternWarning("unknown-field", field.place, message, advice)


def _near_path(path: tuple[str, ...], kinds: Sequence[KindShape]) -> str | None:
    """What to ask for instead of a path that is not documented, if that is plain."""
    payload = kinds[0].payload
    for start in range(1, len(path)):
        right = (*payload, *path[start:])
        if right != path and set(path[1:start]) <= set(payload) and _documented(right, kinds):
            return f"did you mean `{'.'.join(right)}`?"
    for depth in range(len(path) - 1, 0, -1):
        parents = _documented(path[:depth], kinds)
        names = {name for each in parents for name in each.names()}
        near = [name for name in get_close_matches(path[depth], sorted(names), 1) if name != path[depth]]
        if near:
            return f"did you mean `{'.'.join((*path[:depth], near[0], *path[depth + 1 :]))}`?"
        types = {JSON_TYPES.get(each.type) for each in parents}
        if parents and None not in types:
            return f"`{'.'.join(path[:depth])}` is {_listed(types)}, which has no fields: ask for its value"
        if parents:
            return None
    return None


def _about_values(field: NamedField, found: Sequence[Shape]) -> Iterator[PatternWarning]:
    if all(each.type == "object" for each in found):
        message = f"`{field.path}` is an object, but a rule matches values only"
        yield PatternWarning("wrong-type", field.place, message, "ask for a field inside it")
        return
    types = {JSON_TYPES.get(each.type) for each in found}
    asked = {kind_wanted(each.meaning) for each in field.alternatives}
    if not {None, "null"} & (types | asked) and not types & asked:
        message = f"`{field.path}` is documented as {_listed(types)}, but the rule asks for {_listed(asked)}"
        yield PatternWarning("wrong-type", field.place, message, "write the value as the partner does")
        return
    if "a string" not in types and None not in types:
        yield from _about_excluded_texts(field, types)
    words = {word for each in found for word in each.words}
    if not all(each.words for each in found):
        return
    yield from _about_excluded(field, words, f"value of `{field.path}`", "unknown-value")
    is_whole = not any(admits([field], {field.path: word}) for word in words)
    misspelt = False
    for index, each in enumerate(field.alternatives):
        near = _near(each, words)
        if near and each.meaning[0] == "string":
            misspelt = True
            yield PatternWarning(
                "unknown-value",
                field.place if len(field.alternatives) == 1 else (*field.place, index),
                f"no documented value of `{field.path}` is {wanted(each)}",
                f"did you mean {near!r}?",
                dumps(near),
                suggested_at=(*field.place, index),
            )
    if is_whole and not misspelt:
        few = f"known are {', '.join(map(repr, sorted(words)))}"
        rest = few if len(words) <= FEW else "see the partner's documentation"
        message = f"no documented value of `{field.path}` is {asks_for(field)}"
        yield PatternWarning("unknown-value", field.place, message, rest)


def _about_excluded_texts(field: NamedField, types: set[str | None]) -> Iterator[PatternWarning]:
    """Warnings about texts that are excluded where there is never a text."""
    for index, each in enumerate(field.alternatives):
        if each.meaning[0] == "anything-but" and not any(name == "number" for name, _ in each.meaning[1]):
            yield PatternWarning(
                "wrong-type",
                field.place if len(field.alternatives) == 1 else (*field.place, index),
                f"`{field.path}` is documented as {_listed(types)}, so {wanted(each)} excludes nothing",
                "write the value as the partner does",
            )


def _documented(path: tuple[str, ...], kinds: Sequence[KindShape]) -> list[Shape]:
    return [found for each in kinds if (found := each.at(path)) is not None]


def _fits(branch: Rule, inner: Mapping[str, object]) -> bool:
    """Whether a branch can match a kind that values inside its detail identify."""
    identifying = dict(_values(inner, "detail"))
    return admits([field for path, field in branch.items() if path in identifying], identifying)


def _is_identified(branch: Rule, inner: Mapping[str, object]) -> bool:
    """Whether a branch asks for all that identifies a kind inside its detail."""
    paths = [path for path, _ in _values(inner, "detail")]
    return bool(paths) and all(path in branch for path in paths)


def _values(inner: Mapping[str, object], path: str) -> Iterator[tuple[str, object]]:
    """Values of an event of a kind, by path: the first text of each list in a pattern."""
    for key, value in inner.items():
        here = f"{path}.{key}"
        if is_object(value):
            yield from _values(value, here)
        elif is_array(value) and isinstance(value[0], str):
            yield here, value[0]


def _texts(field: NamedField) -> list[str]:
    return [text for each in field.alternatives if (text := plain_text(each)) is not None]


def _near(each: Alternative, known: set[str]) -> str | None:
    """The nearest known text, or the nearest beginning of one, to what a pattern asks for."""
    name, argument = each.meaning
    text = str(argument)
    if name not in ("string", "prefix") or "*" in text:
        return None
    if name == "prefix":
        known = {word[: found.end()] for word in known for found in SEPARATORS.finditer(word)}
    return _nearest(text, known)


def _nearest(text: str, known: set[str]) -> str | None:
    """The known text that is most like one that is not known: first of all but for its case."""
    if text in known:
        return None
    folded = {word.casefold(): word for word in sorted(known)}
    same = folded.get(text.strip().casefold())
    near = get_close_matches(text, sorted(known))
    return same or next((word for word in near if _is_alike(text, word)), None)


def _is_alike(text: str, word: str) -> bool:
    """Whether two texts of as many parts are alike in each: that they end alike says little."""
    parts = list(zip(SEPARATORS.split(text), SEPARATORS.split(word), strict=False))
    if len(SEPARATORS.split(text)) != len(SEPARATORS.split(word)):
        return True
    return all(one == other or get_close_matches(one, [other]) for one, other in parts)


def _listed(names: set[str | None]) -> str:
    return " or ".join(sorted(name for name in names if name))
