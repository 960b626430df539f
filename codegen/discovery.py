"""What schema discovery saw, set against our documents: it confirms them, adds to them, or contradicts.

Discovery looks at deliveries and guesses. What it gets wrong is known:

- a field that was null is anything; a list that was empty is of objects. Both say nothing.
- every field that it saw is required. None of what it adds here is.
- a map is an object whose keys are fields. Where ours is a map, keys are data.
- what only one partner's discovery gets wrong is corrected in that partner's ``overlay.toml``: fields under
  ``[discovered]``, and under ``[detail_types]`` those detail-types that name what is a customer's.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import cast

from codegen.documents import Document, Schema, document, event_schema, local, shared
from partner_events.generator._documents.described import Frame, parts, target
from partner_events.generator._documents.naming import class_name, field_name
from partner_events.generator._documents.partner import Partner
from partner_events.registry._documents import EVENT, is_safe
from partner_events.registry._views import View, view, words

SEEN = "Seen in deliveries; not documented."
DISCOVERED = "discovered"
"""The folder of a partner's documents that came from schema discovery."""
DOCS = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html"
"""The page of a kind that the vendor's definitions do not have."""

Steps = tuple[str, ...]


@dataclass
class Findings:
    """What documents say beyond ours, a line each."""

    confirmed: list[str] = field(default_factory=list[str])
    added: list[str] = field(default_factory=list[str])
    conflicts: list[str] = field(default_factory=list[str])
    unplaced: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        lines = [f"  + {line}" for line in self.added]
        lines += [f"  ! {line}" for line in self.conflicts]
        lines += [f"  ? {line}" for line in self.unplaced]
        return "\n".join(lines)


def merged(partner: Partner, discovered: Mapping[Path, Document]) -> dict[Path, Document]:
    """The partner's documents, with what discovered ones say beyond them."""
    merging = Merging(partner, partner.documents)
    for path, content in discovered.items():
        merging.take(content, path)
    return merging.documents


