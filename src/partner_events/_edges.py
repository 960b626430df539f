"""Lazy edges: a model refers to a model of another module without importing it.

In an annotation stands a small class whose core schema imports the real model when the first value
for it arrives. To type checkers (``models/_types.pyi``) it is the real model. What an event costs
then follows from what is in the event, not from all that could be in it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, ClassVar, cast

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from partner_events._model import Model
from partner_events._reading import Reading


class LazyEdge:
    """Stands for models in an annotation; subclasses say which model reads a value."""

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
        # A validator function is not told whether it is called with strict=True, False or neither;
        # the first choice takes True apart, the second tells False from neither.
        return core_schema.lax_or_strict_schema(
            strict_schema=cls._schema(strict=True),
            lax_schema=core_schema.lax_or_strict_schema(
                strict_schema=cls._schema(strict=None), lax_schema=cls._schema(strict=False), strict=True
            ),
            strict=False,
        )

    @classmethod
    def _schema(cls, *, strict: bool | None) -> CoreSchema:
        def validate(value: object, info: core_schema.ValidationInfo) -> Model:
            model = cls.model_for(value)
            context = info.context
            if type(context) is Reading:
                return context.read(model, value)
            validated = model.__pydantic_validator__.validate_python(value, context=context, strict=strict)
            return cast(Model, validated)

        return core_schema.with_info_plain_validator_function(validate)

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
            value = _edge(package, name, *edges[name])
        elif name in unions:
            tag, members = unions[name]
            value = _union(name, tag, {k: cast(type[LazyEdge], getattr(sys.modules[module], v)) for k, v in members.items()})
        setattr(sys.modules[module], name, value)
        return value

    return getattribute


def _edge(package: str, name: str, module: str, class_name: str) -> type[LazyEdge]:
    class Edge(LazyEdge):
        _model: ClassVar[type[Model] | None] = None

        @classmethod
        def model_for(cls, value: object) -> type[Model]:
            if cls._model is None:
                cls._model = getattr(import_module(f"{package}.{module}"), class_name)
            return cast(type[Model], cls._model)

        @classmethod
        def models(cls) -> list[type[Model]]:
            return [cls.model_for(None)]

    return _named(Edge, name, package)


def _union(name: str, tag: str, members: dict[str, type[LazyEdge]]) -> type[LazyEdge]:
    class UnionEdge(LazyEdge):
        @classmethod
        def model_for(cls, value: object) -> type[Model]:
            found = value.get(tag) if isinstance(value, dict) else getattr(value, tag, None)
            member = members.get(found) if isinstance(found, str) else None
            if member is None:
                known = ", ".join(members)
                raise PydanticCustomError(
                    "union_tag_invalid", "Input should have `{tag}` one of: {known}", {"tag": tag, "known": known}
                )
            return member.model_for(value)

        @classmethod
        def models(cls) -> list[type[Model]]:
            return [model for member in members.values() for model in member.models()]

    return _named(UnionEdge, name, package="")


def _named(edge: type[LazyEdge], name: str, package: str) -> type[LazyEdge]:
    edge.__name__ = edge.__qualname__ = name
    edge.__module__ = package or edge.__module__
    return edge


_in_progress: set[type[Model]] = set()


def _json_schema(model: type[Model], handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """The model's schema among the definitions, or a reference to it where it is being written."""
    raise NotImplementedError
