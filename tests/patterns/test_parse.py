"""Reading patterns: what is refused and how the error helps, and what a pattern is as a value."""

import copy
import enum
import json
import pickle
import types
import warnings
from collections.abc import Callable

import pytest

from partner_events import PartnerEventsError
from partner_events.patterns import EventPattern, InvalidPatternError, PatternWarning

Path = tuple[str | int, ...]


@pytest.mark.parametrize(
    ("pattern", "path", "message"),
    [
        ("", (), "not JSON"),
        ("{'a': [1]}", (), "not JSON"),
        ('{"a":[1]} trailing', (), "Extra data"),
        ('{"a":[NaN]}', (), "NaN is not a JSON number"),
        (b"\xff", (), "not UTF-8"),
        ("[]", (), "a pattern is a JSON object"),
        ({}, (), "the pattern is empty"),
        ({"a": {}}, ("a",), "the object is empty"),
        ({"a": []}, ("a",), "the list is empty"),
        ({"slug": "x"}, ("slug",), r'"slug" must be an object or a list, .*write a list: \["x"\]'),
        ({"a": [["x"]]}, ("a", 0), "a list in a list"),
        ({"a": ["x", {"Prefix": "x"}]}, ("a", 1), "did you mean `prefix`?"),
        ({"a": [{"starts": "x"}]}, ("a", 0), "the operators are prefix, "),
        ({"a": [{"prefix": "x", "suffix": "y"}]}, ("a", 0), "exactly one key"),
        ({"a": [{"suffix": [".jpg"]}]}, ("a", 0, "suffix"), "an operator for each"),
        ({"a": [{"prefix": {"suffix": "x"}}]}, ("a", 0, "prefix"), "equals-ignore-case"),
        ({"a": [{"exists": "false"}]}, ("a", 0, "exists"), "true or false without quotes"),
        ({"a": [{"numeric": [">", "0"]}]}, ("a", 0, "numeric"), "without quotes around numbers"),
        ({"a": [{"numeric": ["<", 5, ">", 1]}]}, ("a", 0, "numeric"), "the lower one first"),
        ({"a": [{"numeric": [">", 5, "<", 5]}]}, ("a", 0, "numeric"), "not below"),
        ({"a": [{"numeric": ["=", 2**53 + 1]}]}, ("a", 0, "numeric"), "not a double-precision number"),
        (
            {"a": [{"anything-but": [{"prefix": "x"}]}]},
            ("a", 0, "anything-but"),
            '{"prefix": \\["a", "b"\\]}',
        ),
        ({"a": [{"anything-but": ["x", 1]}]}, ("a", 0, "anything-but"), "only strings"),
        ({"a": [{"anything-but": {"prefix": ""}}]}, ("a", 0, "anything-but", "prefix"), "none of them empty"),
        ({"a": [{"wildcard": "a**"}]}, ("a", 0, "wildcard"), "two stars in a row"),
        ({"a": [{"wildcard": "a\\b"}]}, ("a", 0, "wildcard"), "a backslash before"),
        ({"a": [{"cidr": "10.0.0.1/32"}]}, ("a", 0, "cidr"), "0 to 31 bits"),
        ({"$or": [{"a": [1]}]}, ("$or",), "at least two objects"),
        ({"$or": [{"a": [1]}, [1]]}, ("$or", 1), "a branch of .* must be an object"),
        ({"$or": [{"a": [1]}, {"numeric": [1]}]}, ("$or", 1, "numeric"), "reserved"),
        ({"$or": [{"a": [1]}, {"b": {"prefix": {"c": [1]}}}]}, ("$or", 1, "b", "prefix"), "reserved"),
        ({"a": {"b": [{1, 2}]}}, ("a", "b", 0), "a Python set"),
        ({"a": {5: [1]}}, ("a",), "a key is an integer"),
        ({"a": [float("inf")]}, ("a", 0), "inf is not a JSON number"),
        ('{"a":["\\ud800"]}', (), "a lone surrogate"),
        ({f"k{n}": [1] for n in range(257)}, (), "257 fields"),
        ({"a": [{"wildcard": "*a*a*a*a*a*a"}]}, ("a",), "score 11 or more"),
    ],
)
def test_a_refusal_says_what_where_and_what_would_be_right(
    pattern: str | bytes | dict[str, object], path: Path, message: str
) -> None:
    """As text and as attributes."""
    with pytest.raises(InvalidPatternError, match=message) as caught:
        EventPattern.parse(pattern)

    error = caught.value
    assert error.path == path
    assert error.reason in str(error)
    assert error.advice in str(error)
    assert isinstance(error, PartnerEventsError)
    assert isinstance(error, ValueError)


