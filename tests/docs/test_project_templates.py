"""The templates of the projects in docs/examples, read by those who check templates."""

import re
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

from partner_events import catalog

pytestmark = pytest.mark.once

TEMPLATES = sorted((ROOT / "docs" / "examples").glob("*/template.yaml"))


def complaints(template: str) -> list[str]:
    """What cfn-lint says of a template in a region that has all that it needs: errors and warnings."""
    api: Any = pytest.importorskip("cfnlint.api")
    found = api.lint(template, regions=["us-east-1"])
    return [str(match) for match in found if match.rule.severity in ("error", "warning")]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.parent.name)
def test_cfn_lint_has_nothing_to_say(path: Path) -> None:
    """About a template that readers copy."""
    assert complaints(path.read_text(encoding="utf-8")) == []


def test_cfn_lint_would_have_said_something() -> None:
    """It reads these templates."""
    text = TEMPLATES[-1].read_text(encoding="utf-8")

    assert complaints(text.replace("Handler:", "Handlers:"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.parent.name)
def test_the_makefile_packs_what_the_function_imports(path: Path) -> None:
    """The package of its handler, and the partner whose events it handles: `pack` leaves others out."""
    makefile = (path.parent / "Makefile").read_text(encoding="utf-8")
    (handler,) = re.findall(r"Handler: (\w+)[.]handler[.]lambda_handler$", path.read_text("utf-8"), re.M)
    code = "".join(each.read_text(encoding="utf-8") for each in (path.parent / handler).glob("*.py"))

    imported = set(re.findall(r"from partner_events[.](\w+)", code)) & {
        each.name for each in catalog.partners()
    }

    assert re.findall(r"cp -R (\w+) ", makefile) == [handler]
    assert set(re.findall(r"--partner (\w+)", makefile)) == imported
