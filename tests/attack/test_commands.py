"""What came from outside, in all that the commands write."""

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from conftest import read_sample

pytestmark = pytest.mark.tools
pytest.importorskip("click")
pytest.importorskip("rich")

from attack.conftest import Command  # noqa: E402
from attack.hostile import (  # noqa: E402
    COLOURS,
    EVERY,
    HOSTILE,
    LONG,
    check_output,
    check_text,
    mutations,
    texts_in,
)
from attack.test_texts import some_deliveries  # noqa: E402

Json = dict[str, Any]

READING = [
    ["parse", "-"],
    ["parse", "-", "--strict"],
    ["parse", "-", "--tree", "--depth", "9"],
    ["parse", "-", "--json"],
    ["match", "PATTERN", "-"],
    ["match", "PATTERN", "-", "--json"],
    ["drift", "-"],
    ["drift", "-", "--json"],
]
"""The commands that read deliveries."""

PATTERN = {
    "source": [{"prefix": "aws.partner/"}],
    "detail-type": [{"anything-but": "a"}],
    "id": [{"exists": True}],
    "detail": {"data": {"object": {"status": ["paid"], "amount": [1], "customer": ["c"], "id": ["x"]}}},
}


def lines(deliveries: list[Json]) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in deliveries)


def called(arguments: list[str], pattern: Path) -> list[str]:
    return [str(pattern) if word == "PATTERN" else word for word in arguments]


@pytest.fixture
def pattern(tmp_path: Path) -> Path:
    path = tmp_path / "pattern.json"
    path.write_text(json.dumps(PATTERN))
    return path


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_no_command_writes_what_a_delivery_says_as_it_came(
    arguments: list[str], command: Command, pattern: Path
) -> None:
    """Whatever key or value is hostile: each line is ours, printable, of bounded length."""
    random = Random(3)
    deliveries = [each for one in some_deliveries() for each in mutations(one, random)]

    ran = command(*called(arguments, pattern), stdin=lines(deliveries))

    assert ran.code == 1
    check_output(ran.err)
    if "--json" in arguments:
        check_json(ran.out)
    else:
        check_output(ran.out)


def check_json(output: str) -> None:
    """JSON holds whole values, of any length; every text in it is as it came, but for what is hidden."""
    plain = COLOURS.sub("", output)
    assert {character for character in plain if not character.isprintable()} <= {"\n"}
    try:
        values = [json.loads(plain)]
    except ValueError:
        values = [json.loads(line) for line in plain.splitlines()]
    assert values


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_one_delivery_that_fills_the_screen_is_escaped(
    arguments: list[str], command: Command, pattern: Path
) -> None:
    """One delivery is shown whole: its facts, its payload, its deviations, an error about it."""
    paid: Any = read_sample("payment_intent.succeeded")
    paid["source"] += HOSTILE
    paid["id"] = HOSTILE
    paid["replay-name"] = HOSTILE
    paid["detail"]["id"] = HOSTILE
    paid["detail"]["api_version"] = HOSTILE + LONG
    paid["detail"]["data"]["object"] |= {
        HOSTILE: HOSTILE,
        LONG: LONG,
        "amount": HOSTILE,
        "status": HOSTILE,
        "currency": HOSTILE,
        "customer": {HOSTILE: 1},
        "metadata": {HOSTILE: 1, LONG: [], "ok": HOSTILE},
        "payment_method_types": [HOSTILE, [HOSTILE], {HOSTILE: HOSTILE}],
    }

    ran = command(*called(arguments, pattern), stdin=json.dumps(paid))

    check_output(ran.err)
    if "--json" in arguments:
        check_json(ran.out)
    else:
        check_output(ran.out)
    assert ran.out or ran.err


