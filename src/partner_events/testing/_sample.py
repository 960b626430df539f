"""`sample`: a realistic delivery of a kind, as a typed event."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar, cast

from pydantic import BaseModel

from partner_events._base.expected import check_has, wrong_type
from partner_events._base.lazy import PACKAGE
from partner_events._events.event import PartnerEvent
from partner_events._events.overloads import parse_event
from partner_events._events.unknown import UnknownEvent
from partner_events._kinds.declared import key_paths, registration_of
from partner_events._kinds.hooks import hooks_of
from partner_events._kinds.lookup import kind_class
from partner_events._kinds.tables import own_kind, own_partner, version_named, versions_of
from partner_events._wire.json import is_array, is_object
from partner_events.catalog import kinds
from partner_events.errors import InvalidEventError, InvalidKindError, UnexpectedEventError
from partner_events.patterns._building.fields import fields_of
from partner_events.patterns._building.kinds import Scope, scope, under_source
from partner_events.patterns._building.leaves import UnknownFieldError, did_you_mean
from partner_events.testing._annotations import annotation_at
from partner_events.testing._errors import InvalidOverrideError, SampleError
from partner_events.testing._knowledge import knowledge_of
from partner_events.testing._maker import Maker
from partner_events.testing._overrides import given_values, misfit, value_at
from partner_events.testing._path_values import IDENTITY, PathValues
from partner_events.testing._story import Story

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events.testing._overrides import Overrides

E = TypeVar("E", bound=PartnerEvent)

_EXAMPLE = f"{PACKAGE}.stripe.PaymentIntentSucceeded"


def sample(
    kind: type[E],
    overrides: Overrides | None = None,
    /,
    *,
    seed: int = 0,
    api_version: str | None = None,
    **fields: object,
) -> E:
    """A realistic delivery of a kind as its typed event: valid, and the same every time.

    ``to_dict()`` is the delivery; `as_json`, `as_sqs` and so on give it other forms. Samples of one
    seed belong together: the customer of the payment intent is the customer of the charge.

    Args:
        kind: The class of the kind, or a subclass of yours.
        overrides: Values by path: ``"detail.data.object.amount"``, with ``[0]`` for an item of a list, or
            a typed path of `PartnerEvent.fields`. ``payload`` stands for the path to the payload. Objects
            and lists around a value are made as needed.
        seed: Another seed gives other people, amounts and times.
        api_version: The version of the partner's API that is to have written the delivery, one of the
            partner's ``API_VERSIONS``: it has the fields of that version. By default it is the newest.
        fields: Values for fields of the payload, or else of the envelope.

    Raises:
        InvalidOverrideError: A value contradicts the type, or would make the delivery another kind.
        UnknownPathError: The types of the kind have no such field.
        SampleError: No sample can be made of this class.

    Example:
        >>> from partner_events.stripe import PaymentIntentSucceeded
        >>> event = sample(PaymentIntentSucceeded, {"detail.livemode": True}, amount=9999)
        >>> event.payload.amount, event.payload.amount_received, event.livemode
        (9999, 9999, True)
    """
    return Recipe(kind, overrides or {}, fields, api_version).event(seed)


class Sampler:
    """`sample` with another default seed; the fixture ``partner_event`` is one."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed

    def __call__(
        self,
        kind: type[E],
        overrides: Overrides | None = None,
        /,
        *,
        seed: int | None = None,
        api_version: str | None = None,
        **fields: object,
    ) -> E:
        """The sample of a kind; see `sample`."""
        recipe = Recipe(kind, overrides or {}, fields, api_version)
        return recipe.event(self._seed if seed is None else seed)


