"""New random patterns, matched by this library, by its tests' reference and, if at hand, by event-ruler.

``python -m release.engine --jar event-ruler.jar:jackson-core.jar:...`` compares with the engine itself, which
https://github.com/aws/event-ruler builds, and with ``--write`` keeps what it said as vectors.
"""

import argparse
import json
import shutil
import subprocess
import sys
import time
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from release import ROOT
from release.artifacts import Wrong

HARNESS = Path(__file__).with_name("Compare.java")

Answer: TypeAlias = Literal["true", "false", "refused", "failed"]
Pair: TypeAlias = tuple[str, str]


def check(jar: str | None, count: int) -> str:
    """That all agree on so many new pairs of a pattern and an event."""
    pairs = list(random_pairs(count, int(time.time())))
    ours = [answer_of(*pair) for pair in pairs]
    others = [our if our == "refused" else reference_of(*pair) for our, pair in zip(ours, pairs, strict=True)]
    compare(pairs, ours, others, "the reference")
    said = f"{len(pairs):,} new pairs as in the reference"
    if jar is None:
        return f"{said}; event-ruler is not at hand: give --engine-jar"
    compare(pairs, ours, engine_answers(pairs, jar), "event-ruler")
    return f"{said}, and as event-ruler says"


def compare(pairs: Sequence[Pair], ours: Sequence[str], others: Sequence[str], whose: str) -> None:
    """Raises `Wrong` where two answers differ."""
    differing = [
        (pair, our, other) for pair, our, other in zip(pairs, ours, others, strict=True) if our != other
    ]
    if differing:
        (pattern, event), our, other = min(differing, key=lambda each: len(each[0][0]) + len(each[0][1]))
        raise Wrong(f"{len(differing)} differ: {whose} says {other}, not {our}, of {pattern} and {event}")


def random_pairs(count: int, seed: int) -> Iterator[Pair]:
    """Patterns and events that hypothesis makes, each pair once; of patterns that are refused a few."""
    import hypothesis

    made: Any = _tests("patterns.generated")
    found: dict[Pair, None] = {}
    # To pyright, iterating over HealthCheck gives its metaclass: the method has no annotation.
    every: list[hypothesis.HealthCheck] = list(hypothesis.HealthCheck)  # pyright: ignore[reportAssignmentType]

    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=every,
    )
    @hypothesis.given(made.PATTERNS, made.EVENTS)
    def collect(pattern: str, event: str) -> None:
        found[pattern, event] = None

    collect()
    yield from found


def answer_of(pattern: str, event: str) -> Answer:
    """What this library says."""
    from partner_events.patterns import EventPattern, InvalidPatternError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return "true" if EventPattern.parse(pattern).matches(event) else "false"
    except InvalidPatternError:
        return "refused"


def reference_of(pattern: str, event: str) -> Answer:
    """What the tests' reference says, which takes valid patterns only."""
    matches: Callable[[str, str], bool] = _tests("patterns.reference").reference_matches
    return "true" if matches(pattern, event) else "false"


def _tests(name: str) -> Any:
    folder = str(ROOT / "tests")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return import_module(name)


def engine_answers(pairs: Sequence[Pair], jar: str) -> list[Answer]:
    """What event-ruler says of each; ``jar`` is a class path with all that it needs."""
    for name in ("javac", "java"):
        if shutil.which(name) is None:
            raise Wrong(f"{name} is not installed, which runs event-ruler")
    with TemporaryDirectory(prefix="engine-") as folder:
        _run(["javac", "-cp", jar, "-d", folder, str(HARNESS)], "")
        lines = "".join(f"{_encoded(pattern)} {_encoded(event)}\n" for pattern, event in pairs)
        said = _run(["java", "-cp", f"{folder}:{jar}", "Compare"], lines).split()
    if len(said) != len(pairs):
        raise Wrong(f"event-ruler answered {len(said)} of {len(pairs)}")
    return [_answer(each) for each in said]


def _answer(text: str) -> Answer:
    for known in ("true", "false", "refused"):
        if text == known:
            return known
    return "failed"


def _encoded(text: str) -> str:
    return b64encode(text.encode("utf-8", "surrogatepass")).decode()


def _run(command: list[str], given: str) -> str:
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=3600)
    if done.returncode:
        raise Wrong(f"{command[0]}: {done.stderr[-500:]}")
    return done.stdout


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m release.engine", description=__doc__)
    parser.add_argument("--jar", help="event-ruler and what it needs, as a class path")
    parser.add_argument("--patterns", type=int, default=20_000, help="how many pairs are made")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--write", type=Path, help="where the pairs are kept, with what the engine says")
    given = parser.parse_args(arguments)
    if given.write is not None:
        pairs = list(random_pairs(given.patterns, given.seed))
        answers = engine_answers(pairs, given.jar) if given.jar else [None] * len(pairs)
        with given.write.open("w", encoding="utf-8") as file:
            for number, (pair, answer) in enumerate(zip(pairs, answers, strict=True)):
                said = {"true": True, "false": False}.get(answer or "")
                file.write(json.dumps([f"r{number:05}", *pair, said]) + "\n")
    try:
        print(check(given.jar, given.patterns))
    except Wrong as wrong:
        print(wrong)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
