"""Secrets in deliveries: nothing that shows values shows them, whatever their names and their places."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, cast

import pytest
from conftest import Place, read_sample, walk

from attack.conftest import Command
from attack.hostile import HOW_MUCH, added, is_container
from partner_events import parse_event
from partner_events._models.model import Model
from partner_events._wire.json import is_object
from partner_events._wire.secrets import Cover, is_secret
from partner_events.patterns import EventPattern

pytestmark = pytest.mark.once

Json = dict[str, Any]

CANARY = "canary-7f3a"
NUMBER = 90210417
WORDS = (
    *("client secret", "password", "new password", "secret", "api key", "private key", "access token"),
    *("refresh token", "passphrase", "db passwd", "user pwd", "aws secret access key", "token"),
)
STYLES: tuple[Callable[[str], str], ...] = (
    lambda words: words.replace(" ", "_"),
    lambda words: words.replace(" ", "-"),
    lambda words: words.replace(" ", "."),
    lambda words: words.replace(" ", "").upper(),
    lambda words: words.replace(" ", "_").upper(),
    lambda words: "".join(word.capitalize() for word in words.split()),
    lambda words: words.split()[0] + "".join(word.capitalize() for word in words.split()[1:]),
    lambda words: words.title(),
    lambda words: "".join(chr(ord(letter) + 0xFEE0) for letter in words.replace(" ", "")),
    lambda words: "\u200b".join(words.replace(" ", "")),
    lambda words: f"{words.replace(' ', '_')}_",
    lambda words: f"{'very_long_' * 50}{words.replace(' ', '_')}",
)
"""Ways to write a name: the last but three are full-width letters, and letters with nothing between."""

NAMES = [style(words) for words in WORDS for style in STYLES]


def holders(name: str) -> Iterator[object]:
    """Values that are secrets, or hold them, if a field of this name has them."""
    yield from (
        CANARY,
        NUMBER,
        NUMBER + 0.5,
        [CANARY],
        [[CANARY, NUMBER]],
        {"value": CANARY},
        {"a": {"b": CANARY}},
    )
    yield from ([1, {"a": CANARY}], [[], [{"a": NUMBER}]])


def objects(name: str) -> Iterator[Json]:
    """Objects with a secret in them, in all the ways that people nest them."""
    for value in holders(name):
        yield {name: value}
        yield {"plain": {"inner": {name: value}}}
    yield {"list": [{name: CANARY}, 1, "a"]}
    yield {"list": [1, {name: CANARY}]}
    yield {"list": [[{name: NUMBER}], [[{"a": {name: CANARY}}]]]}
    yield {"list": [{"name": {name: CANARY}}, {"name": "a"}]}
    yield {"list": [{"id": {name: CANARY}, "key": {name: NUMBER}}]}
    yield {"address": {"city": {name: CANARY}, "line1": "a"}}
    yield {"line1": {name: CANARY}}
    yield {"has_more": False, "data": [{name: CANARY}, [{name: CANARY}]]}
    yield {"settings": [{"name": name, "value": CANARY}, {"key": name, "value": NUMBER}]}
    yield {"changes": [{"attribute": name, "oldValue": CANARY, "newValue": NUMBER}]}
    yield {"changes": {"field": name, "from": CANARY, "to": {"a": CANARY}}}
    yield {"text": json.dumps({"a": {name: CANARY}})}
    yield {"text": json.dumps({"a": json.dumps({name: CANARY})})}


def base() -> list[tuple[Json, Place]]:
    """Deliveries, each with the place of an object that takes more fields."""
    payload = ("detail", "data", "object")
    unknown = {**read_sample("payment_intent.succeeded"), "source": "com.example.shop", "detail-type": "a"}
    return [
        (read_sample("payment_intent.succeeded"), payload),
        (read_sample("payment_intent.succeeded"), (*payload, "shipping")),
        (unknown, payload),
        (unknown, ("detail",)),
    ]


def attacks() -> Iterator[Json]:
    """Every name with some of the nestings, and every nesting with some of the names."""
    random = Random(5)
    for name in NAMES:
        every = list(objects(name))
        for content in random.sample(every, min(len(every), 4 * HOW_MUCH)):
            delivery, place = random.choice(base())
            yield added(delivery, place, content)
    for content in objects("clientSecret"):
        for delivery, place in base():
            yield added(delivery, place, content)


def lines(deliveries: Iterator[Json]) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in deliveries)


def check(output: str) -> None:
    for canary in (CANARY, str(NUMBER), f"{NUMBER:,}"):
        assert canary not in output, output[max(0, output.index(canary) - 500) :][:700]


@pytest.mark.tools
@pytest.mark.parametrize(
    "arguments",
    [
        ["parse", "-", "--tree", "--depth", "9"],
        ["parse", "-", "--tree", "--depth", "2"],
        ["parse", "-", "--json"],
        ["parse", "-", "--strict"],
        ["drift", "-"],
        ["drift", "-", "--json"],
    ],
    ids=" ".join,
)
def test_no_command_shows_a_secret(arguments: list[str], command: Command) -> None:
    """Whatever it is called, in whatever style; in any nesting; text or number."""
    pytest.importorskip("rich")
    ran = command(*arguments, stdin=lines(attacks()))

    check(ran.out + ran.err)
    assert ran.out


@pytest.mark.tools
@pytest.mark.parametrize("format", [[], ["--json"]], ids=["", "json"])
def test_match_shows_no_secret(format: list[str], command: Command, tmp_path: Path) -> None:
    """A pattern may ask about every field that there is."""
    pytest.importorskip("rich")
    pattern = tmp_path / "pattern.json"
    for delivery in [*attacks()][:: max(1, 12 // HOW_MUCH)]:
        pattern.write_text(json.dumps(asking_about(delivery)))

        ran = command("match", str(pattern), "-", *format, stdin=json.dumps(delivery))

        check(ran.out + ran.err)
        assert "detail" in ran.out, ran.err


def asking_about(delivery: Json) -> Json:
    """A pattern that asks about every value of a delivery's detail, and matches none."""
    pattern: Json = {}
    for place, value in walk(delivery["detail"], ("detail",)):
        # EventBridge takes 4,096 characters.
        if is_container(value) or len(json.dumps(pattern)) > 1_500:
            continue
        owner: object = pattern
        *around, last = [step for step in place if isinstance(step, str)]
        for step in around:
            owner = owner.setdefault(step, {}) if is_object(owner) else None
        if is_object(owner):
            owner.setdefault(last, ["nothing"])
    return pattern


