"""The gate: whether classes of this library may be plain, or pydantic makes them all.

The answer is found once, when the base of all models is made, and stays what it is in this process.
"""

import os
import sys
from dataclasses import fields
from typing import Any, cast

from pydantic import VERSION, BaseModel
from pydantic.fields import FieldInfo

from partner_events._models.insides.classes import DECORATORS, PLAIN, plain_class, way
from partner_events._models.insides.schemas import METADATA, build

SWITCH = "PARTNER_EVENTS_PYDANTIC_OWN_WAY"
"""The environment variable with which users choose pydantic's way; ``0`` and nothing do not."""

TESTED = ((2, 12), (2, 14))
"""The first and the last version of pydantic whose insides were tested."""

TESTED_PYTHON = ((3, 11), (3, 15))
"""The first and the last version of Python whose class statements were tested."""


def why_pydantic() -> str | None:
    """Why pydantic makes all classes in its own way; None if this library makes plain ones."""
    return way.closed_by


def choose_way(base: type[BaseModel]) -> None:
    """Opens the gate if nothing is against it. ``base`` is the base of all models, made by pydantic."""
    way.closed_by = _switched_off() or _untested() or _unexpected(base)


def _switched_off() -> str | None:
    is_set = os.environ.get(SWITCH, "") not in ("", "0")
    return f"the environment variable {SWITCH} is set" if is_set else None


def _untested() -> str | None:
    if not _is_within(TESTED_PYTHON, sys.version_info[:2]):
        return f"not tested with Python {sys.version_info[0]}.{sys.version_info[1]}"
    if not _is_within(TESTED, _minor(VERSION)):
        return f"not tested with pydantic {VERSION}"
    return None


def _minor(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else -1 for part in version.split(".")[:2])


def _is_within(tested: tuple[tuple[int, int], tuple[int, int]], version: tuple[int, ...]) -> bool:
    first, last = tested
    return first <= version <= last


def _unexpected(base: type[BaseModel]) -> str | None:
    # Whatever is raised here, users must not notice: pydantic's own way is there for that.
    try:
        _probe(base)
    except Exception as error:
        return f"pydantic {VERSION} is not as expected: {type(error).__name__}: {error}"
    return None


# The probe: whether a plain class has all that pydantic gives its own. It is compared with the base of all
# models, as another class of pydantic's would cost more than all that is done here.


class Unexpected(Exception):
    """Something inside of pydantic is not what this library was tested with; the message says what."""


_SHARED = {
    "__abstractmethods__",
    "__pydantic_computed_fields__",
    "__pydantic_custom_init__",
    "__pydantic_decorators__",
    "__pydantic_extra_info__",
    "__pydantic_generic_metadata__",
    "__pydantic_post_init__",
    "__private_attributes__",
    "model_config",
}
"""What pydantic gives to each class, and what a plain class shares with its base."""

_DIFFERENT = {
    "__annotations__",
    "__annotations_cache__",
    "__doc__",
    "__module__",
    "__pydantic_parent_namespace__",
    "__weakref__",
    "_abc_impl",
}
"""What is Python's own, or differs: a plain class needs no names of the function that it is made in."""

_ORIGINAL = ("_original_annotation", "_original_assignment")
"""What a field does not know yet when it is made."""


def _probe(base: type[BaseModel]) -> None:
    """Makes a plain class that derives from the base, and uses it.

    Raises:
        Exception: Any at all; something inside of pydantic is not as it should be.
    """
    _check_decorators()
    _check_metadata()
    made = plain_class("Probe", (base,), _statement())
    _check_attributes(made, base)
    _check_field(
        made.__pydantic_fields__["number"], FieldInfo.from_annotated_attribute(cast(Any, int | None), None)
    )
    _check_use(made)


def _statement() -> dict[str, Any]:
    """What a class statement of this Python leaves in a namespace, which each version adds to."""

    class Probe:
        text: str
        number: int | None = None

    return {name: value for name, value in vars(Probe).items() if name not in _MADE}


_MADE = {"__dict__", "__doc__", "__weakref__"}
"""What a class has only when it is made."""


def _check_decorators() -> None:
    known = {field.name for field in fields(BaseModel.__pydantic_decorators__)}
    _expect(known == {*DECORATORS}, f"kinds of decorators: {sorted(known)}")


def _check_metadata() -> None:
    # In here, since it may be missing.
    from pydantic._internal._core_metadata import CoreMetadata

    _expect(CoreMetadata.__annotations__.keys() >= {*METADATA}, "metadata of core schemas")


def _check_attributes(made: type[BaseModel], base: type[BaseModel]) -> None:
    own = vars(made)
    for name, value in vars(base).items():
        if name in own and name not in _DIFFERENT:
            _expect(type(own[name]) is type(value), f"class attribute {name}")
        elif name not in own and name not in _SHARED:
            _expect(name in _DIFFERENT or _is_in_statement(value, base), f"class attribute {name}")
    _expect(own.keys() - vars(base).keys() == {PLAIN}, "class attributes that pydantic does not give")


def _is_in_statement(value: object, base: type) -> bool:
    return getattr(value, "__qualname__", "").startswith(f"{base.__qualname__}.")


def _check_field(ours: FieldInfo, theirs: FieldInfo) -> None:
    for name in ("_attributes_set", *FieldInfo.__slots__, *_ORIGINAL):
        value = getattr(theirs, name)
        _expect(getattr(ours, name) == value or name in _ORIGINAL, f"FieldInfo.{name}")


def _check_use(made: type[BaseModel]) -> None:
    _expect(build(made), "core schemas")
    values: dict[str, object] = {"text": "a", "more": 1}
    instance = made.__pydantic_validator__.validate_python(values)
    _expect(type(instance) is made and instance.model_extra == {"more": 1}, "what is validated")
    _expect(made.__pydantic_serializer__.to_python(instance) == {**values, "number": None}, "what is dumped")


def _expect(is_so: bool, what: str) -> None:
    if not is_so:
        raise Unexpected(what)
