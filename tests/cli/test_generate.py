"""``generate``: from a schema registry, or a directory, to a package."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT
from registry.discovery import delivery, discover

from cli.running import run

pytestmark = pytest.mark.tools
pytest.importorskip("click")
pytest.importorskip("datamodel_code_generator")

REGISTRY = "discovered-schemas"
PLACED = delivery("aws.partner/acme.com/t1", "order.placed", {"order_id": "o-1"})


@pytest.fixture
def environment() -> Iterator[dict[str, str]]:
    """What tells boto3 where a schema registry is, in which discovery saw an event of acme."""
    pytest.importorskip("boto3")
    from registry.schemas_server import running

    with running() as server:
        server.registries.put(REGISTRY, "acme@order.placed", discover(PLACED))
        yield {
            "AWS_ENDPOINT_URL": server.url,
            "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": server.region,
        }


def test_a_registry_becomes_a_package(environment: dict[str, str], tmp_path: Path) -> None:
    """It says which kinds there are; a handler imports them."""
    output = tmp_path / "my_events"

    ran = run("generate", "--registry", REGISTRY, "--output", str(output), **environment)

    code = f"import my_events, partner_events as p; print(p.parse_event({PLACED!r}, my_events.OrderPlaced))"
    used = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{tmp_path}:{ROOT / 'src'}"},
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    assert ran.code == 0
    assert ran.out.splitlines()[1].split() == ["aws.partner/acme.com/", "order.placed", "OrderPlaced"]
    assert used.stdout.startswith("OrderPlaced(")


def test_a_directory_is_enough_and_check_writes_nothing(tmp_path: Path) -> None:
    """Exit code 1 where something would change, 0 where nothing would; bad files are named."""
    folder, output = tmp_path / "documents", tmp_path / "my_events"
    folder.mkdir()
    (folder / "placed.json").write_text(discover(PLACED), encoding="utf-8")
    (folder / "bad.json").write_text("{", encoding="utf-8")
    arguments = ["generate", "--documents", str(folder), "--output", str(output)]

    before = run(*arguments, "--check")
    was_written = output.exists()
    made = run(*arguments, "--json")
    after = run(*arguments, "--check")

    assert (before.code, was_written, after.code) == (1, False, 0)
    assert made.json["kinds"] == [
        {"source": "aws.partner/acme.com/", "kind": "order.placed", "class": "OrderPlaced"}
    ]
    assert "bad.json" in before.err


@pytest.mark.parametrize(
    ("output", "documents", "said"),
    [
        ("my-events", PLACED, "is not a package name"),
        ("my_events", {**PLACED, "source": "aws.partner/stripe.com/ed_1"}, "this library has the partner"),
    ],
)
def test_what_cannot_be_made_is_one_line(
    output: str, documents: dict[str, object], said: str, tmp_path: Path
) -> None:
    """And exit code 2."""
    (tmp_path / "placed.json").write_text(discover(documents), encoding="utf-8")

    ran = run("generate", "--documents", str(tmp_path), "--output", str(tmp_path / output))

    assert ran.code == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_it_needs_something_to_read() -> None:
    """Neither a registry nor a directory."""
    assert "give --registry or --documents" in run("generate", "--output", "x").err
