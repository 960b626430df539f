"""What holds for every partner, whatever it sends: nothing of it is listed here, all is found in folders."""

import copy
import json
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from conftest import ROOT, read_sample, sample_names
from hypothesis import given, settings
from hypothesis import strategies as st
from support.budget import examples
from support.json_values import RELAXED, assert_lossless, in_todays_version

import partner_events._events.event as event_module
from partner_events import (
    InvalidEventError,
    UnexpectedEventError,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)

from .contract import (
    BROKEN,
    DEVIATING,
    KINDS,
    LIFTED,
    OPEN,
    PARTNERS,
    READABLE,
    WIRE,
    WITH_KINDS,
    changed_samples,
    class_of,
    folders,
    is_sample_of,
    readable,
    word_of,
)

Json = dict[str, Any]

FEW = 50
"""A partner with more kinds has no sample of each: many differ in their name alone."""


def of_word(word: str) -> list[tuple[str, str]]:
    return [(partner, name) for partner, name in READABLE if word_of(name) == word]


# Folders and classes


def test_a_partner_is_a_few_folders() -> None:
    """Documents, samples and a package; the catalog names the same ones."""
    packages = {
        path.parent.parent.name for path in (ROOT / "src/partner_events").glob("*/events/_catalog.py")
    }

    assert folders("schemas") == folders("samples") == packages == set(PARTNERS)


