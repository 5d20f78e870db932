# Two commands for a newcomer: make demo, make test. Each installs what it needs.
# The rest of the targets are listed by: make help

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# Swift's own options, for example: make test SWIFT_TEST_FLAGS='--filter EngineTests'
SWIFT_TEST_FLAGS ?=
RELEASE := -c release --static-swift-stdlib
# Many tests start servers and programs of their own: more at once than this, and each waits for all others.
TEST_WIDTH := --experimental-maximum-parallelization-width 4
# Folders that hold Swift someone wrote; generated ones are formatted by the generators.
SWIFT_FOLDERS := Package.swift Sources Tests Tools/generate

.PHONY: help setup demo test test-pipeline check lint fmt generate check-generated bench bench-service clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install Debian packages, emulators and generator inputs that are missing
	@Tools/setup/setup

demo: setup ## Plan, apply, release, drift, repair and destroy the architecture on emulators; keep a row in the service
	@Tools/setup/setup --demo
	@swift build --product deployer
	@swift build --product service
	@.venv/bin/python Tools/demo/demo "$$(swift build --show-bin-path)"/{deployer,service}

test: setup check-generated ## Build with warnings as errors and run every test
	@Tools/setup/setup --checks
	@swift build --build-tests
	@swift test --skip-build --disable-xctest $(TEST_WIDTH) $(SWIFT_TEST_FLAGS)

test-pipeline: setup ## Run what the pipeline's build does in a clean clone, with all tests and compilers; over half an hour
	@Tools/setup/setup --checks
	@swift build --build-tests
	@DEPLOYER_TEST_COMPILES=1 swift test --skip-build --disable-xctest --filter theServiceHasThePipelineAsRendered

check: lint test ## Format lint, then everything that test does

lint: ## Say where the format differs
	@swift format lint --strict --parallel --recursive $(SWIFT_FOLDERS)

fmt: ## Format all Swift
	@swift format --in-place --parallel --recursive $(SWIFT_FOLDERS)

generate: setup ## Write the generated Swift again from the pinned inputs
	@Tools/setup/generate

check-generated: setup 
	@Tools/setup/generate --check

bench: setup ## Measure and print: start-up, no-op plan (beside terraform where installed)
	@swift build $(RELEASE) --product deployer
	@.venv/bin/python Benchmarks/startup "$$(swift build $(RELEASE) --show-bin-path)/deployer"
	@.venv/bin/python Benchmarks/plan/plan "$$(swift build $(RELEASE) --show-bin-path)/deployer"

bench-service: setup ## Measure and print: the service beside Flask, FastAPI and pgbench, and its start
	@Tools/setup/setup --peers
	@swift build $(RELEASE) --product service
	@python3 Benchmarks/service/service "$$(swift build $(RELEASE) --show-bin-path)/service"
	@python3 Benchmarks/service/startup "$$(swift build $(RELEASE) --show-bin-path)/service"

clean: ## Remove what was built and installed in this checkout
	rm -rf .build .venv Tools/generate/.build
