"""The generator: deterministic, complete, and readable in what it changes."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT, walk

pytestmark = pytest.mark.tools
pytest.importorskip("datamodel_code_generator")

from openapi_spec_validator import OpenAPIV30SpecValidator  # noqa: E402

from codegen import importers  # noqa: E402
from codegen.bundle import bundle  # noqa: E402
from codegen.changes import compare  # noqa: E402
from codegen.documents import SCHEMAS, read  # noqa: E402
from codegen.facts import objects as facts_of  # noqa: E402
from codegen.importers import stripe as stripe_importer  # noqa: E402
from codegen.repository import SOURCES, partner_in  # noqa: E402
from partner_events._wire.json import is_object  # noqa: E402
from partner_events.generator import _files  # noqa: E402
from partner_events.generator._documents.naming import class_name, file_name, module_name, snake  # noqa: E402
from partner_events.generator._text import ours  # noqa: E402
from partner_events.generator._text.partition import partition  # noqa: E402

STRIPE = partner_in(SCHEMAS / "stripe")


def run(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, timeout=600, check=False)


def test_check_passes_on_what_is_committed() -> None:
    """The generated files are what the schemas say."""
    outcome = run("--check")

    assert outcome.returncode == 0, outcome.stderr


def test_compare_names_changed_missing_and_left_over_files(tmp_path: Path) -> None:
    """All three are differences; files that nobody owns are not."""
    owned = tmp_path / "events"
    owned.mkdir()
    for name in ("same.py", "changed.py", "left_over.py"):
        (owned / name).write_text("old")
    (tmp_path / "written.py").write_text("by hand")
    files = {owned / "same.py": "old", owned / "changed.py": "new", owned / "missing.py": "new"}

    lines = _files.compare(files, [owned])

    assert {line.replace(f"{tmp_path}/", "") for line in lines} == {
        "changed: events/changed.py",
        "left over: events/left_over.py",
        "missing: events/missing.py",
    }


def test_write_makes_compare_find_nothing(tmp_path: Path) -> None:
    """It writes, replaces and removes."""
    owned = tmp_path / "events"
    owned.mkdir()
    (owned / "left_over.py").write_text("old")
    files = {owned / "deep" / "new.py": "new"}

    _files.write(files, [owned])

    assert _files.compare(files, [owned]) == []
    assert not (owned / "left_over.py").exists()


def test_a_failing_check_names_the_command_to_run(tmp_path: Path) -> None:
    """A left-over module in a copy of the repository, with a single partner, fails the check."""
    for folder in ("codegen", "src", "schemas/twilio"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "docs").mkdir()
    for path in (ROOT / "docs").glob("*.md"):
        shutil.copy(path, tmp_path / "docs")
    shutil.copy(ROOT / "README.md", tmp_path)
    written, checked = run(cwd=tmp_path), run("--check", cwd=tmp_path)
    extra = tmp_path / "src" / "partner_events" / "twilio" / "events" / "left_over.py"
    extra.write_text("")

    failing = run("--check", cwd=tmp_path)

    assert (written.returncode, checked.returncode, failing.returncode) == (0, 0, 1)
    assert failing.stderr.splitlines() == [
        "left over: src/partner_events/twilio/events/left_over.py",
        "",
        "run `python -m codegen` and commit the result",
    ]


def test_an_import_gives_what_is_committed(tmp_path: Path) -> None:
    """The pinned vendor package is where the registry documents come from."""
    folder = tmp_path / "stripe"
    folder.mkdir()
    for path in (SCHEMAS / "stripe").glob("*.toml"):
        shutil.copy(path, folder)
    # What a release changes is found by the documents of the one before.
    shutil.copytree(SCHEMAS / "stripe" / "objects", folder / "objects")

    said = stripe_importer.run(folder)

    assert said == "stripe 16.1.0, API 2026-10-28.endive: 669 kinds"
    for name in ("history.toml", "SOURCE.toml"):
        assert (folder / name).read_text() == (SCHEMAS / "stripe" / name).read_text(), name
    for path in sorted((SCHEMAS / "stripe").rglob("*.json")):
        assert (folder / path.relative_to(SCHEMAS / "stripe")).read_text() == path.read_text(), path.name
    assert len(list(folder.rglob("*.json"))) == len(STRIPE.documents)


def test_a_history_is_not_continued_from_nothing(tmp_path: Path) -> None:
    """Without the documents of the release before, everything would count as new."""
    for path in (SCHEMAS / "stripe").glob("*.toml"):
        shutil.copy(path, tmp_path)
    before = (tmp_path / "history.toml").read_text()

    with pytest.raises(SystemExit, match="objects has no documents"):
        stripe_importer.run(tmp_path)

    assert (tmp_path / "history.toml").read_text() == before


FACTS = sorted(path.parent.name for path in SCHEMAS.glob("*/facts.toml"))
"""Partners whose documents are made of facts that are kept by hand."""


@pytest.mark.parametrize("partner", FACTS)
def test_documents_are_those_of_the_facts(
    partner: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody edits them: facts.toml is what is kept by hand."""
    monkeypatch.setattr(importers, "SCHEMAS", tmp_path)
    (tmp_path / partner).mkdir()
    for path in (SCHEMAS / partner).glob("*.toml"):
        shutil.copy(path, tmp_path / partner)

    said = importers.run(partner, None)

    assert said == f"{partner}: {len(partner_in(SCHEMAS / partner).kinds)} kinds"
    committed = {p.relative_to(SCHEMAS): p.read_text() for p in (SCHEMAS / partner).rglob("*.json")}
    assert {p.relative_to(tmp_path): p.read_text() for p in (tmp_path / partner).rglob("*.json")} == committed


