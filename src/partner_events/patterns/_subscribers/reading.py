"""Reading the ``FilterConfiguration`` of a subscriber, and refusing what EventBridge refuses."""

from __future__ import annotations

from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.errors import InvalidFiltersError, InvalidPatternError, shortened
from partner_events.patterns._language.json import JsonObject, NotJsonError, read, write
from partner_events.patterns._language.parse import OR, program
from partner_events.patterns._language.rules import fields
from partner_events.patterns._subscribers.scopes import PARTS
from partner_events.patterns._subscribers.split import check_bytes, check_no_wildcards

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeVar

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._subscribers.scopes import Scope

    Read = TypeVar("Read")

LANGUAGE = "EVENT_BRIDGE_PATTERN"
MEMBERS = {"Filters", "Language"}


def scopes_of(
    configuration: str | bytes | bytearray | Mapping[str, object], parse: Callable[[str], Read]
) -> dict[Scope, tuple[Read, Path]]:
    """For each scope its pattern, as ``parse`` reads it, and the pattern's place in the configuration.

    Raises:
        InvalidFiltersError: EventBridge refuses the configuration.
    """
    content = _decoded(configuration)
    for unknown in content.keys() - MEMBERS:
        raise InvalidFiltersError(
            f"there is no `{shortened(str(unknown))}` in the filters of a subscriber",
            path=(str(unknown),),
            advice='write {"Filters": [{"Scope": "DATA", "Pattern": "…"}]}',
        )
    language = content.get("Language", LANGUAGE)
    if language != LANGUAGE:
        raise InvalidFiltersError(
            f"the language is {_shown(language)}",
            path=("Language",),
            advice=f'write "{LANGUAGE}", or leave it out',
        )
    filters = content.get("Filters")
    if not is_sequence(filters) or not filters:
        raise InvalidFiltersError(
            "there must be at least one filter",
            path=("Filters",),
            advice="leave the whole configuration out to receive every event",
        )
    found: dict[Scope, tuple[Read, Path]] = {}
    for index, each in enumerate(filters):
        scope, text = _members(each, ("Filters", index))
        if scope in found:
            raise InvalidFiltersError(
                f"there is a second filter of the scope {scope}",
                path=("Filters", index, "Scope"),
                advice="write both as one pattern",
            )
        place = ("Filters", index, "Pattern")
        found[scope] = _read(text, scope, place, parse), place
    check_bytes(content)
    return found


def _decoded(configuration: str | bytes | bytearray | Mapping[str, object]) -> Mapping[str, object]:
    content: object = configuration
    if isinstance(configuration, (str, bytes, bytearray)):
        from json import loads

        try:
            read(configuration)
        except NotJsonError as error:
            raise InvalidFiltersError(str(error), advice="write one JSON object and nothing else") from None
        content = loads(configuration)
    if is_mapping(content):
        return content
    raise InvalidFiltersError(
        f"a configuration of filters is a JSON object, not {json_type(content)}",
        advice='write {"Filters": [{"Scope": "DATA", "Pattern": "…"}]}',
    )


def _members(each: object, place: Path) -> tuple[Scope, str]:
    """The scope of a filter, and the text of its pattern."""
    if not is_mapping(each) or set(each) != {"Scope", "Pattern"}:
        what = f"it has {', '.join(map(str, each))}" if is_mapping(each) and each else json_type(each)
        raise InvalidFiltersError(
            f"a filter is an object of a scope and a pattern, and this is not: {shortened(what)}",
            path=place,
            advice='write {"Scope": "DATA", "Pattern": "…"}',
        )
    scope, pattern = each["Scope"], each["Pattern"]
    if not isinstance(scope, str) or scope not in PARTS:
        raise InvalidFiltersError(
            f"{_shown(scope)} is not a scope",
            path=(*place, "Scope"),
            advice=f"write one of {', '.join(PARTS)}",
        )
    if not isinstance(pattern, str):
        raise InvalidFiltersError(
            f"the pattern is {json_type(pattern)}",
            path=(*place, "Pattern"),
            advice="write the pattern's JSON as text: json.dumps(pattern), or pattern.to_json()",
        )
    return scope, pattern


def _read(text: str, scope: Scope, place: Path, parse: Callable[[str], Read]) -> Read:
    try:
        pattern = parse(text)
    except InvalidPatternError as error:
        raise InvalidFiltersError(error.reason, path=(*place, *error.path), advice=error.advice) from None
    tree = read(text)
    assert isinstance(tree, JsonObject)
    for field in fields(program(tree)):
        check_no_wildcards(field, place)
    if scope == "METADATA":
        _check_metadata(tree, place)
    return pattern


def _check_metadata(tree: JsonObject, place: Path) -> None:
    """Refuse everything but values: what publishers set is matched as it is."""
    for key, value in tree:
        here = (*place, key)
        if key == OR or isinstance(value, JsonObject):
            raise InvalidFiltersError(
                f"METADATA maps names to texts, so {'`$or`' if key == OR else 'an object'} is not allowed",
                path=here,
                advice='write {"name": ["value", …]}, or filter by DATA or SYSTEM_METADATA',
            )
        for index, each in enumerate(_listed(value)):
            if isinstance(each, JsonObject):
                raise InvalidFiltersError(
                    f"METADATA takes exact values only, and no operator such as {shortened(write(each))}",
                    path=(*here, index),
                    advice="list the values, or filter by DATA or SYSTEM_METADATA",
                )


def _listed(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()


def _shown(value: object) -> str:
    return shortened(f'"{value}"') if isinstance(value, str) else json_type(value)