@pytest.mark.parametrize("partner", PARTNERS)
def test_a_partner_has_a_page(partner: str) -> None:
    """Those of which nothing but the source is known share one."""
    page = "open-partners" if partner in OPEN else partner
    (title,) = (each.title for each in catalog.partners() if each.name == partner)

    assert title in (ROOT / "docs" / f"{page}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("partner", PARTNERS)
def test_typical_samples_are_ordinary_ones(partner: str) -> None:
    """A partner with kinds names some, for the benchmarks; they fit, as most deliveries do."""
    config = tomllib.loads((ROOT / "schemas" / partner / "partner.toml").read_text(encoding="utf-8"))
    typical: list[str] = config.get("typical", [])

    assert typical or partner in OPEN
    for name in typical:
        assert not parse_event(read_sample(name, partner)).deviations()


@pytest.mark.parametrize("partner", PARTNERS)
def test_a_partner_has_samples_of_what_is_hard(partner: str) -> None:
    """Of kinds that are not known, of what is refused, and of what deviates, if anything can."""
    words = {name.partition(".")[0] for name in sample_names(partner)}

    assert words >= {"broken", "unknown"} | ({"bent"} if partner in WITH_KINDS else set())


@pytest.mark.parametrize("partner", [each for each in WITH_KINDS if len(KINDS[each]) <= FEW])
def test_every_kind_has_a_sample(partner: str) -> None:
    """Its name is that of the kind or of its class."""
    names = sample_names(partner)

    assert [kind.kind for kind in KINDS[partner] if not any(is_sample_of(each, kind) for each in names)] == []


@pytest.mark.parametrize("partner", WITH_KINDS)
def test_every_class_links_to_its_documentation(partner: str) -> None:
    """As an attribute, and in what an editor shows; of many kinds, some are looked at."""
    for kind in KINDS[partner][:: len(KINDS[partner]) // FEW + 1]:
        assert class_of(kind).docs_url == kind.docs_url
        assert kind.docs_url in (class_of(kind).__doc__ or "")


# Samples


@pytest.mark.parametrize(("partner", "name"), READABLE)
def test_every_sample_reads_as_it_should(partner: str, name: str) -> None:
    """Nothing of it is lost, and `identify` says the same of it."""
    raw = read_sample(name, partner)
    before = copy.deepcopy(raw)

    event, identity = parse_event(raw), identify(raw)

    assert raw == before == event.to_dict()
    assert (event.partner, event.kind) == (identity.partner, identity.kind)
    assert event.idempotency_key == identity.idempotency_key
    assert event.log_fields()["event_id"] == raw["id"]
    if word_of(name) not in LIFTED:
        assert_lossless(event, raw)


@pytest.mark.parametrize("partner", WITH_KINDS)
def test_what_usually_arrives_has_the_class_of_its_kind(partner: str) -> None:
    """The sample's name says which."""
    known = {kind.kind: kind for kind in KINDS[partner]}
    for name in readable(partner):
        if not word_of(name):
            event = parse_event(read_sample(name, partner))

            assert type(event) is class_of(known[event.kind]), name
            assert is_sample_of(name, known[event.kind]), name


@pytest.mark.parametrize("partner", PARTNERS)
def test_numbers_that_were_kept_in_dynamodb_are_the_numbers_that_came(partner: str) -> None:
    """boto3 makes a `Decimal` of each; kinds, keys, times and deviations are as without."""
    for name in readable(partner):
        raw = read_sample(name, partner)
        came, kept = parse_event(raw), parse_event(kept_in_dynamodb(raw))

        assert identify(kept_in_dynamodb(raw)) == identify(raw)
        assert kept.to_dict() == raw
        assert (type(kept), kept.occurred_at, kept.idempotency_key) == (
            type(came),
            came.occurred_at,
            came.idempotency_key,
        )
        assert list(kept.deviations()) == list(came.deviations())


def kept_in_dynamodb(value: Any) -> Any:
    """JSON as boto3 gives it of an item."""
    return json.loads(json.dumps(value), parse_int=Decimal, parse_float=Decimal)


@pytest.mark.parametrize("partner", PARTNERS)
def test_what_fits_deviates_in_nothing(partner: str) -> None:
    """It can be parsed strictly."""
    for name in readable(partner):
        if word_of(name) not in DEVIATING:
            assert parse_event(read_sample(name, partner), strict=True).deviations() == [], name


@pytest.mark.parametrize(("partner", "name"), of_word("bent"))
def test_what_does_not_fit_deviates(partner: str, name: str) -> None:
    """It is read all the same, and strictly refused."""
    raw = read_sample(name, partner)

    assert parse_event(raw).deviations() != []
    with pytest.raises(InvalidEventError):
        parse_event(raw, strict=True)


@pytest.mark.parametrize(("partner", "name"), of_word("unknown"))
def test_a_kind_that_is_not_known_is_an_unknown_event(partner: str, name: str) -> None:
    """And of none of the kinds of its partner."""
    event = parse_event(read_sample(name, partner))

    assert isinstance(event, UnknownEvent)
    assert event.kind not in {kind.kind for kind in KINDS[partner]}


@pytest.mark.parametrize(("partner", "name"), of_word("unlisted"))
def test_a_kind_that_a_family_covers_has_its_class(partner: str, name: str) -> None:
    """It is of the partner's package, and not unknown."""
    event = parse_event(read_sample(name, partner))

    assert event.partner == partner
    assert not isinstance(event, UnknownEvent)


@pytest.mark.parametrize(("partner", "name"), BROKEN)
def test_what_is_broken_is_refused_in_the_same_words(partner: str, name: str) -> None:
    """By `parse_event` and by `identify`, which have one idea of a delivery."""
    raw = read_sample(name, partner)
    with pytest.raises(InvalidEventError) as parsed:
        parse_event(raw)
    with pytest.raises(InvalidEventError) as identified:
        identify(raw)

    assert str(parsed.value) == str(identified.value)
    assert parsed.value.errors == identified.value.errors != ()


# Any delivery


@pytest.mark.parametrize("read", [parse_event, identify])
@pytest.mark.parametrize("partner", PARTNERS)
def test_a_detail_that_is_text_is_refused(partner: str, read: Callable[[Json], object]) -> None:
    """EventBridge takes objects only; the advice is to decode it."""
    raw = read_sample(readable(partner)[0], partner)
    advice = f"not a delivery of {partner}: `detail` is a string.*decode"

    with pytest.raises(InvalidEventError, match=advice) as caught:
        read({**raw, "detail": json.dumps(raw["detail"])})

    assert caught.value.partner == partner


@pytest.mark.parametrize("partner", WITH_KINDS)
def test_expecting_another_kind_is_an_error(partner: str) -> None:
    """It names both; a handler of one kind never sees another."""
    raw = read_sample(sample_names(partner, "unknown.*")[0], partner)
    expected = class_of(KINDS[partner][0])

    with pytest.raises(UnexpectedEventError, match=f"expected {expected.__name__}, but the delivery is"):
        parse_event(raw, expected)


@pytest.mark.parametrize("partner", PARTNERS)
@settings(RELAXED, max_examples=examples(50))
@given(data=st.data())
def test_whatever_stands_in_a_place_nothing_is_lost(partner: str, data: st.DataObject) -> None:
    """Read or refused; kind and key are those of identify; what is left is lossless."""
    name, raw = data.draw(changed_samples(partner))
    before = copy.deepcopy(raw)
    try:
        event = parse_event(raw)
    except InvalidEventError:
        return

    assert raw == before == event.to_dict()
    assert (event.partner, event.kind) == (identify(raw).partner, identify(raw).kind)
    assert event.idempotency_key == identify(raw).idempotency_key
    assert event.log_fields()
    if word_of(name) not in LIFTED:
        of_today = in_todays_version(raw)
        assert_lossless(parse_event(of_today), of_today)


@pytest.mark.parametrize("partner", PARTNERS)
@settings(RELAXED, max_examples=examples(25))
@given(data=st.data())
def test_what_is_asked_first_and_what_is_said_of_deviations_agree(partner: str, data: st.DataObject) -> None:
    """An event of which nothing seems to deviate has no deviations where each of its models is looked at."""
    _, raw = data.draw(changed_samples(partner))
    try:
        event = parse_event(raw)
    except InvalidEventError:
        return
    quick = event.deviations()

    def cannot_tell(*_: object) -> bool:
        return False

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(event_module, "_is_as_documented", cannot_tell)
        assert event.deviations() == quick


@pytest.mark.parametrize("partner", PARTNERS)
def test_identify_loads_no_model(partner: str) -> None:
    """Of whatever the partner sends: strings and dicts suffice."""
    deliveries = [read_sample(name, partner) for name in readable(partner)]
    code = (
        "import sys, json\nfrom partner_events import identify\n"
        "for raw in json.load(sys.stdin): identify(raw)\n"
        "print([name for name in sys.modules if 'pydantic' in name or '.models' in name])"
    )

    run = subprocess.run(
        [sys.executable, "-c", code],
        input=json.dumps(deliveries),
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )

    assert run.stdout == "[]\n"


# Deliveries of reference


@pytest.mark.parametrize("partner", PARTNERS)
def test_no_delivery_of_reference_is_lost(
    partner: str, record_property: Callable[[str, object], None]
) -> None:
    """Each has the class of its kind, and each detail is read in full, in its real place."""
    if not (WIRE / f"{partner}.jsonl").exists():
        pytest.skip("the reference deliveries are not here")
    known = {kind.kind: class_of(kind) for kind in KINDS[partner]}
    classes: Counter[str] = Counter()
    for line in (WIRE / f"{partner}.jsonl").read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)["event"]
        if "detail" not in raw:
            with pytest.raises(InvalidEventError, match="no EventBridge envelope"):
                parse_event(raw)
            continue

        event = parse_event(raw)

        assert event.partner == partner
        assert event.to_dict() == raw
        assert event.idempotency_key.value
        assert event.occurred_at.tzinfo
        if event.kind in known:
            assert type(event) is known[event.kind]
        # What only old versions have is read beside the models: tests of versions hold that.
        if not hasattr(import_module(f"partner_events.{partner}.events"), "HAS_VERSIONS"):
            assert_lossless(event, event.__event_identified__.envelope)
        classes[type(event).__name__] += 1
    assert classes
    record_property("classes", dict(classes))
