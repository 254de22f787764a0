"""`python -m vdreader`."""

import sys

from vdreader.cli import main

if __name__ == "__main__":
    sys.exit(main())
