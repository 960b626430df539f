"""Filters of a subscriber: made of patterns, read, refused, matched, explained, and warned of."""

import json
import pickle
from typing import Any

import pytest
from conftest import read_sample

from partner_events import InvalidEventError, Router
from partner_events.auth0 import SuccessLogin
from partner_events.patterns import (
    EventPattern,
    InvalidFiltersError,
    InvalidPatternError,
    SubscriberFilters,
)
from partner_events.patterns._pattern import parsed
from partner_events.stripe import ChargeRefunded, PaymentIntentSucceeded

Json = dict[str, Any]

FIELDS = PaymentIntentSucceeded.fields
STRIPE: Any = [{"prefix": "aws.partner/stripe.com/"}]
AUTH0: Any = [{"prefix": "aws.partner/auth0.com/"}]
PAID: Json = {"source": STRIPE, "detail-type": ["payment_intent.succeeded"]}
SOURCE = "aws.partner/stripe.com/ed_123"


def filters_of(content: Any, **options: bool) -> Json:
    """The pattern of each scope, decoded."""
    made: Any = EventPattern.parse(content).to_subscriber_filters(**options)
    assert list(made) == ["Filters"]
    assert all(isinstance(each["Pattern"], str) for each in made["Filters"])
    return {each["Scope"]: json.loads(each["Pattern"]) for each in made["Filters"]}


def configuration(**patterns: Any) -> Json:
    """A ``FilterConfiguration`` of patterns by scope."""
    return {
        "Filters": [
            {"Scope": scope, "Pattern": each if isinstance(each, str) else json.dumps(each)}
            for scope, each in patterns.items()
        ]
    }


def parts(data: Any, metadata: Any = None, **system: Any) -> Json:
    """An event as a subscriber with WITH_METADATA receives it."""
    return {
        "Data": data,
        "Metadata": metadata or {},
        "SystemMetadata": {
            "aws:DeliveryType": "LIVE",
            **{f"aws:{name}": each for name, each in system.items()},
        },
    }


# From a pattern


def test_source_and_detail_type_are_asked_of_the_system_metadata() -> None:
    """And the rest of the data: the whole ``FilterConfiguration``, patterns as text."""
    pattern = EventPattern.of(PaymentIntentSucceeded, FIELDS.payload.amount.numeric(">=", 10_000))

    assert pattern.to_subscriber_filters() == {
        "Filters": [
            {
                "Scope": "SYSTEM_METADATA",
                "Pattern": '{"aws:Source":[{"prefix":"aws.partner/stripe.com/"}],'
                '"aws:DetailType":["payment_intent.succeeded"]}',
            },
            {
                "Scope": "DATA",
                "Pattern": '{"detail":{"data":{"object":{"amount":[{"numeric":[">=",10000]}]}}}}',
            },
        ]
    }


@pytest.mark.parametrize(
    ("content", "system", "data"),
    [
        (PAID, {"aws:Source": STRIPE, "aws:DetailType": ["payment_intent.succeeded"]}, None),
        ({"detail": {"a": [1]}}, None, {"detail": {"a": [1]}}),
        (
            {
                "account": ["1"],
                "region": ["r"],
                "time": ["t"],
                "id": ["i"],
                "resources": ["x"],
                "version": ["0"],
            },
            None,
            {
                "account": ["1"],
                "region": ["r"],
                "time": ["t"],
                "id": ["i"],
                "resources": ["x"],
                "version": ["0"],
            },
        ),
        (
            {"source": STRIPE, "replay-name": [{"exists": False}]},
            {"aws:Source": STRIPE, "aws:DeliveryType": ["LIVE"]},
            None,
        ),
        ({"replay-name": [{"exists": True}]}, {"aws:DeliveryType": ["REPLAY"]}, None),
        (
            {"replay-name": [{"exists": True}, {"exists": False}]},
            {"aws:DeliveryType": [{"exists": True}]},
            None,
        ),
        (
            {"$or": [{"source": ["a"]}, {"detail-type": ["b"], "replay-name": [{"exists": False}]}]},
            {"$or": [{"aws:Source": ["a"]}, {"aws:DetailType": ["b"], "aws:DeliveryType": ["LIVE"]}]},
            None,
        ),
        (
            {"source": ["a"], "$or": [{"detail-type": ["b"]}, {"detail": {"c": [1]}}]},
            {"aws:Source": ["a"]},
            {"$or": [{"detail-type": ["b"]}, {"detail": {"c": [1]}}]},
        ),
        (
            {"source": ["a"], "detail": {"$or": [{"source": ["b"]}, {"c": [1]}]}},
            {"aws:Source": ["a"]},
            {"detail": {"$or": [{"source": ["b"]}, {"c": [1]}]}},
        ),
    ],
)
def test_each_condition_goes_to_the_part_that_holds_the_value(
    content: Json, system: Json, data: Json
) -> None:
    """Source, detail-type and replay to the system metadata, everything else to the data."""
    wanted = {"SYSTEM_METADATA": system, "DATA": data}

    assert filters_of(content) == {scope: each for scope, each in wanted.items() if each}


