"""From an event pattern to the filters of a subscriber that accept the same events.

A pattern looks at one envelope; a filter looks at one part of an event, and an event must match all of a
subscriber's filters. Who sent an event is proven by the system metadata alone, so what the pattern asks of
the envelope's source goes there.
"""

from __future__ import annotations

from partner_events.patterns._language.errors import InvalidFiltersError
from partner_events.patterns._language.json import JsonObject, write
from partner_events.patterns._language.operators import ABSENT, PRESENT
from partner_events.patterns._language.parse import OR, program, tree_of
from partner_events.patterns._language.rules import expand, fields
from partner_events.patterns._language.wildcard import pieces
from partner_events.patterns._subscribers.scopes import DELIVERY_TYPE, LIVE, OF_ENVELOPE, REPLAY, SOURCE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._language.operators import Alternative
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule

BYTES = 4_096
"""The most bytes of a subscriber's filters as JSON, all of them together."""

REPLAYED: Mapping[str, str] = {"replay-name": DELIVERY_TYPE}


def filters_of(pattern: str, *, system_metadata: bool) -> dict[str, object]:
    """The ``FilterConfiguration`` that accepts what a pattern accepts.

    Args:
        pattern: The JSON text of a checked pattern.
        system_metadata: Whether source and detail-type are looked for there, rather than in the data.

    Raises:
        InvalidFiltersError: No filters can express the pattern, or they are too long.
    """
    tree = tree_of(pattern)
    checked = program(tree)
    for field in fields(checked):
        check_no_wildcards(field)
    system, data = _split(tree, expand(checked), OF_ENVELOPE if system_metadata else REPLAYED)
    made = [("SYSTEM_METADATA", JsonObject(system)), ("DATA", JsonObject(data))]
    filters = [{"Scope": scope, "Pattern": write(each)} for scope, each in made if len(each)]
    configuration: dict[str, object] = {"Filters": filters}
    check_bytes(configuration)
    return configuration


def check_bytes(configuration: Mapping[str, object]) -> None:
    """Refuse filters that are longer than EventBridge takes.

    Raises:
        InvalidFiltersError: They are.
    """
    from json import dumps

    length = len(dumps(configuration, ensure_ascii=False, separators=(",", ":")).encode())
    if length > BYTES:
        raise InvalidFiltersError(
            f"they have {length:,} bytes as JSON; EventBridge takes {BYTES:,} for all of a subscriber's",
            advice="make a subscriber of each partner or kind, or leave conditions to the event source's "
            "pattern, which has 3,753 characters of its own",
        )


def check_no_wildcards(field: NamedField, place: Path = ()) -> None:
    """Refuse a field with a wildcard, which no filter of a subscriber may have.

    Raises:
        InvalidFiltersError: It has one. The advice is another operator, if there is one that says the same.
    """
    for index, each in enumerate(field.alternatives):
        if texts := _wildcards(each):
            is_excluded = each.meaning[0] == "anything-but"
            names = ("anything-but", "wildcard") if is_excluded else ("wildcard",)
            raise InvalidFiltersError(
                "the filters of a subscriber take no wildcards",
                path=(*place, *field.place, index, *names),
                advice=_instead_of(texts, is_excluded),
            )


def _wildcards(alternative: Alternative) -> list[str]:
    name, argument = alternative.meaning
    if name == "wildcard":
        return [argument]
    if name == "anything-but":
        return sorted(text for inner, text in argument if inner == "wildcard")
    return []


def _instead_of(texts: Sequence[str], is_excluded: bool) -> str:
    """The operator that says the same as wildcards, or what else can be done."""
    operators = {_operator(text) for text in texts}
    names = {name for name, _ in operators}
    if len(names) == 1 and (name := names.pop()):
        values: list[Json] = [*sorted(value for _, value in operators)]
        if name == "exact":
            written: Json = [*values] if is_excluded else values[0]
        else:
            written = JsonObject([(name, [*values] if is_excluded else values[0])])
        written = JsonObject([("anything-but", written)]) if is_excluded else written
        return f"write {write(written)}, which is the same"
    beginning = "" if is_excluded or len(texts) > 1 else pieces(texts[0])[0]
    wider = (
        f"write {write(JsonObject([('prefix', beginning)]))}, which delivers more; or " if beginning else ""
    )
    return (
        f"{wider}list the values themselves, or ask for it in the event source's pattern, where it is allowed"
    )


