"""What a function is run with: where its code is, its limits, and its environment."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import strftime
from uuid import uuid4

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events.cli._errors import Failure
from partner_events.cli._input import text_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TIMEOUT, MEMORY = 30.0, 1024
"""Seconds and megabytes, unless somebody says otherwise."""

MOST_TIMEOUT = 900.0
"""https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html"""

MOST_VARIABLES = 128 * 1024
"""How many characters the variables of a file may have together. Linux gives a process no longer one, and
Lambda a function no more than 4 KB: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
"""

REGION, ACCOUNT = "us-east-1", "123456789012"


class Settings(Value):
    """A function as it is configured.

    Attributes:
        handler: As Lambda writes it, such as ``app.lambda_handler``.
        root: The folder that is Lambda's ``/var/task``: on the path, and the working directory.
        name: The function's name.
        timeout: Seconds.
        memory: Megabytes.
        variables: Its environment, without what Lambda itself adds.
        python: The interpreter.
    """

    __slots__ = ("handler", "root", "name", "timeout", "memory", "variables", "python")

    handler: str
    root: Path
    name: str
    timeout: float
    memory: int
    variables: Mapping[str, str]
    python: str

    @property
    def arn(self) -> str:
        return f"arn:aws:lambda:{self.region}:{ACCOUNT}:function:{self.name}"

    @property
    def region(self) -> str:
        given = (self.variables.get(n) or os.environ.get(n) for n in ("AWS_REGION", "AWS_DEFAULT_REGION"))
        return next(filter(None, given), REGION)

    @property
    def environment(self) -> dict[str, str]:
        """The whole environment of its process: the caller's, and in it what Lambda sets.

        https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
        """
        major, minor = sys.version_info[:2]
        inherited = dict(os.environ)
        if path := inherited.get("PYTHONPATH"):
            inherited["PYTHONPATH"] = os.pathsep.join(
                os.path.abspath(each) for each in path.split(os.pathsep)
            )
        reserved = {
            "_HANDLER": self.handler,
            "AWS_DEFAULT_REGION": self.region,
            "AWS_EXECUTION_ENV": f"AWS_Lambda_python{major}.{minor}",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(self.memory),
            "AWS_LAMBDA_FUNCTION_NAME": self.name,
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{self.name}",
            "AWS_LAMBDA_LOG_STREAM_NAME": f"{strftime('%Y/%m/%d')}/[$LATEST]{uuid4().hex}",
            "AWS_REGION": self.region,
            "LAMBDA_TASK_ROOT": str(self.root),
            # By it, Powertools and others know that nothing listens for traces, as under `sam local`.
            "AWS_SAM_LOCAL": "true",
            "TZ": ":UTC",
        }
        return {**inherited, **self.variables, **reserved}


class Target(Value):
    """A handler as a user named it: Lambda's name for it, and the folder from which it is imported."""

    __slots__ = ("handler", "root")

    handler: str
    root: Path


def target_of(text: str, folder: Path) -> Target:
    """The handler with a name: ``app:handler``, ``app.handler``, ``src/app.py:handler``, in a folder.

    What is not in the folder itself but in its ``src`` is found there.

    Raises:
        Failure: The name has no handler, or there is no such file.
    """
    module, _, function = text.rpartition(":" if ":" in text else ".")
    if not module or not function.isidentifier():
        raise Failure(f"{text!r} names no handler; write module:function, such as app:lambda_handler")
    if module.endswith(".py"):
        file = folder / module
        if not file.is_file():
            raise Failure(f"there is no file {file}")
        return _target_in_file(file, function)
    for root in (folder, folder / "src"):
        if _is_in(root, module.replace("/", ".")):
            return Target(f"{module}.{function}", root)
    # It may be installed; what importing it says is said then.
    return Target(f"{module}.{function}", folder)


def _target_in_file(file: Path, function: str) -> Target:
    """The module's name in its outermost package, so that its relative imports work."""
    names, root = [file.stem], file.resolve().parent
    while (root / "__init__.py").is_file():
        names, root = [root.name, *names], root.parent
    return Target(f"{'.'.join(names)}.{function}", root)


def _is_in(root: Path, module: str) -> bool:
    first = root / module.split(".")[0]
    return first.is_dir() or first.with_suffix(".py").is_file()


def pairs(texts: Iterable[str], what: str) -> dict[str, str]:
    """``NAME=VALUE`` texts as a dict.

    Raises:
        Failure: One has no ``=``.
    """
    found: dict[str, str] = {}
    for text in texts:
        name, is_there, value = text.partition("=")
        if not (name and is_there):
            raise Failure(f"{what} wants NAME=VALUE")
        found[name] = value
    return found


def variables_of(file: str) -> dict[str, str]:
    """The variables of a file such as ``.env``.

    Raises:
        Failure: It is not UTF-8, or too large, or its variables are larger than a process can be given.
        OSError: There is no such file.
    """
    from collections import ChainMap
    from io import StringIO

    from dotenv.main import DotEnv
    from dotenv.variables import parse_variables

    text = text_in(file)
    found: dict[str, str | None] = {}
    size = 0
    environment = ChainMap[str, str | None](found, {**os.environ})
    for name, value in DotEnv(None, StringIO(text), interpolate=False).parse():
        # As `dotenv_values` does it, but for the limit: each value may be many times the one before.
        parts = [] if value is None else [part.resolve(environment) for part in parse_variables(value)]
        size += sum(map(len, parts)) - len(found.get(name) or "")
        if size > MOST_VARIABLES:
            raise Failure(
                f"{file}: with {shown(name)}, its variables have more than {MOST_VARIABLES:,} characters; "
                "Lambda takes 4 KB"
            )
        found[name] = None if value is None else "".join(parts)
    # A name without a value is one that the file does not set.
    return {name: value for name, value in found.items() if value is not None}
