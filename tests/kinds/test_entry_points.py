"""Kinds that installed packages offer by entry points, and what it costs to look for them."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from conftest import ROOT, Json, import_from, read_sample

from partner_events import PartnerEventsError, UnknownEvent, catalog, identify, parse_event, register
from partner_events.catalog import temporary_registrations
from partner_events.errors import InvalidKindError, KindConflictError, KindPackageError
from partner_events.stripe import PaymentIntentSucceeded, UnknownStripeEvent

MODULE = """
from partner_events import PartnerEvent
from partner_events.stripe import PaymentIntentSucceeded, SnapshotEvent
from partner_events.twilio import TwilioEvent

class ShopEvent(PartnerEvent, source="com.acme.shops", idempotency_key="detail.id"):
    pass

class ShopOpened(ShopEvent, detail_type="ShopOpened"):
    pass

class ShopClosed(ShopEvent, detail_type="ShopClosed"):
    pass

class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
    pass

class Message(TwilioEvent, kind="com.example.message", idempotency_key="detail.sid"):
    pass

class Refinement(PaymentIntentSucceeded):
    pass

shops = [ShopOpened, ShopClosed]
"""
TABLE = """
from partner_events.catalog import KindTable

table = KindTable(
    {"ShopOpened": ("acme_shops", "ShopOpened")}, source="com.acme.shops", idempotency_key="detail.id"
)
"""
METADATA = "Metadata-Version: 2.1\nName: acme-shops\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"

SHOP: Json = {
    "version": "0",
    "id": "c0ffee00-0000-4000-8000-000000000001",
    "detail-type": "ShopOpened",
    "source": "com.acme.shops",
    "account": "123456789012",
    "time": "2026-11-03T14:21:11Z",
    "region": "us-east-1",
    "resources": [],
    "detail": {"id": "s-1"},
}

Install = Callable[[str], Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Installs a package with entry points as pip does, for this test."""

    def installed(entry_points: str) -> Path:
        target = tmp_path / "site"
        command = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-index",
            "--no-deps",
            "--no-compile",
        ]
        command += [
            "--disable-pip-version-check",
            "--target",
            str(target),
            str(wheel(tmp_path, entry_points)),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        import_from(target, monkeypatch)
        return target

    with temporary_registrations():
        yield installed
    for name in ("acme_shops", "acme_table"):
        sys.modules.pop(name, None)


def wheel(folder: Path, entry_points: str) -> Path:
    path = folder / "acme_shops-1.0-py3-none-any.whl"
    info = "acme_shops-1.0.dist-info"
    files = {
        "acme_shops.py": MODULE,
        "acme_table.py": TABLE,
        f"{info}/METADATA": METADATA,
        f"{info}/WHEEL": WHEEL,
        f"{info}/entry_points.txt": f"[partner_events.kinds]\n{entry_points}\n",
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "".join(f"{name},,\n" for name in [*files, f"{info}/RECORD"]))
    return path


def test_an_installed_package_offers_kinds(install: Install) -> None:
    """Nothing needs to be imported or registered."""
    install("shops = acme_shops:shops")

    event = parse_event(SHOP)

    assert (type(event).__module__, type(event).__name__) == ("acme_shops", "ShopOpened")
    assert identify(SHOP).idempotency_key == event.idempotency_key
    assert event.idempotency_key.value == "s-1"


def test_an_installed_package_offers_a_kind_of_a_partner(install: Install) -> None:
    """One that this version does not know."""
    install("foo = acme_shops:InvoiceFoo")

    event = parse_event(read_sample("invoice.paid") | {"detail-type": "invoice.foo"})

    assert type(event).__name__ == "InvoiceFoo"
    assert not isinstance(event, UnknownStripeEvent)


def test_an_installed_package_says_what_the_key_of_a_kind_is(install: Install) -> None:
    """Where its partner has none; `identify` knows it before anything was parsed."""
    install("message = acme_shops:Message")
    raw = read_sample("unknown.example", "twilio")

    key = identify(raw).idempotency_key

    assert key.strength == "documented"
    assert parse_event(raw).idempotency_key == key


def test_the_catalog_lists_what_packages_offer(install: Install) -> None:
    """Of a table without importing the classes."""
    install("table = acme_table:table")

    (kind,) = catalog.kinds("com.acme.shops")

    assert (kind.kind, kind.module, kind.class_name) == ("ShopOpened", "acme_shops", "ShopOpened")
    assert "acme_shops" not in sys.modules
    assert type(parse_event(SHOP)).__name__ == "ShopOpened"


def test_packages_are_looked_for_when_a_kind_is_not_known(install: Install, paid: Json) -> None:
    """And not before: what a known kind is parsed to does not depend on what is installed."""
    install("shops = acme_shops:shops")

    parse_event(paid)
    identify(paid)

    assert "acme_shops" not in sys.modules
    identify(SHOP)
    assert "acme_shops" in sys.modules


def test_a_package_cannot_refine_a_kind(install: Install, paid: Json) -> None:
    """An application registers a refinement itself: the error names the package."""
    install("fine = acme_shops:shops\nrefined = acme_shops:Refinement")

    with pytest.raises(
        KindPackageError, match=r"'refined' \(acme_shops:Refinement\) of acme-shops"
    ) as caught:
        catalog.kinds()

    assert (caught.value.distribution, caught.value.entry_point) == ("acme-shops", "refined")
    assert caught.value.value == "acme_shops:Refinement"
    assert isinstance(caught.value.__cause__, KindConflictError)
    assert isinstance(caught.value, PartnerEventsError)
    assert type(parse_event(paid)) is PaymentIntentSucceeded


@pytest.mark.parametrize(
    ("value", "cause"),
    [
        ("acme_missing:shops", ModuleNotFoundError),
        ("acme_shops:missing", AttributeError),
        ("acme_shops:__name__", InvalidKindError),
        ("acme_shops", InvalidKindError),
        ("acme_shops:PartnerEvent", InvalidKindError),
    ],
)
def test_a_package_that_offers_no_kinds(install: Install, value: str, cause: type[Exception]) -> None:
    """It is an error each time that kinds are looked for, and takes nothing away."""
    install(f"broken = {value}")

    for _ in range(2):
        with pytest.raises(KindPackageError, match=r"Fix or remove that package$") as caught:
            parse_event(SHOP)

        assert isinstance(caught.value.__cause__, cause)


def test_an_application_comes_before_packages(install: Install) -> None:
    """It may refine what a package offers, before or after packages are looked for."""
    for is_first in (True, False):
        with temporary_registrations():
            if is_first:
                install("shops = acme_shops:shops")
            else:
                assert type(parse_event(SHOP)).__name__ == "ShopOpened"
            parent = __import__("acme_shops").ShopOpened
            mine = type("Mine", (parent,), {"__module__": __name__})
            register(mine)

            assert type(parse_event(SHOP)) is mine
            assert type(parse_event(SHOP | {"detail-type": "ShopClosed"})).__name__ == "ShopClosed"


# What it costs


def loaded_by(code: str, *places: Path) -> set[str]:
    """The modules that a fresh process has after some code."""
    paths = [str(place) for place in places]
    head = f"import sys, json\nsys.path[:0] = {paths!r}\nshop = {SHOP!r}"
    script = f"{head}\n{code}\nprint(json.dumps(list(sys.modules)))"
    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600
    )
    return set(cast(list[str], json.loads(run.stdout.splitlines()[-1])))


