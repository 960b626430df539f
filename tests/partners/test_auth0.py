"""Auth0: log streams and event streams, their shapes, their codes, and what the source says."""

import ast
import inspect
import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_sample, sample_names
from generator.test_generated import COMPONENTS, documents
from hypothesis import given
from hypothesis import strategies as st
from support.editors import jedi
from support.json_values import assert_lossless

from partner_events import (
    FieldUnavailableError,
    IdempotencyKey,
    InvalidEventError,
    Model,
    PartnerEvent,
    UnknownEvent,
    catalog,
    identify,
    parse_event,
)
from partner_events._events.event import deviations_at
from partner_events.auth0 import (
    Auth0Event,
    BlockedAccountTooManyFailedLogins,
    FailedLogin,
    FailedLoginIncorrectPassword,
    LogEvent,
    StreamEvent,
    SuccessLogin,
    SuccessSignup,
    UnknownAuth0Event,
    UnknownAuth0StreamEvent,
    UserCreated,
    UserUpdated,
    _log,
    _stream,
    codes,
)
from partner_events.auth0.events import KINDS
from partner_events.auth0.models import GuardianDetails, LoginPrompt, RiskAssessment, User

Json = dict[str, Any]

SCHEMAS = ROOT / "schemas" / "auth0"
SOURCE = "aws.partner/auth0.com/tailspin-prod-0f2c5d1e-8a4b-4c3d-9e6f-7a8b9c0d1e2f/auth0.logs"


def sample(name: str) -> Json:
    return read_sample(name, "auth0")


# Log streams


def test_a_logs_code_decides_its_class() -> None:
    """The payload is the log, its details typed as far as they go."""
    event = parse_event(sample("s"), SuccessLogin)

    details = event.payload.details
    assert event.kind == event.payload.type == "s"
    assert event.payload is event.detail.data
    assert details is not None
    assert details.prompts is not None
    assert type(details.prompts[0]) is LoginPrompt
    assert type(details.riskAssessment) is RiskAssessment
    assert details.prompts[0].stats is not None
    assert details.prompts[0].stats.loginsCount == 66


def test_the_detail_type_decides_nothing() -> None:
    """Whatever its wording, and whoever words it."""
    for wording in ("Auth0 log", "Login Success", "user.created", "f", ""):
        raw = {**sample("s"), "detail-type": wording}

        assert type(parse_event(raw)) is SuccessLogin
        assert identify(raw).kind == "s"


def shapes(code: str) -> dict[str, Json]:
    """A delivery of a code in every shape: the log beside its id or flat, from a stream or a bare source."""
    nested = sample(code)
    flat = {**nested, "detail": nested["detail"]["data"]}
    bare = {"source": "aws.partner/auth0.com"}
    return {"nested": nested, "flat": flat, "bare": {**nested, **bare}, "bare and flat": {**flat, **bare}}


@pytest.mark.parametrize("shape", ["nested", "flat", "bare", "bare and flat"])
@pytest.mark.parametrize("code", ["s", "ss", "f", "sapi", "gd_send_sms", "limit_wc"])
def test_all_shapes_of_a_log_parse_to_the_same_class(code: str, shape: str) -> None:
    """With the same payload and the same key; the raw delivery stays as it came."""
    raw = shapes(code)[shape]

    event = parse_event(raw, LogEvent, strict=True)

    expected = parse_event(sample(code), LogEvent)
    assert type(event) is type(expected)
    assert event.payload == expected.payload
    assert event.idempotency_key == expected.idempotency_key
    assert event.detail.log_id == expected.detail.log_id
    assert event.raw is raw
    assert event.to_dict() == raw


def test_a_log_that_is_wrapped_twice_is_found() -> None:
    """Some forwarders put a whole `{data}` into the data."""
    raw = sample("flat.wrapped_twice")

    event = parse_event(raw, LogEvent)

    assert event.kind == "slo"
    assert event.detail.log_id == event.payload.log_id
    assert event.to_dict() == raw


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("seed.login_success", SuccessLogin),
        ("seed.signup_success", SuccessSignup),
        ("seed.failed_login", FailedLogin),
    ],
)
def test_the_simplified_form_is_lifted_to_the_same_class(name: str, model: type[LogEvent]) -> None:
    """Its detail-type is a name, its detail the log; what it does not carry is absent."""
    raw = sample(name)

    event = parse_event(raw, model)

    assert event.payload.user_name == "alex@pettracker.com"
    assert event.idempotency_key == IdempotencyKey("xyz789", "envelope")
    assert event.occurred_at == datetime(2024, 3, 23, 10, 30, tzinfo=UTC)
    assert not hasattr(event.detail, "log_id")
    assert event.to_dict() == raw
    assert event.kind in codes.find(str(raw["detail-type"]))


