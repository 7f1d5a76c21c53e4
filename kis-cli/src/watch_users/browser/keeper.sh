# Runs the browser's driver while somebody holds our standard input: when it closes, however its holder ended, the driver
# ends, the browser with it, and their folder goes.
folder=$1
shift
TMPDIR=$folder "$@" </dev/null &
driver=$!
# Nobody but the driver says anything, so that whoever listens hears it end.
exec >/dev/null
read -r _
kill "$driver"
wait "$driver"
# On a busy machine what the browser started may write for a while yet.
tries=60
while [ "$tries" -gt 0 ]; do
    rm -rf "$folder" && exit
    tries=$((tries - 1))
    sleep 1
done 2>/dev/null
