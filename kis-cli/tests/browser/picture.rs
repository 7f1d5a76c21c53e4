//! Screenshots that are kept: of 256 colours at most, which takes a third of the space.

use std::{collections::HashMap, fs::File, io::BufWriter, path::Path};

type Colour = [u8; 3];

/// Writes a screenshot anew with a palette.
pub(crate) fn keep(png: &[u8], file: &Path) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().expect("PNG");
    let mut bytes = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut bytes).expect("a picture");
    let of_pixel = info.color_type.samples();
    let pixels = bytes.chunks_exact(of_pixel).map(|pixel| [pixel[0], pixel[1], pixel[2]]);
    let (palette, places) = reduced(pixels);
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(file).expect("a file")), info.width, info.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.write_header().and_then(|mut writer| writer.write_image_data(&places)).expect("written");
}

/// The colours that most pixels have, and for each pixel the nearest of them.
fn reduced(pixels: impl Iterator<Item = Colour>) -> (Vec<Colour>, Vec<u8>) {
    let pixels: Vec<Colour> = pixels.collect();
    let mut counts: HashMap<Colour, usize> = HashMap::new();
    pixels.iter().for_each(|pixel| *counts.entry(*pixel).or_default() += 1);
    let mut palette: Vec<Colour> = counts.keys().copied().collect();
    palette.sort_by_key(|colour| (usize::MAX - counts[colour], *colour));
    palette.truncate(256);
    let far = |one: Colour, other: Colour| (0..3).map(|at| u32::from(one[at].abs_diff(other[at])).pow(2)).sum::<u32>();
    let nearest =
        |colour: &Colour| (0..palette.len()).min_by_key(|at| far(palette[*at], *colour)).expect("a colour") as u8;
    let places: HashMap<Colour, u8> = counts.keys().map(|colour| (*colour, nearest(colour))).collect();
    let pixels = pixels.iter().map(|pixel| places[pixel]).collect();
    (palette, pixels)
}