def test_an_unknown_code_keeps_the_typed_log() -> None:
    """A new code is a log of which only the details are plain JSON."""
    event = parse_event(sample("unknown.code"))

    assert type(event) is UnknownAuth0Event
    assert isinstance(event, LogEvent)
    assert isinstance(event, UnknownEvent)
    assert event.kind == identify(event.raw).kind == "xsteleport"
    assert event.payload.connection == "Username-Password-Authentication"
    assert event.payload.details == {"planet": "mars"}
    assert event.idempotency_key == IdempotencyKey(event.detail.log_id, "inferred")


def test_a_code_without_documented_details_has_them_as_json() -> None:
    """Whatever arrives in them is kept."""
    raw = sample("limit_wc")
    raw["detail"]["data"]["details"] = {"last_attempt": "2026-11-03"}

    event = parse_event(raw, BlockedAccountTooManyFailedLogins, strict=True)

    assert event.payload.details == {"last_attempt": "2026-11-03"}


def test_everything_but_the_code_may_be_missing_or_null() -> None:
    """Neither is a deviation."""
    names = {field.alias or name for name, field in _log.Log.model_fields.items()} - {"type"}
    for log in ({"type": "s"}, {"type": "s", **dict.fromkeys(names)}):
        raw = {**sample("s"), "detail": {"log_id": "1", "data": log}}

        event = parse_event(raw, LogEvent, strict=True)

        assert_lossless(event, raw)
        assert event.payload.date is None
        assert event.occurred_at == event.time


def test_logs_without_documented_codes_share_one_class_of_details() -> None:
    """What the second-factor codes carry is one object."""
    names = [name for name in sample_names("auth0") if name.startswith("gd_")]

    kinds: list[type] = [type(getattr(parse_event(sample(name)).payload, "details", None)) for name in names]

    assert kinds.count(GuardianDetails) == 23


@pytest.mark.parametrize(("scope", "client"), [("openid email", []), (["openid"], {"name": "auth0.js"})])
def test_fields_with_several_forms_take_each(scope: object, client: object) -> None:
    """Scopes are a list or text, the SDK an object or a list."""
    raw = sample("s")
    raw["detail"]["data"] |= {"scope": scope, "auth0_client": client}

    event = parse_event(raw, SuccessLogin, strict=True)

    assert event.payload.scope == scope
    assert_lossless(event, raw)


@pytest.mark.parametrize("name", ["isMobile", "is_mobile"])
def test_whether_it_was_a_mobile_device_is_known_by_either_name(name: str) -> None:
    """Deliveries and documentation differ in the field's name."""
    raw = {**sample("s"), "detail": {"log_id": "1", "data": {"type": "s", name: True}}}

    event = parse_event(raw, SuccessLogin, strict=True)

    assert event.is_mobile is True
    assert parse_event(sample("seed.login_success"), SuccessLogin).is_mobile is None


def test_a_bent_log_is_read_as_far_as_it_goes() -> None:
    """What does not fit is unavailable, and named with the version of the log's schema."""
    event = parse_event(sample("bent.s"), SuccessLogin)

    assert [(d.path[-1], d.kind) for d in event.deviations()] == [
        ("log_id", "null"),
        ("isMobile", "contradiction"),
        ("initiatedAt", "contradiction"),
        ("requiredCaptcha", "contradiction"),
    ]
    assert event.payload.details is not None
    with pytest.raises(FieldUnavailableError, match=r"s delivery \(API version 1[.]0[.]0\)"):
        print(event.payload.details.initiatedAt)
    assert event.payload.details.completedAt is not None
    assert event.is_mobile is None
    assert event.idempotency_key.value == event.payload.log_id


@pytest.mark.parametrize("date", ["2025-10-03 14:09:32.149000000", "yesterday", "", None, 5])
def test_a_date_that_is_none_leaves_the_envelopes_time(date: object) -> None:
    """Neither the occurrence nor log fields fail because of it."""
    raw = sample("s")
    raw["detail"]["data"]["date"] = date

    event = parse_event(raw, SuccessLogin)

    assert event.occurred_at == event.time
    assert event.log_fields()["delay_seconds"] == 0


