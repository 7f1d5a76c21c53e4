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
for _ in 1 2 3 4 5; do
    rm -rf "$folder" && exit
    sleep 1
done 2>/dev/null
