"""What Windows shows of the program in its properties: the version resource."""

from __future__ import annotations

import re

from PyInstaller.utils.win32 import versioninfo as parts

ENGLISH_UNICODE = (0x0409, 0x04B0)
APPLICATION, WINDOWS_NT = 0x1, 0x40004


def resource(version: str, name: str) -> parts.VSVersionInfo:
    """The resource for a program `name`.exe of a version such as 0.1.0."""
    numbers = tuple(int(number) for number in re.findall(r"\d+", version)[:3])
    four = (*numbers, *(0,) * (4 - len(numbers)))
    fixed = parts.FixedFileInfo(
        filevers=four, prodvers=four, mask=0x3F, OS=WINDOWS_NT, fileType=APPLICATION
    )
    said = {
        "CompanyName": "The vdreader developers",
        "FileDescription": "vdreader: comparison reader for joint declarations",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": "EUPL 1.2",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "vdreader",
        "ProductVersion": version,
    }
    strings = [parts.StringStruct(key, value) for key, value in said.items()]
    table = parts.StringTable("{:04X}{:04X}".format(*ENGLISH_UNICODE), strings)
    translation = parts.VarStruct("Translation", list(ENGLISH_UNICODE))
    return parts.VSVersionInfo(
        ffi=fixed, kids=[parts.StringFileInfo([table]), parts.VarFileInfo([translation])]
    )