# Event streams


def test_an_event_streams_type_decides_its_class() -> None:
    """The payload is the CloudEvent's data."""
    event = parse_event(sample("user.created"), UserCreated)

    assert event.kind == event.detail.type == "user.created"
    assert event.payload is event.detail.data
    assert type(event.payload.object) is User
    assert event.payload.object.identities[0].connection == "Username-Password-Authentication"
    assert event.payload.context is not None
    assert event.payload.context.tenant is not None
    assert event.detail.a0tenant == "tailspin-prod"
    assert event.occurred_at == datetime.fromisoformat(event.detail.time)
    assert event.idempotency_key == IdempotencyKey(event.detail.id, "documented")


def test_an_update_carries_what_was_before() -> None:
    """In the same class as what is now."""
    event = parse_event(sample("user.updated"), UserUpdated)

    assert event.payload.previous_object is not None
    assert event.payload.previous_object.user_id == event.payload.object.user_id
    assert event.payload.previous_object.name != event.payload.object.name


def test_nothing_inside_the_object_is_required() -> None:
    """Real payloads lack much of what the definitions require there."""
    raw = sample("user.created")
    raw["detail"]["data"]["object"]["identities"] = [{}]
    raw["detail"]["data"]["context"] = {"request": {"geo": {}}}

    event = parse_event(raw, UserCreated, strict=True)

    assert event.payload.object.identities[0].isSocial is None


def test_an_unknown_type_keeps_its_frame() -> None:
    """A new type of event is a CloudEvent with open data."""
    event = parse_event(sample("unknown.stream_type"))

    assert type(event) is UnknownAuth0StreamEvent
    assert isinstance(event, StreamEvent)
    assert isinstance(event, UnknownEvent)
    assert LogEvent not in type(event).__mro__
    assert event.kind == identify(event.raw).kind == "user.teleported"
    assert event.payload["object"] == {"user_id": "auth0|1", "planet": "mars"}
    assert event.idempotency_key == IdempotencyKey(event.detail.id, "documented")


def test_a_cloud_event_is_known_without_the_sources_help() -> None:
    """Under a bare source its `specversion` says what it is."""
    raw = {**sample("user.created"), "source": "aws.partner/auth0.com"}

    event = parse_event(raw, UserCreated)

    assert event.stream_kind is None


@pytest.mark.parametrize(("name", "kind"), [("s", "user.created"), ("user.created", "s")])
def test_a_kind_of_the_other_sort_of_stream_is_read_without_failing(name: str, kind: str) -> None:
    """Nobody sends that; but if so, nothing is lost."""
    raw = sample(name)
    (raw["detail"] if name == "user.created" else raw["detail"]["data"])["type"] = kind

    event = parse_event(raw)

    assert event.to_dict() == raw
    assert event.deviations()


# What is no delivery


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("broken.detail_text", ("detail",)),
        ("broken.no_type", ("detail", "data", "type")),
        ("broken.no_data", ("detail", "data")),
    ],
)
def test_a_detail_without_the_frame_is_refused_with_its_place(name: str, path: tuple[str, ...]) -> None:
    """By `parse_event` and `identify` alike, and without values in the text."""
    raw = sample(name)
    for function in (parse_event, identify):
        with pytest.raises(InvalidEventError, match="not a delivery of auth0") as caught:
            function(raw)

        assert caught.value.partner == "auth0"
        assert caught.value.errors[0].path == path
        assert "example.com" not in str(caught.value)


def test_a_cloud_event_needs_a_type() -> None:
    """It is what tells its kind."""
    raw = sample("user.created")
    raw["detail"]["type"] = None

    with pytest.raises(InvalidEventError, match=r"`detail[.]type` is null"):
        parse_event(raw)


# The source


def test_the_source_says_tenant_and_stream() -> None:
    """Of a log stream and of an event stream."""
    log, stream = parse_event(sample("s"), Auth0Event), parse_event(sample("user.created"), Auth0Event)

    assert (log.tenant, log.stream_kind) == ("tailspin-prod", "logs")
    assert log.stream_uuid == "0f2c5d1e-8a4b-4c3d-9e6f-7a8b9c0d1e2f"
    assert (stream.tenant, stream.stream_kind) == ("tailspin-prod", "events")
    assert stream.stream_uuid != log.stream_uuid


