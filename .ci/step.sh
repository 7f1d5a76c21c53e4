# Runs the steps of .ci/run: quiet when one passes, its whole log when it fails, seconds either way. Sourced.

logs=target/ci/logs
passed=0
failed=()

# step NAME COMMAND… : a failure is counted, and the steps after it run all the same.
step() {
    local name=$1 log begin status=0
    shift
    log="$logs/$name.log"
    begin=$SECONDS
    # Not `|| status=…`: in a condition, `set -e` would no longer end a step at its first failure.
    set +e
    (set -e && "$@") >"$log" 2>&1 </dev/null
    status=$?
    set -e
    local took=$((SECONDS - begin))
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        printf 'ok      %-22s %5d s\n' "$name" "$took"
        # A step says with `ci:` what is worth a line although it passed.
        sed -n 's/^ci: /          /p' "$log"
    else
        failed+=("$name")
        printf 'FAILED  %-22s %5d s   exit %d: %s\n' "$name" "$took" "$status" "$*"
        sed 's/^/    | /' "$log"
    fi
}

# Says how the run went, and leaves with 1 when a step failed.
finish() {
    echo "total $SECONDS s"
    if [ ${#failed[@]} -gt 0 ]; then
        echo "failed: ${failed[*]}"
    fi
    echo "$passed passed, ${#failed[@]} failed"
    [ ${#failed[@]} -eq 0 ]
}