def test_a_known_kind_costs_nothing_more() -> None:
    """Neither does its identity: none of the modules for registering is loaded."""
    sample = ROOT / "samples" / "stripe" / "invoice.paid.json"
    read = f"raw = open({str(sample)!r}).read()"

    modules = loaded_by(
        f"from partner_events import parse_event, identify\n{read}\nparse_event(raw); identify(raw)"
    )

    registering = ("_kinds.conflicts", "_kinds.declared", "_kinds.entry_points", "_events.register")
    assert not {f"partner_events.{name}" for name in registering} & modules


def test_to_find_nothing_little_is_loaded() -> None:
    """A foreign event is identified without pydantic, and without reading what is installed."""
    modules = loaded_by("from partner_events import identify\nidentify(shop)")

    assert not {"pydantic", "importlib.metadata", "typing", "partner_events._kinds.conflicts"} & modules


def test_a_table_of_a_package_needs_no_pydantic(install: Install) -> None:
    """Its kinds are identified and listed in strings."""
    target = install("table = acme_table:table")

    modules = loaded_by(
        "from partner_events import identify, catalog\n"
        "assert identify(shop).idempotency_key.value == 's-1'\n"
        "assert catalog.kinds('com.acme.shops')",
        target,
    )

    assert "acme_table" in modules
    assert not {"pydantic", "acme_shops"} & modules


def test_a_package_in_a_zip_file_is_found(install: Install, tmp_path: Path) -> None:
    """Or wherever else Python imports from."""
    archive = wheel(tmp_path, "table = acme_table:table")

    modules = loaded_by("from partner_events import identify\nassert identify(shop).partner", archive)

    assert "acme_table" in modules


def test_packages_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not for every event that is not known."""
    import importlib.metadata

    seen: list[str] = []
    found = importlib.metadata.entry_points

    def counted(*, group: str) -> object:
        seen.append(group)
        return found(group=group)

    monkeypatch.setattr(importlib.metadata, "entry_points", counted)
    with temporary_registrations():
        for _ in range(3):
            assert type(parse_event(SHOP)) is UnknownEvent

    assert seen == ["partner_events.kinds"]
