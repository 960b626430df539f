"""Whatever becomes of what is private to pydantic, everything is read as it is now."""

import os
import subprocess
import sys

import pytest
from conftest import ROOT

from partner_events._models.insides import SWITCH

PREPARE = """\
import dataclasses, json, pathlib, sys, types
import pydantic, pydantic.fields, pydantic.main, pydantic_core
from pydantic import BaseModel
from pydantic._internal import _core_metadata, _decorators, _generate_schema, _mock_val_ser
from pydantic._internal import _model_construction
from pydantic.fields import FieldInfo

def is_ours(frame):
    return frame.f_globals["__name__"].startswith("partner_events")

class Hidden:
    '''An attribute that pydantic has, and this library does not see.'''
    def __init__(self, there):
        self.there = there
    def __get__(self, instance, owner=None):
        if is_ours(sys._getframe(1)):
            raise AttributeError("hidden")
        return self.there.__get__(instance, owner)
    def __set__(self, instance, value):
        if is_ours(sys._getframe(1)):
            raise AttributeError("hidden")
        self.there.__set__(instance, value)

"""

USE = """
import partner_events
from partner_events import FieldUnavailableError, parse_event
from partner_events.datadog.models import Monitor
from partner_events.stripe import PaymentIntentSucceeded
from partner_events.stripe.models import Address

class Shop(PaymentIntentSucceeded):
    @pydantic.field_validator("region")
    @classmethod
    def lower(cls, value):
        return value.upper()

def text(name):
    return pathlib.Path(f"samples/{name}.json").read_text()

def missing(value):
    try:
        return value.payload.amount
    except (AttributeError, FieldUnavailableError) as error:
        return type(error).__name__

names = [
    "stripe/payment_intent.succeeded", "stripe/bent.payment_intent.succeeded", "auth0/s",
    "datadog/query_alert_monitor", "datadog/security_signal", "zendesk/comment_created", "segment/track",
    "mongodb/insert",
]
for name in names:
    event = parse_event(text(name))
    print(name, type(event).__name__, event.deviations(), missing(event))
    print(event.to_dict() == json.loads(text(name)))
    print(json.dumps(event.model_dump(mode="json", by_alias=True, exclude_unset=True), sort_keys=True))
raw = json.loads(text("datadog/query_alert_monitor"))
raw["detail"]["date_ended"] = "None"
print(parse_event(raw).detail.date_ended, parse_event(raw).deviations())
raw = json.loads(text("stripe/payment_intent.succeeded"))
print(parse_event(raw, Shop).region)
del raw["account"]
bent = parse_event(raw, Shop)
print(bent.region, bent.deviations(), hasattr(bent, "account"))
print(sorted(Address.model_json_schema()["properties"]))
print(json.dumps(Monitor.model_json_schema(), sort_keys=True))
"""

WAY = """
from partner_events._models.insides import is_plain, why_pydantic
print(is_plain(PaymentIntentSucceeded), file=sys.stderr)
print(why_pydantic(), file=sys.stderr)
"""

STANDS_IN = "the gate stays open: something else does instead"

