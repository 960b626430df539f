"""The record of a run as a page for people: what each step said, and what it printed in the end."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from release import ROOT

LINES = 25
"""How many lines of a log are on the page, at most."""

TELLING = {
    "tests": re.compile(r"\b\d+ (?:passed|failed|error)|is skipped|is not tested|^(?:FAILED|ERROR) "),
    "attack": re.compile(r"\b\d+ (?:passed|failed|error)|^(?:FAILED|ERROR) "),
    "fuzz": re.compile(r" runs\b.* branches"),
}
"""Of logs that are long, the lines that say how it ended; of others the last ones are shown."""

COLOURS = re.compile(r"\x1b\[[\d;]*m")


def page(record: dict[str, Any], logs: Path) -> str:
    """Markdown of a record, and of the logs in a folder."""
    steps: list[dict[str, Any]] = record["steps"]
    counts = {each: sum(step["result"] == each for step in steps) for each in ("passed", "skipped", "failed")}
    said = ", ".join(f"{count} {word}" for word, count in counts.items())
    lines = [
        "# The last release check",
        "",
        f"`{plain(record['command'])}`, ended {record['at']}, of commit {record['commit'][:12]}, with Python "
        f"{record['python']} on {record['system']}: {said}, in {record['seconds'] / 60:.1f} minutes.",
        "[Check a release](../docs/release.md) says what each step holds.",
        "",
        "| step | result | seconds | what it says |",
        "| --- | --- | --- | --- |",
        *(
            f"| {each['step']} | {each['result']} | {each['seconds']} | {cell(each['said'])} |"
            for each in steps
        ),
    ]
    if record["left_out"]:
        lines += ["", f"Left out: {', '.join(record['left_out'])}."]
    for log in sorted(logs.glob("*.log"), key=lambda path: (path.stat().st_mtime, path.name)):
        if printed := [*_printed(log)]:
            lines += ["", f"## {log.stem}", "", "```text", *printed, "```"]
    return "\n".join(lines) + "\n"


def cell(text: str) -> str:
    """Text as a cell of a table, which neither ends it nor begins a tag."""
    return plain(" ".join(text.split())).replace("|", "\\|").replace("<", "&lt;")


def plain(text: str) -> str:
    """Text without colours, and without folders of the machine that it comes from."""
    text = COLOURS.sub("", text).replace(f"{ROOT}/", "").replace(str(ROOT), ".")
    text = text.replace(tempfile.gettempdir(), "TMP").replace(str(Path.home()), "~")
    return "".join(each if each.isprintable() else "\ufffd" for each in text.replace("\t", "    "))


def _printed(log: Path) -> Iterator[str]:
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    if telling := TELLING.get(log.stem):
        lines = [line for line in lines if telling.search(COLOURS.sub("", line))]
    for line in lines[-LINES:]:
        if line.strip():
            yield plain(line).rstrip()[:200].replace("```", "` ` `")
