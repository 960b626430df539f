"""Values for types of a user's own model that are not JSON's: constrained ones, UUIDs, dates and so on."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, create_model
from pydantic.fields import FieldInfo

from partner_events.testing._errors import SampleError
from partner_events.testing._story import Story

OURS = "partner_events"


def is_constrained(info: FieldInfo) -> bool:
    """Whether a field takes only some values of its type."""
    return any(not type(each).__module__.startswith(OURS) for each in info.metadata)


def foreign_value(info: FieldInfo, story: Story, key: str) -> object:
    """A value as JSON has it, made by polyfactory.

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
            f"`{key}` is of a type whose values polyfactory makes: install partner-events[testing], or "
            "give the field by an override"
        ) from error
    annotation: Any = info.rebuild_annotation()
    model = create_model("Made", value=(annotation, ...))
    factory = ModelFactory.create_factory(model=model, __allow_none_optionals__=False)
    factory.seed_random(story.number(f"foreign|{key}", 2**32))
    try:
        made = factory.build()
    except FactoryException as error:
        raise SampleError(f"`{key}` is of a type that has no sample: give it by an override") from error
    adapter: TypeAdapter[object] = TypeAdapter(annotation)
    return adapter.dump_python(getattr(made, "value"), mode="json")  # noqa: B009
