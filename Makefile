# Two commands set everything up: `make demo` and `make test`.

PYTHON ?= python3
VENV := .venv
LOWEST := .venvs/3.11
NEWEST := .venvs/newest
RULES := .venvs/rules
DURABLE := .venvs/durable
LAKE := .venvs/lake
SITE := .venvs/site
UV := .venvs/uv/bin/uv
RUN := $(VENV)/bin/python
PROCESSORS := $(shell $(PYTHON) -c "import os; print(os.cpu_count() or 1)")
# Tests run in as many processes as there are processors.
SIDE_BY_SIDE := -n logical
# The whole suite runs in one more: some of its tests wait for servers and browsers.
WITH_SERVERS = -n $(shell expr $(PROCESSORS) + 1)

# Each Python that is declared, with a pydantic: between them the lowest that it works with, and one of each
# minor version. The whole suite runs with the newest of both.
PYTHONS := 3.11 3.12 3.13 3.14 3.15
PYDANTIC_3.11 := pydantic==2.12.0
PYDANTIC_3.12 := pydantic==2.13.0
PYDANTIC_3.13 := pydantic
PYDANTIC_3.14 := pydantic==2.12.0
PYDANTIC_3.15 := pydantic==2.14.0

# After the first, `make test` runs what is made of classes and annotations, and what runs in threads and
# processes; the last runs everything with the newest pydantic. `make test-3.13 TESTS_3.13=` runs all.
CHANGING := tests/models tests/events tests/kinds tests/router tests/dedupe
TESTS_3.12 := $(CHANGING)
TESTS_3.13 := tests/models tests/events
TESTS_3.14 := $(CHANGING)
TESTS_3.15 := tests/models tests/events

# uv makes environments in a tenth of pip's time, and where there is no ensurepip. Its cache is here, so that
# what is installed is linked to it.
export UV_CACHE_DIR := $(CURDIR)/.venvs/cache
CREATE := $(UV) venv --quiet --clear --seed --python
INSTALL := $(UV) pip install --quiet --python
# Packages that are built here and leave gigabytes in the cache, of which nobody has any use once they are installed.
BUILT_AT_LENGTH := pyspark

# What is imported is compiled then, once, which is far less than all that is installed.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo test ready pythons test-own-way test-rules test-durable test-lake attack thorough servers fuzz soak
.PHONY: release-check bench site publish pictures generate check lint lock wheel clean
.PHONY: $(PYTHONS:%=test-%)

demo: $(VENV)/ready
	$(RUN) -m demo

# As many rows at once as there are processors, the longest first, each in one process: a row in two processes
# collects all its tests twice. A row that is run by itself still has a process for each processor.
ROWS := test-3.11 test-lake test-own-way test-rules $(filter-out test-3.11,$(PYTHONS:%=test-%)) test-durable
test: ready
	$(MAKE) --jobs=$(PROCESSORS) --output-sync SIDE_BY_SIDE= $(ROWS)
	$(NEWEST)/bin/python -m pytest $(WITH_SERVERS)

ready: $(UV)
	$(MAKE) --jobs=2 $(VENV)/ready $(NEWEST)/ready $(RULES)/ready $(DURABLE)/ready $(LAKE)/ready $(SITE)/ready \
		$(PYTHONS:%=.venvs/%/ready) servers .venvs/npm/ready
	$(UV) cache clean --quiet $(BUILT_AT_LENGTH)

# Redis and Chromium, with which tests run, and Spark's Java, are no Python packages: this is for Debian and its
# relatives. Tests that need them fail without them.
servers:
	command -v redis-server && command -v chromium && command -v java || \
		{ apt-get update && apt-get install --yes --no-install-recommends redis-server chromium default-jre-headless; }

# Looks again for an interpreter of each Python; what this machine lacks comes from Debian, or from uv.
pythons: $(UV)
	rm -f .venvs/pythons/ready
	$(MAKE) .venvs/pythons/ready

# What users run must pass with each Python that there is. The last lines of `make test` say which there are not.
$(PYTHONS:%=test-%): test-%: .venvs/%/ready
	@if test -e .venvs/pythons/$*; then set -x; \
		.venvs/$*/bin/python -m pytest $(SIDE_BY_SIDE) -m "not tools and not once" $(TESTS_$*); \
	else echo "Python $* is skipped: $$(cat .venvs/pythons/$*.missing)"; fi

