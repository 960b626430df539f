"""What every store must do, as checks that you can run against your own.

    from partner_events.dedupe import conformance

    conformance.check_store(MyStore())

Or, with pytest, one test for each check:

    @pytest.mark.parametrize("check", conformance.CHECKS, ids=conformance.name_of)
    def test_my_store(check):
        check(MyStore())

Checks use keys that nobody has used, so they need no empty store and may run at once. They leave
entries, which run out in an hour.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from os import urandom
from threading import Barrier
from typing import TypeAlias, TypeVar

from partner_events._base.lazy import listed
from partner_events.dedupe._entry import Change, Entry

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.dedupe._store import Store

__all__ = ["CHECKS", "Check", "ConformanceError", "check_store", "name_of"]


def __dir__() -> list[str]:
    return listed(__name__)


Check: TypeAlias = "Callable[[Store], None]"
T = TypeVar("T")

MINUTE = 60_000
THREADS = 16
TIMEOUT = 60


class ConformanceError(AssertionError):
    """A store does not do what `Store` says."""


def check_store(store: Store) -> None:
    """Runs every check.

    Raises:
        ConformanceError: The store does not do what `Store` says; the text says what it did.
    """
    for check in CHECKS:
        check(store)


def name_of(check: Check) -> str:
    """A check's name, for test ids."""
    return check.__name__


def a_free_key_is_claimed(store: Store) -> None:
    now = _now()

    answer = store.claim([_lease(now)], now=now)

    _expect(list(answer) == [None], f"a claim of a free key answers {answer!r}, where [None] is right")


def a_held_key_answers_with_its_entry(store: Store) -> None:
    """With every field as it was written, and without writing anything."""
    now = _now()
    there = _completed(now, result='{"shipment":"Zürich \\u0000 \U0001f4e6","n":[1,2.5,null]}')
    store.claim([there], now=now)

    for _ in range(2):
        _expect_held(store, there, now)


def a_lease_holds_its_key_until_its_end(store: Store) -> None:
    """To the millisecond: at ``until`` the key is free, even if the store still has the entry."""
    now = _now()
    there = _lease(now)
    store.claim([there], now=now)

    _expect_held(store, there, there.until - 1)
    _expect_free(store, there.key, there.until)


def a_completion_holds_its_key_until_its_end(store: Store) -> None:
    now = _now()
    lease = _lease(now)
    done = Entry(lease.key, lease.token, True, now + 1, now + 10 * MINUTE, '"sent"')
    store.claim([lease], now=now)

    made = store.settle([Change(lease.key, lease.token, done)])

    _expect(list(made) == [True], f"a holder's completion answers {made!r}, where [True] is right")
    _expect_held(store, done, lease.until)
    _expect_held(store, done, done.until - 1)
    _expect_free(store, done.key, done.until)


def a_removed_entry_frees_its_key(store: Store) -> None:
    now = _now()
    lease = _lease(now)
    store.claim([lease], now=now)

    made = store.settle([Change(lease.key, lease.token, None)])

    _expect(list(made) == [True], f"a holder's release answers {made!r}, where [True] is right")
    _expect_free(store, lease.key, now)


def a_result_does_not_outlive_its_entry(store: Store) -> None:
    """What takes an entry's place has its own result, or none."""
    now = _now()
    done = _completed(now, result='"old"')
    store.claim([done], now=now)
    next_lease = _lease(done.until, key=done.key)
    store.claim([next_lease], now=done.until)

    _expect_held(store, next_lease, done.until)


def another_token_changes_nothing(store: Store) -> None:
    now = _now()
    lease = _lease(now)
    store.claim([lease], now=now)
    done = Entry(lease.key, "another", True, now, now + MINUTE)

    for entry in (done, None):
        made = store.settle([Change(lease.key, "another", entry)])
        _expect(
            list(made) == [False], f"a change with another token answers {made!r}, where [False] is right"
        )
        _expect_held(store, lease, now)


def a_free_key_is_not_changed(store: Store) -> None:
    now = _now()
    lease = _lease(now)

    for entry in (lease, None):
        made = store.settle([Change(lease.key, lease.token, entry)])
        _expect(list(made) == [False], f"a change of a free key answers {made!r}, where [False] is right")
    _expect_free(store, lease.key, now)


def a_late_holder_changes_nothing_once_others_hold_the_key(store: Store) -> None:
    """Neither while they work, nor after they completed it."""
    now = _now()
    late = _lease(now)
    store.claim([late], now=now)
    other = _lease(late.until, key=late.key)
    _expect(list(store.claim([other], now=late.until)) == [None], "a lease that has run out is not free")

    _expect_too_late(store, late)
    _expect_held(store, other, other.at)

    done = Entry(other.key, other.token, True, other.at + 1, other.at + 10 * MINUTE, '"sent"')
    store.settle([Change(other.key, other.token, done)])
    _expect_too_late(store, late)
    _expect_held(store, done, other.at + 2)