def test_choices_between_partners_are_asked_of_the_data_and_their_sources_of_both() -> None:
    """So that no other source can send what one of the branches wants."""
    pattern = EventPattern.of(PaymentIntentSucceeded, SuccessLogin)

    assert filters_of(pattern.to_json()) == {
        "SYSTEM_METADATA": {"aws:Source": [*STRIPE, *AUTH0]},
        "DATA": pattern.to_dict(),
    }


def test_a_routers_pattern_becomes_filters() -> None:
    """Of two partners, and for each partner alone."""
    router = Router()
    router.on(ChargeRefunded, SuccessLogin)(lambda event: event.id)

    filters = SubscriberFilters.of(router.pattern())

    assert router.check(filters)
    assert router.check(SubscriberFilters.of(router.pattern(partner="stripe")), partner="stripe")


def test_a_branch_without_a_source_leaves_the_sources_open() -> None:
    """The system metadata is not asked for more than the pattern is."""
    content = {"$or": [{"source": ["a"], "id": ["1"]}, {"id": ["2"]}]}

    assert filters_of(content) == {"DATA": content}


def test_all_can_be_asked_of_the_data() -> None:
    """But for replays, which the data does not show."""
    content = {**PAID, "replay-name": [{"exists": False}]}

    assert filters_of(content, system_metadata=False) == {
        "SYSTEM_METADATA": {"aws:DeliveryType": ["LIVE"]},
        "DATA": PAID,
    }


def test_the_last_of_repeated_keys_counts() -> None:
    """As it does for the pattern."""
    assert filters_of('{"source": ["a"], "source": ["b"]}') == {"SYSTEM_METADATA": {"aws:Source": ["b"]}}


# What cannot be expressed


@pytest.mark.parametrize(
    ("wildcard", "same"),
    [
        ({"wildcard": "ab*"}, {"prefix": "ab"}),
        ({"wildcard": "*ab"}, {"suffix": "ab"}),
        ({"wildcard": r"a\*"}, "a*"),
        ({"anything-but": {"wildcard": "ab*"}}, {"anything-but": {"prefix": ["ab"]}}),
        ({"anything-but": {"wildcard": ["*ab", "*b"]}}, {"anything-but": {"suffix": ["ab", "b"]}}),
        ({"anything-but": {"wildcard": r"a\\"}}, {"anything-but": ["a\\"]}),
    ],
)
def test_the_advice_on_a_wildcard_says_the_same(wildcard: Any, same: Any) -> None:
    """Where another operator does: the advice is tried, and both match the same values."""
    before = {"detail": {"a": ["x", wildcard]}}
    with pytest.raises(InvalidFiltersError, match="take no wildcards") as error:
        EventPattern.parse(before).to_subscriber_filters()

    names = ["anything-but", "wildcard"] if "anything-but" in wildcard else ["wildcard"]
    assert error.value.path == ("detail", "a", 1, *names)
    advised = json.loads(error.value.advice.removeprefix("write ").removesuffix(", which is the same"))
    assert advised == same
    after = EventPattern.parse({"detail": {"a": ["x", advised]}})
    filters = SubscriberFilters.of(after)
    for value in ("x", "ab", "abc", "cab", "b", "a*", "a\\", "", 5, None, True, ["ab", "z"]):
        event = {"detail": {"a": value}}
        assert (
            EventPattern.parse(before).matches(event) == after.matches(event) == filters.matches(parts(event))
        )


