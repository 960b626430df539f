"""The text of a file, piece by piece: unpacked, and decoded from UTF-8 or UTF-16."""

from __future__ import annotations

import codecs
import zlib
from functools import cache

from partner_events._base.lazy import load_extra, module

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    class Readable(Protocol):
        """What bytes are read from: a file that is open as binary, or what behaves like one."""

        def read(self, size: int, /) -> bytes: ...

    class OfZstd(Protocol):
        @property
        def eof(self) -> bool: ...
        @property
        def unused_data(self) -> bytes: ...
        def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...

    class Unpacker(Protocol):
        """A decompressor of one member or frame."""

        @property
        def eof(self) -> bool: ...
        @property
        def unused_data(self) -> bytes: ...
        def unpack(self, data: bytes, most: int, /) -> bytes:
            """At most so many bytes, of what is left from before and of this; empty if it needs more."""
            ...


PIECE = 256 * 1024
"""How many bytes are read, and unpacked, at once."""

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"

OTHERS = {
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"PK\x03\x04": "a zip archive",
    b"PAR1": "Parquet",
    b"ORC": "ORC",
    b"Obj\x01": "Avro",
    b"\xff\x06\x00\x00sNaPpY": "Snappy",
    b"%PDF": "PDF",
    b"\x89PNG": "a PNG image",
}
"""What files begin with that hold no JSON text, or hold it packed in a way that is not read."""

FREE, TIMES = 1024 * 1024 * 1024, 2_000
"""How many bytes any file may unpack to, and how many times its bytes. Gzip packs to a thousandth at most."""

LAYERS = 3
"""How often a file may be packed. There is data that unpacks to itself, without end."""

UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}

NO_ZSTD = "zstd needs Python 3.14 or backports.zstd: pip install 'partner-events[zstd]'"


class NotTextError(Exception):
    """The file cannot be read on, or not at all; the text says why."""


def texts(file: Readable, reading: Callable[[bytes], object] | None = None) -> Iterator[str]:
    """The text of a file. Bytes that are not UTF-8 become lone surrogates, as ``surrogateescape`` makes them.

    ``reading`` gets the bytes that are read.

    Raises:
        NotTextError: It is not text, or is packed in a way that is not known, or breaks off.
    """
    size = _Size()
    pieces = _unpacked(_counted(_read(file, reading), size), size)
    first = b""
    for piece in pieces:
        first += piece
        if len(first) >= 4:
            break
    if not first:
        return
    encoding = UTF_16.get(first[:2], "utf-8")
    _check_text(first, encoding)
    decoder = codecs.getincrementaldecoder(encoding)("surrogateescape" if encoding == "utf-8" else "strict")
    try:
        yield decoder.decode(first)
        for piece in pieces:
            yield decoder.decode(piece)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise NotTextError("its bytes are not UTF-16, as its first ones say") from None


def _check_text(first: bytes, encoding: str) -> None:
    for magic, name in OTHERS.items():
        if first.startswith(magic):
            raise NotTextError(f"it is {name}, which is not read; give the JSON text in it")
    if encoding == "utf-8" and b"\0" in first[:4096]:
        raise NotTextError("it is binary, where JSON text is read")


def _read(file: Readable, reading: Callable[[bytes], object] | None) -> Iterator[bytes]:
    """The bytes of a file. What is there is handed on, without waiting for more."""
    read: Callable[[int], object] = getattr(file, "read1", file.read)
    while piece := read(PIECE):
        if not isinstance(piece, bytes):
            raise TypeError(f"expected a file that is open as binary; this one has {type(piece).__name__}")
        if reading is not None:
            reading(piece)
        yield piece


class _Size:
    """How many bytes of a file were read."""

    def __init__(self) -> None:
        self.read = 0


def _counted(pieces: Iterator[bytes], size: _Size) -> Iterator[bytes]:
    for piece in pieces:
        size.read += len(piece)
        yield piece


def _unpacked(pieces: Iterator[bytes], size: _Size, layers: int = 0) -> Iterator[bytes]:
    """The same unpacked, if it is gzip or zstd: all members and frames, and what is packed twice."""
    first = b""
    for piece in pieces:
        first += piece
        if len(first) >= 4:
            break
    make = _unpacker_of(first)
    if make is None:
        yield first
        yield from pieces
        return
    if layers == LAYERS:
        raise NotTextError(f"it is packed more than {LAYERS} times, and is not read on")
    yield from _unpacked(_members(make, first, pieces, size), size, layers + 1)


def _unpacker_of(data: bytes) -> Callable[[], Unpacker] | None:
    if data.startswith(GZIP):
        return _Gzip
    return _Zstd if data.startswith(ZSTD) else None


def _members(
    make: Callable[[], Unpacker], data: bytes, pieces: Iterator[bytes], size: _Size
) -> Iterator[bytes]:
    unpacked = 0
    unpacker = make()
    while True:
        try:
            found = unpacker.unpack(data, PIECE)
        except ImportError:
            raise
        except Exception as error:
            # Each of the decompressors has an error of its own.
            raise NotTextError(f"its packed data is broken ({error})") from None
        data = b""
        unpacked += len(found)
        if unpacked > max(FREE, TIMES * size.read):
            raise NotTextError(f"{size.read:,} bytes unpack to more than {unpacked:,}, and are not read on")
        if found:
            yield found
        if unpacker.eof:
            data = unpacker.unused_data.lstrip(b"\0") or next(pieces, b"")
            if not data:
                return
            while len(data) < 4 and (piece := next(pieces, b"")):
                data += piece
            following = _unpacker_of(data)
            if following is None:
                raise NotTextError("something that is not packed follows its packed data")
            unpacker = following()
        elif not found:
            data = next(pieces, b"")
            if not data:
                raise NotTextError("its packed data breaks off")


class _Gzip:
    def __init__(self) -> None:
        self._of_zlib = zlib.decompressobj(wbits=31)
        self._left = b""

    @property
    def eof(self) -> bool:
        return self._of_zlib.eof

    @property
    def unused_data(self) -> bytes:
        return self._of_zlib.unused_data

    def unpack(self, data: bytes, most: int, /) -> bytes:
        return self._of_zlib.decompress(self._of_zlib.unconsumed_tail + data, most)


class _Zstd:
    def __init__(self) -> None:
        self._of_zstd = _zstd_decompressor()()

    @property
    def eof(self) -> bool:
        return self._of_zstd.eof

    @property
    def unused_data(self) -> bytes:
        return self._of_zstd.unused_data

    def unpack(self, data: bytes, most: int, /) -> bytes:
        return self._of_zstd.decompress(data, most)


# A file may have a frame in every nine bytes, and to look for what is not there takes long.
@cache
def _zstd_decompressor() -> Callable[[], OfZstd]:
    """The decompressor of Python's own, from 3.14 on, or of the package that has the same for others."""
    try:
        make: Callable[[], OfZstd] = module("compression.zstd").ZstdDecompressor
    except ModuleNotFoundError:
        make = load_extra("backports.zstd", "ZstdDecompressor", NO_ZSTD)
    return make
