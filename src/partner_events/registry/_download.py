"""Download a registry's documents to a folder; an interrupted download can be resumed."""

import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from errno import ENOTDIR
from hashlib import sha256
from pathlib import Path
from types import NoneType
from typing import Literal, TypeAlias

from partner_events._base.expected import check_has
from partner_events._wire.json import is_array, is_object
from partner_events.registry._client import ABOUT_ONE_SCHEMA, SchemasReader, code_of, refuse
from partner_events.registry._documents import (
    IS_SHARED,
    LARGEST,
    PROVENANCE,
    Document,
    joined,
    loaded,
    normalised,
    to_text,
)
from partner_events.registry._errors import InvalidDocumentError
from partner_events.registry._forms import is_yaml_of_schemas, openapi_documents

Versions: TypeAlias = Literal["latest", "all"]

DEVICES = {"AUX", "CON", "NUL", "PRN", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(10))}
"""Names of devices, which a file name may not have before its first dot.

https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
"""

LONGEST_VERSION = 18
"""How many digits the version of a document may have; any number of them is more than there are versions."""

INDEX = "index.jsonl"
TYPES = ("OpenApi3", "JSONSchemaDraft4")
"""The types of schemas that a registry has."""

YAML = (".yaml", ".yml")
SUFFIXES = (".json", *YAML)
"""The index of the folder: a line for each version that was downloaded, written after its file."""


@dataclass(frozen=True)
class DocumentProblem:
    """A schema that could not be downloaded, and why; the download went on with the others.

    Attributes:
        registry: The registry's name.
        schema: The schema's name.
        message: What is wrong.
    """

    registry: str
    schema: str
    message: str


@dataclass(frozen=True)
class Download:
    """The result of a download, in numbers of schema versions.

    Attributes:
        fetched: How many were downloaded.
        unchanged: How many the folder had already.
        left_out: How many of the downloaded ones ``keep`` refused.
        removed: How many were removed from the folder, because the registry no longer has them.
        problems: The schemas that could not be downloaded.
    """

    fetched: int
    unchanged: int
    left_out: int
    removed: int
    problems: tuple[DocumentProblem, ...]


@dataclass(frozen=True)
class _Version:
    """One version of a schema, as the registry lists it; ``version`` is None for the latest."""

    arn: str
    schema: str
    version: str | None
    modified: str


@dataclass(frozen=True)
class _Entry:
    """A line of the index; ``file`` is None if the document was left out."""

    arn: str
    version: str | None
    modified: str
    file: str | None


def download(
    client: SchemasReader,
    registry: str,
    folder: Path,
    *,
    versions: Versions = "latest",
    keep: Callable[[Document], bool] = lambda document: True,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Download:
    """Download the documents of a registry to a folder, one file each.

    Documents that the folder has and that have not changed are not downloaded again, so an interrupted
    download can be resumed. Files are written atomically.

    Args:
        client: Your ``boto3.client("schemas")``; it retries throttled requests.
        registry: The registry's name, such as ``discovered-schemas``.
        folder: Where the files go; several registries may share it.
        versions: The latest version of each schema, or all.
        keep: Returns whether to keep a document.
        progress: Called with the number of schemas that are done, and the number of all.

    Raises:
        RegistryError: The registry cannot be read: it does not exist, the credentials have expired, …
    """
    folder.mkdir(parents=True, exist_ok=True)
    index = _read_index(folder)
    # A killed download may have left half a line; the next one would be appended to it.
    _write_index(folder, index.values())
    outcome = Download(0, 0, 0, 0, ())
    schemas = list(_listed(client, registry))
    for done, listed in enumerate(schemas):
        progress(done, len(schemas))
        for each in _versions(client, registry, listed, versions):
            outcome = _take(client, registry, each, folder, index, keep, outcome)
    progress(len(schemas), len(schemas))
    gone = _remove_gone(folder, index, registry, schemas, versions)
    return replace(outcome, removed=gone)


def _take(
    client: SchemasReader,
    registry: str,
    listed: _Version,
    folder: Path,
    index: dict[tuple[str, str | None], _Entry],
    keep: Callable[[Document], bool],
    outcome: Download,
) -> Download:
    known = index.get((listed.arn, listed.version))
    if known and known.modified == listed.modified and (not known.file or (folder / known.file).exists()):
        return replace(outcome, unchanged=outcome.unchanged + 1)
    try:
        document = _fetch(client, registry, listed)
    except InvalidDocumentError as error:
        problem = DocumentProblem(registry, listed.schema, str(error))
        return replace(outcome, problems=(*outcome.problems, problem))
    is_kept = keep(document)
    file = _file_name(listed) if is_kept else None
    if file:
        write_atomically(folder / file, to_text(document))
    entry = _Entry(listed.arn, listed.version, listed.modified, file)
    index[listed.arn, listed.version] = entry
    with (folder / INDEX).open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(asdict(entry)) + "\n")
    left_out = outcome.left_out + (not is_kept)
    return replace(outcome, fetched=outcome.fetched + 1, left_out=left_out)


