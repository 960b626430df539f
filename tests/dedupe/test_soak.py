"""The soak, for a moment: `make soak` sends a million."""

import pytest

pytestmark = [pytest.mark.tools, pytest.mark.once]

from dedupe.soak import soak  # noqa: E402


def test_each_event_is_done_whatever_happens_to_workers_and_store() -> None:
    """With workers that are killed; none is done again without a reason."""
    figures = soak("sqlite", 800, seed=3, workers=2)

    assert figures.holds
    assert figures.done == figures.events > 600
    assert figures.killed > 0
    assert figures.faults > 0
