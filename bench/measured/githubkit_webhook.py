"""githubkit, a large vendor's events as pydantic models that a generator made: an event of GitHub's."""

from importlib import import_module
from typing import Any

# Imported in this way since it is in an environment of its own, where no type checker looks for it.
parse_obj: Any = import_module("githubkit.webhooks").parse_obj


def parse(raw: dict[str, Any]) -> Any:
    return parse_obj("star", raw["detail"])


def handle(raw: dict[str, Any]) -> object:
    return parse(raw).repository.id
