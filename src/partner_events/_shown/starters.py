"""The code to begin with for kinds: typed handlers, and a test for each with a sample."""

from __future__ import annotations

from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

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


class Handled(Value):
    """A kind, and the name of its handler."""

    __slots__ = ("kind", "function")

    kind: Kind
    function: str


def handler_module(handled: Sequence[Handled]) -> str:
    """A module with a router and a handler for each kind."""
    imports = ["from partner_events import Router", *_imports(handled)]
    handlers = (_filled(HANDLER, each) for each in handled)
    return HANDLERS.format(imports="\n".join(imports), handlers="".join(handlers))


def module_of_tests(handled: Sequence[Handled], *, queue: bool = False, custom: bool = False) -> str:
    """A module with a test of each handler in ``handlers.py``, which gets a sample.

    Args:
        handled: The kinds, with the names of their handlers.
        queue: Whether a queue is between rules and function, or between subscribers and function.
        custom: Whether the events come from a new event bus.
    """
    call = _call(queue=queue, custom=custom)
    tests = (_filled(TEST, each, first=call, again=call) for each in handled)
    makers = [*(["as_sqs"] if queue else []), *(["as_subscriber"] if custom else [])]
    testing = ["LambdaContext", *makers, "sample"]
    imports = [
        *TEST_IMPORTS,
        *_imports(handled),
        *(["from partner_events.patterns import SubscriberFilters"] if custom else []),
        f"from partner_events.testing import {', '.join(testing)}",
    ]
    return TESTS.format(
        imports="\n".join(sorted(imports)),
        senders="subscribers" if custom else "rules",
        is_delivered=TESTS_OF_BUS if custom else TESTS_OF_RULES,
        tests="".join(tests),
    )


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


def _imports(handled: Sequence[Handled]) -> list[str]:
    """An import for each module, sorted and broken as formatters do it."""
    return [_import(module, handled) for module in sorted({each.kind.module for each in handled})]


def _import(module: str, handled: Sequence[Handled]) -> str:
    names = sorted(each.kind.class_name for each in handled if each.kind.module == module)
    line = f"from {module} import {', '.join(names)}"
    lines = "".join(f"    {name},\n" for name in names)
    return line if len(line) <= LINE else f"from {module} import (\n{lines})"
