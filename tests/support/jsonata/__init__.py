"""JSONata's own implementation, from npm: what an expression gives for events."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from support.npm import INSTALLED, run

HERE = Path(__file__).parent

MISSING = object()
"""What an expression gives that leads nowhere."""


class ExpressionError(Exception):
    """JSONata does not read an expression, or fails to evaluate it."""


def evaluate(cases: Iterable[tuple[str, object]]) -> list[Any]:
    """The result of each expression for its ``$events``, which are as EventBridge has them.

    Expressions are in EventBridge's marks, ``{% … %}``.

    Raises:
        ExpressionError: One of them is wrong, or fails.
    """
    plain: list[tuple[str, object]] = []
    for text, events in cases:
        assert text.startswith("{% ")
        assert text.endswith(" %}")
        plain.append((text[3:-3], events))
    written = run(str(HERE / "evaluate.mjs"), str(INSTALLED), text=json.dumps(plain))
    results: list[dict[str, Any]] = json.loads(written)
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