def test_a_refusal_quotes_a_part_of_the_pattern_only() -> None:
    """However long the pattern is."""
    with pytest.raises(InvalidPatternError) as caught:
        EventPattern.parse({"a": [{"prefix": ["x" * 1000]}]})

    assert len(str(caught.value)) < 400


def test_a_refusal_can_be_pickled() -> None:
    """With its attributes."""
    with pytest.raises(InvalidPatternError) as caught:
        EventPattern.parse({"a": "x"})

    copied = pickle.loads(pickle.dumps(caught.value))

    assert str(copied) == str(caught.value)
    assert copied.path == ("a",)


def nested(depth: int) -> dict[str, object]:
    value: dict[str, object] = {"a": [1]}
    for _ in range(depth):
        value = {"a": value}
    return value


def cyclic() -> dict[str, object]:
    value: dict[str, object] = {}
    value["a"] = value
    return value


@pytest.mark.parametrize(
    "make",
    [
        lambda: '{"a":' * 10_000 + "[1]" + "}" * 10_000,
        lambda: '{"a":' + "[" * 10_000 + "]" * 10_000 + "}",
        lambda: nested(10_000),
        cyclic,
        lambda: '{"a":["' + "x" * 1_000_000 + '"]}',
        lambda: {"a": list(range(10_000))},
        lambda: {"a": [10**5000]},
        lambda: '{"$or":[' + ",".join(['{"a":[1]}'] * 10_000) + "]}",
    ],
)
def test_patterns_beyond_all_bounds_are_refused(make: Callable[[], str | dict[str, object]]) -> None:
    """With the package's own error, however deep or long they are."""
    with pytest.raises(InvalidPatternError):
        EventPattern.parse(make())


def test_whitespace_does_not_count_against_the_length() -> None:
    """What is deployed is the shortest text."""
    pattern = EventPattern.parse('{"a":' + " " * 5000 + "[1]}")

    assert pattern.to_json() == '{"a":[1]}'


def test_python_values_are_read_like_json() -> None:
    """Mappings, tuples, and subclasses of text and numbers, too."""

    class Kind(enum.StrEnum):
        PAID = "paid"

    class Level(enum.IntEnum):
        HIGH = 3

    pattern = EventPattern.parse(types.MappingProxyType({"a": (Kind.PAID, Level.HIGH, None, True)}))

    assert pattern.to_json() == '{"a":["paid",3,null,true]}'


@pytest.mark.parametrize(
    ("text", "json_text"),
    [
        ('{ "a" : [ "é\\u003e" ] }', '{"a":["é>"]}'),
        ('{"a":[300.0,3.0e2,-0,1E+22]}', '{"a":[300,300,0,1e22]}'),
        ('{"a":[9007199254740993,1e400]}', '{"a":[9007199254740993,1e400]}'),
        ('{"b":[1],"a":[2]}', '{"b":[1],"a":[2]}'),
        ('{"a":[1],"a":[2]}', '{"a":[2]}'),
        ('{"a":{"b":[1]},"a":{"c":[2]}}', '{"a.b":[1],"a.c":[2]}'),
        ('{"$or":[{"a":[1]},{"b":[1]}],"c":[1],"$or":[{"d":[1]},{"e":[1]}]}', None),
    ],
)
def test_json_is_short_and_has_no_key_twice(text: str, json_text: str | None) -> None:
    """It means the same to every JSON tool as to EventBridge."""
    pattern = EventPattern.parse(text)

    assert json_text in (None, pattern.to_json())
    assert "$or" not in text or EventPattern.parse(json.loads(pattern.to_json())) == pattern


def test_python_values_are_a_fresh_copy() -> None:
    """Changing them changes no pattern."""
    pattern = EventPattern.parse({"a": [1, 1.5, "x", None]})

    pattern.to_dict().clear()

    assert pattern.to_dict() == {"a": [1, 1.5, "x", None]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{"a":[1]}', '{"a":[1.0]}'),
        ('{"a":[1,2]}', '{"a":[2,1,2]}'),
        ('{"a":[1],"b":[2]}', '{"b":[2],"a":[1]}'),
        ('{"a":{"b":[1]}}', '{"a.b":[1]}'),
        ('{"a":["x"]}', '{"a":[{"exactly":"x"}]}'),
        ('{"a":[{"numeric":["=",5]}]}', '{"a":[5]}'),
        ('{"a":["10.0.0.1"]}', '{"a":["010.0.0.1"]}'),
        ('{"$or":[{"a":[1]},{"b":[1]}]}', '{"$or":[{"b":[1]},{"a":[1]}]}'),
    ],
)
def test_patterns_that_ask_for_the_same_are_equal(one: str, other: str) -> None:
    """However they are written."""
    assert EventPattern.parse(one) == EventPattern.parse(other)
    assert len({EventPattern.parse(one), EventPattern.parse(other)}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ('{"a":[1]}', '{"a":["1"]}'),
        ('{"a":[1]}', '{"a":[true]}'),
        ('{"a":["10.0.0.1"]}', '{"a":[{"exactly":"10.0.0.1"}]}'),
        ('{"a":["1"],"$or":[{"a":["2"]},{"b":["3"]}]}', '{"$or":[{"a":["2"]},{"b":["3"]}],"a":["1"]}'),
    ],
)
def test_patterns_that_ask_for_something_else_differ(one: str, other: str) -> None:
    """Also where only the order differs, if it matters."""
    assert EventPattern.parse(one) != EventPattern.parse(other)