def test_the_short_form_of_facts_says_what_a_schema_says() -> None:
    """Types, vocabularies, lists, alternatives, references within a document and to another, and words."""
    facts = {
        "vocabularies": {"colour": ["red", "blue"]},
        "objects": {
            "Base": {"document": "base", "fields": {"id": "text"}},
            "Box": {
                "document": "box",
                "docs": "https://example.com/box",
                "extends": "base.Base",
                "fields": {
                    "colours": "list of colour?; What it is painted with.",
                    "lid": "Lid?",
                    "size": "integer or text",
                    "base": "Base",
                },
            },
            "Lid": {"document": "box", "fields": {"at": "milliseconds"}},
        },
    }

    documents = facts_of(facts)

    assert set(documents) == {"base", "box"}
    components = documents["box"]["components"]["schemas"]
    base = {"$ref": "base.json#/components/schemas/Base"}
    assert components["Box"]["externalDocs"] == {"url": "https://example.com/box"}
    assert components["Box"]["allOf"] == [
        base,
        {
            "type": "object",
            "properties": {
                "colours": {
                    "type": "array",
                    "items": {"type": "string", "x-extensible-enum": ["red", "blue"]},
                    "nullable": True,
                    "description": "What it is painted with.",
                },
                "lid": {"allOf": [{"$ref": "#/components/schemas/Lid"}], "nullable": True},
                "size": {"anyOf": [{"type": "integer", "format": "int64"}, {"type": "string"}]},
                "base": base,
            },
            "required": ["size", "base"],
        },
    ]
    assert components["Lid"]["required"] == ["at"]


