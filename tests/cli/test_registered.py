"""Kinds of the user's on the command line: of an installed package, and of a module that is imported."""

from pathlib import Path

import pytest
from conftest import ROOT

from cli.running import run

pytestmark = pytest.mark.tools
pytest.importorskip("click")

MODULE = '''
from partner_events import Model, PartnerEvent, register
from partner_events.mongodb import DatabaseInsert
from partner_events.pagerduty import PagerDutyEvent

class Order(Model):
    order_id: str
    total: int

class OrderPlaced(
    PartnerEvent, source="com.acme.orders", detail_type="OrderPlaced", idempotency_key="detail.order_id"
):
    """An order."""

    detail: Order

    @property
    def payload(self) -> Order:
        return self.detail

class PriorityUpdated(PagerDutyEvent, kind="incident.priority_updated"):
    pass

class OrderInserted(DatabaseInsert):
    pass

offered = [OrderPlaced, PriorityUpdated]
'''
REGISTERING = (
    "from acme_orders import *\nfor each in (OrderPlaced, PriorityUpdated, OrderInserted): register(each)\n"
)
INSERT = "samples/mongodb/insert.json"


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """A folder with the module of the kinds, and one that registers them."""
    (tmp_path / "acme_orders.py").write_text(MODULE, encoding="utf-8")
    (tmp_path / "acme_registering.py").write_text(REGISTERING, encoding="utf-8")
    return tmp_path


@pytest.fixture
def package(modules: Path) -> dict[str, str]:
    """The environment in which a package is installed that offers the kinds."""
    information = modules / "acme_orders-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-orders\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[partner_events.kinds]\nacme = acme_orders:offered\n")
    return python_path(modules)


def python_path(folder: Path) -> dict[str, str]:
    return {"PYTHONPATH": f"{ROOT / 'src'}:{folder}"}


def test_kinds_of_an_installed_package_are_listed(package: dict[str, str]) -> None:
    """With those of their partner, or by the name of their sender."""
    listed = run("list", "--json", **package).json
    own = run("list", "com.acme.orders", "--json", **package).json
    wrong = run("list", "com.acme.order", **package)

    assert {"OrderPlaced", "PriorityUpdated"} <= {kind["class_name"] for kind in listed}
    assert [kind["kind"] for kind in own] == ["OrderPlaced"]
    assert "did you mean 'com.acme.orders'?" in wrong.err


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [
        ("OrderPlaced", '{"source":["com.acme.orders"],"detail-type":["OrderPlaced"]}'),
        (
            "incident.priority_updated",
            '{"source":[{"prefix":"aws.partner/pagerduty.com/"}],"detail-type":["PagerDuty Webhook"],'
            '"detail":{"event":["incident.priority_updated"]}}',
        ),
    ],
)
def test_a_registered_kind_is_one_like_any_other(kind: str, pattern: str, package: dict[str, str]) -> None:
    """It is shown, has samples that are parsed to its class, and a pattern that matches them."""
    shown = run("show", kind, **package)
    made = run("sample", kind, **package).out
    parsed = run("parse", "-", "--json", stdin=made, **package).json
    written = run("pattern", kind, "--compact", **package).out.strip()

    assert shown.code == 0
    assert parsed["kind"] == kind
    assert parsed["known"] is True
    assert written == pattern
    assert run("match", written, "-", stdin=made, **package).code == 0


def test_a_handler_of_registered_kinds_has_a_function_and_a_bus(
    package: dict[str, str], tmp_path: Path
) -> None:
    """An own source has no event bus of its name."""
    run("handler", "OrderPlaced", "incident.priority_updated", "--output", str(tmp_path), **package)

    handlers = (tmp_path / "handlers.py").read_text()
    template = (tmp_path / "template.yaml").read_text()
    assert "from acme_orders import OrderPlaced, PriorityUpdated\n" in handlers
    assert "def order_placed(event: OrderPlaced) -> None:" in handlers
    assert "  ComAcmeOrdersEventBus:\n    Type: String\n" in template
    assert "    Default: default\n" in template
    assert '    AllowedPattern: "aws[.]partner/pagerduty[.]com/.+"\n' in template


@pytest.mark.parametrize("imports", [["--import", "acme_registering"], []])
def test_what_a_module_registers_is_known(imports: list[str], modules: Path) -> None:
    """Named by an option or in the environment; a refinement takes the place of its kind's class."""
    environment = python_path(modules) | ({} if imports else {"PARTNER_EVENTS_IMPORT": "acme_registering"})

    parsed = run(*imports, "parse", INSERT, "--json", **environment).json
    listed = run(*imports, "list", "com.acme.orders", "--json", **environment).json

    assert parsed["class"] == "OrderInserted"
    assert [kind["class_name"] for kind in listed] == ["OrderPlaced"]
    assert run("parse", INSERT, "--json", **python_path(modules)).json["class"] == "DatabaseInsert"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("acme_missing", "the module acme_missing cannot be imported: ModuleNotFoundError: No module named"),
        ("acme_twice", "the module acme_twice cannot be imported: KindConflictError: "),
    ],
)
def test_a_module_that_cannot_be_imported_is_one_line(name: str, said: str, modules: Path) -> None:
    """It names the module."""
    twice = REGISTERING + "class Another(DatabaseInsert): pass\nregister(Another)\n"
    (modules / "acme_twice.py").write_text(twice, encoding="utf-8")

    ran = run("--import", name, "list", **python_path(modules))

    assert ran.code == 2
    assert ran.err.startswith(f"Error: {said}")
    assert len(ran.err.splitlines()) == 1


def test_a_partner_without_kinds_is_said_to_have_none() -> None:
    """It is a partner, though."""
    ran = run("list", "twilio")

    assert (ran.code, ran.err) == (1, "No kind of twilio is known.\n")