def a_late_holder_completes_if_nobody_else_came(store: Store) -> None:
    now = _now() - 10 * MINUTE
    lease = _lease(now)
    store.claim([lease], now=now)
    done = Entry(lease.key, lease.token, True, lease.until + 1, lease.until + 10 * MINUTE)

    made = store.settle([Change(lease.key, lease.token, done)])

    _expect(list(made) == [True], f"a completion after the lease answers {made!r}, where [True] is right")
    _expect_held(store, done, lease.until + 1)


def a_change_may_bring_another_token(store: Store) -> None:
    """So a completed entry is claimed again for a replay: once."""
    now = _now()
    done = _completed(now)
    store.claim([done], now=now)
    again, too_late = _lease(now, key=done.key), _lease(now, key=done.key)

    first = store.settle([Change(done.key, done.token, again)])
    second = store.settle([Change(done.key, done.token, too_late)])

    _expect([*first, *second] == [True, False], f"two changes of one entry answer {[*first, *second]!r}")
    _expect_held(store, again, now)


def a_claim_that_is_sent_twice_is_not_lost(store: Store) -> None:
    """Network libraries do so. The answer is None or the entry itself."""
    now = _now()
    lease = _lease(now)
    store.claim([lease], now=now)

    answer = store.claim([lease], now=now)

    _expect(list(answer) in ([None], [lease]), f"the same claim again answers {answer!r}")
    _expect_held(store, lease, now)


def the_answers_of_a_batch_are_in_its_order(store: Store) -> None:
    """Free, held and run out, mixed."""
    now = _now()
    held, done = _lease(now), _completed(now)
    run_out = Entry(_key(), "old", False, now - 2 * MINUTE, now - MINUTE)
    store.claim([held, done], now=now)
    store.claim([run_out], now=run_out.at)
    keys = [_key(), held.key, run_out.key, done.key, _key()]
    entries = [_lease(now, key=key) for key in keys]

    answers = list(store.claim(entries, now=now))

    _expect(answers == [None, held, None, done, None], f"a mixed batch answers {answers!r}")
    for i in (0, 2, 4):
        _expect_held(store, entries[i], now)


def a_batch_of_changes_is_made_as_far_as_it_can_be(store: Store) -> None:
    now = _now()
    leases = [_lease(now) for _ in range(5)]
    store.claim(leases, now=now)
    done = [Entry(lease.key, lease.token, True, now, now + MINUTE, '"sent"') for lease in leases]

    made = store.settle(
        [
            Change(leases[0].key, leases[0].token, done[0]),
            Change(leases[1].key, "another", done[1]),
            Change(leases[2].key, leases[2].token, None),
            Change(_key(), "another", None),
            Change(leases[4].key, leases[4].token, done[4]),
        ]
    )

    _expect(list(made) == [True, False, True, False, True], f"a mixed batch of changes answers {made!r}")
    for entry in (done[0], leases[1], leases[3], done[4]):
        _expect_held(store, entry, now)
    _expect_free(store, leases[2].key, now)


def an_empty_batch_is_answered(store: Store) -> None:
    _expect(list(store.claim([], now=_now())) == [], "a claim of nothing does not answer with nothing")
    _expect(list(store.settle([])) == [], "no changes are not answered with nothing")


def a_large_batch_is_claimed_and_completed(store: Store) -> None:
    """As large as Lambda's batches may be, with results."""
    now = _now()
    leases = [_lease(now) for _ in range(250)]
    done = [Entry(lease.key, lease.token, True, now, now + MINUTE, f'"{"x" * 2000}"') for lease in leases]

    answers = list(store.claim(leases, now=now))
    made = store.settle([Change(entry.key, entry.token, entry) for entry in done])

    _expect(answers == [None] * 250, "a batch of 250 free keys is not claimed")
    _expect(list(made) == [True] * 250, "a batch of 250 leases is not completed")
    _expect(
        list(store.claim(leases, now=now)) == done, "a batch of 250 completions does not answer as it was"
    )


def keys_are_taken_as_they_are(store: Store) -> None:
    """Case, blanks, escapes, any Unicode but surrogates; up to 1,024 bytes."""
    now = _now()
    base = _key()
    odd = ["a", "A", "a ", " a", "a/b", "a%2Fb", "a\\b", "a'b", 'a"b', "{a}", "a:b", "a\nb", "ä", "a\u0308"]
    keys = [f"{base}/{text}" for text in [*odd, "\U0001f4e6", "x" * (1023 - len(base)), "z\u0000z"]]
    entries = [_lease(now, key=key) for key in keys]

    for entry in entries:
        answer = store.claim([entry], now=now)
        _expect(list(answer) == [None], f"the free key {entry.key!r} is taken for another")
    for entry in entries:
        _expect_held(store, entry, now)