BROKEN = {
    "no set_model_mocks": ("del _mock_val_ser.set_model_mocks", "ImportError"),
    "another signature of set_model_mocks": (
        "real = _mock_val_ser.set_model_mocks\n"
        "_mock_val_ser.set_model_mocks = lambda cls, *, registry: real(cls)",
        "TypeError",
    ),
    "set_model_mocks that does nothing": (
        "_mock_val_ser.set_model_mocks = lambda cls: None",
        "KeyError|Unexpected",
    ),
    "no FieldInfo._original_annotation": (
        "FieldInfo._original_annotation = Hidden(FieldInfo._original_annotation)",
        "AttributeError",
    ),
    "no FieldInfo._original_assignment": (
        "FieldInfo._original_assignment = Hidden(FieldInfo._original_assignment)",
        "AttributeError",
    ),
    "no FieldInfo._attributes_set": (
        "FieldInfo._attributes_set = Hidden(FieldInfo._attributes_set)",
        "AttributeError",
    ),
    "a field that pydantic makes in another way": (
        "real = FieldInfo.from_annotated_attribute\n"
        "def made(*arguments, **options):\n"
        "    found = real(*arguments, **options)\n"
        "    if is_ours(sys._getframe(1)): found.repr = None\n"
        "    return found\n"
        "FieldInfo.from_annotated_attribute = made",
        "Unexpected: FieldInfo.repr",
    ),
    "a new attribute of classes": (
        "meta = type(BaseModel)\n"
        "real = meta.__new__\n"
        "def new(mcs, *arguments, **options):\n"
        "    cls = real(mcs, *arguments, **options)\n"
        "    cls.__pydantic_more__ = {}\n"
        "    return cls\n"
        "meta.__new__ = new",
        "Unexpected: class attribute __pydantic_more__",
    ),
    "an attribute of classes that is gone": (
        "meta = type(BaseModel)\n"
        "real = meta.__new__\n"
        "def new(mcs, *arguments, **options):\n"
        "    cls = real(mcs, *arguments, **options)\n"
        "    del cls.__pydantic_setattr_handlers__\n"
        "    return cls\n"
        "meta.__new__ = new\n"
        "BaseModel.__pydantic_setattr_handlers__ = {}",
        "Unexpected: class attributes",
    ),
    "a new kind of decorator": (
        "more = dataclasses.field(default_factory=dict)\n"
        "Old = _decorators.DecoratorInfos\n"
        "New = dataclasses.make_dataclass('New', [('more', dict, more)], bases=(Old,))\n"
        "_model_construction.DecoratorInfos = _decorators.DecoratorInfos = New\n"
        "BaseModel.__pydantic_decorators__ = New()",
        "Unexpected: kinds of decorators",
    ),
    "no pydantic_js_functions": (
        "_core_metadata.CoreMetadata.__annotations__.pop('pydantic_js_functions')",
        "Unexpected: metadata",
    ),
    "a SchemaValidator that wants something else": (
        "real = pydantic_core.SchemaValidator\n"
        "class Made:\n"
        "    def __new__(cls, *arguments, **options):\n"
        "        if is_ours(sys._getframe(1)): raise TypeError\n"
        "        return real(*arguments, **options)\n"
        "pydantic_core.SchemaValidator = Made",
        "TypeError",
    ),
    "a SchemaSerializer that wants something else": (
        "real = pydantic_core.SchemaSerializer\n"
        "class Made:\n"
        "    def __new__(cls, *arguments, **options):\n"
        "        if is_ours(sys._getframe(1)): raise TypeError\n"
        "        return real(*arguments, **options)\n"
        "pydantic_core.SchemaSerializer = Made",
        "TypeError",
    ),
    "no lock of pydantic's": ("pydantic.main = types.SimpleNamespace()", STANDS_IN),
    "no _parent_namespace_depth": (
        "real = BaseModel.model_rebuild.__func__\n"
        "def model_rebuild(cls, *, force=False, raise_errors=True, _types_namespace=None):\n"
        "    return real(cls, force=force, raise_errors=raise_errors, _types_namespace=_types_namespace)\n"
        "BaseModel.model_rebuild = classmethod(model_rebuild)",
        STANDS_IN,
    ),
    "another shape of core schemas": (
        "real = _generate_schema.GenerateSchema._model_schema\n"
        "def made(self, cls):\n"
        "    found = real(self, cls)\n"
        "    return pydantic_core.core_schema.chain_schema([found])\n"
        "_generate_schema.GenerateSchema._model_schema = made",
        STANDS_IN,
    ),
    "a later pydantic": (
        "pydantic.VERSION = pydantic.version.VERSION = '2.99.0'",
        "not tested with pydantic 2.99.0",
    ),
    "a next pydantic": (
        "pydantic.VERSION = pydantic.version.VERSION = '3.0.0b1'",
        "not tested with pydantic 3.0.0b1",
    ),
    "an older pydantic": (
        "pydantic.VERSION = pydantic.version.VERSION = '2.11.9'",
        "not tested with pydantic 2.11.9",
    ),
    "another Python": (
        "from partner_events._models.insides import gate\ngate.TESTED_PYTHON = ((3, 9), (3, 10))",
        "not tested with Python 3.",
    ),
}
"""What is done to pydantic before this library is imported, and why the gate is closed then."""


def used(change: str, **environment: str) -> tuple[str, str, str]:
    """What comes of reading deliveries: all that is read, whether a class is plain, and why not."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", PREPARE + change + USE + WAY],
        capture_output=True,
        text=True,
        timeout=600,
        cwd=ROOT,
        env={**{k: v for k, v in os.environ.items() if k != SWITCH}, **environment},
    )
    assert run.returncode == 0, run.stderr
    plain, why = run.stderr.splitlines()
    return run.stdout, plain, why


@pytest.fixture(scope="session")
def as_it_is() -> str:
    """What is read where nothing is broken."""
    read, plain, why = used("")
    assert (plain, why) == ("True", "None")
    return read


@pytest.mark.parametrize("broken", BROKEN)
def test_without_what_is_private_to_pydantic_everything_is_read_alike(broken: str, as_it_is: str) -> None:
    """Values, deviations, dumps, what a user's validator does, and JSON schemas."""
    change, reason = BROKEN[broken]

    read, plain, why = used(change)

    assert read == as_it_is
    if reason == STANDS_IN:
        assert (plain, why) == ("True", "None")
    else:
        assert plain == "False"
        assert any(each in why for each in reason.split("|")), why


@pytest.mark.parametrize(("value", "plain"), [("1", "False"), ("yes", "False"), ("0", "True"), ("", "True")])
def test_users_can_choose_pydantics_way(value: str, plain: str, as_it_is: str) -> None:
    """With an environment variable; everything is read alike."""
    read, found, why = used("", **{SWITCH: value})

    assert read == as_it_is
    assert found == plain
    assert (SWITCH in why) == (plain == "False")