@given(
    tenant=st.from_regex(r"[a-z0-9][a-z0-9.-]{0,60}[a-z0-9]", fullmatch=True),
    uuid=st.uuids(),
    kind=st.sampled_from(["logs", "events"]),
)
def test_any_tenant_is_found_in_the_source(tenant: str, uuid: object, kind: str) -> None:
    """Tenants have dots and dashes, and some end like a UUID begins."""
    source = f"aws.partner/auth0.com/{tenant}-{uuid}/auth0.{kind}"
    event = parse_event(sample("s"), SuccessLogin).model_copy(update={"source": source})

    assert (event.tenant, event.stream_uuid, event.stream_kind) == (tenant, str(uuid), kind)


def test_a_bare_source_says_nothing() -> None:
    """The three accessors are None."""
    event = parse_event(sample("seed.login_success"), Auth0Event)

    assert (event.tenant, event.stream_kind, event.stream_uuid) == (None, None, None)


# Codes


def test_every_code_has_its_facts() -> None:
    """Those of the written table, and the descriptions are sentences."""
    table = tomllib.loads((SCHEMAS / "log_codes.toml").read_text(encoding="utf-8"))

    assert len(codes.CODES) == 193
    for name, facts in table.items():
        code = codes.CODES[name]
        assert code.code == name
        assert code.name == facts["name"]
        assert code.category == facts.get("category")
        assert code.status == facts.get("status", "current")
        assert code.description == facts["description"]
        assert code.description.endswith(".")
        assert code.aliases == tuple(facts.get("aliases", ()))
    assert Counter(code.status for code in codes.CODES.values()) == {
        "current": 173,
        "legacy": 15,
        "private_cloud": 5,
    }


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Success Login", {"s"}),
        ("Login Success", {"s"}),
        ("Signup Success", {"ss"}),
        ("failed_login", {"f"}),
        ("FAILED LOGIN", {"f"}),
        ("Users import", {"fui", "sui"}),
        ("Blocked Account", {"limit_sul", "limit_wc"}),
        ("No Such Name", set[str]()),
        ("", set[str]()),
    ],
)
def test_a_name_or_an_alias_stands_for_a_set_of_codes(name: str, found: set[str]) -> None:
    """None, one or several: ambiguity is visible."""
    assert codes.find(name) == found


def test_the_two_names_of_exchanges_cover_sixteen_codes_each() -> None:
    """And each of those has a class that says what is exchanged."""
    classes = {kind.kind: kind.class_name for kind in catalog.kinds("auth0")}
    for name in ("Success Exchange", "Failed Exchange"):
        found = codes.find(name)

        assert len(found) == 16
        prefix = name.replace(" ", "")
        assert all(classes[code].startswith(prefix) and classes[code] != prefix for code in found)


def test_the_codes_load_neither_pydantic_nor_a_model() -> None:
    """A table of names is no reason for a cold start."""
    script = (
        "from partner_events.auth0 import codes; import sys\nassert codes.find('Failed Login') == {'f'}\n"
        "print([m for m in sys.modules if m.startswith(('pydantic', 'partner_events.auth0.models'))])"
    )

    run = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=600
    )

    assert run.stdout.strip() == "[]"


# The catalog


def test_the_catalog_says_how_sure_each_kind_is() -> None:
    """What was seen is verified, what is only documented is not, what is gone is legacy."""
    kinds = {kind.kind: kind for kind in catalog.kinds("auth0")}

    assert len(kinds) == 193 + 25
    assert kinds["s"].status == "verified"
    assert kinds["acls_summary"].status == "unverified"
    for name, code in codes.CODES.items():
        assert (kinds[name].status == "legacy") == (code.status == "legacy")
        assert kinds[name].detail_type == "Auth0 log"
    streams = [kind for kind in kinds.values() if "." in kind.kind]
    assert len(streams) == 25
    assert {kind.detail_type for kind in streams} == {None}
    assert {kind.status for kind in streams} == {"unverified"}


def test_every_class_links_to_auth0s_documentation() -> None:
    """The page of the codes, or that of the event."""
    for kind in catalog.kinds("auth0"):
        assert kind.docs_url.startswith("https://auth0.com/docs/")
    assert UserCreated.docs_url == "https://auth0.com/docs/events/user/user.created"
    text = inspect.getdoc(SuccessLogin)
    assert text is not None
    assert "(Success Login): A user logged in.\nhttps://auth0.com/docs/" in text


