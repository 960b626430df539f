"""`Writer`, `write` and ``partner-events table``: lakes of Parquet, which can be gone on with."""

import gzip
import json
import signal
import subprocess
import sys
from collections import Counter
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from cli.running import run
from conftest import Json, read_sample
from hypothesis import example, given, settings
from hypothesis import strategies as st
from support.budget import examples

from partner_events import InvalidEventError, tables
from partner_events.recorded import UnreadableError, read
from partner_events.recorded._files import files_of
from partner_events.stripe import V2CoreAccountRequirementsUpdated
from partner_events.testing import sample
from tables.deliveries import same

pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")
ds: Any = pytest.importorskip("pyarrow.dataset")

from partner_events.tables import Lake, OtherOptionsError, Writer, from_arrow, write  # noqa: E402
from partner_events.tables._rows import Row  # noqa: E402
from partner_events.tables._units import rows_of, units_of  # noqa: E402

arrow_schema: Any = tables.arrow_schema

pytestmark = pytest.mark.tools


def charge(number: int, day: int = 15) -> Json:
    """A delivery that is like no other."""
    delivery = read_sample("charge.succeeded")
    detail: Any = delivery["detail"]
    detail |= {"id": f"evt_{number}", "created": 1_768_435_200 + (day - 15) * 86_400}
    return {**delivery, "id": f"{number}"}


def lines(deliveries: list[Json]) -> str:
    return "".join(f"{json.dumps(each)}\n" for each in deliveries)


def files(lake: Path) -> list[str]:
    """The files of the table, without what is not part of it."""
    return sorted(str(each.relative_to(lake)) for each in lake.glob("partner=*/**/*.parquet"))


def rows(lake: Path) -> Counter[str]:
    """The deliveries in a lake, each as text, and how often it is there."""
    tables = (pq.ParquetFile(lake / name).read() for name in files(lake))
    return Counter(same(each) for table in tables for each in from_arrow(table))


def test_rows_are_in_folders_by_partner_kind_and_day(tmp_path: Path) -> None:
    """As Hive names them, without the columns that the names have."""
    other = read_sample("payment_intent.succeeded")
    with Writer(tmp_path, name="x", mask=False) as writer:
        for each in (charge(1, 15), charge(2, 16), charge(3, 15), other):
            writer.write(each)

    charges = "partner=stripe/kind=charge.succeeded"
    assert files(tmp_path)[:2] == [f"{charges}/date=2026-01-{day}/part-x-0000.parquet" for day in (15, 16)]
    assert "kind=payment_intent.succeeded" in files(tmp_path)[2]
    assert rows(tmp_path) == Counter(map(same, (charge(1, 15), charge(2, 16), charge(3, 15), other)))
    dataset = ds.dataset(tmp_path / charges, format="parquet", partitioning="hive")
    assert {"date", "event_id"} <= {*dataset.schema.names}
    assert not {"kind", "partner"} & {*dataset.schema.names}


def test_kinds_without_a_class_share_a_folder_whatever_they_are_called(tmp_path: Path) -> None:
    """Anyone can make up a kind, and a name that is no name of a folder."""
    new = charge(1)
    new["detail-type"] = "../../new.kind"
    detail: Any = new["detail"]
    detail["type"] = "../../new.kind"
    deliveries = [new, {**charge(2), "source": "acme", "detail-type": "/etc"}]
    with Writer(tmp_path, name="x", mask=False) as writer:
        for each in deliveries:
            writer.write(each)

    folders = {name.rpartition("/date=")[0] for name in files(tmp_path)}
    assert folders == {
        "partner=stripe/kind=__unknown__",
        "partner=__HIVE_DEFAULT_PARTITION__/kind=__unknown__",
    }
    assert rows(tmp_path) == Counter(map(same, deliveries))


def test_names_of_kinds_are_escaped_as_hive_does(tmp_path: Path) -> None:
    """Engines read them back."""
    delivery = sample(V2CoreAccountRequirementsUpdated).to_dict()
    with Writer(tmp_path) as writer:
        writer.write(delivery)

    (name,) = files(tmp_path)
    assert "kind=v2.core.account%5Brequirements%5D.updated" in name
    dataset = ds.dataset(tmp_path / "partner=stripe", format="parquet", partitioning="hive")
    assert dataset.to_table(columns=["kind"])["kind"].to_pylist() == [delivery["detail-type"]]


def test_nothing_appears_of_what_failed(tmp_path: Path) -> None:
    """All files, or none."""

    def fail() -> None:
        with Writer(tmp_path) as writer:
            writer.write(charge(1))
            writer.write({})

    with pytest.raises(InvalidEventError):
        fail()

    assert files(tmp_path) == []
    assert not list(tmp_path.rglob("*.parquet"))


