# What the README tells its readers to type is what is run here, so that the two can't drift. Sourced.

# readme_command NAME : the command in the code block after the line `<!-- ci:NAME -->`, without its prompt.
readme_command() {
    local command
    command=$(awk -v mark="<!-- ci:$1 -->" '
        $0 == mark      { marked = 1; next }
        marked && /^```/ { if (inside) exit; inside = 1; next }
        inside          { sub(/^\$ /, ""); print; exit }
    ' README.md)
    if [ -z "$command" ]; then
        echo "README.md has no command after <!-- ci:$1 -->" >&2
        return 1
    fi
    echo "$command"
}
