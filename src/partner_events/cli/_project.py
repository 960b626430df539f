"""The files of a Lambda function for some kinds of events: handlers, their tests, the template."""

from __future__ import annotations

from collections import Counter

from partner_events._base.lazy import PACKAGE
from partner_events._kinds.tables import events_of
from partner_events._shown.starters import Handled, handler_module, module_of_tests
from partner_events.cli._custom_template import custom_template
from partner_events.cli._template import RUNTIME, template
from partner_events.cli._yaml import yaml
from partner_events.generator._documents.naming import snake

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from partner_events.catalog import Kind

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


def project(kinds: Iterable[Kind], *, queue: bool = False, custom: bool = False) -> dict[str, str]:
    """The text of each file, by the file's name.

    Args:
        kinds: The kinds of events that the function handles.
        queue: Whether a queue is between rules and function, or between subscribers and function.
        custom: Whether the events come from a new event bus.
    """
    handled = _handled(list(dict.fromkeys(kinds)))
    write = custom_template if custom else template
    return {
        "handlers.py": handler_module(handled),
        "app.py": APP,
        "test_handlers.py": module_of_tests(handled, queue=queue, custom=custom),
        "requirements.txt": REQUIREMENTS,
        "requirements-dev.txt": DEV_REQUIREMENTS,
        "Makefile": MAKEFILE.format(runtime=RUNTIME),
        "template.yaml": yaml(write([each.kind for each in handled], queue=queue)),
    }


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
