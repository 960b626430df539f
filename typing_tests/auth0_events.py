"""Auth0's events: logs by their codes, event streams by their types, and the codes themselves."""
# ruff: noqa: B015, B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, assert_never, assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.auth0 import (
    Auth0Event,
    BlockedAccountTooManyFailedLogins,
    FailedLogin,
    LogEvent,
    OrganizationMemberAdded,
    StreamEvent,
    SuccessLogin,
    SuccessSignup,
    UnknownAuth0Event,
    UnknownAuth0StreamEvent,
    UserCreated,
    UserDeleted,
    codes,
)
from partner_events.auth0.models import (
    EventContext,
    LoginError,
    LoginPrompt,
    Organization,
    RiskAssessment,
    User,
)

Login = SuccessLogin | FailedLogin

# Right


def what_the_source_says(event: Auth0Event) -> None:
    assert_type(event.partner, Literal["auth0"])
    assert_type(event.tenant, str | None)
    assert_type(event.stream_kind, Literal["logs", "events"] | None)
    assert_type(event.stream_uuid, str | None)
    assert_type(event.occurred_at, datetime)
    assert_type(event.types_version, str)


def any_log(event: LogEvent) -> None:
    assert_type(event.kind, str)
    assert_type(event.detail.log_id, str)
    assert_type(event.payload.type, str)
    assert_type(event.payload.date, str | None)
    assert_type(event.payload.user_name, str | None)
    assert_type(event.payload.scope, str | list[str] | None)
    assert_type(event.payload.isMobile, bool | None)
    assert_type(event.payload.id_, str | None)
    assert_type(event.is_mobile, bool | None)


def a_login(event: SuccessLogin) -> None:
    assert_type(event.kind, Literal["s"])
    assert_type(event.payload.type, Literal["s"])
    assert_type(event.detail_type, str)
    details = event.payload.details
    if details:
        assert_type(details.prompts, list[LoginPrompt] | None)
        assert_type(details.riskAssessment, RiskAssessment | None)
        assert_type(details.session_id, str | None)


def a_failed_login(event: FailedLogin) -> None:
    if event.payload.details:
        assert_type(event.payload.details.error, LoginError | None)


def a_log_without_documented_details(event: BlockedAccountTooManyFailedLogins) -> None:
    assert_type(event.payload.details, dict[str, object] | None)


def vocabularies_are_open(event: SuccessLogin) -> None:
    if event.payload.details and event.payload.details.session and event.payload.details.session.cookie:
        assert_type(
            event.payload.details.session.cookie.mode, Literal["persistent", "non-persistent"] | str | None
        )


def a_created_user(event: UserCreated) -> None:
    assert_type(event.kind, Literal["user.created"])
    assert_type(event.detail.id, str)
    assert_type(event.detail.a0tenant, str)
    assert_type(event.payload.object, User)
    assert_type(event.payload.previous_object, User | None)
    assert_type(event.payload.context, EventContext | None)
    assert_type(event.payload.object.user_id, str)
    assert_type(event.payload.object.email, str | None)
    assert_type(event.payload.object.identities[0].isSocial, bool | None)
    assert_type(event.payload.object.app_metadata, dict[str, object] | None)


def a_new_member(event: OrganizationMemberAdded) -> None:
    assert_type(event.kind, Literal["organization.member.added"])
    assert_type(event.payload.object.user.user_id, str | None)


def a_models_name(organization: Organization) -> None:
    assert_type(organization.id, str)


def any_stream_event(event: StreamEvent) -> None:
    assert_type(event.kind, str)
    assert_type(event.detail.time, str)
    assert_type(event.payload, object)


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, SuccessLogin), SuccessLogin)
    assert_type(parse_event(raw, SuccessLogin, UserCreated), SuccessLogin | UserCreated)
    assert_type(parse_event(raw, LogEvent), LogEvent)


def unknown(log: UnknownAuth0Event, stream: UnknownAuth0StreamEvent) -> None:
    as_unknown: list[UnknownEvent] = [log, stream]
    assert_type(log.payload.user_id, str | None)
    assert_type(log.payload.details, dict[str, object] | None)
    assert_type(stream.payload, Mapping[str, object])
    assert_type(stream.detail.id, str)
    print(as_unknown)


def classes_match(event: PartnerEvent) -> None:
    match event:
        case SuccessLogin():
            assert_type(event.kind, Literal["s"])
        case UnknownAuth0Event():
            assert_type(event.payload.details, dict[str, object] | None)
        case LogEvent():
            assert_type(event.payload.client_id, str | None)
        case StreamEvent():
            assert_type(event.detail.specversion, str)
        case _:
            assert_type(event, PartnerEvent)


def kinds_exhaust_a_union(event: Login | UserCreated) -> None:
    if event.kind == "s":
        assert_type(event, SuccessLogin)
    elif event.kind == "f":
        assert_type(event, FailedLogin)
    elif event.kind == "user.created":
        assert_type(event, UserCreated)
    else:
        assert_never(event)


def the_codes() -> None:
    code = codes.CODES["s"]
    assert_type(code, codes.Code)
    assert_type(code.name, str)
    assert_type(code.category, str | None)
    assert_type(code.description, str)
    assert_type(code.status, Literal["current", "legacy", "private_cloud"])
    assert_type(code.aliases, tuple[str, ...])
    assert_type(codes.find("Login Success"), frozenset[str])


# Wrong


def names_that_do_not_exist(login: SuccessLogin, user: UserCreated, log: LogEvent) -> None:
    login.payload.user_nam  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    login.detail.data.detials  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    login.payload.uuid  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    login.tennant  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    user.payload.object.mail  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    user.payload.user_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    log.payload.details  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def fields_that_may_be_missing(login: SuccessLogin, user: UserCreated) -> None:
    login.payload.details.prompts  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    login.payload.user_name.lower()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    user.payload.context.tenant  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]


def details_of_another_kind(login: SuccessLogin, signup: SuccessSignup) -> None:
    assert login.payload.details
    assert signup.payload.details
    signup.payload.details.body
    login.payload.details.body  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def a_forgotten_kind(event: Login | UserDeleted) -> None:
    match event:
        case SuccessLogin() | FailedLogin():
            pass
        case _:
            assert_never(event)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def a_misspelt_kind(event: Login) -> None:
    event.kind == "success"  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]


def events_and_codes_are_read_only(event: SuccessLogin, user: User) -> None:
    event.payload.user_id = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    user.email = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    codes.CODES["s"].name = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    codes.CODES["s"] = codes.CODES["f"]  # type: ignore[index]  # pyright: ignore[reportIndexIssue]


def a_name_is_no_code(event: LogEvent) -> None:
    codes.find(event)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def not_every_log_is_unknown(event: LogEvent) -> UnknownAuth0Event:
    return event  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