# The registry


def _listed(client: SchemasReader, registry: str) -> Iterator[_Version]:
    try:
        for page in client.get_paginator("list_schemas").paginate(RegistryName=registry):
            for row in _rows(page, "Schemas"):
                arn, name = str(row["SchemaArn"]), str(row["SchemaName"])
                yield _Version(arn, name, None, str(row.get("LastModified")))
    except Exception as error:
        refuse(error, registry)


def _versions(
    client: SchemasReader, registry: str, listed: _Version, versions: Versions
) -> Iterable[_Version]:
    """The versions of a schema to download, oldest first."""
    if versions == "latest":
        return [listed]
    try:
        pages = client.get_paginator("list_schema_versions").paginate(
            RegistryName=registry, SchemaName=listed.schema
        )
        numbers = [str(row["SchemaVersion"]) for page in pages for row in _rows(page, "SchemaVersions")]
    except Exception as error:
        if code_of(error) == "NotFoundException":
            return []
        refuse(error, registry, listed.schema)
    # A version never changes. Its number is text, in whose order 10 would come before 9.
    numbers.sort(key=lambda number: (len(number), number))
    return [replace(listed, version=number, modified="") for number in numbers]


def _rows(page: Mapping[str, object], key: str) -> Iterator[Mapping[str, object]]:
    rows = page.get(key)
    yield from (row for row in rows if is_object(row)) if is_array(rows) else ()


def _fetch(client: SchemasReader, registry: str, listed: _Version) -> Document:
    try:
        if listed.version is None:
            answer = client.describe_schema(RegistryName=registry, SchemaName=listed.schema)
        else:
            answer = client.describe_schema(
                RegistryName=registry, SchemaName=listed.schema, SchemaVersion=listed.version
            )
    except Exception as error:
        if (code := code_of(error)) in ABOUT_ONE_SCHEMA:
            raise InvalidDocumentError(f"AWS answered {code}", document=listed.schema) from error
        refuse(error, registry, listed.schema)
    if answer.get("Type") not in TYPES:
        message = f"its type is {answer.get('Type')}; {' and '.join(TYPES)} can be read"
        raise InvalidDocumentError(message, document=listed.schema)
    try:
        (content,) = openapi_documents(loaded(str(answer.get("Content")), listed.schema), listed.schema)
        if isinstance(content, InvalidDocumentError):
            raise content
        document = normalised(content, listed.schema)
    except InvalidDocumentError as error:
        other = answer.get("Type") != TYPES[0]
        message = f"{answer.get('Type')}: {error}" if other else str(error)
        raise InvalidDocumentError(message, path=error.path, document=listed.schema) from None
    version = str(answer.get("SchemaVersion"))
    return {**document, PROVENANCE: {"registry": registry, "schema": listed.schema, "version": version}}


# The folder


