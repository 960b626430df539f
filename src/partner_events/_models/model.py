"""The base of every model: an ordinary pydantic model that keeps what it does not know.

Constructors and ``model_validate`` are as strict as the documented types. `parse_event` alone reads
tolerantly (`tolerant`): it can give models some of whose documented fields are unavailable.
"""

import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Literal, NoReturn, TypeAlias, Union, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema, to_jsonable_python

from partner_events._base.value import Value
from partner_events._models.insides import (
    ReadOnly,
    build,
    building,
    choose_way,
    deeper,
    fields_of,
    fields_to_edit,
    has_fields_only,
    is_complete,
    is_plain,
    kept,
    model_schema,
    printably,
    state_of,
)
from partner_events._wire.json import json_type, jsonable
from partner_events.errors import Deviation, FieldUnavailableError

TYPE_CHECKING: bool = False

PARTNER_EVENTS_SHOW_RETIRED: bool = False
"""For type checkers alone: if they are told that it is True, retired fields are deprecated.

pyright's ``defineConstant`` and mypy's ``always_true`` tell them. Stubs read it.
"""

UNAVAILABLE, ORIGIN = "_unavailable", "_origin"
"""The keys under which a model's private state holds what is unavailable on it, and where it came from."""


Origin: TypeAlias = tuple[str | None, str | None, str | None]
"""Where a model came from: the event's kind, the version of its API, and that of the types.

The kind is None for an object that no event brought, but that was fetched.
"""


class Unavailable(Value):
    """What a delivery did not carry of one model, and where the delivery came from: see `Origin`."""

    __slots__ = ("event_kind", "api_version", "types_version", "deviations")

    event_kind: str | None
    api_version: str | None
    types_version: str | None
    deviations: tuple[Deviation, ...]

    @property
    def origin(self) -> Origin:
        return self.event_kind, self.api_version, self.types_version


def has_beside(model: type[BaseModel]) -> bool:
    """Whether there is a class with fields that today's deliveries do not have (`history.beside`).

    A module of models names those of which there is one, so that the history is not imported for it.
    """
    modules = ((base.__name__, sys.modules.get(base.__module__)) for base in model.__mro__)
    return any(name in getattr(module, "BESIDE", "").split() for name, module in modules)


class _Hidden:
    def __repr__(self) -> str:
        return "..."


class Model(BaseModel, metaclass=ReadOnly):
    """What all objects inside a detail have in common; it adds no public names to them."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        defer_build=True,
        extra="allow",
        frozen=True,
        hide_input_in_errors=True,
        protected_namespaces=(),
        strict=True,
        validate_by_alias=True,
        validate_by_name=True,
    )

    if not TYPE_CHECKING:

        def model_dump(self, **options):
            try:
                return super().model_dump(**options)
            except ValueError as error:
                # JSON text may hold half a character, and pydantic's JSON may not, if it is in a key.
                if options.get("mode") != "json" or "UnicodeEncodeError" not in repr(error):
                    raise
                return jsonable(super().model_dump(**{**options, "mode": "python"}), to_jsonable_python)

        def __getattr__(self, name: str) -> object:
            model = type(self)
            if name in fields_of(model):
                _raise_unavailable(self, name)
            if not name.startswith("_"):
                from partner_events._models.history import beside

                other = beside(model)
                if other is not None and name in fields_of(other):
                    return other.__event_read__(self, name)
            try:
                return super().__getattr__(name)
            except AttributeError as error:
                if error.name is None:
                    # Tracebacks then ask whether another name was meant.
                    error.name, error.obj = name, self
                raise

        @classmethod
        def model_validate(cls, *args: object, **options: object) -> "Model":
            return printably(cls, super().model_validate, args, options)

        @classmethod
        def model_validate_json(cls, *args: object, **options: object) -> "Model":
            return printably(cls, super().model_validate_json, args, options)

        @classmethod
        def model_validate_strings(cls, *args: object, **options: object) -> "Model":
            return printably(cls, super().model_validate_strings, args, options)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        if has_fields_only(cls, Model.model_config):
            return model_schema(cls, handler)
        schema = handler(source)
        if fields := fields_to_edit(cls):
            from partner_events._models.insides.walking import edit_fields

            edit_fields(schema, handler, cls, fields)
        return schema

    @classmethod
    def model_rebuild(cls, *, force: bool = False, **options: Any) -> bool | None:
        """Builds the model's schema; it is otherwise built when the model is first used."""
        # Up to pydantic 2.13 a class that is being built by one thread is half a class to others.
        with building:
            if is_complete(cls) and not force:
                return None
            if is_plain(cls) and build(cls):
                return True
            return super().model_rebuild(force=force, **deeper(options))

    def __hash__(self) -> int:
        raise TypeError(
            f"unhashable type: {type(self).__name__!r} holds lists and maps; use an id of it instead"
        )

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """Nothing of a delivery: its values may be personal data or secrets."""
        yield None, _Hidden()

    def __str__(self) -> str:
        return repr(self)


