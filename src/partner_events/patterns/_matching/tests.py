"""The tests of values: a function for each operator of a pattern, made once.

Values are JSON scalars as Python has them, or a `JsonNumber` where no double fits.
"""

from __future__ import annotations

from operator import ge, gt, le, lt

from partner_events.patterns._language.json import SAFE, number_of, number_text
from partner_events.patterns._language.operators import AWAITED, Expected
from partner_events.patterns._language.wildcard import pieces

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, TypeAlias

    from partner_events.patterns._language.addresses import Address
    from partner_events.patterns._language.operators import Meaning

    Test: TypeAlias = Callable[[object], bool]
    Bounds: TypeAlias = tuple[float | None, bool, float | None, bool]


def any_of(meanings: Iterable[Meaning]) -> Test:
    """The test that a value meets at least one of the alternatives."""
    arguments: dict[str, list[object]] = {}
    for name, argument in meanings:
        arguments.setdefault(name, []).append(argument)
    if "present" in arguments:
        return _anything
    return _either([TESTS[name](values) for name, values in arguments.items()])


def _either(tests: Sequence[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]

    def either(value: object) -> bool:
        # A generator would cost twice as much.
        for test in tests:  # noqa: SIM110
            if test(value):
                return True
        return False

    return either


def _anything(_: object) -> bool:
    return True


def _absent(_: Sequence[object]) -> Test:
    return lambda _: False


def _strings(texts: Iterable[str]) -> Test:
    # No other JSON value equals a string: only numbers and booleans equal each other.
    return frozenset(texts).__contains__


def _numbers(numbers: Iterable[float]) -> Test:
    wanted = frozenset(numbers)
    return lambda value: number_of(value) in wanted


def _number_texts(texts: Iterable[str]) -> Test:
    wanted = frozenset(texts)
    return lambda value: number_text(value) in wanted


def _literals(literals: Sequence[object]) -> Test:
    def is_one(value: object) -> bool:
        return any(value is literal for literal in literals)

    return is_one


def _addresses(wanted: Sequence[Address]) -> Test:
    return _located(frozenset(wanted).__contains__)


def _blocks(blocks: Sequence[tuple[int, int, int]]) -> Test:
    """The test that an address is in one of some blocks, which are joined where they overlap."""
    from bisect import bisect_right

    joined: dict[int, list[tuple[int, int]]] = {}
    for bits, first, last in sorted(blocks):
        known = joined.setdefault(bits, [])
        if known and first <= known[-1][1] + 1:
            known[-1] = known[-1][0], max(known[-1][1], last)
        else:
            known.append((first, last))
    starts = {bits: [first for first, _ in known] for bits, known in joined.items()}

    def is_inside(found: Address) -> bool:
        bits, number = found
        if bits not in starts:
            return False
        index = bisect_right(starts[bits], number) - 1
        return index >= 0 and number <= joined[bits][index][1]

    return _located(is_inside)


def _located(test: Callable[[Address], bool]) -> Test:
    from partner_events.patterns._language.addresses import address

    def located(text: str) -> bool:
        found = address(text)
        return found is not None and test(found)

    return _of_text(located)


def _ranges(ranges: Sequence[Bounds]) -> Test:
    return _either([_range(*bounds) for bounds in ranges])


def _range(least: float | None, above: bool, most: float | None, below: bool) -> Test:
    tests: list[Test] = []
    if least is not None:
        tests.append(_compared(gt if above else ge, least))
    if most is not None:
        tests.append(_compared(lt if below else le, most))
    return tests[0] if len(tests) == 1 else lambda value: tests[0](value) and tests[1](value)


def _compared(compare: Callable[[float, float], bool], bound: float) -> Test:
    def is_inside(value: object) -> bool:
        # Nearly all numbers are small integers; this saves a call.
        if type(value) is int and -SAFE <= value <= SAFE:
            return compare(value, bound)
        number = number_of(value)
        return number is not None and compare(number, bound)

    return is_inside


def _prefixes(prefixes: Iterable[str]) -> Test:
    wanted = tuple(prefixes)
    # EventBridge compares texts with their JSON quotes, so a prefix can match the closing one.
    if any('"' in prefix for prefix in wanted):
        return _of_text(lambda text: f'{text}"'.startswith(wanted))
    return _of_text(lambda text: text.startswith(wanted))


def _suffixes(suffixes: Iterable[str]) -> Test:
    wanted = tuple(suffixes)
    if any('"' in suffix for suffix in wanted):
        return _of_text(lambda text: f'"{text}'.endswith(wanted))
    return _of_text(lambda text: text.endswith(wanted))


def _of_text(test: Callable[[str], bool]) -> Test:
    return lambda value: isinstance(value, str) and test(value)


def _each(test: Callable[[Any], Callable[[str], bool]]) -> Callable[[Sequence[Any]], Test]:
    """Turn a maker of the test for one argument into the maker of the test for several."""
    return lambda arguments: _either([_of_text(test(argument)) for argument in arguments])


def like(wildcard: str) -> Callable[[str], bool]:
    """The test that a text matches a wildcard. It looks for each piece once, from left to right."""
    first, *middle = pieces(wildcard)
    if not middle:
        return first.__eq__
    last = middle.pop()
    least = len(first) + len(last)

    def matches(text: str) -> bool:
        if len(text) < least or not (text.startswith(first) and text.endswith(last)):
            return False
        position, end = len(first), len(text) - len(last)
        for piece in middle:
            position = text.find(piece, position, end)
            if position < 0:
                return False
            position += len(piece)
        return True

    return matches


def _equal(wanted: str) -> Callable[[str], bool]:
    from partner_events.patterns._matching.case import equals

    return equals(wanted)


def _start(wanted: str) -> Callable[[str], bool]:
    from partner_events.patterns._matching.case import starts

    return starts(wanted)


def _end(wanted: str) -> Callable[[str], bool]:
    from partner_events.patterns._matching.case import ends

    return ends(wanted)


def _anything_but(excluded: Sequence[frozenset[Meaning]]) -> Test:
    tests = [any_of(meanings) for meanings in excluded]
    return lambda value: not all(test(value) for test in tests) if len(tests) > 1 else not tests[0](value)


def _awaited(expected: Iterable[Expected]) -> Test:
    """The test that a value may meet conditions on texts that are known only when a rule is deployed."""
    return _either([_may_be(each) for each in expected])


def _may_be(expected: Expected) -> Test:
    known = expected.known
    if expected.operator == "anything-but":
        return _anything
    first, last = (known[0], known[-1]) if known else ("", "")
    match expected.operator:
        case "string":
            least = sum(map(len, known or ()))
            return _of_text(
                lambda text: (
                    (len(text) >= least and text.startswith(first) and text.endswith(last))
                    # Of an address there are several spellings.
                    or _is_address(text)
                )
            )
        case "prefix":
            return _of_text(lambda text: text.startswith(first))
        case "suffix":
            return _of_text(lambda text: text.endswith(last))
        case _:
            return _of_text(lambda _: True)


def _is_address(text: str) -> bool:
    from partner_events.patterns._language.addresses import address

    return address(text) is not None


TESTS: dict[str, Callable[[Any], Test]] = {
    "absent": _absent,
    "address": _addresses,
    "anything-but": _anything_but,
    AWAITED: _awaited,
    "cidr": _blocks,
    "equals-ignore-case": _each(_equal),
    "literal": _literals,
    "number": _numbers,
    "number-text": _number_texts,
    "prefix": _prefixes,
    "prefix-ignore-case": _each(_start),
    "range": _ranges,
    "string": _strings,
    "suffix": _suffixes,
    "suffix-ignore-case": _each(_end),
    "wildcard": _each(like),
}
"""For each name of a meaning, the maker of the test that a value meets one of several arguments."""
