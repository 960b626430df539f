"""Fixtures for pytest, which finds this module by its entry point.

Every run of pytest imports this module wherever the package is installed. So it imports nothing itself:
what a fixture needs is imported when the fixture is used.
"""

from __future__ import annotations

import pytest

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe import Deduplicator
    from partner_events.testing import LambdaContext, Sampler

SEED = "--partner-events-seed"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("partner-events")
    group.addoption(SEED, type=int, default=0, metavar="N", help="the seed of the fixture partner_event")


@pytest.fixture
def partner_event(request: pytest.FixtureRequest) -> Sampler:
    """`partner_events.testing.sample` with the seed that ``--partner-events-seed`` gives."""
    from partner_events.testing._sample import Sampler

    return Sampler(int(request.config.getoption(SEED) or 0))


@pytest.fixture
def lambda_context() -> LambdaContext:
    """A stand-in for the context of a Lambda invocation."""
    from partner_events.testing import LambdaContext

    return LambdaContext()


@pytest.fixture
def deduplicator() -> Deduplicator:
    """A deduplicator with an empty store in memory."""
    from partner_events.dedupe import Deduplicator, MemoryStore

    return Deduplicator(MemoryStore(), consumer="tests")
