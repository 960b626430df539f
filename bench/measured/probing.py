"""What becomes of a delivery that is not quite as documented."""

import copy
import json
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, cast


def report(competitor: str, text_file: str) -> None:
    """Prints what happens to an unknown, a contradicting and a missing field."""
    module = import_module(f"bench.measured.{competitor}")
    raw = json.loads(Path(text_file).read_text(encoding="utf-8"))
    outcomes = {
        "unknown": _unknown(module, raw),
        "contradicting": _outcome(module, _changed(raw, "amount", "9,999"), "amount"),
        "missing": _outcome(module, _changed(raw, "currency", None), "currency"),
    }
    print(json.dumps(outcomes))


def _unknown(module: ModuleType, raw: dict[str, Any]) -> str:
    outcome = _outcome(module, _changed(raw, "brand_new", "text"), "brand_new")
    return {"gives str": "kept", "the field raises": "lost"}.get(outcome, outcome)


def _outcome(module: ModuleType, raw: dict[str, Any], field: str) -> str:
    try:
        payload = module.payment_intent(module.parse(raw))
    except Exception:
        return "the event is refused"
    try:
        value = _read(payload, field)
    except (AttributeError, KeyError):
        return "the field raises"
    return f"gives {type(value).__name__}"


def _read(payload: object, field: str) -> object:
    if isinstance(payload, dict):
        return cast(dict[str, object], payload)[field]
    read: object = getattr(payload, field)
    return read


def _changed(raw: dict[str, Any], field: str, value: object) -> dict[str, Any]:
    """A copy of the delivery with another value in its payload, or (None) without the field."""
    changed = copy.deepcopy(raw)
    payload = changed["detail"]["data"]["object"]
    payload[field] = value
    if value is None:
        del payload[field]
    return changed