choose_way(Model)


@cache
def wire_names(model: type[Model]) -> dict[str, str]:
    """The field of each wire name."""
    return {field.alias or name: name for name, field in fields_of(model).items()}


def unavailable(model: Model) -> Unavailable | None:
    """What is unavailable on a model itself, not on the models inside it; None if nothing was looked for."""
    state = state_of(model)
    if not state or ORIGIN not in state:
        return None
    kind, api_version, types_version = cast(Origin, state[ORIGIN])
    return Unavailable(kind, api_version, types_version, state.get(UNAVAILABLE, ()))


def lost_on(model: Model) -> tuple[Deviation, ...]:
    """The same without where it came from."""
    found: tuple[Deviation, ...] = kept(model, UNAVAILABLE) or ()
    return found


def _raise_unavailable(model: Model, field: str) -> NoReturn:
    info = fields_of(type(model))[field]
    wire = info.alias or field
    record = unavailable(model)
    found = record and next((d for d in record.deviations if d.path == (wire,)), None)
    raise_unavailable(model, field, found or Deviation((wire,), "absent", None), record, info.annotation)


def raise_unavailable(
    model: Model, field: str, deviation: Deviation, record: Unavailable | None, annotation: object
) -> NoReturn:
    """Raises the error that says why a field is not available, and what is known of it.

    Raises:
        FieldUnavailableError: Always.
    """
    from partner_events._models.history import NOTHING, history_of

    history = history_of(type(model)).get(cast(str, deviation.path[0]), NOTHING)
    raise FieldUnavailableError(
        _message(model, field, deviation, record, annotation),
        field=field,
        model=type(model).__name__,
        event_kind=record.event_kind if record else None,
        api_version=record.api_version if record else None,
        deviation=deviation.kind,
        json_type=None if deviation.kind == "absent" else json_type(deviation.value),
        value=deviation.value,
        since=history.since,
        until=history.until,
        replaced_by=history.replaced_by,
    )


def _message(
    model: Model, field: str, deviation: Deviation, record: Unavailable | None, annotation: object
) -> str:
    what = f"`{field}` of {type(model).__name__} is not available"
    known = _known(model, deviation)
    if record is None:
        return f"{what}: {known}it was not set"
    sent = "does not carry it"
    if deviation.kind != "absent":
        sent = f"has {json_type(deviation.value)} there, where {documented(annotation)} is documented"
    from partner_events._base.text import shown

    version = f" (API version {shown(record.api_version)})" if record.api_version else ""
    types = f", the types are of {record.types_version}" if record.types_version else ""
    is_fetched = record.event_kind is None
    this = "this object" if is_fetched else f"this {shown(record.event_kind)} delivery"
    arrived = "" if is_fetched else "; event.raw has what arrived"
    return (
        f"{what}: {known}{this}{version} {sent}{types}. "
        f"Use getattr with a default or hasattr where it may be missing{arrived}"
    )


def _known(model: Model, deviation: Deviation) -> str:
    """What the history says of a field that is not there."""
    if deviation.kind != "absent":
        return ""
    from partner_events._models.told import told

    return told(type(model), cast(str, deviation.path[0]))


def documented(annotation: object) -> str:
    """What JSON calls the values of an annotation."""
    if get_origin(annotation) in (Union, UnionType):
        members = dict.fromkeys(documented(member) for member in get_args(annotation))
        return " or ".join(members)
    names = {bool: "a boolean", int: "an integer", float: "a number", list: "an array", NoneType: "null"}
    if annotation is str or annotation is datetime or get_origin(annotation) is Literal:
        return "a string"
    return names.get(cast(type, get_origin(annotation) or annotation), "an object")


class _NumberSchema:
    """A JSON number stays what it is: an integer is not made a float."""

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        return core_schema.union_schema(
            [core_schema.int_schema(strict=True), core_schema.float_schema(strict=True)]
        )


Number: TypeAlias = Annotated[float, _NumberSchema()]
JsonObject: TypeAlias = dict[str, object]
Json: TypeAlias = object