@pytest.mark.parametrize(
    ("wildcard", "advice"),
    [
        ({"wildcard": "*ab*"}, "list the values themselves, or ask for it in the event source's pattern"),
        ({"wildcard": "a*b"}, 'write {"prefix":"a"}, which delivers more; or list the values themselves'),
        ({"wildcard": '*"'}, "list the values themselves"),
        ({"wildcard": "*"}, "list the values themselves"),
        ({"anything-but": {"wildcard": ["a*", "*b"]}}, "list the values themselves"),
    ],
)
def test_other_wildcards_have_other_advice(wildcard: Any, advice: str) -> None:
    """Which holds, too: the wider prefix is accepted, and an event source's pattern takes the wildcard."""
    content = {"detail": {"a": [wildcard]}}
    pattern = EventPattern.parse(content)

    with pytest.raises(InvalidFiltersError) as error:
        pattern.to_subscriber_filters()

    assert error.value.advice.startswith(advice)
    assert json.loads(pattern.to_event_source_pattern() or "") == content
    if "prefix" in advice:
        wider = SubscriberFilters.of(EventPattern.parse({"detail": {"a": [{"prefix": "a"}]}}))
        assert wider.matches(parts({"detail": {"a": "axb"}}))


def test_contains_is_a_wildcard() -> None:
    """The path is that of the field, and the advice says what can be done."""
    pattern = EventPattern.of(PaymentIntentSucceeded, FIELDS.payload.description.contains("tent"))

    with pytest.raises(InvalidFiltersError) as error:
        pattern.to_subscriber_filters()

    assert error.value.path == ("detail", "data", "object", "description", 0, "wildcard")
    assert "event source's pattern" in error.value.advice


def test_the_name_of_a_replay_is_refused() -> None:
    """A new event bus has none; the advice is a condition that it can express."""
    with pytest.raises(InvalidFiltersError, match="no names of replays") as error:
        EventPattern.parse({"replay-name": [{"exists": True}, "again"]}).to_subscriber_filters()

    assert error.value.path == ("replay-name", 1)
    assert error.value.advice.startswith('write {"exists": true} for all replays')
    assert filters_of({"replay-name": [{"exists": True}]})


def test_replays_beside_data_in_a_choice_are_refused() -> None:
    """The parts are filtered apart from each other; outside of the choice, the condition is accepted."""
    content = {"$or": [{"replay-name": [{"exists": False}]}, {"detail": {"a": [1]}}]}
    with pytest.raises(InvalidFiltersError, match="beside conditions on the data") as error:
        EventPattern.parse(content).to_subscriber_filters()

    assert error.value.path == ("$or", 0, "replay-name")
    assert filters_of({"replay-name": [{"exists": False}], "detail": {"a": [1]}})


def test_bytes_are_counted_over_all_filters() -> None:
    """As JSON in UTF-8, in which the quotes of the patterns are escaped."""
    beginning = {"source": ["s"], "detail": {"a": [""]}}
    empty = len(json.dumps(EventPattern.parse(beginning).to_subscriber_filters(), separators=(",", ":")))
    for text in ("x", "é"):
        fits = "x" * (4096 - empty - len(text.encode())) + text
        parsed({"source": ["s"], "detail": {"a": [fits]}}).to_subscriber_filters()
        longer = parsed({"source": ["s"], "detail": {"a": [f"x{fits}"]}})
        with pytest.raises(
            InvalidFiltersError, match="have 4,097 bytes as JSON; EventBridge takes 4,096 for all"
        ):
            longer.to_subscriber_filters()


# Reading