def documents_in(
    folder: Path, on_problem: Callable[[InvalidDocumentError], None] | None = None
) -> Iterator[Document]:
    """The documents of a folder, each complete with shared components; the latest version comes last.

    Any folder of registry documents will do, whether you downloaded or wrote them. JSON Schema files and
    AsyncAPI documents become documents of this form, one for each event. Documents that only define
    components for others are not yielded.

    Args:
        folder: The folder; its subfolders are read, too.
        on_problem: Called for each file that is no document of events, cannot be read, or is too large;
            the file is left out. For an AsyncAPI document it is called for each message of which that is so.

    Raises:
        InvalidDocumentError: A file is not a registry document, and there is no ``on_problem``.
        NotADirectoryError: There is no such folder.
    """
    check_has(folder, ("rglob",), "a folder, as a pathlib.Path")
    if not folder.is_dir():
        raise NotADirectoryError(ENOTDIR, "no folder of registry documents", str(folder))
    return _documents_in(folder, on_problem)


def _documents_in(
    folder: Path, on_problem: Callable[[InvalidDocumentError], None] | None
) -> Iterator[Document]:
    def report(error: InvalidDocumentError) -> None:
        if on_problem is None:
            raise error
        on_problem(error)

    documents: list[tuple[_Origin, Document]] = []
    for path in sorted(each for each in folder.rglob("*") if each.suffix in SUFFIXES):
        if path.is_dir():
            continue
        try:
            for number, each in enumerate(_of_file(path)):
                if isinstance(each, InvalidDocumentError):
                    report(each)
                    continue
                document = normalised(each, path.name)
                registry, schema, version = _origin(document, path)
                documents.append(((registry, f"{schema}#{number}" if number else schema, version), document))
        except InvalidDocumentError as error:
            report(error)
    documents.sort(key=lambda each: each[0])
    # The latest version of a schema comes last, and others take their components from it.
    by_registry: dict[str, dict[str, Document]] = defaultdict(dict)
    for (registry, schema, _), document in documents:
        by_registry[registry][schema] = document
    for (registry, _, _), document in documents:
        if document.get(IS_SHARED):
            continue
        try:
            yield joined(document, by_registry[registry])
        except InvalidDocumentError as error:
            report(error)


def _of_file(path: Path) -> Iterable[Document | InvalidDocumentError]:
    """The documents of a file: one, or one for each message of an AsyncAPI document.

    What is wrong with a message stands in its place.

    Raises:
        InvalidDocumentError: It is no document of schemas, or cannot be read.
    """
    text = _read(path)
    if path.suffix in YAML:
        if is_yaml_of_schemas(text):
            message = "it is YAML, which is not read: write it as JSON"
            raise InvalidDocumentError(message, document=path.name)
        return []
    return openapi_documents(loaded(text, path.name), path.name)


def _read(path: Path) -> str:
    """The text of a document.

    Raises:
        InvalidDocumentError: It cannot be read: it is not a file, too large, not UTF-8, or not ours to read.
    """
    try:
        # Of a pipe or a device, reading might never end.
        if not path.is_file():
            raise InvalidDocumentError("it is not a file", document=path.name)
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
        if len(content) > LARGEST:
            message = f"the document is too large: it has more than {LARGEST:,} bytes"
            raise InvalidDocumentError(message, document=path.name)
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"the document is not UTF-8 text: see byte {error.start}"
        raise InvalidDocumentError(message, document=path.name) from None
    except OSError as error:
        message = f"the document cannot be read: {error.strerror or type(error).__name__}"
        raise InvalidDocumentError(message, document=path.name) from error


_Origin: TypeAlias = tuple[str, str, int]
"""Registry, schema and version of a document."""


def _origin(document: Document, path: Path) -> _Origin:
    about = document.get(PROVENANCE)
    if not is_object(about):
        return "", path.stem, 0
    version = str(about.get("version", ""))
    is_number = version.isdecimal() and len(version) <= LONGEST_VERSION
    return str(about.get("registry")), str(about.get("schema")), int(version) if is_number else 0


