"""The base of every model: an ordinary pydantic model that keeps what it does not know.

Constructors and ``model_validate`` are as strict as the documented types. `parse_event` alone reads
tolerantly (`_reading`): it can give models some of whose documented fields are unavailable.
"""

from abc import ABCMeta
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from threading import RLock
from types import FunctionType, GenericAlias, NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    NoReturn,
    TypeAlias,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, PrivateAttr, main
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._wire.json import json_type
from partner_events.errors import Deviation, FieldUnavailableError

if TYPE_CHECKING:
    from typing import dataclass_transform

    from pydantic._internal._model_construction import ModelMetaclass

    @dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field, PrivateAttr))
    class _ReadOnly(ModelMetaclass):
        """Tells type checkers once that models are read-only, so that subclasses may narrow."""

        # pyright takes this class for a dataclass, too, and therefore its instances, the model
        # classes, for unhashable.
        def __hash__(self) -> int: ...

else:

    class _ReadOnly(type(BaseModel)):
        """Makes the plain classes of this library, which are nothing but fields, without analysis.

        pydantic finds out about a class what it holds besides fields, and about each field what its
        annotation may hold, although all of ours have one of a few forms: at the first parse of an
        event that is more work than all the rest. A class with anything else, and every class of a
        user's, is made in pydantic's way.
        """

        def __new__(mcs, name, bases, namespace, **options):
            if options or not _is_plain(bases, namespace):
                return super().__new__(mcs, name, bases, namespace, **options)
            cls = ABCMeta.__new__(mcs, name, bases, _plain_namespace(bases, namespace))
            _set_mocks(cls)
            return cls


def _mocks() -> Callable[[type[BaseModel]], None] | None:
    """What gives a class stand-ins for what it has when it is built; None: pydantic makes all classes."""
    try:
        from pydantic._internal._mock_val_ser import set_model_mocks
    except ImportError:
        return None
    return set_model_mocks


_set_mocks = _mocks()

PLAIN = "__model_plain__"
"""What a class has in its own namespace that was made without pydantic's analysis."""


def _is_plain(bases: tuple[type, ...], namespace: dict[str, Any]) -> bool:
    """Whether a class is of this library, and nothing but fields and what all classes have."""
    modules = [namespace["__module__"], *(base.__module__ for base in bases)]
    if not _set_mocks or not all(module.startswith(f"{PACKAGE}.") for module in modules):
        return False
    annotations = namespace.get("__annotations__", {})
    return (
        not _ANALYSED & namespace.keys()
        and all(_is_plain_field(name, namespace.get(name), each) for name, each in annotations.items())
        and all(
            name in annotations or isinstance(value, _METHODS) or name.startswith("__")
            for name, value in namespace.items()
        )
    )


def _is_plain_field(name: str, default: object, annotation: object) -> bool:
    origin = get_origin(annotation)
    if origin is ClassVar:
        return True
    is_plain = type(annotation) in _PLAIN_ANNOTATIONS or origin in (Annotated, Literal, Union)
    return is_plain and default is None and not name.startswith(("_", "model_"))


_ANALYSED = {"model_config", "model_post_init", "__init__", "__slots__", "__annotate__", "__annotate_func__"}
_METHODS = (FunctionType, property, classmethod, staticmethod)
_PLAIN_ANNOTATIONS = {type, UnionType, GenericAlias, _ReadOnly}


def _plain_namespace(bases: tuple[type[BaseModel], ...], namespace: dict[str, Any]) -> dict[str, Any]:
    """The namespace of a plain class as pydantic would leave it, but for what its bases have, too."""
    class_vars: set[str] = set()
    fields: dict[str, FieldInfo] = {}
    for base in reversed(bases):
        class_vars |= base.__class_vars__
        fields |= base.__pydantic_fields__
    rest = {**namespace}
    for name, annotation in namespace.get("__annotations__", {}).items():
        if get_origin(annotation) is ClassVar:
            class_vars.add(name)
        else:
            fields[name] = _field_info(annotation, name not in rest)
            rest.pop(name, None)
    return {
        **rest,
        "__class_vars__": class_vars,
        "__pydantic_complete__": False,
        "__pydantic_fields__": fields,
        "__pydantic_parent_namespace__": None,
        "__pydantic_setattr_handlers__": {},
        PLAIN: True,
    }


def _field_info(annotation: Any, required: bool) -> FieldInfo:
    """What pydantic says of a field; fields of the commonest forms share it, as it does not change."""
    if annotation in _COMMON:
        return _common_info(annotation, required)
    if get_origin(annotation) is not Annotated:
        return _info(annotation, required)
    if required:
        return FieldInfo.from_annotation(annotation)
    return FieldInfo.from_annotated_attribute(annotation, None)


