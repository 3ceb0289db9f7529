//! Asks `pdftotext` for the text of a PDF.

use std::io;
use std::io::Read;
use std::io::Write as _;
use std::process::Child;
use std::process::Command;
use std::process::ExitStatus;
use std::process::Stdio;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use super::NoText;

/// How long a file may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// How many bytes of text are read; a long notice has less than a hundredth.
const MOST: u64 = 32 * 1024 * 1024;

/// Gives the text, pages parted by form feeds.
pub(super) fn text(bytes: &[u8]) -> Result<String, NoText> {
    let mut command = Command::new("pdftotext");
    command.args(["-enc", "UTF-8", "-eol", "unix", "-", "-"]);
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().map_err(|_| NoText::Absent)?;
    let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (status, output, errors) = thread::scope(|scope| {
        scope.spawn(move || input.map(|mut input| input.write_all(bytes)));
        let output = scope.spawn(move || drained(output));
        let errors = scope.spawn(move || drained(errors));
        let status = wait(&mut child);
        (status, output.join(), errors.join())
    });
    let text = String::from_utf8_lossy(&output.unwrap_or_default()).into_owned();
    let said = String::from_utf8_lossy(&errors.unwrap_or_default()).into_owned();
    match status {
        Ok(Some(status)) if text.len() as u64 > MOST || status.code().is_none() => {
            Err(NoText::Endless)
        }
        Ok(Some(status)) if status.success() => Ok(text),
        // Its manual page: 3 is an error of permissions.
        Ok(Some(status)) if status.code() == Some(3) || said.contains("password") => {
            Err(NoText::Locked)
        }
        Ok(Some(_)) => Err(NoText::Broken(
            "`pdftotext` finds no pages in it".to_owned(),
        )),
        Ok(None) => Err(NoText::Endless),
        Err(error) => Err(NoText::Broken(error.to_string())),
    }
}

/// Reads what a program says, up to a bound; then it hears that nobody listens.
fn drained(stream: Option<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        // What was read before an error is all there is.
        let _ = stream.take(MOST + 1).read_to_end(&mut bytes);
    }
    bytes
}

/// Waits for a program, which is stopped where it takes too long.
fn wait(child: &mut Child) -> io::Result<Option<ExitStatus>> {
    let began = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if began.elapsed() > PATIENCE {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}
