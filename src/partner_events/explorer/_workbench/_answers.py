"""What the workbench says: JSON that asks for something, and JSON that answers."""

from __future__ import annotations

import json
from time import monotonic

from partner_events import catalog
from partner_events._base.text import escape_json, message
from partner_events._base.value import Value
from partner_events._kinds.partner import Marker
from partner_events._kinds.tables import events_of, facts_of
from partner_events._partners import PARTNERS
from partner_events._wire.json import dotted, is_object
from partner_events.errors import InvalidEventError
from partner_events.explorer._workbench._forms import forms_of
from partner_events.explorer._workbench._pasted import deliveries, published, records
from partner_events.explorer._workbench._places import is_deeper, position_of, position_of_error
from partner_events.patterns import (
    EventPattern,
    FilterCriteria,
    InvalidPatternError,
    SubscriberFilters,
)
from partner_events.patterns._language.json import JsonObject, NotJsonError, read, write
from partner_events.patterns._matching.explain import BRANCHES, distance
from partner_events.patterns._pattern import parsed
from partner_events.patterns._records.reading import criteria_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Literal, TypeAlias, TypeVar

    from partner_events._base.value import Path
    from partner_events.explorer._workbench._pasted import Pasted
    from partner_events.patterns import (
        CriteriaExplanation,
        ExplainedCondition,
        Explanation,
        FiltersExplanation,
        PatternWarning,
    )
    from partner_events.patterns._language.json import Json
    from partner_events.patterns._records.services import RecordCarrier, Service

    T = TypeVar("T")

    Form: TypeAlias = Literal["rule", "subscriber", "criteria"]
    Readable: TypeAlias = "EventPattern | SubscriberFilters | FilterCriteria"
    Explained: TypeAlias = "Explanation | FiltersExplanation | CriteriaExplanation"

SECONDS = 5.0
"""How long events are matched, unless somebody says otherwise."""

MOST_SHOWN = 100
"""Of how many events it is said why they match or not; the others are counted."""

DEEPEST = 300
"""How deep JSON may be nested. Python says so of what is too deep for it; in a browser it would end."""

TOO_DEEP = f"it is nested deeper than {DEEPEST} levels"

LONGEST_PATTERN = 1_000_000
"""How many characters are read: a template that holds filter criteria may be long."""

CARRIERS: tuple[RecordCarrier, ...] = ("sqs", "kinesis", "kafka", "mq", "dynamodb")
SERVICES: tuple[Service, ...] = ("lambda", "pipes")


def answer(request: str, *, seconds: float = SECONDS) -> str:
    """The answer to a request of the page; both are JSON.

    Args:
        request: What is asked, below.
        seconds: For how long events are matched. The answer says if there were more.

    A request says what it wants in ``do``:

    - ``check`` reads ``pattern``, a text, and matches ``deliveries``, another, against it. ``form`` says
      what the pattern is: ``rule``, ``subscriber`` or ``criteria``; ``auto`` looks. ``carrier`` and
      ``service`` are those of criteria, where they do not show.
    - ``start`` is the text of a pattern for a ``kind`` of a ``partner``, in a ``form``.
    - ``forms`` is the ``pattern`` as JSON and for tools that deploy it, on a ``bus``.
    - ``kinds`` is which kinds there are.

    What is wrong with a pattern or a delivery is part of the answer.

    Raises:
        ValueError: It is not such a request.
    """
    asked = json.loads(request)
    if not is_object(asked):
        raise ValueError("a request is a JSON object")
    what = asked.get("do")
    if what == "kinds":
        return _written(_kinds())
    if what == "start":
        return _written(_start(_text(asked, "partner"), _text(asked, "kind"), asked))
    if what not in ("check", "forms"):
        raise ValueError(f"no request: {message(what)}")
    return _written(_checked(asked, what, seconds))


def _written(found: Mapping[str, object]) -> str:
    # What is not printable would change what people see, or hide it.
    return escape_json(json.dumps(found, ensure_ascii=False, allow_nan=False))


def _text(asked: Mapping[str, object], name: str) -> str:
    value = asked.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"`{name}` of a request is a text")
    return value


# Kinds


def _kinds() -> dict[str, object]:
    partners = {name: facts_of(name).PARTNER.title for name in PARTNERS.values()}
    return {
        "partners": [
            {"name": name, "title": title, "kinds": list(events_of(name).KINDS)}
            for name, title in partners.items()
            if events_of(name).KINDS
        ]
    }


