"""The catalog: kinds as plain data."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from typing import Literal, assert_type

from partner_events import catalog
from partner_events.catalog import Kind, Partner

# Right


def all_kinds() -> None:
    assert_type(catalog.kinds(), list[Kind])
    assert_type(catalog.kinds("stripe"), list[Kind])


def what_a_kind_says(kind: Kind) -> None:
    assert_type(kind.partner, str)
    assert_type(kind.source, str)
    assert_type(kind.detail_type, str | None)
    assert_type(kind.kind, str)
    assert_type(kind.class_name, str)
    assert_type(kind.module, str)
    assert_type(kind.docs_url, str)
    assert_type(kind.summary, str)
    assert_type(kind.status, Literal["verified", "unverified", "legacy", "retired"])


def all_partners() -> None:
    assert_type(catalog.partners(), list[Partner])


def what_a_partner_says(partner: Partner) -> None:
    assert_type(partner.name, str)
    assert_type(partner.title, str)
    assert_type(partner.source, str)
    assert_type(partner.status, Literal["verified", "unverified", "legacy", "retired"])
    assert_type(partner.typical_delay, int | None)


# Wrong


def kinds_are_read_only(kind: Kind) -> None:
    kind.status = "legacy"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def names_that_kinds_do_not_have(kind: Kind) -> None:
    kind.url  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def partners_are_named_by_text() -> None:
    catalog.kinds(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
