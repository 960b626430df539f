"""One module with all of Stripe's models: what a code generator makes of our schemas by itself."""

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import cast

from bench.stage import ROOT

GENERATOR = "datamodel-code-generator"
KIND = "payment_intent.succeeded"

_OPTIONS = (
    "--input-file-type=openapi",
    "--output-model-type=pydantic_v2.BaseModel",
    "--enum-field-as-literal=all",
    "--target-python-version=3.11",
    "--use-annotated",
    "--disable-timestamp",
    # A field that may be null is required all the same, where the vendor always sends it.
    "--strict-nullable",
)
_REFERENCE = re.compile(r'"[^"]*#/components/schemas/([^"]+)"')
_HANDLER = """

def parse(raw: dict[str, object]) -> AWSEvent:
    return AWSEvent.model_validate(raw)


def payment_intent(event: AWSEvent) -> object:
    return event.detail.data.object


def handle(raw: dict[str, object]) -> int:
    return parse(raw).detail.data.object.amount
"""


SCHEMAS, CACHE = ROOT / "schemas" / "stripe", ROOT / ".cache" / "bench"


def big_module(schemas: Path = SCHEMAS, cache: Path = CACHE) -> Path:
    """The generated module with the functions of a competitor; made anew when the schemas change.

    Raises:
        subprocess.SubprocessError: The generator failed.
    """
    return _module(_one_document(_components(schemas, [KIND])), cache)


def module_of(kinds: Sequence[str], schemas: Path = SCHEMAS, cache: Path = CACHE) -> Path:
    """The same with the models of these kinds alone, and of what they refer to; `KIND` is one of them.

    Raises:
        subprocess.SubprocessError: The generator failed.
    """
    components = _components(schemas, kinds)
    wanted = {"AWSEvent", *(name for kind in kinds for name in _own(schemas, kind))}
    ahead = [*wanted]
    while ahead:
        found = set(_REFERENCE.findall(json.dumps(components[ahead.pop()]))) - wanted
        wanted |= found
        ahead += found
    return _module(_one_document({name: components[name] for name in sorted(wanted)}), cache)


def _module(whole: object, cache: Path) -> Path:
    document = json.dumps(whole)
    facts = "\n".join((document, version(GENERATOR), *_OPTIONS, _HANDLER))
    module = cache / f"stripe_models_{hashlib.sha256(facts.encode()).hexdigest()[:12]}.py"
    if not module.exists():
        cache.mkdir(parents=True, exist_ok=True)
        module.write_text(_generate(document, cache) + _HANDLER, encoding="utf-8")
    return module


def _generate(document: str, cache: Path) -> str:
    source, target = cache / "stripe.json", cache / "stripe.py"
    source.write_text(document, encoding="utf-8")
    command = [sys.executable, "-m", "datamodel_code_generator", *_OPTIONS]
    subprocess.run(
        [*command, f"--input={source}", f"--output={target}"], check=True, capture_output=True, timeout=300
    )
    return target.read_text(encoding="utf-8")


def _components(schemas: Path, kinds: Sequence[str]) -> dict[str, object]:
    """All objects, and what events of kinds have of their own; of the envelopes, that of `KIND`."""
    components: dict[str, object] = {}
    for path in sorted(schemas.glob("objects/*.json")):
        components |= _schemas(path)
    for kind in (*(kind for kind in kinds if kind != KIND), KIND):
        components |= _schemas(schemas / "events" / f"{kind}.json")
    return components


def _own(schemas: Path, kind: str) -> Iterator[str]:
    yield from _schemas(schemas / "events" / f"{kind}.json")


def _schemas(path: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))["components"]["schemas"]
    return found


def _one_document(components: dict[str, object]) -> object:
    """Components as one OpenAPI document."""
    return {
        "openapi": "3.0.0",
        "info": {"title": "stripe", "version": "1"},
        "paths": {},
        "components": {"schemas": _with_local_references(components)},
    }


def _with_local_references(schema: object) -> object:
    if isinstance(schema, dict):
        return dict(_local_items(cast(dict[str, object], schema)))
    if isinstance(schema, list):
        return [_with_local_references(item) for item in cast(list[object], schema)]
    return schema


def _local_items(schema: dict[str, object]) -> Iterator[tuple[str, object]]:
    for key, value in schema.items():
        if key == "$ref":
            yield key, _local(value)
        elif key == "mapping" and isinstance(value, dict):
            yield key, {tag: _local(ref) for tag, ref in cast(dict[str, object], value).items()}
        else:
            yield key, _with_local_references(value)


def _local(reference: object) -> str:
    return f"#{str(reference).partition('#')[2]}"
