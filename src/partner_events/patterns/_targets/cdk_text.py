"""The same program in two languages: values, structures and constructs, written as Python or TypeScript."""

from __future__ import annotations

import json
import re

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_mapping
from partner_events.patterns._language.references import Reference

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH = 100
PSEUDO = {
    "AWS::AccountId": "ACCOUNT_ID",
    "AWS::NoValue": "NO_VALUE",
    "AWS::Partition": "PARTITION",
    "AWS::Region": "REGION",
    "AWS::StackId": "STACK_ID",
    "AWS::StackName": "STACK_NAME",
    "AWS::URLSuffix": "URL_SUFFIX",
}
"""https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.Aws.html"""

MODULES = {
    "events": "aws_events",
    "iam": "aws_iam",
    "lambda_": "aws_lambda",
    "sfn": "aws_stepfunctions",
    "sns": "aws_sns",
    "sqs": "aws_sqs",
    "targets": "aws_events_targets",
}
"""The modules of aws-cdk-lib, by the names under which they are used."""

_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


class Expression(Value):
    """Text of the program itself."""

    __slots__ = ("text",)

    text: str


class Struct(Value):
    """Properties by CloudFormation's or CDK's names, of a class that Python names and TypeScript does not."""

    __slots__ = ("of", "properties")

    of: str
    properties: Mapping[str, object]


class Call(Value):
    """A call of a function or method, by its name in TypeScript: positional arguments, then properties."""

    __slots__ = ("function", "arguments", "properties")

    function: str
    arguments: tuple[object, ...]
    properties: Mapping[str, object]


class New(Value):
    """A new construct or object of CDK: positional arguments, then properties."""

    __slots__ = ("of", "arguments", "properties")

    of: str
    arguments: tuple[object, ...]
    properties: Mapping[str, object]


def snake(name: str) -> str:
    return "_".join(_WORD.split(name)).lower()


def camel(name: str) -> str:
    first, *others = (word.lower() for word in snake(name).split("_"))
    return first + "".join(word.capitalize() for word in others)


class Language:
    """How a program is written. It remembers what the program imports, and the parameters that it needs."""

    def __init__(self) -> None:
        self.imports: set[str] = set()
        self.modules: set[str] = set()
        self.parameters: dict[str, None] = {}

    def text(self, text: str) -> str:
        raise NotImplementedError

    def constant(self, value: object) -> str:
        raise NotImplementedError

    def property(self, name: str) -> str:
        raise NotImplementedError

    def mapping(self, pairs: list[str], indent: int) -> str:
        return self._block("{", pairs, "}", indent)

    def struct(self, value: Struct, indent: int) -> str:
        raise NotImplementedError

    def call(self, value: Call | New, indent: int) -> str:
        raise NotImplementedError

    def function(self, name: str) -> str:
        """The name of a function or method, which is given as TypeScript has it."""
        raise NotImplementedError

    def program(self, name: str, returns: str, body: list[str]) -> str:
        """A module with a function that adds something to a stack."""
        raise NotImplementedError

    def returned(self, value: Expression) -> str:
        raise NotImplementedError

    def assigned(self, name: str, value: object) -> str:
        raise NotImplementedError

    def statement(self, value: object) -> str:
        raise NotImplementedError

    def written(self, value: object, indent: int = 0) -> str:
        """A value as an expression of the program, whose first line stands at an indent."""
        if isinstance(value, Expression):
            return self.expression(value.text)
        if isinstance(value, Reference):
            return self.reference(value)
        if isinstance(value, Struct):
            return self.struct(value, indent)
        if isinstance(value, (Call, New)):
            return self.call(value, indent)
        if isinstance(value, str):
            return self.text(value)
        if is_mapping(value):
            inner = indent + self.STEP
            pairs = [f"{self.text(name)}: {self.written(each, inner)}" for name, each in value.items()]
            return self.mapping(pairs, indent)
        if is_array(value):
            inner = indent + self.STEP
            return self._block("[", [self.written(each, inner) for each in value], "]", indent)
        return self.constant(value)

    STEP = 4

    def expression(self, text: str) -> str:
        """An expression of the user's, whose first name becomes a parameter."""
        found = re.match(r"[A-Za-z_]\w*", text)
        name = found[0] if found else ""
        if name in ("Aws", "Fn", "Token"):
            self.imports.add(name)
        elif name not in ("scope", "this", "rule"):
            self.parameters[name] = None
        return text

    def reference(self, reference: Reference) -> str:
        """A reference, with CDK's own functions where it has them."""
        written = reference.written
        if isinstance(written, str):
            return self.expression(written) if reference.tool == "CDK" else self.text(written)
        ((name, argument),) = written.items()
        if name == "Ref" and isinstance(argument, str) and argument in PSEUDO:
            self.imports.add("Aws")
            return f"Aws.{PSEUDO[argument]}"
        self.imports.add("Fn")
        if name in ("Ref", "Fn::ImportValue") and isinstance(argument, str):
            called = self.function("ref" if name == "Ref" else "importValue")
            return f"Fn.{called}({self.text(argument)})"
        if name == "Fn::Sub" and isinstance(argument, str):
            return f"Fn.sub({self.text(argument)})"
        if name == "Fn::GetAtt":
            parts = argument.split(".", 1) if isinstance(argument, str) else argument
            if is_array(parts) and len(parts) == 2 and all(isinstance(part, str) for part in parts):
                both = ", ".join(self.text(str(part)) for part in parts)
                return f"Fn.{self.function('getAtt')}({both}).{self.function('toString')}()"
        self.imports.discard("Fn")
        self.imports.add("Token")
        return f"Token.{self.function('asString')}({self.written(written)})"

    def _block(self, start: str, members: list[str], end: str, indent: int) -> str:
        """Members on one line if they fit there, else each on a line of its own."""
        line = f"{start}{', '.join(members)}{end}"
        if "\n" not in line and indent + len(line) <= WIDTH - 20:
            return line
        inner = " " * (indent + self.STEP)
        return "\n".join([start, *(f"{inner}{member}," for member in members), " " * indent + end])


