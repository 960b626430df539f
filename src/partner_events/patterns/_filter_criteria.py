"""Filter criteria of an event source mapping or a pipe: read once, then matched as Lambda or Pipes does."""

from __future__ import annotations

from partner_events.patterns._language.errors import (
    InvalidCriteriaError,
    InvalidPatternError,
    PatternWarning,
    shortened,
)
from partner_events.patterns._language.json import JsonObject, read, write
from partner_events.patterns._pattern import REPR, EventPattern, parsed, rules_of
from partner_events.patterns._records.cautions import about_count, about_fields, is_of_delivery
from partner_events.patterns._records.content import record_of
from partner_events.patterns._records.matching import explained, passes
from partner_events.patterns._records.reading import carrier_of, decoded, one_of, patterns_of
from partner_events.patterns._records.services import CONTENT, check_filters, check_operators, check_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from partner_events._base.value import Path
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._records.matching import CriteriaExplanation
    from partner_events.patterns._records.reading import FoundCriteria
    from partner_events.patterns._records.services import RecordCarrier, Service
    from partner_events.patterns._records.writing import FilteredCarrier, Transformer

OF_RULES = frozenset({"envelope", "envelope-value", "detail-type", "length"})
"""The kinds of warnings about a rule's pattern that do not hold for a filter of records."""

OF_JSON = frozenset({"kinesis", "dynamodb"})
"""Where a filter on the content as text is refused."""


class FilterCriteria:
    """Which records of a queue or stream an event source mapping or a pipe takes: a frozen value.

    A record passes if one of the filters matches; without filters, every record does. Content is matched as
    Lambda and Pipes do it: what is JSON in a text is decoded.
    Two are equal if they ask for the same records, however they are written.
    https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
    """

    __slots__ = ("_patterns", "_places", "_carrier", "_service")

    _patterns: tuple[EventPattern, ...]
    _places: tuple[Path, ...]
    _carrier: RecordCarrier
    _service: Service

    def __init__(self) -> None:
        raise TypeError("make FilterCriteria with FilterCriteria.of or FilterCriteria.parse")

    @classmethod
    def of(
        cls,
        pattern: EventPattern,
        carrier: FilteredCarrier,
        *,
        service: Service = "lambda",
        transformer: Transformer = "RAW",
    ) -> FilterCriteria:
        """The criteria that let pass what a pattern matches: `EventPattern.to_filter_criteria`, read.

        Raises:
            InvalidCriteriaError: No criteria can express the pattern.
            ValueError: There is no such carrier, service or transformer.
        """
        content = pattern.to_filter_criteria(carrier, service=service, transformer=transformer)
        return cls.parse(content, carrier=carrier, service=service)

    @classmethod
    def parse(
        cls,
        content: str | bytes | Mapping[str, object],
        *,
        carrier: RecordCarrier | None = None,
        service: Service | None = None,
    ) -> FilterCriteria:
        """Read ``FilterCriteria``, or what holds one, from JSON text or Python values.

        What holds one is what ``aws lambda get-event-source-mapping`` and ``aws pipes describe-pipe`` print,
        a resource or an event of a template, a whole template with one of them, or the JSON of a Terraform
        plan.

        Args:
            content: The criteria.
            carrier: What brings the records. If left out, it is what the content says, or what the filters'
                own keys show: ``body`` is of SQS, ``data`` of Kinesis, ``value`` of Kafka.
            service: ``"lambda"`` for an event source mapping, ``"pipes"`` for a pipe. If left out, it is what
                the content says, or Lambda.

        Raises:
            InvalidCriteriaError: The service refuses them, or there are several. The error says where, why,
                and what would be right.
        """
        return read_criteria(one_of(decoded(content)), carrier, service)

    @property
    def carrier(self) -> RecordCarrier:
        """The carrier of the records: ``sqs``, ``kinesis``, ``kafka``, ``mq`` or ``dynamodb``."""
        return self._carrier

    @property
    def service(self) -> Service:
        """Who filters: ``lambda`` or ``pipes``."""
        return self._service

    @property
    def patterns(self) -> tuple[EventPattern, ...]:
        """The patterns of the filters, of records with their content decoded."""
        return self._patterns

    def matches(self, record: Event) -> bool:
        """Whether a record passes, and reaches the function or the pipe's target.

        Args:
            record: One record, as a Lambda event or a pipe has it: decoded, or as JSON text. A delivery or a
                typed event counts as the content of a record.

        Raises:
            InvalidEventError: It is neither a record nor a delivery.
        """
        found = record_of(record, self._carrier)
        return not self._patterns or any(passes(rules_of(each), found) for each in self._patterns)

    def explain(self, record: Event) -> CriteriaExplanation:
        """Why a record passes or does not, for each filter.

        The text of the explanation shows values of the record; its repr does not.

        Raises:
            InvalidEventError: It is neither a record nor a delivery.
        """
        found = record_of(record, self._carrier)
        doubts = [self._doubts_of(index) for index in range(len(self._patterns))]
        return explained([rules_of(each) for each in self._patterns], found, doubts)

    @property
    def warnings(self) -> tuple[PatternWarning, ...]:
        """What the service accepts but may not do what was meant, each with its place and advice."""
        found = list(about_count(len(self._patterns), self._service, ()))
        for index in range(len(self._patterns)):
            found += self._warnings_of(index)
        return tuple({(each.kind, each.path): each for each in found}.values())

    def to_dict(self) -> dict[str, object]:
        """The ``FilterCriteria`` as Python values, as CloudFormation, SAM, boto3 and Pipes take them."""
        return {"Filters": [{"Pattern": each.to_json()} for each in self._patterns]}

    def to_json(self) -> str:
        """The ``FilterCriteria`` as the shortest JSON text."""
        from json import dumps

        return dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def to_terraform(self) -> dict[str, object]:
        """The argument ``filter_criteria`` in Terraform's JSON syntax.

        It belongs into an ``aws_lambda_event_source_mapping``, or into the ``source_parameters`` of an
        ``aws_pipes_pipe``.
        """
        from partner_events.patterns._targets.terraform_text import for_terraform

        return {
            "filter_criteria": {
                "filter": [{"pattern": for_terraform(each.to_json())} for each in self._patterns]
            }
        }

    def _doubts_of(self, index: int) -> _Doubts:
        return _Doubts(self, index)

    def _warnings_of(self, index: int) -> Iterator[PatternWarning]:
        pattern, place = self._patterns[index], self._places[index]
        is_only = len(self._patterns) == 1
        key = CONTENT[self._carrier]
        inner = list(_inner(read(pattern.to_json()), key))
        inside = [(*place, *where) for where, _ in inner]
        for each in pattern.warnings:
            here = (*place, *each.path)
            if each.kind in OF_RULES or any(here[: len(start)] == start for start in inside):
                continue
            yield each.within(place)
        yield from about_fields(rules_of(pattern), self._carrier, self._service, place, is_only=is_only)
        for where, tree in inner:
            yield from _of_delivery(tree, (*place, *where), is_only=is_only and where == (key,))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FilterCriteria) and other._identity() == self._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[object, ...]:
        return self._carrier, self._service, frozenset(self._patterns)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("FilterCriteria are frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("FilterCriteria are frozen")

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.to_dict(), self._carrier, self._service)

    def __repr__(self) -> str:
        return f"FilterCriteria.parse({shortened(repr(self.to_json()), REPR)}, carrier={self._carrier!r})"


