"""Lazy edges: a model refers to a model of another module without importing it.

In an annotation stands a small class whose core schema imports the real model when the first value
for it arrives. To type checkers (``models/_types.pyi``) it is the real model. What an event costs
then follows from what is in the event, not from all that could be in it.
"""

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import ClassVar, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from partner_events._model import Model
from partner_events._reading import Reading


class LazyEdge:
    """Stands for models in an annotation; subclasses say which model reads a value."""

    _core_schema: ClassVar[CoreSchema | None] = None

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        """The model that reads this value.

        Raises:
            PydanticCustomError: A ValueError: none does.
        """
        raise NotImplementedError

    @classmethod
    def models(cls) -> list[type[Model]]:
        """All models that may stand here."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        if cls._core_schema is None:
            # A validator function is not told of strict=False, so the schema chooses one. True needs
            # no telling: the models are strict.
            cls._core_schema = core_schema.lax_or_strict_schema(
                strict_schema=core_schema.with_info_plain_validator_function(cls._validate),
                lax_schema=core_schema.with_info_plain_validator_function(cls._validate_lax),
                strict=True,
            )
        return cls._core_schema

    @classmethod
    def _validate(cls, value: object, info: core_schema.ValidationInfo) -> Model:
        context = info.context
        if type(context) is Reading:
            return context.read(cls.model_for(value), value)
        validator = cls.model_for(value).__pydantic_validator__
        return cast(Model, validator.validate_python(value, context=context))

    @classmethod
    def _validate_lax(cls, value: object, info: core_schema.ValidationInfo) -> Model:
        validator = cls.model_for(value).__pydantic_validator__
        return cast(Model, validator.validate_python(value, context=info.context, strict=False))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        choices = [_json_schema(model, handler) for model in cls.models()]
        return choices[0] if len(choices) == 1 else {"oneOf": choices}


def lazy_types(
    package: str,
    edges: Mapping[str, tuple[str, str]],
    unions: Mapping[str, tuple[str, Mapping[str, str]]],
) -> Callable[[str], object]:
    """``__getattr__`` of the module that all model modules take their types from.

    ``edges`` says module and class of each edge, ``unions`` the tag and the edge for each of its
    values. Any other name is a vocabulary: text at run time, so that a new word is no error.
    """
    module = f"{package}._types"

    def getattribute(name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value: object = str
        if name in edges:
            target, class_name = edges[name]
            state: dict[str, object] = {"_module": f"{package}.{target}", "_class_name": class_name}
            value = type(name, (_Edge,), {"__module__": module, **state})
        elif name in unions:
            tag, tagged = unions[name]
            members = {word: getattr(sys.modules[module], edge) for word, edge in tagged.items()}
            value = type(name, (_Union,), {"__module__": module, "_tag": tag, "_members": members})
        setattr(sys.modules[module], name, value)
        return value

    return getattribute


class _Edge(LazyEdge):
    """An edge to one model."""

    _module: ClassVar[str]
    _class_name: ClassVar[str]
    _model: ClassVar[type[Model] | None] = None

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        if cls._model is None:
            cls._model = cast(type[Model], getattr(import_module(cls._module), cls._class_name))
        return cls._model

    @classmethod
    def models(cls) -> list[type[Model]]:
        return [cls.model_for(None)]


class _Union(LazyEdge):
    """An edge to several models, which a field of the value tells apart."""

    _tag: ClassVar[str]
    _members: ClassVar[dict[str, type[LazyEdge]]]

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        tag = value.get(cls._tag) if isinstance(value, dict) else getattr(value, cls._tag, None)
        member = cls._members.get(tag) if isinstance(tag, str) else None
        if member is None:
            known = {"tag": cls._tag, "known": ", ".join(cls._members)}
            raise PydanticCustomError("union_tag_invalid", "`{tag}` should be one of: {known}", known)
        return member.model_for(value)

    @classmethod
    def models(cls) -> list[type[Model]]:
        return [model for member in cls._members.values() for model in member.models()]


_in_progress: set[type[Model]] = set()


def _json_schema(model: type[Model], handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """The model's schema among the definitions, or a reference to it where it is being written."""
    raise NotImplementedError
