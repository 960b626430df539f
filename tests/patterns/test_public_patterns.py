"""Patterns as people publish them for partners' events, each with what is wrong with it; and those of every
partner, right and wrong in the same ways."""

import json
from typing import Any

import pytest

from partner_events import catalog
from partner_events._kinds.lookup import kind_class
from partner_events._partners import PARTNERS
from partner_events.patterns import EventPattern, PatternWarning

Json = dict[str, Any]

STRIPE = [{"prefix": "aws.partner/stripe.com/"}]
AUTH0 = [{"prefix": "aws.partner/auth0.com/"}]


def of_invoice(**asked: object) -> Json:
    """A pattern for a field of an invoice."""
    return {"source": STRIPE, "detail-type": ["invoice.paid"], "detail": {"data": {"object": asked}}}


PUBLISHED: list[tuple[Json, str, str, bool]] = [
    (
        {"source": ["AWS.PARTNER/STRIPE.COM/ed_1"]},
        "source-form",
        'write "aws.partner/stripe.com/ed_1"',
        False,
    ),
    (
        {"source": [" aws.partner/stripe.com/ed_1"]},
        "source-form",
        'write "aws.partner/stripe.com/ed_1"',
        False,
    ),
    (
        {"source": ["aws.partner/stripe.com/ed_1 "]},
        "source-form",
        'write "aws.partner/stripe.com/ed_1"',
        True,
    ),
    (
        {"source": ["aws.partners/stripe.com/ed_1"]},
        "source-form",
        'write "aws.partner/stripe.com/ed_1"',
        False,
    ),
    ({"source": ["aws.partner.stripe.com"]}, "source-form", '"aws.partner/stripe.com/"', False),
    ({"source": [{"prefix": "aws.partner.stripe.com"}]}, "source-form", '"aws.partner/stripe.com/"', False),
    ({"source": ["https://stripe.com"]}, "source-form", '"aws.partner/stripe.com/"', False),
    (
        {"source": ["arn:aws:events:us-east-1::event-source/aws.partner/stripe.com/ed_1"]},
        "source-form",
        'write "aws.partner/stripe.com/ed_1"',
        False,
    ),
    ({"source": ["stripe.com"], "detail-type": ["invoice.paid"]}, "source-form", '{"prefix": ', False),
    (
        {"source": AUTH0, "detail-type": ["invoice.paid"]},
        "unknown-detail-type",
        "that partner's sources",
        False,
    ),
    (
        {"source": [*AUTH0, *STRIPE], "detail-type": ["invoice.payd"]},
        "unknown-detail-type",
        "did you mean 'invoice.paid'?",
        False,
    ),
    ({"source": STRIPE, "detail-type": ["INVOICE.PAID"]}, "unknown-detail-type", "'invoice.paid'", False),
    ({"source": STRIPE, "detail-type": [" invoice.paid"]}, "unknown-detail-type", "'invoice.paid'", False),
    ({"source": STRIPE, "detail-type": ["issue.created"]}, "unknown-detail-type", "catalog.kinds()", False),
    (
        {"source": STRIPE, "detail-type": [{"wildcard": "invoic*.payed"}]},
        "unknown-detail-type",
        "catalog.kinds()",
        False,
    ),
    (
        {"source": STRIPE, "detail-type": [{"anything-but": ["invoice.payd"]}]},
        "unknown-detail-type",
        "did you mean 'invoice.paid'?",
        False,
    ),
    ({"source": STRIPE, "detailType": ["invoice.paid"]}, "detail-type", 'write "detail-type"', True),
    ({"source": STRIPE, "type": ["invoice.paid"]}, "envelope", "inside detail", True),
    ({"source": STRIPE, "data": {"object": {"total": [1]}}}, "envelope", "write it inside detail", True),
    ({"source": STRIPE, "region": ["useast1"]}, "envelope-value", "`region`", True),
    ({"source": STRIPE, "region": ["us-east-1a"]}, "envelope-value", 'write ["us-east-1"]', True),
    (of_invoice(status=["PAID"]), "unknown-value", "did you mean 'paid'?", False),
    (of_invoice(status=[{"anything-but": ["payed"]}]), "unknown-value", "did you mean 'paid'?", False),
    (of_invoice(total=[{"anything-but": ["5"]}]), "wrong-type", "as the partner does", False),
    (
        of_invoice(customer={"email": ["x"]}),
        "unknown-field",
        "`detail.data.object.customer` is a string",
        False,
    ),
    (of_invoice(lines={"data": {"amont": [5]}}), "unknown-field", "lines.data.amount`?", False),
    (of_invoice(total={"numeric": [">", 5]}), "operator-without-list", '[{"numeric":[">",5]}]', False),
    (of_invoice(total=["> 5"]), "operator-as-text", '{"numeric":[">",5]}', False),
    (
        {"source": STRIPE, "detail-type": ["invoice.paid"], "detail": {"object": {"total": [5]}}},
        "unknown-field",
        "did you mean `detail.data.object.total`?",
        False,
    ),
]
"""Patterns, each with the kind of its only warning, a part of the advice, and whether it never matches."""