def test_what_aws_describes_is_read() -> None:
    """JSON text, bytes or Python values, with the language or without it."""
    patterns = {
        "DATA": {"detail": {"a": [1]}},
        "METADATA": {"team": ["a"]},
        "SYSTEM_METADATA": {"aws:Source": ["s"]},
    }
    described = {"Language": "EVENT_BRIDGE_PATTERN", **configuration(**patterns)}

    for form in (described, json.dumps(described), json.dumps(described).encode()):
        filters = SubscriberFilters.parse(form)
        assert filters.data == EventPattern.parse({"detail": {"a": [1]}})
        assert filters.metadata is not None
        assert filters.metadata.to_dict() == patterns["METADATA"]
        assert filters.system_metadata is not None
        assert filters.system_metadata.to_dict() == patterns["SYSTEM_METADATA"]


def test_filters_are_values() -> None:
    """Equal however they are written, hashable, frozen, pickled; the repr makes them again."""
    one = SubscriberFilters.parse(
        configuration(DATA={"a": ["x", "y"]}, SYSTEM_METADATA={"aws:Source": ["s"]})
    )
    another = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA='{ "aws:Source" : [ "s" ] }', DATA={"a": ["y", "x"]})
    )

    assert one == another
    assert len({one, another}) == 1
    assert one != SubscriberFilters.parse(configuration(DATA={"a": ["x", "y"]}))
    assert pickle.loads(pickle.dumps(one)) == one
    assert eval(repr(one)) == one
    assert SubscriberFilters.parse(one.to_json()).to_dict() == one.to_dict()
    with pytest.raises(AttributeError, match="frozen"):
        one.data = None  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    with pytest.raises(TypeError, match=r"SubscriberFilters\.parse"):
        SubscriberFilters()


REFUSED: list[tuple[Any, object, str, str]] = [
    ({}, ("Filters",), "at least one filter", "leave the whole configuration out"),
    ({"Filters": []}, ("Filters",), "at least one filter", "leave the whole configuration out"),
    ({"Language": "EVENT_BRIDGE_PATTERN"}, ("Filters",), "at least one filter", "leave the whole"),
    ("[]", (), "not an array", 'write {"Filters"'),
    ("{", (), "not JSON", "write one JSON object"),
    ({"Filter": []}, ("Filter",), "no `Filter`", 'write {"Filters"'),
    (
        {"Language": "EventBridgePattern", **configuration(DATA={"a": [1]})},
        ("Language",),
        'the language is "EventBridgePattern"',
        'write "EVENT_BRIDGE_PATTERN"',
    ),
    (
        {
            "Filters": [
                *configuration(DATA={"a": [1]})["Filters"],
                *configuration(DATA={"a": [2]})["Filters"],
            ]
        },
        ("Filters", 1, "Scope"),
        "a second filter of the scope DATA",
        "write both as one pattern",
    ),
    (configuration(data={"a": [1]}), ("Filters", 0, "Scope"), '"data" is not a scope', "write one of"),
    ({"Filters": [{"Scope": "DATA"}]}, ("Filters", 0), "it has Scope", 'write {"Scope"'),
    ({"Filters": ["x"]}, ("Filters", 0), "a string", 'write {"Scope"'),
    (
        {"Filters": [{"Scope": "DATA", "Pattern": {"a": [1]}}]},
        ("Filters", 0, "Pattern"),
        "the pattern is an object",
        "write the pattern's JSON as text",
    ),
    (configuration(DATA="{"), ("Filters", 0, "Pattern"), "not JSON", "write one JSON object"),
    (configuration(DATA={}), ("Filters", 0, "Pattern"), "the pattern is empty", "to match all events"),
    (
        configuration(DATA={"a": "x"}),
        ("Filters", 0, "Pattern", "a"),
        "must be an object or a list",
        'write a list: ["x"]',
    ),
    (
        configuration(SYSTEM_METADATA={"aws:Source": ["s"]}, DATA={"a": [{"wildcard": "a*"}]}),
        ("Filters", 1, "Pattern", "a", 0, "wildcard"),
        "take no wildcards",
        'write {"prefix":"a"}',
    ),
    (
        configuration(SYSTEM_METADATA={"aws:Source": [{"anything-but": {"wildcard": "*a*"}}]}),
        ("Filters", 0, "Pattern", "aws:Source", 0, "anything-but", "wildcard"),
        "take no wildcards",
        "list the values",
    ),
    (
        configuration(METADATA={"team": ["a", {"prefix": "b"}]}),
        ("Filters", 0, "Pattern", "team", 1),
        "exact values only",
        "list the values, or filter by DATA",
    ),
    (
        configuration(METADATA={"$or": [{"a": ["x"]}, {"b": ["x"]}]}),
        ("Filters", 0, "Pattern", "$or"),
        "`$or` is not allowed",
        'write {"name"',
    ),
    (
        configuration(METADATA={"a": {"b": ["x"]}}),
        ("Filters", 0, "Pattern", "a"),
        "an object is not allowed",
        'write {"name"',
    ),
    (
        configuration(DATA={name: {"$or": [{f"b{n}": [n]} for n in range(40)]} for name in ("a", "c")}),
        ("Filters", 0, "Pattern"),
        "1,600 combinations",
        "split the rule",
    ),
    (
        configuration(DATA={"a": ["x" * 2500]}, SYSTEM_METADATA={"aws:EventId": ["x" * 2500]}),
        (),
        "EventBridge takes 4,096 for all",
        "make a subscriber of each",
    ),
]


