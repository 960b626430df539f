"""A function as a SAM or CloudFormation template configures it, as far as that can be known here.

https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
"""

from __future__ import annotations

import re
from math import isfinite, nan
from pathlib import Path

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.cli._errors import Failure
from partner_events.cli._input import text_in
from partner_events.cli._run.settings import ACCOUNT, REGION

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

FUNCTIONS = ("AWS::Serverless::Function", "AWS::Lambda::Function")
VARIABLE = re.compile(r"\$\{(!?)([^}]*)\}")
DEEPEST = 100
MOST = 200_000
"""How many values, and hundreds of characters, are looked at: with aliases, YAML is far more than it says."""

MOST_MERGED = 100_000
"""How many fields its merge keys may make."""

LONGEST_NUMBER = 100
"""In characters. Python is slow to read long ones in base 60, and writes none of more than 4,300 digits."""


class Unknown(Exception):
    """A value that only AWS knows; the text says which."""


class Configured(Value):
    """A function of a template.

    Attributes:
        id: Its logical id.
        handler, folder, name, timeout, memory: Its properties; None for what it does not say.
        variables: Its environment, as far as it is known here.
        unknown: What is not, by variable or property, each with the reason.
    """

    __slots__ = ("id", "handler", "folder", "name", "timeout", "memory", "variables", "unknown")

    id: str
    handler: str | None
    folder: Path | None
    name: str | None
    timeout: float | None
    memory: int | None
    variables: Mapping[str, str]
    unknown: Mapping[str, str]


def configured(file: str, wanted: str | None, parameters: Mapping[str, str]) -> Configured:
    """A function of a template: the one with a logical id or a handler, or the only one.

    Raises:
        Failure: There is none, there are several, or the file is no template.
        OSError: There is no such file.
    """
    template = _read(Path(file))
    functions = _functions(template)
    if not functions:
        raise Failure(f"{file}: there is no function of the type {FUNCTIONS[0]}")
    unknown_names = parameters.keys() - _section(template, "Parameters").keys()
    if unknown_names:
        raise Failure(f"{file}: there is no parameter {min(unknown_names)!r}")
    found = [each for each in functions if wanted is None or each == wanted or _says(functions[each], wanted)]
    if len(found) != 1:
        from partner_events.cli._kinds import nearest

        names = ", ".join(functions)
        if found:
            raise Failure(f"{file}: several functions fit; name one of {', '.join(found)}")
        raise Failure(
            f"{file}: there is no function {wanted!r}{nearest(str(wanted), functions) or f', only {names}'}"
        )
    globals_ = _section(_section(template, "Globals"), "Function")
    return _configured(Path(file), template, found[0], functions[found[0]], globals_, parameters)


def _says(properties: Mapping[str, object], handler: str) -> bool:
    return properties.get("Handler") == handler.replace(":", ".")


def _functions(template: Mapping[str, object]) -> dict[str, dict[str, object]]:
    """The properties of each function, by its logical id."""
    found: dict[str, dict[str, object]] = {}
    for name, resource in _section(template, "Resources").items():
        if is_object(resource) and resource.get("Type") in FUNCTIONS:
            found[name] = _section(resource, "Properties")
    return found


def _configured(
    file: Path,
    template: Mapping[str, object],
    logical_id: str,
    own: dict[str, object],
    globals_: dict[str, object],
    parameters: Mapping[str, str],
) -> Configured:
    resolver = _Resolver(template, parameters, file.resolve().parent.name)
    unknown: dict[str, str] = {}

    def known(name: str, value: object) -> object:
        try:
            return resolver.value(value)
        except Unknown as reason:
            unknown[name] = str(reason)
            return None

    def number(name: str) -> float | None:
        value = known(name, own.get(name, globals_.get(name)))
        try:
            found = None if value is None else float(str(value))
        except ValueError:
            found = nan
        if found is not None and not isfinite(found):
            unknown[name] = "it is not a number"
            return None
        return found

    variables: dict[str, str] = {}
    for properties in (globals_, own):
        for name, value in _section(_section(properties, "Environment"), "Variables").items():
            unknown.pop(name, None)
            variables.pop(name, None)
            found = known(name, value)
            if found is not None:
                variables[name] = _text(found)
    logging = {**_section(globals_, "LoggingConfig"), **_section(own, "LoggingConfig")}
    if logging.get("LogFormat") == "JSON":
        variables["AWS_LAMBDA_LOG_FORMAT"] = "JSON"
        variables["AWS_LAMBDA_LOG_LEVEL"] = str(logging.get("ApplicationLogLevel", "INFO"))
    memory, handler = number("MemorySize"), known("Handler", own.get("Handler", globals_.get("Handler")))
    code = known("CodeUri", own.get("CodeUri", globals_.get("CodeUri", ".")))
    function_name = known("FunctionName", own.get("FunctionName"))
    return Configured(
        id=logical_id,
        handler=handler if isinstance(handler, str) else None,
        folder=file.resolve().parent / code if isinstance(code, str) and "://" not in code else None,
        name=function_name if isinstance(function_name, str) else None,
        timeout=number("Timeout"),
        memory=None if memory is None else int(memory),
        variables=variables,
        unknown=unknown,
    )