def _start(partner: str, kind: str, asked: Mapping[str, object]) -> dict[str, object]:
    """What `EventPattern.of` makes of the class of the kind, which is not loaded."""
    if partner not in PARTNERS.values() or kind not in events_of(partner).KINDS:
        raise ValueError("the catalog has no such kind")
    marker = facts_of(partner).INNER.get(kind) or Marker(kind, {})
    source = next(start for start, name in PARTNERS.items() if name == partner)
    content: dict[str, object] = {"source": [{"prefix": f"{source}/"}]}
    if marker.detail_type is not None:
        content["detail-type"] = [marker.detail_type]
    if marker.detail:
        content["detail"] = marker.detail
    pattern = EventPattern.parse(content)
    form = asked.get("form")
    found = pattern.to_dict()
    if form == "subscriber":
        found = pattern.to_subscriber_filters()
    elif form == "criteria":
        carrier = _one_of(asked.get("carrier"), CARRIERS)
        filtered = carrier if carrier is not None and carrier != "dynamodb" else "sqs"
        service = _one_of(asked.get("service"), SERVICES) or "lambda"
        found = pattern.to_filter_criteria(filtered, service=service)
    summary = next((each.summary for each in catalog.kinds(partner) if each.kind == kind), "")
    return {"text": json.dumps(found, indent=2, ensure_ascii=False), "summary": summary}


# Patterns


class _Read(Value):
    """A pattern that was read. ``cut`` is how much of its paths leads to where the text begins."""

    __slots__ = ("value", "form", "around", "cut")

    value: Readable
    form: Form
    around: Path
    cut: int

    def within(self, path: Path) -> Path:
        """The path in the text of a path in the pattern."""
        return (*self.around, *path[self.cut :])


class _RefusedError(Exception):
    """The pattern is refused: ``error`` says why, ``path`` where in the text."""

    def __init__(self, error: InvalidPatternError, form: Form, path: Path, suggested_at: Path) -> None:
        super().__init__()
        self.error, self.form, self.path, self.suggested_at = error, form, path, suggested_at


def _checked(asked: Mapping[str, object], what: str, seconds: float) -> dict[str, object]:
    text = _text(asked, "pattern")
    if not text.strip():
        return {"form": None, "empty": True}
    if len(text) > LONGEST_PATTERN:
        return {"form": None, "error": _plain_error(f"the text has more than {LONGEST_PATTERN:,} characters")}
    if is_deeper(text, DEEPEST):
        return {"form": None, "error": _plain_error(TOO_DEEP)}
    try:
        pattern = _read(text, asked)
    except _RefusedError as refused:
        return {"form": refused.form, "error": _error(text, refused)}
    if what == "forms":
        return {"form": pattern.form, "forms": forms_of(pattern.value, _text(asked, "bus").strip())}
    said = [_warning(text, each, pattern) for each in pattern.value.warnings]
    found = _events(pattern, _text(asked, "deliveries"), seconds)
    return {"form": pattern.form, **_about(pattern.value), "warnings": said, **found}


def _about(value: Readable) -> dict[str, object]:
    if not isinstance(value, FilterCriteria):
        return {}
    return {"carrier": value.carrier, "service": value.service}


def _read(text: str, asked: Mapping[str, object]) -> _Read:
    try:
        tree = read(text)
    except NotJsonError:
        tree = None
    form = asked.get("form")
    known: Form = form if form in ("rule", "subscriber", "criteria") else _form_of(tree, text)
    if known == "rule":
        return _rule(text, tree)
    if known == "subscriber":
        return _subscriber(text, tree)
    return _criteria(text, tree, asked)


def _form_of(tree: Json, text: str) -> Form:
    """What a text is, as far as it shows."""
    members = dict(tree.pairs) if isinstance(tree, JsonObject) else {}
    filters = members.get("Filters")
    if isinstance(filters, list):
        first = filters[0] if filters else None
        names = {name for name, _ in first} if isinstance(first, JsonObject) else set[str]()
        return "subscriber" if "Scope" in names else "criteria"
    if "EventPattern" in members or not members:
        return "rule"
    return "criteria" if next(criteria_in(json.loads(text)), None) is not None else "rule"


def _rule(text: str, tree: Json) -> _Read:
    """A pattern, or what ``aws events describe-rule`` prints of a rule that has one."""
    inner = dict(tree.pairs).get("EventPattern") if isinstance(tree, JsonObject) else None
    around: Path = ()
    if isinstance(inner, str):
        text, around = inner, ("EventPattern",)
    elif isinstance(inner, JsonObject):
        text, around = write(inner), ("EventPattern",)
    try:
        return _Read(parsed(text), "rule", around, 0)
    except InvalidPatternError as error:
        at = (*around, *error.path), (*around, *error.suggested_at)
        raise _RefusedError(error, "rule", *at) from None


def _subscriber(text: str, tree: Json) -> _Read:
    is_whole = tree is None or (isinstance(tree, JsonObject) and "Filters" in dict(tree.pairs))
    cut = 0 if is_whole else 3
    whole = text if is_whole else json.dumps({"Filters": [{"Scope": "DATA", "Pattern": text}]})
    try:
        return _Read(SubscriberFilters.parse(whole), "subscriber", (), cut)
    except InvalidPatternError as error:
        raise _RefusedError(error, "subscriber", error.path[cut:], error.suggested_at[cut:]) from None


