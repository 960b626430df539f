"""How plain classes are made, and what pydantic keeps on classes and instances."""

from abc import ABCMeta
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from threading import RLock
from types import FunctionType, GenericAlias, UnionType
from typing import (
    Annotated,
    Any,
    ClassVar,
    Literal,
    TypeAlias,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, Field, PrivateAttr, ValidationError, main
from pydantic.fields import FieldInfo
from pydantic_core import SchemaValidator

from partner_events._base.lazy import PACKAGE

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import dataclass_transform

    from pydantic._internal._model_construction import ModelMetaclass

    @dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field, PrivateAttr))
    class ReadOnly(ModelMetaclass):
        """Tells type checkers once that models are read-only, so that subclasses may narrow."""

        # pyright takes this class for a dataclass, too, and therefore its instances, the model
        # classes, for unhashable.
        def __hash__(self) -> int: ...

else:

    class ReadOnly(type(BaseModel)):
        """The class of all model classes: makes plain those that can be."""

        def __new__(mcs, name, bases, namespace, **options):
            if _is_of_this_library(namespace["__module__"]):
                _forget_types_of_properties(namespace)
            annotations = None if options or not is_open() else _plain_annotations(bases, namespace)
            if annotations is None:
                return super().__new__(mcs, name, bases, namespace, **options)
            return _plain_class(name, bases, namespace, annotations)

        def __call__(cls, /, *args, **fields):
            return printably(cls, super().__call__, args, fields)


class Way:
    """In which way classes are made here: `gate` chooses it."""

    __slots__ = ("closed_by",)

    def __init__(self) -> None:
        self.closed_by: str | None = "no model has been imported"


way = Way()


def is_open() -> bool:
    """Whether classes that are nothing but fields are made without pydantic's analysis."""
    return way.closed_by is None


M = TypeVar("M", bound=BaseModel)

PLAIN = "__model_plain__"
"""What a plain class has in its own namespace."""


def is_plain(model: type[BaseModel]) -> bool:
    """Whether a class was made without pydantic's analysis."""
    return PLAIN in vars(model)


def is_model(value: object) -> TypeGuard[type[BaseModel]]:
    """Whether this is a class derived from this library's base of models."""
    return isinstance(value, ReadOnly)


def plain_class(name: str, bases: tuple[type[BaseModel], ...], namespace: dict[str, Any]) -> type[BaseModel]:
    """A class as pydantic would make it, but for its analysis."""
    return _plain_class(name, bases, namespace, _annotations(namespace))


def _plain_class(
    name: str, bases: tuple[type[BaseModel], ...], namespace: dict[str, Any], annotations: Mapping[str, Any]
) -> type[BaseModel]:
    from pydantic._internal._mock_val_ser import set_model_mocks

    own = _namespace(bases, namespace, annotations)
    made = cast(type[BaseModel], ABCMeta.__new__(ReadOnly, name, bases, own))
    set_model_mocks(made)
    return made


def _plain_annotations(bases: tuple[type, ...], namespace: dict[str, Any]) -> Mapping[str, Any] | None:
    """The annotations of a class of this library that is nothing but fields and what all classes have.

    None for any other class, whose annotations are not looked at.
    """
    modules = [namespace["__module__"], *(base.__module__ for base in bases)]
    if _ANALYSED & namespace.keys() or not all(map(_is_of_this_library, modules)):
        return None
    try:
        annotations = _annotations(namespace)
    except NameError:
        # From Python 3.14 on a name may stand for something that comes later in the module.
        return None
    is_plain = all(_has_known_form(name, namespace.get(name), each) for name, each in annotations.items())
    has_only_fields = all(
        name in annotations or isinstance(value, _METHODS) or name.startswith("__")
        for name, value in namespace.items()
    )
    return annotations if is_plain and has_only_fields else None


def _is_of_this_library(module: str) -> bool:
    return module.startswith(f"{PACKAGE}.")


def _forget_types_of_properties(namespace: Mapping[str, Any]) -> None:
    """Lets consoles complete what a property gives, instead of what is said of it.

    jedi, which completes for IPython and Jupyter, looks at the value of a property that has no type at run
    time. It fails at ``Literal``, and a payload's model is said in stubs alone.
    """
    for value in namespace.values():
        if type(value) is property and value.fget is not None:
            value.fget.__annotations__ = {}


