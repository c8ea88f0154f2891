"""Which hosts a till may speak to and which links it may show (ARCHITECTURE, Test and live, secrets, hosts)."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import SplitResult, urlsplit

PORTS = {"http": 80, "https": 443}
_NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*")
_PATH = re.compile(r"(/[A-Za-z0-9._~-]+)*")
_LOCAL_ENDINGS = (".localhost", ".local", ".internal", ".lan", ".home", ".intranet", ".home.arpa", ".in-addr.arpa")


class BadOrigin(ValueError):
    """An address that may not be used; the words are one sentence for the person who typed it."""


@dataclass(frozen=True, slots=True)
class Base:
    """A service's address: its origin, and the path that its routes hang from."""

    origin: str  # scheme://host[:port], lower case, no default port
    path: str  # empty or /x/y without a slash at the end
    scheme: str
    host: str


def parse_base(url: str) -> Base:
    """Read a service's address; BadOrigin for anything but scheme, host, port and a plain path."""
    parts = _split(url)
    if parts.query or parts.fragment or "?" in url or "#" in url:
        raise BadOrigin(f"The address {url} must end after its path, without ? or #.")
    path = parts.path.rstrip("/")
    if not _PATH.fullmatch(path) or any(step in (".", "..") for step in path.split("/")):
        raise BadOrigin(f"The path {parts.path} of the address may hold letters, digits, dots and dashes only.")
    return Base(_origin(parts), path, parts.scheme, _host(parts))


def origin_of(url: str) -> str:
    """Return scheme://host[:port] of any link; BadOrigin when it has none."""
    return _origin(_split(url))


def check_base(url: str, *, live: bool, test_hosts: Collection[str] = (), entered: bool = False) -> Base:
    """Return the address if this folder may speak to it, else BadOrigin with one sentence.

    `test_hosts` are the service's published test hosts; `entered` says that a secret was stored for this very origin.
    """
    base = parse_base(url)
    local = _loopback(base.host)
    if not live:
        if local or (base.scheme == "https" and base.host in test_hosts):
            return base
        if base.host in test_hosts:
            raise BadOrigin(f"{base.host} must be spoken to over https.")
        raise BadOrigin(
            f"This till is in test mode: it speaks to this computer or to the service's test host, not to {base.host}."
        )
    if base.host in test_hosts:
        raise BadOrigin(f"This till is live: {base.host} is a test host, where no money moves.")
    if base.scheme != "https":
        raise BadOrigin(f"This till is live: {base.origin} must be https.")
    if _private(base.host) and not entered:
        raise BadOrigin(
            f"This till is live: {base.host} is an address of this computer or network. "
            "Enter the secret for this very address if that is meant."
        )
    return base


def check_link(url: str, hosts: Collection[str], extra_origins: Collection[str] = ()) -> bool:
    """Say whether a customer may be sent to this link: https and a host on the list, or one of our own origins."""
    if not url.isprintable() or not url.isascii():
        return False
    try:
        parts = _split(url)
        origin = _origin(parts)
    except BadOrigin:
        return False
    if origin in extra_origins:
        return True
    return parts.scheme == "https" and origin == f"https://{_host(parts)}" and _host(parts) in hosts


def loopback_origin(base: Base) -> str | None:
    """Return the origin of an address on this computer, whose links a test folder may show."""
    return base.origin if _loopback(base.host) else None


def _split(url: str) -> SplitResult:
    if not url.isprintable() or "\\" in url or " " in url:
        raise BadOrigin("The address holds a space, a backslash or a sign that cannot be printed.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise BadOrigin(f"{url} is not an address.") from error
    if parts.scheme not in PORTS:
        raise BadOrigin(f"The address {url} must begin with https:// (or http:// for this computer).")
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise BadOrigin("The address may not hold a name or password.")
    if port == 0:
        raise BadOrigin("Port 0 is not a port.")
    _host(parts)
    return parts


def _origin(parts: SplitResult) -> str:
    host = _host(parts)
    shown = f"[{host}]" if ":" in host else host
    port = parts.port
    return f"{parts.scheme}://{shown}" + ("" if port in (None, PORTS[parts.scheme]) else f":{port}")


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    if ":" in host:
        if _address(host) is None:
            raise BadOrigin(f"{host} is not an address.")
        return host
    if not host or len(host) > 253 or not _NAME.fullmatch(host):
        raise BadOrigin("The address has no host, or one with signs that a host cannot have.")
    last = host.rsplit(".", 1)[-1]
    if (last.isdecimal() or last.startswith("0x")) and _address(host) is None:
        raise BadOrigin(f"{host} is neither a name nor an address written in full.")
    return host


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(host)
    except ValueError:
        return None
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        return found.ipv4_mapped
    return found


def _loopback(host: str) -> bool:
    address = _address(host)
    return address.is_loopback if address is not None else host == "localhost"


def _private(host: str) -> bool:
    address = _address(host)
    if address is not None:
        return not address.is_global
    return "." not in host or host.endswith(_LOCAL_ENDINGS)