def _criteria(text: str, tree: Json, asked: Mapping[str, object]) -> _Read:
    is_whole = tree is None or next(criteria_in(json.loads(text)), None) is not None
    cut = 0 if is_whole else 3
    whole = text if is_whole else json.dumps({"Filters": [{"Pattern": text}]})
    carrier, service = _one_of(asked.get("carrier"), CARRIERS), _one_of(asked.get("service"), SERVICES)
    try:
        return _Read(FilterCriteria.parse(whole, carrier=carrier, service=service), "criteria", (), cut)
    except InvalidPatternError as error:
        raise _RefusedError(error, "criteria", error.path[cut:], error.suggested_at[cut:]) from None


def _one_of(value: object, known: Iterable[T]) -> T | None:
    return next((each for each in known if each == value), None)


def _plain_error(reason: str) -> dict[str, object]:
    return {"reason": reason, "advice": "", "path": "", "at": None, "suggestion": None, "suggested_at": None}


def _error(text: str, refused: _RefusedError) -> dict[str, object]:
    error = refused.error
    at = position_of_error(text) or position_of(text, refused.path)
    has_right = error.suggestion is not None
    suggested_at = position_of(text, refused.suggested_at, is_value=True) if has_right else None
    return {
        "reason": message(error.reason),
        "advice": message(error.advice),
        "path": dotted(refused.path),
        "at": at.to_dict() if at else None,
        "suggestion": error.suggestion,
        "suggested_at": suggested_at.to_dict() if suggested_at else None,
    }


def _warning(text: str, warning: PatternWarning, pattern: _Read) -> dict[str, object]:
    path = pattern.within(warning.path)
    at = position_of(text, path)
    right = pattern.within(warning.suggested_at)
    suggested_at = position_of(text, right, is_value=True) if warning.suggestion else None
    return {
        "kind": warning.kind,
        "reason": message(warning.reason),
        "advice": message(warning.advice),
        "never_matches": warning.never_matches,
        "path": dotted(path),
        "at": at.to_dict() if at else None,
        "suggestion": warning.suggestion,
        "suggested_at": suggested_at.to_dict() if suggested_at else None,
    }


# Events


def _events(pattern: _Read, text: str, seconds: float) -> dict[str, object]:
    """How the events of a text fare: each of the first ones, and how many there are of all.

    It stops after some seconds, if there are more; at least one event is looked at.
    """
    end = monotonic() + seconds
    shown: list[dict[str, object]] = []
    counts = {"matched": 0, "missed": 0, "bad": 0}
    if is_deeper(text, DEEPEST):
        events = [{"place": "", "error": TOO_DEEP}]
        return {"events": events, "counts": {**counts, "bad": 1}, "stopped": False}
    read_as = {"rule": deliveries, "subscriber": published, "criteria": records}[pattern.form]
    for each in read_as(text):
        if any(counts.values()) and monotonic() > end:
            return {"events": shown, "counts": counts, "stopped": True}
        is_shown = len(shown) < MOST_SHOWN
        found = _event(pattern.value, each) if is_shown else _verdict(pattern.value, each)
        counts["bad" if "error" in found else "matched" if found["matched"] else "missed"] += 1
        if is_shown:
            shown.append(found)
    return {"events": shown, "counts": counts, "stopped": False}


def _verdict(value: Readable, each: Pasted) -> dict[str, object]:
    try:
        return {"matched": value.matches(each.event)} if each.event is not None else {"error": ""}
    except InvalidEventError:
        return {"error": ""}


def _event(value: Readable, each: Pasted) -> dict[str, object]:
    if each.event is None:
        return {"place": each.place, "error": each.error}
    try:
        found = value.explain(each.event)
    except InvalidEventError as error:
        return {"place": each.place, "error": str(error)}
    parts = [_part(name, part) for name, part in _parts(found)]
    return {
        "place": each.place,
        "note": each.note,
        "matched": found.matched,
        "parts": parts,
        "text": str(found),
    }


def _parts(found: Explained) -> Iterator[tuple[str, Explanation]]:
    """The explanations of the patterns in it, each with what it is of."""
    from partner_events.patterns import CriteriaExplanation, FiltersExplanation

    if isinstance(found, FiltersExplanation):
        yield from ((each.scope, each.explanation) for each in found.scopes)
    elif isinstance(found, CriteriaExplanation):
        yield from ((f"filter {each.index + 1}", each.explanation) for each in found.filters)
    else:
        yield "", found


def _part(name: str, found: Explanation) -> dict[str, object]:
    nearest = sorted(found.branches, key=distance)[:BRANCHES]
    return {
        "name": name,
        "matched": found.matched,
        "note": found.note,
        "conditions": _conditions(found.conditions),
        "branches": [
            {"matched": branch.matched, "conditions": _conditions(branch.conditions)} for branch in nearest
        ],
        "more": len(found.branches) - len(nearest),
    }


def _conditions(found: Iterable[ExplainedCondition]) -> list[dict[str, object]]:
    """The conditions, those that are not met first."""
    listed = sorted(found, key=lambda each: each.met is not False)
    return [{"met": each.met, "path": dotted(each.path), "text": str(each)} for each in listed]
