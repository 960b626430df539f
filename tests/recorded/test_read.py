"""`read`: its files, places and errors, and how much of a file it keeps."""

import gzip
import io
import json
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import read_sample
from hypothesis import given
from hypothesis import strategies as st

from partner_events._base.lazy import module
from partner_events._kinds.carried import open_deliveries
from partner_events.errors import InvalidEventError
from partner_events.recorded import UnreadableError, read
from partner_events.recorded import _documents as documents
from partner_events.recorded import _texts as texts
from recorded.test_forms import CREATED, OTHER, PAID, TEXT, found

DELIVERIES = [PAID, CREATED, read_sample("charge.dispute.created")]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(DELIVERIES), st.sampled_from([None, 2]), st.sampled_from(["", "\n", " \n\n"])
        ),
        min_size=1,
    ),
    st.integers(1, 2000),
    st.booleans(),
)
def test_a_text_is_the_same_in_whatever_pieces_it_comes(
    parts: list[tuple[dict[str, object], int | None, str]], size: int, is_array: bool
) -> None:
    """Any deliveries in any layout, also mixed ones, cut anywhere."""
    texts = [json.dumps(each, indent=indent, ensure_ascii=False) + end for each, indent, end in parts]
    text = "[" + ",".join(texts) + "]" if is_array else "".join(texts)
    pieces = (text[start : start + size] for start in range(0, len(text), size))

    got = list(documents.documents(pieces))

    assert all(isinstance(each, documents.Document) for each in got)
    assert [each.value for each in got if isinstance(each, documents.Document)] == [
        each for each, *_ in parts
    ]
    # The text of each is its own, from its first brace to its last.
    assert [each.text for each in got if isinstance(each, documents.Document)] == [
        text.strip() for text in texts
    ]


@given(
    st.dictionaries(
        st.sampled_from(["id", "source", "detail-type", "detail", "time", "replay-name", "Records"]),
        st.sampled_from(["text", "lambda", {}, {"object": "event"}, [], [{"body": "{}"}], None]),
    )
)
def test_a_delivery_is_read_as_a_function_opens_it(value: dict[str, object]) -> None:
    """Whatever it has of an envelope: what is taken for a delivery at once is what opening it finds."""
    got = list(read(io.BytesIO(json.dumps(value).encode()), errors=lambda _: None))

    try:
        opened = [each for one in open_deliveries(value) for each in one.inside]
    except InvalidEventError:
        opened = []
    wanted = [each for each in opened if each.delivery is not None]
    assert [(each.delivery, each.carrier_record) for each in got] == [
        (each.delivery, each.record) for each in wanted
    ]


@given(st.integers(1, len(TEXT) - 1), st.integers(1, 3000))
def test_a_line_that_was_cut_off_loses_no_other(cut: int, size: int) -> None:
    """Wherever it was cut, and in whatever pieces the text comes: one error names its line."""
    text = f"{OTHER}\n{TEXT[:cut]}\n{OTHER}\n{OTHER}\n"
    pieces = (text[start : start + size] for start in range(0, len(text), size))

    got = list(documents.documents(pieces))

    good = [each for each in got if isinstance(each, documents.Document)]
    (bad,) = (each for each in got if isinstance(each, documents.Broken))
    assert [each.place for each in good] == ["line 1", "line 3", "line 4"]
    assert bad.place == "line 2"