def test_a_partner_of_which_nothing_is_known_is_generated_as_a_whole(tmp_path: Path) -> None:
    """Three lines suffice; every file is the generator's."""
    folder = tmp_path / "acme"
    folder.mkdir()
    lines = [
        'name = "acme"',
        'title = "Acme Corp"',
        'source = "aws.partner/acme.com"',
        'status = "unverified"',
    ]
    (folder / "partner.toml").write_text("\n".join(lines))
    partner = partner_in(folder)

    files = ours.files_of(partner)

    assert partner.is_open
    assert partner.kinds == []
    assert SOURCES / "acme" in ours.owned([partner], SOURCES)
    assert all(text.startswith("# Generated from schemas/acme ") for text in files.values())
    assert "class AcmeCorpEvent(PartnerEvent):" in files["_event.py"]
    assert "class UnknownAcmeCorpEvent(AcmeCorpEvent, UnknownEvent):" in files["_event.py"]
    assert 'UNKNOWN = "UnknownAcmeCorpEvent"' in files["events/__init__.py"]
    assert (
        "PartnerFacts(title='Acme Corp', status='unverified', typical_delay=None)"
        in files["events/_catalog.py"]
    )


def test_facts_need_no_definitions(tmp_path: Path) -> None:
    """Nor is there anything to import for a partner of which nothing is known."""
    with pytest.raises(SystemExit, match="name no folder"):
        importers.run("newrelic", tmp_path)
    with pytest.raises(SystemExit, match="nothing is known of its kinds"):
        importers.run("twilio", None)


@pytest.mark.parametrize("kind", ["query_alert_monitor", "security_signal"])
def test_a_kind_that_the_detail_tells_has_a_valid_bundle(kind: str) -> None:
    """With what tells it, and the detail-type that it shares."""
    content = bundle(partner_in(SCHEMAS / "datadog"), kind)

    OpenAPIV30SpecValidator(content).validate()
    event = content["components"]["schemas"]["AWSEvent"]
    assert event["x-kind"] == kind
    assert event["x-amazon-events-detail-type"] == "Datadog Alert Notification"


def test_the_vocabularies_of_datadog_fit_its_kinds() -> None:
    """Each kind is an event type, and each monitor's type that tells one is known."""
    facts = tomllib.loads((SCHEMAS / "datadog" / "facts.toml").read_text(encoding="utf-8"))
    words = facts["vocabularies"]
    types = {name for kind in facts["monitor_kinds"].values() for name in kind["monitor_types"]}

    assert set(words["event_type"]) == {*facts["monitor_kinds"], "api"}
    assert types < set(words["monitor_type"])
    assert len(words["monitor_type"]) == 23
    assert all(found == sorted(found) for found in words.values())


def test_there_is_a_registry_document_for_every_kind() -> None:
    """275 snapshot types, 326 thin ones and 68 retired ones, each with both x- keys."""
    events = [
        content["components"]["schemas"]["AWSEvent"]
        for path, content in STRIPE.documents.items()
        if path.parent.name == "events"
    ]

    kinds = [event["x-amazon-events-detail-type"] for event in events]
    assert len(set(kinds)) == len(kinds) == 669
    assert sum(event.get("x-status") == "retired" for event in events) == 68
    assert sum(kind.startswith(("v1.", "v2.")) for kind in kinds) == 326
    assert {event["x-amazon-events-source"] for event in events} == {"aws.partner/stripe.com"}


@pytest.mark.parametrize(
    "kind",
    [
        "payment_intent.succeeded",
        "customer.source.created",
        "v1.billing.meter.error_report_triggered",
        "v2.core.account[configuration.merchant].capability_status_updated",
    ],
)
def test_a_bundle_is_a_valid_self_contained_document(kind: str) -> None:
    """OpenAPI 3.0, without references to other documents."""
    content = bundle(STRIPE, kind)

    OpenAPIV30SpecValidator(content).validate()
    assert ".json#" not in str(content)
    assert content["components"]["schemas"]["AWSEvent"]["x-amazon-events-detail-type"] == kind


def test_every_bundle_is_valid_in_its_references() -> None:
    """No kind refers to a component that is not there."""
    for kind in STRIPE.kinds:
        schemas = bundle(STRIPE, kind.name)["components"]["schemas"]

        assert kind.detail.name in schemas


