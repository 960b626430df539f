"""What the workbench answers, without a browser: verdicts, places, advice and forms."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import catalog
from partner_events._base.lazy import load
from partner_events._wire.json import is_array, is_object
from partner_events.explorer._workbench._answers import answer
from partner_events.explorer._workbench._places import is_deeper, position_of
from partner_events.patterns import EventPattern, FilterCriteria, SubscriberFilters
from partner_events.testing import as_sqs, as_subscriber

PATTERNS = Path(__file__).parents[1] / "patterns"

PAID = '{"source": [{"prefix": "aws.partner/stripe.com/"}],\n "detail-type": ["payment_intent.succeeded"]}'


def ask(pattern: str = "", deliveries: object = "", **more: object) -> dict[str, Any]:
    text = deliveries if isinstance(deliveries, str) else json.dumps(deliveries)
    found: dict[str, Any] = json.loads(
        answer(json.dumps({"do": "check", "pattern": pattern, "deliveries": text, **more}))
    )
    return found


def verdicts(found: Mapping[str, Any]) -> list[bool | None]:
    return [each.get("matched") for each in found["events"]]


def vectors() -> Iterator[Any]:
    """Every thirtieth of the committed cases; all of them are tried in Pyodide."""
    number = 0
    for path in sorted((PATTERNS / "vectors").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if not line:
                continue
            number += 1
            if number % 30 == 0:
                yield path.stem, json.loads(line)


def test_it_answers_as_event_ruler_decides() -> None:
    """A verdict for each event, and an error for each pattern that is refused."""
    wrong: list[str] = []
    for category, case in vectors():
        if category == "invalid":
            is_right = "error" in ask(case[2], form="rule")
        else:
            is_right = verdicts(ask(case[1], case[2], form="rule")) == [case[3]]
        wrong += [] if is_right else [case[0]]

    assert not wrong


def test_the_text_of_an_event_counts() -> None:
    """Keys that are repeated and numbers that no double equals, in one event or a line for each."""
    repeated, long = '{"a": ["1"]}', '{"a": [9007199254740993]}'

    assert verdicts(ask(repeated, '{"a":"1","a":"2"}')) == [True]
    assert verdicts(ask(long, '{"a":9007199254740993}\n{"a":9007199254740992}')) == [True, False]


def test_what_is_not_json_is_said_with_its_place() -> None:
    """Line and column in characters, and the place for the browser in units of UTF-16."""
    found = ask('{"a": ["😀"],\n "b": [}')

    assert found["error"]["at"] == {"line": 2, "column": 8, "start": 21, "end": 22}
    assert "line 2, column 8" in found["error"]["reason"]


def test_what_is_refused_is_said_with_its_place_and_its_correction() -> None:
    """What is suggested, written where it is suggested, is accepted."""
    text = '{"source": [{"prefixx": "a"}]}'
    found = ask(text)["error"]

    assert (found["path"], found["at"]["column"]) == ("source[0]", 13)
    assert "error" not in ask(corrected(text, found))


def test_a_warning_is_said_with_its_place_and_its_correction() -> None:
    """The member with its key; the correction is for its value."""
    text = PAID.replace("succeeded", "succeded")
    (warning,) = ask(text)["warnings"]

    assert (warning["kind"], warning["at"]["line"], warning["at"]["column"]) == ("unknown-detail-type", 2, 2)
    assert corrected(text, warning) == PAID
    assert not ask(PAID)["warnings"]


def corrected(text: str, found: Mapping[str, Any]) -> str:
    at = found["suggested_at"]
    suggestion: str = found["suggestion"]
    return text[: at["start"]] + suggestion + text[at["end"] :]


def test_it_says_why_an_event_is_missed(paid: dict[str, object]) -> None:
    """The conditions that are not met come first, in the library's words."""
    pattern = json.loads(PAID) | {"detail": {"data": {"object": {"currency": ["eur"]}}}}
    (event,) = ask(json.dumps(pattern), paid)["events"]

    (part,) = event["parts"]
    assert part["conditions"][0] == {
        "met": False,
        "path": "detail.data.object.currency",
        "text": 'detail.data.object.currency is "usd", wants "eur"',
    }
    assert [each["met"] for each in part["conditions"]] == [False, True, True]
    assert event["text"] == str(EventPattern.parse(pattern).explain(paid))


def test_branches_are_said_nearest_first(paid: dict[str, object]) -> None:
    """Ten of them, and how many more there are."""
    branches = [{"detail": {"type": [f"t{n}"]}, "account": ["x"]} for n in range(11)]
    pattern = {"$or": [*branches, {"detail": {"type": ["none"]}}]}
    (event,) = ask(json.dumps(pattern), paid)["events"]

    (part,) = event["parts"]
    assert (len(part["branches"]), part["more"]) == (10, 2)
    assert len(part["branches"][0]["conditions"]) == 1