def test_few_files_are_open_at_the_same_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With more days than that, a day has several files; no row is lost, and none is doubled."""
    from partner_events.tables import _writer

    monkeypatch.setattr(_writer, "ROWS", 4)
    monkeypatch.setattr(_writer, "ROW_GROUP", 1)
    deliveries = [charge(number, 10 + number % 5) for number in range(40)]
    most = 0
    with Writer(tmp_path, mask=False, open_files=2) as writer:
        for each in deliveries:
            writer.write(each)
            most = max(most, len(vars(writer)["_open"]))

    assert most == 2
    assert len(files(tmp_path)) > 5
    assert rows(tmp_path) == Counter(map(same, deliveries))


def test_batches_wait_only_as_long_as_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Row groups are written sooner rather than memory filled."""
    from partner_events.tables import _writer

    monkeypatch.setattr(_writer, "ROWS", 5)
    monkeypatch.setattr(_writer, "WAITING", 8)
    monkeypatch.setattr(_writer, "HELD", 1)
    with Writer(tmp_path, mask=False) as writer:
        for number in range(30):
            writer.write(charge(number, 10 + number % 3))
            assert vars(writer)["_waiting"] <= 8
            assert vars(writer)["_held"] <= 1

    assert sum(rows(tmp_path).values()) == 30


# Going on


def test_what_was_written_is_passed_over(tmp_path: Path) -> None:
    """Also what was packed; a file that is new is written."""
    folder, lake = tmp_path / "in", tmp_path / "lake"
    folder.mkdir()
    (folder / "a.jsonl").write_text(lines([charge(1), charge(2)]))
    (folder / "b.json.gz").write_bytes(gzip.compress(json.dumps([charge(3)]).encode()))

    first = write(folder, to=lake, mask=False)
    (folder / "c.jsonl").write_text(lines([charge(4)]))
    second = write(folder, to=lake, mask=False)

    assert (first, second) == (Lake(3, 0, 2, 0), Lake(1, 0, 1, 2))
    assert rows(lake) == Counter(same(charge(number)) for number in (1, 2, 3, 4))


def test_a_file_that_has_grown_is_written_anew_in_the_place_of_what_it_was(tmp_path: Path) -> None:
    """Its rows are not doubled, and files that it no longer has are gone."""
    source, lake = tmp_path / "a.jsonl", tmp_path / "lake"
    source.write_text(lines([charge(1, 15), charge(2, 16)]))
    write(source, to=lake, mask=False)

    source.write_text(lines([charge(1, 15), charge(3, 15), charge(4, 15)]))
    write(source, to=lake, mask=False)

    assert rows(lake) == Counter(same(charge(number, 15)) for number in (1, 3, 4))


@pytest.mark.parametrize("processes", [1, 2])
def test_a_large_file_of_lines_is_written_in_parts(tmp_path: Path, processes: int) -> None:
    """By several processes; every line is in one part, and each part appears as a whole."""
    source, lake = tmp_path / "a.jsonl", tmp_path / "lake"
    deliveries = [charge(number) for number in range(60)]
    source.write_text(lines(deliveries) + "\n\n")
    seen: list[tuple[int, int | None, int]] = []

    found = write(
        source,
        to=lake,
        mask=False,
        part_size=40_000,
        processes=processes,
        progress=lambda done, total, count: seen.append((done, total, count)),
    )

    size = source.stat().st_size
    assert found.rows == 60
    assert len(files(lake)) == size // 40_000 + 1 > 2
    assert rows(lake) == Counter(map(same, deliveries))
    assert seen[-1] == (size, size, 60)


def test_a_large_file_that_is_not_of_lines_is_written_as_a_whole(tmp_path: Path) -> None:
    """Pretty-printed, or an array: a place in the middle is not the beginning of a delivery."""
    lake = tmp_path / "lake"
    deliveries = [charge(number) for number in range(30)]
    (tmp_path / "a.json").write_text(json.dumps(deliveries, indent=1))
    (tmp_path / "b.json").write_text(",\n".join(map(json.dumps, deliveries)).join("[]"))

    found = write(tmp_path / "a.json", tmp_path / "b.json", to=lake, mask=False, part_size=10_000)

    assert found == Lake(60, 0, 2, 0)
    assert rows(lake) == Counter({same(each): 2 for each in deliveries})


