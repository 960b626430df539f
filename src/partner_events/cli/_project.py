"""The files of a Lambda function for some kinds of events: handlers, their tests, the template."""

from __future__ import annotations

from collections import Counter

from partner_events._base.lazy import PACKAGE, load
from partner_events._base.value import Value
from partner_events._kinds.tables import events_of
from partner_events.cli._yaml import yaml
from partner_events.generator._documents.naming import snake
from partner_events.patterns import EventPattern, to_sam

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partner_events.catalog import Kind

LINE = 88
"""The longest line that formatters allow by default."""

APP = '''\
"""Handle events of partners. https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html"""

import json

{imports}

router = Router()
{handlers}

lambda_handler = router
'''

HANDLER = '''

@router.on({name})
def {function}(event: {name}) -> None:
    """See {docs_url}"""
    print(json.dumps(event.log_fields()))
'''

TESTS = '''\
"""Each handler gets a sample of its kind, which the rule would deliver."""

import pytest
{imports}

from app import lambda_handler
{tests}'''

TEST = """

def test_{function}(capsys: pytest.CaptureFixture[str]) -> None:
    event = sample({name})

    lambda_handler(event.to_dict(), None)

    assert event.id in capsys.readouterr().out
    assert lambda_handler.pattern().matches(event)
"""

SAMPLE = "from partner_events.testing import sample"

REQUIREMENTS = "partner-events\n"

PARTNER_SOURCES = "aws.partner/"
"""The beginning of partner event sources, whose event buses have the source's name."""


class Handled(Value):
    """A kind, and the name of its handler."""

    __slots__ = ("kind", "function")

    kind: Kind
    function: str


def project(kinds: Iterable[Kind]) -> dict[str, str]:
    """The text of each file, by the file's name."""
    handled = _handled(list(dict.fromkeys(kinds)))
    imports = _imports(handled)
    handlers = (_filled(HANDLER, each) for each in handled)
    tests = (_filled(TEST, each) for each in handled)
    return {
        "app.py": APP.format(
            imports="\n".join(["from partner_events import Router", *imports]), handlers="".join(handlers)
        ),
        "test_app.py": TESTS.format(imports="\n".join(sorted([*imports, SAMPLE])), tests="".join(tests)),
        "requirements.txt": REQUIREMENTS,
        "template.yaml": yaml(_template(handled)),
    }


def _filled(text: str, each: Handled) -> str:
    return text.format(name=each.kind.class_name, function=each.function, docs_url=each.kind.docs_url)


def _handled(kinds: Sequence[Kind]) -> list[Handled]:
    """Each kind with the name of its handler, which begins with the partner where names would clash."""
    names = [_function(kind) for kind in kinds]
    count = Counter(names)
    return [
        Handled(kind, name if count[name] == 1 else f"{kind.partner}_{name}")
        for kind, name in zip(kinds, names, strict=True)
    ]


def _function(kind: Kind) -> str:
    """The name of a kind's class in snake case."""
    if kind.module == f"{PACKAGE}.{kind.partner}":
        return events_of(kind.partner).KINDS[kind.kind][0]
    return snake(kind.class_name)


def _imports(handled: Sequence[Handled]) -> list[str]:
    """An import for each module, sorted and broken as formatters do it."""
    return [_import(module, handled) for module in sorted({each.kind.module for each in handled})]


def _import(module: str, handled: Sequence[Handled]) -> str:
    names = sorted(each.kind.class_name for each in handled if each.kind.module == module)
    line = f"from {module} import {', '.join(names)}"
    lines = "".join(f"    {name},\n" for name in names)
    return line if len(line) <= LINE else f"from {module} import (\n{lines})"


# The template


def _template(handled: Sequence[Handled]) -> dict[str, object]:
    partners = sorted({each.kind.partner for each in handled})
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Transform": "AWS::Serverless-2016-10-31",
        "Description": "Handles partner events that EventBridge delivers",
        "Parameters": {_parameter(partner): _bus(partner, handled) for partner in partners},
        "Resources": {"Function": _resource({_event(each): _rule(each, handled) for each in partners})},
    }


def _bus(partner: str, handled: Sequence[Handled]) -> dict[str, object]:
    source = next(each.kind.source for each in handled if each.kind.partner == partner)
    if not source.startswith(PARTNER_SOURCES):
        return {"Type": "String", "Description": f"The event bus of {source}", "Default": "default"}
    return {
        "Type": "String",
        "Description": f"The event bus of the partner event source, {source}...",
        "AllowedPattern": f"{source}.+".replace(".", "[.]", 2),
    }


def _resource(events: dict[str, object]) -> dict[str, object]:
    return {
        "Type": "AWS::Serverless::Function",
        "Properties": {
            "CodeUri": ".",
            "Handler": "app.lambda_handler",
            "Runtime": "python3.13",
            "Architectures": ["arm64"],
            "MemorySize": 256,
            "Timeout": 30,
            "Events": events,
        },
    }


def _rule(partner: str, handled: Sequence[Handled]) -> dict[str, object]:
    """The rule for a partner's kinds; SAM adds its dead-letter queue and the permissions."""
    classes = [
        load(each.kind.module, each.kind.class_name) for each in handled if each.kind.partner == partner
    ]
    rule = to_sam(EventPattern.of(*classes), bus={"Ref": _parameter(partner)})
    properties = rule["Properties"]
    assert isinstance(properties, dict)
    return {**rule, "Properties": {**properties, "DeadLetterConfig": {"Type": "SQS"}}}


def _event(partner: str) -> str:
    return "".join(filter(str.isalnum, partner.title()))


def _parameter(partner: str) -> str:
    return f"{_event(partner)}EventBus"