@pytest.mark.parametrize("form", ["array", "lines", "pretty", "queue"])
def test_deliveries_may_be_pasted_in_every_form(form: str, paid: dict[str, object]) -> None:
    """With the place of each."""
    other = {**paid, "detail-type": "charge.failed"}
    texts = {
        "array": json.dumps([paid, other]),
        "lines": f"{json.dumps(paid)}\n{json.dumps(other)}\n",
        "pretty": f"{json.dumps(paid, indent=2)}\n{json.dumps(other, indent=2)}",
        "queue": json.dumps(as_sqs(paid, other)),
    }
    found = ask(PAID, texts[form])

    assert verdicts(found) == [True, False]
    assert found["counts"] == {"matched": 1, "missed": 1, "bad": 0}
    assert all(each["place"] for each in found["events"])


def test_what_is_not_an_event_is_said_with_its_place(paid: dict[str, object]) -> None:
    """What follows is read on."""
    found = ask(PAID, f'{json.dumps(paid)}\n{{"a": \nhello\n{json.dumps(paid)}')

    assert verdicts(found) == [True, None, True]
    assert found["events"][1]["place"] == "line 2"
    assert "not JSON" in found["events"][1]["error"]
    assert found["counts"]["bad"] == 1


def test_of_many_events_the_rest_is_counted() -> None:
    """A hundred are explained."""
    found = ask('{"a": [1]}', '{"a":1}\n' * 130)

    assert (len(found["events"]), found["counts"]["matched"]) == (100, 130)


def test_it_stops_in_time() -> None:
    """It says so, and what it found until then."""
    request = json.dumps({"do": "check", "pattern": '{"a": [1]}', "deliveries": '{"a":1}\n' * 30})
    found = json.loads(answer(request, seconds=0))

    assert found["stopped"]
    assert found["counts"]["matched"] == 1


def test_it_does_not_stop_after_the_last_event() -> None:
    """However long that took: nothing is left out."""
    request = json.dumps({"do": "check", "pattern": '{"a": [1]}', "deliveries": '{"a":1}'})
    found = json.loads(answer(request, seconds=0))

    assert not found["stopped"]
    assert found["counts"]["matched"] == 1


def test_what_a_text_is_shows() -> None:
    """A rule's pattern, also as AWS prints it; filters of a subscriber; criteria, also in a template."""
    criteria = '{"Filters": [{"Pattern": "{\\"body\\": {\\"a\\": [1]}}"}]}'
    described = '{"Name": "paid", "EventPattern": "{\\"source\\": [\\"x\\"]}"}'
    mapping = '{"EventSourceArn": "arn:aws:kinesis:us-east-1:123456789012:stream/s", "FilterCriteria": %s}'

    assert ask(PAID)["form"] == "rule"
    assert ask(described, {"source": "x"})["counts"]["matched"] == 1
    assert ask('{"Filters": [{"Scope": "DATA", "Pattern": "{\\"a\\": [1]}"}]}')["form"] == "subscriber"
    assert (ask(criteria)["form"], ask(criteria)["carrier"]) == ("criteria", "sqs")
    assert ask(mapping % criteria.replace("body", "data"))["carrier"] == "kinesis"


def test_filters_see_a_delivery_as_the_bus_has_it(paid: dict[str, object]) -> None:
    """One that is pasted alone is the data of an event, which is said; one in three parts stays as it is."""
    filters = json.dumps(EventPattern.parse(PAID).to_subscriber_filters())
    alone, whole = ask(filters, paid), ask(filters, as_subscriber(paid))

    assert verdicts(alone) == verdicts(whole) == [True]
    assert (bool(alone["events"][0]["note"]), whole["events"][0]["note"]) == (True, None)
    assert [each["name"] for each in whole["events"][0]["parts"]] == ["SYSTEM_METADATA"]


def test_criteria_see_records(paid: dict[str, object]) -> None:
    """Of a batch each, with its content decoded; a delivery counts as the content of one."""
    criteria = json.dumps(EventPattern.parse(PAID).to_filter_criteria("sqs"))

    assert verdicts(ask(criteria, as_sqs(paid, {**paid, "detail-type": "x"}))) == [True, False]
    assert verdicts(ask(criteria, paid)) == [True]


def test_a_pattern_alone_is_read_as_what_is_said(paid: dict[str, object]) -> None:
    """Of a filter it is enough to write the pattern; places are those of the text."""
    text = '{"body": {"detail-type": ["payment_intent.succeded"]}}'
    found = ask(text, as_sqs(paid), form="criteria", service="pipes")
    (warning,) = found["warnings"]

    assert (found["service"], verdicts(found)) == ("pipes", [False])
    assert warning["path"] == "body.detail-type"
    assert corrected(text, warning) == text.replace("succeded", "succeeded")
    assert verdicts(ask('{"detail-type": ["payment_intent.succeeded"]}', paid, form="subscriber")) == [True]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, json.dumps("[" * 100_000)])
def test_what_is_nested_too_deep_is_refused(text: str) -> None:
    """Before anything decodes it, as pattern and as delivery, also within a string."""
    assert "nested deeper" in ask(text)["error"]["reason"]
    assert "nested deeper" in ask('{"a": [1]}', text)["events"][0]["error"]