def of_concurrent_claims_one_is_made(store: Store) -> None:
    now = _now()
    keys = [_key() for _ in range(10)]

    claims = _at_once(lambda: [store.claim([_lease(now, key=key)], now=now)[0] for key in keys])

    for i, key in enumerate(keys):
        made = sum(answers[i] is None for answers in claims)
        _expect(made == 1, f"{made} of {THREADS} concurrent claims of {key} were made, where 1 is right")


def of_concurrent_takeovers_one_is_made(store: Store) -> None:
    now = _now()
    dead = _lease(now)
    store.claim([dead], now=now)

    claims = _at_once(lambda: store.claim([_lease(dead.until, key=dead.key)], now=dead.until)[0])

    made = claims.count(None)
    _expect(made == 1, f"{made} of {THREADS} workers took one lease over, where 1 is right")


def of_concurrent_batches_each_key_is_claimed_once(store: Store) -> None:
    now = _now()
    keys = [_key() for _ in range(10)]

    claims = _at_once(lambda: store.claim([_lease(now, key=key) for key in keys], now=now))

    for i, key in enumerate(keys):
        made = sum(answers[i] is None for answers in claims)
        _expect(made == 1, f"{made} of {THREADS} concurrent batches claimed {key}, where 1 is right")


def of_concurrent_changes_one_is_made(store: Store) -> None:
    now = _now()
    done = _completed(now)
    store.claim([done], now=now)

    changes = _at_once(lambda: store.settle([Change(done.key, done.token, _lease(now, key=done.key))])[0])

    made = changes.count(True)
    _expect(made == 1, f"{made} of {THREADS} concurrent changes of one entry were made, where 1 is right")


CHECKS: tuple[Check, ...] = (
    a_free_key_is_claimed,
    a_held_key_answers_with_its_entry,
    a_lease_holds_its_key_until_its_end,
    a_completion_holds_its_key_until_its_end,
    a_removed_entry_frees_its_key,
    a_result_does_not_outlive_its_entry,
    another_token_changes_nothing,
    a_free_key_is_not_changed,
    a_late_holder_changes_nothing_once_others_hold_the_key,
    a_late_holder_completes_if_nobody_else_came,
    a_change_may_bring_another_token,
    a_claim_that_is_sent_twice_is_not_lost,
    the_answers_of_a_batch_are_in_its_order,
    a_batch_of_changes_is_made_as_far_as_it_can_be,
    an_empty_batch_is_answered,
    a_large_batch_is_claimed_and_completed,
    keys_are_taken_as_they_are,
    of_concurrent_claims_one_is_made,
    of_concurrent_takeovers_one_is_made,
    of_concurrent_batches_each_key_is_claimed_once,
    of_concurrent_changes_one_is_made,
)


def _now() -> int:
    return int(time.time() * 1000)


def _key() -> str:
    return f"conformance/{urandom(8).hex()}"


def _lease(now: int, *, key: str | None = None) -> Entry:
    return Entry(key or _key(), urandom(8).hex(), False, now, now + MINUTE)


def _completed(now: int, *, result: str | None = None) -> Entry:
    return Entry(_key(), urandom(8).hex(), True, now, now + MINUTE, result)


def _expect(condition: bool, message: str) -> None:
    # Not an assert statement, which python -O leaves out.
    if not condition:
        raise ConformanceError(message)


def _expect_held(store: Store, there: Entry, now: int) -> None:
    answer = store.claim([_lease(now, key=there.key)], now=now)
    text = f"a claim of a held key answers {answer!r}, where [{there!r}] is right, with the same result"
    _expect(list(answer) == [there], text)


def _expect_free(store: Store, key: str, now: int) -> None:
    answer = store.claim([_lease(now, key=key)], now=now)
    _expect(list(answer) == [None], f"a claim of a key that is free by now answers {answer!r}")


def _expect_too_late(store: Store, late: Entry) -> None:
    done = Entry(late.key, late.token, True, late.until, late.until + MINUTE)
    for what, entry in (("completion", done), ("release", None)):
        made = store.settle([Change(late.key, late.token, entry)])
        _expect(list(made) == [False], f"a late {what} answers {made!r}, where [False] is right")


def _at_once(action: Callable[[], T]) -> Sequence[T]:
    """What an action returns in several threads that start together."""
    barrier = Barrier(THREADS)

    def together() -> T:
        barrier.wait(TIMEOUT)
        return action()

    with ThreadPoolExecutor(THREADS) as pool:
        futures = [pool.submit(together) for _ in range(THREADS)]
        return [future.result(TIMEOUT) for future in futures]
