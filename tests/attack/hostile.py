"""What an attacker puts into deliveries and documents, and how it is seen that it did nothing.

``HOW_MUCH`` says how many mutations are tried: few in ``make test``, many in ``make attack``, as hypothesis'
profile says.
"""

import re
from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any, cast

from conftest import Place, walk
from support.budget import times

from partner_events._wire.json import is_array, is_object

HOW_MUCH = times()

CONTROLS = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0)]))
"""C0, DEL and C1."""

BIDIRECTIONAL = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
SEPARATORS = "\u2028\u2029"
INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u2060\ufeff\U000e0001\U000e0020"
HALVES = "\udfff\ud800"
EVERY = CONTROLS + BIDIRECTIONAL + SEPARATORS + INVISIBLE + HALVES

FORGED = "FORGED"
"""What a forged line would begin with."""

COMMANDS = "\x1b[2J\x1b]0;title\x07\x1b[31m\x9b31m\x9d0;x\x9c"
HOSTILE = f"a{EVERY}{COMMANDS}\r\n{FORGED} line\u2028{FORGED}\u2029{FORGED}\x85{FORGED}\x0b{FORGED}z"
LONG = "L" * 20_000
"""Longer than anything that a text may show of it."""

COLOURS = re.compile(r"\x1b\[[\d;]*m")
LONGEST_LINE = 10_000


def check_text(text: str) -> None:
    """Fails unless a text is one line of printable characters, of bounded length."""
    bad = {character for character in text if not character.isprintable()}
    assert not bad, f"{sorted(map(ascii, bad))} in {text[:200]!r}"
    assert len(text) <= LONGEST_LINE, f"{len(text)} characters"


def check_output(output: str) -> None:
    """The same for each line of what a command writes; colours are ours."""
    for line in COLOURS.sub("", output).split("\n"):
        check_text(line)
        assert not line.lstrip(" │├└─").startswith(FORGED), line[:200]


def mutations(value: object, random: Random) -> Iterator[Any]:
    """Copies of JSON, each with one key or value replaced by something hostile; their kinds are all tried."""
    places = [place for place, _ in walk(value)]
    for place in random.sample(places, min(len(places), 12 * HOW_MUCH)):
        for hostile in (HOSTILE, LONG, {HOSTILE: HOSTILE}, {LONG: [LONG]}, [HOSTILE, [LONG], {HOSTILE: 1}]):
            yield replaced(value, place, hostile)
        if place and isinstance(place[-1], str):
            for name in (HOSTILE, LONG, f"{place[-1]}\n{FORGED}"):
                yield renamed(value, place, name)


def replaced(value: object, place: Place, new: object) -> Any:
    """A copy of JSON with another value at a place."""
    if not place:
        return new
    copy: Any = deepcopy(value)
    at(copy, place[:-1])[place[-1]] = new
    return copy


def renamed(value: object, place: Place, name: str) -> Any:
    """A copy of JSON in which a key has another name."""
    copy: Any = deepcopy(value)
    owner = at(copy, place[:-1])
    owner[name] = owner.pop(place[-1])
    return copy


def added(value: object, place: Place, new: dict[str, object]) -> Any:
    """A copy of JSON in which an object has more keys."""
    copy: Any = deepcopy(value)
    at(copy, place).update(new)
    return copy


def at(value: object, place: Place) -> Any:
    for step in place:
        value = cast(Any, value)[step]
    return value


def texts_in(value: object) -> Iterator[str]:
    """Every text in what a JSON output holds, keys included."""
    for place, each in walk(value):
        yield from (step for step in place if isinstance(step, str))
        if isinstance(each, str):
            yield each


def is_container(value: object) -> bool:
    return is_object(value) or is_array(value)
