# Runs the steps of .ci/run: quiet when one passes, its whole log when it fails, seconds either way. Sourced.

logs=target/ci/logs
passed=0
failed=()

# step NAME COMMAND… : a failure is counted, and the steps after it run all the same.
step() {
    local name=$1 status
    shift
    run "$name" "$@"
    status=$?
    tell "$name" "$status" "$*"
}

# beside NAME COMMAND… : begins a step that the ones after it don't wait for; `join NAME` does.
beside() {
    local name=$1
    shift
    besides[$name]=$*
    run "$name" "$@" &
    pids[$name]=$!
}

# join NAME : counts a step that was begun with `beside`.
join() {
    local status=0
    wait "${pids[$1]}" || status=$?
    unset "pids[$1]"
    tell "$1" "$status" "${besides[$1]}"
}

declare -A besides pids

# Carries a step out, writes its log and how long it took, and returns its status.
run() {
    local name=$1 begin=$SECONDS status
    shift
    # Not `|| status=…`: in a condition, `set -e` would no longer end a step at its first failure.
    set +e
    (set -e && "$@") >"$logs/$name.log" 2>&1 </dev/null
    status=$?
    echo $((SECONDS - begin)) >"$logs/$name.seconds"
    return "$status"
}

tell() {
    local name=$1 status=$2 command=$3 log="$logs/$1.log" took
    set -e
    took=$(<"$logs/$name.seconds")
    if [ "$status" -eq 0 ]; then
        passed=$((passed + 1))
        printf 'ok      %-22s %5d s\n' "$name" "$took"
        # A step says with `ci:` what is worth a line although it passed.
        sed -n 's/^ci: /          /p' "$log"
    else
        failed+=("$name")
        printf 'FAILED  %-22s %5d s   exit %d: %s\n' "$name" "$took" "$status" "$command"
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
