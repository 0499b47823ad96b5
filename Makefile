# `make` alone lists what there is.
PORT ?= 8000
BIN := .venv/bin
export PORT

.PHONY: help run reset test check format bench vendor messages screenshots
.DEFAULT_GOAL := help

help:
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: .venv/ok ## set up everything and open the demonstration quarter (PORT=8000)
	@QUARTIER_DEMO=1 $(BIN)/quartier demo
	@QUARTIER_DEMO=1 $(BIN)/quartier serve

reset: .venv/ok ## throw the demonstration away and tell it afresh
	@QUARTIER_DEMO=1 $(BIN)/quartier demo --fresh

test: .venv/dev ## everything: check, unit tests, guards, PostgreSQL, browser journeys
	@$(BIN)/python -m tools.run_tests

check: .venv/dev ## lint, format, types, floors, migrations, translations
	@$(BIN)/python -m tools.run_checks

format: .venv/dev ## put the code into its form
	@$(BIN)/ruff check --fix -q src tests tools bench; $(BIN)/ruff format -q src tests tools bench
	@find src -name '*.html' | xargs $(BIN)/djade --target-version 5.2 || true

bench: .venv/dev ## measure the real server (needs wrk)
	@$(BIN)/python -m bench.run

vendor: .venv/dev ## fetch the vendored assets again (maintainers; needs npm)
	@$(BIN)/python -m tools.vendor

messages: .venv/dev ## collect the texts for translation
	@$(BIN)/python -m tools.messages

screenshots: .venv/dev ## take the pictures of docs/
	@$(BIN)/python -m tools.screenshots

# A virtual environment with exactly the packages of uv.lock. Debian's python3 may lack ensurepip; then uv
# is installed for the user and makes the environment.
.venv/uv: 
	@echo "Umgebung wird eingerichtet …"
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Bitte Python 3.11 oder neuer installieren."; exit 1; }
	@python3 -m venv .venv 2>/dev/null && .venv/bin/pip -q install "uv==0.13.9" \
	  || { echo "Bitte das Paket python3-venv installieren (Debian, Ubuntu: apt install python3-venv)."; rm -rf .venv; exit 1; }
	@touch $@

.venv/ok: .venv/uv uv.lock pyproject.toml
	@$(BIN)/uv sync --frozen --no-dev --inexact -q
	@touch $@

.venv/dev: .venv/ok
	@$(BIN)/uv sync --frozen --inexact -q
	@touch $@
