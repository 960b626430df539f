"""Mutations of inputs that keep them near what is read: JSON stays JSON, and packed data stays packed."""

import gzip
import json
from collections.abc import Iterator
from random import Random
from typing import Any, cast

from conftest import Place

from attack.hostile import HOSTILE, at, is_container
from partner_events._wire.json import is_array, is_object

WORDS = (
    *("", "a", "*", "**", "a*b", "\\", "\\*", "$", "$.a", "$.detail", "$or", "<a>", "${a}", "{{resolve:x}}"),
    *("exists", "prefix", "suffix", "anything-but", "numeric", "cidr", "wildcard", "equals-ignore-case"),
    *("10.0.0.0/8", "::/0", "::ffff:1.2.3.4", "2026-11-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31"),
    *(
        "NaN",
        "Infinity",
        "1e309",
        "-0",
        "٣",
        "\ud800",
        "\0",
        "\x1b[2J",
        "\u202e",
        "detail",
        "detail-type",
        "source",
    ),
    *(
        "aws.partner/stripe.com/x",
        "aws.partner/auth0.com/x",
        "object",
        "data",
        "list",
        "$ref",
        "allOf",
        "oneOf",
    ),
    *(
        "#/components/schemas/D",
        "#/components/schemas/AWSEvent",
        "#/definitions/D",
        "properties",
        "items",
        "type",
    ),
    *(
        "Records",
        "body",
        "Message",
        "awslogs",
        "Data",
        "Metadata",
        "SystemMetadata",
        "Fn::Sub",
        "Ref",
        "Fn::If",
    ),
    *("$date", "$numberLong", "$binary", "$oid", "api_version", "2019-01-01", "related_object", "__class__"),
    *("../../x", "/etc/passwd", "class", "None", "self", "model_config", "model_fields", "\u00aa", "\ufb01"),
)

NUMBERS: tuple[Any, ...] = (
    *(0, 1, -1, 2**31, 2**53, 2**53 + 1, 2**63, -(2**63), 10**18, 10**308, 10**400, 0.1, -0.0, 1e308, 5e-324),
    *(1e16, 123456789.123456789, 1.0, 253402300800, -62135596801),
)

LARGEST = 64 * 1024
"""Up to how many bytes JSON is changed as such."""

DEPTHS = (3, 20, 60, 150, 500, 950)


def walked(value: object) -> Iterator[tuple[Place, object]]:
    """As `conftest.walk`, at any depth."""
    todo: list[tuple[Place, object]] = [((), value)]
    while todo:
        place, each = todo.pop()
        yield place, each
        if len(place) > 1_000:
            continue
        if is_object(each):
            todo += [((*place, key), item) for key, item in each.items()]
        elif is_array(each):
            todo += [((*place, index), item) for index, item in enumerate(each)]


def mutated(data: bytes, random: Random, others: list[bytes]) -> bytes:
    """Another input near one; ``others`` are where parts are taken from."""
    if data.startswith(b"\x1f\x8b") and random.random() < 0.7:
        try:
            inner = gzip.decompress(data)
        except Exception:
            return _bytes(data, random)
        return gzip.compress(mutated(inner, random, others), 1, mtime=0)
    # What has grown is not to grow by forty copies again and again.
    if len(data) <= LARGEST and random.random() < 0.75:
        try:
            value = json.loads(data)
        except (ValueError, RecursionError):
            return _bytes(data, random)
        try:
            for _ in range(random.choice((1, 1, 2, 4))):
                value = _value(value, random, others)
            return json.dumps(value).encode()
        except (ValueError, RecursionError):
            return data
    return _bytes(data, random)


def _value(value: Any, random: Random, others: list[bytes]) -> Any:
    """A copy of JSON with one place changed."""
    places = [place for place, _ in walked(value)]
    place = random.choice(places)
    if not place:
        return _new(value, random, others)
    owner: Any = at(value, place[:-1])
    key = place[-1]
    choice = random.random()
    if choice < 0.55:
        owner[key] = _new(owner[key], random, others)
    elif choice < 0.7:
        del owner[key]
    elif choice < 0.85 and is_object(owner):
        name = random.choice(WORDS) if random.random() < 0.7 else _any_key(value, random)
        owner[name] = owner.pop(str(key)) if random.random() < 0.5 else owner[str(key)]
    elif is_array(owner):
        owner.insert(cast(int, key), _new(owner[cast(int, key)], random, others))
    else:
        owner[str(key)] = _other(value, random, others)
    return value


def _any_key(value: Any, random: Random) -> str:
    keys = [step for place, _ in walked(value) for step in place[-1:] if isinstance(step, str)]
    return random.choice(keys) if keys else "a"


def _new(old: Any, random: Random, others: list[bytes]) -> Any:
    """A value in the place of another."""
    choice = random.randrange(12)
    if choice == 0:
        return json.loads(random.choice(("null", "true", "false", "[]", "{}", '""', "0")))
    if choice == 1:
        return random.choice(NUMBERS)
    if choice in (2, 3):
        return random.choice(WORDS)
    if choice == 4:
        return [old]
    if choice == 5:
        return {random.choice(WORDS): old}
    if choice == 6:
        return _deep(old, random)
    if choice == 7:
        return [old] * random.choice((2, 3, 40))
    if choice == 8:
        return json.dumps(old) if is_container(old) else str(old)
    if choice == 9 and isinstance(old, str):
        return _text(old, random)
    if choice == 10:
        return random.choice((HOSTILE, "L" * 5_000))
    return _other(old, random, others)


def _deep(old: Any, random: Random) -> Any:
    name = random.choice(WORDS)
    for _ in range(random.choice(DEPTHS)):
        old = {name: old} if random.random() < 0.5 else [old]
    return old


def _text(old: str, random: Random) -> str:
    if not old:
        return random.choice(WORDS)
    where = random.randrange(len(old))
    piece = random.choice((*WORDS, old[where:], chr(random.choice((0, 34, 60, 62, 92, 123, 125, 0x1F600)))))
    return old[:where] + piece + old[where + random.randrange(3) :]


def _other(value: Any, random: Random, others: list[bytes]) -> Any:
    """A part of this input, or of another one."""
    if others and random.random() < 0.5:
        try:
            value = json.loads(random.choice(others))
        except (ValueError, RecursionError):
            return random.choice(WORDS)
    places = [place for place, _ in walked(value)]
    # By way of text, so that nothing is in two places.
    return json.loads(json.dumps(_at(value, random.choice(places))))


def _at(value: Any, place: Place) -> Any:
    return at(value, place) if place else value


def _bytes(data: bytes, random: Random) -> bytes:
    """The same with some bytes changed, cut, or put in."""
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 8))):
        where = random.randrange(len(changed) + 1)
        choice = random.randrange(6)
        if choice == 0:
            changed[where : where + 1] = bytes([random.randrange(256)])
        elif choice == 1:
            del changed[where : where + random.choice((1, 4, 64))]
        elif choice == 2:
            changed[where:where] = random.choice(WORDS).encode("utf-8", "surrogatepass")
        elif choice == 3:
            changed[where:where] = changed[: random.choice((1, 16, 200))]
        elif choice == 4:
            changed[where:where] = random.choice(
                (b"\n", b"{", b"[", b'"', b"}", b"]", b",", b"\x00", b"\xff", b"\x1f\x8b")
            )
        else:
            del changed[where:]
    return bytes(changed)