BAD = {
    "a line of text": (f"{TEXT}\nhello {{\n{OTHER}\n", "line 2: not JSON", 2),
    "lines of text are one part": (f"a\nb\nc\n{TEXT}\n", "lines 1 to 3: not JSON", 1),
    "no document": (f"{TEXT}\nnull\n{OTHER}", "line 2: null, where a delivery is an object", 2),
    "numbers are one part": (f"1\n-2\n{TEXT}", "lines 1 to 2: an integer, where a delivery is an object", 1),
    "what may be a date": (f"1\n2026-11-01\n007\n{TEXT}", "lines 1 to 3: not JSON", 1),
    "no delivery": (f'{TEXT}\n{{"a": 1}}\n', "line 2: an object with the keys `a` is neither", 1),
    "a number in an array": (f"[{TEXT}, 7]", "item 2: an integer, where a delivery is an object", 1),
    "no number": (f'{{"a": NaN}}\n{TEXT}\n', "line 1: it holds a number that Python does not decode", 1),
    "too many digits": (f'{{"a": {"9" * 5000}}}{TEXT}', "line 1: it holds a number that Python", 1),
    "an array without an end": (f"[{TEXT},", "line 1: the array is not closed", 1),
    "a document without an end": (TEXT[:-3], "BytesIO: not JSON (it ends too early)", 0),
    "an end of nothing": (f"{TEXT}\n]\n{OTHER}", "line 2: not JSON", 2),
    "nested too deep": (f'{{"a": {"[" * 100_000}{"]" * 100_000}}}\n{TEXT}', "nested deeper than", 1),
    "broken within a line": (f"{{bad{TEXT}", "line 1: not JSON (", 1),
    "broken within an array": (f"[{TEXT}, {{bad: 1}}, {OTHER}]", "item 2: not JSON (", 2),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_part_is_named_and_the_rest_is_read(name: str) -> None:
    """By its place and what is wrong; nothing is dropped in silence."""
    text, said, good = BAD[name]

    recorded, errors = found(text)

    assert len(recorded) == good
    assert len(errors) == 1
    assert said in str(errors[0])


def test_bytes_that_are_not_utf_8_are_bad_where_they_are() -> None:
    """The document that has them; also after characters that are."""
    bad = TEXT.encode().replace(b"invoice", b"inv\xffice", 1)

    recorded, (error,) = found('{"é": 1}'.encode() + bad + b"\n" + OTHER.encode())[0], found(bad)[1]

    assert [each.delivery for each in recorded] == [CREATED]
    assert error.reason == "its text is not UTF-8"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"PK\x03\x04...", "a zip archive"),
        (b"PAR1....", "Parquet"),
        (b"abc\x00def", "it is binary"),
        (gzip.compress(TEXT.encode())[:-20], "breaks off"),
        (gzip.compress(b"x")[:15] + b"\x00" * 30, "broken"),
        (gzip.compress(TEXT.encode()) + b"trailing", "not packed follows"),
        (b"\xff\xfea\x00\x00\xd8", "not UTF-16"),
    ],
    ids=["png", "zip", "parquet", "binary", "cut-off", "broken", "trailing", "utf-16"],
)
def test_a_file_that_cannot_be_read_says_what_it_is(content: bytes, said: str) -> None:
    """One error for the file."""
    _, errors = found(content)

    assert said in str(errors[-1])


@pytest.mark.tools
def test_zstd_is_unpacked() -> None:
    """All its frames, which may unpack to far more than they are; also those that come in small pieces."""
    zstd = pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    lines = f"{TEXT}\n{OTHER}\n" * 1000
    packed = zstd.compress(lines.encode()) + zstd.compress(TEXT.encode())

    recorded, errors = found(packed)
    _, cut = found(packed[:-20])

    assert not errors
    assert len(recorded) == 2001
    assert "breaks off" in str(cut[-1])


@pytest.mark.tools
def test_what_unpacks_zstd_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file may have a frame in every nine bytes."""
    zstd = pytest.importorskip("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")
    looked_for: list[str] = []

    def noted(name: str) -> object:
        looked_for.append(name)
        return module(name)

    monkeypatch.setattr(texts, "module", noted)

    recorded, errors = found(zstd.compress(b"") * 1_000 + zstd.compress(TEXT.encode()))

    assert (len(recorded), errors) == (1, [])
    assert len(looked_for) <= 1


def test_a_bomb_is_not_unpacked_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was in it before is read."""
    monkeypatch.setattr(texts, "FREE", 1_000_000)
    monkeypatch.setattr(texts, "TIMES", 100)
    bomb = gzip.compress(TEXT.encode()) + gzip.compress(b" " * 50_000_000)

    recorded, (error,) = found(bomb)

    assert len(recorded) == 1
    assert "are not read on" in str(error)


