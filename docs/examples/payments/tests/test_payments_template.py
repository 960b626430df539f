"""What is deployed is what the code and its tests are made for."""

from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from fulfilment.rule import PATTERN
from test_fulfilment import FUNCTION, QUEUE, World

TEMPLATE: Any = yaml.safe_load(Path(__file__).parent.parent.joinpath("template.yaml").read_text())
RESOURCES = {name: each["Properties"] for name, each in TEMPLATE["Resources"].items()}


def test_the_rule_has_the_pattern_of_the_code() -> None:
    assert RESOURCES["Rule"]["EventPattern"] == PATTERN.to_dict()


def test_the_rule_sends_what_has_a_handler() -> None:
    """And nothing else."""
    checked = World().function.check(PATTERN)

    assert checked, str(checked)


def test_the_queue_is_the_one_that_the_tests_deliver_with() -> None:
    queue, (source,) = RESOURCES["Queue"], RESOURCES["Function"]["Events"].values()

    assert queue["VisibilityTimeout"] == QUEUE.visibility_timeout.total_seconds()
    assert queue["RedrivePolicy"]["maxReceiveCount"] == QUEUE.max_receive_count
    assert source["Properties"]["BatchSize"] == QUEUE.batch_size
    assert RESOURCES["Function"]["Timeout"] == FUNCTION.timeout.total_seconds()


def test_lambda_looks_at_what_the_function_reports() -> None:
    """Otherwise it deletes the messages that failed."""
    (source,) = RESOURCES["Function"]["Events"].values()

    assert source["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
