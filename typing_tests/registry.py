"""Schema registries, drift and generating, as type checkers see them."""

from collections.abc import Iterator
from pathlib import Path
from typing import assert_type

from partner_events.drift import Change, Drift, Finding, drift_of_deliveries, drift_of_documents
from partner_events.generator import Generated, generate, outdated
from partner_events.registry import (
    Document,
    Download,
    SchemasClient,
    SchemasReader,
    documents_in,
    download,
    event_keys,
    upload,
)

# Right


def read(client: SchemasReader, folder: Path) -> None:
    assert_type(download(client, "discovered-schemas", folder, versions="all"), Download)
    assert_type(documents_in(folder), Iterator[Document])
    for document in documents_in(folder):
        assert_type(event_keys(document), tuple[str, str] | None)
    assert_type(generate(documents_in(folder), folder / "my_events"), Generated)
    assert_type(outdated(folder / "my_events"), tuple[str, ...])
    assert_type(drift_of_documents(documents_in(folder)), Drift)


def write(client: SchemasClient, document: Document) -> None:
    outcome = upload(client, "mine", "order", document)
    if outcome == "created":
        print("new")


def report(raw: dict[str, object]) -> None:
    drift = drift_of_deliveries([raw, b"{}", "{}"])
    for finding in drift.findings:
        assert_type(finding, Finding)
        assert_type(finding.change, Change)


# Wrong


def what_is_asked_of_a_registry(client: SchemasClient, folder: Path, document: Document) -> None:
    download(client, "mine", folder, versions="newest")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    upload(folder, "mine", "order", document)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def findings_are_read_only(finding: Finding) -> None:
    finding.count = 1  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