class _Doubts:
    """The warnings that explain why a filter is missed, by the places of its fields."""

    def __init__(self, criteria: FilterCriteria, index: int) -> None:
        self._criteria, self._index = criteria, index

    def __call__(self) -> Mapping[Path, PatternWarning]:
        criteria, index = self._criteria, self._index
        start = len(criteria._places[index])  # pyright: ignore[reportPrivateUsage] # of this module
        found: dict[Path, PatternWarning] = {}
        warnings = list(criteria._warnings_of(index))  # pyright: ignore[reportPrivateUsage]
        for rule in rules_of(criteria.patterns[index]):
            for field in rule.values():
                for each in warnings:
                    if each.path[start:][: len(field.place)] == field.place:
                        found.setdefault(field.place, each)
        return found


def _again(content: Mapping[str, object], carrier: RecordCarrier, service: Service) -> FilterCriteria:
    return FilterCriteria.parse(content, carrier=carrier, service=service)


def read_criteria(
    found: FoundCriteria, carrier: RecordCarrier | None = None, service: Service | None = None
) -> FilterCriteria:
    """The filter criteria that were found in a document, as `FilterCriteria.parse` reads them.

    Raises:
        InvalidCriteriaError: The service refuses them.
    """
    known = service or found.service or "lambda"
    read_patterns = patterns_of(found, parsed)
    patterns = tuple(pattern for pattern, _ in read_patterns)
    check_filters(len(patterns), known)
    brought = carrier or found.carrier or carrier_of([each.to_json() for each in patterns]) or "sqs"
    for pattern, place in read_patterns:
        check_text(pattern.to_json(), place)
        for rule in rules_of(pattern):
            check_operators(rule.values(), known, place)
            if brought in OF_JSON and (field := rule.get(CONTENT[brought])):
                raise InvalidCriteriaError(
                    f"`{field.path}` is compared as text, but is filtered as JSON alone",
                    path=(*place, *field.place),
                    advice=f'write the fields inside it, such as {{"{field.path}": {{"detail-type": […]}}}}',
                )
    criteria = object.__new__(FilterCriteria)
    for name, value in (
        ("_patterns", patterns),
        ("_places", tuple(place for _, place in read_patterns)),
        ("_carrier", brought),
        ("_service", known),
    ):
        object.__setattr__(criteria, name, value)
    return criteria


def _inner(tree: Json, key: str) -> Iterator[tuple[Path, JsonObject]]:
    """The objects of a pattern that are about a record's content, each with its place."""
    todo: list[tuple[Path, Json]] = [((), tree)]
    for place, item in todo:
        for name, value in item if isinstance(item, JsonObject) else ():
            if name == "$or" and isinstance(value, list):
                todo += [((*place, name, index), each) for index, each in enumerate(value)]
            elif name == key and isinstance(value, JsonObject):
                yield from _parts((*place, name), value)


def _parts(place: Path, tree: JsonObject) -> Iterator[tuple[Path, JsonObject]]:
    """The object itself, or what is inside ``Data`` of it: so a subscriber of a new event bus writes it."""
    data = dict(tree.pairs).get("Data")
    if isinstance(data, JsonObject):
        yield (*place, "Data"), data
    else:
        yield place, tree


def _of_delivery(tree: JsonObject, place: Path, *, is_only: bool) -> Iterator[PatternWarning]:
    """What a pattern of the content alone is warned of, if the content is a delivery."""
    if not is_of_delivery({name.partition(".")[0] for name, _ in tree}):
        return
    try:
        pattern = parsed(write(tree))
    except InvalidPatternError:  # of a part alone: a branch may have a name that is refused elsewhere
        return
    for each in pattern.warnings:
        if each.kind != "length":
            yield each.within(place) if is_only else each.within(place).not_certain()
