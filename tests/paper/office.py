"""LibreOffice at work on a file: written again, and with all changes accepted or rejected."""

import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

needs_office = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice (soffice) is not installed"
)
_MACRO = """
Sub Decide(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim text As Object
  text = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Dim helper As Object
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  helper.executeDispatch(text.CurrentController.Frame, command, "", 0, Array())
  Dim filter(1) As New com.sun.star.beans.PropertyValue
  filter(0).Name = "FilterName"
  filter(0).Value = "Text (encoded)"
  filter(1).Name = "FilterOptions"
  filter(1).Value = "UTF8,LF"
  text.storeToURL(target, filter())
  text.close(True)
End Sub
"""
_MODULE = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n'
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Paper" '
    'script:language="StarBasic">{code}</script:module>'
)
_LIBRARY = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" '
    '"library.dtd">\n<library:library xmlns:library="http://openoffice.org/2000/library" '
    'library:name="Standard" library:readonly="false" library:passwordprotected="false">'
    '<library:element library:name="Paper"/></library:library>'
)


def written_again(content: bytes, folder: Path) -> bytes:
    """The file as LibreOffice opens it and writes it again."""
    source = folder / "given.docx"
    source.write_bytes(content)
    out = folder / "again"
    _office(folder, "--convert-to", "docx:Office Open XML Text", "--outdir", out, source)
    return (out / "given.docx").read_bytes()


def decided(content: bytes, folder: Path, *, accept: bool) -> list[str]:
    """The paragraphs of the text after accepting or rejecting all tracked changes."""
    source, target = folder / "decided.docx", folder / f"decided-{accept}.txt"
    source.write_bytes(content)
    basic = folder / "profile" / "user" / "basic" / "Standard"
    if not basic.exists():  # made, and filled, when the profile is first used
        _office(folder, "--terminate_after_init")
    (basic / "Paper.xba").write_text(_MODULE.format(code=escape(_MACRO)), encoding="utf-8")
    (basic / "script.xlb").write_text(_LIBRARY, encoding="utf-8")
    command = f".uno:{'Accept' if accept else 'Reject'}AllTrackedChanges"
    arguments = f'"{source.as_uri()}","{target.as_uri()}","{command}"'
    _office(folder, f"macro:///Standard.Paper.Decide({arguments})")
    lines = target.read_text(encoding="utf-8-sig").split("\n")
    return [line for line in lines if line.strip()]


def _office(folder: Path, *arguments: object) -> None:
    profile = (folder / "profile").as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--norestore", *arguments],
        check=True,
        capture_output=True,
        timeout=300,
    )
