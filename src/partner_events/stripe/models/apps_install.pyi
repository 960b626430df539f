# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class AppsInstallContentSecurityPolicyGranted(Model):
    connect_src: list[str]
    image_src: list[str]


class AppsInstallContentSecurityPolicyPending(Model):
    connect_src: list[str]
    image_src: list[str]


class AppsInstall(Model):
    """The installation of a Stripe App in an account.

    https://docs.stripe.com/api/apps/installs/object
    """

    account: str
    app: str
    approval_required: bool
    auth_code: str | None = None
    channel: Literal[
        "private_live",
        "private_test",
        "public",
        "review",
        "testing",
    ] | str
    content_security_policy_granted: AppsInstallContentSecurityPolicyGranted
    content_security_policy_pending: AppsInstallContentSecurityPolicyPending
    created: int
    """Seconds since the Unix epoch."""

    created_by: str | None = None
    endpoints_granted: list[str]
    endpoints_pending: list[str]
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["apps.install"]
    permissions_granted: list[str]
    permissions_pending: list[str]
    status: Literal[
        "install_failed",
        "installed",
        "installing",
        "uninstall_failed",
        "uninstalling",
    ] | str
