# Generated for type checkers alone; import from `partner_events.onelogin`.
# From schemas/onelogin by codegen; do not edit.

from typing import Literal

from partner_events.onelogin._event import OneLoginEvent

class AdministratorChangedPassword(OneLoginEvent):
    """An administrator changed a user's password.

    OneLogin's `211` (Administrator Changed Password):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["211"]: ...

class AppAddedToRole(OneLoginEvent):
    """An app was added to a role.

    OneLogin's `1` (App Added To Role): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["1"]: ...

class AppPasswordRevealed(OneLoginEvent):
    """A user's password for an app was shown to somebody.

    OneLogin's `240` (App Password Revealed): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["240"]: ...

class AppRemovedFromRole(OneLoginEvent):
    """An app was removed from a role.

    OneLogin's `2` (App Removed From Role): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["2"]: ...

class AuthenticationFactorChecked(OneLoginEvent):
    """An authentication factor of a user was checked.

    OneLogin's `1400` (Authentication Factor Checked):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["1400"]: ...

class AuthenticationFactorDeleted(OneLoginEvent):
    """An authentication factor was deleted.

    OneLogin's `172` (Authentication Factor Deleted):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["172"]: ...

class OTPDeviceDeregistered(OneLoginEvent):
    """A user's device for one-time passwords was deregistered.

    OneLogin's `24` (OTP Device Deregistered): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["24"]: ...

class PrivilegeGranted(OneLoginEvent):
    """Somebody was granted a privilege.

    OneLogin's `72` (Privilege Granted): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["72"]: ...

class UnauthorizedAppAccess(OneLoginEvent):
    """A user tried to open an app that they may not use.

    OneLogin's `90` (Unauthorized App Access): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["90"]: ...

class UserAssignedRole(OneLoginEvent):
    """A user was given a role.

    OneLogin's `4` (User Assigned Role): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["4"]: ...

class UserAssumedUser(OneLoginEvent):
    """A user took on the identity of another user.

    OneLogin's `3` (User Assumed User): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["3"]: ...

class UserChangedPassword(OneLoginEvent):
    """A user changed their password.

    OneLogin's `11` (User Changed Password): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["11"]: ...

class UserCreated(OneLoginEvent):
    """A user was created.

    OneLogin's `13` (User Created): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["13"]: ...

class UserDeleted(OneLoginEvent):
    """A user was deleted.

    OneLogin's `17` (User Deleted): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["17"]: ...

class UserFailedToLogIn(OneLoginEvent):
    """A user failed to log in to OneLogin.

    OneLogin's `6` (User Failed To Log In): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["6"]: ...

class UserLoggedIntoOneLogin(OneLoginEvent):
    """A user logged in to OneLogin.

    OneLogin's `5` (User Logged Into OneLogin): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["5"]: ...

class UserUpdated(OneLoginEvent):
    """A user was updated.

    OneLogin's `14` (User Updated): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["14"]: ...
