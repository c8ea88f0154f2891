"""The MAC that signs every request, checked as paysera.md 2 tells it."""

import base64
import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

PORTS = {"http": "80", "https": "443"}
_PART = re.compile(r'(?P<name>[a-z]+)="(?P<value>[^"\\]*)"')


class BadMac(Exception):
    """The header is missing, cannot be read, or does not fit the request."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a header says; `ts` in Unix seconds."""

    id: str
    ts: str
    nonce: str
    mac: str
    ext: str


def read_header(value: str) -> Signed:
    """Read `MAC id="…", ts="…", nonce="…", mac="…"[, ext="…"]`. Raises BadMac."""
    scheme, _, rest = value.partition(" ")
    parts = [part.strip() for part in rest.split(",")]
    found = {read["name"]: read["value"] for part in parts if (read := _PART.fullmatch(part))}
    if scheme != "MAC" or len(found) != len(parts) or not {"id", "ts", "nonce", "mac"} <= set(found):
        raise BadMac("the Authorization header is no MAC")
    if not found["ts"].isdecimal() or not found["nonce"]:
        raise BadMac("ts or nonce is missing")
    return Signed(found["id"], found["ts"], found["nonce"], found["mac"], found.get("ext", ""))


def expected_mac(key: str, signed: Signed, method: str, target: str, host: str) -> str:
    """The mac of a request; `host` as in the Host header, `target` as it was on the wire."""
    name, _, port = host.partition(":")
    elements = (signed.ts, signed.nonce, method, target, name.lower(), port or PORTS["https"], signed.ext)
    normalised = "".join(element + "\n" for element in elements)
    return base64.b64encode(hmac.new(key.encode(), normalised.encode(), hashlib.sha256).digest()).decode()


def check_ext(ext: str, body: bytes) -> Mapping[str, str]:
    """Return the extra parameters, once the body's hash fits. Raises BadMac."""
    pairs = [part.partition("=") for part in ext.split("&") if part]
    given = {name: unquote(value) for name, _, value in pairs}
    told = given.pop("body_hash", "")
    if body and told != base64.b64encode(hashlib.sha256(body).digest()).decode():
        raise BadMac("body_hash does not fit the body")
    return given
