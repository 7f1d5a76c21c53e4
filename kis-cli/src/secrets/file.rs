//! Credentials in a file that only its owner can read. Chosen, never fallen back to: whoever reads the owner's
//! files reads these.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use beagle_core::Text;
use zeroize::Zeroizing;

use super::{Answer, Bundle};
use crate::{
    failure::Refusal,
    settings::{Paths, make_private_dir, open_mode},
};

/// `secrets/PROFILE.json` below the configuration folder.
pub(crate) struct FileStore {
    path: PathBuf,
}

impl FileStore {
    /// The file of this profile.
    pub(crate) fn new(paths: &Paths, profile: &str) -> Self {
        Self { path: paths.secrets_dir().join(format!("{profile}.json")) }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What is in it. A file or folder that others may open is refused: it may have been read, or put there.
    pub(crate) fn read(&self) -> Answer {
        match self.text() {
            Ok(Some(text)) => match Bundle::from_stored(&text) {
                Some(bundle) => Answer::Found(bundle),
                None => Answer::Unusable(self.because("알아볼 수 없는 내용입니다", "is not what this program wrote")),
            },
            Ok(None) => Answer::Empty,
            Err(why) => Answer::Unusable(why),
        }
    }

    /// The text in it. A file or folder that others may open is refused.
    pub(super) fn text(&self) -> Result<Option<Zeroizing<String>>, Text> {
        let unreadable =
            |error: io::Error| self.because(&format!("읽을 수 없습니다: {error}"), &format!("cannot be read: {error}"));
        let mut file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error)),
        };
        let dir = self.path.parent().unwrap_or(Path::new("/"));
        for (what, metadata) in [(dir, fs::metadata(dir)), (&self.path, file.metadata())] {
            if let Some(mode) = open_mode(&metadata.map_err(unreadable)?) {
                let (path, right) = (what.display(), if what == dir { "700" } else { "600" });
                return Err(Text::new(
                    format!(
                        "{path} 의 권한이 {mode:o}이어서 다른 사용자가 볼 수 있습니다. chmod {right} {path}을(를) 실행하고 앱키를 새로 발급받으십시오"
                    ),
                    format!(
                        "{path} has mode {mode:o}, so others may have read it: chmod {right} {path}, and issue a new key"
                    ),
                ));
            }
        }
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(unreadable)?;
        Ok(Some(text))
    }

    /// Writes it, whole or not at all.
    pub(crate) fn write(&self, bundle: &Bundle) -> Result<(), Refusal> {
        self.write_text(&bundle.to_stored())
    }

    /// Writes this text, whole or not at all.
    pub(super) fn write_text(&self, text: &str) -> Result<(), Refusal> {
        self.replace(text).map_err(|error| {
            Refusal::credentials(
                self.because(&format!("쓸 수 없습니다: {error}"), &format!("cannot be written: {error}")),
                Text::new("폴더의 권한과 남은 공간을 확인하십시오", "check the folder's mode and the space left"),
            )
        })
    }

    fn replace(&self, text: &str) -> io::Result<()> {
        let dir = self.path.parent().unwrap_or(Path::new("/"));
        make_private_dir(dir)?;
        close_to_others(dir)?;
        // A temporary file of this crate is born with mode 0600.
        let mut file = tempfile::NamedTempFile::new_in(dir)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(&self.path)?;
        Ok(())
    }

    /// Removes it; `false` when there was none.
    pub(crate) fn delete(&self) -> Result<bool, Refusal> {
        match fs::remove_file(&self.path) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Refusal::credentials(
                self.because(&format!("지울 수 없습니다: {error}"), &format!("cannot be removed: {error}")),
                Text::new("폴더의 권한을 확인하십시오", "check the folder's mode"),
            )),
        }
    }

    fn because(&self, ko: &str, en: &str) -> Text {
        let path = self.path.display();
        Text::new(format!("{path}: {ko}"), format!("{path} {en}"))
    }
}

#[cfg(unix)]
fn close_to_others(dir: &Path) -> io::Result<()> {
    fs::set_permissions(dir, std::os::unix::fs::PermissionsExt::from_mode(0o700))
}

#[cfg(not(unix))]
fn close_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}
