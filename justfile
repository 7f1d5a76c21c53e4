# `just` lists the recipes. Each is one command that can be typed without just as well.

[private]
default:
    @just --list --unsorted

# everything, and the program target/debug/kis
build:
    cargo build --workspace --locked

# the whole suite; `just test -p kis-api paging` for a part
test *arguments="--workspace":
    cargo test --locked {{ arguments }}

# format, clippy, the house rules, licences
lint:
    cargo fmt --all --check
    cargo clippy --workspace --all-targets --all-features --locked -- -D warnings
    cargo xtask check
    cargo deny --locked check licenses bans sources

# the reference pages; they open in a browser
docs:
    cargo doc --workspace --all-features --no-deps --locked --open

# a guided day on the simulated broker
demo *arguments:
    cargo run --locked --package kis-cli --bin kis -- demo {{ arguments }}

# the simulated broker as a server
sim *arguments:
    cargo run --locked --package kis-cli --bin kis -- sim serve {{ arguments }}

# everything that must hold before a change lands
ci:
    .ci/run

# the benchmarks, as ratios against what else could be used
bench:
    cargo bench --locked --package kis-api --bench decode
    cargo bench --locked --package rich-beagle-tests --bench client
    cargo bench --locked --package rich-beagle-tests --bench feed