@pytest.mark.parametrize(("wrong", "path", "reason", "advice"), REFUSED)
def test_what_eventbridge_refuses_is_refused(wrong: Any, path: object, reason: str, advice: str) -> None:
    """With the place in the whole configuration, what is wrong, and what would be right."""
    with pytest.raises(InvalidFiltersError) as error:
        SubscriberFilters.parse(wrong)

    assert error.value.path == path
    assert reason in error.value.reason
    assert advice in error.value.advice
    assert str(error.value).startswith("invalid subscriber filters")
    assert isinstance(error.value, InvalidPatternError)


# Matching


def test_an_event_must_match_the_filters_of_all_scopes() -> None:
    """They are ANDed; each looks at its own part alone."""
    filters = SubscriberFilters.parse(
        configuration(DATA={"a": [1]}, METADATA={"team": ["x"]}, SYSTEM_METADATA={"aws:Source": ["s"]})
    )

    assert filters.matches(parts({"a": 1}, {"team": "x"}, Source="s"))
    assert filters.matches(json.dumps(parts({"a": 1}, {"team": "x"}, Source="s")))
    assert not filters.matches(parts({"a": 2}, {"team": "x"}, Source="s"))
    assert not filters.matches(parts({"a": 1}, {"team": "y"}, Source="s"))
    assert not filters.matches(parts({"a": 1}, {"team": "x"}, Source="t"))
    assert not filters.matches(parts({"a": 1, "team": "x", "aws:Source": "s"}))


def test_filters_on_metadata_match_no_event_without_it() -> None:
    """As partners' events are, whether it is empty or not there."""
    filters = SubscriberFilters.parse(configuration(METADATA={"team": ["x"]}))
    event = parts({}, {"team": "x"})

    assert filters.matches(event)
    assert not filters.matches({**event, "Metadata": {}})
    assert not filters.matches({key: event[key] for key in ("Data", "SystemMetadata")})


def test_numeric_matches_nothing_in_the_system_metadata() -> None:
    """Its values are texts, even where a test writes a number; in the data it works."""
    asked = {"aws:SequenceNumber": [{"numeric": [">", 0]}]}
    system = SubscriberFilters.parse(configuration(SYSTEM_METADATA=asked))
    exact = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA={"aws:SequenceNumber": ["10000000000000012000"]})
    )
    data = SubscriberFilters.parse(configuration(DATA=asked))

    for number in ("10000000000000012000", 10000000000000012000):
        assert not system.matches(parts({}, SequenceNumber=number))
        assert exact.matches(parts({}, SequenceNumber=number))
    assert data.matches(parts({"aws:SequenceNumber": 5}))


def test_data_may_be_an_array() -> None:
    """Its elements are seen through as those of any array; conditions must hold for the same element."""
    filters = SubscriberFilters.parse(configuration(DATA={"a": [1], "b": [2]}))

    assert filters.matches(parts([{"a": 1, "b": 1}, {"a": 1, "b": 2}]))
    assert not filters.matches(parts([{"a": 1, "b": 1}, {"a": 2, "b": 2}]))
    assert not filters.matches(parts([]))


