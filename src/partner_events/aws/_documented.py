"""Whether a rule asks for detail-types, fields and values that the partner documents.

Partners add kinds, fields and values, so most findings are warnings.
"""

from __future__ import annotations

from partner_events import catalog
from partner_events._kinds.detail_types import may_have
from partner_events._kinds.lookup import kind_class
from partner_events._kinds.tables import facts_of
from partner_events._wire.json import is_array, is_object
from partner_events.aws._findings import Finding
from partner_events.patterns._building.fields import Boolean, Number, Object, Text, field_at, words_of
from partner_events.patterns._building.kinds import payload_path
from partner_events.patterns._language.operators import ABSENT
from partner_events.patterns._matching.hints import kind_wanted, wanted
from partner_events.patterns._matching.match import matcher

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from partner_events.patterns._building.fields import Field as Documented
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule

MOST_KINDS = 40
"""Fields are looked up in the models only if a branch matches at most so many kinds."""

FEW = 5
"""How many values a piece of advice lists."""

JSON_TYPES: dict[type, str] = {Boolean: "a boolean", Number: "a number", Text: "a string"}


def undocumented(branch: Rule, partner: str) -> Iterator[Finding]:
    """Findings about what a branch of a pattern asks for and the partner does not document."""
    facts = facts_of(partner)
    kinds, asked = catalog.kinds(partner), branch.get("detail-type")
    admitted = kinds if asked is None else [kind for kind in kinds if _may_be(kind, asked)]
    if asked is not None and not admitted:
        types = {kind.detail_type for kind in kinds if kind.detail_type is not None}
        yield _about_detail_type(asked, types, facts.FLAT, partner)
        return
    details = {name: marker.detail for name, marker in facts.INNER.items()}
    names = [kind.kind for kind in admitted if _fits(branch, details.get(kind.kind, {}))]
    if 0 < len(names) <= MOST_KINDS:
        classes = [_class(partner, name) for name in names]
        yield from (finding for field in branch.values() for finding in _about_field(field, classes))


def _may_be(kind: catalog.Kind, asked: NamedField) -> bool:
    """Whether a rule that asks for a detail-type can match a kind."""
    if kind.detail_type is not None:
        return admits([asked], {"detail-type": kind.detail_type})
    return any(_may_begin(kind, each.written) for each in asked.alternatives)


def _may_begin(kind: catalog.Kind, written: object) -> bool:
    """Whether a kind whose detail-type varies can have one that a rule asks for; usually yes."""
    text = written.get("prefix") if is_object(written) else written
    return not isinstance(text, str) or may_have(kind, text)


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


def _about_detail_type(asked: NamedField, types: set[str], flat: Mapping[str, str], partner: str) -> Finding:
    texts = _texts(asked)
    for kind, name in flat.items():
        if name in texts:
            message = (
                f"no event has the detail-type {asks_for(asked)}: that is the simplified form of examples"
            )
            advice = f"build it with EventPattern.of({_class(partner, kind).__name__})"
            return Finding("flat-form", "error", message, advice)
    message = f"no documented kind of {partner} has the detail-type {asks_for(asked)}"
    all_there_are = f"partner_events.catalog.kinds() lists all {len(types)}"
    rest = all_there_are if types else "look at an event that has arrived"
    return Finding("unknown-detail-type", "warning", message, _nearest(texts, types) or rest)


def _about_field(field: NamedField, classes: Sequence[type]) -> Iterator[Finding]:
    path = tuple(field.path.split("."))
    if path[0] != "detail" or may_be_absent(field):
        return
    found = _documented(path, classes)
    if found:
        yield from _about_values(field, found)
    else:
        yield _about_path(path, classes)


def _about_path(path: tuple[str, ...], classes: Sequence[type]) -> Finding:
    payload = (*payload_path(classes[0]), *path[1:])
    if payload != path and _documented(payload, classes):
        message = f"the detail has no `{'.'.join(path[1:])}`: that is the simplified form of examples"
        return Finding("flat-form", "error", message, f"write it under {'.'.join(payload)}")
    message = f"the kinds that the rule asks for document no `{'.'.join(path)}`"
    return Finding("unknown-field", "warning", message, "check the path and the detail-type")


def _about_values(field: NamedField, found: Sequence[Documented]) -> Iterator[Finding]:
    if all(type(each) is Object for each in found):
        message = f"`{field.path}` is an object, but a rule matches values only"
        yield Finding("wrong-type", "warning", message, "ask for a field inside it")
        return
    types = {JSON_TYPES.get(type(each)) for each in found}
    asked = {kind_wanted(each.meaning) for each in field.alternatives}
    if not {None, "null"} & (types | asked) and not types & asked:
        message = f"`{field.path}` is documented as {_listed(types)}, but the rule asks for {_listed(asked)}"
        yield Finding("wrong-type", "warning", message, "write the value as the partner does")
        return
    words = {word for each in found for word in words_of(each)}
    if all(words_of(each) for each in found) and not any(admits([field], {field.path: w}) for w in words):
        message = f"no documented value of `{field.path}` is {asks_for(field)}"
        advice = _nearest(_texts(field), words) or "see the partner's documentation"
        yield Finding("unknown-value", "warning", message, advice)


def _documented(path: tuple[str, ...], classes: Sequence[type]) -> list[Documented]:
    return [found for each in classes if (found := field_at(each, path)) is not None]


def _fits(branch: Rule, inner: Mapping[str, object]) -> bool:
    """Whether a branch can match a kind that values inside its detail identify."""
    identifying = dict(_values(inner, "detail"))
    return admits([field for path, field in branch.items() if path in identifying], identifying)


def _values(inner: Mapping[str, object], path: str) -> Iterator[tuple[str, object]]:
    """Values of an event of a kind, by path: the first text of each list in a pattern."""
    for key, value in inner.items():
        here = f"{path}.{key}"
        if is_object(value):
            yield from _values(value, here)
        elif is_array(value) and isinstance(value[0], str):
            yield here, value[0]


def _class(partner: str, kind: str) -> type:
    """The class of a kind in the catalog."""
    found = kind_class(partner, kind)
    assert isinstance(found, type)
    return found


def _texts(field: NamedField) -> list[str]:
    return [each.written for each in field.alternatives if isinstance(each.written, str)]


def _nearest(texts: Iterable[str], known: set[str]) -> str | None:
    from difflib import get_close_matches

    near = [name for text in texts for name in get_close_matches(text, sorted(known), 1)]
    if near:
        return f"did you mean {near[0]!r}?"
    return f"known are {', '.join(map(repr, sorted(known)))}" if 0 < len(known) <= FEW else None


def _listed(names: set[str | None]) -> str:
    return " or ".join(sorted(name for name in names if name))
