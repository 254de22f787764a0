#!/bin/sh
# Take vdreader out of your home again. Your notes and settings stay.
exec "$(dirname "$0")/install.sh" --remove
