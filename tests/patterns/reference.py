"""What the semantics of EventBridge's patterns are, literally and slowly; shares no code with the package.

It takes valid patterns only. https://github.com/aws/event-ruler
"""

import ipaddress
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, TypeGuard

Rule = dict[str, list[Any]]
Membership = dict[int, int]
Leaf = tuple[Any, Membership]


class Pairs(list[tuple[str, Any]]):
    """A JSON object, repeated keys included."""


class Number(str):
    """A JSON number's text."""


def reference_matches(pattern: str, event: str) -> bool:
    """Whether an event matches a pattern, both as JSON text."""
    found = leaves(read(event))
    return any(
        holds(sorted(rule.items(), key=lambda item: item[0].encode("utf-16-be")), {}, found)
        for rule in expand(read(pattern), (), [{}])
    )


def read(text: str) -> Any:
    return json.loads(text, object_pairs_hook=Pairs, parse_int=Number, parse_float=Number)


def is_array(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def expand(pattern: Pairs, path: tuple[str, ...], rules: list[Rule]) -> list[Rule]:
    """Textual expansion in document order; the same path written again overrides."""
    for key, value in pattern:
        if key == "$or":
            rules = [
                rule for branch in value for rule in expand(branch, path, [dict(rule) for rule in rules])
            ]
        elif isinstance(value, Pairs):
            rules = expand(value, (*path, key), rules)
        else:
            for rule in rules:
                rule[".".join((*path, key))] = value
    return rules


def leaves(event: Pairs) -> dict[str, list[Leaf]]:
    """Every scalar with its dotted path, and the element of each array that it is inside of."""
    found: dict[str, list[Leaf]] = {}
    arrays = 0

    def walk(value: Any, path: str | None, membership: Membership) -> None:
        nonlocal arrays
        if isinstance(value, Pairs):
            for key, item in value:
                walk(item, key if path is None else f"{path}.{key}", membership)
        elif is_array(value):
            arrays += 1
            array = arrays
            for index, item in enumerate(value):
                # A scalar that stands in an array itself does not belong to the array.
                inside = {**membership, array: index} if is_array(item) else membership
                walk(item, path, inside)
        else:
            found.setdefault(str(path), []).append((value, membership))

    walk(event, None, {})
    return found


def holds(conditions: list[tuple[str, list[Any]]], chosen: Membership, found: dict[str, list[Leaf]]) -> bool:
    """Depth first: each condition with every value that the chosen elements allow."""
    if not conditions:
        return True
    (path, alternatives), *rest = conditions
    allowed = [
        (value, {**chosen, **membership})
        for value, membership in found.get(path, [])
        if all(chosen.get(array, index) == index for array, index in membership.items())
    ]
    if not allowed and Pairs([("exists", False)]) in alternatives:
        return holds(rest, chosen, found)
    return any(
        holds(rest, choice, found)
        for value, choice in allowed
        if any(meets(value, alternative) for alternative in alternatives)
    )


def meets(value: Any, alternative: Any) -> bool:
    if isinstance(alternative, Pairs):
        ((name, argument),) = alternative
        return operator(name, argument, value)
    if isinstance(alternative, Number):
        return same_number(value, alternative)
    if isinstance(alternative, str):
        return is_text(value) and same_text(value, alternative)
    return value is alternative


def operator(name: str, argument: Any, value: Any) -> bool:
    match name:
        case "exists":
            return argument is True
        case "anything-but":
            return not any(excluded(value, each) for each in listed(argument))
        case "numeric":
            return in_range(value, argument)
        case _ if not is_text(value):
            return False
        case "exactly":
            return bool(value == argument)
        case "equals-ignore-case":
            return re.fullmatch(folded(argument), value) is not None
        case "prefix":
            text = folded(argument[0][1]) if isinstance(argument, Pairs) else re.escape(argument)
            return re.match(text, f'{value}"') is not None
        case "suffix":
            text = folded(argument[0][1]) if isinstance(argument, Pairs) else re.escape(argument)
            return re.search(f"(?:{text})\\Z", f'"{value}') is not None
        case "wildcard":
            return re.fullmatch(wildcard(argument), value, re.DOTALL) is not None
        case "cidr":
            return in_block(value, argument)
        case _:
            raise AssertionError(name)


def listed(argument: Any) -> Iterator[Any]:
    """What anything-but excludes, one by one."""
    if isinstance(argument, Pairs):
        ((name, texts),) = argument
        for text in texts if is_array(texts) else [texts]:
            yield Pairs([(name, text)])
    else:
        yield from argument if is_array(argument) else [argument]


def excluded(value: Any, each: Any) -> bool:
    if isinstance(each, str) and not isinstance(each, Number):
        return is_text(value) and value == each
    return meets(value, each)


def is_text(value: Any) -> bool:
    return isinstance(value, str) and not isinstance(value, Number)


def double(text: str) -> float | None:
    """The number, if its text is the shortest decimal of a double."""
    value = float(text)
    return value if abs(value) != float("inf") and Decimal(repr(value)) == Decimal(text) else None


def same_number(value: Any, wanted: Number) -> bool:
    if not isinstance(value, Number):
        return False
    one, other = double(value), double(wanted)
    return str(value) == str(wanted) if one is None and other is None else one == other


def in_range(value: Any, argument: list[Any]) -> bool:
    number = double(value) if isinstance(value, Number) else None
    if number is None:
        return False
    signs = {"=": (0,), "<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (1, 0)}
    bounds = zip(argument[::2], argument[1::2], strict=True)
    return all((number > float(bound)) - (number < float(bound)) in signs[sign] for sign, bound in bounds)


def folded(text: str) -> str:
    """A regular expression for the lower-case or upper-case form of each character."""
    forms = [["??"] if ord(each) > 0xFFFF else [each.lower(), each.upper()] for each in text]
    return "".join(f"(?:{'|'.join(map(re.escape, each))})" for each in forms)


def wildcard(text: str) -> str:
    parts = re.findall(r"\\.|[^\\]", text, re.DOTALL)
    return "".join(".*" if part == "*" else re.escape(part.removeprefix("\\") or "\\") for part in parts)


def address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    if re.fullmatch(r"[0-9]+([.][0-9]+){3}", text):
        text = ".".join(str(int(part)) for part in text.split("."))
    elif not re.fullmatch(r"[0-9a-fA-F:]+", text):
        return None
    try:
        found = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def same_text(value: str, wanted: str) -> bool:
    return value == wanted or (address(value) is not None and address(value) == address(wanted))


def in_block(value: str, block: str) -> bool:
    start, bits = block.rstrip("/").split("/")
    network = ipaddress.ip_network(f"{address(start)}/{int(bits)}", strict=False)
    found = address(value)
    return found is not None and found.version == network.version and found in network