def test_a_pattern_is_a_frozen_value() -> None:
    """It can be copied and pickled, and not be changed or made by hand."""
    pattern = EventPattern.parse({"a": [1]})

    for name in (*EventPattern.__slots__, "source"):
        with pytest.raises(AttributeError):
            setattr(pattern, name, "x")
        with pytest.raises(AttributeError):
            delattr(pattern, name)
    with pytest.raises(TypeError, match="make an EventPattern with"):
        EventPattern()
    assert pickle.loads(pickle.dumps(pattern)) == copy.copy(pattern) == pattern
    assert pattern != {"a": [1]}


def test_the_repr_makes_the_pattern() -> None:
    """If it is not too long, and else it is cut."""
    pattern = EventPattern.parse({"a": ["x"]})
    long = EventPattern.parse({"a": ["x" * 1000]})

    assert eval(repr(pattern)) == pattern
    assert len(repr(long)) < 300


@pytest.mark.parametrize(
    ("pattern", "kind", "path"),
    [
        ('{"detailType":["x"]}', "detail-type", ("detailType",)),
        ('{"detail_type":["x"]}', "detail-type", ("detail_type",)),
        ('{"sorce":["x"]}', "envelope", ("sorce",)),
        ('{"data":{"x":["x"]}}', "envelope", ("data", "x")),
        ('{"id":["1"],"id":["2"]}', "duplicate", ("id",)),
        ('{"id":["1"],"$or":[{"id":["2"]},{"source":["3"]}]}', "or-override", ("$or", 0, "id")),
        ('{"$or":[{"id":["2"]},{"source":["3"]}],"id":["1"]}', "or-override", ("id",)),
        ('{"detail":[{"exists":true}]}', "exists-on-object", ("detail",)),
        ('{"detail":{"a":[{"exists":false}],"a.b":[1]}}', "exists-on-object", ("detail", "a")),
        (
            '{"detail":{"l":{"a":[{"exists":false}],"b":[1]}}}',
            "exists-false-in-array",
            ("detail", "l", "a"),
        ),
        ('{"detail":{"a":[9007199254740993]}}', "number-text", ("detail", "a")),
        ('{"detail":{"a":[{"numeric":[">",5000000001]}]}}', "number-range", ("detail", "a")),
        ('{"detail":{"a":[{"anything-but":0.0000001}]}}', "number-range", ("detail", "a")),
        ('{"detail":{"a":[{"prefix":"x\\""}]}}', "quote", ("detail", "a")),
        ('{"detail":{"a":[{"equals-ignore-case":"😀"}]}}', "ignore-case", ("detail", "a")),
        ('{"detail":{"a":[{"exactly":"x"}]}}', "undocumented", ("detail", "a")),
        (
            '{"detail":{"a":[{"wildcard":"*b"},{"equals-ignore-case":"B"}]}}',
            "wildcard-ignore-case",
            ("detail", "a"),
        ),
        (
            '{"detail":{"a":[{"anything-but":{"wildcard":"*"}},{"suffix":"é"}]}}',
            "wildcard-ignore-case",
            ("detail", "a"),
        ),
        ('{"$or":[{"id":["x"]},{"id":["a","x"]}]}', "or-overlap", ("$or", 1, "id")),
        ('{"detail":{"a":[{"wildcard":"*a*a*a*a*"}]}}', "complexity", ("detail", "a")),
    ],
)
def test_what_surprises_is_a_warning(pattern: str, kind: str, path: Path) -> None:
    """It says where, what happens, and what to do."""
    found = EventPattern.parse(pattern).warnings

    assert [warning.kind for warning in found] == [kind]
    assert found[0].path == path
    assert found[0].reason in str(found[0])
    assert found[0].advice in str(found[0])
    assert isinstance(found[0], PatternWarning)


