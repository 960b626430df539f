"""Each event once: who may handle a delivery, and what is known of those that came before.

Importing this package loads neither pydantic nor boto3 nor redis: names are imported when they are
first asked for.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe._claims import Claimed as Claimed
    from partner_events.dedupe._claims import Claims as Claims
    from partner_events.dedupe._claims import Duplicate as Duplicate
    from partner_events.dedupe._claims import InProgress as InProgress
    from partner_events.dedupe._deduplicator import Deduplicator as Deduplicator
    from partner_events.dedupe._dynamodb import DynamoDBStore as DynamoDBStore
    from partner_events.dedupe._entry import Change as Change
    from partner_events.dedupe._entry import Entry as Entry
    from partner_events.dedupe._errors import EventInProgressError as EventInProgressError
    from partner_events.dedupe._errors import ItemTooLargeError as ItemTooLargeError
    from partner_events.dedupe._errors import LeaseLostError as LeaseLostError
    from partner_events.dedupe._errors import ReplayNameError as ReplayNameError
    from partner_events.dedupe._errors import ResultNotJsonError as ResultNotJsonError
    from partner_events.dedupe._errors import ResultTooLargeError as ResultTooLargeError
    from partner_events.dedupe._errors import StoreAccessDeniedError as StoreAccessDeniedError
    from partner_events.dedupe._errors import StoreError as StoreError
    from partner_events.dedupe._errors import StoreNotFoundError as StoreNotFoundError
    from partner_events.dedupe._errors import StoreUnavailableError as StoreUnavailableError
    from partner_events.dedupe._execution import execution_name as execution_name
    from partner_events.dedupe._memory import MemoryStore as MemoryStore
    from partner_events.dedupe._newest import Newest as Newest
    from partner_events.dedupe._newest import NewestWins as NewestWins
    from partner_events.dedupe._newest import Stale as Stale
    from partner_events.dedupe._redis import RedisStore as RedisStore
    from partner_events.dedupe._sqlite import SQLiteStore as SQLiteStore
    from partner_events.dedupe._store import Store as Store
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            **dict.fromkeys(("Claimed", "Claims", "Duplicate", "InProgress"), "_claims"),
            **dict.fromkeys(("Change", "Entry"), "_entry"),
            **dict.fromkeys(
                (
                    "EventInProgressError",
                    "ItemTooLargeError",
                    "LeaseLostError",
                    "ReplayNameError",
                    "ResultNotJsonError",
                    "ResultTooLargeError",
                    "StoreAccessDeniedError",
                    "StoreError",
                    "StoreNotFoundError",
                    "StoreUnavailableError",
                ),
                "_errors",
            ),
            **dict.fromkeys(("Newest", "NewestWins", "Stale"), "_newest"),
            "Deduplicator": "_deduplicator",
            "DynamoDBStore": "_dynamodb",
            "MemoryStore": "_memory",
            "execution_name": "_execution",
            "RedisStore": "_redis",
            "SQLiteStore": "_sqlite",
            "Store": "_store",
        },
    )

__all__ = [
    "Change",
    "Claimed",
    "Claims",
    "Deduplicator",
    "Duplicate",
    "DynamoDBStore",
    "Entry",
    "EventInProgressError",
    "InProgress",
    "ItemTooLargeError",
    "LeaseLostError",
    "MemoryStore",
    "Newest",
    "NewestWins",
    "RedisStore",
    "ReplayNameError",
    "ResultNotJsonError",
    "ResultTooLargeError",
    "SQLiteStore",
    "Stale",
    "Store",
    "StoreAccessDeniedError",
    "StoreError",
    "StoreNotFoundError",
    "StoreUnavailableError",
    "execution_name",
]