@pytest.mark.parametrize("data", ["SGVsbG8=", "text", 5, None, True])
def test_no_filter_looks_into_data_that_is_no_container(data: object) -> None:
    """Not even one that asks for the absence of a field; the other parts are matched as ever."""
    absent = SubscriberFilters.parse(configuration(DATA={"a": [{"exists": False}]}))
    system = SubscriberFilters.parse(configuration(SYSTEM_METADATA={"aws:DeliveryType": ["LIVE"]}))

    assert not absent.matches(parts(data))
    assert absent.matches(parts({}))
    assert system.matches(parts(data))
    assert "into which filters do not look" in str(absent.explain(parts(data)))


def test_binary_data_matches_no_filter_of_data() -> None:
    """Its content type says that it is binary."""
    event = parts({"a": 1})
    event["SystemMetadata"]["ContentType"] = "application/octet-stream"
    filters = SubscriberFilters.parse(configuration(DATA={"a": [1]}))

    assert not filters.matches(event)
    assert "the data is binary" in str(filters.explain(event))


@pytest.mark.parametrize(
    "event", [{}, {"Data": {}}, {"source": "s", "detail-type": "t", "detail": {}}, "[]", 5]
)
def test_an_event_that_is_not_in_three_parts_is_an_error(event: Any) -> None:
    """A filter could only guess what its parts are."""
    filters = SubscriberFilters.parse(configuration(DATA={"a": [1]}))

    with pytest.raises(InvalidEventError):
        filters.matches(event)
    with pytest.raises(InvalidEventError):
        filters.explain(event)


def test_unknown_parts_and_fields_do_not_matter() -> None:
    """Others may come."""
    extra: Json = {}
    event = {**parts({"a": 1}, New="x"), "Extra": extra}

    assert SubscriberFilters.parse(configuration(DATA={"a": [1]})).matches(event)


def test_a_forged_envelope_does_not_match() -> None:
    """What data says of its source counts for nothing beside what the bus says."""
    filters = SubscriberFilters.of(EventPattern.of(PaymentIntentSucceeded))
    genuine = read_sample("payment_intent.succeeded")
    told = {"Source": genuine["source"], "DetailType": genuine["detail-type"]}

    assert filters.matches(parts(genuine, **told))
    assert not filters.matches(parts(genuine))
    assert not filters.matches(parts(genuine, {f"aws:{name}": each for name, each in told.items()}))
    assert not filters.matches(parts(genuine, **{**told, "Source": "shop"}))


# Explaining


def test_an_explanation_says_how_each_scope_fares() -> None:
    """As text and as data; values are in the text alone."""
    pattern = EventPattern.of(PaymentIntentSucceeded, FIELDS.payload.amount.numeric(">=", 10_000))
    event = parts({"detail": {"data": {"object": {"amount": 9999}}}}, Source=SOURCE)

    found = SubscriberFilters.of(pattern).explain(event)

    assert not found.matched
    assert [(each.scope, each.matched) for each in found.scopes] == [
        ("SYSTEM_METADATA", False),
        ("DATA", False),
    ]
    assert str(found).splitlines() == [
        "does not match",
        "  SYSTEM_METADATA: does not match",
        '    not met: aws:DetailType is absent, wants "payment_intent.succeeded"',
        f'    met: aws:Source is "{SOURCE}", wants text that starts with "aws.partner/stripe.com/"',
        "  DATA: does not match",
        "    not met: detail.data.object.amount is 9999, wants >= 10000",
    ]
    assert "9999" not in repr(found)
    amount = found.scopes[1].explanation.conditions[0]
    assert (amount.path, amount.found) == (("detail", "data", "object", "amount"), (9999,))


# Warnings


def kinds(**patterns: Any) -> set[tuple[str, tuple[str | int, ...]]]:
    """Kind and place of each warning, without the configuration's part of the place."""
    found = SubscriberFilters.parse(configuration(**patterns)).warnings
    return {(each.kind, each.path[3:] if each.path else ()) for each in found}


PROVEN = {"aws:Source": STRIPE}


