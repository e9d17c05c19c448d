# What people do with this checkout. Every target sets up what it needs; the second time is quick.
PYTHON ?= python3
BIN := .venv/bin
CORPUS ?= ../shared/corpus/dev.jsonl.gz

.DEFAULT_GOAL := help
TEXTS := resiliparse_main resiliparse inscriptis bs4
CORPORA ?= ../shared/corpus/dev.jsonl.gz ../shared/corpus/blogs.jsonl.gz
.PHONY: help demo test lint types floors accuracy laws train readme clean

help: ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/installed: pyproject.toml
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/ready: .venv/installed
	@$(BIN)/pip install --quiet --disable-pip-version-check -e '.[dev,bench]'
	@$(BIN)/python -m compileall -q newsclean
	@touch $@

demo: .venv/installed ## clean a fixture page and show the article as JSON
	@$(BIN)/newsclean --pretty fixtures/en-demo.txt

# The report is tested in a real browser: tests/browser.py finds a Chromium or Chrome (or takes NEWSCLEAN_BROWSER), or
# installs one: with apt where it is root on Debian, else as Playwright does. Where that cannot be done it says so, the
# rest of the suite runs, and the tests that need the browser fail with the same message: none is skipped.
test: .venv/ready ## run the whole test suite
	-@$(BIN)/python tests/browser.py
	@$(BIN)/pytest -q

lint: .venv/ready ## ruff, as CI runs it
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .

types: .venv/ready ## mypy in strict mode
	@$(BIN)/mypy

floors: .venv/ready ## accuracy and metadata on CORPUS and on the fixtures must not fall below bench/floors.toml
	@$(BIN)/python -m bench accuracy $(CORPUS) --folds bench/held_out --floors bench/floors.toml
	@$(BIN)/python -m bench metadata $(CORPUS) --folds bench/held_out --floors bench/floors.toml $(TEXTS:%=--source %)
	@$(BIN)/python -m bench checked $(CORPUS) --folds bench/held_out --floors bench/floors.toml
	@$(BIN)/python -m bench checked --fixtures --floors bench/floors.toml

accuracy: .venv/ready ## the accuracy table on CORPUS
	@$(BIN)/python -m bench accuracy $(CORPUS) --folds bench/held_out

laws: .venv/ready ## the laws of docs/design.md on every text of CORPUS
	@$(BIN)/python -m bench laws $(CORPUS) $(if $(LIMIT),--limit $(LIMIT))

train: .venv/ready ## learn the headline, the standfirst, the authors and the structural judge anew from CORPORA, and a judge for each fold
	@$(BIN)/pip install --quiet --disable-pip-version-check -e '.[train]'
	@$(BIN)/python -m bench train-titles $(CORPORA) --output newsclean/titles.json --folds bench/held_out
	@$(BIN)/python -m bench train-standfirsts $(CORPORA) --output newsclean/standfirsts.json --folds bench/held_out
	@$(BIN)/python -m bench train-authors $(CORPORA) --output newsclean/authors.json --folds bench/held_out
	@$(BIN)/python -m bench train $(CORPORA) --output newsclean/judge.json --folds bench/held_out

readme: .venv/ready ## make docs/rules.md and the made parts of README.md anew
	@$(BIN)/python -m bench readme

clean: ## remove what the other targets made
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
