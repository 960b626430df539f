"""What Terraform's provider for AWS takes, as the classes say that CDKTF made from the provider's schema.

The classes are read, not imported: they would start Node.
https://github.com/cdktf/cdktf-provider-aws
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from partner_events._wire.json import is_array, is_object

PACKAGE = "cdktf_cdktf_provider_aws"

_SIMPLE: Mapping[str, tuple[type, ...]] = {"str": (str,), "Number": (int, float), "bool": (bool,)}


@dataclass(frozen=True)
class _Argument:
    is_required: bool
    annotation: str

    @property
    def names(self) -> list[str]:
        return re.findall(r"\w+", self.annotation)


def misfits(document: object) -> list[str]:
    """What of a document in Terraform's JSON syntax the provider would refuse."""
    assert is_object(document)
    resources = document["resource"]
    assert is_object(resources)
    found: list[str] = []
    for kind, labelled in resources.items():
        module = _Module.of(kind)
        assert is_object(labelled)
        for label, block in labelled.items():
            found += module.misfits(block, module.root, f"{kind}.{label}")
    return found


@dataclass(frozen=True)
class _Module:
    root: str
    classes: Mapping[str, Mapping[str, _Argument]]

    @staticmethod
    @cache
    def of(kind: str) -> "_Module":
        name = kind.removeprefix("aws_")
        pascal = "".join(part.capitalize() for part in name.split("_"))
        path = _folder() / name / "__init__.py"
        assert path.exists(), f"the provider has no resource {kind}"
        tree = ast.parse(path.read_text("utf-8"))
        classes = {node.name: dict(_arguments(node)) for node in tree.body if isinstance(node, ast.ClassDef)}
        return _Module(f"{pascal}Config", classes)

    def misfits(self, block: object, of: str, where: str) -> Iterator[str]:
        """What of a block does not fit its class."""
        arguments = self.classes[of]
        if not is_object(block):
            yield f"{where} is no block"
            return
        for name in arguments:
            if arguments[name].is_required and name not in block:
                yield f"{where}.{name} is missing"
        for name, value in block.items():
            place = f"{where}.{name}"
            if name not in arguments:
                yield f"{place} is not known"
                continue
            yield from self._value_misfits(value, arguments[name], place)

    def _value_misfits(self, value: object, argument: _Argument, where: str) -> Iterator[str]:
        nested = [name for name in argument.names if name in self.classes]
        if nested:
            for each in value if is_array(value) else [value]:
                yield from self.misfits(each, nested[0], where)
            return
        values = [value]
        if "Mapping" in argument.names:
            values = list(value.values()) if is_object(value) else [None]
        elif "Sequence" in argument.names:
            values = list(value) if is_array(value) else [None]
        types = [each for name in argument.names for each in _SIMPLE.get(name, ())]
        assert types, f"{where}: {argument.annotation}"
        # An expression is text, whatever it stands for.
        fits = all(type(each) in types or (isinstance(each, str) and "${" in each) for each in values)
        if not fits:
            yield f"{where} is {value!r}, and not {argument.annotation}"


def _folder() -> Path:
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        pytest.skip(f"{PACKAGE} is not installed")
    return Path(found.origin).parent


def _arguments(node: ast.ClassDef) -> Iterator[tuple[str, _Argument]]:
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name == "__init__":
            for argument, default in zip(method.args.kwonlyargs, method.args.kw_defaults, strict=True):
                assert argument.annotation is not None
                yield argument.arg, _Argument(default is None, ast.unparse(argument.annotation))
