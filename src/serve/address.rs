//! Where the preview listens, and who may call it by which name.

use std::io;
use std::net::IpAddr;
use std::net::TcpListener;

/// The port taken when nobody asked for one.
const USUAL: u16 = 4000;

/// How many ports after the usual one are tried.
const TRIES: u16 = 100;

/// The port to listen at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Port {
    /// The usual one, 4000, or the next that is free.
    #[default]
    Usual,
    /// This one and no other; 0 is any that is free.
    Given(u16),
}

/// Opens a port.
///
/// # Errors
/// When it is taken or the host's name leads nowhere.
pub(super) fn listen(host: &str, port: Port) -> io::Result<TcpListener> {
    let taken = |e: &io::Error| e.kind() == io::ErrorKind::AddrInUse;
    let ports = match port {
        Port::Given(port) => port..=port,
        Port::Usual => USUAL..=USUAL + TRIES,
    };
    for port in ports.clone() {
        match TcpListener::bind((bare(host), port)) {
            Err(e) if taken(&e) => {}
            Err(e) => {
                let message = format!("failed to listen at `{host}`, port {port}: {e}");
                return Err(io::Error::new(e.kind(), message));
            }
            Ok(listener) => return Ok(listener),
        }
    }
    let message = match port {
        Port::Given(port) => format!("port {port} is taken: give another `--port`, or none"),
        Port::Usual => format!(
            "ports {} to {} are all taken: give a `--port`",
            ports.start(),
            ports.end()
        ),
    };
    Err(io::Error::new(io::ErrorKind::AddrInUse, message))
}

/// Writes the address to open in a browser.
pub(super) fn written(host: &str, listener: &TcpListener, base_path: &str) -> io::Result<String> {
    let port = listener.local_addr()?.port();
    let host = match bare(host).parse::<IpAddr>() {
        Ok(IpAddr::V6(ip)) if ip.is_unspecified() => "[::1]".to_owned(),
        Ok(IpAddr::V4(ip)) if ip.is_unspecified() => "127.0.0.1".to_owned(),
        Ok(IpAddr::V6(ip)) => format!("[{ip}]"),
        _ => host.to_owned(),
    };
    Ok(format!("http://{host}:{port}{base_path}"))
}

/// Tells whether a `Host` header names us, and not a foreign site whose name was made to lead here.
///
/// Addresses in figures always do, since a name is what such an attack needs (DNS rebinding).
pub(super) fn is_ours(host_header: &str, host: &str) -> bool {
    let name = without_port(host_header);
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || bare(&name).parse::<IpAddr>().is_ok()
        || name == host.to_ascii_lowercase()
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) && !name.ends_with(':') => {
            name
        }
        _ => host,
    }
}

fn bare(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_names_are_not_ours() {
        for ours in [
            "localhost",
            "LOCALHOST:4000",
            "localhost.:4000",
            "fi.localhost:1",
            "127.0.0.1:4000",
            "[::1]:4000",
            "[::1]",
            "192.168.1.7:4000",
            "devbox.example:4000",
        ] {
            assert!(is_ours(ours, "devbox.example"), "{ours}");
        }
        for foreign in [
            "",
            "evil.example",
            "evil.example:4000",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "notlocalhost",
            "localhost:80:80",
        ] {
            assert!(!is_ours(foreign, "127.0.0.1"), "{foreign}");
        }
    }

    #[test]
    fn a_given_port_that_is_taken_is_an_error_and_the_usual_one_moves_on() {
        let held = listen("127.0.0.1", Port::Given(0)).unwrap();
        let port = held.local_addr().unwrap().port();
        let error = listen("127.0.0.1", Port::Given(port)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("port {port} is taken: give another `--port`, or none")
        );
        let one = listen("127.0.0.1", Port::Usual).unwrap();
        let two = listen("127.0.0.1", Port::Usual).unwrap();
        assert_ne!(one.local_addr().unwrap(), two.local_addr().unwrap());
    }

    #[test]
    fn addresses_are_such_as_browsers_open() {
        let listener =
            listen("::1", Port::Given(0)).or_else(|_| listen("127.0.0.1", Port::Given(0)));
        let listener = listener.unwrap();
        let port = listener.local_addr().unwrap().port();
        for (host, address) in [
            ("::", "[::1]"),
            ("0.0.0.0", "127.0.0.1"),
            ("localhost", "localhost"),
        ] {
            let wanted = format!("http://{address}:{port}/privacy/");
            assert_eq!(written(host, &listener, "/privacy/").unwrap(), wanted);
        }
    }
}