# Everything must also be read alike where pydantic makes all classes in its own way, as it does where its insides
# are not those that are known: with the newest, that is, and in `make thorough` with the lowest, too.
OWN_WAY := $(NEWEST)
test-own-way: $(LOWEST)/ready $(NEWEST)/ready
	for environment in $(OWN_WAY); do \
		PARTNER_EVENTS_PYDANTIC_OWN_WAY=1 $$environment/bin/python -m pytest $(SIDE_BY_SIDE) -m "not tools and not once" \
			--ignore tests/models/test_insides.py tests/events tests/models tests/partners || exit 1; \
	done

# The checkers of templates, and SAM, want an older pydantic than the newest.
test-rules: $(RULES)/ready .venvs/npm/ready
	$(RULES)/bin/python -m pytest $(SIDE_BY_SIDE) tests/patterns/test_deploy.py tests/patterns/test_invoke_config.py \
		tests/patterns/test_terraform.py tests/patterns/test_custom_bus.py \
		tests/patterns/test_target_types.py tests/patterns/test_cdk.py \
		tests/cli/test_handler_template.py tests/docs/test_pulumi.py \
		tests/docs/test_project_templates.py \
		tests/packaging/test_builds.py::test_sam_build_packs_a_function

# AWS's SDK of durable functions wants a newer boto3 than a stand-in of AWS does, and so do webhook sources.
test-durable: $(DURABLE)/ready
	$(DURABLE)/bin/python -m pytest tests/dedupe/test_durable.py tests/aws/test_webhooks.py \
		tests/aws/test_webhook_source.py

# Spark runs on Java, wants an older pandas, and is larger than all else: what reads and writes tables with other
# engines has an environment of its own. One process, since they share a cluster.
test-lake: $(LAKE)/ready servers
	$(LAKE)/bin/python -m pytest tests/lake

# What `make test` tries a little of: hostile deliveries and documents, and all general rules, with a profile of
# hypothesis that takes minutes or hours.
PROFILE ?= minutes
attack: $(VENV)/ready
	$(RUN) -m pytest $(SIDE_BY_SIDE) --hypothesis-profile=$(PROFILE) tests/attack
	$(RUN) -m pytest $(SIDE_BY_SIDE) --hypothesis-profile=$(PROFILE) -m hypothesis --ignore tests/attack

# All of what `make test` tries a part of, in hours: strategies of every kind, a thousand payments on each bus,
# 25,000 claims of each store, and the whole suite on each Python.
thorough: ready
	PARTNER_EVENTS_THOROUGH=1 $(MAKE) test attack PROFILE=hours OWN_WAY="$(LOWEST) $(NEWEST)" $(foreach python,$(PYTHONS),TESTS_$(python)=)

# Attacks with coverage, for so many minutes; what it finds is in .cache/fuzz.
MINUTES ?= 20
fuzz: $(VENV)/ready
	$(INSTALL) $(VENV) "atheris>=3"
	PYTHONPATH=tests $(RUN) -m attack.fuzz --minutes $(MINUTES)

# So many deliveries through Router and Deduplicator, while everything goes wrong that may.
DELIVERIES ?= 1000000
soak: $(VENV)/ready servers
	PYTHONPATH=tests $(RUN) -m dedupe.soak --deliveries $(DELIVERIES)

# All that a release promises, in order. What it says is kept in bench/release.md and release.json. Where atheris
# cannot be had, the step that needs it is skipped.
release-check: ready
	-$(INSTALL) $(VENV) "atheris>=3"
	$(RUN) -m release --minutes $(MINUTES) --deliveries $(DELIVERIES) --profile $(PROFILE)

bench: $(VENV)/ready $(PYTHONS:%=.venvs/%/ready)
	$(RUN) -m bench

# The documentation site, in build/site; it can be read there, by file://, too. SITE_URL says where it will be.
site: $(SITE)/ready .venvs/npm/ready
	NO_MKDOCS_2_WARNING=1 $(SITE)/bin/python -m mkdocs build --strict --config-file website/mkdocs.yml

# Commits the site to the branch gh-pages under NAMES, a version and its aliases, and pushes it.
publish: export PATH := $(CURDIR)/$(SITE)/bin:$(PATH)
publish: $(SITE)/ready .venvs/npm/ready
	NO_MKDOCS_2_WARNING=1 PYTHONPATH=. mike deploy --push --update-aliases --config-file website/mkdocs.yml $(NAMES)
	PYTHONPATH=. sh website/front.sh

