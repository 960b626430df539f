"""What is deployed is what the code and its tests are made for."""

from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]

from incidents.bus import PATTERN, RESOURCES
from test_incidents import FUNCTION, SUBSCRIBER, World

TEMPLATE: Any = yaml.safe_load(Path(__file__).parent.parent.joinpath("template.yaml").read_text())


def test_the_bus_is_the_one_of_the_code() -> None:
    """With its event source, its subscriber and the subscriber's role."""
    assert RESOURCES.items() <= TEMPLATE["Resources"].items()


def test_the_subscriber_sends_what_has_a_handler() -> None:
    """And nothing else."""
    checked = World().function.check(PATTERN)

    assert checked, str(checked)


def test_the_subscriber_is_the_one_that_the_tests_deliver_with() -> None:
    subscriber = TEMPLATE["Resources"]["OpsIncidentsSubscriber"]["Properties"]
    function = TEMPLATE["Resources"]["Function"]["Properties"]

    assert subscriber["Transformer"] == {"Type": SUBSCRIBER.transformer}
    assert subscriber["BatchConfiguration"]["MaxBatchSize"] == SUBSCRIBER.max_batch_size
    assert subscriber["InvokeConfiguration"]["LambdaParameters"] == {
        "InvocationType": SUBSCRIBER.invocation_type
    }
    assert function["Timeout"] == FUNCTION.timeout.total_seconds()
    assert function["EventInvokeConfig"]["MaximumRetryAttempts"] == FUNCTION.retry_attempts