def write_atomically(path: Path, text: str) -> None:
    """Write a file so that no reader ever sees half of it; leave it alone if it has this text already.

    A link is replaced by the file, and what it leads to stays as it is.
    """
    content = text.encode("utf-8")
    if path.is_file() and not path.is_symlink() and path.read_bytes() == content:
        return
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    with new.open("xb") as file:
        file.write(content)
    os.replace(new, path)


def _file_name(listed: _Version) -> str:
    """A name that is valid on every file system, and differs from others' by more than case."""
    words = re.sub(r"[^A-Za-z0-9._@-]+", "-", listed.schema).strip("-. ")[:80]
    return f"{safe(words)}-{_end_of_name(listed.arn, listed.version)}"


def _end_of_name(arn: str, version: str | None) -> str:
    number = f".v{re.sub('[^A-Za-z0-9]+', '-', version)}" if version else ""
    return f"{sha256(arn.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}{number}.json"


def safe(name: str) -> str:
    """The name, with an underscore before a device name of Windows (``aux.created``) or a shell option."""
    is_device = name.partition(".")[0].upper() in DEVICES
    return f"_{name}" if is_device or not name or name.startswith("-") else name


def _read_index(folder: Path) -> dict[tuple[str, str | None], _Entry]:
    path = folder / INDEX
    found: dict[tuple[str, str | None], _Entry] = {}
    if not path.exists():
        return found
    for line in path.read_bytes().splitlines():
        # Else it is the last line of a download that was killed; its schema is asked for again.
        if entry := _entry(line):
            found[entry.arn, entry.version] = entry
    return found


def _entry(line: bytes) -> _Entry | None:
    """An entry of the index; None if no download wrote it. Its file would be read, replaced and removed."""
    try:
        said: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not is_object(said) or said.keys() != {"arn", "version", "modified", "file"}:
        return None
    arn, version, modified, file = (said[name] for name in ("arn", "version", "modified", "file"))
    if not isinstance(arn, str) or not isinstance(modified, str) or not isinstance(version, (str, NoneType)):
        return None
    if file is None or (isinstance(file, str) and _is_own_name(file, arn, version)):
        return _Entry(arn, version, modified, file)
    return None


def _is_own_name(file: str, arn: str, version: str | None) -> bool:
    """Whether a download gives this name to the file of a version: in the folder, and of this schema."""
    return re.fullmatch(r"[A-Za-z0-9._@-]+", file) is not None and file.endswith(
        f"-{_end_of_name(arn, version)}"
    )


def _write_index(folder: Path, entries: Iterable[_Entry]) -> None:
    write_atomically(folder / INDEX, "".join(json.dumps(asdict(entry)) + "\n" for entry in entries))


def _remove_gone(
    folder: Path,
    index: dict[tuple[str, str | None], _Entry],
    registry: str,
    listed: list[_Version],
    versions: Versions,
) -> int:
    """Remove the files of versions that the registry lacks, or that are not asked for; rewrite the index."""
    arns = {each.arn for each in listed}
    entries = list(index.values())
    stay = [e for e in entries if not _is_gone(e, arns, registry, versions)]
    files = {entry.file for entry in stay}
    gone = [entry for entry in entries if entry not in stay]
    for entry in gone:
        if entry.file and entry.file not in files:
            (folder / entry.file).unlink(missing_ok=True)
    _write_index(folder, stay)
    return len(gone)


def _is_gone(entry: _Entry, listed: set[str], registry: str, versions: Versions) -> bool:
    if entry.arn in listed:
        return (entry.version is None) != (versions == "latest")
    account, _, name = entry.arn.partition(":schema/")
    # A registry of the same name in another account was not listed. Only the schemas' ARNs name the account.
    is_asked = not listed or any(arn.startswith(f"{account}:schema/") for arn in listed)
    return is_asked and name.startswith(f"{registry}/")
