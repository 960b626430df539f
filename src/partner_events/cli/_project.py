"""The files of a Lambda function for some kinds of events: handlers, their tests, the template."""

from __future__ import annotations

from collections import Counter

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._kinds.tables import events_of
from partner_events.cli._custom_template import custom_template
from partner_events.cli._template import RUNTIME, template
from partner_events.cli._yaml import yaml
from partner_events.generator._documents.naming import snake

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partner_events.catalog import Kind

LINE = 88
"""The longest line that formatters allow by default."""

HANDLERS = '''\
"""The handlers of partners' events."""

import json

{imports}

router = Router()
{handlers}'''

HANDLER = '''

@router.on({name})
{signature}
    """See {docs_url}"""
    print(json.dumps(event.log_fields()))
'''

APP = '''\
"""The Lambda function: the handlers of `handlers`, each event once.

https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
"""

import os

from partner_events import Router
from partner_events.dedupe import Deduplicator, DynamoDBStore

from handlers import router

# The history of handled events is kept under the consumer's name: do not change it.
dedupe = Deduplicator(DynamoDBStore(os.environ["TABLE"]), consumer="handlers")

lambda_handler = Router(dedupe=dedupe)
lambda_handler.include(router)
'''

TESTS = '''\
"""Each handler gets a sample of its kind, which the {senders} would deliver, once."""

import pytest
{imports}

from handlers import router


def lambda_handler() -> Router:
    """The function of app.py, with a store in memory."""
    made = Router(dedupe=Deduplicator(MemoryStore(), consumer="handlers"))
    made.include(router)
    return made


{is_delivered}{tests}'''

TEST = """

{test_signature}
    event = sample({name})
    handle = lambda_handler()

    {first}
    {again}

    assert capsys.readouterr().out.count(event.id) == 1
    assert is_delivered(event)
"""

TESTS_OF_BUS = """\
def is_delivered(event: PartnerEvent) -> bool:
    (delivery,) = as_subscriber(event)
    filters = [SubscriberFilters.of(pattern) for pattern in router.patterns().values()]
    return any(each.matches(delivery) for each in filters)
"""

TESTS_OF_RULES = """\
def is_delivered(event: PartnerEvent) -> bool:
    return any(pattern.matches(event) for pattern in router.patterns().values())
"""

CALL = "handle(event.to_dict(), LambdaContext())"
QUEUE_CALL = 'assert handle(as_sqs(event), LambdaContext()) == {"batchItemFailures": []}'
BUS_CALL = "handle(as_subscriber(event), LambdaContext())"
BUS_QUEUE_CALL = """\
assert handle(as_sqs(*as_subscriber(event)), LambdaContext()) == {
        "batchItemFailures": []
    }"""

TEST_IMPORTS = (
    "from partner_events import PartnerEvent, Router",
    "from partner_events.dedupe import Deduplicator, MemoryStore",
)

REQUIREMENTS = "partner-events\n"
DEV_REQUIREMENTS = "-r requirements.txt\nboto3\npytest\n"

MAKEFILE = """\
# `sam build` runs this target: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/building-custom-runtimes.html
# Libraries come with bytecode, without which every cold start compiles them anew.
# Your own code comes without, so that what runs is what you see.

PYTHON ?= python{runtime}
PLATFORM ?= --platform manylinux2014_aarch64 --only-binary=:all:

build-Function:
\t$(PYTHON) -m pip install --quiet --no-compile --target "$(ARTIFACTS_DIR)" $(PLATFORM) -r requirements.txt
\t$(PYTHON) -m compileall -q --invalidation-mode unchecked-hash "$(ARTIFACTS_DIR)"
\tcp $(filter-out test_%.py,$(wildcard *.py)) "$(ARTIFACTS_DIR)"
"""


class Handled(Value):
    """A kind, and the name of its handler."""

    __slots__ = ("kind", "function")

    kind: Kind
    function: str


def project(kinds: Iterable[Kind], *, queue: bool = False, custom: bool = False) -> dict[str, str]:
    """The text of each file, by the file's name.

    Args:
        kinds: The kinds of events that the function handles.
        queue: Whether a queue is between rules and function, or between subscribers and function.
        custom: Whether the events come from a new event bus.
    """
    handled = _handled(list(dict.fromkeys(kinds)))
    imports = _imports(handled)
    handlers = (_filled(HANDLER, each) for each in handled)
    call = _call(queue=queue, custom=custom)
    tests = (_filled(TEST, each, first=call, again=call) for each in handled)
    makers = [*(["as_sqs"] if queue else []), *(["as_subscriber"] if custom else [])]
    testing = ["LambdaContext", *makers, "sample"]
    test_imports = [
        *TEST_IMPORTS,
        *imports,
        *(["from partner_events.patterns import SubscriberFilters"] if custom else []),
        f"from partner_events.testing import {', '.join(testing)}",
    ]
    write = custom_template if custom else template
    return {
        "handlers.py": HANDLERS.format(
            imports="\n".join(["from partner_events import Router", *imports]), handlers="".join(handlers)
        ),
        "app.py": APP,
        "test_handlers.py": TESTS.format(
            imports="\n".join(sorted(test_imports)),
            senders="subscribers" if custom else "rules",
            is_delivered=TESTS_OF_BUS if custom else TESTS_OF_RULES,
            tests="".join(tests),
        ),
        "requirements.txt": REQUIREMENTS,
        "requirements-dev.txt": DEV_REQUIREMENTS,
        "Makefile": MAKEFILE.format(runtime=RUNTIME),
        "template.yaml": yaml(write([each.kind for each in handled], queue=queue)),
    }


def _call(*, queue: bool, custom: bool) -> str:
    if custom:
        return BUS_QUEUE_CALL if queue else BUS_CALL
    return QUEUE_CALL if queue else CALL


def _filled(text: str, each: Handled, **more: str) -> str:
    kind = each.kind
    return text.format(
        name=kind.class_name,
        signature=_signature(each.function, f"event: {kind.class_name}"),
        test_signature=_signature(f"test_{each.function}", "capsys: pytest.CaptureFixture[str]"),
        docs_url=kind.docs_url,
        **more,
    )


def _signature(function: str, parameter: str) -> str:
    """The head of a function of one parameter, broken as formatters do it."""
    line = f"def {function}({parameter}) -> None:"
    return line if len(line) <= LINE else f"def {function}(\n    {parameter},\n) -> None:"


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
