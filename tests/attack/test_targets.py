"""Inputs that once broke a rule, and a few mutations of each target's: `make fuzz` makes millions."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attack.hostile import HOW_MUCH
from attack.mutating import mutated
from attack.targets import CORPUS, MADE, TARGETS, seeds

pytestmark = [pytest.mark.tools, pytest.mark.once]
pytest.importorskip("click")
pytest.importorskip("yaml")
pytest.importorskip("datamodel_code_generator")

KEPT = sorted(path for path in CORPUS.glob("*/*"))
SLOW = {"documenting": 0.05}
"""Targets that a tenth of the mutations is enough for: a package is written and compiled for each."""


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_once_broke_a_rule_does_not(path: object) -> None:
    """Each input of the corpus."""
    from pathlib import Path

    assert isinstance(path, Path)
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("target", TARGETS)
def test_no_mutation_breaks_a_rule(target: str) -> None:
    """Whatever is in the bytes: nothing foreign comes out, and nothing is lost."""
    inputs = seeds(target)
    attack = TARGETS[target]
    tried = 0

    @settings(
        max_examples=max(2, int(25 * HOW_MUCH * SLOW.get(target, 1))),
        database=None,
        derandomize=HOW_MUCH == 1,
    )
    @given(st.randoms(use_true_random=True))
    def mutations(random: Random) -> None:
        nonlocal tried
        data = random.choice(inputs)
        for _ in range(random.choice((1, 1, 2, 5))):
            data = mutated(data, random, inputs)
        tried += 1
        attack(data)

    mutations()
    assert tried >= 2


def test_every_target_has_seeds() -> None:
    """Mutations begin with something, and the corpus is that of targets."""
    assert MADE.keys() == TARGETS.keys()
    assert {path.parent.name for path in KEPT} <= TARGETS.keys()
    assert sum(path.stat().st_size for path in KEPT) < 50_000