@pytest.mark.parametrize(
    ("patterns", "path"),
    [
        ({"METADATA": {"source": ["s"]}}, ("source",)),
        ({"METADATA": {"detail-type": ["t"]}}, ("detail-type",)),
        ({"METADATA": {"detail": ["t"]}}, ("detail",)),
        ({"METADATA": {"aws:Source": ["s"]}}, ("aws:Source",)),
        ({"DATA": {"aws:Source": ["s"]}}, ("aws:Source",)),
        ({"DATA": {"replay-name": [{"exists": False}]}}, ("replay-name",)),
        ({"DATA": {"detailType": ["t"]}}, ("detailType",)),
        ({"DATA": {"data": {"object": {"amount": [1]}}}}, ("data", "object", "amount")),
        ({"DATA": {"EventGroupId": ["x"]}}, ("EventGroupId",)),
    ],
)
def test_a_pattern_for_another_part_is_warned_of(patterns: Any, path: object) -> None:
    """EventBridge accepts it, and it matches nothing, or not what was meant."""
    assert kinds(SYSTEM_METADATA=PROVEN, **patterns) == {("shape", path)}


@pytest.mark.parametrize(
    "asked",
    [
        {"source": STRIPE},
        {"detail-type": ["t"]},
        {"detail": {"a": ["x"]}},
        {"EventID": ["x"]},
        {"team": ["x"]},
    ],
)
def test_what_the_system_metadata_does_not_have_is_warned_of(asked: Json) -> None:
    """With the name that was meant, if there is one."""
    found = [kind for kind, _ in kinds(SYSTEM_METADATA={**PROVEN, **asked})]

    assert found == ["shape"]


def test_the_advice_on_a_wrong_part_can_be_followed() -> None:
    """What it says is no longer warned of."""
    (warned,) = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA={**PROVEN, "detail-type": ["t"]})
    ).warnings
    assert (warned.reason, warned.advice) == (
        "no event has `detail-type` in its system metadata",
        "write aws:DetailType",
    )
    assert kinds(SYSTEM_METADATA={**PROVEN, "aws:DetailType": ["t"]}) == set()

    (warned,) = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA=PROVEN, DATA={"replay-name": [{"exists": False}]})
    ).warnings
    assert warned.advice == 'ask in SYSTEM_METADATA for {"aws:DeliveryType": ["LIVE"]}, or ["REPLAY"]'
    assert kinds(SYSTEM_METADATA={**PROVEN, "aws:DeliveryType": ["LIVE"]}) == set()


def test_numbers_in_metadata_are_warned_of() -> None:
    """They match nothing there."""
    numeric = {"aws:SequenceNumber": [{"numeric": [">", 0]}, 5, "6"]}

    assert kinds(SYSTEM_METADATA={**PROVEN, **numeric}, METADATA={"n": [1, "1"]}) == {
        ("metadata-value", ("aws:SequenceNumber", 0)),
        ("metadata-value", ("aws:SequenceNumber", 1)),
        ("metadata-value", ("n", 0)),
    }


@pytest.mark.parametrize(
    "patterns",
    [
        {"DATA": PAID},
        {"SYSTEM_METADATA": {"aws:DetailType": ["t"]}},
        {"SYSTEM_METADATA": {"aws:Source": [*STRIPE, "shop"]}},
        {"SYSTEM_METADATA": {"aws:Source": [{"exists": True}]}},
        {"SYSTEM_METADATA": {"aws:Source": [{"anything-but": "shop"}]}},
        {"SYSTEM_METADATA": {"$or": [PROVEN, {"aws:DetailType": ["t"]}]}},
    ],
)
def test_filters_that_accept_what_anybody_publishes_are_warned_of(patterns: Any) -> None:
    """Only a source that begins with ``aws.`` cannot be forged."""
    assert kinds(**patterns) == {("source", ())}


def test_a_partners_prefix_without_its_slash_is_warned_of() -> None:
    """It also matches other partners whose names begin alike; with the slash it is not."""
    (warned,) = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA={"aws:Source": [{"prefix": "aws.partner/stripe.com"}]})
    ).warnings

    assert warned.path == ("Filters", 0, "Pattern", "aws:Source", 0)
    assert warned.advice == 'write "aws.partner/stripe.com/"'
    assert kinds(SYSTEM_METADATA=PROVEN) == set()


