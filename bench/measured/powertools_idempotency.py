"""AWS Lambda Powertools' idempotency, with a store in memory and on DynamoDB."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools.utilities.idempotency import IdempotencyConfig, idempotent_function
from aws_lambda_powertools.utilities.idempotency.exceptions import IdempotencyItemAlreadyExistsError
from aws_lambda_powertools.utilities.idempotency.persistence.base import BasePersistenceLayer
from aws_lambda_powertools.utilities.idempotency.persistence.datarecord import DataRecord


class InMemory(BasePersistenceLayer):
    """A dictionary: nothing that its makers ship costs less."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # untyped in Powertools
        self.records: dict[str, DataRecord] = {}

    def _get_record(self, idempotency_key: str) -> DataRecord:
        return self.records[idempotency_key]

    def _put_record(self, data_record: DataRecord) -> None:
        there = self.records.get(data_record.idempotency_key)
        if there is not None and not there.is_expired:
            raise IdempotencyItemAlreadyExistsError(old_data_record=there)
        self.records[data_record.idempotency_key] = data_record

    def _update_record(self, data_record: DataRecord) -> None:
        self.records[data_record.idempotency_key] = data_record

    def _delete_record(self, data_record: DataRecord) -> None:
        self.records.pop(data_record.idempotency_key, None)


class Context:
    """As much of Lambda's context as is asked for."""

    def get_remaining_time_in_millis(self) -> int:
        return 300_000


def in_memory() -> Callable[..., object]:
    return once(InMemory())


def once(store: BasePersistenceLayer) -> Callable[..., object]:
    """A handler that does nothing, once for each id of Stripe's events."""
    config = IdempotencyConfig(event_key_jmespath="detail.id", raise_on_no_idempotency_key=True)
    context: Any = Context()
    config.register_lambda_context(context)

    def handler(event: dict[str, Any]) -> None:
        pass

    decorated: Callable[..., object] = idempotent_function(
        handler, data_keyword_argument="event", persistence_store=store, config=config
    )
    return decorated
