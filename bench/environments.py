"""Environments of their own for what is compared: a Python with what one thing needs, and nothing else.

They are made once, and kept in ``.cache/bench``. What is installed beside a library is not without effect:
pydantic looks for its plugins in all that is there.
"""

import hashlib
import shutil
import sys
import sysconfig
from contextlib import suppress
from dataclasses import replace
from importlib.metadata import Distribution, PackageNotFoundError, distributions, version
from pathlib import Path

from bench.processes import Interpreter, ProcessFailed, run_command
from bench.stage import ROOT

CACHE = ROOT / ".cache" / "bench" / "environments"

PYDANTIC = "pydantic"
POWERTOOLS = "aws-lambda-powertools"
STRIPE = "stripe"
BOTO3 = "boto3"
MSGSPEC = "msgspec"
# The hishel that this githubkit asks for has lost a name that it imports.
GITHUBKIT = ("githubkit==0.16.1", "hishel<2")

_TOOLS = ("pip", "setuptools", "wheel")
"""What an environment may have of itself."""


def environment(interpreter: Interpreter, *requirements: str) -> Interpreter:
    """The same Python with these distributions and what they require, and nothing else.

    Of pydantic it has the interpreter's version, and of what is installed beside this process the same.

    Raises:
        ProcessFailed: They cannot be installed.
    """
    wanted = [_pinned(each, interpreter) for each in requirements]
    facts = "\n".join((interpreter.path, interpreter.version, *wanted))
    folder = CACHE / hashlib.sha256(facts.encode()).hexdigest()[:12]
    if not (folder / "ready").exists():
        print(f"  an environment with {', '.join(wanted)}", file=sys.stderr)
        _install(interpreter.path, folder, wanted)
    return replace(interpreter, path=str(_python(folder)), site=(str(_site(folder)),))


def installed(interpreter: Interpreter) -> list[Distribution]:
    """What was installed into an environment."""
    found = distributions(path=list(interpreter.site))
    return [each for each in found if each.metadata["Name"].lower() not in _TOOLS]


def _pinned(requirement: str, interpreter: Interpreter) -> str:
    if requirement == PYDANTIC:
        return f"{requirement}=={interpreter.pydantic}"
    try:
        return f"{requirement}=={version(requirement)}"
    except (PackageNotFoundError, ValueError):
        return requirement


def _install(python: str, folder: Path, wanted: list[str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    uv = shutil.which("uv", path=str(ROOT / ".venvs" / "uv" / "bin")) or shutil.which("uv")
    if uv:
        run_command([uv, "venv", "--quiet", "--python", python, str(folder)])
        run_command([uv, "pip", "install", "--quiet", "--python", str(_python(folder)), *wanted])
    else:
        run_command([python, "-m", "venv", str(folder)])
        pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
        run_command([str(_python(folder)), *pip, *wanted])
    compile_all(str(_python(folder)), _site(folder))
    (folder / "ready").touch()


def compile_all(python: str, *folders: Path) -> None:
    """Compiles what is in folders as an installation does; what does not compile, nobody imports."""
    command = [python, "-I", "-m", "compileall", "-qq", "-j", "2", *map(str, folders)]
    with suppress(ProcessFailed):
        run_command(command)


def _python(folder: Path) -> Path:
    return Path(_places(folder, "scripts")) / Path(sys.executable).name


def _site(folder: Path) -> Path:
    """Where packages are: the Python of an environment need not be this one."""
    found = sorted(folder.glob("lib/python*/site-packages"))
    return found[0] if found else Path(_places(folder, "purelib"))


def _places(folder: Path, name: str) -> str:
    return sysconfig.get_path(name, "venv", {"base": str(folder), "platbase": str(folder)})
