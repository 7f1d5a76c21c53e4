//! An archive of one file that is stored as it is, which every reader of archives takes.

/// 1980-01-01, the first day that an archive can name.
const DATE: u16 = 0x21;

/// The archive.
pub(super) fn archive(name: &str, content: &[u8]) -> Vec<u8> {
    let name = name.as_bytes();
    let length = u32::try_from(content.len()).unwrap_or(u32::MAX);
    let name_length = u16::try_from(name.len()).unwrap_or(u16::MAX);
    // The fields that the file's own head and the directory have in common: version, flags, method, time, date,
    // checksum, both lengths, the length of the name, no extra field.
    let mut common = Vec::with_capacity(26);
    for short in [20_u16, 0, 0, 0, DATE] {
        common.extend(short.to_le_bytes());
    }
    for long in [crc32fast::hash(content), length, length] {
        common.extend(long.to_le_bytes());
    }
    common.extend(name_length.to_le_bytes());
    common.extend(0_u16.to_le_bytes());

    let mut archive = Vec::with_capacity(content.len() + 2 * name.len() + 128);
    archive.extend(b"PK\x03\x04");
    archive.extend(&common);
    archive.extend(name);
    archive.extend(content);

    let directory = archive.len();
    archive.extend(b"PK\x01\x02");
    archive.extend(20_u16.to_le_bytes());
    archive.extend(&common);
    // No comment, disk 0, no attributes, at the archive's beginning.
    archive.extend([0; 14]);
    archive.extend(name);
    let size = archive.len() - directory;

    archive.extend(b"PK\x05\x06");
    archive.extend([0; 4]);
    archive.extend([1_u16, 1].map(u16::to_le_bytes).concat());
    for long in [size, directory] {
        archive.extend(u32::try_from(long).unwrap_or(u32::MAX).to_le_bytes());
    }
    archive.extend(0_u16.to_le_bytes());
    archive
}
