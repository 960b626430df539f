"""Finding filter criteria in what AWS prints, in templates and in Terraform's plans, and reading them."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.errors import InvalidCriteriaError, InvalidPatternError
from partner_events.patterns._language.json import NotJsonError, read, write
from partner_events.patterns._language.operators import excerpt
from partner_events.patterns._language.parse import tree_of
from partner_events.patterns._records.services import CONTENT

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeVar

    from partner_events._base.value import Path
    from partner_events.patterns._records.services import RecordCarrier, Service

    Read = TypeVar("Read")

DEEPEST = 30
"""How deep criteria are looked for; templates and plans are not nested so deeply."""

NAMES = ("UUID", "Name", "name", "address", "uuid")
SERVICES: dict[str, RecordCarrier] = {
    "sqs": "sqs",
    "kinesis": "kinesis",
    "kafka": "kafka",
    "mq": "mq",
    "dynamodb": "dynamodb",
}
"""The carriers by the services of ARNs."""

SAM_EVENTS: dict[str, RecordCarrier] = {
    "SQS": "sqs",
    "Kinesis": "kinesis",
    "MSK": "kafka",
    "SelfManagedKafka": "kafka",
    "MQ": "mq",
    "DynamoDB": "dynamodb",
}
PIPE = frozenset({"SourceParameters", "source_parameters", "AWS::Pipes::Pipe", "aws_pipes_pipe"})


class FoundCriteria(Value):
    """Filter criteria in a document, and what the document says of them.

    ``place`` is where their member is, ``name`` what they belong to; ``carrier`` and ``service`` are None
    where the document does not say.
    """

    __slots__ = ("content", "place", "name", "carrier", "service")

    content: object
    place: Path
    name: str | None
    carrier: RecordCarrier | None
    service: Service | None


def decoded(content: str | bytes | bytearray | Mapping[str, object]) -> object:
    """JSON text as Python values; those as they are.

    Raises:
        InvalidCriteriaError: The text is not JSON.
    """
    if not isinstance(content, (str, bytes, bytearray)):
        return content
    from json import loads

    try:
        read(content)
    except NotJsonError as error:
        raise InvalidCriteriaError(str(error), advice="write one JSON object and nothing else") from None
    value: object = loads(content)
    return value


def criteria_in(document: object) -> Iterator[FoundCriteria]:
    """The filter criteria in a document, in order."""
    if is_mapping(document) and ("Filters" in document or not document):
        yield FoundCriteria(document, (), None, None, None)
        return
    yield from _inside(document, (), ())


def _inside(value: object, place: Path, around: tuple[Mapping[str, object], ...]) -> Iterator[FoundCriteria]:
    if len(place) > DEEPEST:
        return
    if is_sequence(value):
        for index, item in enumerate(value):
            yield from _inside(item, (*place, index), around)
    elif is_mapping(value):
        for key, member in value.items():
            here = (*place, str(key))
            if key in ("FilterCriteria", "filter_criteria") and not _is_empty(member):
                yield FoundCriteria(member, here, *_about((*around, value), here))
            else:
                yield from _inside(member, here, (*around, value))


def _is_empty(member: object) -> bool:
    """Whether Terraform writes so that there are none; AWS's null says that they are encrypted."""
    return is_sequence(member) and not member


def _about(
    around: tuple[Mapping[str, object], ...], place: Path
) -> tuple[str | None, RecordCarrier | None, Service | None]:
    """The name, the carrier and the service that the objects around criteria say."""
    carrier: RecordCarrier | None = None
    service: Service | None = None
    name: str | None = None
    for index in range(len(around) - 1, -1, -1):
        each = around[index]
        carrier = carrier or _carrier(each)
        service = service or _service(each)
        name = name or next((text for key in NAMES if isinstance(text := each.get(key), str)), None)
    if any(step in PIPE for step in place):
        service = "pipes"
    resources = place.index("Resources") if "Resources" in place else None
    if resources is not None and resources + 1 < len(place):
        name = str(place[resources + 1])
    return name, carrier, service


def _carrier(each: Mapping[str, object]) -> RecordCarrier | None:
    for key in ("EventSourceArn", "Source", "event_source_arn", "source"):
        arn = each.get(key)
        if isinstance(arn, str) and arn.startswith("arn:"):
            return SERVICES.get(arn.split(":")[2])
    if "SelfManagedEventSource" in each or "self_managed_event_source" in each:
        return "kafka"
    kind = each.get("Type")
    return SAM_EVENTS.get(kind) if isinstance(kind, str) else None


