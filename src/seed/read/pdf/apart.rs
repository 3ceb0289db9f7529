//! Reads a PDF in a program of its own, so that no file, however it is made, takes this one's time, memory or life.

use std::io::Read;
use std::io::Write as _;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use super::NoText;

/// How long a file may take, also where the machine has much to do.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the work on a file may take.
#[cfg(unix)]
const SECONDS: u64 = 2;

/// How much memory it may take.
#[cfg(unix)]
const MEMORY: u64 = 512 * 1024 * 1024;

/// How many bytes of text are read; a long notice has less than a hundredth.
const MOST: u64 = 32 * 1024 * 1024;

/// How long a program that has ended may keep its output open, by others that it started.
const GRACE: Duration = Duration::from_secs(1);

/// The exit status of this program, started to read a PDF, where `pdftotext` did not come to an end.
pub(super) const ENDLESS: u8 = 97;

/// Where the file is broken; what is said tells how.
pub(super) const BROKEN: u8 = 98;

/// Where nothing is there to read it.
pub(super) const ABSENT: u8 = 99;

/// Where the file is protected: that of `pdftotext`, by its manual page.
pub(super) const LOCKED: u8 = 3;

/// Gives the text of a file, pages parted by form feeds.
pub(super) fn text(bytes: &[u8]) -> Result<String, NoText> {
    let program = std::env::current_exe().map_err(|_| NoText::Absent)?;
    let mut command = Command::new(program);
    command.arg(crate::seed::READ_PDF);
    let (status, text, said) = ask(command, bytes)?;
    if text.len() as u64 > MOST {
        return Err(NoText::Endless);
    }
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    match code {
        Some(0) => Ok(String::from_utf8_lossy(&text).into_owned()),
        // It was stopped, or its memory or stack did not do.
        None | Some(ENDLESS) => Err(NoText::Endless),
        Some(ABSENT) => Err(NoText::Absent),
        Some(BROKEN) => Err(NoText::Broken(said)),
        Some(LOCKED) => Err(NoText::Locked),
        Some(_) if said.contains("password") => Err(NoText::Locked),
        Some(_) => Err(NoText::Broken(
            "`pdftotext` finds no pages in it".to_owned(),
        )),
    }
}

/// Bounds what this program, and those it starts, may take; where the system knows no such bound, patience is all.
pub(super) fn bound() {
    #[cfg(unix)]
    for (resource, most) in [
        (rustix::process::Resource::Cpu, SECONDS),
        (rustix::process::Resource::As, MEMORY),
    ] {
        let limit = rustix::process::Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        let _ = rustix::process::setrlimit(resource, limit);
    }
}

/// Gives bytes to a program; gives its status and what it said.
fn ask(mut command: Command, bytes: &[u8]) -> Result<(ExitStatus, Vec<u8>, String), NoText> {
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(piped, 0);
    let mut child = piped
        .spawn()
        .map_err(|error| NoText::Broken(error.to_string()))?;
    let (input, bytes) = (child.stdin.take(), bytes.to_owned());
    // One that reads nothing more is known by its status.
    thread::spawn(move || input.map(|mut input| input.write_all(&bytes)));
    let output = drain(child.stdout.take());
    let errors = drain(child.stderr.take());
    let Some(status) = wait(&mut child) else {
        stop(&mut child);
        return Err(NoText::Endless);
    };
    let heard = (output.recv_timeout(GRACE), errors.recv_timeout(GRACE));
    let (Ok(text), Ok(said)) = heard else {
        stop(&mut child);
        return Err(NoText::Endless);
    };
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    Ok((status, text, said))
}

/// Reads what a program says, up to a bound; then it hears that nobody listens.
fn drain(stream: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(stream) = stream {
            // What was read before an error is all there is.
            let _ = stream.take(MOST + 1).read_to_end(&mut bytes);
        }
        // Nobody waits any more where it took too long.
        let _ = sender.send(bytes);
    });
    receiver
}

/// Waits for a program; gives nothing where it takes too long.
fn wait(child: &mut Child) -> Option<ExitStatus> {
    let began = Instant::now();
    let mut pause = Duration::from_millis(1);
    while began.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().ok()? {
            return Some(status);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    None
}

/// Stops a program, with those it has started.
fn stop(child: &mut Child) {
    // Whatever has ended by itself need not be stopped.
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    );
    let _ = child.kill();
    let _ = child.wait();
}
