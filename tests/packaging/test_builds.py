"""The other ways of `docs/packaging.md` to build a function: SAM, and a container image."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SAMPLES
from support.packing import block, build_wheel, commands, run

HANDLER = """\
from partner_events import parse_event
from partner_events.stripe import PaymentIntentSucceeded


def lambda_handler(delivery: dict[str, object], context: object) -> int:
    return parse_event(delivery, PaymentIntentSucceeded).payload.amount
"""

CALL = """\
import json, sys
sys.path.insert(0, "")
from handler import lambda_handler
with open(sys.argv[1], encoding="utf-8") as file:
    print(lambda_handler(json.load(file), None))
import partner_events
print(partner_events.__file__, "partner_events.auth0" in sys.modules)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A function's project, with the wheel of this library in ``dist``."""
    folder = tmp_path / "shop"
    folder.mkdir()
    build_wheel(folder)
    (folder / "handler.py").write_text(HANDLER, encoding="utf-8")
    return folder


def handled(task: Path) -> list[str]:
    """What the function in a folder makes of a payment, where nothing else is installed."""
    payment = SAMPLES / "stripe" / "payment_intent.succeeded.json"
    command = [sys.executable, "-S", "-c", CALL, str(payment)]
    process = subprocess.run(command, cwd=task, capture_output=True, text=True, timeout=600)
    assert process.returncode == 0, process.stderr
    return process.stdout.splitlines()


def is_packed(task: Path) -> bool:
    """Whether there is bytecode of all, sources of the function alone, and nothing that it does not use."""
    sources = {path.relative_to(task) for path in task.rglob("*.py")}
    left_out = [
        *task.rglob("*.pyi"),
        *task.glob("partner_events/auth0"),
        *task.glob("partner_events/testing"),
    ]
    return sources == {Path("handler.py")} and not left_out and (task / "__pycache__").exists()


@pytest.mark.once
def test_sam_build_packs_a_function(project: Path, tmp_path: Path) -> None:
    """With the template and the Makefile of the document."""
    sam = Path(sys.executable).with_name("sam")
    if not sam.exists():
        pytest.skip("no aws-sam-cli here; `make test-rules` has it")
    (project / "template.yaml").write_text(block("docs/packaging.md", "SAM", "yaml"), encoding="utf-8")
    (project / "Makefile").write_text(block("docs/packaging.md", "SAM", "make"), encoding="utf-8")
    (wheel,) = (project / "dist").iterdir()
    (project / "requirements.txt").write_text(f"partner-events @ {wheel.as_uri()}\n", encoding="utf-8")

    run(f"{sam} build", project, commands(tmp_path / "bin"), SAM_CLI_TELEMETRY="0")

    task = project / ".aws-sam" / "build" / "Shop"
    assert is_packed(task)
    assert handled(task)[0] == "9999"


@pytest.mark.tools
def test_a_container_image_is_packed(project: Path, tmp_path: Path) -> None:
    """The commands of the Dockerfile, run without Docker: each folder of the image is one of this machine."""
    dockerfile = block("docs/packaging.md", "A container image", "dockerfile")
    places = {"/package": tmp_path / "package", "/tools": tmp_path / "tools"}
    task = tmp_path / "task"
    task.mkdir()
    environment = commands(tmp_path / "bin")

    for line in here(dockerfile, places, task).splitlines():
        what, _, rest = line.partition(" ")
        if what == "COPY":
            source, target = re.sub(r"^--from=\w+ ", "", rest).split()
            if source.rstrip("/") != target.rstrip("/"):
                copied(project / source, Path(target))
        elif what == "RUN":
            run(rest, project, environment)

    assert is_packed(task)
    assert handled(task)[0] == "9999"
    assert dockerfile.rstrip().endswith('CMD ["handler.lambda_handler"]')


def here(dockerfile: str, places: dict[str, Path], task: Path) -> str:
    """A Dockerfile with folders of this machine in the place of the image's."""
    text = dockerfile.replace("${LAMBDA_TASK_ROOT}", str(task))
    for place, folder in places.items():
        text = re.sub(rf"(?<![\w.]){place}\b", str(folder), text)
    return text


def copied(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copy(source, os.path.join(target, ""))
