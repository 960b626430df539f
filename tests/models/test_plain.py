"""Models of nothing but fields are made and built without pydantic, and are what pydantic makes."""

import ast
import inspect
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import GenericAlias, NoneType
from typing import Annotated, Any, ClassVar, Literal, Optional, Self, cast
from uuid import UUID

import pytest
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    PydanticSchemaGenerationError,
    TypeAdapter,
    ValidationError,
    create_model,
    field_validator,
)

from partner_events import PartnerEvent
from partner_events._models import model as models
from partner_events._models.insides import SWITCH, always_sent, built, is_plain, why_pydantic
from partner_events._models.model import Model
from partner_events._partners import PARTNERS as PARTNER_NAMES
from partner_events._wire.json import is_array, is_object
from partner_events.datadog.models.monitor import MonitorDetail
from partner_events.stripe import PaymentIntentSucceeded, UnknownStripeEvent
from partner_events.stripe.models import Address, Customer, PaymentIntent, PaymentMethod

ROOT = Path(__file__).parents[2]
PARTNERS = sorted(set(PARTNER_NAMES.values()))

plain_only = pytest.mark.skipif(
    os.environ.get(SWITCH, "") not in ("", "0"), reason="pydantic is told to make all classes"
)

FIRST_PARSE = """\
import json, sys
from partner_events import parse_event
with open({path!r}, encoding="utf-8") as file:
    event = parse_event(json.load(file))
print("pydantic.plugin._loader" in sys.modules)
"""


ADAPTER = """\
from pydantic import TypeAdapter
from {module} import {name}
before = TypeAdapter({name}).json_schema()
{name}.model_rebuild()
after = TypeAdapter({name})
print(before.get("type", "object"), after.json_schema() == before and after.serializer is not None)
"""


def classes_of(partner: str) -> Iterator[type[Model]]:
    """All classes of a partner's generated modules."""
    for package in ("models", "events"):
        parent = import_module(f"partner_events.{partner}.{package}")
        for module in iter_modules(parent.__path__, f"{parent.__name__}."):
            for value in vars(import_module(module.name)).values():
                if isinstance(value, type) and issubclass(value, Model) and value.__module__ == module.name:
                    yield value


@plain_only
def test_classes_are_plain_with_this_python_and_this_pydantic() -> None:
    """Whatever they are: what is tested here is what is declared, so nothing closes the gate."""
    assert why_pydantic() is None


@plain_only
@pytest.mark.parametrize("partner", PARTNERS)
def test_every_generated_class_is_plain(partner: str) -> None:
    """Nothing that is generated costs pydantic's analysis: as many are plain as there are statements."""
    plain = [cls for cls in classes_of(partner) if is_plain(cls)]

    assert sorted(f"{cls.__module__}.{cls.__name__}" for cls in plain) == sorted(class_statements(partner))


@pytest.mark.parametrize("partner", PARTNERS)
def test_no_class_of_this_library_has_validators(partner: str) -> None:
    """A class that derives from one would inherit them, and would not be plain."""
    none = str(BaseModel.__pydantic_decorators__)
    bases = {base for cls in classes_of(partner) for base in cls.__mro__ if issubclass(base, Model)}

    assert {str(base.__pydantic_decorators__) for base in bases} <= {none}


@pytest.mark.parametrize("partner", PARTNERS)
def test_the_fields_of_a_plain_model_are_what_pydantic_finds(
    partner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Analysed by pydantic alone, the same fields have the same schemas."""
    classes = list(classes_of(partner))
    own = [field_schemas(cls) for cls in classes]
    # Else a class that pydantic has made gets its schema from the library's parts, too.
    monkeypatch.setattr(models, "has_fields_only", no_model)

    found = [field_schemas(made_by_pydantic(cls)) for cls in classes]

    assert [cls.__name__ for cls, a, b in zip(classes, own, found, strict=True) if a != b] == []


def class_statements(partner: str) -> Iterator[str]:
    """The full names of the classes that a partner's generated modules have."""
    package = ROOT / "src" / "partner_events" / partner
    for path in sorted([*package.glob("models/*.py"), *package.glob("events/*.py")]):
        module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts)
        for statement in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(statement, ast.ClassDef):
                yield f"{module}.{statement.name}"


def no_model(model: type[Model], config: object) -> bool:
    return False


def field_schemas(model: type[BaseModel]) -> dict[str, Any]:
    """The core schema of each field, with classes in the places of models."""
    built(model)
    schema: dict[str, Any] = resolved(model.__pydantic_core_schema__, {})
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    return {name: with_classes(field) for name, field in schema["fields"].items()}


def with_classes(part: Any) -> Any:
    # How unions are dumped is the library's own, and that models in lists and maps are counted.
    if is_array(part):
        return [with_classes(item) for item in part]
    if not is_object(part):
        return part
    if part.get("type") == "model":
        return part["cls"]
    if part.get("type") == "function-before":
        return with_classes(part["schema"])
    own = ("serialization", "fail_fast")
    return {key: with_classes(each) for key, each in part.items() if key not in own}