# The documents' pictures, charts of the figures that `make bench` has written, and the card of shared links.
pictures: $(VENV)/ready
	$(RUN) -m website.pictures
	$(RUN) -m website.card

generate: $(VENV)/ready
	$(RUN) -m codegen

check: $(VENV)/ready
	$(RUN) -m codegen --check

lint: $(VENV)/ready
	$(RUN) -m ruff check .
	$(RUN) -m ruff format --check .

wheel: $(VENV)/ready
	$(RUN) -m build --wheel

# Writes the lock files anew, for all supported Pythons, with the newest versions that fit.
lock: $(UV)
	$(UV) pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements.lock
	$(UV) pip compile pyproject.toml --group rules --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements-rules.lock
	$(UV) pip compile pyproject.toml --group durable --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements-durable.lock
	$(UV) pip compile pyproject.toml --group lake --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements-lake.lock
	$(UV) pip compile pyproject.toml --group site --universal --python-version 3.11 \
		--no-annotate --no-header --generate-hashes --upgrade --quiet --output-file requirements-site.lock

$(UV):
	$(PYTHON) -m venv .venvs/uv
	.venvs/uv/bin/python -m pip install --quiet --disable-pip-version-check uv

.venvs/pythons/ready: $(wildcard pythons/*.py) | $(UV)
	$(PYTHON) -m pythons $(PYTHONS)
	touch $@

$(VENV)/ready: requirements.lock pyproject.toml | $(UV)
	$(CREATE) "$$($(PYTHON) -c 'import sys; print(sys.executable)')" $(VENV)
	$(INSTALL) $(VENV) --require-hashes --requirement requirements.lock
	$(INSTALL) $(VENV) --no-deps --no-build-isolation --editable .
	touch $@

$(NEWEST)/ready: requirements.lock pyproject.toml .venvs/pythons/ready
	$(CREATE) "$$(cat .venvs/pythons/newest)" $(NEWEST)
	$(INSTALL) $(NEWEST) --require-hashes --requirement requirements.lock
	$(INSTALL) $(NEWEST) --no-deps --no-build-isolation --editable .
	touch $@

# JSONata and the AWS CDK, against which tests check what is written, are packages of npm, which comes with one
# of Python.
.venvs/npm/ready: $(wildcard tests/support/npm/package*.json) $(NEWEST)/ready
	PYTHONPATH=tests $(NEWEST)/bin/python -m support.npm
	touch $@

$(RULES)/ready: requirements-rules.lock pyproject.toml | $(UV)
	$(CREATE) "$$($(PYTHON) -c 'import sys; print(sys.executable)')" $(RULES)
	$(INSTALL) $(RULES) --require-hashes --requirement requirements-rules.lock
	$(INSTALL) $(RULES) --no-deps --editable .
	touch $@

$(DURABLE)/ready: requirements-durable.lock pyproject.toml | $(UV)
	$(CREATE) "$$($(PYTHON) -c 'import sys; print(sys.executable)')" $(DURABLE)
	$(INSTALL) $(DURABLE) --require-hashes --requirement requirements-durable.lock
	$(INSTALL) $(DURABLE) --no-deps --editable .
	touch $@

$(LAKE)/ready: requirements-lake.lock pyproject.toml | $(UV)
	$(CREATE) "$$($(PYTHON) -c 'import sys; print(sys.executable)')" $(LAKE)
	$(INSTALL) $(LAKE) --require-hashes --requirement requirements-lake.lock
	$(INSTALL) $(LAKE) --no-deps --editable .
	touch $@

$(SITE)/ready: requirements-site.lock pyproject.toml | $(UV)
	$(CREATE) "$$($(PYTHON) -c 'import sys; print(sys.executable)')" $(SITE)
	$(INSTALL) $(SITE) --require-hashes --requirement requirements-site.lock
	$(INSTALL) $(SITE) --no-deps --editable .
	touch $@

$(PYTHONS:%=.venvs/%/ready): .venvs/%/ready: pyproject.toml .venvs/pythons/ready
	if test -e .venvs/pythons/$*; then \
		$(CREATE) "$$(cat .venvs/pythons/$*)" .venvs/$* && \
		$(INSTALL) .venvs/$* "$(PYDANTIC_$*)" pytest pytest-xdist hypothesis && \
		$(INSTALL) .venvs/$* --no-deps --editable .; \
	else mkdir -p .venvs/$*; fi
	touch $@

clean:
	rm -rf $(VENV) .venvs .cache build dist .mypy_cache .pytest_cache .hypothesis