@pytest.mark.parametrize(("pattern", "kind", "advice", "never"), PUBLISHED)
def test_what_is_wrong_with_a_pattern_is_said_once(
    pattern: Json, kind: str, advice: str, never: bool
) -> None:
    """With what would be right, and whether it can match at all."""
    (warning,) = EventPattern.parse(pattern).warnings

    assert warning.kind == kind
    assert advice in warning.advice
    assert warning.never_matches is never


@pytest.mark.parametrize(
    "pattern",
    [
        of_invoice(metadata={"order.id": ["x"]}),
        of_invoice(status=[{"equals-ignore-case": "PAID"}]),
        of_invoice(status=[{"anything-but": ["paid", "invented"]}]),
        {"source": STRIPE, "detail-type": [{"anything-but": {"prefix": "invoice."}}]},
        {"source": [{"wildcard": "*stripe.com*"}]},
        {"source": [{"wildcard": "aws.partner/stripe.com*"}]},
        {"source": ["my.aws.partner/stripe"]},
        {"source": ["stripe-worker"]},
        {"source": STRIPE, "region": ["us-gov-west-1", "eu-isoe-west-1"]},
    ],
)
def test_what_is_right_is_not_warned_of(pattern: Json) -> None:
    """Keys of maps with dots, other cases where case is ignored, exclusions of something that exists."""
    assert EventPattern.parse(pattern).warnings == ()


def _kinds(warnings: tuple[PatternWarning, ...]) -> list[tuple[str, bool]]:
    return [(each.kind, each.never_matches) for each in warnings]


@pytest.mark.parametrize("start", PARTNERS)
def test_every_partners_sources_are_known(start: str) -> None:
    """Its bare name, a star, its start in capitals, and its name alone are warned of; following leads out."""
    partner = PARTNERS[start]
    wrong = [start, f"{start}/*", f"{start.upper()}/X/Y", partner]

    for source, never in zip(wrong, [True, True, False, False], strict=True):
        (warning,) = EventPattern.parse({"source": [source]}).warnings
        assert (warning.kind, warning.never_matches) == ("source-form", never)
        right = json.loads(warning.suggestion or "null")
        after = EventPattern.parse({"source": [right]}).warnings
        assert not any(each.never_matches for each in after)
        assert [each for each in after if each.args == warning.args] == []
    assert EventPattern.parse({"source": [{"prefix": f"{start}/"}]}).warnings == ()


@pytest.mark.parametrize("start", PARTNERS)
def test_every_partners_detail_types_are_known(start: str) -> None:
    """One that is misspelt is answered with the right one, and one of another partner with whose it is."""
    partner = PARTNERS[start]
    types = [kind.detail_type for kind in catalog.kinds(partner) if kind.detail_type is not None]
    source = [{"prefix": f"{start}/"}]
    other = "Auth0 log" if partner != "auth0" else "invoice.paid"

    if types:
        name = types[len(types) // 2]
        (misspelt,) = EventPattern.parse(
            {"source": source, "detail-type": [f"{name[:-2]}{name[-1]}"]}
        ).warnings
        (foreign,) = EventPattern.parse({"source": source, "detail-type": [other]}).warnings
        assert json.loads(misspelt.suggestion or "null") == name
        assert "which is of" in foreign.reason
        assert foreign.suggestion is None
    nothing = EventPattern.parse({"source": source, "detail-type": [None]}).warnings
    assert _kinds(nothing) == [("envelope-value", True)]


@pytest.mark.once
@pytest.mark.parametrize("start", PARTNERS)
def test_patterns_of_kinds_are_not_warned_of(start: str) -> None:
    """Of some kinds of each partner, as `EventPattern.of` makes them, whatever identifies them."""
    kinds = catalog.kinds(PARTNERS[start])

    for kind in [*kinds[:: len(kinds) // 12 + 1], *kinds[-1:]]:
        found: Any = kind_class(kind.partner, kind.kind)
        assert EventPattern.of(found).warnings == (), kind.kind