@pytest.mark.tools
def test_transform_shows_no_secret(command: Command) -> None:
    """A template that passes all of it on shows that there is one."""
    for delivery in [*attacks()][::20]:
        ran = command(
            *("transform", "-", "--path", "all=$.detail", "--template", '{"all": <all>}'),
            stdin=json.dumps(delivery),
        )

        check(ran.out + ran.err)
        assert "not shown" in ran.out


@pytest.mark.tools
@pytest.mark.parametrize("field", ["callbackURL", "secret", "signedS3Url", "CallbackUrl"])
def test_what_a_partner_marks_is_hidden_though_the_delivery_cannot_be_parsed(
    field: str, command: Command
) -> None:
    """All that any of its classes marks."""
    delivery = {"source": "aws.partner/sailpoint.com/a", "detail": {"a": {field: [CANARY]}, "_metadata": 1}}

    ran = command("match", json.dumps({"detail": {"a": {field: ["x"]}}}), "-", stdin=json.dumps(delivery))

    check(ran.out + ran.err)
    assert "not shown" in ran.out


def test_the_library_says_no_secret_of_an_event() -> None:
    """Reprs, what is for logs, and the text of an explanation, which shows values."""
    for delivery in [*attacks()][::5]:
        event = parse_event(delivery)
        why = EventPattern.parse(asking_about(delivery)).explain(event)

        payload = repr(event.payload) if isinstance(event.payload, Model) else ""
        check(f"{event!r} {event} {payload} {event.log_fields()} {event.deviations()} {why!r}")
        named = [each for each in why.conditions if any(map(is_secret, each.path))]
        check(" ".join(map(str, named)))


@pytest.mark.parametrize("name", NAMES)
def test_a_secrets_name_is_known_in_every_style(name: str) -> None:
    """Upper case, camel case, with any separators, in full-width letters."""
    assert is_secret(name)


@pytest.mark.parametrize(
    "name",
    [
        "amount",
        "token_type",
        "tokenization_method",
        "shipping",
        "spin",
        "signature",
        "session_id",
        "key",
        "id",
    ],
)
def test_other_names_are_not_secrets(name: str) -> None:
    """A part of a word is not the word."""
    assert not is_secret(name)


def test_whether_there_is_a_secret_is_not_one() -> None:
    """Null, true and false are shown; so is what merely stands beside a secret."""
    cover = Cover()

    copy = cover.copy(
        {"password": None, "has_password": True, "name": "password", "id": 7, "url": "https://a/b"}
    )

    assert copy == {"password": None, "has_password": True, "name": "password", "id": 7, "url": "https://a/b"}


def test_covering_follows_any_depth() -> None:
    """Arrays and objects of which Python itself follows fewer."""
    deep: object = {"password": CANARY, "plain": 1}
    for depth in range(5_000):
        deep = [deep, 2] if depth % 2 else {"a": deep, "b": True}

    copy: object = Cover().copy({"deep": deep, "c": [CANARY]})

    assert is_object(copy)
    assert list(copy) == ["deep", "c"]
    copy = copy["deep"]
    while is_container(copy) and not (is_object(copy) and "plain" in copy):
        first, second = copy.values() if is_object(copy) else cast(list[object], copy)
        assert second in (2, True)
        copy = first
    assert copy == {"password": "(a secret, not shown)", "plain": 1}


def test_covering_takes_time_in_proportion_to_the_delivery() -> None:
    """Each object is looked at once, however many of its values are asked about."""
    looked_at = 0

    class Counting(Cover):
        def label(self, owner: Any) -> str | None:
            nonlocal looked_at
            fields = list(owner)
            looked_at += len(fields)
            return super().label(fields)

    root: Json = {"metadata": {f"value{n}": n for n in range(2_000)}}
    cover = Counting(root=root)

    for n in range(2_000):
        cover.at(("metadata", f"value{n}"), n)
    cover.copy(root)

    assert looked_at <= 2 * 2_001