@pytest.mark.parametrize(
    "pattern",
    [
        {"source": [{"prefix": "aws.partner/stripe.com/"}], "detail-type": ["plan.created"]},
        {"detail": {"a": [{"exists": False}], "b": ["x"]}, "resources": [{"exists": True}]},
        {"$or": [{"detail": {"a": [1]}}, {"detail": {"a": [2]}}], "source": ["x"]},
        {"detail": {"a": [{"numeric": [">=", 0, "<", 5e9]}], "b": [{"wildcard": "a*b"}]}},
        {"time": [{"prefix": "2026-"}], "replay-name": [{"exists": False}]},
    ],
)
def test_ordinary_patterns_have_no_warnings(pattern: dict[str, object]) -> None:
    """What everybody writes surprises nobody."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")

        assert EventPattern.parse(pattern).warnings == ()


def test_a_warning_can_be_pickled() -> None:
    """With its attributes."""
    (warning,) = EventPattern.parse({"sorce": ["x"]}).warnings

    copied = pickle.loads(pickle.dumps(warning))

    assert (copied.kind, copied.path, str(copied)) == (warning.kind, warning.path, str(warning))


@pytest.mark.parametrize(
    ("wildcards", "score"),
    [
        (["*a*", "*b*", "*c*", "*d*"], 6),
        (["*.png", "*.jpg", "*.gif", "*.webp", "*.svg", "*.bmp"], 2),
        (["*a*"], 3),
    ],
)
def test_the_wildcards_of_one_exclusion_score_as_one_pattern(wildcards: list[str], score: int) -> None:
    """What they have in common counts once; alone, each would count for itself."""
    from partner_events.patterns._language.wildcard import complexity

    assert complexity([wildcards], 50) == score
    assert EventPattern.parse({"detail": {"a": [{"anything-but": {"wildcard": wildcards}}]}})


@pytest.mark.parametrize(
    ("wanted", "value", "expected"),
    [
        (["0.0.0.0"], "0.0.0.0000000000", False),
        (["0.0.0.0"], "0000.000.00.000", True),
        (["::1"], "::00001", True),
        (["::1"], "0000000:0:0:0:0:0:0:1", True),
        (["::1"], "::10001", False),
        ([{"cidr": "10.0.0.0/-0"}], "1.2.3.4", True),
        ([{"cidr": "10.0.0.0/+8"}], "10.2.3.4", True),
    ],
)
def test_addresses_are_read_as_java_reads_them(wanted: list[object], value: str, expected: bool) -> None:
    """At most 15 characters of IPv4, any number of zeros in IPv6, a sign before a mask."""
    assert EventPattern.parse({"a": wanted}).matches({"a": value}) is expected


@pytest.mark.parametrize(
    "block", ["0.0.0.0000000000/8", "10.0.0.0/-1", "10.0.0.0/--0", "10.0.0.0/ 8", "10.0.0.0/+"]
)
def test_blocks_that_java_does_not_read_are_refused(block: str) -> None:
    """As EventBridge refuses them."""
    with pytest.raises(InvalidPatternError, match="not a block of addresses"):
        EventPattern.parse({"a": [{"cidr": block}]})


def test_a_number_stays_as_short_as_it_came() -> None:
    """Characters count towards the length that EventBridge takes."""
    assert EventPattern.parse('{"a":[5e9,1e3,3.0e2,5.0]}').to_json() == '{"a":[5e9,1e3,300,5]}'


def test_python_values_of_repeated_keys_are_no_longer_than_need_be() -> None:
    """Long paths are written once, as the keys that they were."""
    name = "x" * 100
    fields = ",".join(f'"f{n}":[1]' for n in range(30))
    pattern = EventPattern.parse(f'{{"{name}":{{{fields}}},"id":["1"],"id":["2"]}}')

    assert len(json.dumps(pattern.to_dict(), separators=(",", ":"))) < len(f"{name}{fields}") + 50
    assert EventPattern.parse(pattern.to_dict()) == pattern


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ({"$or": [{"replay-name": ["x"]}, {"id": ["1"]}]}, {"id": ["1"], "replay-name": [{"exists": False}]}),
        (
            {"$or": [{"replay-name": [{"exists": False}, "x"]}, {"id": ["1"]}]},
            {
                "$or": [
                    {"replay-name": [{"exists": False}]},
                    {"id": ["1"], "replay-name": [{"exists": False}]},
                ]
            },
        ),
    ],
)
def test_without_replays_narrows_every_branch(
    pattern: dict[str, object], expected: dict[str, object]
) -> None:
    """A branch that asks for replays alone goes, and no other changes what it matches."""
    assert EventPattern.parse(pattern).without_replays().to_dict() == expected


@pytest.mark.parametrize(
    "pattern",
    [{"replay-name": ["x"]}, {"$or": [{"replay-name": ["x"]}, {"replay-name": ["y"], "id": ["1"]}]}],
)
def test_a_pattern_of_replays_alone_has_none_without_them(pattern: dict[str, object]) -> None:
    """Nothing would be left of it."""
    with pytest.raises(InvalidPatternError, match="already has a condition on `replay-name`"):
        EventPattern.parse(pattern).without_replays()