@pytest.mark.parametrize("debug", [[], ["--debug"]], ids=["", "debug"])
@pytest.mark.parametrize(
    "arguments",
    [
        [HOSTILE],
        ["list", HOSTILE],
        ["list", "--search", HOSTILE],
        ["show", HOSTILE],
        ["show", "invoice.paid", HOSTILE],
        ["show", "invoice.paid", "--only", HOSTILE],
        ["sample", "invoice.paid", "--set", HOSTILE],
        ["sample", "invoice.paid", "--set", f"{HOSTILE}=1"],
        ["sample", "invoice.paid", "--set", f"amount_due={HOSTILE}"],
        ["parse", HOSTILE.replace("\0", "")],
        ["pattern", HOSTILE],
        ["pattern", "invoice.paid", "--where", HOSTILE],
        ["pattern", "invoice.paid", "--where", f"detail.data.object.currency == '{HOSTILE}'"],
        ["pattern", "invoice.paid", "--source", HOSTILE],
        ["match", json.dumps({HOSTILE: 1}), "-"],
        ["match", json.dumps({"source": [HOSTILE]}), "README.md"],
        ["transform", "README.md", "README.md"],
        ["transform", "-", "--path", f"a=$.{HOSTILE}", "--template", f"<a{HOSTILE}>"],
        ["handler", HOSTILE],
        ["sources", HOSTILE, "--profile", HOSTILE],
        ["check", HOSTILE, "--profile", HOSTILE],
        ["rules", HOSTILE, "--profile", HOSTILE],
        ["associate", HOSTILE, "--profile", HOSTILE],
        ["drift", HOSTILE.replace("\0", "")],
        ["generate", "--documents", HOSTILE, "--output", HOSTILE],
        ["completion", HOSTILE],
        ["--import", HOSTILE, "list"],
        ["list", f"--{HOSTILE}"],
    ],
    ids=lambda arguments: f"{arguments[0][:10]!a} {len(arguments)}",
)
def test_no_command_repeats_what_it_was_called_with_as_it_came(
    arguments: list[str], debug: list[str], command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A script may pass on what it got from outside; with --debug, too, a traceback controls nothing."""
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("HOME", str(tmp_path))

    ran = command(*debug, *arguments, stdin="{}")

    assert ran.code != 0
    if debug:
        for line in ran.err.split("\n"):
            check_text(line)
    else:
        check_output(ran.err)
    check_output(ran.out)


def test_what_a_transformer_makes_of_an_event_is_escaped(command: Command) -> None:
    """As JSON escapes it, so that the value is the same."""
    event = {"detail": {"a": HOSTILE, "b": "b"}}

    ran = command(
        "transform", "-", "--path", "a=$.detail.a", "--template", '{"a": <a>}', stdin=json.dumps(event)
    )

    check_output(ran.out)
    assert json.loads(ran.out)["a"] == HOSTILE


@pytest.mark.parametrize(
    "arguments",
    [
        *READING,
        ["transform", "-", "--path", "all=$.detail", "--template", '{"all": <all>}'],
        ["replay", "-", "--to", "json:dumps", "--plan"],
        ["table", "FILE", "--to", "OUT", "--processes", "1"],
        ["table", "FILE", "--to", "OUT", "--processes", "1", "--raw", "--rejected", "--judge"],
    ],
    ids=" ".join,
)
def test_one_delivery_of_any_depth_ends_no_command(
    arguments: list[str], command: Command, pattern: Path, tmp_path: Path
) -> None:
    """It is read, or named; the one after it is read."""
    # Where Python's own reader and writer of JSON give up depends on what calls them, a little below 1,000.
    deep = (400, 700, *range(880, 1_000, 3), 2_000)
    deliveries = [*(("deep", nested) for nested in deep), ("last", 1)]
    text = ""
    for name, nested in deliveries:
        paid: Any = read_sample("payment_intent.succeeded")
        paid["detail"]["data"]["object"] |= {"id": f"pi_{name}{nested}", "unknown": "HERE"}
        inside = '{"client_secret": "a", "b": ["c", "\\ud800"]}'
        text += json.dumps(paid).replace('"HERE"', "[" * nested + inside + "]" * nested) + "\n"
    file = tmp_path / "deep.jsonl"
    file.write_text(text)
    out = str(tmp_path / "out")
    called_with = [{"FILE": str(file), "OUT": out}.get(word, word) for word in called(arguments, pattern)]

    ran = command(*called_with, stdin=text)

    assert ran.code in (0, 1)
    assert "--debug shows where" not in ran.err
    if "table" in arguments:
        parquet = pytest.importorskip("pyarrow.parquet")
        rows = [row for path in Path(out).rglob("*.parquet") for row in parquet.read_table(path).to_pylist()]
        assert "pi_last1" in json.dumps(rows, default=str)
        assert len(rows) >= 3


def test_json_says_the_same_values(command: Command) -> None:
    """Every such character comes back from the JSON that parse writes."""
    paid: Any = read_sample("payment_intent.succeeded")
    paid["detail"]["data"]["object"]["description"] = EVERY

    ran = command("parse", "-", "--json", stdin=json.dumps(paid), colour=False)

    assert EVERY in set(texts_in(json.loads(ran.out)))
