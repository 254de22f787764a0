#!/bin/sh
# Put vdreader into your own home: the program, the menu entry, the icons, the type of its files.
# Nothing outside of your home is touched, and nothing is fetched. `--remove` takes it away again;
# your notes and settings stay where they are either way.
set -eu
id=eu.vdreader.vdreader
here=$(cd "$(dirname "$0")" && pwd -P)
share=${XDG_DATA_HOME:-$HOME/.local/share}
place=$HOME/.local/opt/vdreader
command=$HOME/.local/bin/vdreader

say() { # French, Dutch, English
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
    fr*) printf '%s\n' "$1" ;;
    nl*) printf '%s\n' "$2" ;;
    *) printf '%s\n' "$3" ;;
  esac
}

refresh() { # what the desktop remembers of entries, types and icons, where it has such a memory
  update-desktop-database -q "$share/applications" 2>/dev/null || :
  update-mime-database "$share/mime" 2>/dev/null || :
  gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || :
}

take_away_entries() {
  rm -f "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" \
    "$share/mime/packages/$id.xml" "$share"/icons/hicolor/*/apps/$id.png \
    "$share/icons/hicolor/scalable/apps/$id.svg"
  # Only the link that was made here.
  if [ -L "$command" ] && [ "$(readlink "$command")" = "$place/vdreader" ]; then
    rm -f "$command"
  fi
}

case ${1:-} in
  '') ;;
  --remove)
    take_away_entries
    # Whoever starts it from there: the shell has read this far already.
    rm -rf "$place"
    refresh
    say "vdreader est retiré ; vos notes et réglages restent." \
      "vdreader is verwijderd; uw notities en instellingen blijven." \
      "vdreader is removed; your notes and settings stay."
    exit 0
    ;;
  *)
    echo "usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac

[ -x "$here/vdreader" ] || {
  say "Le programme vdreader n’est pas à côté de ce script : décompressez toute l’archive." \
    "Het programma vdreader staat niet naast dit script: pak het hele archief uit." \
    "The program vdreader is not beside this script: unpack the whole archive." >&2
  exit 1
}

if [ "$here" != "$place" ]; then
  # Copied beside first, so that a full disk leaves the old one as it was.
  mkdir -p "$HOME/.local/opt" "$HOME/.local/bin"
  rm -rf "$place.new"
  cp -R "$here" "$place.new" || {
    rm -rf "$place.new"
    exit 1
  }
  rm -rf "$place"
  mv "$place.new" "$place"
fi
take_away_entries
mkdir -p "$share"
cp -R "$place/share/." "$share/"
# The menu entry names the program by its whole path, quoted as the Desktop Entry specification
# (The Exec key) says: \ " ` $ escaped, % doubled, and \ once more as in any string of the file.
quoted=$(printf '%s' "$place/vdreader" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
escaped=$(printf '%s' "$quoted" | sed -e 's/[\\&|]/\\&/g')
sed -e "s|^Exec=vdreader|Exec=\"$escaped\"|" "$place/share/applications/$id.desktop" \
  >"$share/applications/$id.desktop"
if [ -e "$command" ] && [ ! -L "$command" ]; then
  say "$command existe déjà et n’est pas touché." "$command bestaat al en blijft ongemoeid." \
    "$command is there already and is left alone."
else
  ln -sf "$place/vdreader" "$command"
fi
refresh
say "vdreader est installé dans $place ; il est dans le menu des applications." \
  "vdreader is geïnstalleerd in $place; het staat in het toepassingenmenu." \
  "vdreader is installed in $place; it is in the menu of applications."
case :$PATH: in
  *":$HOME/.local/bin:"*) ;;
  *) say "Dans un terminal : $command" "In een terminal: $command" "In a terminal: $command" ;;
esac