class Merging:
    """A partner's documents, to which discovered ones add; the partner itself stays as it is."""

    def __init__(self, partner: Partner, documents: Mapping[Path, Document]) -> None:
        self.partner = partner
        self.documents = deepcopy(dict(documents))
        self.findings = Findings()
        self._places = {
            name: path
            for path, content in self.documents.items()
            for name in content["components"]["schemas"]
            if name != "AWSEvent"
        }
        self._theirs: dict[str, Schema] = {}
        self._kind = ""
        self._compared: set[tuple[str, str]] = set()
        self._used: set[tuple[str | None, str]] = set()

    def take(self, discovered: Document, path: Path) -> int:
        """Adds what a document says beyond ours; returns how much that was. ``path`` is the document's."""
        schemas: dict[str, Schema] = discovered["components"]["schemas"]
        event = schemas["AWSEvent"]
        detail_type: str = event["x-amazon-events-detail-type"]
        self._theirs, self._kind = schemas, event.get("x-kind", detail_type)
        self._compared, self._used = set(), {(EVENT, "detail")}
        before = len(self.findings.added), len(self.findings.conflicts), len(self.findings.unplaced)
        theirs: Schema = event.get("properties", {}).get("detail", {})
        details = [*self._details(detail_type, event.get("x-kind"))]
        framed = [each for each in details if self._has_frame_of(each, theirs)]
        if framed:
            self._compare(framed, theirs, ())
        elif details:
            self.findings.unplaced.append(f"{self._kind}: its detail has not the partner's frame")
        else:
            self._add_kind(detail_type, theirs, path)
        after = len(self.findings.added), len(self.findings.conflicts), len(self.findings.unplaced)
        if after == before:
            self.findings.confirmed.append(self._kind)
        return after[0] - before[0]

    def kept(self, discovered: Document) -> Document:
        """What to keep of the document that was taken last: no keys that are data, nor what is left alone."""
        schemas: dict[str, Schema] = discovered["components"]["schemas"]
        known = {name: self._kept(name, schema) for name, schema in schemas.items()}
        return document(discovered["info"]["title"], discovered["info"]["version"], known)

    def _kept(self, name: str, schema: Schema) -> Schema:
        if "properties" not in schema:
            return schema
        used = {wire: each for wire, each in schema["properties"].items() if (name, wire) in self._used}
        rest = {key: value for key, value in schema.items() if key != "required"}
        return {**rest, "properties": used}

    def _details(self, detail_type: str, kind: str | None) -> Iterator[Schema]:
        """Our details of the kinds that have a detail-type, or of the one kind."""
        for content in self.documents.values():
            event = content["components"]["schemas"].get("AWSEvent")
            if event is None or event["x-amazon-events-detail-type"] != detail_type:
                continue
            if kind in (None, event.get("x-kind")):
                yield event["properties"]["detail"]

    # Comparing

    def _compare(self, ours: Sequence[Schema], theirs: Schema, steps: Steps) -> None:
        """Compares a schema of theirs with those of ours of which one should fit."""
        corrected = self._corrected(theirs, steps)
        if corrected is None:
            return
        seen = self._view_of_theirs(corrected)
        if seen.form == "choice":
            for member in seen.members:
                self._compare(ours, member, steps)
            return
        known = [each for schema in ours for each in self._choices(schema)]
        if seen.says_nothing or any(each.form == "anything" for each in known):
            return
        fitting = [each for each in known if fits(each, seen)]
        if not fitting:
            said = " or ".join(dict.fromkeys(words(each) for each in known))
            self.findings.conflicts.append(f"{self._at(steps)}: ours {said}, discovered {words(seen)}")
        elif seen.form == "array":
            self._compare([each.items for each in fitting], seen.items, (*steps, "*"))
        elif seen.form == "object" and self._is_new(fitting, seen):
            self._compare_objects(fitting, seen, steps)

    def _is_new(self, ours: Sequence[View], seen: View) -> bool:
        """Whether these have not been compared yet: components may refer to each other in a circle."""
        pair = ",".join(each.component or "" for each in ours), seen.component or ""
        if not all(each.component for each in (*ours, seen)):
            return True
        is_new = pair not in self._compared
        self._compared.add(pair)
        return is_new

    def _compare_objects(self, ours: Sequence[View], seen: View, steps: Steps) -> None:
        objects = [each for each in ours if each.form == "object"]
        values = [each.items for each in ours if each.form == "map"]
        for wire, theirs in seen.properties.items():
            known = [each.properties[wire] for each in objects if wire in each.properties]
            here = (*steps, wire)
            if known:
                self._use(seen, wire, here)
                self._compare(known, theirs, here)
            elif values:
                self._compare(values, theirs, (*steps, "*"))
            elif objects:
                self._add_field(objects, seen, wire, here)

    def _choices(self, schema: Schema) -> Iterator[View]:
        """What a schema of ours may be."""
        each = self._view_of_ours(schema)
        if each.form == "choice":
            for member in each.members:
                yield from self._choices(member)
        else:
            yield each

    def _corrected(self, theirs: Schema, steps: Steps) -> Schema | None:
        """What the overlay says instead; None if that is to leave the field alone."""
        rules: dict[str, Schema | bool] = self.partner.overlay.get("discovered", {})
        path = ".".join(steps)
        for rule, correction in rules.items():
            if fnmatchcase(path, rule) or fnmatchcase(f"{self._kind} {path}", rule):
                return correction if isinstance(correction, dict) else None
        return theirs

    def _use(self, owner: View, wire: str, steps: Steps) -> None:
        """Notes that a field of theirs says something, unless the overlay leaves it alone."""
        if self._corrected(owner.properties[wire], steps) is not None:
            self._used.add((owner.component, wire))

    def _view_of_theirs(self, schema: Schema) -> View:
        return view(schema, lambda name: self._theirs[name])

    def _view_of_ours(self, schema: Schema) -> View:
        return view(schema, lambda name: self._schemas(self._places[name])[name])

    def _schemas(self, path: Path) -> dict[str, Schema]:
        schemas: dict[str, Schema] = self.documents[path]["components"]["schemas"]
        return schemas

    def _at(self, steps: Steps) -> str:
        return f"{self._kind} {'.'.join(('detail', *steps))}"

    # Adding

    def _add_field(self, owners: Sequence[View], seen: View, wire: str, steps: Steps) -> None:
        corrected = self._corrected(seen.properties[wire], steps)
        beside = {*seen.properties, *(name for owner in owners for name in owner.properties)}
        if corrected is None or not self._can_be_named(wire, beside, steps):
            return
        self._use(seen, wire, steps)
        said = f"{self._at(steps)}: {words(self._view_of_theirs(corrected))}"
        names = {owner.component for owner in owners}
        owner = names.pop() if len(names) == 1 else None
        if owner is None:
            self.findings.unplaced.append(f"{said}, in some of {len(owners)} models")
        elif owner in self.partner.written:
            self.findings.unplaced.append(
                f"{said}, in {self.partner.written[owner]}, which is written by hand"
            )
        else:
            path = self._places[owner]
            _, own = parts(self._schemas(path)[owner])
            properties: Schema = own.setdefault("properties", {})
            properties[wire] = self._optional(corrected, owner + class_name(wire), path, steps)
            self.findings.added.append(said)

    def _can_be_named(self, wire: str, beside: Collection[str], steps: Steps) -> bool:
        """Whether a field can be an attribute beside others; if not, that is said."""
        names = {field_name(each, beside) for each in beside if each != wire}
        name = field_name(wire, beside)
        if name.isidentifier() and name not in names and is_safe(wire):
            return True
        self.findings.unplaced.append(f"{self._at(steps)!r}: a field that cannot be an attribute")
        return False

    def _optional(self, theirs: Schema, name: str, path: Path, steps: Steps) -> Schema:
        converted = self._converted(theirs, name, path, steps)
        inner = {"allOf": [converted]} if "$ref" in converted else converted
        return {**inner, "nullable": True, "description": SEEN} if inner else {"description": SEEN}

    def _converted(self, theirs: Schema, name: str, path: Path, steps: Steps) -> Schema:
        """A schema of theirs in our form; its objects become components of the document at a path."""
        corrected = self._corrected(theirs, steps)
        seen = self._view_of_theirs(corrected or {})
        if corrected is None or seen.says_nothing or seen.form == "choice":
            return {}
        if seen.form == "array":
            return {"type": "array", "items": self._converted(seen.items, f"{name}Item", path, (*steps, "*"))}
        if seen.form == "map":
            values = self._converted(seen.items, f"{name}Value", path, (*steps, "*"))
            return {"type": "object", "additionalProperties": values or True}
        if seen.form == "object":
            return local(self._new_component(seen, name, path, steps))
        return {key: value for key, value in seen.schema.items() if key in ("type", "format")}

    def _new_component(self, seen: View, wanted: str, path: Path, steps: Steps) -> str:
        name = self._free(wanted)
        properties: Schema = {}
        self._put(name, {"type": "object", "properties": properties}, path)
        for wire, theirs in seen.properties.items():
            here = (*steps, wire)
            if self._corrected(theirs, here) is None:
                continue
            if self._can_be_named(wire, seen.properties, here):
                self._use(seen, wire, here)
                properties[wire] = self._optional(theirs, name + class_name(wire), path, here)
        return name

    def _put(self, name: str, schema: Schema, path: Path) -> None:
        self._schemas(path)[name] = schema
        self._places[name] = path

    def _free(self, wanted: str) -> str:
        number, name = 1, wanted
        while name in self._places:
            number += 1
            name = f"{wanted}{number}"
        return name

    # New kinds

    def _add_kind(self, kind: str, theirs: Schema, path: Path) -> None:
        frame = next(self._frames(theirs), None)
        title = class_name(kind)
        if not is_safe(kind) or not title[:1].isalpha():
            self.findings.unplaced.append(f"{kind!r}: a kind that cannot be a class")
            return
        if frame is None:
            self.findings.unplaced.append(f"{kind}: a kind whose detail has none of the partner's frames")
            return
        if title in set(self._titles()):
            self.findings.unplaced.append(f"{kind}: a kind whose class would be called as another's, {title}")
            return
        event = event_schema(self.partner.config["source"], kind, f"{title}Detail", DOCS)
        self.documents[path] = document(kind, "discovered", {"AWSEvent": {**event, "x-status": "unverified"}})
        self._extend(frame.detail, theirs, frame.payload, (), f"{title}Detail", path)
        self.findings.added.append(f"{kind}: a new kind")

    def _titles(self) -> Iterator[str]:
        """The class names that kinds have, unless the overlay gives them others."""
        for content in self.documents.values():
            if event := content["components"]["schemas"].get("AWSEvent"):
                kind = event.get("x-kind", event["x-amazon-events-detail-type"])
                yield class_name(event.get("title", kind))

    def _frames(self, theirs: Schema) -> Iterator[Frame]:
        """The frames that a detail has, the one with the longest way to the payload first."""
        for frame in sorted(self.partner.frames.values(), key=lambda frame: -len(frame.payload)):
            detail = self._view_of_theirs(theirs)
            if not detail.properties.keys() >= frame.pattern.keys():
                continue
            if self._payload(frame, detail).form == "object":
                yield frame

    def _has_frame_of(self, ours: Schema, theirs: Schema) -> bool:
        """Whether a detail of theirs has the frame of ours, or may have it; simplified ones have not."""
        detail = self._view_of_theirs(theirs)
        frame = self._frame_of(ours)
        if detail.says_nothing or frame is None:
            return True
        is_there = self._payload(frame, detail).form in ("object", "map", "choice")
        return is_there and self._may_match(frame.pattern, detail)

    def _may_match(self, pattern: Mapping[str, object], seen: View) -> bool:
        """Whether an object with fields may match a part of an event pattern; nothing is known of values."""
        for wire, wanted in pattern.items():
            is_there = wire in seen.properties
            if isinstance(wanted, Mapping):
                inner = self._view_of_theirs(seen.properties.get(wire, {}))
                is_open = is_there and (inner.says_nothing or inner.form in ("map", "choice"))
                if not is_open and not self._may_match(cast(Mapping[str, object], wanted), inner):
                    return False
            elif is_there == (wanted == [{"exists": False}]):
                return False
        return True

    def _payload(self, frame: Frame, detail: View) -> View:
        inner = detail
        for step in frame.payload:
            inner = self._view_of_theirs(inner.properties.get(step, {}))
        return inner

    def _frame_of(self, ours: Schema) -> Frame | None:
        names = [target(ours)]
        for name in names:
            if name in self.partner.frames:
                return self.partner.frames[name]
            names += parts(self._schemas(self._places[name])[name])[0]
        return None

    def _extend(
        self, base: str | None, theirs: Schema, way: Steps, steps: Steps, name: str, path: Path
    ) -> None:
        """Makes a component of what they have beyond the base, with the payload at the way's end."""
        seen = self._view_of_theirs(theirs)
        known: Mapping[str, Schema] = self._view_of_ours(local(base)).properties if base else {}
        properties: Schema = {}
        own: Schema = {"type": "object", "properties": properties}
        self._put(name, {"allOf": [self._shared(base), own]} if base else own, path)
        for wire, inner in seen.properties.items():
            here = (*steps, wire)
            if way and wire == way[0]:
                self._use(seen, wire, here)
                inner_name = self._free(class_name(self._kind) + class_name(wire))
                properties[wire] = local(inner_name)
                own["required"] = [wire]
                base_of_inner = self._view_of_ours(known[wire]).component if wire in known else None
                self._extend(base_of_inner, inner, way[1:], here, inner_name, path)
            elif wire in known:
                self._use(seen, wire, here)
            elif self._corrected(inner, here) is None:
                continue
            elif self._can_be_named(wire, seen.properties, here):
                self._use(seen, wire, here)
                properties[wire] = self._optional(inner, name + class_name(wire), path, here)

    def _shared(self, component: str) -> Schema:
        return shared(self._places[component].stem, component)


def fits(ours: View, seen: View) -> bool:
    """Whether what was seen may be what we say."""
    if seen.form == "array" and seen.items_say_nothing and ours.form in ("object", "map"):
        # PHP and old APIs send [] for an empty object.
        return True
    if seen.form in ("object", "map"):
        return ours.form in ("object", "map")
    return seen.form == ours.form or (ours.form, seen.form) == ("number", "integer")