@pytest.mark.parametrize("partner", PARTNERS)
def test_models_lie_within_a_plain_model_as_pydantic_puts_them(partner: str) -> None:
    """Event classes, and with them the models that are in them without an edge."""
    different = [
        cls.__name__
        for cls in classes_of(partner)
        if issubclass(cls, PartnerEvent) and core_schema(cls) != found_by_pydantic(cls)
    ]

    assert different == []


@pytest.mark.parametrize("model", [PaymentIntent, PaymentMethod, Address, MonitorDetail, UnknownStripeEvent])
def test_a_plain_model_has_the_json_schema_that_pydantic_finds(model: type[Model]) -> None:
    """Definitions, descriptions, aliases and all."""
    schema = model.model_json_schema()
    definitions = schema.pop("$defs", {})
    if "$ref" not in schema:
        definitions[model.__name__] = schema

    assert definitions == list_of(model).json_schema()["$defs"]


def of_this_library(name: str, base: type[Model], **annotations: object) -> type[Any]:
    """A class as a module of this library might have it."""
    namespace = {"__module__": "partner_events.own", "__annotations__": annotations}
    made: type[Any] = cast(Any, type(base))(name, (base,), namespace)
    return made


def core_schema(model: type[Model]) -> object:
    return resolved(built(model).__pydantic_core_schema__, {})


def found_by_pydantic(model: type[Model]) -> object:
    """What pydantic's own generation puts together where a list of the model is wanted."""
    schema: Any = resolved(list_of(model).core_schema, {})
    return schema["items_schema"]


def list_of(model: type[Model]) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, GenericAlias(list, (model,))))


def resolved(part: Any, definitions: dict[str, Any]) -> Any:
    """A core schema with definitions in the places that refer to them, and without what is only for JSON."""
    if is_array(part) or isinstance(part, tuple):
        return [resolved(item, definitions) for item in cast(list[Any], part)]
    if not is_object(part):
        return part
    schema: dict[str, Any] = part
    if schema.get("type") == "definitions":
        return resolved(schema["schema"], {each["ref"]: each for each in schema["definitions"]})
    if schema.get("type") == "definition-ref":
        return resolved(definitions[schema["schema_ref"]], definitions)
    return {
        key: resolved(each, definitions) for key, each in schema.items() if key not in ("metadata", "ref")
    }


ALWAYS = "__event_always__"


def made_by_pydantic(model: type[Model]) -> type[BaseModel]:
    """A class with the same fields that pydantic has analysed."""
    fields: dict[str, Any] = {
        name: (info.rebuild_annotation(), info) for name, info in model.__pydantic_fields__.items()
    }
    bases: Any = model.__bases__
    twin: type[BaseModel] = create_model(
        model.__name__, __base__=bases, __module__=model.__module__, **fields
    )
    # What is always sent a class says of itself, beside its fields.
    if ALWAYS in vars(model):
        setattr(twin, ALWAYS, vars(model)[ALWAYS])
        always_sent.cache_clear()
        twin.model_rebuild(force=True)
    return twin


@pytest.mark.parametrize("model", [Address, PaymentMethod, MonitorDetail])
def test_a_plain_class_has_all_that_pydantic_gives_a_class(model: type[Model]) -> None:
    """Whatever a class of pydantic's has for itself, a plain one has too, by its own or by its base."""
    built(twin := made_by_pydantic(model))
    built(model)
    assert not is_plain(twin)

    for name in vars(twin).keys() - {"__doc__", "__module__", "__annotations__", "__pydantic_core_schema__"}:
        assert described(getattr(model, name)) == described(getattr(twin, name)), name


def described(value: Any) -> object:
    """What can be compared of a class attribute."""
    if is_object(value):
        return {name: repr(each) for name, each in value.items()}
    return value if type(value) in (bool, set, str, NoneType) else type(value).__name__


@pytest.mark.parametrize("model", [Address, PaymentMethod, MonitorDetail])
def test_a_plain_class_has_the_signature_that_pydantic_gives(model: type[Model]) -> None:
    """Consoles show what a model is called with."""
    built(twin := made_by_pydantic(model))

    assert str(inspect.signature(built(model))) == str(inspect.signature(twin))


def test_a_class_with_a_validator_is_analysed_by_pydantic() -> None:
    """What is more than fields works in a class that derives from a generated one."""

    class Checked(Address):
        @field_validator("country")
        @classmethod
        def check(cls, value: str | None) -> str | None:
            if value == "XX":
                raise ValueError("no country")
            return value

    assert not is_plain(Checked)
    with pytest.raises(ValidationError, match="no country"):
        Checked.model_validate({"country": "XX"})


