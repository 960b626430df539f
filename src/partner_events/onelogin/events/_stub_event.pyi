# Generated for type checkers alone; import from `partner_events.onelogin`.
# From schemas/onelogin by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.onelogin._event import OneLoginEvent

class AdministratorChangedPassword(OneLoginEvent):
    """OneLogin's `211` (Administrator Changed Password):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["211"]: ...

class AppAddedToRole(OneLoginEvent):
    """OneLogin's `1` (App Added To Role): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["1"]: ...

class AppPasswordRevealed(OneLoginEvent):
    """OneLogin's `240` (App Password Revealed): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["240"]: ...

class AppRemovedFromRole(OneLoginEvent):
    """OneLogin's `2` (App Removed From Role): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["2"]: ...

class AuthenticationFactorChecked(OneLoginEvent):
    """OneLogin's `1400` (Authentication Factor Checked):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["1400"]: ...

class AuthenticationFactorDeleted(OneLoginEvent):
    """OneLogin's `172` (Authentication Factor Deleted):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["172"]: ...

class OTPDeviceDeregistered(OneLoginEvent):
    """OneLogin's `24` (OTP Device Deregistered):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["24"]: ...

class PrivilegeGranted(OneLoginEvent):
    """OneLogin's `72` (Privilege Granted): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["72"]: ...

class UnauthorizedAppAccess(OneLoginEvent):
    """OneLogin's `90` (Unauthorized App Access):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["90"]: ...

class UserAssignedRole(OneLoginEvent):
    """OneLogin's `4` (User Assigned Role): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["4"]: ...

class UserAssumedUser(OneLoginEvent):
    """OneLogin's `3` (User Assumed User): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["3"]: ...

class UserChangedPassword(OneLoginEvent):
    """OneLogin's `11` (User Changed Password): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["11"]: ...

class UserCreated(OneLoginEvent):
    """OneLogin's `13` (User Created): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["13"]: ...

class UserDeleted(OneLoginEvent):
    """OneLogin's `17` (User Deleted): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["17"]: ...

class UserFailedToLogIn(OneLoginEvent):
    """OneLogin's `6` (User Failed To Log In): https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["6"]: ...

class UserLoggedIntoOneLogin(OneLoginEvent):
    """OneLogin's `5` (User Logged Into OneLogin):
    https://developers.onelogin.com/api-docs/1/events/event-types
    """

    @property
    def kind(self) -> Literal["5"]: ...

class UserUpdated(OneLoginEvent):
    """OneLogin's `14` (User Updated): https://developers.onelogin.com/api-docs/1/events/event-types"""

    @property
    def kind(self) -> Literal["14"]: ...
