"""The examples of the page about Pulumi, run with Pulumi's own mocks."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT

from .test_docs import examples

pytestmark = [pytest.mark.tools, pytest.mark.once]

MOCKS = """\
import json, pulumi

made = {}


class Mocks(pulumi.runtime.Mocks):
    def new_resource(self, args):
        made[args.name] = [args.typ, args.inputs]
        arn = f"arn:aws:sqs:eu-west-1:123456789012:{args.name}"
        return args.name, {**args.inputs, "arn": arn, "url": args.name}

    def call(self, args):
        return {"accountId": "123456789012"}


pulumi.runtime.set_mocks(Mocks())


@pulumi.runtime.test
def run():
    import program


run()
print(json.dumps(made))
"""


def test_the_program_makes_the_rule(tmp_path: Path) -> None:
    """The rule has the pattern, also the one that is made once the account is known; queues have policies."""
    if importlib.util.find_spec("pulumi_aws") is None:
        pytest.skip("pulumi-aws is not installed")
    (tmp_path / "program.py").write_text(examples(ROOT / "docs" / "pulumi.md"), "utf-8")
    (tmp_path / "mocks.py").write_text(MOCKS, "utf-8")

    # A process of its own: there is a folder of tests that is called like a package that Pulumi imports.
    ran = subprocess.run(
        [sys.executable, "mocks.py"], cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False
    )

    assert ran.returncode == 0, ran.stderr
    made: dict[str, Any] = json.loads(ran.stdout)
    assert made["paid"][0] == "aws:cloudwatch/eventRule:EventRule"
    source = '"source":["aws.partner/stripe.com/ed_123"]'
    assert made["paid"][1]["eventPattern"] == f'{{{source},"detail-type":["payment_intent.succeeded"]}}'
    assert made["ours"][1]["eventPattern"] == f'{{{source},"account":["123456789012"]}}'
    assert made["paid-orders"][1]["arn"].endswith(":orders")
    policies = [name for name, (kind, _) in made.items() if "QueuePolicy" in kind]
    assert sorted(policies) == ["dead-policy", "orders-policy"]