def test_the_first_bad_part_is_raised_where_nobody_takes_errors() -> None:
    """What comes before it was yielded."""
    recorded = read(io.BytesIO(f"{TEXT}\nnope\n{OTHER}".encode()))

    assert next(recorded).delivery == PAID
    with pytest.raises(UnreadableError, match="line 2: not JSON"):
        next(recorded)


def test_files_come_in_the_order_of_names_and_folders_sorted(tmp_path: Path) -> None:
    """At any depth, as Firehose lays them out; what begins with a dot is not looked at."""
    for name in ("b/2026/11/30/05/stream-2", "b/2026/11/30/04/stream-1.gz", "a.json", "b/.hidden/x", "b/.x"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(TEXT.encode()) if name.endswith("gz") else TEXT.encode())

    names = [each.file for each in read(tmp_path / "b", tmp_path / "a.json")]
    matched = [each.file for each in read(f"{tmp_path}/b/**/stream-*")]

    assert [Path(name).name for name in names] == ["stream-1.gz", "stream-2", "a.json"]
    assert matched == names[:2]


def test_the_error_of_an_address_names_it() -> None:
    """Which that of a connection does not."""
    pytest.importorskip("fsspec")

    with pytest.raises(FileNotFoundError) as caught:
        read("memory://none/a.json")

    assert caught.value.filename == "memory://none/a.json"


def test_names_of_no_file_are_refused_at_once(tmp_path: Path) -> None:
    """Before anything is read."""
    for name in (tmp_path / "none.json", tmp_path, f"{tmp_path}/*.json", ""):
        with pytest.raises(FileNotFoundError):
            read(name)
    with pytest.raises(TypeError, match="at least one file"):
        read()
    with pytest.raises(TypeError, match=r"expected names of files, or files that are open.* got 'int'"):
        read(7)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="open as binary; this one has str"):
        list(read(io.StringIO(TEXT)))  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_what_was_recorded_is_not_shown() -> None:
    """Its repr has the place alone."""
    (recorded,), _ = found(TEXT)

    assert repr(recorded) == "Recorded(file='BytesIO', place='')"
    assert recorded.time is not None
    assert recorded.time.isoformat() == "2026-11-12T10:03:42+00:00"


class Endless(io.RawIOBase):
    """A file that has the same piece again and again."""

    def __init__(self, first: bytes, piece: bytes, count: int, last: bytes = b"") -> None:
        self._pieces = self._all(first, piece, count, last)

    @staticmethod
    def _all(first: bytes, piece: bytes, count: int, last: bytes) -> Iterator[bytes]:
        yield first
        for _ in range(count):
            yield piece
        yield last

    def read(self, size: int = -1, /) -> bytes:
        return next(filter(None, self._pieces), b"")


ENDLESS = {
    "lines": (b"", b"\n", b""),
    "nothing between them": (b"", b"", b""),
    "one array": (b"[", b",\n", b"{}]"),
    "the list in an object": (b'{"object": "list", "events": [', b",", b"{}]}"),
    "text that is no JSON": (b"", b" and no more\n", b""),
    "a document that never ends": (b'{"detail": {"a": "', b"\\", b""),
}


@pytest.mark.parametrize("form", ENDLESS)
def test_no_more_than_a_document_is_kept(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the file is, of whatever form: 8 MB, with documents of 1 MiB at most."""
    monkeypatch.setattr(documents, "LARGEST_DOCUMENT", documents.MIB)
    first, between, last = ENDLESS[form]
    text = TEXT if form not in ("text that is no JSON", "a document that never ends") else "x" * 3000
    file = Endless(first, text.encode() + between, 8_000_000 // len(text), last)

    tracemalloc.start()
    errors: list[UnreadableError] = []
    count = sum(1 for _ in read(file, errors=errors.append))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 6 * documents.MIB
    assert count + sum(len(error.reason) > 0 for error in errors) > 0
    assert len(errors) <= 2
    assert count == (8_000_000 // len(text) if text == TEXT else 0)