def test_warnings_of_patterns_are_passed_on() -> None:
    """With their place in the configuration; of envelopes and quotas only those that hold here."""
    asked = {"detail": {"id": [9007199254740993]}}
    (warned,) = SubscriberFilters.parse(
        configuration(SYSTEM_METADATA=PROVEN, DATA=json.dumps(asked))
    ).warnings

    assert (warned.kind, warned.path) == ("number-text", ("Filters", 1, "Pattern", "detail", "id"))


# The pattern of an event source


@pytest.mark.parametrize(
    ("content", "made"),
    [
        (PAID, {"detail-type": ["payment_intent.succeeded"]}),
        ({"source": STRIPE}, None),
        (
            {"source": STRIPE, "detail": {"a": [{"wildcard": "*b*"}]}},
            {"detail": {"a": [{"wildcard": "*b*"}]}},
        ),
        ({"$or": [{"source": ["a"]}, {"source": ["a"], "id": ["1"]}]}, None),
        (
            {"$or": [{"source": ["a"], "id": ["1"]}, {"source": ["a"], "id": ["2"]}]},
            {"$or": [{"id": ["1"]}, {"id": ["2"]}]},
        ),
        ({"detail": {"account": ["1"], "source": ["x"]}}, {"detail": {"account": ["1"], "source": ["x"]}}),
    ],
)
def test_the_pattern_of_an_event_source_says_nothing_of_the_source(content: Any, made: Any) -> None:
    """As JSON text; None where everything is wanted."""
    text = EventPattern.parse(content).to_event_source_pattern()

    assert text is None or isinstance(text, str)
    assert (text and json.loads(text)) == made


def test_of_several_partners_the_event_source_has_one() -> None:
    """Its name is needed then, and the rest is left out."""
    both = EventPattern.of(PaymentIntentSucceeded, SuccessLogin)

    with pytest.raises(InvalidPatternError, match="ask for different sources") as error:
        both.to_event_source_pattern()
    assert "pass the name of the partner event source" in error.value.advice
    assert json.loads(both.to_event_source_pattern(source=SOURCE) or "") == {
        "detail-type": ["payment_intent.succeeded"]
    }
    with pytest.raises(InvalidPatternError, match="asks for nothing of"):
        both.to_event_source_pattern(source="aws.partner/datadog.com/x")


@pytest.mark.parametrize(
    ("content", "path"),
    [
        ({**PAID, "account": ["1"]}, ("account",)),
        ({**PAID, "region": ["r"]}, ("region",)),
        ({"$or": [{"id": ["1"]}, {"account": ["1"]}]}, ("$or", 1, "account")),
    ],
)
def test_account_and_region_are_refused(content: Any, path: object) -> None:
    """EventBridge refuses them at the top of an event source's pattern."""
    with pytest.raises(InvalidPatternError, match="not allowed in the pattern of an event source") as error:
        EventPattern.parse(content).to_event_source_pattern()

    assert error.value.path == path
    assert error.value.advice.startswith("leave it out")


def test_characters_of_an_event_sources_pattern_are_counted() -> None:
    """3,753, without the source."""
    empty = len('{"id":[""]}')
    fits = parsed({"source": STRIPE, "id": ["x" * (3753 - empty)]})
    longer = parsed({"source": STRIPE, "id": ["x" * (3754 - empty)]})

    assert len(fits.to_event_source_pattern() or "") == 3753
    with pytest.raises(InvalidPatternError, match="has 3,754 characters; EventBridge takes 3,753"):
        longer.to_event_source_pattern()


def test_the_pattern_of_an_event_source_matches_and_explains_as_a_rules_does() -> None:
    """It is one, of the rule that EventBridge makes."""
    text = EventPattern.of(PaymentIntentSucceeded).to_event_source_pattern()
    assert text is not None
    pattern = EventPattern.parse(text)

    assert pattern.matches(read_sample("payment_intent.succeeded"))
    assert not pattern.explain(read_sample("charge.refunded")).matched