def test_class_names_are_what_people_call_the_codes() -> None:
    """And those of the event streams follow the wire."""
    names = {kind.kind: kind.class_name for kind in catalog.kinds("auth0")}

    assert names["s"] == "SuccessLogin"
    assert names["f"] == "FailedLogin"
    assert names["fp"] == FailedLoginIncorrectPassword.__name__
    assert names["seacft"] == "SuccessExchangeAuthorizationCode"
    assert names["organization.member.added"] == "OrganizationMemberAdded"
    assert names["organization_member_added"] == "SuccessOrganizationMemberAdded"


# What is written by hand


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("LogBase", _log.LogBase),
        ("LogAuth0Client", _log.LogAuth0Client),
        ("LogEventSchema", _log.LogEventSchema),
        ("LogReferences", _log.LogReferences),
        ("LogSecurityContext", _log.LogSecurityContext),
        ("LogDetail", _log.LogDetail),
        ("CloudEvent", _stream.CloudEvent),
        ("StreamData", _stream.StreamData),
    ],
)
def test_a_written_class_has_the_fields_of_its_component(name: str, model: type[Model]) -> None:
    """By their wire names, and with the same ones required."""
    component = COMPONENTS["auth0"][name]
    fields = {field.alias or name: field for name, field in model.model_fields.items()}

    assert set(fields) == set(component["properties"])
    assert {wire for wire, f in fields.items() if f.is_required()} == set(component.get("required", ()))


def test_the_log_has_the_documented_fields_and_those_that_are_only_delivered() -> None:
    """39 are documented; `details` is what the kinds have of their own."""
    fields = {field.alias or name for name, field in _log.Log.model_fields.items()}
    overlay = tomllib.loads((SCHEMAS / "overlay.toml").read_text(encoding="utf-8"))

    assert len(fields - set(overlay["captured"]["LogBase"]["fields"])) == 39
    assert set(_log.Log.model_fields) - set(_log.LogBase.model_fields) == {"details"}


def test_every_kind_with_fields_of_its_own_has_a_sample() -> None:
    """Codes with documented details, and the types of event streams."""
    own = {
        kind
        for kind, event in documents("auth0")
        if "." in kind or "details" in COMPONENTS["auth0"][log_of(event)]["allOf"][-1]["properties"]
    }

    missing = own - {
        parse_event(sample(n)).kind for n in sample_names("auth0") if not n.startswith("broken.")
    }

    assert len(own) == 146 + 25
    assert not missing


def log_of(event: Json) -> str:
    return str(event["properties"]["detail"]["$ref"].rpartition("/")[2].removesuffix("Detail") + "Log")


def test_personal_data_is_neither_in_reprs_nor_in_errors() -> None:
    """Mail addresses, names and addresses stay in the payload."""
    for name in ("s", "bent.s", "user.created", "bent.user.created"):
        raw = sample(name)
        log = raw["detail"]["data"]
        personal = [log.get("user_name"), log.get("ip"), log.get("object", {}).get("email")]
        event = parse_event(raw)

        texts = [repr(event), str(event), repr(event.payload), json.dumps(event.log_fields())]
        with pytest.raises(InvalidEventError) as caught:
            parse_event(sample("bent.s"), strict=True)

        for text in (*texts, str(caught.value)):
            assert not any(value and value in text for value in personal)


# Editors


@pytest.mark.tools
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("from partner_events.auth0 import Success", {"SuccessLogin", "SuccessSignup", "SuccessLogout"}),
        ("login.", {"payload", "tenant", "stream_kind", "stream_uuid", "is_mobile", "kind"}),
        ("login.payload.", {"user_name", "ip", "details", "connection", "type"}),
        ("login.payload.details.", {"prompts", "riskAssessment", "session_id"}),
        ("login.payload.details.prompts[0].", {"stats", "timers", "requiredCaptcha"}),
        ("created.payload.object.", {"user_id", "email", "identities"}),
        ("created.detail.", {"a0tenant", "specversion", "time"}),
        ("codes.", {"CODES", "Code", "find"}),
        ("code.", {"name", "category", "description", "status", "aliases"}),
    ],
)
def test_editors_complete_what_an_event_holds(line: str, offered: set[str]) -> None:
    """Down into details, and the names of classes."""
    head = (
        "from partner_events.auth0 import SuccessLogin, UserCreated, codes\n"
        "def handler(login: SuccessLogin, created: UserCreated, code: codes.Code) -> None:\n    "
    )

    names = set(jedi().completions(head + line))

    assert offered <= names