def test_secrets_are_not_shown() -> None:
    """What is not printable is escaped, so that it cannot hide or reorder what people see."""
    found = answer(
        json.dumps(
            {
                "do": "check",
                "pattern": '{"detail": {"password": ["x"], "name": ["y"]}}',
                "deliveries": json.dumps({"detail": {"password": "hunter2", "name": "\u202eevil\x1b[0m"}}),
            }
        )
    )

    assert "hunter2" not in found
    assert "\u202e" not in found
    assert "\x1b" not in found


def test_a_kind_starts_with_the_pattern_of_its_class() -> None:
    """Of each partner some kinds: those that need most to be identified among them."""
    by_partner: dict[str, list[catalog.Kind]] = {}
    for kind in catalog.kinds():
        by_partner.setdefault(kind.partner, []).append(kind)
    for kinds in by_partner.values():
        for kind in {each.kind: each for each in (*kinds[:2], *kinds[-2:])}.values():
            found = json.loads(
                answer(json.dumps({"do": "start", "partner": kind.partner, "kind": kind.kind}))
            )

            assert EventPattern.parse(found["text"]) == EventPattern.of(load(kind.module, kind.class_name))
            assert found["summary"] == kind.summary


def test_a_kind_starts_with_filters_and_criteria() -> None:
    """In the form that is asked for."""
    asked = {"do": "start", "partner": "datadog", "kind": "query_alert_monitor"}
    filters = json.loads(answer(json.dumps({**asked, "form": "subscriber"})))["text"]
    criteria = json.loads(answer(json.dumps({**asked, "form": "criteria", "carrier": "kinesis"})))["text"]

    assert SubscriberFilters.parse(filters).system_metadata is not None
    assert FilterCriteria.parse(criteria).carrier == "kinesis"


def test_all_kinds_are_listed() -> None:
    """Of all partners that the catalog has kinds of."""
    found = json.loads(answer('{"do": "kinds"}'))["partners"]

    assert sum(len(each["kinds"]) for each in found) == sum(1 for _ in catalog.kinds())


def test_a_pattern_is_written_for_every_tool() -> None:
    """What is written of it is the same pattern."""
    found = json.loads(answer(json.dumps({"do": "forms", "pattern": PAID, "bus": "payments"})))["forms"]
    texts = {each["name"]: each["text"] for each in found}
    rule = json.loads(texts["CloudFormation"])["Resources"]["EventsRule"]["Properties"]
    terraform = json.loads(texts["Terraform"])["resource"]["aws_cloudwatch_event_rule"]["events"]

    assert EventPattern.parse(texts["JSON"]) == EventPattern.parse(texts["JSON, one line"])
    assert EventPattern.parse(rule["EventPattern"]) == EventPattern.parse(PAID)
    assert (rule["EventBusName"], terraform["event_bus_name"]) == ("payments", "payments")
    assert EventPattern.parse(terraform["event_pattern"]) == EventPattern.parse(PAID)
    assert "payment_intent.succeeded" in texts["CDK, Python"]
    assert "new events.CfnRule" in texts["CDK, TypeScript"]


def test_a_form_that_cannot_be_says_why() -> None:
    """Beside those that can."""
    pattern = '{"detail": {"id": [{"wildcard": "a*b"}]}}'
    found = json.loads(answer(json.dumps({"do": "forms", "pattern": pattern})))["forms"]

    assert "wildcard" in next(each["error"] for each in found if each["name"] == "Subscriber's filters")
    assert any(each["name"] == "CDK, Python" and "text" in each for each in found)


def test_nothing_written_is_nothing_refused() -> None:
    """A blank text is no pattern yet."""
    assert ask(" \n")["empty"]


@pytest.mark.parametrize(
    "request_text", ["[]", '{"do": "?"}', "x", '{"do": "check", "pattern": 1}', '{"do": "start"}']
)
def test_what_is_not_a_request_is_an_error(request_text: str) -> None:
    """A ValueError, for whoever wrote the page."""
    with pytest.raises(ValueError, match=r"."):
        answer(request_text)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=12,
)


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], object]]:
    yield path, value
    if is_object(value):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif is_array(value):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


@given(value=JSONS, indent=st.sampled_from([None, 1]), is_ascii=st.booleans())
def test_every_place_of_a_text_is_found(value: object, indent: int | None, is_ascii: bool) -> None:
    """What begins and ends there, in units of UTF-16, is the JSON of what the path leads to."""
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    units = text.encode("utf-16-le", "surrogatepass")

    for path, inner in places(value):
        found = position_of(text, path, is_value=True)

        assert found is not None
        part = units[found.start * 2 : found.end * 2].decode("utf-16-le", "surrogatepass")
        assert json.loads(part) == inner
        assert position_of(text, (*path, "\ue000 none"), is_value=True) is None


def depth(value: object) -> int:
    if is_object(value):
        return 1 + max(map(depth, value.values()), default=0)
    return 1 + max(map(depth, value), default=0) if is_array(value) else 0


@given(value=JSONS)
def test_how_deep_a_text_is_nested_is_known(value: object) -> None:
    """Brackets in strings are those of another text."""
    text = json.dumps({"a": value, "b": "]}[{"})

    assert not is_deeper(text, max(2, depth(value) + 1))
    assert is_deeper(text, depth(value))
