"""The templates of the projects in docs/examples, read by those who check templates."""

from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

pytestmark = pytest.mark.once

TEMPLATES = sorted((ROOT / "docs" / "examples").glob("*/template.yaml"))


def complaints(template: str) -> list[str]:
    """What cfn-lint says of a template in a region that has all that it needs: errors and warnings."""
    api: Any = pytest.importorskip("cfnlint.api")
    found = api.lint(template, regions=["us-east-1"])
    return [str(match) for match in found if match.rule.severity in ("error", "warning")]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.parent.name)
def test_cfn_lint_has_nothing_to_say(path: Path) -> None:
    """About a template that readers copy; of a misspelt one it has."""
    text = path.read_text(encoding="utf-8")

    assert complaints(text) == []
    assert complaints(text.replace("Handler:", "Handlers:"))
