"""What is deployed is what the code and its tests are made for."""

from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from profiles.rule import PATTERN
from test_profiles import FUNCTION, World

TEMPLATE: Any = yaml.safe_load(Path(__file__).parent.parent.joinpath("template.yaml").read_text())
PROPERTIES = TEMPLATE["Resources"]["Function"]["Properties"]


def test_the_rule_has_the_pattern_of_the_code() -> None:
    assert PROPERTIES["Events"]["Signups"]["Properties"]["Pattern"] == PATTERN.to_dict()


def test_the_rule_sends_what_has_a_handler() -> None:
    """And nothing else."""
    checked = World().function.check(PATTERN)

    assert checked, str(checked)


def test_what_fails_is_tried_again_and_kept() -> None:
    """The rule's dead-letter queue alone would not get it."""
    invocation = PROPERTIES["EventInvokeConfig"]

    assert PROPERTIES["Timeout"] == FUNCTION.timeout.total_seconds()
    assert invocation["MaximumRetryAttempts"] == FUNCTION.retry_attempts
    assert invocation["DestinationConfig"]["OnFailure"]["Destination"] == {
        "Fn::GetAtt": ["DeadLetters", "Arn"]
    }
