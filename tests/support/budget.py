"""How much tests try: a part of it in ``make test``, which has to be quick, and all in ``make thorough``.

Tests of general rules have hypothesis' profiles, too, which `tests/conftest.py` registers: ``seconds``, the
default, ``minutes`` and ``hours``.
"""

import os

from hypothesis import settings

THOROUGH = os.environ.get("PARTNER_EVENTS_THOROUGH") == "1"


def times() -> int:
    """How many times as many examples the profile tries as ``make test`` does."""
    return max(1, settings().max_examples // 100)


def examples(usual: int) -> int:
    """What a test that tries another number of examples than most tries in the profile."""
    return usual * times()
