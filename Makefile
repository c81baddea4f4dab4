# make run           sets up .venv and opens the program; without a display, prints a worked example
# make test          sets up .venv and runs every check
# make bench         measures the program against others
# make translations  takes the texts out of the program, and compiles their translations
# make schema        writes the schema of policy files, for editors
# make requirements  pins again, with hashes, what pyproject.toml asks for
# make clean         removes all that the others made

SHELL := /bin/sh
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
EXAMPLE := resources/examples/beijing-two-stays.medins
SUMMARY := build/beijing-two-stays.pdf
TEXTS := resources/translations/medins_zh_CN.ts
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --generate-hashes \
	--no-emit-index-url --no-header --no-annotate --no-config --quiet
export LANG ?= C.UTF-8

.PHONY: run print-example test bench translations schema requirements clean

run: $(VENV)/run.stamp
	@$(BIN)/python packaging/check_machine.py --window
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; \
	then $(MAKE) --no-print-directory print-example; \
	else exec $(BIN)/python -m medins_desktop; fi

print-example: $(VENV)/run.stamp
	@echo 'There is no display here, so a worked example is settled and printed instead of a window.'
	@mkdir -p $(dir $(SUMMARY))
	$(BIN)/medins settle $(EXAMPLE)
	QT_QPA_PLATFORM=offscreen $(BIN)/medins report $(EXAMPLE) -o $(SUMMARY)
	@echo 'Its printed summary is $(CURDIR)/$(SUMMARY)'

test: $(VENV)/dev.stamp
	@$(BIN)/python packaging/check_machine.py
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest -n auto --dist loadfile

bench: $(VENV)/bench.stamp
	@for script in tests/benchmarks/bench_*.py; do $(BIN)/python $$script || exit 1; done

translations: $(VENV)/dev.stamp
	$(BIN)/pyside6-lupdate -extensions py medins_desktop -ts $(TEXTS) \
		-source-language en -target-language zh_CN -locations none -no-obsolete
	$(BIN)/pyside6-lrelease $(TEXTS) -qm $(TEXTS:.ts=.qm)

schema: $(VENV)/run.stamp
	$(BIN)/python -m medins_desktop.packs.pack_schema resources/policies/pack.schema.json

requirements: | $(BIN)/python
	$(PIP) uv==0.13.9
	$(LOCK) --group build -o requirements.txt
	$(LOCK) --group dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) --group build --extra bench -c requirements-dev.txt -o requirements-bench.txt

clean:
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find medins_desktop packaging tests -name __pycache__ -prune -exec rm -rf {} +

# A stamp says that what it stands for is installed: run, dev, bench.
$(VENV)/run.stamp: requirements.txt
$(VENV)/dev.stamp: requirements-dev.txt
$(VENV)/bench.stamp: requirements-bench.txt
$(VENV)/%.stamp: pyproject.toml | $(BIN)/python
	@echo 'Setting up $(VENV) for "$*": some 500 MB at first, a minute or so.'
	@$(PIP) --require-hashes -r $(filter %.txt,$^)
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(BIN)/python:
	@for python in python3.13 python3.12 python3.11 python3; do \
		if $$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
		then exec $$python -m venv $(VENV); fi; \
	done; \
	echo 'This program needs Python 3.11 or newer with its venv module' \
		'(Debian and Ubuntu: apt-get install python3 python3-venv).' >&2; exit 1
