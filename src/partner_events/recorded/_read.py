"""`read`: the deliveries in files of every form."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.carried import open_deliveries
from partner_events._wire.answers import lambda_form, list_in
from partner_events._wire.carriers import Carried, has_envelope
from partner_events._wire.errors import InvalidEventError, UnknownCarrierError
from partner_events._wire.json import dotted, is_array, is_object, json_type
from partner_events._wire.records import CarrierRecord
from partner_events.recorded._documents import Broken, Document, documents
from partner_events.recorded._errors import UnreadableError
from partner_events.recorded._files import File, files_of
from partner_events.recorded._recorded import Recorded
from partner_events.recorded._texts import NotTextError, texts

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from partner_events._wire.carriers import Opened
    from partner_events.recorded._files import Source
    from partner_events.recorded._texts import Readable


ENVELOPE = frozenset(
    (
        "version",
        "id",
        "detail-type",
        "source",
        "account",
        "time",
        "region",
        "resources",
        "detail",
        "replay-name",
    )
)


def read(*sources: Source, errors: Callable[[UnreadableError], object] | None = None) -> Iterator[Recorded]:
    """The deliveries in files, in order, whatever wrote the files.

    A file may be JSON lines, one array, documents one after the other with or without anything between them,
    pretty-printed or not, or all of these mixed; packed with gzip or, from Python 3.14 on or with
    ``pip install 'partner-events[zstd]'``, with zstd; UTF-8 or UTF-16. In it there may be deliveries, what
    Lambda functions are given (see `parse_events`), what ``aws sqs receive-message``, ``aws kinesis
    get-records``, ``aws logs filter-log-events``, ``get-log-events`` and ``get-query-results`` print, log
    lines with text before their JSON, and details alone of partners whose details say whose they are, also
    in the pages of a partner's own list.

    Files are read as far as deliveries are taken, and no more than one document is kept in memory: a file may
    be larger than that, and standard input endless. A document may have 32 million characters; the items of
    an array, or of an array in one object, are read one by one.

    Args:
        sources: Names of files; of folders, for all files in them and below, but for those whose name
            begins with a dot; patterns such as ``recorded/*.jsonl``; ``-`` for standard input; addresses
            such as ``s3://bucket/prefix/``, with ``pip install 'partner-events[s3]'``; or files that are
            opened as binary, which are left open.
        errors: What gets an error for each part that holds no delivery; reading goes on behind it. Without
            it, the first such error is raised.

    Raises:
        UnreadableError: A part of a file holds no delivery, or a file is not read to its end. Only without
            ``errors``.
        OSError: There is no such file, or none in a folder; raised at once.

    Example:
        >>> problems: list[UnreadableError] = []
        >>> for recorded in read("recorded/", errors=problems.append):
        ...     print(recorded.file, recorded.place, recorded.parse().kind)
    """
    if not sources:
        raise TypeError("read takes at least one file")
    return _checked(files_of(sources), errors)


def _checked(files: list[File], errors: Callable[[UnreadableError], object] | None) -> Iterator[Recorded]:
    for file in files:
        for found in deliveries_of(file):
            if isinstance(found, Recorded):
                yield found
            elif errors is None:
                raise found
            else:
                errors(found)


def deliveries_of(
    file: File, reading: Callable[[bytes], object] | None = None
) -> Iterator[Recorded | UnreadableError]:
    """The deliveries of a file, and the errors where there is none.

    ``reading`` gets the bytes that are read, before they are unpacked.
    """
    try:
        with file.open() as opened:
            yield from deliveries_in(opened, file.name, reading)
    except OSError as error:
        yield UnreadableError(file.name, "", error.strerror or type(error).__name__)


def deliveries_in(
    file: Readable, name: str, reading: Callable[[bytes], object] | None = None, *, lines_before: int = 0
) -> Iterator[Recorded | UnreadableError]:
    """The deliveries of an open file, and the errors where there is none.

    ``lines_before`` is how many lines of it have been read.

    Raises:
        OSError: It cannot be read.
    """
    try:
        for document in documents(texts(file, reading), lines_before=lines_before):
            if isinstance(document, Broken):
                yield UnreadableError(name, document.place, document.reason)
            else:
                yield from _opened(document, name)
    except NotTextError as error:
        yield UnreadableError(name, "", str(error))


class Held(Value):
    """A JSON value in a file, in the form in which a Lambda function gets it."""

    __slots__ = ("file", "place", "value")

    file: str
    place: str
    value: object


def values_of(
    file: File, reading: Callable[[bytes], object] | None = None
) -> Iterator[Held | UnreadableError]:
    """The JSON values in a file, not opened: deliveries, Lambda events and whatever else."""
    try:
        with file.open() as opened:
            for document in documents(texts(opened, reading)):
                if isinstance(document, Broken):
                    yield UnreadableError(file.name, document.place, document.reason)
                else:
                    yield Held(file.name, document.place, lambda_form(_whole(document)))
    except NotTextError as error:
        yield UnreadableError(file.name, "", str(error))
    except OSError as error:
        yield UnreadableError(file.name, "", error.strerror or type(error).__name__)


def _whole(document: Document) -> object:
    """The value of a document; of an item of a list, the object around it with that item alone."""
    if document.name is None:
        return document.value
    return {**(document.around or {}), document.name: [document.value]}


def _opened(document: Document, file: str) -> Iterator[Recorded | UnreadableError]:
    """The deliveries in a document, which may be one, a carrier of some, or a page of a list."""
    place, value = document.place, _whole(document)
    if (
        is_object(value)
        and value.keys() <= ENVELOPE
        and has_envelope(value)
        and value.get("source") != "lambda"
    ):
        # As it would be opened, sooner: most documents are deliveries, each of which has nothing around it.
        # What Lambda itself sends, such as the record of a failed invocation, may have one inside.
        direct = CarrierRecord("direct", (), value, None)
        yield Recorded(value, file, place, Carried(direct, value, False, None))
        return
    if not (is_object(value) or is_array(value) or isinstance(value, str)):
        yield UnreadableError(file, place, f"{json_type(value)}, where a delivery is an object")
        return
    try:
        opened = _open(value)
    except UnknownCarrierError as error:
        page = _page(value) if is_object(value) else None
        if page is None:
            yield UnreadableError(file, place, str(error), error)
            return
        name, items = page
        yield from _opened_page(name, items, document, file, error)
    except InvalidEventError as error:
        yield UnreadableError(file, place, str(error), error)
    else:
        has_path = document.name is None and not isinstance(value, str)
        of_answer = list_in(value) if has_path else None
        for carried in (each for one in opened for each in one.inside):
            path: tuple[str | int, ...] = _path_of(carried.record) if has_path else ()
            if of_answer is not None:
                path = (of_answer, *path[1:])
            elif is_object(value) and path and path[0] not in value:
                # One message or record alone, whose list we made.
                path = path[2:]
            yield _found(carried, file, _joined(place, dotted(path)))


def _open(value: object) -> list[Opened]:
    value = lambda_form(value)
    return open_deliveries(value if is_object(value) or is_array(value) else _text(value))


def _text(value: object) -> object:
    """Text that is JSON; other text as the item of a list, where a new event bus delivers bytes as base64."""
    return value if isinstance(value, str) and value.lstrip().startswith(("{", "[")) else [value]


def _opened_page(
    name: str, items: list[object], document: Document, file: str, refused: UnknownCarrierError
) -> Iterator[Recorded | UnreadableError]:
    """What the items of a page hold. If none holds a delivery, the page is what is wrong."""
    is_one_item = document.name is not None
    failed: list[UnreadableError] = []
    has_delivery = is_one_item or not items
    for index, item in enumerate(items):
        place = document.place if is_one_item else _joined(document.place, dotted((name, index)))
        for found in _opened(Document(place, item, "", None, None), file):
            if has_delivery:
                yield found
            elif isinstance(found, Recorded):
                has_delivery = True
                yield from failed
                yield found
            else:
                failed.append(found)
    if not has_delivery:
        yield UnreadableError(file, document.place, str(refused), refused)


def _page(value: dict[str, object]) -> tuple[str, list[object]] | None:
    """The list in a page of a list, such as ``{"object": "list", "data": [...], "has_more": false}``.

    It is the only list of objects in it; an empty one counts if the page says whether there is more.
    """
    lists = [(name, each) for name, each in value.items() if is_array(each)]
    full = [(name, each) for name, each in lists if each and is_object(each[0])]
    if len(full) == 1:
        return full[0]
    return lists[0] if len(lists) == 1 and not lists[0][1] and "has_more" in value else None


def _found(carried: Carried, file: str, place: str) -> Recorded | UnreadableError:
    if carried.delivery is not None:
        return Recorded(carried.delivery, file, place, carried)
    error = carried.error or InvalidEventError("not an EventBridge delivery")
    return UnreadableError(file, place, str(error), error)


def _path_of(record: CarrierRecord | None) -> tuple[str | int, ...]:
    """The path of a carrier record through the records that contain it."""
    path: tuple[str | int, ...] = ()
    while record is not None:
        path += record.path
        record = record.inner
    return path


def _joined(*places: str) -> str:
    return ", ".join(filter(None, places))