KILLED = """
import os, signal, sys
from partner_events.tables import _storage, write

put = _storage.Storage.put
count = 0


def killed(self, file, name):
    global count
    count += 1
    if count == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
    put(self, file, name)


_storage.Storage.put = killed
write(sys.argv[1], to=sys.argv[2], mask=False, part_size=20_000)
"""


@pytest.mark.parametrize("moment", [1, 2, 4])
def test_a_run_that_was_killed_goes_on_without_doubling_or_losing_a_row(tmp_path: Path, moment: int) -> None:
    """Wherever it was killed: before the files of a part appeared, or between two of them."""
    source, lake = tmp_path / "a.jsonl", tmp_path / "lake"
    deliveries = [charge(number, 15 + number % 2) for number in range(60)]
    source.write_text(lines(deliveries))

    done = subprocess.run([sys.executable, "-c", KILLED, str(source), str(lake), str(moment)], timeout=600)
    assert done.returncode == -signal.SIGKILL
    assert len(files(lake)) == moment - 1
    write(source, to=lake, mask=False, part_size=20_000)

    assert rows(lake) == Counter(map(same, deliveries))


def test_a_lake_is_not_gone_on_with_in_another_way(tmp_path: Path) -> None:
    """Else some of its rows had secrets, or other columns."""
    (tmp_path / "a.jsonl").write_text(lines([charge(1)]))
    write(tmp_path / "a.jsonl", to=tmp_path / "lake")

    with pytest.raises(OtherOptionsError, match="was begun with mask=True"):
        write(tmp_path / "a.jsonl", to=tmp_path / "lake", mask=False)


def test_a_lake_keeps_its_columns_when_a_release_has_others(tmp_path: Path) -> None:
    """Old and new files have the same types; what no longer fits is not lost."""
    lake = tmp_path / "lake"
    name = lake / "_partner_events" / "schemas" / "partner=stripe" / "kind=charge.succeeded.arrow"
    (tmp_path / "a.jsonl").write_text(lines([charge(1)]))
    now = arrow_schema("charge.succeeded")
    index = now.get_field_index("detail")
    detail = pa.struct([pa.field("gone", pa.string()), pa.field("livemode", pa.string())])
    name.parent.mkdir(parents=True)
    name.write_bytes(now.set(index, now.field(index).with_type(detail)).serialize().to_pybytes())

    write(tmp_path / "a.jsonl", to=lake, mask=False)

    kept = pa.ipc.read_schema(pa.py_buffer(name.read_bytes())).field("detail").type
    assert [kept.field(i).name for i in (0, 1)] == ["gone", "livemode"]
    assert kept.field("livemode").type == pa.string()
    assert pa.types.is_struct(kept.field("data").type)
    (table,) = (pq.ParquetFile(lake / each).read() for each in files(lake))
    assert "/detail/livemode" in table["_deviations"][0].as_py()
    assert rows(lake) == Counter([same(charge(1))])


def test_a_lake_behind_an_address_is_gone_on_with(tmp_path: Path) -> None:
    """Its files are put there whole; a second run has nothing to do."""
    fsspec: Any = pytest.importorskip("fsspec")
    address = f"memory://{tmp_path.name}/lake"
    (tmp_path / "a.jsonl").write_text(lines([charge(1), charge(2, 16)]))

    first, again = (write(tmp_path / "a.jsonl", to=address, mask=False) for _ in range(2))

    system, root = fsspec.core.url_to_fs(address)
    names = system.glob(f"{root}/partner=*/**/*.parquet")
    found = [each for name in names for each in from_arrow(pq.read_table(BytesIO(system.cat_file(name))))]
    assert (first, again) == (Lake(2, 0, 2, 0), Lake(0, 0, 0, 1))
    assert sorted(map(same, found)) == sorted(map(same, (charge(1), charge(2, 16))))


@settings(max_examples=examples(40))
@given(
    st.lists(st.sampled_from(["line", "pretty", "array", "records", "broken"]), min_size=1, max_size=6),
    st.booleans(),
)
@example(["line", "broken", "broken"], False)
def test_lines_are_read_as_any_other_text_is(forms: list[str], is_packed: bool) -> None:
    """Rows, errors and places are those of `read`, whatever comes between lines."""
    texts = {
        "line": json.dumps(charge(1)),
        "pretty": json.dumps(charge(2), indent=1),
        "array": json.dumps([charge(3), charge(4)]),
        "records": json.dumps({"Records": [{"eventSource": "aws:sqs", "body": json.dumps(charge(5))}]}),
        "broken": "nonsense",
    }
    text = "".join(f"{texts[form]}\n" for form in forms).encode()
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.json")
        path.write_bytes(gzip.compress(text) if is_packed else text)
        errors: list[UnreadableError] = []
        expected = [each.delivery for each in read(path, errors=errors.append)]
        (unit,) = units_of(files_of([path])[0])
        found = list(rows_of(unit))

    assert [each.identified.delivery for each in found if isinstance(each, Row)] == expected
    said = [(each.place, each.reason) for each in found if isinstance(each, UnreadableError)]
    assert said == [(each.place, each.reason) for each in errors]