def _annotations(namespace: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a class statement annotates.

    From Python 3.14 on it leaves a function that says so:
    https://docs.python.org/3/library/annotationlib.html#using-annotations-in-a-metaclass

    Raises:
        NameError: A name in an annotation stands for nothing yet.
    """
    annotate = namespace.get("__annotate__") or namespace.get("__annotate_func__")
    if annotate is None:
        return cast(Mapping[str, Any], namespace.get("__annotations__", {}))
    return cast(Mapping[str, Any], annotate(_VALUE))


_VALUE = 1
"""``annotationlib.Format.VALUE``: the values themselves."""


def _has_known_form(name: str, default: object, annotation: object) -> bool:
    """Whether a field has one of the few forms that fields of this library have."""
    origin = get_origin(annotation)
    if origin is ClassVar:
        return True
    is_known = type(annotation) in _FORMS or origin in (Annotated, Literal, Union)
    return is_known and default is None and not name.startswith(("_", "model_"))


_ANALYSED = {"model_config", "model_post_init", "__init__", "__slots__"}
_METHODS = (FunctionType, property, classmethod, staticmethod)
_FORMS = {type, UnionType, GenericAlias, ReadOnly}


def _namespace(
    bases: tuple[type[BaseModel], ...], namespace: dict[str, Any], annotations: Mapping[str, Any]
) -> dict[str, Any]:
    """The namespace of a plain class as pydantic would leave it, but for what its bases have, too."""
    class_vars: set[str] = set()
    fields: dict[str, FieldInfo] = {}
    for base in reversed(bases):
        class_vars |= base.__class_vars__
        fields |= base.__pydantic_fields__
    rest = {**namespace}
    for name, annotation in annotations.items():
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
    if _HAS_FINAL:
        cast(Any, field)._final = True
    return field


_HAS_FINAL = hasattr(FieldInfo, "_final")
"""Up to pydantic 2.12 a field does not know that it is one of a class."""


_common_info = cache(_info)
_COMMON: set[object] = {str, int, bool, str | None, int | None, bool | None}

_NAMED = {"annotation", "default", "alias", "alias_priority", "validation_alias", "serialization_alias"}

DECORATORS = (
    "validators",
    "field_validators",
    "root_validators",
    "field_serializers",
    "model_serializers",
    "model_validators",
    "computed_fields",
)
"""The kinds of decorators that pydantic knows."""


def has_fields_only(model: type[BaseModel], config: object) -> bool:
    """Whether a model is nothing but fields, under the given configuration, whoever made it."""
    if is_plain(model):
        return True
    if not is_open():
        return False
    decorators = model.__pydantic_decorators__
    return (
        model.model_config == config
        and not model.__pydantic_custom_init__
        and not model.__pydantic_post_init__
        and not any(getattr(decorators, kind) for kind in DECORATORS)
        and all(map(_has_no_more_than_a_type, model.__pydantic_fields__.values()))
        and (model.__module__.startswith(f"{PACKAGE}.") or not _is_in_itself(model))
    )


def _is_in_itself(model: type[BaseModel]) -> bool:
    """Whether a model's values may hold one of it without a lazy edge, as a user's tree may."""
    from typing import Self

    seen: set[object] = set()
    todo: list[object] = [field.annotation for field in model.__pydantic_fields__.values()]
    while todo:
        annotation = todo.pop()
        todo.extend(get_args(annotation))
        if annotation is Self:
            return True
        if is_model(annotation) and annotation not in seen:
            seen.add(annotation)
            todo.extend(field.annotation for field in annotation.__pydantic_fields__.values())
    return model in seen


def _has_no_more_than_a_type(field: FieldInfo) -> bool:
    """Whether no more is said of a field than its type, its default, and one name on the wire."""
    said: dict[str, object] = field._attributes_set  # pyright: ignore[reportPrivateUsage, reportUnknownMemberType]
    is_one_name = field.alias == field.validation_alias == field.serialization_alias
    return is_one_name and said.keys() <= _NAMED


# What pydantic keeps on a class


# pydantic's own lock, where it has one: with another one, two threads could wait for each other.
building: RLock = getattr(main, "_rebuild_lock", None) or RLock()

_DEPTH = "_parent_namespace_depth"


def deeper(options: Mapping[str, Any]) -> dict[str, Any]:
    """Options of ``model_rebuild`` for a caller that stands between pydantic and the user's code."""
    known: dict[str, Any] = cast(Any, BaseModel.model_rebuild).__kwdefaults__ or {}
    depth = {_DEPTH: options.get(_DEPTH, known[_DEPTH]) + 1} if _DEPTH in known else {}
    return {**{name: value for name, value in options.items() if name != _DEPTH}, **depth}


def printably(
    model: type[BaseModel], make: Callable[..., M], args: tuple[Any, ...], options: Mapping[str, Any]
) -> M:
    """What pydantic makes of the arguments, or its error, with a text that can be shown.

    Called by what the user calls: two frames of ours are between pydantic and the user's code.
    """
    if not is_complete(model):
        # Where annotations name what is in the user's function, pydantic looks for it by counting frames.
        model.model_rebuild(raise_errors=False, **deeper(deeper({})))
    try:
        return make(*args, **options)
    except ValidationError as error:
        from partner_events._models.messages import printable_error

        raise printable_error(error) from None


def fields_of(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """The fields of a model: ``model_fields``, without pydantic's look at who asks."""
    return model.__pydantic_fields__


@cache
def always_sent(model: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that are always sent and may be null, by their Python names.

    To pydantic they are optional: whoever makes a model need not give them.
    """
    said: list[str] = [vars(base).get("__event_always__", "") for base in model.__mro__]
    return frozenset(" ".join(said).split())


@cache
def required_fields(model: type[BaseModel]) -> frozenset[str]:
    """The fields without which a plain model cannot be made. Of any other its own validators decide."""
    fields = model.__pydantic_fields__.items() if is_plain(model) else ()
    return frozenset(name for name, field in fields if field.is_required())


def is_complete(model: type[BaseModel]) -> bool:
    """Whether a model is ready to validate."""
    return model.__pydantic_complete__


def built(model: type[M]) -> type[M]:
    """The model, ready to validate: built now if need be, by one thread at a time."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model


def validator(model: type[BaseModel]) -> SchemaValidator:
    """The validator of a model, which is built now if need be."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return cast(SchemaValidator, model.__pydantic_validator__)


# What pydantic keeps on an instance


def new_instance(
    model: type[M], fields: dict[str, object], extra: object, fields_set: set[str], context: object
) -> M:
    """An instance of validated values, some of which may be missing.

    As `model_construct` makes it, which would take a delivery's fields for its own arguments.
    """
    instance = model.__new__(model)
    object.__setattr__(instance, "__dict__", fields)
    object.__setattr__(instance, "__pydantic_extra__", extra)
    object.__setattr__(instance, "__pydantic_fields_set__", fields_set)
    object.__setattr__(instance, "__pydantic_private__", None)
    if model.__pydantic_post_init__:
        instance.model_post_init(context)
    return instance


Parts: TypeAlias = tuple[set[str], dict[str, Any]]

parts_of: Callable[[BaseModel], Parts] = attrgetter("__pydantic_fields_set__", "__dict__")
"""The names of the fields that a model was given, and its fields.

In a quarter of the time that pydantic's properties take.
"""

state_of: Callable[[BaseModel], dict[str, Any] | None] = attrgetter("__pydantic_private__")
"""What `keep` has put on a model, if anything."""

keep_first: Callable[[BaseModel, dict[str, Any]], None] = vars(BaseModel)["__pydantic_private__"].__set__
"""`keep` for a model on which there is nothing yet."""


def kept(model: BaseModel, key: str) -> Any:
    """What `keep` has put under a key, or None."""
    state = state_of(model)
    return state.get(key) if state else None


def keep(model: BaseModel, values: dict[str, object]) -> None:
    """Keeps values under their keys on a model; copies, pickles and equality include them.

    The dict may be kept on several models: nobody changes it.
    """
    state = state_of(model)
    keep_first(model, {**state, **values} if state else values)


def forget(model: BaseModel, key: str) -> None:
    """Drops what `keep` has put under a key."""
    if state := state_of(model):
        keep_first(model, {each: value for each, value in state.items() if each != key})
