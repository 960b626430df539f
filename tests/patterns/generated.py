"""Patterns and events as JSON text, from few words, so that they often meet."""

import json
from collections.abc import Iterable

from hypothesis import strategies as st

KEYS = st.sampled_from(["a", "b", "c", "a.b", "a-b", "detail", ""])
WORDS = ["", "a", "A", "ab", "B", "ß", "SS", "a*", '"', "10.0.0.1", "::ffff:a00:1", "300", "true", "é", "😀"]
NUMBERS = ["0", "-0", "1", "1.0", "10e-1", "2", "300", "3e2", "9007199254740993", "1e400", "0.1"]
TEXTS = st.sampled_from(WORDS).map(json.dumps)
SHORT = st.sampled_from(["a", "A", "ab", "b", "ß", '"', "é"]).map(json.dumps)
DOUBLES = st.sampled_from([number for number in NUMBERS if number not in ("1e400", "9007199254740993")])
SCALARS = TEXTS | st.sampled_from([*NUMBERS, "true", "false", "null"])


def array(items: Iterable[str]) -> str:
    return f"[{','.join(items)}]"


def members(pairs: Iterable[tuple[str, str]]) -> str:
    return f"{{{','.join(f'{json.dumps(key)}:{value}' for key, value in pairs)}}}"


def operator(name: str, arguments: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return arguments.map(lambda argument: members([(name, argument)]))


def one_or_several(arguments: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return arguments | st.lists(arguments, min_size=1, max_size=2).map(array)


def comparisons() -> st.SearchStrategy[str]:
    single = st.tuples(st.sampled_from(["=", "<", "<=", ">", ">="]).map(json.dumps), DOUBLES).map(array)
    return single | st.sampled_from(['[">",0,"<",2]', '[">=",1,"<=",300]', '[">",-1,"<=",0.1]'])


IGNORING_CASE = operator("equals-ignore-case", TEXTS)
WILDCARDS = st.sampled_from(["*", "a*", "*b", "a*b", "", r"a\*", "*a*", '*"*']).map(json.dumps)
EXCLUDED = st.one_of(
    one_or_several(TEXTS),
    one_or_several(DOUBLES),
    operator("prefix", one_or_several(SHORT)),
    operator("suffix", one_or_several(SHORT)),
    operator("equals-ignore-case", one_or_several(TEXTS)),
    operator("wildcard", one_or_several(WILDCARDS)),
)
OPERATORS = st.one_of(
    operator("exists", st.sampled_from(["true", "false"])),
    operator("prefix", TEXTS | IGNORING_CASE),
    operator("suffix", TEXTS | IGNORING_CASE),
    IGNORING_CASE,
    operator("wildcard", WILDCARDS),
    operator("exactly", TEXTS),
    operator("numeric", comparisons()),
    operator("cidr", st.sampled_from(['"10.0.0.0/8"', '"10.0.0.0/31"', '"::/0"'])),
    operator("anything-but", EXCLUDED),
)
LISTS = st.lists(SCALARS | OPERATORS, min_size=1, max_size=3).map(array)


def objects(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Objects that may have a key twice."""
    return st.lists(st.tuples(KEYS, values), min_size=1, max_size=3).map(members)


def with_choice(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Objects with a ``$or`` at any place among their keys."""
    branches = st.lists(objects(values), min_size=2, max_size=3).map(array)
    pairs = st.lists(st.tuples(KEYS, values), max_size=2)
    return st.tuples(pairs, branches, pairs).map(
        lambda parts: members([*parts[0], ("$or", parts[1]), *parts[2]])
    )


FIELDS = st.recursive(LISTS, lambda inner: objects(inner) | with_choice(inner), max_leaves=5)
PATTERNS = objects(FIELDS) | with_choice(FIELDS)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3).map(array) | objects(inner) | st.just("{}"),
    max_leaves=8,
)
EVENTS = objects(VALUES)
