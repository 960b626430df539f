"""A payment that is delivered three times, twice at once, to workers that share a SQLite file."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

from partner_events.dedupe import Claimed, Deduplicator, Duplicate, InProgress, SQLiteStore

Delivery = dict[str, object]


class Worker:
    """Ships what is paid, once. Each worker has its own connection to the file."""

    def __init__(self, file: Path, parcels: list[str]) -> None:
        self._dedupe = Deduplicator(SQLiteStore(file), consumer="fulfilment")
        self._parcels = parcels

    def handle(self, delivery: Delivery, may_finish: Event) -> Claimed | Duplicate | InProgress:
        claim = self._dedupe.claim(delivery)
        match claim:
            case Claimed():
                with claim:
                    # The work takes until the other delivery has been seen, too.
                    may_finish.wait(10)
                    self._parcels.append(claim.key)
            case InProgress() | Duplicate():
                may_finish.set()
        return claim


def deliver_three_times(
    delivery: Delivery, folder: Path
) -> tuple[list[tuple[str, Claimed | Duplicate | InProgress]], list[str]]:
    """What each delivery's envelope id and claim are, and the parcels that were sent."""
    parcels: list[str] = []
    workers = [Worker(folder / "dedupe.db", parcels) for _ in range(3)]
    resent = [{**delivery, "id": f"00000000-0000-4000-8000-00000000000{n}"} for n in (1, 2, 3)]
    together, may_finish = Barrier(2), Event()

    def at_once(n: int) -> Claimed | Duplicate | InProgress:
        together.wait(10)
        return workers[n].handle(resent[n], may_finish)

    with ThreadPoolExecutor(2) as pool:
        claims = list(pool.map(at_once, (0, 1)))
    claims.append(workers[2].handle(resent[2], may_finish))
    return [(str(each["id"]), claim) for each, claim in zip(resent, claims, strict=True)], parcels