class Python(Language):
    STEP = 4

    def text(self, text: str) -> str:
        quoted = json.dumps(text, ensure_ascii=False)
        # JSON escapes what Python reads alike.
        return quoted

    def constant(self, value: object) -> str:
        return repr(value)

    def property(self, name: str) -> str:
        return snake(name)

    def function(self, name: str) -> str:
        return snake(name)

    def struct(self, value: Struct, indent: int) -> str:
        self._use(value.of)
        return self._block(f"{value.of}(", self._properties(value.properties, indent), ")", indent)

    def call(self, value: Call | New, indent: int) -> str:
        of = value.of if isinstance(value, New) else self._function(value.function)
        self._use(of)
        inner = indent + self.STEP
        arguments = [self.written(each, inner) for each in value.arguments]
        return self._block(f"{of}(", [*arguments, *self._properties(value.properties, indent)], ")", indent)

    def _function(self, name: str) -> str:
        before, _, last = name.rpartition(".")
        return f"{before}.{snake(last)}" if before else snake(last)

    def _use(self, name: str) -> None:
        first = name.partition(".")[0]
        (self.modules if first in MODULES else self.imports).add(first)

    def _properties(self, properties: Mapping[str, object], indent: int) -> list[str]:
        inner = indent + self.STEP
        return [f"{snake(name)}={self.written(each, inner)}" for name, each in properties.items()]

    def program(self, name: str, returns: str, body: list[str]) -> str:
        """A module with a function that adds something to a stack."""
        modules = [f"from aws_cdk import {MODULES[each]} as {each}" for each in sorted(self.modules)]
        names = sorted(self.imports - {"rule"})
        imports = [f"from aws_cdk import {', '.join(names)}"] if names else []
        parameters = "".join(f", {each}" for each in self.parameters)
        lines = [
            *imports,
            *modules,
            "from constructs import Construct",
            "",
            "",
            f"def add_{snake(name)}(scope: Construct{parameters}) -> {returns}:",
            *(f"    {line}" if line else "" for each in body for line in each.split("\n")),
        ]
        return "\n".join([*lines, ""])

    def returned(self, value: Expression) -> str:
        return f"return {value.text}"

    def assigned(self, name: str, value: object) -> str:
        return f"{name} = {self.written(value)}"

    def statement(self, value: object) -> str:
        return self.written(value)


class TypeScript(Language):
    STEP = 2

    def text(self, text: str) -> str:
        return json.dumps(text, ensure_ascii=False)

    def constant(self, value: object) -> str:
        return "undefined" if value is None else json.dumps(value)

    def property(self, name: str) -> str:
        return camel(name)

    def function(self, name: str) -> str:
        return name

    def struct(self, value: Struct, indent: int) -> str:
        return self._object(value.properties, indent)

    def call(self, value: Call | New, indent: int) -> str:
        of = f"new {value.of}" if isinstance(value, New) else value.function
        first = (value.of if isinstance(value, New) else value.function).partition(".")[0]
        (self.modules if first in MODULES else self.imports).add(first)
        arguments = [self.written(each, indent) for each in value.arguments]
        if value.properties:
            arguments.append(self._object(value.properties, indent))
        return f"{of}({', '.join(arguments)})"

    def _object(self, properties: Mapping[str, object], indent: int) -> str:
        inner = indent + self.STEP
        pairs = [f"{camel(name)}: {self.written(each, inner)}" for name, each in properties.items()]
        line = f"{{ {', '.join(pairs)} }}"
        if "\n" not in line and indent + len(line) <= WIDTH - 20:
            return line
        return self._block("{", pairs, "}", indent)

    def program(self, name: str, returns: str, body: list[str]) -> str:
        """A module with a function that adds something to a stack."""
        modules = [
            f'import * as {each} from "aws-cdk-lib/{MODULES[each].replace("_", "-")}";'
            for each in sorted(self.modules)
        ]
        names = sorted(self.imports - {"rule"})
        imports = [f'import {{ {", ".join(names)} }} from "aws-cdk-lib";'] if names else []
        parameters = "".join(f", {each}: any" for each in self.parameters)
        first = name[0].upper() + name[1:]
        lines = [
            *imports,
            *modules,
            'import { Construct } from "constructs";',
            "",
            f"export function add{first}(scope: Construct{parameters}): {returns} {{",
            *(f"  {line}" if line else "" for each in body for line in each.split("\n")),
            "}",
        ]
        return "\n".join([*lines, ""])

    def returned(self, value: Expression) -> str:
        return f"return {value.text};"

    def assigned(self, name: str, value: object) -> str:
        return f"const {name} = {self.written(value)};"

    def statement(self, value: object) -> str:
        return f"{self.written(value)};"


LANGUAGES = {"python": Python, "typescript": TypeScript}