def test_a_class_with_constraints_and_defaults_is_analysed_by_pydantic() -> None:
    """A default other than None, and metadata of pydantic's, mean what they mean anywhere."""

    class Order(Model):
        amount: int = Field(ge=0)
        currency: str = "usd"

    assert not is_plain(Order)
    assert Order(amount=1).currency == "usd"
    with pytest.raises(ValidationError):
        Order(amount=-1)


def test_a_class_with_more_said_of_a_field_is_analysed_by_pydantic() -> None:
    """Also where it is said in the annotation."""

    class Order(Model):
        tags: Annotated[list[str], Field(default_factory=list)]
        amount: Annotated[int, Field(validation_alias="total")]

    assert not is_plain(Order)
    order = Order.model_validate({"total": 5})
    assert (order.tags, order.amount) == ([], 5)


def test_a_class_with_its_own_configuration_is_analysed_by_pydantic() -> None:
    """So its configuration counts."""

    class Closed(Address):
        model_config = ConfigDict(extra="forbid")

    with pytest.raises(ValidationError):
        Closed.model_validate({"planet": "Earth"})


@plain_only
def test_a_plain_class_may_have_types_that_only_pydantic_knows() -> None:
    """It is then built in pydantic's way."""
    order = of_this_library("Order", Model, key=UUID, state=Literal["new", "paid"])
    assert is_plain(order)

    read = order.model_validate({"key": "1e6b1a9e-0a4b-4a5e-9b5e-0c8f3a1d2b3c", "state": "new"}, strict=False)

    assert isinstance(read.key, UUID)
    assert read.model_dump(mode="json") == {"key": str(read.key), "state": "new"}
    assert list(inspect.signature(order).parameters) == ["key", "state", "extra_data"]


def test_a_plain_class_that_cannot_be_built_says_why_each_time() -> None:
    """As a class of pydantic's does."""
    bad = of_this_library("Bad", Address, what=Opaque)

    for _ in range(2):
        with pytest.raises(PydanticSchemaGenerationError, match="Opaque"):
            bad(what=1)
    assert inspect.getmembers(bad)


class Opaque:
    """What pydantic has no schema for."""


def test_a_tree_of_a_users_is_one() -> None:
    """What a name stands for that is not there yet is pydantic's business."""

    class Tree(Address):
        children: list["Tree"] | None = None
        left: Optional["Tree"] = None

    tree = Tree.model_validate({"children": [{"city": "Cork"}], "left": {"city": "Sligo"}})

    assert tree.children is not None
    assert (tree.children[0].city, getattr(tree.left, "city", None)) == ("Cork", "Sligo")


def test_a_class_of_a_users_may_call_itself_self() -> None:
    """`Self` is pydantic's business, too."""

    class Node(Address):
        inner: Self | None = None

    node = Node.model_validate({"inner": {"city": "Cork"}})

    assert isinstance(node.inner, Node)
    assert node.inner.city == "Cork"


def test_a_users_class_may_take_a_field_back() -> None:
    """A class variable is no field, whatever it was before."""

    class Cork(Address):
        city: ClassVar[str | None] = "Cork"  # type: ignore[misc] # pyright: ignore[reportIncompatibleVariableOverride]

    assert Cork.city == "Cork"
    assert "city" not in Cork.model_fields


@pytest.mark.parametrize("model", [Address, Customer, PaymentIntentSucceeded])
def test_a_type_adapter_takes_a_plain_model_before_and_after_it_is_built(model: type[Model]) -> None:
    """It looks for what pydantic has put into the class itself."""
    code = ADAPTER.format(module=model.__module__, name=model.__name__)
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert output.stdout == "object True\n"


def test_a_class_derived_from_a_plain_one_is_built_for_itself() -> None:
    """It does not take its parent's validator for its own."""

    class Extended(Address):
        planet: str

    built(Address)
    with pytest.raises(ValidationError):
        Extended.model_validate({"country": "IE"})
    assert Extended.model_validate({"country": "IE", "planet": "Earth"}).planet == "Earth"


def test_a_plain_model_can_be_built_again() -> None:
    """As `model_rebuild` is called by who wants to be sure."""
    before = built(Address).__pydantic_validator__

    assert Address.model_rebuild(force=True) is True
    assert Address.model_rebuild() is None
    assert Address.__pydantic_validator__ is not before
    assert Address.model_validate({"city": "Cork"}).model_dump(exclude_unset=True) == {"city": "Cork"}


@plain_only
@pytest.mark.parametrize("path", ["stripe/payment_intent.succeeded.json", "datadog/query_alert_monitor.json"])
def test_a_first_parse_builds_no_model_in_the_way_of_pydantic(path: str) -> None:
    """That would look for plugins of pydantic in all that is installed, before anything else."""
    code = FIRST_PARSE.format(path=str(ROOT / "samples" / path))
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert output.stdout == "False\n"
