# The two commands of a newcomer:
#   make run     sets everything up and shows the exhibit (pictures of it where there is no screen)
#   make test    sets everything up and runs the tests
# `make help` lists the rest. Needs Python 3.11 or later with venv, make and git.

VENV         ?= .venv
BIN          := $(VENV)/bin
PY           := $(BIN)/python
ARGS         ?=
PAGES        ?= out/pages
COVERAGE_MIN ?= 90
REQUIREMENTS := .ci/requirements

# A machine without a language set up gives "C"; Qt and Python then disagree about file names.
ifeq ($(LC_ALL)$(LC_CTYPE)$(LANG),)
export LC_ALL := C.UTF-8
endif
export PYTHONUTF8 := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

TS := $(wildcard translations/*.ts)
QM := $(TS:.ts=.qm)

.DEFAULT_GOAL := help
.PHONY: help run test lint format translations compiled pseudo artwork lock test-oldest clean run-libraries test-libraries
.NOTPARALLEL:
.DELETE_ON_ERROR:

help:
	@echo 'make run           show the exhibit; ARGS="--windowed 1280x720" goes on to it'
	@echo 'make test          run all tests; ARGS="tests/exhibit -k story" runs some of them'
	@echo 'make lint          every check of style, types, rooms and QML'
	@echo 'make format        put Python and QML into the house style'
	@echo 'make translations  bring translations/*.ts up to date with the texts, and compile them'
	@echo 'make pseudo        make two test languages, accented and right to left, in build/pseudo'
	@echo 'make artwork       draw the generated landscape anew, byte for byte, and the locator'
	@echo 'make lock          pin the newest allowed dependencies with hashes'
	@echo 'make test-oldest   run the tests on the oldest allowed dependencies'
	@echo 'make clean         remove what make has built, the virtual environment too'

run: run-libraries compiled
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "No screen here (neither DISPLAY nor WAYLAND_DISPLAY is set): rendering every page to pictures instead, in Chinese. ARGS=\"--language en\" adds English."; \
	    QT_QPA_PLATFORM=offscreen $(PY) main.py capture $(PAGES) --language zh $(ARGS) && \
	    echo "Every page is a picture now: open $(PAGES)/index.html"; \
	else \
	    $(PY) main.py show $(ARGS); \
	fi

# The whole suite runs on every core; parts of it (ARGS given) on one, and without coverage, which
# could only be too low. Each worker takes tests that stand together, and so what they share is made
# once. Compiled Python is kept even where the machine is set up to keep none: some
# hundred processes are started, and each would compile all that it imports.
test: test-libraries compiled
	@mkdir -p build/coverage
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PY) -m pytest \
	    $(if $(ARGS),$(ARGS),-n auto --dist worksteal --cov --cov-report=term --cov-fail-under=$(COVERAGE_MIN))

lint: $(VENV)/dev.stamp run-libraries compiled
	@$(PY) .ci/lint

format: $(VENV)/dev.stamp run-libraries
	@$(PY) .ci/lint --format

# An unfinished translation is one whose Chinese has changed since: the visitor then reads the
# Chinese, never the stale sentence.
translations: $(VENV)/dev.stamp run-libraries
	$(PY) -m kiosk.translations $(ARGS)

compiled: $(QM)

# Languages that nobody speaks, for tests of pages: accented and long, and from right to left.
pseudo: run-libraries
	$(PY) -m kiosk.translations --pseudo build/pseudo $(ARGS)

translations/%.qm: translations/%.ts | run-libraries
	-@$(PY) -m kiosk.translations --compile

artwork: $(VENV)/dev.stamp
	$(PY) -m kiosk.media.artwork $(ARGS)
	$(if $(ARGS),,$(PY) main.py tiles assets/maps/locator.toml --anew)

# ---- set-up: a stamp is as new as the lock file that was installed ----
# The lock files are complete, so pip has nothing to resolve (--no-deps): with an extra in between
# (coverage[toml]), older pips look past the pin for a newer version and then miss its hash.

$(PY):
	@sh .ci/create-venv $(VENV)

$(VENV)/run.stamp: $(REQUIREMENTS)/run.txt | $(PY)
	$(PY) -m pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

$(VENV)/dev.stamp: $(REQUIREMENTS)/dev.txt | $(PY)
	$(PY) -m pip install --quiet --no-deps --require-hashes -r $<
	@touch $@ $(VENV)/run.stamp

# Looked at each time (it takes half a second): a library may have been installed or removed since.
run-libraries: $(VENV)/run.stamp
	@$(PY) .ci/system-libraries

test-libraries: $(VENV)/dev.stamp
	@$(PY) .ci/system-libraries --tests

lock: $(VENV)/dev.stamp
	@$(PY) .ci/lock

# The oldest versions that pyproject.toml allows (PySide6 6.8.3 is what halls with glibc 2.28 get).
test-oldest:
	@$(MAKE) --no-print-directory VENV=build/oldest build/oldest/oldest.stamp
	@touch build/oldest/run.stamp build/oldest/dev.stamp
	@$(MAKE) --no-print-directory VENV=build/oldest test ARGS='$(or $(ARGS),tests)'

build/oldest/oldest.stamp: $(REQUIREMENTS)/oldest.txt | $(PY)
	$(PY) -m pip install --quiet --no-deps --require-hashes -r $<
	@touch $@

clean:
	rm -rf $(VENV) build out dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -f translations/*.qm