def _info(annotation: Any, required: bool) -> FieldInfo:
    field = FieldInfo(annotation=annotation) if required else FieldInfo(annotation=annotation, default=None)
    # pydantic makes the fields of generic subclasses anew, from what its own analysis would have left.
    field._original_annotation = annotation  # pyright: ignore[reportPrivateUsage]
    if not required:
        field._original_assignment = None  # pyright: ignore[reportPrivateUsage]
    return field


_common_info = cache(_info)
_COMMON: set[object] = {str, int, bool, str | None, int | None, bool | None}


class Lazy:
    """In an annotation, ``Lazy[edge]`` stands for the models that an edge (`_schema.Edge`) leads to.

    It is a generic alias, which is small and which pydantic takes for a type; there may be hundreds of
    them in one event.
    """

    def __class_getitem__(cls, edge: object) -> GenericAlias:
        return GenericAlias(cls, edge)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # pydantic writes into a schema what an annotation says besides.
        schema: Any = get_args(source)[0].schema()
        return cast(CoreSchema, {**schema, "metadata": {k: [*v] for k, v in schema["metadata"].items()}})


M = TypeVar("M", bound=BaseModel)

UNAVAILABLE = "_unavailable"
"""The key under which a model's private state holds what is unavailable on it."""


# pydantic's own lock, where it has one: with another one, two threads could wait for each other.
_building: RLock = getattr(main, "_rebuild_lock", None) or RLock()


def built(model: type[M]) -> type[M]:
    """The model, ready to validate: built now if need be, by one thread at a time."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model


class Unavailable(Value):
    """What a delivery did not carry of one model, and where the delivery came from."""

    __slots__ = ("event_kind", "api_version", "types_version", "deviations")

    event_kind: str
    api_version: str | None
    types_version: str | None
    deviations: tuple[Deviation, ...]


class _Hidden:
    def __repr__(self) -> str:
        return "..."


class Model(BaseModel, metaclass=_ReadOnly):
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

        def __getattr__(self, name: str) -> object:
            if name in type(self).__pydantic_fields__:
                _raise_unavailable(self, name)
            return super().__getattr__(name)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from partner_events._schema import is_plain, model_schema

        return model_schema(cls, handler) if is_plain(cls, Model.model_config) else handler(source)

    @classmethod
    def model_rebuild(cls, *, force: bool = False, **options: Any) -> bool | None:
        """Builds the model's schema; it is otherwise built when the model is first used."""
        # Up to pydantic 2.13 a class that is being built by one thread is half a class to others.
        with _building:
            if cls.__pydantic_complete__ and not force:
                return None
            if PLAIN in vars(cls):
                from partner_events._schema import build

                if build(cls):
                    return True
            depth = options.pop("_parent_namespace_depth", 2) + 1
            return super().model_rebuild(force=force, _parent_namespace_depth=depth, **options)

    def __hash__(self) -> int:
        raise TypeError(
            f"unhashable type: {type(self).__name__!r} holds lists and maps; use an id of it instead"
        )

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """Nothing of a delivery: its values may be personal data or secrets."""
        yield None, _Hidden()

    def __str__(self) -> str:
        return repr(self)


def unavailable(model: Model) -> Unavailable | None:
    """What is unavailable on a model itself, not on the models inside it."""
    state = model.__pydantic_private__
    return state.get(UNAVAILABLE) if state else None


def _raise_unavailable(model: Model, field: str) -> NoReturn:
    wire = type(model).__pydantic_fields__[field].alias or field
    record = unavailable(model)
    found = record and next((d for d in record.deviations if d.path == (wire,)), None)
    deviation = found or Deviation((wire,), "absent", None)
    raise FieldUnavailableError(
        _message(model, field, deviation, record),
        field=field,
        model=type(model).__name__,
        event_kind=record.event_kind if record else None,
        api_version=record.api_version if record else None,
        deviation=deviation.kind,
        json_type=None if deviation.kind == "absent" else json_type(deviation.value),
        value=deviation.value,
    )


def _message(model: Model, field: str, deviation: Deviation, record: Unavailable | None) -> str:
    what = f"`{field}` of {type(model).__name__} is not available"
    if record is None:
        return f"{what}: it was not set"
    sent = "does not carry it"
    if deviation.kind != "absent":
        right = documented(type(model).__pydantic_fields__[field].annotation)
        sent = f"has {json_type(deviation.value)} there, where {right} is documented"
    version = f" (API version {record.api_version})" if record.api_version else ""
    types = f", the types are of {record.types_version}" if record.types_version else ""
    return (
        f"{what}: this {record.event_kind} delivery{version} {sent}{types}. "
        "Use getattr with a default or hasattr where it may be missing; event.raw has what arrived"
    )


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
