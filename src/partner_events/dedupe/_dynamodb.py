"""Entries in a DynamoDB table, for workers anywhere."""

from __future__ import annotations

import sys
import time
from random import random
from threading import Lock
from typing import cast

from partner_events._base.expected import wrong_type
from partner_events._base.lazy import load_extra
from partner_events._wire.json import is_object
from partner_events.dedupe._entry import Entry
from partner_events.dedupe._errors import (
    ItemTooLargeError,
    StoreAccessDeniedError,
    StoreError,
    StoreNotFoundError,
    StoreUnavailableError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import Literal, Protocol, TypeAlias

    from partner_events.dedupe._entry import Change

    Item: TypeAlias = dict[str, dict[str, str]]
    Write: TypeAlias = tuple[Literal["Put", "Delete"], dict[str, object]]
    """What a transaction calls a write, and its parameters."""
    Outcome: TypeAlias = Literal[True] | Item
    """True, or the item that was there instead: empty, if there was none."""

    class DynamoDBClient(Protocol):
        """What the store needs of ``boto3.client("dynamodb")``."""

        @property
        def put_item(self) -> Callable[..., Mapping[str, object]]: ...
        @property
        def delete_item(self) -> Callable[..., Mapping[str, object]]: ...
        @property
        def transact_write_items(self) -> Callable[..., Mapping[str, object]]: ...
        @property
        def create_table(self) -> Callable[..., Mapping[str, object]]: ...
        @property
        def describe_table(self) -> Callable[..., Mapping[str, object]]: ...
        @property
        def update_time_to_live(self) -> Callable[..., Mapping[str, object]]: ...

    class Session(Protocol):
        """What the store needs of ``boto3.Session()``."""

        @property
        def client(self) -> Callable[..., DynamoDBClient]: ...


KEY, TTL = "key", "expires_at"
TABLE = {
    "AttributeDefinitions": [{"AttributeName": KEY, "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": KEY, "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}
TIME_TO_LIVE = {"AttributeName": TTL, "Enabled": True}

ATTEMPTS = 8
"""How often a write is tried while transactions of others are about the same items."""

MOST_ITEMS, MOST_BYTES = 100, 3_000_000
"""Of a transaction, with room to spare: DynamoDB takes 100 items and 4 MB."""

NO_TABLE = ("ResourceNotFoundException", "TableNotFoundException")
REFUSED = (
    "AccessDeniedException",
    "AccessDenied",
    "UnrecognizedClientException",
    "InvalidSignatureException",
    "MissingAuthenticationTokenException",
    "ExpiredTokenException",
    "InvalidClientTokenId",
    "KMSAccessDeniedException",
)
BUSY = (
    "ProvisionedThroughputExceededException",
    "ProvisionedThroughputExceeded",
    "RequestLimitExceeded",
    "ThrottlingException",
    "ThrottlingError",
    "LimitExceededException",
    "InternalServerError",
    "InternalFailure",
    "ServiceUnavailable",
    "ServiceUnavailableException",
)
CONFLICTS = ("TransactionConflict", "TransactionConflictException", "TransactionInProgressException")
UNMET = ("ConditionalCheckFailed", "ConditionalCheckFailedException")
CANCELED, EXISTS = "TransactionCanceledException", "ResourceInUseException"
ANSWERS = (*CONFLICTS, *UNMET, CANCELED, EXISTS)
"""Errors that are answers to what was asked."""

OPERATIONS = {"Put": "put_item", "Delete": "delete_item"}


class DynamoDBStore:
    """Knows what all workers with access to a table have handled.

    One event is one conditional write; several are one
    `transaction <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html>`_,
    and a second one if some of them were handled before.
    The workers need `ACTIONS` on the table.

    Args:
        table: The name or ARN of the table: see `table_resource` and `create_table`.
        client: Your ``boto3.client("dynamodb")``, with the retries and timeouts that you want.
        session: Or your ``boto3.Session()``, of which a client is made when it is first needed.
            With neither, boto3 is imported then and its default session is taken.
    """

    ACTIONS = ("dynamodb:PutItem", "dynamodb:DeleteItem")
    """What an IAM policy must allow."""

    def __init__(
        self, table: str, *, client: DynamoDBClient | None = None, session: Session | None = None
    ) -> None:
        if not isinstance(cast(object, table), str):
            raise wrong_type('the name or the ARN of a table, such as "handled"', table)
        if client is not None and session is not None:
            raise TypeError("a DynamoDBStore takes a client or a session, and not both")
        self._table = table
        self._given = client
        self._session = session
        self._lock = Lock()

    def claim(self, entries: Sequence[Entry], *, now: int) -> list[Entry | None]:
        """See `Store.claim`."""
        outcomes = self._write([self._claim(entry, now) for entry in entries])
        return [None if outcome is True else self._there(outcome) for outcome in outcomes]

    def settle(self, changes: Sequence[Change]) -> list[bool]:
        """See `Store.settle`."""
        return [outcome is True for outcome in self._write([self._change(change) for change in changes])]

    @staticmethod
    def table_resource(name: str | None = None) -> dict[str, object]:
        """The table as a resource of a CloudFormation template; without a name, CloudFormation gives one.

        https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html
        """
        named = {} if name is None else {"TableName": name}
        properties = {**named, **TABLE, "TimeToLiveSpecification": TIME_TO_LIVE}
        return {"Type": "AWS::DynamoDB::Table", "Properties": properties}

    def create_table(self) -> None:
        """Creates the table, with its time to live, and waits until it can be used.

        One that is there already is left as it is. For tests and trials: in production a template does it.

        Raises:
            StoreError: DynamoDB refuses, or the table is not ready after a minute.
        """
        answer = self._ask("create_table", TableName=self._table, **TABLE)
        if _code(answer) == EXISTS:
            return
        deadline = time.monotonic() + 60
        while not self._is_active():
            if time.monotonic() > deadline:
                text = f"{self._store} is not ready after a minute"
                raise StoreUnavailableError(text, store=self._store, operation="dynamodb:DescribeTable")
            time.sleep(0.5)
        self._ask("update_time_to_live", TableName=self._table, TimeToLiveSpecification=TIME_TO_LIVE)

    @property
    def _store(self) -> str:
        return f"DynamoDB table {self._table}"

    def _is_active(self) -> bool:
        table = self._ask("describe_table", TableName=self._table)["Table"]
        return is_object(table) and table.get("TableStatus") == "ACTIVE"

    def _client(self) -> DynamoDBClient:
        with self._lock:
            if self._given is None:
                self._given = self._make_client()
            return self._given

    def _make_client(self) -> DynamoDBClient:
        if self._session is not None:
            return self._session.client("dynamodb")
        needed = "a DynamoDBStore needs boto3: pip install partner-events[aws]"
        client: DynamoDBClient = load_extra("boto3", "client", needed)("dynamodb")
        return client

    def _claim(self, entry: Entry, now: int) -> Write:
        condition = {
            "ConditionExpression": "attribute_not_exists(#key) OR #until <= :now",
            "ExpressionAttributeNames": {"#key": KEY, "#until": "until"},
            "ExpressionAttributeValues": {":now": {"N": str(now)}},
        }
        return "Put", {**self._common, **condition, "Item": _item(entry)}

    def _change(self, change: Change) -> Write:
        condition = {
            "ConditionExpression": "#token = :token",
            "ExpressionAttributeNames": {"#token": "token"},
            "ExpressionAttributeValues": {":token": {"S": change.token}},
        }
        parameters = {**self._common, **condition}
        if change.entry is None:
            return "Delete", {**parameters, "Key": {KEY: {"S": change.key}}}
        return "Put", {**parameters, "Item": _item(change.entry)}

    @property
    def _common(self) -> dict[str, object]:
        return {"TableName": self._table, "ReturnValuesOnConditionCheckFailure": "ALL_OLD"}

    def _write(self, writes: Sequence[Write]) -> list[Outcome]:
        return [outcome for chunk in _chunks(writes) for outcome in self._write_chunk(chunk)]

    def _write_chunk(self, writes: Sequence[Write]) -> list[Outcome]:
        """Makes each write whose condition is met.

        A transaction is made as a whole or not at all, so those whose conditions are not met are taken
        out of it, and the others are tried again.
        """
        outcomes: dict[int, Outcome] = {}
        conflicts = 0
        while waiting := [i for i in range(len(writes)) if i not in outcomes]:
            decided = self._try([writes[i] for i in waiting])
            outcomes.update((waiting[i], outcome) for i, outcome in decided.items())
            if not decided:
                conflicts += 1
                if conflicts == ATTEMPTS:
                    text = f"{self._store} is not available: others are writing the same items"
                    raise StoreUnavailableError(text, store=self._store, operation="dynamodb:PutItem")
                time.sleep(0.01 * 2**conflicts * (0.5 + random()))
        return [outcomes[i] for i in range(len(writes))]

    def _try(self, writes: Sequence[Write]) -> dict[int, Outcome]:
        """What became of those writes that were decided on; nothing, in a conflict with others."""
        if len(writes) == 1:
            name, parameters = writes[0]
            answer = self._ask(OPERATIONS[name], **parameters)
            reasons: Sequence[Mapping[str, object]] = [{**answer, "Code": _code(answer)}]
        else:
            answer = self._ask("transact_write_items", TransactItems=[{name: p} for name, p in writes])
            reasons = _reasons(answer)
        if not _code(answer):
            return dict.fromkeys(range(len(writes)), True)
        self._check_reasons(reasons)
        return {i: _old(reason) for i, reason in enumerate(reasons) if reason["Code"] in UNMET}

    def _check_reasons(self, reasons: Sequence[Mapping[str, object]]) -> None:
        for reason in reasons:
            code = str(reason.get("Code"))
            if code not in ("None", *UNMET, *CONFLICTS):
                raise self._failure(code, str(reason.get("Message")), "dynamodb:PutItem")

    def _ask(self, method: str, **parameters: object) -> Mapping[str, object]:
        """DynamoDB's answer, which may be an error with a code of `ANSWERS`."""
        try:
            answer: Mapping[str, object] = getattr(self._client(), method)(**parameters)
            return answer
        except Exception as error:
            response = getattr(error, "response", None)
            if is_object(response) and _code(response) in ANSWERS:
                return response
            failure = self._error(error, _action(method))
            if failure is None:
                raise
            raise failure from error

    def _error(self, error: Exception, operation: str) -> StoreError | None:
        """The error to raise for one of botocore's; None, if it is something else's."""
        botocore = sys.modules.get("botocore.exceptions")
        if botocore is None:
            return None
        if isinstance(error, botocore.ClientError):
            details: dict[str, object] = vars(error)["response"].get("Error", {})
            return self._failure(str(details.get("Code")), str(details.get("Message")), operation)
        if isinstance(
            error, (botocore.ConnectionError, botocore.HTTPClientError, botocore.IncompleteReadError)
        ):
            text = f"{self._store} cannot be reached: {type(error).__name__}"
            return StoreUnavailableError(text, store=self._store, operation=operation)
        if isinstance(error, botocore.BotoCoreError):
            return self._misconfigured(error, operation)
        return None

    def _misconfigured(self, error: Exception, operation: str) -> StoreError:
        if "Credential" in type(error).__name__:
            text = f"{self._store} refuses {operation}: there are no credentials ({type(error).__name__})"
            return StoreAccessDeniedError(text, store=self._store, operation=operation)
        return StoreError(f"{self._store}: {error}", store=self._store, operation=operation)

    def _failure(self, code: str, message: str, operation: str) -> StoreError:
        """The error for one of DynamoDB's codes."""
        kind, text = _explain(code, message, operation)
        return kind(f"{self._store} {text}", store=self._store, operation=operation)

    def _there(self, item: Item) -> Entry:
        if not item:
            text = (
                f"{self._store} did not say what holds a key: it must know "
                "ReturnValuesOnConditionCheckFailure, as DynamoDB and DynamoDB Local 2 do"
            )
            raise StoreError(text, store=self._store, operation="dynamodb:PutItem")
        return _entry(item)

    def __repr__(self) -> str:
        return f"DynamoDBStore({self._table!r})"


def _explain(code: str, message: str, operation: str) -> tuple[type[StoreError], str]:
    if code in BUSY:
        return StoreUnavailableError, f"is not available: {code}"
    if code in NO_TABLE:
        advice = "make it with table_resource() or create_table(), in the region of the client"
        return StoreNotFoundError, f"is not there: {advice}"
    if code in REFUSED:
        advice = f"allow {', '.join(DynamoDBStore.ACTIONS)} on the table"
        return StoreAccessDeniedError, f"refuses {operation}: {code}. Where it is a permission, {advice}"
    if code.startswith("Validation") and "size" in message.lower():
        return ItemTooLargeError, "takes no item over 400 KB: keep a smaller result, or none"
    if code.startswith("Validation"):
        # AWS's text says what is wrong with the request and may hold parts of it: it is in the cause.
        return (
            StoreError,
            f"refuses {operation}: {code}. The key must be a string named {KEY}, alone",
        )
    return StoreError, f"fails at {operation}: {code}"


def _chunks(writes: Sequence[Write]) -> Iterator[Sequence[Write]]:
    """The writes in parts that one transaction takes."""
    chunk: list[Write] = []
    size = 0
    for write in writes:
        length = len(str(write[1]))
        if chunk and (len(chunk) == MOST_ITEMS or size + length > MOST_BYTES):
            yield chunk
            chunk, size = [], 0
        chunk.append(write)
        size += length
    if chunk:
        yield chunk


def _item(entry: Entry) -> Item:
    item = {
        KEY: {"S": entry.key},
        "token": {"S": entry.token},
        "state": {"S": "completed" if entry.is_completed else "claimed"},
        "at": {"N": str(entry.at)},
        "until": {"N": str(entry.until)},
        TTL: {"N": str(entry.removable_at // 1000 + 1)},
    }
    return item if entry.result is None else {**item, "result": {"S": entry.result}}


def _entry(item: Item) -> Entry:
    return Entry(
        item[KEY]["S"],
        item["token"]["S"],
        item["state"]["S"] == "completed",
        int(item["at"]["N"]),
        int(item["until"]["N"]),
        item["result"]["S"] if "result" in item else None,
    )


def _old(reason: Mapping[str, object]) -> Item:
    item: Item = cast("Item", reason.get("Item") or {})
    return item


def _reasons(answer: Mapping[str, object]) -> list[Mapping[str, object]]:
    return cast("list[Mapping[str, object]]", answer.get("CancellationReasons") or [])


def _code(answer: Mapping[str, object]) -> str:
    """The code of an answer that is an error; nothing, if it is none."""
    error = answer.get("Error")
    return str(error.get("Code")) if is_object(error) else ""


def _action(method: str) -> str:
    return "dynamodb:" + "".join(word.capitalize() for word in method.split("_"))