def test_a_bundle_of_an_unknown_kind_is_refused() -> None:
    """With the name that was not found."""
    outcome = run("bundle", "stripe", "payment_intent.teleported")

    assert outcome.returncode != 0
    assert "payment_intent.teleported" in outcome.stderr


def test_two_kinds_of_one_name_are_refused(tmp_path: Path) -> None:
    """Class names are made of titles, which need not be unique: the vendor's names are not."""
    folder = tmp_path / "shop"
    (folder / "events").mkdir(parents=True)
    shutil.copy(SCHEMAS / "stripe" / "partner.toml", folder)
    shutil.copytree(SCHEMAS / "stripe" / "objects", folder / "objects")
    text = (SCHEMAS / "stripe" / "events" / "account.updated.json").read_text(encoding="utf-8")
    for kind, component in {"account.updated": "First", "account_updated": "Second"}.items():
        text_of_kind = text.replace("account.updated", kind).replace("AccountUpdated", component)
        (folder / "events" / f"{kind}.json").write_text(text_of_kind, encoding="utf-8")

    with pytest.raises(SystemExit, match=r"account_updated and account[.]updated both want the name"):
        print(partner_in(folder).kinds)


def test_documents_carry_links_and_no_vendor_prose() -> None:
    """Descriptions are a handful of sentences of ours."""
    found = [value for content in STRIPE.documents.values() for _, value in walk(content)]
    schemas = [value for value in found if is_object(value) and "type" in value]

    descriptions = [text for schema in schemas if isinstance(text := schema.get("description"), str)]

    assert len({text.split(" of the ")[0].split("The id")[0] for text in descriptions}) < 12
    roots = [c for c in STRIPE.components.values() if "externalDocs" in c.schema]
    assert len(roots) == 125


def test_changes_are_listed_by_what_happened_to_them() -> None:
    """Added, removed and changed, under a line with the counts."""
    before = {"kind a": "verified", "A.x": "string", "A.y": "integer"}
    after = {"kind b": "verified", "A.x": "string, optional", "A.y": "integer"}

    lines = list(compare(before, after, "shop"))

    assert lines == [
        "shop: 1 added, 1 removed, 1 changed",
        "  + kind b: verified",
        "  - kind a: verified",
        "  ~ A.x: string -> string, optional",
    ]


def test_names_follow_the_wire_mechanically() -> None:
    """Dots, underscores and brackets end words."""
    wire = "v2.core.account[configuration.customer].capability_status_updated"

    assert class_name(wire) == "V2CoreAccountConfigurationCustomerCapabilityStatusUpdated"
    assert module_name(wire) == "v2_core_account_configuration_customer_capability_status_updated"
    assert file_name(wire) == "v2.core.account-configuration.customer-.capability_status_updated"
    assert snake("PaymentIntentNextAction") == "payment_intent_next_action"
    assert module_name("import") == "import_"


def test_a_branch_that_may_be_absent_and_is_big_gets_a_module() -> None:
    """What is always there, or small, stays with its parent."""
    components = {
        name: STRIPE.components[name]
        for path, content in STRIPE.documents.items()
        if path.stem == "payment_intent"
        for name in content["components"]["schemas"]
    }

    modules = partition("payment_intent", "PaymentIntent", components)

    assert modules["PaymentIntent"] == "payment_intent"
    assert modules["PaymentIntentPaymentMethodOptions"] == "payment_intent_payment_method_options"
    assert modules["PaymentIntentPaymentMethodOptionsPix"] == "payment_intent_payment_method_options_pix"
    assert modules["PaymentIntentAutomaticPaymentMethods"] == "payment_intent"


def test_the_source_of_the_definitions_is_stated() -> None:
    """Package, version and API version."""
    assert STRIPE.source["package"] == "stripe"
    assert STRIPE.source["version"] in (ROOT / "requirements.lock").read_text()
    assert STRIPE.source["api_version"] == read(next(iter(STRIPE.documents)))["info"]["version"]
