"""The long run: `PYTHONPATH=tests python -m attack.fuzz --minutes 20` attacks every target, with coverage.

Each target has a process of its own, with bounds of memory and of time for one input; what breaks a rule is
kept in a folder, and named in the table at the end. `make fuzz MINUTES=20` is the same.
"""

import argparse
import json
import logging
import os
import re
import subprocess
import sys
import time
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from attack.mutating import mutated
from attack.targets import CORPUS, TARGETS, seeds

MIB = 1024 * 1024
MEMORY = 2_048
"""How many MiB a target may take: what is instrumented takes more than what is not."""

SECONDS = 30
"""How long one input may take."""

LONGEST = 64 * 1024
"""How many bytes an input has at most."""

COUNTS = re.compile(r"^#(\d+)\s.*?cov: (\d+)", re.MULTILINE)


def main(arguments: list[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    if given.one:
        return fuzz(given.one, Path(given.folder), given.seconds, given.seed)
    return fuzz_all(given.targets or list(TARGETS), Path(given.folder), given.minutes * 60, given.seed)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m attack.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", choices=[*TARGETS, []], help="what to attack; all if left out")
    parser.add_argument("--minutes", type=float, default=20, help="for all targets together")
    parser.add_argument(
        "--folder", default=".cache/fuzz", help="where corpora, logs and what breaks are kept"
    )
    parser.add_argument("--seed", type=int, default=int(time.time()), help="what the mutations follow from")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--seconds", type=float, default=60, help=argparse.SUPPRESS)
    return parser


# One target, in a process of its own


def fuzz(target: str, folder: Path, seconds: float, seed: int) -> int:
    """Attacks one target; libFuzzer ends the process when something breaks."""
    atheris: Any = import_module("atheris")

    logging.disable()
    work = folder / target
    work.mkdir(parents=True, exist_ok=True)
    found = folder / "broken"
    found.mkdir(exist_ok=True)
    inputs = seeds(target)
    for number, data in enumerate(inputs):
        (work / f"seed-{number}").write_bytes(data)
    attack = TARGETS[target]
    with suppress(Exception):
        # What a target imports when it runs is to be watched, too.
        attack(inputs[0])
    _instrument(atheris)

    def one(data: bytes) -> None:
        attack(data)

    def mutate(data: bytes, longest: int, number: int) -> bytes:
        random = Random(number)
        if random.random() < 0.2:
            plain: bytes = atheris.Mutate(data, longest)
            return plain
        return mutated(bytes(data), random, inputs)[:longest]

    options = {
        "artifact_prefix": f"{found}/{target}-",
        "max_len": LONGEST,
        "max_total_time": int(seconds),
        "print_final_stats": 1,
        "rss_limit_mb": MEMORY,
        "seed": seed % 2**31,
        "timeout": SECONDS,
    }
    atheris.Setup(
        [sys.argv[0], *(f"-{name}={value}" for name, value in options.items()), str(work)],
        one,
        custom_mutator=mutate,
    )
    atheris.Fuzz()
    return 0


WATCHED = re.compile(
    r"partner_events(\._\w+|\.patterns|\.recorded|\.registry|\.generator|\.drift|\.cli|\.mongodb)"
)


def _instrument(atheris: Any) -> None:
    """Lets libFuzzer see which branches of our written modules are taken."""
    for name, module in sorted(sys.modules.items()):
        if not WATCHED.match(name):
            continue
        for value in list(vars(module).values()):
            if getattr(value, "__module__", None) != name:
                continue
            for function in [value, *vars(value).values()] if isinstance(value, type) else [value]:
                if type(function).__name__ == "function":
                    atheris.instrument_func(function)


# All targets


def fuzz_all(targets: list[str], folder: Path, seconds: float, seed: int) -> int:
    """Attacks one target after the other, and shows what was found; 1 if something was."""
    folder.mkdir(parents=True, exist_ok=True)
    each = max(10.0, seconds / len(targets))
    rows: list[dict[str, object]] = []
    for target in targets:
        rows.append(_run(target, folder, each, seed))
        row = rows[-1]
        print(
            f"{target:<14}{row['runs']:>10,} runs{row['coverage']:>8,} branches{row['seconds']:>8,.0f} s"
            f"{row['memory']:>8,} MiB  {'held' if not row['broken'] else row['broken']}",
            flush=True,
        )
    record = {"python": sys.version.split()[0], "seed": seed, "targets": rows}
    (folder / "record.json").write_text(json.dumps(record, indent=1) + "\n")
    return int(any(row["broken"] for row in rows))


def _run(target: str, folder: Path, seconds: float, seed: int) -> dict[str, Any]:
    """Attacks a target until its time is over; what breaks it is kept, and it is attacked again."""
    start = time.monotonic()
    runs = coverage = memory = attempt = 0
    broken: list[str] = []
    while (left := seconds - (time.monotonic() - start)) > 1 and attempt < 20:
        attempt += 1
        log = folder / f"{target}.{attempt}.log"
        call = [sys.executable, "-m", "attack.fuzz", "--one", target, "--folder", str(folder)]
        with log.open("w") as file:
            ended = subprocess.run(
                [*call, "--seconds", str(left), "--seed", str(seed + attempt)],
                stdout=file,
                stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONHASHSEED": "0"},
                preexec_fn=lambda: os.nice(10),
                timeout=left + 10 * SECONDS,
            )
        text = log.read_text(errors="replace")
        counts = COUNTS.findall(text)
        runs += int(counts[-1][0]) if counts else 0
        coverage = max([coverage, *(int(count) for _, count in counts)])
        peak = re.search(r"peak_rss_mb:\s+(\d+)", text)
        memory = max(memory, int(peak[1]) if peak else 0)
        if ended.returncode == 0:
            break
        kept = re.search(r"Test unit written to (\S+)", text)
        error = re.findall(r"^(?:[\w.]*Error|ERROR: libFuzzer|[\w.]*Exception)\b.*", text, re.MULTILINE)
        broken.append(
            f"{Path(kept[1]).name if kept else log.name}: {error[0][:120] if error else ended.returncode}"
        )
    return {
        "target": target,
        "runs": runs,
        "coverage": coverage,
        "seconds": round(time.monotonic() - start, 1),
        "memory": memory,
        "kept": len(list((CORPUS / target).glob("*"))) if (CORPUS / target).is_dir() else 0,
        "broken": broken,
    }


if __name__ == "__main__":
    sys.exit(main())
