"""Values of types that only users' models have: constrained ones, UUIDs, dates and so on."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, create_model
from pydantic.fields import FieldInfo

from partner_events.testing._errors import SampleError
from partner_events.testing._story import Story

OURS = "partner_events"


def is_constrained(info: FieldInfo) -> bool:
    """Whether a field allows only some values of its type."""
    return any(not type(each).__module__.startswith(OURS) for each in info.metadata)


def foreign_value(info: FieldInfo, story: Story, key: str) -> object:
    """A value made by polyfactory, as JSON.

    Raises:
        SampleError: polyfactory is not installed, or does not know the type.
    """
    try:
        from polyfactory.exceptions import FactoryException
        from polyfactory.factories.pydantic_factory import ModelFactory
    except ModuleNotFoundError as error:
        if error.name != "polyfactory":
            raise
        raise SampleError(
            f"`{key}` has a type that needs polyfactory: install partner-events[testing], or override the "
            "field"
        ) from error
    annotation: Any = info.rebuild_annotation()
    model = create_model("Made", value=(annotation, ...))
    factory = ModelFactory.create_factory(model=model, __allow_none_optionals__=False)
    factory.seed_random(story.number(f"foreign|{key}", 2**32))
    try:
        made = factory.build()
    except FactoryException as error:
        raise SampleError(f"`{key}` has a type of which no sample can be made: override it") from error
    adapter: TypeAdapter[object] = TypeAdapter(annotation)
    return adapter.dump_python(getattr(made, "value"), mode="json")  # noqa: B009