def _operator(wildcard: str) -> tuple[str, str]:
    """The operator with its argument that matches exactly what a wildcard does; empty if there is none."""
    match pieces(wildcard):
        case [value]:
            return "exact", value
        case [beginning, ""] if beginning and '"' not in beginning:
            return "prefix", beginning
        case ["", end] if end and '"' not in end:
            return "suffix", end
        case _:
            return "", ""


def _split(
    tree: JsonObject, rules: Sequence[Rule], names: Mapping[str, str]
) -> tuple[list[tuple[str, Json]], list[tuple[str, Json]]]:
    """The members of the pattern of system metadata, and those of the data's pattern.

    A ``$or`` over both cannot be divided: it is asked of the data, and the system metadata only for a source
    that one of its branches wants.
    """
    branches = dict(tree.pairs).get(OR)
    inside = set(_names(branches))
    is_system = inside <= names.keys()
    stays: set[str] = set() if is_system else inside
    _refuse_replays(tree, stays)
    system: list[tuple[str, Json]] = []
    data: list[tuple[str, Json]] = []
    for key, value in tree:
        is_moved = is_system if key == OR else key in names and key not in stays
        if is_moved:
            system += _renamed(JsonObject([(key, value)]), names, ()).pairs
        else:
            data.append((key, value))
    if SOURCE in names.values() and SOURCE not in _names(JsonObject(system)):
        system += _sources(rules)
    return system, data


def _names(value: Json) -> Iterator[str]:
    """The fields at the top of a pattern, and of the branches of its ``$or``."""
    if isinstance(value, list):
        for each in value:
            yield from _names(each)
    elif isinstance(value, JsonObject):
        for key, inner in value:
            if key == OR:
                yield from _names(inner)
            else:
                yield key


def _refuse_replays(tree: JsonObject, stays: Set[str]) -> None:
    """Refuse a condition on replays that depends on what is in the data."""
    if "replay-name" in stays:
        raise InvalidFiltersError(
            "a `$or` has `replay-name` beside conditions on the data; whether an event is replayed is in "
            "another part of it, and an event must match the filters of all parts",
            path=_place_of("replay-name", tree),
            advice="write the condition outside of the `$or`, or make a subscriber of each branch",
        )


def _place_of(name: str, tree: JsonObject) -> Path:
    return next(field.place for field in fields(program(tree)) if field.path == name)


def _renamed(tree: JsonObject, names: Mapping[str, str], place: Path) -> JsonObject:
    """Fields of an envelope as the fields of system metadata that hold the same."""
    members: list[tuple[str, Json]] = []
    for key, value in tree:
        here = (*place, key)
        if key == OR and isinstance(value, list):
            branches: list[Json] = [
                _renamed(branch, names, (*here, index))
                for index, branch in enumerate(value)
                if isinstance(branch, JsonObject)
            ]
            members.append((OR, branches))
        elif names[key] == DELIVERY_TYPE:
            members.append((DELIVERY_TYPE, _delivery_types(value, here)))
        else:
            members.append((names[key], value))
    return JsonObject(members)


def _delivery_types(value: Json, place: Path) -> list[Json]:
    """What a condition on `replay-name` asks of the delivery type, which has no name of the replay."""
    (field,) = fields(program(JsonObject([("replay-name", value)])))
    found: set[str] = set()
    for index, each in enumerate(field.alternatives):
        if each.meaning not in (ABSENT, PRESENT):
            raise InvalidFiltersError(
                "a new event bus has no names of replays, only whether an event is replayed",
                path=(*place, index),
                advice='write {"exists": true} for all replays; a replay has a subscriber of its own, with '
                "filters of its own",
            )
        found.add(LIVE if each.meaning == ABSENT else REPLAY)
    return [JsonObject([("exists", True)])] if len(found) > 1 else [*found]


def _sources(rules: Sequence[Rule]) -> list[tuple[str, Json]]:
    """The condition on the source that every event meets which one of the rules wants, if there is one."""
    found: dict[str, Json] = {}
    for rule in rules:
        if "source" not in rule:
            return []
        found |= {write(each.written): each.written for each in rule["source"].alternatives}
    return [(SOURCE, [*found.values()])]
