# What bin/run and bin/test share: finding a JDK and Maven, and never sitting silent. Sourced, not run; bash 3.2 will do.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# The feature number of the JDK in $1 (8, 17, 25 ...), or nothing when there is no compiler.
jdk_feature() {
  [ -x "$1/bin/javac" ] || return 0
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac //p')
  version=${version#1.}
  printf '%s' "${version%%[!0-9]*}"
}

# Where the program $1 really lies, links followed.
real_path() {
  local path=$1 link
  while [ -L "$path" ]; do
    link=$(readlink "$path")
    case $link in
      /*) path=$link ;;
      *) path=$(dirname "$path")/$link ;;
    esac
  done
  printf '%s' "$path"
}

jdk_candidates() {
  printf '%s\n' "${JAVA_HOME:-}"
  local javac
  javac=$(command -v javac || true)
  [ -z "$javac" ] || dirname "$(dirname "$(real_path "$javac")")"
  local directory
  for directory in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
      "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*; do
    printf '%s\n' "$directory"
  done
}

jdk_advice() {
  if command -v apt-get >/dev/null 2>&1; then
    local package
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless temurin-25-jdk temurin-21-jdk; do
      if apt-cache show "$package" >/dev/null 2>&1; then say "sudo apt-get install $package"; return; fi
    done
    say "sudo apt-get install openjdk-21-jdk-headless   (older systems: Temurin 21 from adoptium.net)"
  elif command -v dnf >/dev/null 2>&1; then say "sudo dnf install java-21-openjdk-devel"
  elif command -v apk >/dev/null 2>&1; then say "sudo apk add openjdk21"
  elif command -v pacman >/dev/null 2>&1; then say "sudo pacman -S jdk21-openjdk"
  elif command -v brew >/dev/null 2>&1; then say "brew install openjdk@21"
  else say "Temurin 21 from adoptium.net"; fi
}

# Sets JAVA_HOME to a JDK of Java 21 or newer.
find_jdk() {
  local candidate feature
  while IFS= read -r candidate; do
    [ -n "$candidate" ] || continue
    feature=$(jdk_feature "$candidate")
    if [ -n "$feature" ] && [ "$feature" -ge 21 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      say "Java $feature: $JAVA_HOME"
      return
    fi
  done <<CANDIDATES
$(jdk_candidates)
CANDIDATES
  fail "Rimanakuy needs a JDK of Java 21 or newer, and none was found. Install one: $(jdk_advice)"
}

maven_advice() {
  if command -v apt-get >/dev/null 2>&1; then say "sudo apt-get install maven"
  elif command -v dnf >/dev/null 2>&1; then say "sudo dnf install maven"
  elif command -v apk >/dev/null 2>&1; then say "sudo apk add maven"
  elif command -v brew >/dev/null 2>&1; then say "brew install maven"
  else say "see maven.apache.org"; fi
}

need_maven() {
  command -v mvn >/dev/null 2>&1 || fail "Rimanakuy needs Maven 3.8 or newer, and none was found. Install it: $(maven_advice)"
  local version major minor
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
  major=${version%%.*}
  minor=${version#*.}
  minor=${minor%%.*}
  if [ -z "$version" ] || [ "$major" -lt 3 ] || { [ "$major" -eq 3 ] && [ "$minor" -lt 8 ]; }; then
    fail "Rimanakuy needs Maven 3.8 or newer; this one is ${version:-unknown}. Install a newer one: $(maven_advice)"
  fi
  say "Maven $version"
}

# In a few words, what the Maven run that writes to the log $1 is at.
maven_stage() {
  tail -n 400 "$1" 2>/dev/null | tr '\r' '\n' | awk '
    /Download(ing|ed) from/ { for (i = 1; i <= NF; i++) if ($i ~ /:\/\//) { n = split($i, part, "/"); stage = "downloading " part[n] } }
    /^\[INFO\] --- / { stage = $3; sub(/(-maven)?-plugin:[^:]*/, "", stage); sub(/^maven-/, "", stage) }
    /^\[INFO\] Compiling / { stage = "compiling " $3 " " $4 " " $5 }
    /^\[INFO\] Running / { stage = "testing " $3 }
    END { print stage }'
}

CHILD=
stop_child() { [ -z "$CHILD" ] || kill "$CHILD" 2>/dev/null || true; }

# watch TITLE LOG COMMAND...: runs the command with its output in the log, and tells every few seconds how far it is.
watch() {
  local title=$1 log=$2 start=$SECONDS told=$SECONDS stage
  shift 2
  say "$title ..."
  "$@" >"$log" 2>&1 </dev/null &
  CHILD=$!
  while kill -0 "$CHILD" 2>/dev/null; do
    sleep 1
    if [ $((SECONDS - told)) -ge 7 ]; then
      told=$SECONDS
      stage=$(maven_stage "$log")
      say "  $((SECONDS - start)) s: ${stage:-starting}"
    fi
  done
  local status=0
  wait "$CHILD" || status=$?
  CHILD=
  return $status
}
