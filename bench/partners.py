"""What more partners cost those who do not use them: import, catalog, wheel and first parse.

Partners are generated from documents, as the library's own are, into a copy of the library that has no other.
"""

import json
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path
from statistics import median

from bench.cold import floor
from bench.deliveries import Delivery, sample
from bench.processes import Case, Comparison, Processes, Run
from bench.report import Bar, Table, between, verdict
from bench.stage import ROOT, Stage
from codegen.documents import SCHEMAS
from codegen.repository import partner_in
from partner_events.generator._documents.partner import Partner
from partner_events.generator._text import ours

COUNTS = (100, 500, 1_000, 2_000)
EACH = 100
"""How many kinds a generated partner has."""

FLAT = 1.10
"""How many times what it costs with the fewest kinds it may cost with the most."""

PARSING = "parsing_generated"

MODEL, TITLE, DOCUMENT = "onelogin", "OneLogin", "user_updated"
"""The partner whose written files and whose document of a kind the generated ones are made after."""

LIBRARY = ROOT / "src" / "partner_events"


def partners(processes: Processes, stage: Stage, rounds: int) -> Table:
    """The library with so many kinds, and nothing of its own partners."""
    work = stage.folder / "partners"
    bare = Stage(work / "bare", library=False)
    generated = [_generated(work / "schemas", number) for number in range(COUNTS[-1] // EACH)]
    libraries = {count: work / f"{count}" for count in COUNTS}
    for count, folder in libraries.items():
        _write(folder / LIBRARY.name, generated[: count // EACH])
    there = Processes(processes.interpreter, bare)
    bare.compile(processes.interpreter.path, map(str, libraries.values()))
    delivery = bare.add_delivery("generated", _delivery())
    site = processes.interpreter.site
    cases = [
        Case(f"{module} {count}", module, delivery, replace(processes.interpreter, site=(str(folder), *site)))
        for count, folder in libraries.items()
        for module in ("importing", "cataloguing", PARSING)
    ]
    found = {each.case.name: each for each in there.compare(cases, floor(bare), rounds)}
    table = Table(
        f"The number of kinds of all partners: {processes.interpreter}",
        f"The library with generated partners of {EACH} kinds each, instead of its own. Milliseconds of CPU "
        "of a whole process that imports the library, one that lists the catalog with what each kind means, "
        f"and one that parses an event of one partner; medians of {rounds}. The ratios are to the same with "
        f"{COUNTS[0]} kinds, round by round. Bar: {FLAT} times, for the import, the first parse and the "
        "bytes of the wheel that a kind adds.",
        (
            "kinds",
            "import CPU ms",
            "ratio",
            "middle half of it",
            "catalog CPU ms",
            "first parse CPU ms",
            "ratio of it",
            "its middle half",
            "wheel KB",
            "bytes a kind",
            "verdict",
        ),
    )
    sizes = {count: _zipped(folder, work / f"{count}.zip") for count, folder in libraries.items()}
    added = (sizes[COUNTS[1]] - sizes[COUNTS[0]]) / (COUNTS[1] - COUNTS[0])
    for count in COUNTS:
        table.rows.append(_row(count, found, sizes, added))
    return table


def _row(count: int, found: dict[str, Comparison], sizes: dict[int, int], added: float) -> list[str]:
    least, cells, bars = COUNTS[0], list[str](), list[Bar]()
    for module in ("importing", PARSING):
        ours_, base = found[f"{module} {count}"], found[f"{module} {least}"]
        if error := ours_.error or base.error:
            raise ValueError(f"{module}, {count:,} kinds: {error}")
        ratios = sorted(
            ours.cpu_ms / other.cpu_ms for ours, other in zip(_runs(ours_), _runs(base), strict=True)
        )
        quarter = len(ratios) // 4
        cells += [
            f"{ours_.cpu_ms:.0f}",
            f"{median(ratios):.2f}",
            between((ratios[quarter], ratios[-1 - quarter])),
        ]
        bars.append(Bar(module, median(ratios), FLAT))
    a_kind = (sizes[count] - sizes[least]) / (count - least) if count > least else added
    bars.append(Bar("wheel", a_kind / added, FLAT))
    catalog = found[f"cataloguing {count}"]
    return [
        f"{count:,}",
        *cells[:3],
        f"{catalog.cpu_ms:.0f}" if catalog.error is None else catalog.error,
        *cells[3:],
        f"{sizes[count] / 1000:,.0f}",
        f"{a_kind:.0f}",
        verdict(*bars),
    ]


def _runs(comparison: Comparison) -> list[Run]:
    return [run for _, run in comparison.pairs]


def _name(number: int) -> str:
    return f"generated{number:02}"


def _generated(schemas: Path, number: int) -> Partner:
    """A partner's folder with documents of kinds, as an importer writes it."""
    name, title = _name(number), f"Generated{number:02}"
    source, folder = SCHEMAS / MODEL, schemas / name
    shutil.copytree(source / "objects", folder / "objects")
    text = (source / "partner.toml").read_text(encoding="utf-8")
    (folder / "partner.toml").write_text(_renamed(text, name, title), encoding="utf-8")
    document = (source / "events" / f"{DOCUMENT}.json").read_text(encoding="utf-8")
    (folder / "events").mkdir()
    summaries = ["[kinds]"]
    for kind in range(EACH):
        made = json.loads(_renamed(document, name, title))
        made["info"]["title"] = f"{kind}"
        made["components"]["schemas"]["AWSEvent"] |= {
            "title": f"Thing {kind} Updated",
            "x-kind": f"{kind}",
            "x-kind-pattern": {"event_type_id": [kind]},
        }
        (folder / "events" / f"thing_{kind}_updated.json").write_text(json.dumps(made), encoding="utf-8")
        summaries.append(f'"{kind}" = "The thing with the number {kind} was updated."')
    (folder / "texts.toml").write_text("\n".join(summaries), encoding="utf-8")
    return partner_in(folder)


def _renamed(text: str, name: str, title: str) -> str:
    return text.replace(MODEL, name).replace(TITLE, title)


def _write(library: Path, generated: list[Partner]) -> None:
    """A copy of the library with these partners and no others."""
    own = {path.parent.name for path in SCHEMAS.glob("*/partner.toml")}

    def unwanted(folder: str, names: list[str]) -> set[str]:
        return {"__pycache__"} | (own & {*names} if Path(folder) == LIBRARY else set())

    shutil.copytree(LIBRARY, library, ignore=unwanted)
    for partner in generated:
        for path in (LIBRARY / MODEL).glob("_*"):
            if path.is_file() and path.suffix != ".pyi":
                text = path.read_text(encoding="utf-8")
                (library / partner.name).mkdir(exist_ok=True)
                (library / partner.name / path.name).write_text(
                    _renamed(text, partner.name, partner.title), encoding="utf-8"
                )
    for path, text in ours.files(generated, library).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _delivery() -> Delivery:
    """An event of the first of the generated partners, which all copies have."""
    found = sample(f"{MODEL}/{DOCUMENT}")
    return {**found, "source": str(found["source"]).replace(MODEL, _name(0))}


def _zipped(folder: Path, target: Path) -> int:
    """The bytes of a folder as a wheel packs it."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".pyc"]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for path in files:
            file.write(path, path.relative_to(folder))
    return target.stat().st_size