class Recipe(Generic[E]):
    """All that samples of a class need, except the seed."""

    def __init__(
        self,
        kind: type[E],
        overrides: Overrides,
        fields: Mapping[str, object],
        api_version: str | None = None,
    ) -> None:
        found = _scope(kind)
        check_has(overrides, ("items",), "overrides as a mapping of paths to values")
        if api_version is not None and not isinstance(cast(object, api_version), str):
            raise wrong_type("the name of an API version", api_version)
        self.kind = kind = _refined(kind)
        self._payload = payload_of(kind)
        self._given = given_values(kind, self._payload, overrides, fields)
        partner = next((name for base in kind.__mro__ if (name := own_partner(base))), None)
        self._knowledge, self._wire_kind = knowledge_of(partner), _wire_kind(kind, found)
        self.version = _version(kind, partner, api_version) if api_version else None
        if self.version:
            if not says_version(kind, partner):
                raise SampleError(f"no sample of {kind.__name__} of an API version: it does not say one")
            self._given = {self._knowledge.version_at: self.version, **self._given}
        found = _under_source(found, self._given.get(("source",)))
        self._discriminator = _discriminator(
            kind, found, self._wire_kind, self._knowledge.of_kind(self._wire_kind)
        )
        self._identities: dict[Path, object] = dict.fromkeys(
            key_paths(kind, kind.__event_declared__), IDENTITY
        )

    def event(self, seed: int) -> E:
        """The event, parsed strictly."""
        if not isinstance(cast(object, seed), int):
            raise wrong_type("a whole number as the seed", seed)
        delivery = self.delivery(seed)
        self._check_kind(seed)
        return _parsed(self.kind, delivery, self._given)

    def delivery(self, seed: int) -> dict[str, object]:
        """The delivery, not yet checked."""
        return self.made(seed)[0]

    def made(self, seed: int) -> tuple[dict[str, object], set[type[BaseModel]]]:
        """The delivery, not yet checked, and the models of all objects in it."""
        maker = self._maker(seed, "", self._maker(seed, "before"))
        return maker.event(), {each.model for each in maker.objects.values()}

    def object_at(self, model: type[BaseModel], path: Path, seed: int) -> dict[str, object]:
        """One object of a delivery, as it would be at a path."""
        return self._maker(seed, "").object_at(model, path)

    def is_fixed(self, path: Path) -> bool:
        """Whether the value at a path, or one inside it, is given or identifies the kind."""
        fixed = {*self._given, *self._discriminator, ("source",), ("detail-type",)}
        unindexed = tuple(step for step in path if isinstance(step, str))
        return any(
            each[: len(own)] == own or own[: len(each)] == each for each in fixed for own in (path, unindexed)
        )

    def is_kind(self, value: object) -> bool:
        """Whether a value is the kind's name: its field identifies the kind, even if patterns ignore it."""
        return value in (self._wire_kind, self._wire_kind.rpartition(": ")[2])

    def _check_kind(self, seed: int) -> None:
        """Refuse a given value that is the name of another kind where a sample has this kind's name."""
        words = {path: value for path, value in self._given.items() if isinstance(value, str)}
        plain = self._maker(seed, "plain") if words else None
        for path, value in words.items():
            if plain and self.is_kind(plain.at(path)) and not self.is_kind(value):
                raise _another_kind(self.kind, path, value)

    def _maker(self, seed: int, salt: str, before: Maker | None = None) -> Maker:
        return Maker(
            Story(seed, salt=salt),
            self._knowledge,
            self._wire_kind,
            self.kind,
            payload=self._payload or ("detail",),
            given=PathValues({**self._identities, **self._discriminator, **({} if salt else self._given)}),
            before=before,
            version=self.version,
        )


def says_version(kind: type[PartnerEvent], partner: str | None) -> bool:
    """Whether deliveries of a kind say the version of the partner's API that wrote them."""
    at = knowledge_of(partner).version_at
    return bool(at) and annotation_at(kind, at) is not None


def _version(kind: type[PartnerEvent], partner: str | None, wanted: str) -> str:
    """The full name of a version; its date is enough to name it."""
    found = version_named(partner, wanted)
    if found is None:
        known = versions_of(partner)
        hint = "its partner's payloads have no versions"
        if known:
            hint = did_you_mean(wanted, known) or f"the newest is {known[-1]!r}, API_VERSIONS has all"
        raise SampleError(f"no sample of {kind.__name__} of API version {wanted!r}: {hint}")
    return found


def _refined(kind: type[E]) -> type[E]:
    """The class to which deliveries of a kind are parsed: a registered subclass, if there is one."""
    try:
        registration = registration_of(kind)
    except InvalidKindError:
        return kind
    found: type[PartnerEvent] | None = kind_class(registration.partner, registration.kind)
    return found if found is not None and issubclass(found, kind) else kind


def payload_of(kind: type[PartnerEvent]) -> Path | None:
    """The path of the payload, in wire names; None if the payload is computed."""
    try:
        path: Path = fields_of(kind).payload.__event_path__.path
    except UnknownFieldError:
        return None
    return path


def _scope(kind: type[PartnerEvent]) -> Scope:
    given = cast(object, kind)
    if not isinstance(given, type) or not issubclass(given, PartnerEvent):
        raise wrong_type(f"the class of a kind, such as {_class_meant(cast(object, kind))}", kind)
    if issubclass(kind, UnknownEvent):
        raise SampleError(f"{kind.__name__} stands for unknown kinds, so no sample can be made of it")
    try:
        return scope(kind)
    except TypeError:
        raise SampleError(
            f"no sample of {kind.__name__}, which is not a kind: pass one, such as `{_EXAMPLE}`"
        ) from None


def _class_meant(given: object) -> str:
    """The class for what was passed instead of one: of a kind's name, or of an event."""
    if isinstance(given, PartnerEvent):
        return f"{PACKAGE}.{given.partner}.{type(given).__name__}"
    found = [each for each in kinds() if given in (each.kind, each.class_name)]
    return f"{found[0].module}.{found[0].class_name}" if found else _EXAMPLE


