"""What entry points of installed packages offer."""

from __future__ import annotations

from partner_events._claims import table_claims
from partner_events._delivery import is_array
from partner_events._lazy import PACKAGE, Registrations, load
from partner_events._registered import Claim, KindTable, commit
from partner_events._taking import with_claims
from partner_events.errors import InvalidKindError, KindPackageError, PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.metadata import EntryPoint


def take(entries: Iterable[EntryPoint]) -> None:
    """Registers what they offer.

    Raises:
        KindPackageError: One of them cannot be imported, or offers what cannot be taken.
    """
    offers = [(entry, _claims(entry)) for entry in entries]
    commit(lambda before: _with_offers(before, offers))


def _claims(entry: EntryPoint) -> list[Claim]:
    """What an entry point offers: a class, a table, or a list of these."""
    try:
        offered: object = entry.load()
        return [claim for each in (offered if is_array(offered) else [offered]) for claim in _claims_of(each)]
    except Exception as error:
        # Whatever its import raises: without the package's name nobody knows where to look.
        raise _refused(entry, error) from error


def _claims_of(offered: object) -> list[Claim]:
    if isinstance(offered, KindTable):
        return table_claims(offered)
    if isinstance(offered, type):
        claim: Claim = load(f"{PACKAGE}._register", "claim_of")(offered)
        return [claim]
    raise InvalidKindError("a package offers classes, a KindTable, or a list of these", event_class=offered)


def _with_offers(before: Registrations, offers: list[tuple[EntryPoint, list[Claim]]]) -> Registrations:
    after = before
    for entry, claims in offers:
        try:
            # What a known kind is parsed to must not depend on what else is installed.
            after = with_claims(after, claims, may_refine=False)
        except PartnerEventsError as error:
            raise _refused(entry, error) from error
    return Registrations(after.claims, after.sources, knows_packages=True)


def _refused(entry: EntryPoint, error: Exception) -> KindPackageError:
    distribution = entry.dist.name if entry.dist else None
    return KindPackageError(
        f"the entry point {entry.name!r} ({entry.value}) of {distribution or 'a package'} offers no kinds: "
        f"{error}. Mend or remove that package",
        distribution=distribution,
        entry_point=entry.name,
        value=entry.value,
    )
