"""The list of what is inside as CycloneDX 1.6 in JSON, checked against the official schema."""

from __future__ import annotations

import datetime as dt
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from inventory import Component
from packageurl import PackageURL


def text(version: str, moment: int, components: list[Component]) -> str:
    """The document for a version of vdreader built at a moment (seconds since 1970).

    The same components always give the same text.
    """
    licences = LicenseFactory()
    program = Entry(
        name="vdreader",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="vdreader",
        licenses=[licences.make_from_string("EUPL-1.2")],
    )
    when = dt.datetime.fromtimestamp(moment, dt.UTC)
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"vdreader/{version}/{moment}"),
        metadata=BomMetaData(component=program, timestamp=when),
        components=[_entry(component, licences) for component in components],
    )
    bom.register_dependency(program, bom.components)
    written = JsonV1Dot6(bom).output_as_string(indent=1) + "\n"
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    if problem is not None:
        raise SystemExit(f"The list of components is not what CycloneDX wants: {problem}")
    return written


def _entry(component: Component, licences: LicenseFactory) -> Entry:
    return Entry(
        name=component.name,
        version=component.version,
        type=ComponentType.LIBRARY,
        bom_ref=component.name,
        licenses=[licences.make_from_string(component.licence)],
        purl=PackageURL.from_string(component.purl) if component.purl else None,
        properties=[Property(name="vdreader:file", value=file) for file in component.files],
    )