def _under_source(found: Scope, source: object) -> Scope:
    """The same for deliveries of a source that is given: it may be registered with a detail-type."""
    if not isinstance(source, str):
        return found
    return Scope(found.source, *under_source(found, source), found.payload, found.flat)


def _wire_kind(kind: type[PartnerEvent], found: Scope) -> str:
    """The kind of a class; the detail-type if the class is a family of kinds."""
    own = next((own for base in kind.__mro__ if (own := own_kind(base))), None)
    if own:
        return own[1]
    declared = kind.__event_declared__
    return declared.get("kind") or declared.get("detail_type") or found.detail_type or kind.__name__


def _discriminator(
    kind: type[PartnerEvent], found: Scope, wire_kind: str, table: Mapping[str, object]
) -> dict[Path, object]:
    """The values that identify the kind, as event patterns of the class and its bases ask for them."""
    values: dict[Path, object] = {}
    if partner := next((name for base in kind.__mro__ if (name := own_partner(base))), None):
        values.update(_leaves(hooks_of(partner).marker(wire_kind), ("detail",), wire_kind))
    for base in reversed(kind.__mro__):
        if issubclass(base, PartnerEvent):
            try:
                values.update(_leaves(scope(base).detail, ("detail",), wire_kind))
            except TypeError:
                # Not every base is a family of events that a pattern could ask for.
                continue
    if found.detail_type is not None:
        values[("detail-type",)] = found.detail_type
    elif "detail-type" not in table:
        values[("detail-type",)] = wire_kind
    if "source" not in table:
        # Without a slash at the end it is the whole source.
        values[("source",)] = f"{found.source}sample" if found.source.endswith("/") else found.source
    return values


def _leaves(pattern: Mapping[str, object], path: Path, kind: str) -> Iterator[tuple[Path, object]]:
    """Values that the pattern matches, by path; the kind itself where it is one of several."""
    for name, tests in pattern.items():
        if is_object(tests):
            yield from _leaves(tests, (*path, name), kind)
        elif is_array(tests) and tests:
            first = kind if kind in tests else tests[0]
            if not is_object(first):
                yield (*path, name), first
            elif "prefix" in first:
                yield (*path, name), f"{first['prefix']}sample"


def _parsed(kind: type[E], delivery: dict[str, object], given: Mapping[Path, object]) -> E:
    try:
        event = parse_event(delivery, kind, strict=True)
        if isinstance(event, UnknownEvent) and not given:
            raise SampleError(_unexpected(kind, type(event)))
        return event
    except UnexpectedEventError as error:
        if not given:
            raise SampleError(_unexpected(kind, error.actual)) from error
        raise _makes_another_kind(kind, given, error.kind) from None
    except InvalidEventError as error:
        for problem in error.errors:
            if _is_given(problem.path, given):
                raise misfit(kind, problem.path, value_at(delivery, problem.path)) from None
        raise SampleError(_of_several(kind) or f"no sample of {kind.__name__}: {error}") from error


def _unexpected(kind: type[PartnerEvent], actual: type) -> str:
    if several := _of_several(kind):
        return several
    is_own = bool(kind.__event_declared__) and issubclass(actual, UnknownEvent)
    hint = "; pass a class that says its kind to `partner_events.register` first" if is_own else ""
    return f"no sample of {kind.__name__}: its delivery would be parsed to {actual.__name__}{hint}"


def _of_several(kind: type[PartnerEvent]) -> str | None:
    """Why there is no sample of a class of several kinds, and which of them there is one of."""
    partner = next((name for base in kind.__mro__ if (name := own_partner(base))), None)
    if partner is None or kind.__event_declared__ or any(own_kind(base) for base in kind.__mro__):
        return None
    one = next((each for each in kinds(partner) if _is_of(kind_class(partner, each.kind), kind)), None)
    pass_one = (
        f"pass one of them, such as `{PACKAGE}.{partner}.{one.class_name}`"
        if one
        else "pass a class of one of them to `partner_events.register`, and then here"
    )
    return f"no sample of {kind.__name__}, which is the class of several kinds: {pass_one}"


def _is_of(found: type | None, kind: type) -> bool:
    return found is not None and issubclass(found, kind)


def _is_given(path: Path, given: Mapping[Path, object]) -> bool:
    plain = tuple(step for step in path if isinstance(step, str))
    return any(path[: len(each)] == each or plain[: len(each)] == each for each in given)


def _makes_another_kind(kind: type, given: Mapping[Path, object], other: str) -> SampleError:
    paths = [path for path in given if path[-1] in ("detail-type", "source", "type") or len(path) < 4]
    path = paths[0] if paths else next(iter(given), ())
    return _another_kind(kind, path, other)


def _another_kind(kind: type, path: Path, other: str) -> SampleError:
    return InvalidOverrideError(
        f"it makes the delivery another kind, {other!r}; leave it as {kind.__name__} has it",
        path=path,
        json_type="a string",
    )
