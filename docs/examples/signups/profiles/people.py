"""What PetTracker does with a signup. Nothing here knows of Lambda or tables."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from partner_events.auth0 import SuccessSignup


class IncompleteSignupError(ValueError):
    """A signup that does not say who signed up."""


@dataclass(frozen=True)
class Profile:
    user_id: str
    signed_up_at: datetime
    connection: str | None
    email: str | None


class Profiles(Protocol):
    def create(self, profile: Profile) -> None:
        """Keep a new profile; one that is there already stays as it is."""


class Post(Protocol):
    def welcome(self, email: str) -> None:
        """Send a mail."""


def profile_of(event: SuccessSignup) -> Profile:
    """The profile of who signed up.

    Raises:
        IncompleteSignupError: The log has no user id.
    """
    log = event.payload
    if log.user_id is None:
        raise IncompleteSignupError(f"log {event.idempotency_key.value} has no user_id")
    # A user name may be a phone number, and a tenant may have mail addresses masked.
    email = log.user_name if log.user_name and "@" in log.user_name else None
    return Profile(log.user_id, event.occurred_at, log.connection, email)


@dataclass(frozen=True)
class Reception:
    profiles: Profiles
    post: Post

    def receive(self, event: SuccessSignup) -> None:
        """Make a profile, and say welcome where there is an address."""
        profile = profile_of(event)
        self.profiles.create(profile)
        if profile.email:
            self.post.welcome(profile.email)