# What is no delivery


def test_what_holds_no_delivery_is_reported_and_listed(tmp_path: Path) -> None:
    """With its place; rows around it are written."""
    source, lake = tmp_path / "a.jsonl", tmp_path / "lake"
    source.write_text(lines([charge(1)]) + '{"a": 1}\nnonsense\n' + lines([charge(2)]))
    errors: list[UnreadableError] = []

    found = write(source, to=lake, errors=errors.append, keep_rejected=True)

    assert (found.rows, found.rejected) == (2, 2)
    assert [each.place for each in errors] == ["line 2", "line 3"]
    (rejected,) = (lake / "_rejected").iterdir()
    said = [json.loads(line) for line in rejected.read_text().splitlines()]
    assert [(each["place"], "raw" in each) for each in said] == [("line 2", False), ("line 3", False)]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are always text there")
def test_a_folder_that_arrow_cannot_name_is_refused(tmp_path: Path) -> None:
    """Before anything is read: its name may be any bytes."""
    with pytest.raises(OSError, match="not UTF-8"):
        write(tmp_path / "nothing", to=f"{tmp_path}/caf\udce9")

    assert list(tmp_path.iterdir()) == []


def test_without_a_taker_of_errors_the_first_is_raised(tmp_path: Path) -> None:
    """And nothing of its file appears."""
    (tmp_path / "a.jsonl").write_text(lines([charge(1)]) + "nonsense\n")

    with pytest.raises(UnreadableError, match="not JSON"):
        write(tmp_path / "a.jsonl", to=tmp_path / "lake")

    assert files(tmp_path / "lake") == []


# The command line


def test_the_command_writes_and_goes_on(tmp_path: Path) -> None:
    """It says how much, and exits with 1 if something was no delivery."""
    source, lake = tmp_path / "a.jsonl", tmp_path / "lake"
    source.write_text(lines([charge(1), charge(2)]))
    (tmp_path / "b.jsonl").write_text("nonsense\n")

    first = run("table", str(source), "--to", str(lake), "--processes", "1")
    again = run("table", str(source), "--to", str(lake), "--processes", "1", "--json")
    bad = run("table", str(tmp_path / "b.jsonl"), "--to", str(lake), "--processes", "1")
    other = run("table", str(source), "--to", str(lake), "--raw")

    assert (first.code, first.out) == (0, f"2 rows in 1 file below {lake}\n")
    assert again.json == {"rows": 0, "rejected": 0, "files": 0, "resumed": 1}
    assert bad.code == 1
    assert "not JSON" in bad.err
    assert (other.code, "was begun with raw=False" in other.err) == (2, True)


def test_the_command_shows_columns() -> None:
    """Of today, or of a version."""
    done = run("table", "--schema", "charge.succeeded", "--version", "2019-02-19", "--json")

    columns = {each["column"]: each for each in done.json}
    assert columns["detail.data.object.created"]["meaning"] == "unix seconds"
    assert columns["detail.data.object.amount"]["type"] == "int64"
    assert "detail.data.object.presentment_details" not in columns


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("a.jsonl",),
        ("--schema", "charge.succeeded", "--to", "x"),
        ("a.jsonl", "--to", "x", "--version", "1"),
    ],
)
def test_the_command_says_what_it_needs(arguments: tuple[str, ...]) -> None:
    """As other commands do."""
    assert run("table", *arguments).code == 2


def test_nothing_of_pyarrow_is_imported_unless_asked_for() -> None:
    """Neither by the package's name, nor by the command's help."""
    code = (
        "import sys, partner_events.tables; from partner_events.cli._commands import table;"
        "dir(partner_events.tables); print('pyarrow' in sys.modules, 'pydantic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=600, check=True
    )

    assert done.stdout.split() == ["False", "False"]


def test_without_pyarrow_the_error_says_what_to_install() -> None:
    """The extra, by its name."""
    code = "import sys; sys.modules['pyarrow'] = None; from partner_events.tables import to_arrow"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=600)

    assert "tables need pyarrow: pip install 'partner-events[tables]'" in done.stderr