def _section(value: Mapping[str, object], name: str) -> dict[str, object]:
    found = value.get(name)
    return found if is_object(found) else {}


def _text(value: object) -> str:
    """The value of an environment variable, as CloudFormation writes scalars."""
    return str(value).lower() if isinstance(value, bool) else str(value)


# Values


class _Resolver:
    """Finds what intrinsic functions stand for.

    https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
    """

    def __init__(self, template: Mapping[str, object], given: Mapping[str, str], stack: str) -> None:
        self._template, self._given = template, given
        self._depth = self._steps = 0
        self._pseudo = {
            "AWS::AccountId": ACCOUNT,
            "AWS::Partition": "aws",
            "AWS::Region": REGION,
            "AWS::StackName": stack,
            "AWS::URLSuffix": "amazonaws.com",
        }

    def value(self, value: object) -> object:
        """The value itself.

        Raises:
            Unknown: Only AWS knows it.
        """
        self._count(1)
        self._depth += 1
        try:
            if self._depth > DEEPEST:
                raise Unknown("it refers to itself")
            if is_array(value):
                return [self.value(each) for each in value]
            if not is_object(value):
                return value
            if len(value) == 1:
                ((name, argument),) = value.items()
                # YAML has keys that are not text.
                if name in ("Ref", "Condition") or str(name).startswith("Fn::"):
                    return self._called(name, argument)
            return {name: self.value(each) for name, each in value.items()}
        finally:
            self._depth -= 1

    def _count(self, steps: int) -> None:
        self._steps += steps
        if self._steps > MOST:
            raise Unknown("the template is far more than it looks")

    def _counted(self, text: str) -> str:
        self._count(len(text) // 100)
        return text

    def _called(self, name: str, argument: object) -> object:
        functions: dict[str, Callable[[object], object]] = {
            "Ref": self._ref,
            "Condition": self._condition,
            "Fn::Sub": self._sub,
            "Fn::Join": self._join,
            "Fn::Select": self._select,
            "Fn::Split": self._split,
            "Fn::FindInMap": self._find_in_map,
            "Fn::If": self._if,
            "Fn::Equals": lambda pair: self._two(pair)[0] == self._two(pair)[1],
            "Fn::Not": lambda one: not self._all(one)[0],
            "Fn::And": lambda every: all(self._all(every)),
            "Fn::Or": lambda every: any(self._all(every)),
        }
        if name not in functions:
            raise Unknown(f"AWS alone knows the {name} of it" if name == "Fn::GetAtt" else f"{name} is AWS's")
        try:
            return functions[name](argument)
        except (IndexError, ValueError, TypeError, KeyError):
            raise Unknown(f"its {name} is not as CloudFormation writes it") from None

    def _ref(self, name: object) -> object:
        if not isinstance(name, str):
            raise TypeError
        if name in self._given:
            return self._given[name]
        if name in self._pseudo:
            return self._pseudo[name]
        parameter = _section(self._template, "Parameters").get(name)
        if is_object(parameter):
            if "Default" not in parameter:
                raise Unknown(f"the parameter {name} has no default")
            if str(parameter.get("Type", "")).startswith("AWS::SSM::"):
                raise Unknown(f"the parameter {name} is in AWS's parameter store")
            return parameter["Default"]
        if name in _section(self._template, "Resources"):
            raise Unknown(f"AWS alone knows the name of the resource {name}")
        raise Unknown(f"there is no {name} in the template")

    def _sub(self, argument: object) -> str:
        text: object = argument[0] if is_array(argument) else argument
        more: object = argument[1] if is_array(argument) else dict[str, object]()
        if not isinstance(text, str) or not is_object(more):
            raise TypeError

        def replaced(match: re.Match[str]) -> str:
            is_literal, name = match[1], match[2].strip()
            if is_literal:
                return f"${{{name}}}"
            if name in more:
                return _text(self.value(more[name]))
            if "." in name:
                raise Unknown(f"AWS alone knows {name}")
            return _text(self._ref(name))

        return self._counted(VARIABLE.sub(replaced, text))

    def _join(self, argument: object) -> str:
        delimiter, items = self._two(argument)
        return self._counted(str(delimiter).join(map(_text, self._all(items))))

    def _select(self, argument: object) -> object:
        index, items = self._two(argument)
        return self._all(items)[int(str(index))]

    def _split(self, argument: object) -> object:
        delimiter, text = self._two(argument)
        return str(text).split(str(delimiter))

    def _find_in_map(self, argument: object) -> object:
        name, first, second = map(str, self._all(argument)[:3])
        return _section(_section(_section(self._template, "Mappings"), name), first)[second]

    def _if(self, argument: object) -> object:
        if not is_array(argument):
            raise TypeError
        name, yes, no = argument
        chosen = yes if self._condition(name) else no
        if is_object(chosen) and chosen.get("Ref") == "AWS::NoValue":
            return None
        return self.value(chosen)

    def _condition(self, name: object) -> bool:
        return bool(self.value(_section(self._template, "Conditions")[str(name)]))

    def _all(self, argument: object) -> list[object]:
        found = self.value(argument)
        if not is_array(found):
            raise TypeError
        return found

    def _two(self, argument: object) -> tuple[object, object]:
        first, second = self._all(argument)
        return first, second


# Reading


def _read(file: Path) -> dict[str, object]:
    """The template, in which short forms such as ``!Ref`` are as their long ones.

    Raises:
        Failure: It is no YAML or JSON, no template, or too large.
    """
    import yaml  # type: ignore[import-untyped]  # its stubs are a package of their own

    class Loader(yaml.SafeLoader):  # type: ignore[misc]  # as above
        """Of its own, since constructors are kept in the class."""

        merged = 0

        def flatten_mapping(self, node: yaml.MappingNode) -> None:
            super().flatten_mapping(node)
            self.merged += len(node.value)
            if self.merged > MOST_MERGED:
                problem = "its merge keys make far more than it says"
                raise yaml.constructor.ConstructorError(None, None, problem, node.start_mark)

    def short(loader: yaml.SafeLoader, suffix: str, node: yaml.Node) -> object:
        if isinstance(node, yaml.ScalarNode):
            value: object = loader.construct_scalar(node)
        elif isinstance(node, yaml.SequenceNode):
            value = loader.construct_sequence(node, deep=True)
        else:
            assert isinstance(node, yaml.MappingNode)
            value = loader.construct_mapping(node, deep=True)
        if suffix == "GetAtt" and isinstance(value, str):
            value = value.split(".", 1)
        return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}

    def verbatim(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
        return str(node.value)

    def number(loader: Any, node: yaml.ScalarNode) -> object:
        if len(node.value) > LONGEST_NUMBER:
            raise yaml.constructor.ConstructorError(None, None, "its number is too long", node.start_mark)
        is_int = node.tag.endswith("int")
        return loader.construct_yaml_int(node) if is_int else loader.construct_yaml_float(node)

    made: Any = Loader
    made.add_multi_constructor("!", short)
    made.add_constructor("tag:yaml.org,2002:int", number)
    made.add_constructor("tag:yaml.org,2002:float", number)
    # A date without quotes, such as AWSTemplateFormatVersion's, is text to CloudFormation.
    made.add_constructor("tag:yaml.org,2002:timestamp", verbatim)
    try:
        found: object = yaml.load(text_in(file), Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark is not None else ""
        raise Failure(f"{file}{where}: {getattr(error, 'problem', None) or 'not YAML'}") from None
    except RecursionError:
        raise Failure(f"{file} is nested deeper than Python reads") from None
    except (AttributeError, LookupError, TypeError, ValueError):
        # As PyYAML's constructors do where a value does not have the form that its tag asks for.
        raise Failure(f"{file}: a value is not what its tag says") from None
    if not is_object(found) or "Resources" not in found:
        raise Failure(f"{file} is no template: it has no Resources")
    return found