def _service(each: Mapping[str, object]) -> Service | None:
    if each.get("Type") in PIPE or each.get("type") in PIPE:
        return "pipes"
    kind = each.get("Type", each.get("type"))
    if kind in ("AWS::Lambda::EventSourceMapping", "aws_lambda_event_source_mapping") or kind in SAM_EVENTS:
        return "lambda"
    return "lambda" if "UUID" in each and "FunctionArn" in each else None


def one_of(document: object) -> FoundCriteria:
    """The only filter criteria in a document.

    Raises:
        InvalidCriteriaError: There are none, or several.
    """
    found = list(criteria_in(document))
    if len(found) == 1:
        return found[0]
    if not found:
        what = "an object without filter criteria" if is_mapping(document) else json_type(document)
        raise InvalidCriteriaError(
            f"this is {what}",
            advice='write {"Filters": [{"Pattern": "…"}]}, or pass what holds a FilterCriteria',
        )
    names = ", ".join(each.name or ".".join(map(str, each.place)) for each in found[:5])
    raise InvalidCriteriaError(
        f"there are {len(found)} filter criteria, of {names}",
        path=found[1].place,
        advice="pass those of one event source mapping or pipe",
    )


def patterns_of(found: FoundCriteria, parse: Callable[[str], Read]) -> list[tuple[Read, Path]]:
    """The patterns of filter criteria, as ``parse`` reads them, each with its place in the document.

    Raises:
        InvalidCriteriaError: The criteria are not of the form that AWS describes, or a pattern is refused.
    """
    read_patterns: list[tuple[Read, Path]] = []
    for text, place in _texts(found):
        try:
            read_patterns.append((parse(text), place))
        except InvalidPatternError as error:
            raise InvalidCriteriaError(
                error.reason,
                path=(*place, *error.path),
                advice=error.advice,
                suggestion=error.suggestion,
                suggested_at=(*place, *error.suggested_at),
            ) from None
    return read_patterns


def carrier_of(texts: list[str]) -> RecordCarrier | None:
    """The carrier whose content some patterns ask for, if it is plain."""
    keys = {key for text in texts for key in _keys(text)}
    found: list[RecordCarrier] = [
        carrier for carrier, key in CONTENT.items() if key in keys and carrier != "mq"
    ]
    return found[0] if len(found) == 1 else None


def _keys(text: str) -> set[str]:
    """The keys at the top of a pattern, and of the branches there."""
    keys: set[str] = set()
    todo: list[object] = [decoded(write(tree_of(text)))]
    for item in todo:
        for key, value in item.items() if is_mapping(item) else ():
            if key == "$or" and is_sequence(value):
                todo.extend(value)
            else:
                keys.add(str(key).partition(".")[0])
    return keys


def _texts(found: FoundCriteria) -> Iterator[tuple[str, Path]]:
    content, place = found.content, found.place
    if content is None:
        raise InvalidCriteriaError(
            "the filter criteria are null: they are encrypted, and list-event-source-mappings does not show "
            "them",
            path=place,
            advice="pass what get-event-source-mapping prints",
        )
    if is_sequence(content) and len(content) == 1:  # of Terraform, whose blocks are lists
        content, place = content[0], (*place, 0)
    if not is_mapping(content):
        raise InvalidCriteriaError(
            f"filter criteria are an object, not {json_type(content)}",
            path=place,
            advice='write {"Filters": [{"Pattern": "…"}]}',
        )
    name, inner = ("filter", "pattern") if "filter" in content else ("Filters", "Pattern")
    for unknown in content.keys() - {name}:
        raise InvalidCriteriaError(
            f"there is no {excerpt(str(unknown))} in filter criteria",
            path=(*place, str(unknown)),
            advice='write {"Filters": [{"Pattern": "…"}]}',
        )
    filters = content.get(name, ())
    if not is_sequence(filters):
        raise InvalidCriteriaError(
            f"the filters are {json_type(filters)}", path=(*place, name), advice="write a list of filters"
        )
    for index, each in enumerate(filters):
        here = (*place, name, index)
        if not is_mapping(each) or set(each) != {inner}:
            raise InvalidCriteriaError(
                f"a filter is an object with `{inner}` alone",
                path=here,
                advice=f'write {{"{inner}": "…"}}, the pattern as JSON text',
            )
        text = each[inner]
        if not isinstance(text, str):
            raise InvalidCriteriaError(
                f"the pattern is {json_type(text)}",
                path=(*here, inner),
                advice="write the pattern's JSON as text: json.dumps(pattern), or pattern.to_json()",
            )
        yield text, (*here, inner)