# The importer


@pytest.mark.tools
def test_an_import_gives_what_is_committed(tmp_path: Path) -> None:
    """The documents come from a clone of the log schemas and the pinned package."""
    pytest.importorskip("auth0")
    clone = os.environ.get("AUTH0_LOG_SCHEMAS")
    if not clone:
        pytest.skip("AUTH0_LOG_SCHEMAS names no clone of auth0/auth0-log-schemas")
    from codegen.importers import auth0 as importer

    for path in SCHEMAS.glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")

    said = importer.run(tmp_path, Path(clone))

    assert "218 kinds" in said
    assert {p.relative_to(tmp_path): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*.json")} == {
        p.relative_to(SCHEMAS): p.read_text(encoding="utf-8") for p in SCHEMAS.rglob("*.json")
    }


@pytest.mark.tools
def test_an_import_without_a_clone_says_what_is_missing(tmp_path: Path) -> None:
    """Neither no folder nor another folder passes for one."""
    from codegen.importers import auth0 as importer

    with pytest.raises(SystemExit, match="auth0-log-schemas"):
        importer.run(SCHEMAS)
    with pytest.raises(SystemExit, match="log-types"):
        importer.run(SCHEMAS, tmp_path)


@pytest.mark.tools
def test_trees_are_parted_into_named_components() -> None:
    """Items are singular, chains of the same object are one, shared structures are references."""
    from codegen.importers.auth0_logs import simplified
    from codegen.importers.auth0_trees import parted

    link: Json = {"type": "object", "properties": {"sub": {"type": ["string", "null"]}}}
    chain: Json = {"type": "object", "properties": {**link["properties"], "act": link}}
    tree = simplified(
        {
            "type": "object",
            "required": ["prompts"],
            "properties": {
                "actor": {"type": "object", "properties": {**link["properties"], "act": chain}},
                "prompts": {
                    "type": "array",
                    "items": {"allOf": [{"type": "object", "properties": {"a": {}}}]},
                },
                "state": {"anyOf": [{"enum": ["on", "off"]}, {"type": "null"}]},
            },
        }
    )

    components = parted("Log", tree, lambda inner: None)

    assert list(components) == ["Log", "LogActor", "LogPrompt"]
    assert components["LogActor"]["properties"]["act"]["allOf"] == [{"$ref": "#/components/schemas/LogActor"}]
    assert components["Log"]["properties"]["state"]["x-extensible-enum"] == ["on", "off"]
    assert "required" not in components["Log"]


@pytest.mark.tools
def test_members_of_a_union_become_one_object() -> None:
    """With the properties of all; only what all require is required."""
    from codegen.importers.auth0_package import annotated
    from codegen.importers.auth0_trees import merged

    first: Json = {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}, "required": ["a", "b"]}
    second: Json = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}

    one = merged([first, second])

    assert one["properties"]["a"] == {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert one["required"] == ["a"]
    words = annotated(
        ast.parse('typing.Optional[typing.Union[typing.Literal["x"], typing.Any]]', mode="eval").body
    )
    assert words == {"type": "string", "x-extensible-enum": ["x"], "nullable": True}


WIRE = Path(os.environ.get("PARTNER_EVENTS_WIRE", "no folder")) / "auth0.jsonl"


@pytest.mark.skipif(not WIRE.exists(), reason="the reference deliveries are not here")
def test_no_delivery_of_reference_is_lost(record_property: Callable[[str, object], None]) -> None:
    """Each parses to the class of its kind, and gives back what arrived."""
    counts: Counter[str] = Counter()
    for line in WIRE.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        raw = row["event"]

        event: PartnerEvent = parse_event(raw)

        assert type(event).__name__ == KINDS[row["code"]][1]
        assert event.kind == identify(raw).kind == row["code"]
        assert event.to_dict() == raw
        log = raw["detail"]["data"]
        if "type" in log or "specversion" in raw["detail"]:
            assert_lossless(event, raw)
        counts["deviating" if list(deviations_at(event)) else "fitting"] += 1
    assert counts.total() > 150
    assert counts["deviating"] <= 6
    record_property("deliveries", dict(counts))
