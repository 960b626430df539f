"""What MkDocs calls while it builds the site (https://www.mkdocs.org/user-guide/plugins/#events)."""

import logging
import os
import shutil
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Link, Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage

from website import explorer, markdown, reference, repository, twins

PYODIDE = repository.ROOT / ".venvs" / "npm" / "node_modules" / "pyodide"
"""Where `make site` installs it."""

log = logging.getLogger("mkdocs.website")

# What is written is that of one build. MkDocs loads this module anew for each.
_twins: dict[str, str] = {}
_plain: dict[str, str] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """The pages of the reference, in the navigation, and what they are read from."""
    global _explorer
    if not os.environ.get("SITE_WITHOUT_EXPLORER"):
        # Tests of the site have no need of it.
        if not (PYODIDE / "pyodide.mjs").is_file():
            log.warning("there is no Pyodide for the explorer's workbench in %s: run `make site`", PYODIDE)
        _explorer = explorer.Written(PYODIDE)
    reference.lay_out()
    config.copyright = f"Version {version('partner-events')}"
    if os.environ.get("MIKE_DOCS_VERSION"):
        # Of several versions, each lets readers change to another one: https://github.com/jimporter/mike
        config.extra["version"] = {"provider": "mike", "default": "latest", "alias": True}
    pages = [{name: reference.uri(name)} for name in reference.modules()]
    # What is configured is any YAML.
    config.nav = _filled(cast(Any, config).nav or [], pages)
    return config


_explorer: explorer.Written | None = None


def _filled(nav: list[object], pages: list[dict[str, str]]) -> list[object]:
    """The navigation, in which the pages stand where it has the folder of the reference."""
    return [_place(entry, pages) for entry in nav]


def _place(value: object, pages: list[dict[str, str]]) -> object:
    if isinstance(value, dict):
        return {key: _place(each, pages) for key, each in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return _filled(cast("list[object]", value), pages)
    return pages if value == f"{reference.FOLDER}/" else value


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The pages that are not files under ``docs/``."""
    for source, uri in repository.PAGES.items():
        if uri not in ("index.md", repository.PARTNERS):
            _add(files, config, uri, (repository.ROOT / source).read_text(encoding="utf-8"))
    _add(files, config, repository.PARTNERS, repository.partners())
    for module in reference.modules():
        _add(files, config, reference.uri(module), reference.page(module))
    return files


def _add(files: Files, config: MkDocsConfig, uri: str, content: str) -> None:
    files.append(File.generated(config, uri, content=content))


SOURCES = {uri: source for source, uri in repository.PAGES.items() if uri != "index.md"} | {
    repository.PARTNERS: "README.md"
}


def on_page_markdown(text: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
    """The page with the site's links, as Python-Markdown wants it; its twin has the same links."""
    uri = page.file.src_uri
    page.meta["description"] = twins.about(text)
    if page.is_homepage:
        page.meta["hide"] = ["navigation", "toc"]
    if uri.startswith(f"{reference.FOLDER}/"):
        _twins[uri] = reference.twin(Path(uri).stem)
        return text
    rewritten = repository.Page(SOURCES.get(uri, f"docs/{uri}"), uri).rewritten(text)
    _twins[uri] = _plain[uri] = rewritten
    folder = repository.DOCS / Path(uri).parent
    return markdown.with_pictures(markdown.normalised(rewritten), folder)


def on_page_content(html: str, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
    """A warning, which fails the build, where the page is not what GitHub shows."""
    if plain := _plain.get(page.file.src_uri):
        for tag, (there, here) in markdown.differences(plain, html).items():
            log.warning(
                "'%s' has %d <%s>, and %d of them on GitHub: write its Markdown so that both read it alike",
                page.file.src_uri,
                here,
                tag,
                there,
            )
    return markdown.in_sections(html, repository.EXPLORER) if page.is_homepage else html


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """With the explorer, which is no page of MkDocs; kept for ``llms.txt``, which needs the pages' texts."""
    global _nav
    cast(Any, nav).items.append(Link("Explorer", repository.EXPLORER))
    _nav = nav
    return nav


_nav: Navigation


def on_post_page(output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
    """The page, in which what the theme leaves without a name has one."""
    return markdown.named(output)


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """The same of the page for what is not there."""
    return markdown.named(output)


def on_post_build(config: MkDocsConfig) -> None:
    """Twins and ``llms.txt``, beside the pages."""
    folder = Path(config.site_dir)
    for uri, text in _twins.items():
        path = folder / uri
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    entries = [_entry(item) for item in cast(Iterable[StructureItem], _nav)]
    text = twins.llms_txt(config.site_name, config.site_description or "", entries)
    (folder / "llms.txt").write_text(text, encoding="utf-8")
    if _explorer is not None:
        shutil.copytree(_explorer.folder(), (folder / repository.EXPLORER).parent, dirs_exist_ok=True)
        _explorer.remove()


def on_build_error(error: Exception) -> None:
    """Nothing goes on that nobody waits for."""
    if _explorer is not None:
        _explorer.remove()


def _entry(item: StructureItem) -> twins.Entry:
    match item:
        case Section():
            return twins.Entry(item.title, inside=[_entry(each) for each in item.children])
        case MkDocsPage():
            uri = item.file.src_uri
            return twins.Entry(str(cast(Any, item).title), uri, twins.about(_twins[uri]))
        case Link():
            return twins.Entry(item.title, item.url)
        case _:
            raise TypeError(f"the navigation has {item!r}, and llms.txt knows no such thing")
